"""Late interaction: the token vectors of an embedder, compared one by one, put candidates in order, and tell which
sentence of a passage answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np

from app.domain.embedding import HEADS
from app.domain.errors import ModelFault
from app.domain.messages import message
from app.inference.passage_cache import PassageCache
from app.inference.scores import best_mean, hybrid_score, token_cosines
from app.ports import Embedder, LazyEmbedder, Reranker, SentenceScorer


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
        self._hybrid = "sparse" in embedder.heads

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def lexical_weight(self) -> float:
        return 2.0

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        query = self._cache.question(question, lambda text: self._embedder.embed_query(text, HEADS))
        known = [self._cache.get(passage) for passage in passages]
        unknown = (passage for passage, embedding in zip(passages, known, strict=True) if embedding is None)
        fresh = self._embedder.embed(unknown, HEADS)
        for passage, embedding in zip(passages, known, strict=True):
            known_now = embedding or self._cache.keep(passage, next(fresh))
            if self._hybrid:
                yield hybrid_score(query, known_now)
            else:
                yield best_mean(self._cache.cosines(question, passage, partial(token_cosines, query, known_now)))


def rerank_by_tokens(embedder: LazyEmbedder, cache: PassageCache) -> Reranker:
    """The reranker of an embedder that is loaded now, if it is not yet. Raises `ModelFault`."""
    return MultiVectorReranker(embedder.get(), cache)


class TokenSentenceScorer(SentenceScorer):
    """For every token of the question the best match among the sentence's tokens, which stand for what they mean within
    the whole passage; of those passages that are in the reranker's `cache`, without embedding anything."""

    def __init__(self, embedder: LazyEmbedder, cache: PassageCache) -> None:
        self._embedder = embedder
        self._cache = cache

    def score_sentences(
        self, question: str, passage: str, sentences: Sequence[tuple[int, int]], *, known_only: bool
    ) -> list[float] | None:
        known = self._cache.get(passage)
        if not self._embedder.loaded or (known is None and known_only):
            return None
        embedder = self._embedder.get()
        query = self._cache.question(question, lambda text: embedder.embed_query(text, HEADS))
        if known is None:
            known = self._cache.keep(passage, next(iter(embedder.embed([passage], HEADS))))
        if query.colbert is None or known.colbert is None or known.places is None or not len(query.colbert):
            return None
        cosines = self._cache.cosines(question, passage, partial(token_cosines, query, known))
        # The middle of a token, for one that begins with the blank before its word would be of the sentence before.
        middles = known.places.sum(axis=1) / 2
        bounds = np.searchsorted(middles, np.array(sentences, dtype=np.float64))
        return [float(cosines[:, a:b].max(axis=1).mean()) if a < b else -1.0 for a, b in bounds.tolist()]
