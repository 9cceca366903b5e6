"""Hidden states into the vectors that are compared, where a model gives only those."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.models import Pooling

_TINY = 1e-12


def pooled(states: np.ndarray, pooling: Pooling | None) -> np.ndarray:
    """The vector [dimension] of length 1 that stands for hidden states [tokens, dimension]."""
    match pooling:
        case Pooling.MEAN:
            vector = states.mean(axis=0)
        case Pooling.LAST:
            vector = states[-1]
        case _:
            vector = states[0]
    return np.asarray(vector / max(float(np.linalg.norm(vector)), _TINY), dtype=np.float32)


def token_vectors(states: np.ndarray, places: Sequence[int], mean: np.ndarray | None) -> np.ndarray:
    """The hidden states [tokens, dimension] at `places`, without what all of a model's tokens have in common (`mean`
    [dimension], if it was measured), each of length 1: [places, dimension]."""
    vectors = states[np.asarray(places, dtype=np.intp)]
    if mean is not None:
        vectors = vectors - mean
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), _TINY), dtype=np.float32)
