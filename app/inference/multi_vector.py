"""Puts candidates in order by late interaction: the token vectors of an embedder, compared one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.embedding import Embedding
from app.inference.embedder import HEADS, Embedder
from app.inference.passage_cache import PassageCache
from app.inference.scores import colbert_score, combined_score
from app.inference.session import broken


class MultiVectorReranker:
    """Late interaction: for every token of the question the best match among the passage's tokens.

    Of an embedder with all three heads their scores together; of one that gives hidden states, from which the token
    vectors are made, that of the tokens alone: the whole text's adds nothing to it (resources/e5-small/MODEL_CARD.md).
    A `cache` outlives the reranker, which is made anew for every search.
    """

    def __init__(self, embedder: Embedder, cache: PassageCache | None = None) -> None:
        if "colbert" not in embedder.heads:
            raise broken(embedder.spec, "it gives no vectors of single tokens to reorder by")
        self._embedder = embedder
        self._cache = cache or PassageCache()
        self._formula = combined_score if "sparse" in embedder.heads else _token_score

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def lexical_weight(self) -> float:
        return 2.0

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        query = self._embedder.embed_query(question, HEADS)
        known = [self._cache.get(passage) for passage in passages]
        unknown = (passage for passage, embedding in zip(passages, known, strict=True) if embedding is None)
        fresh = self._embedder.iter_embed(unknown, HEADS)
        for passage, embedding in zip(passages, known, strict=True):
            yield self._formula(query, embedding or self._cache.keep(passage, next(fresh)))


def _token_score(query: Embedding, passage: Embedding) -> float:
    assert query.colbert is not None and passage.colbert is not None
    return colbert_score(query.colbert, passage.colbert)
