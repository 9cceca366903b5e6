"""A `LexicalQuery` as tantivy's queries, the score of a perfect match, and what is found.

A passage is its text and the headings that it stands under: a required or excluded term may be in either.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import tantivy
from tantivy import Occur, Query

from app.domain.ids import ChunkId
from app.domain.query import TermKind
from app.ports import Ids, LexicalMatches, LexicalQuery, LexicalTerm
from app.text.analysis import is_unspaced_letter, marked

# Weights of the fields, chosen on XQuAD (12 languages); see tests/measure.
FIELDS = (("words", 1.0), ("grams", 0.5), ("context", 0.3))
_WORD_FIELDS = ("words", "context")  # with the words in the order of the text
_WEIGHTS = dict(FIELDS)
_SATURATION = 2.2  # BM25's k1 + 1: what a term gives at most is this times its inverse document frequency
_MAX_TERMS = 200  # of a question; further ones add nothing to what it is about
_MAX_EXPANSIONS = 10_000  # words that the end of a longer prefix may begin; tantivy refuses more than 16,384


@dataclass(frozen=True, slots=True)
class ScoredQuery:
    """A query, and what a passage with all that it asks for would be scored with."""

    query: Query
    perfect: float


class QueryBuilder:
    """Builds queries for one state of an index: what a word is worth depends on how many passages have it."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher) -> None:
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
        if len(query.words) == 1 and is_unspaced_letter(query.words[0]):
            return self._containing(query.words[0])
        words, grams = _distinct(query.words), _distinct(query.grams)
        parts = [self._weighted(field, term) for field, terms in (("words", words), ("grams", grams)) for term in terms]
        # What the headings add is a plus: a perfect match need not have it.
        about = [self._weighted("context", term) for term in _distinct([*query.words, *map(marked, query.grams)])]
        return ScoredQuery(
            Query.boolean_query([(Occur.Should, part.query) for part in (*parts, *about)]),
            sum(part.perfect for part in parts),
        )

    def _required(self, groups: Sequence[Sequence[LexicalTerm]]) -> ScoredQuery:
        parts = [self._any_of(group) for group in groups]
        query = Query.boolean_query([(Occur.Must, part.query) for part in parts])
        return ScoredQuery(query, sum(part.perfect for part in parts))

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

    def _weighted(self, field: str, term: str) -> ScoredQuery:
        query = Query.term_query(self._schema, field, term, "freq")
        return ScoredQuery(Query.boost_query(query, _WEIGHTS[field]), self._weight(field, term))

    def _weight(self, field: str, term: str) -> float:
        """What BM25 gives at most for this term."""
        count = self._searcher.num_docs
        frequency = min(count, self._searcher.doc_freq(field, term))
        return _WEIGHTS[field] * _SATURATION * math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))


def unscored(query: Query) -> Query:
    """One that only says which passages may be found."""
    return Query.const_score_query(query, 0.0)


def _constant(query: Query) -> ScoredQuery:
    return ScoredQuery(Query.const_score_query(query, 1.0), 1.0)


def _distinct(terms: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(terms))[:_MAX_TERMS]


# ---- what is found


def one_of(schema: tantivy.Schema, ids: Ids) -> Query:
    """These chunks."""
    return Query.term_set_query(schema, "chunk_id", ids.tolist())


def answer(
    schema: tantivy.Schema, searcher: tantivy.Searcher, query: LexicalQuery, k: int, allowed: Ids | None
) -> LexicalMatches:
    """The answer to a query, as `LexicalIndex.search` has it."""
    built = QueryBuilder(schema, searcher).build(query)
    if built is None:
        return LexicalMatches([], 0)
    if allowed is None:
        return matches(searcher, built, k)
    return matches_allowed(schema, searcher, built, k, allowed)


def matches(searcher: tantivy.Searcher, scored: ScoredQuery, k: int) -> LexicalMatches:
    """The `k` best, and how many there are."""
    found = searcher.search(scored.query, max(k, 1), count=True)
    hits = found.hits[:k]
    ids = searcher.fast_field_values("chunk_id", [address for _, address in hits])
    best = [(ChunkId(int(id_ or 0)), score / scored.perfect) for id_, (score, _) in zip(ids, hits, strict=True)]
    return LexicalMatches(best, _count(found))


def _count(found: tantivy.SearchResult) -> int:
    return int(found.count)  # type: ignore[attr-defined]  # which tantivy's stubs have forgotten


def held_ids(searcher: tantivy.Searcher) -> list[int]:
    """The id of every chunk, as often as it is there."""
    if not searcher.num_docs:
        return []
    found = searcher.search(Query.all_query(), int(searcher.num_docs), count=False)
    return [int(id_ or 0) for id_ in searcher.fast_field_values("chunk_id", [address for _, address in found.hits])]


def matches_allowed(
    schema: tantivy.Schema, searcher: tantivy.Searcher, scored: ScoredQuery, k: int, allowed: Ids
) -> LexicalMatches:
    """Whichever of three exact ways has the fewest to go through: all matches, the allowed, or those that are not."""
    matching = _count(searcher.search(scored.query, 1, count=True))
    if not matching or not len(allowed):
        return LexicalMatches([], 0)
    ((last, _),) = searcher.search(Query.all_query(), 1, count=False, order_by_field="chunk_id").hits
    others = np.ones(last + 1, np.bool_)
    others[allowed[allowed <= last]] = False
    fewest = min(matching, len(allowed), int(np.count_nonzero(others)))
    if fewest == matching:
        every = matches(searcher, scored, matching).best
        mask = np.isin(np.array([id_ for id_, _ in every]), allowed, assume_unique=True)
        best = [match for match, is_allowed in zip(every, mask.tolist(), strict=True) if is_allowed]
        return LexicalMatches(best[:k], len(best))
    if fewest == len(allowed):
        within = (Occur.Must, unscored(one_of(schema, allowed)))
    else:
        within = (Occur.MustNot, one_of(schema, np.flatnonzero(others)))
    query = Query.boolean_query([(Occur.Must, scored.query), within])
    return matches(searcher, ScoredQuery(query, scored.perfect), k)
