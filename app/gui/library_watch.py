"""Looks after the library for the window: polls its progress, and reads its contents again when they have changed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.documents import DocumentState, Folder
from app.domain.progress import Activity, Progress
from app.domain.search import FilterChoices
from app.gui.background import Background

if TYPE_CHECKING:
    from app.library import Library

POLL_MS = 250
READ_AGAIN_S = 2.0
_EAGER_S = 0.5
_EAGER_FOR_S = 6.0


@dataclass(frozen=True, slots=True)
class Contents:
    """What the library holds: folders, what can be filtered by, documents by state."""

    folders: tuple[Folder, ...] = ()
    choices: FilterChoices = field(default_factory=FilterChoices)
    documents: dict[str, int] = field(default_factory=dict)

    def count(self, *states: DocumentState) -> int:
        return sum(self.documents.get(state.value, 0) for state in states)


class LibraryWatch(QObject):
    """`progress_polled` comes every 250 ms, `contents_read` when they differ from the last, at most every 2 s
    (sooner for a while after the user has changed a folder), `generation_grown` when answers may have changed."""

    progress_polled = Signal(object)
    contents_read = Signal(object)
    generation_grown = Signal()

    def __init__(self, library: Library, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._background = background
        self._seen: tuple[int, Activity] | None = None
        self._generation = -1
        self._contents: Contents | None = None
        self._read_at = 0.0
        self._eager_until = 0.0
        self._reading = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def contents(self) -> Contents:
        return self._contents or Contents()

    def start(self) -> None:
        self._timer.start()
        self.poll()

    def stop(self) -> None:
        self._timer.stop()

    def expect_change(self) -> None:
        """The user has asked for a change: look more often for a while."""
        self._eager_until = time.monotonic() + _EAGER_FOR_S

    @Slot()
    def poll(self) -> None:
        progress = self._library.progress()
        self.progress_polled.emit(progress)
        now = time.monotonic()
        eager = now < self._eager_until
        changed = self._seen != (progress.generation, progress.activity)
        busy = progress.activity not in (Activity.IDLE, Activity.PAUSED)
        if self._reading or not (changed or eager or busy):
            return
        if now - self._read_at < (_EAGER_S if eager or self._contents is None else READ_AGAIN_S) and self._read_at:
            return
        self._reading, self._read_at = True, now
        self._background.run(lambda: self._read(progress), self._on_contents_read, self._on_read_failed, owner=self)

    def _read(self, progress: Progress) -> tuple[Progress, Contents]:
        library = self._library
        status = library.status()
        return progress, Contents(status.folders, library.filter_choices(), status.documents)

    def _on_contents_read(self, answer: tuple[Progress, Contents]) -> None:
        progress, contents = answer
        self._reading = False
        self._seen = (progress.generation, progress.activity)
        if contents != self._contents:
            self._contents = contents
            self.contents_read.emit(contents)
        if progress.generation != self._generation:
            first = self._generation < 0
            self._generation = progress.generation
            if not first:
                self.generation_grown.emit()

    def _on_read_failed(self, error: Exception) -> None:
        self._reading = False
        raise error
