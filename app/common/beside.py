"""Two things at once, of which either works without Python's lock most of the time, as onnxruntime, tantivy, hnswlib,
SQLite and what makes digests do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Found = TypeVar("Found")


@contextmanager
def beside(work: Callable[[], Found]) -> Iterator[Callable[[], Found]]:
    """Has `work` done on a thread of its own during the block, whose end waits for it. What is yielded gives, once that
    is over, what came of it, or raises what it raised."""
    found: list[Found] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:  # carried over to the thread that waits
            raised.append(error)

    def result() -> Found:
        if raised:
            raise raised[0]
        return found[0]

    thread = threading.Thread(target=run, name="beside")
    thread.start()
    try:
        yield result
    finally:
        thread.join()
