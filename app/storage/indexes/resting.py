"""A full-text index that is closed while nobody asks, and opened by whoever asks next.

While it is open, a thread of tantivy's looks at its folder twice a second, and its writer keeps memory and threads;
opening it takes some hundredths of a second.
"""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import tantivy

from app.domain.errors import StorageFault
from app.storage.indexes.tantivy_folder import open_folder

_RESTS_AFTER_S = 15.0  # without a question, or something to write
_WRITER_HEAP = 64 << 20


def _nobody() -> None:
    """Is told that the index was opened."""


class RestingIndex(ABC):
    """What the index inherits: it is `Releasable`. `_lock` is of whoever writes, opens or lets go."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.RLock()
        self._index: tantivy.Index | None = None
        self._writer: tantivy.IndexWriter | None = None
        self._torn = False  # it was seen to be, while it was used
        self._resting = False
        self._used_at = time.monotonic()
        self.when_held: Callable[[], None] = _nobody

    @property
    def idle_s(self) -> float:
        return _RESTS_AFTER_S

    @abstractmethod
    def _may_rest(self) -> bool:
        """Whether nothing would be lost."""

    @abstractmethod
    def _settle(self) -> None:
        """Brings what is under way in the background to its end."""

    @property
    def unusable(self) -> bool:
        return self._torn or (self._index is None and not self._resting)

    def unused_for_s(self) -> float | None:
        return None if self._index is None else time.monotonic() - self._used_at

    def release(self, unused_for_s: float = 0.0) -> bool:
        if not self._lock.acquire(blocking=False):
            return False
        try:
            unused_s = self.unused_for_s()
            if unused_s is None or unused_s < unused_for_s or self._torn or not self._may_rest():
                return False
            with suppress(OSError, StorageFault):  # it is only about what need not be read again
                self._settle()
            self._index, self._resting = None, not self._torn
            return True
        finally:
            self._lock.release()

    def _opened_anew(self) -> tantivy.Index | None:
        """The index, opened where it was closed at rest."""
        self._used_at = time.monotonic()
        index = self._index
        if index is None and self._resting:
            with self._lock:
                if self._resting:
                    self._index, self._resting = open_folder(self._folder), False
                index = self._index
            self._is_opened()
        return index

    def _is_opened(self) -> None:
        """Somebody has opened it."""
        self._used_at = time.monotonic()
        self.when_held()

    def _ensure_writer(self) -> tantivy.IndexWriter:
        index = self._opened_anew()
        assert index is not None
        if self._writer is None:
            self._writer = index.writer(heap_size=_WRITER_HEAP, num_threads=1)
            # What a killed process had written and not committed: else tantivy meets its names again, and stops.
            self._writer.garbage_collect_files()
        return self._writer

    def _end_writer(self) -> None:
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None
