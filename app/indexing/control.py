"""The user's hand on long work: pause, resume, cancel; asked between steps, so that no step is ever half done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.errors import Cancelled

_PATIENCE_S = 5.0  # a search that somebody has left lying about must not hold up the work for good


class Control:
    """Shared by the thread that works and those that steer it."""

    def __init__(self) -> None:
        self._go_on = threading.Event()
        self._go_on.set()
        self._cancelled = threading.Event()
        self._searches = 0
        self._searched = threading.Condition()

    @property
    def paused(self) -> bool:
        return not self._go_on.is_set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def pause(self) -> None:
        self._go_on.clear()

    def resume(self) -> None:
        self._go_on.set()

    def cancel(self) -> None:
        """For good: the work stops at its next check, paused or not."""
        self._cancelled.set()
        self._go_on.set()

    @contextmanager
    def searching(self) -> Iterator[None]:
        """While somebody searches, work that can wait does (see `yield_to_search`)."""
        with self._searched:
            self._searches += 1
        try:
            yield
        finally:
            with self._searched:
                self._searches -= 1
                self._searched.notify_all()

    def yield_to_search(self) -> None:
        """As `check`, and waits a while for searches that are under way: a large model keeps the whole machine busy."""
        self.check()
        with self._searched:
            self._searched.wait_for(lambda: not self._searches, _PATIENCE_S)
        self.check()

    def check(self) -> None:
        """Waits while paused; raises `Cancelled` once cancelled."""
        self._go_on.wait()
        if self._cancelled.is_set():
            raise Cancelled
