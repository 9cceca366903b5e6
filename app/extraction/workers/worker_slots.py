"""So many workers at a time: which of them reads next, and when another one is worth its start."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from app.extraction.workers.worker_process import WorkerProcess

# To start a worker takes a second of a core, in which one that runs reads a few hundred small files.
_PATIENCE_S = 0.3  # while all are busy
_PATIENCE_IN_ALL_S = 1.0  # with many small files, for none of which one waits that long
_FORGOTTEN_AFTER_S = 5.0  # without a wait
_START_PATIENCE_S = 5.0  # until the first stands ready
_LOOK_INTERVAL_S = 0.05


class WorkerSlots:
    """Each slot has a worker that waits for something to read, or none yet. Safe to be used by several threads."""

    def __init__(self, count: int, some_ready: Callable[[], bool]) -> None:
        """`some_ready` tells whether any worker stands ready, be it busy or not."""
        self.expected = 0  # so many are started as soon as there is something for them
        self._count = count
        self._some_ready = some_ready
        self._changed = threading.Condition()
        self._waited_s, self._waited_at = 0.0, 0.0  # in all, until when (time.monotonic())
        self._empty = count
        self._waiting: list[WorkerProcess] = []

    def take(self) -> WorkerProcess | None:
        """The worker that was given back last, None where one is to be started. Blocks while all slots are taken, and
        a little where those that run may be through sooner than another one would be there."""
        began, ready_since = time.monotonic(), None
        with self._changed:
            while not self._waiting:
                now = time.monotonic()
                if ready_since is None and self._some_ready():
                    ready_since = now
                waited = now - began > _START_PATIENCE_S or (ready_since and now - ready_since > _PATIENCE_S)
                expected = self._count - self._empty < max(1, self.expected)
                if self._empty and (waited or expected or self._waited_s > _PATIENCE_IN_ALL_S):
                    self._empty -= 1
                    self._waited_s = 0.0
                    return None
                self._changed.wait(_LOOK_INTERVAL_S if self._empty else None)
                if ready_since is not None:
                    self._note_wait(now, time.monotonic())
            return self._waiting.pop()

    def _note_wait(self, since: float, until: float) -> None:
        """What starting another worker would have saved adds up; when that is what the start takes, it is worth it."""
        if since - self._waited_at > _FORGOTTEN_AFTER_S:
            self._waited_s = 0.0
        self._waited_s, self._waited_at = self._waited_s + until - since, until

    def give(self, held: WorkerProcess | None) -> None:
        """Gives a slot back, with its worker or without one."""
        with self._changed:
            if held is None:
                self._empty += 1
            else:
                self._waiting.append(held)
            self._changed.notify()

    def take_waiting(self) -> list[WorkerProcess]:
        """All workers that wait, for each of which a slot is to be given back."""
        with self._changed:
            waiting, self._waiting = self._waiting, []
            return waiting
