"""Two things at once, of which either works without Python's lock most of the time, as onnxruntime, tantivy, hnswlib,
SQLite and what makes digests do."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

Found = TypeVar("Found")

# Whoever comes back from such work waits so long for the interpreter's lock where another thread does not let go of it.
# Python's own 5 ms is half of an answer.
sys.setswitchinterval(0.0003)


class Beside(Generic[Found]):
    """Work that is done on a thread of its own."""

    def __init__(self, work: Callable[[], Found]) -> None:
        self._work = work
        self._found: list[Found] = []
        self._raised: list[BaseException] = []

    def run(self) -> None:
        try:
            self._found.append(self._work())
        except BaseException as error:  # carried over to the thread that waits
            self._raised.append(error)

    @property
    def under_way(self) -> bool:
        """Whether it is still being done."""
        return not self._found and not self._raised

    def __call__(self) -> Found:
        """What came of it, once it is over; raises what it raised."""
        if self._raised:
            raise self._raised[0]
        return self._found[0]


@contextmanager
def beside(work: Callable[[], Found]) -> Iterator[Beside[Found]]:
    """Has `work` done on a thread of its own during the block, whose end waits for it."""
    found = Beside(work)
    thread = threading.Thread(target=found.run, name="beside")
    thread.start()
    try:
        yield found
    finally:
        thread.join()
