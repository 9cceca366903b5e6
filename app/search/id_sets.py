"""Sets of ids as ascending arrays without repetition (see `ports.Ids`)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.ports import Ids


def is_in(ids: Ids, others: Ids) -> NDArray[np.bool_]:
    """For each of `ids`, in any order, whether it is among the `others`; fast where those are many more."""
    if not len(others):
        return np.zeros(len(ids), dtype=np.bool_)
    places = np.minimum(np.searchsorted(others, ids), len(others) - 1)
    return np.asarray(others[places] == ids)


def union(*sets: Ids) -> Ids:
    """All ids of these sets."""
    return np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *sets]))


def as_ids(ids: object) -> Ids:
    """Ids in any order as a set."""
    return np.unique(np.fromiter(ids, dtype=np.int64))  # type: ignore[call-overload]
