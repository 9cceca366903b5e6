"""Ends a piece of Python code that takes too long, from within its process, which then goes on: one page of a document
that keeps a reader busy does not cost the others.

What holds on to the interpreter in a library of another language is not ended: for that there are the hard limits.
"""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TypeVar

from app.extraction.workers.effort import Effort

Result = TypeVar("Result")


class TookTooLong(BaseException):
    """Raised where the code is. No Exception: libraries that read hostile files catch those wherever they can."""


class Interrupter:
    """For the main thread of a process that wants nothing else of the interrupt signal, which it takes for itself."""

    def __init__(self) -> None:
        self._effort = Effort()
        self._deadline: float | None = None  # in its seconds
        self._armed = threading.Condition()
        signal.signal(signal.SIGINT, self._on_interrupt)
        threading.Thread(target=self._watch, name="interrupter", daemon=True).start()

    def run(self, seconds: float, work: Callable[[], Result]) -> Result:
        """What `work` gives, which may run parts of itself so. Raises `TookTooLong` where it has given nothing after so
        much effort."""
        before, deadline = self._deadline, self._effort.seconds() + seconds
        with self._armed:
            self._deadline = deadline if before is None else min(before, deadline)
            self._armed.notify()
        try:
            return work()
        finally:
            self._deadline = before  # whoever watches looks again when this one's time is over

    def _watch(self) -> None:
        with self._armed:
            while True:
                deadline = self._deadline
                left_s = None if deadline is None else deadline - self._effort.seconds()
                if left_s is not None and left_s <= 0:
                    _thread.interrupt_main(signal.SIGINT)
                    left_s = 0.05  # until the main thread has come to it
                self._armed.wait(left_s)

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        """On the main thread, between two of its steps. A signal from elsewhere is for the parent."""
        if self._deadline is not None and self._effort.seconds() >= self._deadline:
            self._deadline = None
            raise TookTooLong
