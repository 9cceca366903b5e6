"""How fast this computer reads and embeds, as the work itself has shown, kept over restarts: for estimates only.

The newest work counts most: what is kept is a sum that fades within minutes of work.
"""

from __future__ import annotations

import json
import logging
import math
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.common.durable import write_atomically
from app.common.regular_files import read_regular_file

log = logging.getLogger(__name__)

_FADES_IN_S = 180.0  # of work, to a half
_ENOUGH_S = 2.0  # of work, before which nothing is said
_SAVE_EVERY_S = 60.0
_LARGEST = 64 << 10  # bytes of the file
_READING = ""  # what is no embedder


@dataclass(slots=True)
class _Sum:
    """What was done in so many seconds, the older the less of it; `cut` is not of them but of all."""

    passages: float = 0.0
    size: float = 0.0
    seconds: float = 0.0
    cut: int = 0

    def add(self, passages: float, size: float, seconds: float) -> None:
        kept = 0.5 ** (seconds / _FADES_IN_S)
        self.passages = self.passages * kept + passages
        self.size = self.size * kept + size
        self.seconds = self.seconds * kept + seconds


class SpeedLog:
    """Safe for several threads. `path` is where it is kept, None nowhere; what cannot be read or written is no reason
    to stop."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._sums: dict[str, _Sum] = {} if path is None else _loaded(path)
        self._saved_at = time.monotonic()
        self._changed = False

    def note_read(self, size: int, passages: int, seconds: float) -> None:
        """So many bytes of files were read and cut into passages in this time."""
        self._note(_READING, passages, size, seconds)

    def note_embedded(self, embedder: str, passages: int, seconds: float) -> None:
        """An embedder, by its title, has read so many passages."""
        self._note(embedder, passages, 0, seconds)

    def note_cut(self, embedder: str, passages: int) -> None:
        """Of so many more passages an embedder has read only the beginning."""
        with self._lock:
            self._sums.setdefault(embedder, _Sum()).cut += passages
            self._changed = True

    def start_anew(self, embedder: str) -> None:
        """The embedder has read nothing any more: nothing of it is cut."""
        with self._lock:
            if embedder in self._sums:
                self._sums[embedder].cut = 0
                self._changed = True

    def passages_per_s(self, embedder: str) -> float | None:
        """None while too little was measured."""
        found = self._measured(embedder)
        return None if found is None or not found.passages else found.passages / found.seconds

    def cut(self, embedder: str) -> int:
        """Of how many passages it has read only the beginning."""
        with self._lock:
            return self._sums[embedder].cut if embedder in self._sums else 0

    def bytes_per_s(self) -> float | None:
        """Of files, read and cut into passages; None while too little was measured."""
        found = self._measured(_READING)
        return None if found is None or not found.size else found.size / found.seconds

    def passages_per_byte(self) -> float | None:
        """In the files that were read; None while too little was measured."""
        found = self._measured(_READING)
        return None if found is None or not found.size else found.passages / found.size

    def save(self) -> None:
        """Keeps what is known now."""
        with self._lock:
            self._save()

    def _note(self, what: str, passages: int, size: int, seconds: float) -> None:
        if seconds <= 0 or not passages:
            return
        with self._lock:
            self._sums.setdefault(what, _Sum()).add(passages, size, seconds)
            self._changed = True
            if time.monotonic() - self._saved_at > _SAVE_EVERY_S:
                self._save()

    def _measured(self, what: str) -> _Sum | None:
        with self._lock:
            found = self._sums.get(what)
            return found if found is not None and found.seconds >= _ENOUGH_S else None

    def _save(self) -> None:
        self._saved_at = time.monotonic()
        if self._path is None or not self._changed:
            return
        try:
            write_atomically(self._path, json.dumps({name: asdict(each) for name, each in self._sums.items()}).encode())
            self._changed = False
        except OSError as error:
            log.info("what was measured cannot be kept: %s", error.strerror)


class ReadingMeter:
    """Notes how long files take that are read one beside the other: from one `note` to the next, but for what went
    `aside` meanwhile."""

    def __init__(self, speeds: SpeedLog) -> None:
        self._speeds = speeds
        self._since = time.monotonic()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """The time of a block is not the files'."""
        began = time.monotonic()
        try:
            yield
        finally:
            self._since += time.monotonic() - began

    def note(self, size: int, passages: int) -> None:
        now = time.monotonic()
        self._speeds.note_read(size, passages, now - self._since)
        self._since = now


def _loaded(path: Path) -> dict[str, _Sum]:
    try:
        stored = json.loads(read_regular_file(path, _LARGEST))
        return {str(name): _sum(values) for name, values in stored.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError) as error:
        log.info("what was measured earlier cannot be read: %s", type(error).__name__)
        return {}


def _sum(values: Any) -> _Sum:
    passages, size, seconds = (float(values[name]) for name in ("passages", "size", "seconds"))
    if not all(math.isfinite(each) and each >= 0 for each in (passages, size, seconds)):
        raise ValueError
    return _Sum(passages, size, seconds, max(0, int(values["cut"])))
