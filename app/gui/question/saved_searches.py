"""The person's saved searches with how much of what they find is new: counted in the background, one at a time, when
the library has grown, and never more often than twice a minute."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import Cancelled
from app.domain.memory import SavedSearch
from app.gui.background import Background

if TYPE_CHECKING:
    from app.library import Library

_PAUSE_MS = 30_000  # between two counts
_FIRST_MS = 8_000  # after the start: whoever has just opened the window asks something first


@dataclass(frozen=True, slots=True)
class SavedEntry:
    """`new` is None while it is not known."""

    search: SavedSearch
    new: int | None = None


class SavedSearches(QObject):
    """`changed` comes when there are others, or other numbers; `failed` carries the exception of what could not be
    kept."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._background = Background(self, threads=1)
        self._closed = threading.Event()
        self._new: dict[SavedSearch, int] = {}
        self._due = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._due.timeout.connect(self._count)
        self._due.start()

    @property
    def entries(self) -> tuple[SavedEntry, ...]:
        return tuple(SavedEntry(each, self._new.get(each)) for each in self._library.memory.now.saved)

    @Slot()
    def refresh(self) -> None:
        """The library has grown."""
        if not self._due.isActive():
            self._due.start(_PAUSE_MS)

    def stop(self) -> None:
        self._closed.set()
        self._due.stop()
        self._background.stop()

    def wait(self, limit_s: float | None = None) -> bool:
        return self._background.wait(limit_s)

    # ---- what the person does with them

    def save(self, name: str, text: str, found: tuple[int, ...] = ()) -> None:
        self._change(lambda: self._library.memory.save(name, text, time.time(), found))

    def rename(self, name: str, new: str) -> None:
        self._change(lambda: self._library.memory.rename(name, new))

    def remove(self, name: str) -> None:
        self._change(lambda: self._library.memory.remove_saved(name))

    def move(self, name: str, place: int) -> None:
        self._change(lambda: self._library.memory.move_saved(name, place))

    def mark_seen(self, name: str) -> None:
        """What it finds is looked at now."""
        self._change(lambda: self._library.memory.mark_seen(name, time.time()))

    def _change(self, change: Callable[[], None]) -> None:
        def done(_: None) -> None:
            kept = set(self._library.memory.now.saved)
            self._new = {each: new for each, new in self._new.items() if each in kept}
            self.changed.emit()
            if any(each not in self._new for each in kept) and not self._due.isActive():
                self._due.start(0)

        self._background.run(change, done, self.failed.emit, owner=self)

    # ---- counting

    @Slot()
    def _count(self) -> None:
        saved = self._library.memory.now.saved
        if saved:
            self._background.run(lambda: self._counted(saved), self._on_counted, self._on_failed, owner=self)

    def _counted(self, saved: tuple[SavedSearch, ...]) -> dict[SavedSearch, int]:
        library = self._library
        return {each: library.count_new(library.parse(each.text), each.seen_at, self._check) for each in saved}

    def _check(self) -> None:
        if self._closed.is_set():
            raise Cancelled

    def _on_counted(self, new: dict[SavedSearch, int]) -> None:
        if new != self._new:
            self._new = new
            self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
