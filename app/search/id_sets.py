"""Sets of ids as ascending arrays without repetition (see `ports.Ids`)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.ports import Ids

_FEW = 16  # in a set that is so many times as large each id is looked up; else all are gone through


def as_ids(ids: Sequence[int]) -> Ids:
    """The set of these ids."""
    return _without_repetition(np.array(ids, dtype=np.int64))


def union(*sets: Ids) -> Ids:
    """All ids of these sets."""
    return _without_repetition(np.concatenate([as_ids(()), *sets]))


def without(ids: Ids, others: Ids) -> Ids:
    """Those that are not among the `others`."""
    return ids[~is_in(ids, others)]


def is_in(ids: Ids, others: Ids) -> NDArray[np.bool_]:
    """For each of `ids`, none of which is below 0, in any order, whether it is among the `others`."""
    if not len(others):
        return np.zeros(len(ids), dtype=np.bool_)
    last = int(others[-1])
    if len(ids) * _FEW < len(others):
        places = np.minimum(np.searchsorted(others, ids), len(others) - 1)
        return np.asarray(others[places] == ids)
    flags = np.zeros(last + 2, np.bool_)
    flags[others] = True
    return np.asarray(flags[np.minimum(ids, last + 1)])


def _without_repetition(ids: Ids) -> Ids:
    """These, ascending. (`np.unique` hashes each of them, which takes ten times as long where they are sorted.)"""
    ids = np.sort(ids, kind="stable")  # in which runs that ascend are merged
    if len(ids) < 2:
        return ids
    return np.asarray(ids[np.concatenate([[True], ids[1:] != ids[:-1]])])
