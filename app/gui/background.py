"""Everything that the window does off its own thread, apart from searching, goes through one class."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
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
    - Nothing is told to an owner that Qt has deleted, nor to anybody after `close()`, which waits for what runs.
    - A failure that nobody asked for is raised on the window's thread, where it becomes a report.
    """

    _work_ended = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._newest: dict[tuple[int, str], _Job] = {}
        self._closed = False
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
        self._pool.submit(self._perform, job)

    def close(self) -> None:
        """Start nothing more, wait for what runs, tell nothing more. Calling it again does nothing."""
        self._closed = True
        self._newest.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _stale(self, job: _Job) -> bool:
        return self._closed or (job.key is not None and self._newest.get(job.key) is not job)

    def _perform(self, job: _Job) -> None:
        if self._stale(job):
            return
        try:
            job.result = job.work()
        except Exception as error:  # whatever it is, it is told on the window's thread
            job.error = error
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
