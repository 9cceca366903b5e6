"""Everything that the window does off its own thread, apart from searching, goes through one class."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

Result = TypeVar("Result")


@dataclass(slots=True, eq=False)
class _Job:
    work: Callable[[], Any]
    on_success: Callable[[Any], None]
    on_failure: Callable[[Exception], None] | None
    owner: QObject | None
    key: tuple[int, str] | None
    result: Any = None
    error: Exception | None = field(default=None)


class Background(QObject):
    """Runs work on a few threads and tells the window's thread what came of it.

    Guarantees:
    - Work never runs on the window's thread; callbacks run only there, one per work, after it has ended.
    - Works start in the order given. With more than one thread they may end, and so be told, in another.
    - Among works of one owner with the same `newest` name the last one wins: an older one that has not begun
      never does, and one that has begun ends unheard.
    - Nothing is told to an owner that Qt has deleted, nor to anybody after `stop()`; `close()` waits for what runs.
    - Work that hangs, on a drive that does not answer, keeps neither the window nor the end of the program waiting.
    - A failure that nobody asked for is raised on the window's thread, where it becomes a report.
    """

    _work_ended = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[_Job | None] = SimpleQueue()
        # Not a pool of concurrent.futures: Python waits for the threads of such at its end, however long.
        self._threads = [Thread(target=self._work, name="background", daemon=True) for _ in range(threads)]
        self._started = False
        self._newest: dict[tuple[int, str], _Job] = {}
        self._closed = False
        self._telling = Lock()  # after `stop()` Qt may delete this at any moment: then nothing may be on its way
        self._work_ended.connect(self._on_work_ended)

    def run(
        self,
        work: Callable[[], Result],
        on_success: Callable[[Result], None],
        on_failure: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
        newest: str = "",
    ) -> None:
        """Do `work` soon. `owner` is who wants to hear of it; `newest` names works that replace one another."""
        if self._closed:
            return
        key = (id(owner), newest) if newest else None
        job = _Job(work, on_success, on_failure, owner, key)
        if key is not None:
            self._newest[key] = job
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()
        self._waiting.put(job)

    def stop(self) -> None:
        """Start nothing more and tell nothing more, without waiting. Calling it again does nothing."""
        with self._telling:
            closed, self._closed = self._closed, True
        if not closed:
            self._newest.clear()
            for _ in self._threads:
                self._waiting.put(None)

    def wait(self, limit_s: float | None = None) -> bool:
        """After `stop()`: until what runs has ended; False where it has not within the limit."""
        ends_at = None if limit_s is None else time.monotonic() + limit_s
        for thread in self._threads if self._started else ():
            thread.join(None if ends_at is None else max(0.0, ends_at - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def close(self) -> None:
        """Stop, and wait for what runs."""
        self.stop()
        self.wait()

    def _stale(self, job: _Job) -> bool:
        return self._closed or (job.key is not None and self._newest.get(job.key) is not job)

    def _work(self) -> None:
        while (job := self._waiting.get()) is not None:
            self._perform(job)

    def _perform(self, job: _Job) -> None:
        if self._stale(job):
            return
        try:
            job.result = job.work()
        except Exception as error:  # whatever it is, it is told on the window's thread
            job.error = error
        with self._telling:
            if not self._closed:
                self._work_ended.emit(job)

    @Slot(object)
    def _on_work_ended(self, job: _Job) -> None:
        if self._stale(job):
            return
        if job.key is not None:
            del self._newest[job.key]
        if job.owner is not None and not isValid(job.owner):
            return
        if job.error is None:
            job.on_success(job.result)
        elif job.on_failure is not None:
            job.on_failure(job.error)
        else:
            raise job.error
