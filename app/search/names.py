"""Candidates by name: a document whose file name holds the whole question is meant, whatever stands in it."""

from __future__ import annotations

from app.domain.ids import ChunkId
from app.search.scope import Scope
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader

_MOST_WORDS = 8
_FEWEST_LETTERS = 3


def search_names(reader: CatalogueReader, terms: QueryTerms, scope: Scope, k: int) -> dict[ChunkId, float]:
    """The first passage within `scope` of each of `k` documents whose file name contains every word of the question;
    each scores 1."""
    words = terms.name_words
    if not 0 < len(words) <= _MOST_WORDS or len("".join(words)) < _FEWEST_LETTERS:
        return {}
    contents = reader.contents_named(words, scope.documents)
    found: list[ChunkId] = []
    for start in range(0, len(contents), k):
        some = contents[start : start + k]
        chunks = reader.chunks_by_content(some)
        found += [first for content in some for first in scope.allowed(map(ChunkId, chunks.get(content, ())))[:1]]
        if len(found) >= k:
            break
    return dict.fromkeys(found[:k], 1.0)
