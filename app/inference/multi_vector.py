"""Puts candidates in order by late interaction: the token vectors of an embedder, compared one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.embedding import HEADS
from app.domain.errors import ModelFault
from app.domain.messages import message
from app.inference.passage_cache import PassageCache
from app.inference.scores import hybrid_score, token_score
from app.ports import Embedder, LazyEmbedder, Reranker


class MultiVectorReranker(Reranker):
    """Late interaction: for every token of the question the best match among the passage's tokens.

    Of an embedder with all three heads their scores together; of one that gives hidden states, from which the token
    vectors are made, that of the tokens alone: the whole text's adds nothing to it (resources/e5-small/MODEL_CARD.md).
    A `cache` outlives the reranker, which is made anew for every search. Raises `ModelFault` where the embedder gives
    no token vectors.
    """

    def __init__(self, embedder: Embedder, cache: PassageCache | None = None) -> None:
        if "colbert" not in embedder.heads:
            raise ModelFault(
                message("inference.no_token_vectors", model=embedder.name), message("inference.use_another_reranker")
            )
        self._embedder = embedder
        self._cache = cache or PassageCache()
        self._score = hybrid_score if "sparse" in embedder.heads else token_score

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
        fresh = self._embedder.embed(unknown, HEADS)
        for passage, embedding in zip(passages, known, strict=True):
            yield self._score(query, embedding or self._cache.keep(passage, next(fresh)))


def rerank_by_tokens(embedder: LazyEmbedder, cache: PassageCache) -> Reranker:
    """The reranker of an embedder that is loaded now, if it is not yet. Raises `ModelFault`."""
    return MultiVectorReranker(embedder.get(), cache)
