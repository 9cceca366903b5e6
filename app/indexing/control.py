"""The person's hand on long work: pause, resume, cancel; looked at between steps, so that no step is ever half done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.common.idle import give_memory_back
from app.domain.errors import Cancelled

if TYPE_CHECKING:
    from app.indexing.pace import Pace

_PATIENCE_S = 5.0  # a search that somebody has left lying about must not hold up the work for good


class RunControl:
    """Shared by the thread that works and those that steer it. It is a `CancelCheck`: called between two steps, it
    waits while the work is paused, and raises `Cancelled` once it is cancelled."""

    def __init__(self) -> None:
        self._happened = threading.Condition()
        self._paused = False
        self._cancelled = False
        self._searches = 0
        self._pace: Pace | None = None

    def __call__(self) -> None:
        self.wait(lambda: not self._paused)

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def pause(self) -> None:
        self._paused = True

    def resume(self) -> None:
        self._paused = False
        self.notify()

    def cancel(self) -> None:
        """For good: the work stops at its next check, paused or not."""
        self._cancelled = True
        self.notify()

    def notify(self) -> None:
        """Something has happened for which the thread that works may be waiting."""
        with self._happened:
            self._happened.notify_all()

    def wait(self, until: Callable[[], bool], timeout_s: float | None = None) -> None:
        """Waits until a condition holds, which is looked at whenever something happens, or the time is up. Raises
        `Cancelled`."""
        with self._happened:
            self._happened.wait_for(lambda: self._cancelled or until(), timeout_s)
        if self._cancelled:
            raise Cancelled

    @contextmanager
    def searching(self) -> Iterator[None]:
        """While somebody searches, work that can wait does (see `yield_to_search`)."""
        with self._happened:
            self._searches += 1
        try:
            yield
        finally:
            with self._happened:
                self._searches -= 1
                self._happened.notify_all()

    def yield_to_search(self) -> None:
        """A `CancelCheck` within a step: waits a while for searches that are under way, since a large model keeps the
        whole machine busy. It does not wait while the work is paused, so that the step comes to its end."""
        self.wait(lambda: not self._searches, _PATIENCE_S)
        self.rest()

    # ---- consideration for others

    def keep_pace(self, pace: Pace) -> None:
        """From now on the work heeds what else the computer has to do."""
        self._pace = pace

    def hurry(self) -> None:
        """Whatever the pace, what there is to do is done now."""
        if self._pace is not None:
            self._pace.hurry()
            self.notify()

    def end_work(self) -> None:
        """There is nothing to do for now."""
        if self._pace is not None:
            self._pace.end()
        give_memory_back()

    def workers(self, most: int) -> int:
        """How many files may be read at a time."""
        return most if self._pace is None else self._pace.workers(most)

    def rest(self, until: Callable[[], bool] = lambda: False) -> None:
        """Between two parts of the work: rests as the pace wants it, or until the condition holds. Raises
        `Cancelled`."""
        pace = self._pace
        rest_s = 0.0 if pace is None else pace.rest_s()
        if pace is not None and rest_s > 0:
            self.wait(lambda: pace.hurries or until(), rest_s)
