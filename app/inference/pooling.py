"""Hidden states into the vectors that are compared, where a model gives only those."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.models import Pooling

_TINY = 1e-12


def pooled(states: NDArray[np.float32], pooling: Pooling | None) -> NDArray[np.float32]:
    """The vector [dimension] of length 1 that stands for hidden states [tokens, dimension]."""
    match pooling:
        case Pooling.MEAN:
            vector = states.mean(axis=0)
        case Pooling.LAST:
            vector = states[-1]
        case _:
            vector = states[0]
    return np.asarray(vector / max(float(np.linalg.norm(vector)), _TINY), dtype=np.float32)


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Vectors [n, dimension], each of length 1, or 0 where there was nothing."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, _TINY), dtype=np.float32)
