"""Sets of ids as ascending arrays without repetition (see `ports.Ids`)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.ports import Ids


def as_ids(ids: Sequence[int]) -> Ids:
    """The set of these ids."""
    return np.unique(np.array(ids, dtype=np.int64))


def union(*sets: Ids) -> Ids:
    """All ids of these sets."""
    return np.unique(np.concatenate([as_ids(()), *sets]))


def without(ids: Ids, others: Ids) -> Ids:
    """Those that are not among the `others`."""
    return ids[~is_in(ids, others)]


def is_in(ids: Ids, others: Ids) -> NDArray[np.bool_]:
    """For each of `ids`, in any order, whether it is among the `others`; fast where those are many more."""
    if not len(others):
        return np.zeros(len(ids), dtype=np.bool_)
    places = np.minimum(np.searchsorted(others, ids), len(others) - 1)
    return np.asarray(others[places] == ids)
