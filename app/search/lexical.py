"""Candidates by words: the full-text index asked for the best, or for all that hold a term."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.ports import Ids, LexicalIndex, LexicalMatches, LexicalQuery, LexicalTerm
from app.search.scope import Scope
from app.search.terms import QueryTerms


def search_lexical(index: LexicalIndex, terms: QueryTerms, scope: Scope, k: int) -> LexicalMatches:
    """The `k` best passages within `scope` by the question's words, or by its required terms where it has no others."""
    words, grams = terms.lexical.words, terms.lexical.grams
    query = LexicalQuery(words, grams) if words or grams else LexicalQuery(required=terms.lexical.required)
    return index.search(query, k, scope.chunks)


def all_holding(index: LexicalIndex, groups: Sequence[Sequence[LexicalTerm]], allowed: Ids | None = None) -> Ids:
    """Every passage that holds a term of each of these groups."""
    matches = index.search(LexicalQuery(required=tuple(map(tuple, groups))), max(1, len(index)), allowed)
    return np.sort(np.array([id_ for id_, _ in matches.best], dtype=np.int64))
