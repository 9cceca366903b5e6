"""Whether one of two is faster, from turns that each of them had one after the other: the median of the ratios, and how
far it may be off by chance."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_DRAWS = 4000
_SURE = 0.95


@dataclass(frozen=True)
class Ratio:
    """The median of ours over theirs, turn by turn, and the bounds that hold it in 95 of 100 cases."""

    median: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        if self.low > 1:
            return "ahead"
        return "behind" if self.high < 1 else "no difference seen"

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.low:.2f} to {self.high:.2f})"


Rates = Sequence[float] | NDArray[np.float64]


def paired_ratio(ours: Rates, theirs: Rates, seed: int = 0) -> Ratio:
    """Of rates, where more is better; the bounds are those of a bootstrap over turns. Raises `ValueError` where they
    had not as many turns."""
    if len(ours) != len(theirs) or not len(ours):
        raise ValueError("a ratio is of turns in pairs")
    ratios = np.asarray(ours, float) / np.asarray(theirs, float)
    drawn = np.random.default_rng(seed).choice(ratios, (_DRAWS, len(ratios)))
    low, high = np.quantile(np.median(drawn, axis=1), [(1 - _SURE) / 2, (1 + _SURE) / 2])
    return Ratio(statistics.median(ratios), float(low), float(high))
