"""Looks after the library for the window: tells its progress, and reads its contents again when they have changed.
While nothing happens there, nothing happens here."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from app.domain.coverage import Coverage
from app.domain.documents import DocumentState, Folder
from app.domain.errors import EnvironmentFault
from app.domain.progress import Activity, Progress
from app.gui.background import Background

if TYPE_CHECKING:
    from app.library import Library

POLL_MS = 250
READ_AGAIN_S = 2.0
TAKE_OVER_S = 5.0  # between two looks whether the process that writes has ended
_LATER_MS = 1100  # a second and a little: a timer may be early
_EAGER_S = 0.5
_EAGER_FOR_S = 6.0


@dataclass(frozen=True, slots=True)
class Contents:
    """What the library holds: folders, and documents by state."""

    folders: tuple[Folder, ...] = ()
    documents: Mapping[DocumentState, int] = field(default_factory=dict)

    def count(self, *states: DocumentState) -> int:
        return sum(self.documents.get(state, 0) for state in states)


class LibraryWatch(QObject):
    """`progress_polled` comes when it has changed, and while there is work, at most every 250 ms; `contents_read` when
    they differ from the last, at most every 2 s (sooner for a while after the user has changed a folder),
    `coverage_read` with them, `generation_grown` when answers may have changed. Where another process writes, its place
    is taken once it has ended."""

    progress_polled = Signal(object)
    contents_read = Signal(object)
    coverage_read = Signal(object)
    generation_grown = Signal()
    _progress_changed = Signal()

    def __init__(self, library: Library, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._seen: tuple[int, Activity] | None = None
        self._generation = -1
        self._contents: Contents | None = None
        self.coverage = Coverage()
        self._read_at = 0.0
        self._eager_until = 0.0
        self._reading = self._taking_over = False
        self._looks_on = False  # there is work, or something was not read yet
        self._asked_at = 0.0  # whether the writer has ended
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        self._progress_changed.connect(self._on_progress_changed, Qt.ConnectionType.QueuedConnection)
        self._told = False  # that the progress has changed since it was polled
        self._telling = threading.Lock()  # after `stop` Qt may delete this at any moment
        self._unfollow: Callable[[], None] | None = None

    @property
    def contents(self) -> Contents:
        return self._contents or Contents()

    def start(self) -> None:
        self._unfollow = self._library.follow_progress(self._tell)
        self.poll()

    def stop(self) -> None:
        with self._telling:
            unfollow, self._unfollow = self._unfollow, None
        if unfollow is not None:
            unfollow()
        self._timer.stop()

    def expect_change(self) -> None:
        """The user has asked for a change: look more often for a while."""
        self._eager_until = time.monotonic() + _EAGER_FOR_S
        self._looks_on = True  # also where it has come to rest
        self._look_soon()

    def _tell(self) -> None:
        """On whichever thread has changed the progress."""
        with self._telling:
            if self._unfollow is not None and not self._told and isValid(self):
                self._told = True
                self._progress_changed.emit()

    @Slot()
    def _on_progress_changed(self) -> None:
        if not self._timer.isActive() or self._timer.remainingTime() > POLL_MS:
            self.poll()

    @Slot()
    def _on_timeout(self) -> None:
        if self._told or self._looks_on:
            self.poll()

    def _look_soon(self) -> None:
        if self._unfollow is not None and (not self._timer.isActive() or self._timer.remainingTime() > POLL_MS):
            self._timer.start(POLL_MS)

    @Slot()
    def poll(self) -> None:
        self._told = False  # before the snapshot: what changes after it is told once more
        progress = self._library.progress()
        self.progress_polled.emit(progress)
        now = time.monotonic()
        eager = now < self._eager_until
        changed = self._seen != (progress.generation, progress.activity)
        busy = progress.activity not in (Activity.IDLE, Activity.PAUSED)
        only_reads = progress.activity is Activity.READING_ONLY
        if only_reads:
            self._take_over(now)
        self._looks_on = changed or eager or busy
        if self._unfollow is not None:
            rests = only_reads and not (changed or eager)
            self._timer.start(round(TAKE_OVER_S * _LATER_MS) if rests else POLL_MS)
        if self._reading or not self._looks_on:
            return
        if now - self._read_at < (_EAGER_S if eager or self._contents is None else READ_AGAIN_S) and self._read_at:
            return
        self._reading, self._read_at = True, now
        self._background.run(lambda: self._read(progress), self._on_contents_read, self._on_read_failed, owner=self)

    def _take_over(self, now: float) -> None:
        if not self._taking_over and now - self._asked_at >= TAKE_OVER_S:
            self._taking_over, self._asked_at = True, now
            self._background.run(self._library.take_over, self._on_asked, self._on_not_taken_over, owner=self)

    def _on_asked(self, is_writer: bool) -> None:
        self._taking_over = False

    def _on_not_taken_over(self, error: Exception) -> None:
        """It stays as it is, which the banner tells; another look would not help."""
        if not isinstance(error, EnvironmentFault):
            raise error

    def _read(self, progress: Progress) -> tuple[Progress, Contents, Coverage]:
        library = self._library
        status = library.status(by_folder=False)
        contents = Contents(status.folders, status.documents)
        return progress, contents, library.coverage()

    def _on_contents_read(self, answer: tuple[Progress, Contents, Coverage]) -> None:
        progress, contents, coverage = answer
        self._reading = False
        self._seen = (progress.generation, progress.activity)
        if contents != self._contents:
            self._contents = contents
            self.contents_read.emit(contents)
        if coverage != self.coverage:
            self.coverage = coverage
            self.coverage_read.emit(coverage)
        if progress.generation != self._generation:
            first = self._generation < 0
            self._generation = progress.generation
            if not first:
                self.generation_grown.emit()

    def _on_read_failed(self, error: Exception) -> None:
        self._reading = False
        raise error
