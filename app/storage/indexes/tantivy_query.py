"""A `LexicalQuery` as tantivy's queries, with the score of a perfect match.

A passage is its text and the headings that it stands under: a required or excluded term may be in either.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import tantivy
from tantivy import Occur, Query

from app.domain.query import TermKind
from app.ports import Ids, LexicalQuery, LexicalTerm
from app.storage.indexes.tantivy_searcher import Searcher
from app.text.analysis import is_unspaced_letter, marked

# Weights of the fields, chosen on XQuAD (12 languages); see tests/measure.
FIELDS = (("words", 1.0), ("grams", 0.4), ("context", 0.3))
_WORD_FIELDS = ("words", "context")  # with the words in the order of the text
_WEIGHTS = dict(FIELDS)
# What a term gives at most in BM25 is its inverse document frequency times k1 + 1, or times (k1 + 1) / (1 + k1 (1 - b))
# where no more is known than that a passage has it, as of grams.
_OFTEN, _ONCE = 2.2, 2.2 / 1.3
_MAX_TERMS = 200  # of a question; further ones add nothing to what it is about
_MAX_EXPANSIONS = 10_000  # words that the end of a longer prefix may begin; tantivy refuses more than 16,384


@dataclass(frozen=True, slots=True)
class ScoredQuery:
    """A query, and what a passage with all that it asks for would be scored with."""

    query: Query
    perfect: float


class QueryBuilder:
    """Builds queries for one state of an index: what a word is worth depends on how many passages have it."""

    def __init__(self, schema: tantivy.Schema, searcher: Searcher) -> None:
        self._schema = schema
        self._searcher = searcher

    def build(self, query: LexicalQuery) -> ScoredQuery | None:
        """None where nothing is asked for."""
        scored = self._words(query) if query.words or query.grams else self._required(query.required)
        if not scored.perfect:
            return None
        parts = [(Occur.Must, scored.query)]
        if query.words or query.grams:
            parts += [(Occur.Must, unscored(self._any_of(group).query)) for group in query.required]
        parts += [(Occur.MustNot, self._term(term).query) for term in query.excluded]
        return ScoredQuery(Query.boolean_query(parts), scored.perfect)

    def _words(self, query: LexicalQuery) -> ScoredQuery:
        if is_one_letter(query):
            return self._containing(query.words[0])
        parts = self._parts(query)
        return ScoredQuery(
            Query.boolean_query([(Occur.Should, self._weighted(field, term)) for field, term in parts]),
            self._perfect(parts),
        )

    def _parts(self, query: LexicalQuery) -> list[tuple[str, str]]:
        """Fields and terms."""
        about = _distinct([*query.words, *map(marked, query.grams)])
        fields = (("words", _distinct(query.words)), ("grams", _distinct(query.grams)), ("context", about))
        return [(field, term) for field, terms in fields for term in terms]

    def _perfect(self, parts: Sequence[tuple[str, str]]) -> float:
        # What the headings add is a plus, and so is a word within longer ones: a perfect match need not have it.
        words = {term for field, term in parts if field == "words"}
        return sum(
            self._weight(field, term)
            for field, term in parts
            if field == "words" or (field == "grams" and term not in words)
        )

    def _required(self, groups: Sequence[Sequence[LexicalTerm]]) -> ScoredQuery:
        parts = [self._any_of(group) for group in groups]
        query = Query.boolean_query([(Occur.Must, part.query) for part in parts])
        return ScoredQuery(query, sum(part.perfect for part in parts))

    def any_of(self, group: Sequence[LexicalTerm]) -> Query:
        """The passages that hold one of these terms."""
        return self._any_of(group).query

    def most(self, group: Sequence[LexicalTerm]) -> int:
        """How many passages hold one of these terms at most."""
        return min(self._searcher.num_docs, sum(self._most(term) for term in group))

    def _most(self, term: LexicalTerm) -> int:
        tokens = term.tokens
        if term.kind is TermKind.PREFIX or any(map(is_unspaced_letter, tokens)):
            return count_of(self._searcher.search(self._term(term).query, 1, count=True, order_by_field="chunk_id"))
        return sum(min(self._searcher.doc_freq(field, token) for token in tokens) for field in _WORD_FIELDS)

    def _any_of(self, group: Sequence[LexicalTerm]) -> ScoredQuery:
        terms = [self._term(term) for term in group]
        query = Query.disjunction_max_query([term.query for term in terms])
        return ScoredQuery(query, max((term.perfect for term in terms), default=0.0))

    def _term(self, term: LexicalTerm) -> ScoredQuery:
        tokens = term.tokens
        if len(tokens) == 1 and is_unspaced_letter(tokens[0]):
            return self._containing(tokens[0])
        if term.kind is TermKind.PREFIX:
            return _constant(self._in_words_or_context(lambda field: self._prefix(field, tokens)))
        weights = sum(self._weight("words", token) for token in tokens)

        def weighted(field: str) -> Query:
            if len(tokens) == 1:
                query = Query.term_query(self._schema, field, tokens[0], "freq")
            else:
                query = self._phrase(field, tokens)
            return Query.boost_query(query, _WEIGHTS[field])

        return ScoredQuery(self._in_words_or_context(weighted), weights)

    def _phrase(self, field: str, tokens: Sequence[str]) -> Query:
        first, *inner, last = tokens
        if not is_unspaced_letter(first) and not is_unspaced_letter(last):
            return Query.phrase_query(self._schema, field, list(tokens))
        # The letter 月 of "10月" is half of a pair where the text goes on: 10月に.
        begins = (".*" if is_unspaced_letter(first) else "") + re.escape(first)
        ends = re.escape(last) + (".*" if is_unspaced_letter(last) else "")
        return Query.regex_phrase_query(self._schema, field, [begins, *map(re.escape, inner), ends])

    def _prefix(self, field: str, tokens: Sequence[str]) -> Query:
        *whole, last = tokens
        begins = re.escape(last) + ".*"
        if not whole:
            return Query.regex_query(self._schema, field, begins)
        if len(self._searcher.terms_with_prefix(field, last, limit=_MAX_EXPANSIONS + 1)) <= _MAX_EXPANSIONS:
            return Query.regex_phrase_query(self._schema, field, [*map(re.escape, whole), begins])
        # "a-b*": nearly any word may follow, so that it is enough if one does somewhere.
        parts = [Query.term_query(self._schema, field, token, "freq") for token in whole]
        return Query.boolean_query(
            [(Occur.Must, part) for part in (*parts, Query.regex_query(self._schema, field, begins))]
        )

    def _containing(self, letter: str) -> ScoredQuery:
        """Of a script without spaces, where a token is a pair of letters, and a letter alone part of one."""
        pattern = f".*{re.escape(letter)}.*"
        return _constant(self._in_words_or_context(lambda field: Query.regex_query(self._schema, field, pattern)))

    def _in_words_or_context(self, query: Callable[[str], Query]) -> Query:
        return Query.boolean_query([(Occur.Should, query(field)) for field in _WORD_FIELDS])

    def _weighted(self, field: str, term: str) -> Query:
        return Query.boost_query(Query.term_query(self._schema, field, term, "freq"), _WEIGHTS[field])

    def _weight(self, field: str, term: str) -> float:
        """What BM25 gives at most for this term."""
        count = self._searcher.num_docs
        frequency = min(count, self._searcher.doc_freq(field, term))
        return _WEIGHTS[field] * _inverse_frequency(count, frequency) * (_ONCE if field == "grams" else _OFTEN)


def count_of(found: tantivy.SearchResult) -> int:
    """How many there are of what was counted."""
    return int(found.count)  # type: ignore[attr-defined]  # which tantivy's stubs have forgotten


def _inverse_frequency(documents: int, frequency: int) -> float:
    """The inverse document frequency, as BM25 has it, of a term that so many of the documents have."""
    return math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))


def is_one_letter(query: LexicalQuery) -> bool:
    """Whether it is one letter of a script without spaces, which is looked for inside tokens."""
    return len(query.words) == 1 and is_unspaced_letter(query.words[0])


def one_of(schema: tantivy.Schema, ids: Ids) -> Query:
    """These chunks."""
    return Query.term_set_query(schema, "chunk_id", ids.tolist())


def by_ids_us(chunks: int) -> float:
    """How many microseconds tantivy takes to find so many by their ids: while they are few, each is in a block of its
    dictionary that nobody else is in. (Measured with 100 to 40,000 of 100,000.)"""
    return min(12 * chunks, 3700 + chunks / 2)


def unscored(query: Query) -> Query:
    """One that only says which passages may be found."""
    return Query.const_score_query(query, 0.0)


def _constant(query: Query) -> ScoredQuery:
    return ScoredQuery(Query.const_score_query(query, 1.0), 1.0)


def _distinct(terms: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(terms))[:_MAX_TERMS]
