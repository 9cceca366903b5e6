"""What a full-text index knows of words as such: which of them are everywhere, and whether those of a question are at
home in the library."""

from __future__ import annotations

import math
from collections.abc import Iterable

from app.storage.indexes.tantivy_searcher import Searcher

_COMMON, _COMMON_SHORT, _FEW_CHUNKS = 0.2, 0.05, 40  # shares of all chunks; of a handful they say nothing
# A share of all chunks: a large library has a word of every language in some chunk, as a name or a quotation.
_AT_HOME = 0.005


def common_words(searcher: Searcher, words: Iterable[str]) -> frozenset[str]:
    """Those of `words` that stand in a large share of all chunks."""
    count = searcher.num_docs

    def share(word: str) -> float:
        return searcher.doc_freq("words", word) / max(count, _FEW_CHUNKS)

    return frozenset(w for w in words if share(w) > (_COMMON_SHORT if len(w) <= 3 else _COMMON))


def rarity(searcher: Searcher, words: Iterable[str]) -> dict[str, float]:
    """How seldom each of `words` is, from 0 to 1: its inverse frequency beside that of a word that no chunk has."""
    chunks = searcher.num_docs + 1
    most = math.log(2 * chunks)
    return {word: min(1.0, math.log(chunks / (searcher.doc_freq("words", word) + 0.5)) / most) for word in set(words)}


def coverage(searcher: Searcher, words: Iterable[str], grams: Iterable[str]) -> float:
    """The share (0–1) of these words and grams that stand in more than a few chunks."""
    least = max(1, _AT_HOME * searcher.num_docs)
    asked = set(words)
    terms = [("words", word) for word in asked] + [("grams", gram) for gram in set(grams) - asked]
    return sum(searcher.doc_freq(field, term) >= least for field, term in terms) / max(1, len(terms))
