"""The user's hand on long work: pause, resume, cancel; asked between steps, so that no step is ever half done."""

from __future__ import annotations

import threading

from app.errors import Cancelled


class Control:
    """Shared by the thread that works and those that steer it."""

    def __init__(self) -> None:
        self._go_on = threading.Event()
        self._go_on.set()
        self._cancelled = threading.Event()

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

    def check(self) -> None:
        """Waits while paused; raises `Cancelled` once cancelled."""
        self._go_on.wait()
        if self._cancelled.is_set():
            raise Cancelled
