"""Several texts at a time: threads share out the layers of one text with losses, whole texts without."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_flight(
    run: Callable[[Item], Result], items: Iterable[Item], at_a_time: int, begin: Callable[[], None] | None = None
) -> Iterator[Result]:
    """What `run` gives for each item, in order and as it is asked for, with so many begun at a time.

    Each runs on a thread of its own, which calls `begin` first. Whoever has enough waits for none that are under way.
    """
    left = iter(items)
    pool = ThreadPoolExecutor(at_a_time, "texts", begin)
    begun = deque(pool.submit(run, item) for item in islice(left, at_a_time))
    try:
        while begun:
            yield begun.popleft().result()
            begun.extend(pool.submit(run, item) for item in islice(left, 1))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
