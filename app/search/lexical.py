"""Candidates by words: the full-text index asked for the best, or for all that hold a term."""

from __future__ import annotations

from collections.abc import Sequence

from app.ports import Ids, LexicalIndex, LexicalMatches, LexicalQuery, LexicalTerm
from app.search.terms import QueryTerms


def search_lexical(
    index: LexicalIndex, terms: QueryTerms, allowed: Ids | None, k: int, *, counted: bool = False
) -> LexicalMatches:
    """The `k` best passages by the question's words, or by its required terms where it has no others; how many there
    are in all is right only where it is `counted`."""
    words, grams = terms.lexical.words, terms.lexical.grams
    query = LexicalQuery(words, grams) if words or grams else LexicalQuery(required=terms.lexical.required)
    return index.search(query, k, allowed, counted=counted)


def all_holding(index: LexicalIndex, groups: Sequence[Sequence[LexicalTerm]], allowed: Ids | None = None) -> Ids:
    """Every passage that holds a term of each of these groups."""
    return index.holding(groups, allowed)
