"""How well a question's embedding and a passage's agree, head by head, as bge-m3's authors define it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.embedding import Embedding, sparse_score

# Of the dense, the sparse and the multi-vector score, in the model card's example.
_WEIGHTS = (0.4, 0.2, 0.4)


def dense_score(query: Embedding, passage: Embedding) -> float:
    """Cosine of two texts' vectors, which both embeddings have."""
    assert query.dense is not None and passage.dense is not None
    return float(query.dense @ passage.dense)


def maxsim(query: NDArray[np.floating], passage: NDArray[np.floating]) -> float:
    """Mean over the query's token vectors [tokens, dimension] of the best cosine among the passage's; 0 without any."""
    return best_mean(query @ passage.astype(np.float32, copy=False).T)


def token_cosines(query: Embedding, passage: Embedding) -> NDArray[np.floating]:
    """Of each token of the query [rows] with each of the passage, which both have vectors of."""
    assert query.colbert is not None and passage.colbert is not None
    return np.asarray(query.colbert @ passage.colbert.astype(np.float32, copy=False).T)


def best_mean(cosines: NDArray[np.floating]) -> float:
    """Mean over the rows of the greatest in each; 0 without any."""
    return float(cosines.max(axis=1).mean()) if cosines.size else 0.0


def token_score(query: Embedding, passage: Embedding) -> float:
    """`maxsim` of two texts' token vectors, which both embeddings have."""
    assert query.colbert is not None and passage.colbert is not None
    return maxsim(query.colbert, passage.colbert)


def hybrid_score(query: Embedding, passage: Embedding, weights: Sequence[float] = _WEIGHTS) -> float:
    """Mean of the dense, the sparse and the multi-vector score by these weights; both embeddings have all the heads."""
    assert query.sparse is not None and passage.sparse is not None
    scores = (dense_score(query, passage), sparse_score(query.sparse, passage.sparse), token_score(query, passage))
    return sum(weight * score for weight, score in zip(weights, scores, strict=True)) / sum(weights)
