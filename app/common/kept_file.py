"""A small file of a person's own, which several windows may change: read anew before each change, and written whole,
for its owner alone. What is in it is the business of whoever holds it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

from app.common.durable import write_atomically
from app.common.locks import WriterLock
from app.common.regular_files import read_regular_file, why_unreadable
from app.domain.errors import StorageFault
from app.domain.messages import message

log = logging.getLogger(__name__)

Kept = TypeVar("Kept")

_ASIDE = ".damaged"
_LARGEST_ASIDE = 16 << 20  # bytes
_PATIENCE_S = 2.0  # another process may be writing


class KeptFile(Generic[Kept]):
    """Safe for several threads. What is kept now never waits. A change raises `StorageFault` where it cannot be
    written, and what the change itself does."""

    def __init__(
        self, path: Path, read: Callable[[Path], Kept], as_written: Callable[[Kept], bytes], not_written: str
    ) -> None:
        """`read` makes the best of whatever lies at a path; `as_written` gives the file's bytes; `not_written` is the
        code of the message that says that these cannot be kept."""
        self._path = path
        self._read = read
        self._as_written = as_written
        self._not_written = not_written
        self._lock = threading.Lock()
        self._now = read(path)

    @property
    def now(self) -> Kept:
        """All that is kept."""
        return self._now

    def change(self, change: Callable[[Kept], Kept], *, rewrite: bool = False) -> tuple[Kept, Kept]:
        """What was kept before, and what is now. A change that changes nothing writes nothing, but for a `rewrite`."""
        lock = WriterLock(self._path.with_name(self._path.name + ".lock"))
        with self._lock:
            try:
                held = lock.try_acquire(_PATIENCE_S)
                try:
                    kept = self._read(self._path)
                    changed = change(kept)
                    if rewrite or changed != kept:
                        if not rewrite:
                            self._keep_aside(self._as_written(kept))
                        write_atomically(self._path, self._as_written(changed))
                    self._now = changed
                    return kept, changed
                finally:
                    if held:
                        lock.release()
            except OSError as error:
                log.info("%s cannot be written: %s", self._path.name, type(error).__name__)
                raise StorageFault(
                    message(self._not_written, path=self._path, why=why_unreadable(error)),
                    message("disk.check_data_folder"),
                ) from error

    def forget(self, change: Callable[[Kept], Kept]) -> None:
        """A change after which nothing else is in the file either: what was damaged in it, and passed over, may name
        what is to be forgotten. Where there is no file, none is made."""
        for left in (".new", _ASIDE):  # what a killed process left half written, and what was damaged
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + left).unlink()
        if self._path.exists():
            self.change(change, rewrite=True)

    def _keep_aside(self, whole: bytes) -> None:
        """What lies there, where it is other than it would be written: a person may still find in it what was passed
        over."""
        with suppress(OSError):
            there = read_regular_file(self._path, _LARGEST_ASIDE)
            if there != whole:
                write_atomically(self._path.with_name(self._path.name + _ASIDE), there)
