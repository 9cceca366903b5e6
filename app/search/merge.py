"""Several legs' scores into one order.

A weighted sum, not reciprocal ranks: a leg's score says how sure it is, its ranks do not. Asked in the language of
the documents, the best passage holds most of the question's words; asked in another, next to none, and then the
order by words is noise. Full text therefore gives its score as a share of what a perfect match would get, raised to a
power because a question's small words alone make up a small share; cosines are what they are; and the sum follows
whichever knows.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)


def fuse(legs: Sequence[tuple[float, Mapping[Item, float]]]) -> dict[Item, float]:
    """Every item's sum of weight × score over the (weight, scores) legs, best first; ties in order of appearance.

    A leg that does not return an item adds nothing to it, so a leg of cosines goes through `above_floor` first.
    """
    scores: dict[Item, float] = {}
    for weight, leg in legs:
        for item, score in leg.items():
            scores[item] = scores.get(item, 0.0) + weight * score
    return dict(sorted(scores.items(), key=lambda pair: -pair[1]))


def above_floor(leg: Mapping[Item, float]) -> dict[Item, float]:
    """A leg's scores above its lowest one: what it did not return cannot have been better than that."""
    lowest = min(leg.values(), default=0.0)
    return {item: score - lowest for item, score in leg.items()}


def raised(leg: Mapping[Item, float], power: int) -> dict[Item, float]:
    """A leg's shares (0–1) to a power: half of a question's words say more than twice a quarter of them."""
    return {item: score**power for item, score in leg.items()}
