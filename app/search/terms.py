"""What is looked up for a question: its text as the tokens of the full-text index, of the file names and of phrases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.query import Query, Term, TermKind
from app.ports import LexicalQuery, LexicalTerm
from app.text.analysis import Tokens, analyse, name_key
from app.text.phrases import phrase_key


@dataclass(frozen=True, slots=True)
class QueryTerms:
    """A question as its terms are looked up.

    `text` is what the embedder reads, `tokens` are its words for the marking of what matches, `lexical` is what the
    full-text index is asked. Of `phrases` (as `phrase_key` makes them) and `prefixes` (tokens) each stands in some
    group of `lexical.required`; `phrase_groups` tells in which. `name_words` are what a file name may contain. `common`
    are words that stand everywhere in this library, so that marking them would only hide the others.
    """

    text: str
    tokens: Tokens
    lexical: LexicalQuery
    phrases: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    name_words: tuple[str, ...] = ()
    phrase_groups: tuple[tuple[str, ...], ...] = ()
    common: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: blanks, or punctuation alone. Its filters may still list documents."""
        return not self.tokens.words and not self.lexical.required


def terms_of(query: Query) -> QueryTerms:
    """What is looked up for a question."""
    groups = [group for each in query.required if (group := _searchable(each))]
    excluded = tuple(found for _, found in _searchable(query.excluded))
    phrases = [tuple(phrase_key(term.text) for term, _ in group if term.kind is TermKind.PHRASE) for group in groups]
    prefixes = [found.tokens[-1] for group in groups for term, found in group if term.kind is TermKind.PREFIX]
    tokens = analyse(query.text)
    return QueryTerms(
        query.text,
        tokens,
        LexicalQuery(
            tuple(tokens.terms),
            tuple(tokens.grams),
            tuple(tuple(found for _, found in group) for group in groups),
            excluded,
        ),
        tuple(dict.fromkeys(key for keys in phrases for key in keys)),
        tuple(dict.fromkeys(prefixes)),
        tuple(dict.fromkeys(name_key(query.text).split())),
        tuple(phrases),
    )


def _searchable(terms: Iterable[Term]) -> list[tuple[Term, LexicalTerm]]:
    return [(term, found) for term in terms if (found := lexical_term(term)) is not None]


def lexical_term(term: Term) -> LexicalTerm | None:
    """A term as tokens that stand one after the other, the last of which a prefix only begins; None where it has none
    (punctuation alone)."""
    tokens = tuple(analyse(term.text).words)
    return LexicalTerm(term.kind, tokens) if tokens else None
