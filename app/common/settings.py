"""What a person can adjust. Parts receive these values in their constructors; nobody reads a global.

Each value in the file counts for itself: one that makes no sense keeps its default, one that goes too far is brought to
where it still does, and either is told with its place.
"""

from __future__ import annotations

import dataclasses
import logging
import math
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.common.durable import write_atomically
from app.common.hand_written import shown
from app.common.regular_files import why_unreadable
from app.common.settings_file import SettingsFile, read_settings, settings_text
from app.domain.errors import StorageFault
from app.domain.messages import Message, message
from app.domain.models import AUTO, BUILT_IN
from app.domain.scans import ScanReading

log = logging.getLogger(__name__)

# What older versions wrote: names of settings, and ids of models.
_FORMER_NAMES = {"close_reading_budget_ms": "refine_budget_ms"}
_FORMER_MODELS = {"starter": BUILT_IN}

# What still makes sense of each number: from, to.
_RANGES: dict[str, tuple[float, float]] = {
    "extraction_workers": (0, 32),
    "extraction_time_limit_s": (10, 86_400),
    "extraction_memory_limit": (256 << 20, 1 << 40),
    "largest_file": (1, 64 << 30),
    "longest_text": (1_000, 1_000_000_000),
    "quiet_period_s": (0, 3_600),
    "rescan_interval_s": (1, 30 * 86_400),
    "rerank_candidates": (0, 1_000),
    "rerank_budget_ms": (0, 600_000),
    "refine_budget_ms": (0, 600_000),
    "model_idle_s": (1, 365 * 86_400),
    "extraction_time_per_mb_s": (0, 3_600),
    "most_chunks": (1, 100_000_000),
    "full_scan_interval_s": (1, 30 * 86_400),
    "backup_vectors": (0, 1),
    "paused": (0, 1),
    "considerate": (0, 1),
}


def setting_range(name: str) -> tuple[float, float]:
    """From where to where a number makes sense. Raises KeyError for what is none."""
    return _RANGES[name]


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; the file holds only what differs from them.

    Sizes are bytes, times seconds unless the name says milliseconds.
    """

    extraction_workers: int = 0  # 0: one per core, at most 4
    extraction_time_limit_s: float = 60.0
    extraction_time_per_mb_s: float = 10.0  # beside that, for each megabyte of the file and of its text
    extraction_memory_limit: int = 2 << 30
    largest_file: int = 512 << 20
    longest_text: int = 20_000_000  # characters of one document, some 8,000 pages; the rest of it is not indexed
    most_chunks: int = 100_000  # passages of one document; the rest of it is not indexed
    quiet_period_s: float = 0.7  # after the last file event, before the indexer reacts
    rescan_interval_s: float = 600.0  # where live events cannot be had
    full_scan_interval_s: float = 3600.0  # of everything, for no system tells all that happens
    rerank_candidates: int = 40
    rerank_budget_ms: float = 700.0  # by token vectors; the answer as it is merged is there before
    refine_budget_ms: float = 2500.0  # of the selected reranker, after that order is shown
    model_idle_s: float = 300.0  # after which a model that nobody uses is unloaded
    backup_vectors: int = 0  # 1: the daily backup holds the vectors as well, some kB a passage
    paused: int = 0  # 1: nothing is indexed in the background until the person has it go on
    considerate: int = 1  # 0: work in the background is as fast as it can be, whatever else the computer has to do
    embedder: str = AUTO  # id of a model; "auto": the preferred one that is installed, else the built-in one
    scans: str = ScanReading.ASK  # whether pages that are pictures are read: "ask", "read", "leave"
    reranker: str = AUTO  # id of a model, "multi-vector", "off"; "auto": the preferred one that is installed, else none

    @property
    def scan_reading(self) -> ScanReading:
        return ScanReading(self.scans)

    @property
    def worker_count(self) -> int:
        return self.extraction_workers or max(1, min(4, os.cpu_count() or 1))


class SettingsStore:
    """The settings of one data folder, and the only one who reads and writes their file. Safe for several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._stamp: tuple[int, ...] | None = None
        self._settings = Settings()
        self._problems: tuple[Message, ...] = ()

    @property
    def current(self) -> Settings:
        """A snapshot, read anew where the file has changed, whoever changed it."""
        with self._lock:
            self._refresh()
            return self._settings

    @property
    def problems(self) -> tuple[Message, ...]:
        """What is wrong in the file as it is now, each with its place."""
        with self._lock:
            self._refresh()
            return self._problems

    def _refresh(self) -> None:
        stamp = _stamp_of(self._path)
        if stamp != self._stamp:
            self._stamp = stamp
            self._settings, self._problems = _load(self._path)
            for problem in self._problems:
                log.info("settings: %s", problem)

    def change(self, **values: str | int | float) -> Settings:
        """Writes these values to the file, beside whatever else it holds; the settings as they are then.

        Raises `StorageFault` where the file cannot be written.
        """
        with self._lock:
            try:
                self._write(values)
            except OSError as error:
                raise StorageFault(
                    message("disk.settings_cannot_be_written", path=self._path, why=why_unreadable(error)),
                    message("disk.check_data_folder"),
                ) from error
        return self.current

    def _write(self, values: Mapping[str, str | int | float]) -> None:
        file = read_settings(self._path, _defaults())
        stored = file.values
        if not file.whole:  # somebody's work with a slip in it: kept for them to mend
            self._path.replace(self._path.with_name(self._path.name + ".broken"))
        former = [name for name, present in _FORMER_NAMES.items() if present in values]
        kept = {name: value for name, value in stored.items() if name not in former}
        write_atomically(self._path, settings_text({**kept, **values}).encode())


def _stamp_of(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:  # not there, which is as good as empty; reading tells of anything else
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _defaults() -> dict[str, Any]:
    return {field.name: field.default for field in dataclasses.fields(Settings)}


def _load(path: Path) -> tuple[Settings, tuple[Message, ...]]:
    """What the file says as far as it makes sense, and what does not."""
    defaults = _defaults()
    try:
        file = read_settings(path, {*defaults, *_FORMER_NAMES})
    except OSError as error:
        return Settings(), (message("settings.not_read", path=path, why=why_unreadable(error)),)
    values: dict[str, Any] = {}
    for written, given in file.values.items():
        name = _FORMER_NAMES.get(written, written)
        if name not in defaults:
            file.problems.append(message("settings.unknown", path=path, line=file.line(written), name=shown(written)))
        elif name == written or name not in file.values:
            value = _sensible(file, written, name, given, defaults[name])
            values[name] = _FORMER_MODELS.get(value, value) if name in ("embedder", "reranker") else value
    return Settings(**values), tuple(file.problems)


def _sensible(file: SettingsFile, written: str, name: str, given: Any, default: Any) -> Any:
    """The value that is used; where that is not the given one, the file's problems say so."""
    used = default if not _fits(given, default) else given
    if used is given and name in _RANGES:
        least, most = _RANGES[name]
        used = type(default)(min(max(given, least), most))
    if used != given:
        place: dict[str, Any] = {"path": file.path, "line": file.line(written), "name": written}
        file.problems.append(message("settings.odd_value", **place, value=shown(given), used=used))
    return used


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, StrEnum):
        return value in tuple(type(default))
    if isinstance(default, str):
        return isinstance(value, str)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isinstance(value, int) or (isinstance(default, float) and math.isfinite(value))
