"""What a person can adjust. Parts receive these values in their constructors; nobody reads a global."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.common.durable import write_atomically
from app.common.os_errors import system_reason
from app.domain.errors import StorageFault
from app.domain.messages import message
from app.domain.models import AUTO, BUILT_IN

log = logging.getLogger(__name__)

# What older versions wrote: names of settings, and ids of models.
_FORMER_NAMES = {"close_reading_budget_ms": "refine_budget_ms"}
_FORMER_MODELS = {"starter": BUILT_IN}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; the file holds only what differs from them.

    Sizes are bytes, times seconds unless the name says milliseconds.
    """

    extraction_workers: int = 0  # 0: one per core, at most 4
    extraction_time_limit_s: float = 60.0
    extraction_memory_limit: int = 2 << 30
    largest_file: int = 512 << 20
    longest_text: int = 20_000_000  # characters of one document, some 8,000 pages; the rest of it is not indexed
    quiet_period_s: float = 0.7  # after the last file event, before the indexer reacts
    rescan_interval_s: float = 600.0  # where live events cannot be had
    rerank_candidates: int = 40
    rerank_budget_ms: float = 700.0  # by token vectors; the answer as it is merged is there before
    refine_budget_ms: float = 2500.0  # of the selected reranker, after that order is shown
    model_idle_s: float = 300.0  # after which a model that nobody uses is unloaded
    embedder: str = AUTO  # id of a model; "auto": the preferred one that is installed, else the built-in one
    reranker: str = AUTO  # id of a model, "multi-vector", "off"; "auto": the preferred one that is installed, else none

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

    @property
    def current(self) -> Settings:
        """A snapshot, read anew where the file has changed, whoever changed it. What is unknown in the file or of the
        wrong type keeps its default and is logged."""
        with self._lock:
            stamp = _stamp_of(self._path)
            if stamp != self._stamp:
                self._stamp = stamp
                self._settings = _load(self._path)
            return self._settings

    def change(self, **values: str | int | float) -> Settings:
        """Writes these values to the file, beside whatever else it holds; the settings as they are then.

        Raises `StorageFault` where the file cannot be written.
        """
        with self._lock:
            try:
                self._write(values)
            except OSError as error:
                raise StorageFault(
                    message("disk.settings_cannot_be_written", path=self._path, why=system_reason(error)),
                    message("disk.check_data_folder"),
                ) from error
        return self.current

    def _write(self, values: Mapping[str, str | int | float]) -> None:
        try:
            stored = _read(self._path)
        except ValueError:  # somebody's work with a slip in it: kept for them to mend
            self._path.replace(self._path.with_name(self._path.name + ".broken"))
            stored = {}
        former = [name for name, present in _FORMER_NAMES.items() if present in values]
        kept = {name: value for name, value in stored.items() if name not in former}
        write_atomically(self._path, (json.dumps({**kept, **values}, indent=2) + "\n").encode())


def _stamp_of(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:  # not there, which is as good as empty; reading tells of anything else
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(path: Path) -> dict[str, Any]:
    """What the file holds. Raises ValueError where that is no table in JSON, OSError where it cannot be read."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(stored, dict):
        raise ValueError(f"it holds a {type(stored).__name__}, not names with values")
    return stored


def _load(path: Path) -> Settings:
    try:
        stored = _read(path)
    except (OSError, ValueError) as error:
        log.error("settings %s cannot be read, defaults are used: %s", path, error)
        return Settings()
    defaults = {field.name: field.default for field in dataclasses.fields(Settings)}
    values: dict[str, Any] = {}
    for written, value in stored.items():
        name = _FORMER_NAMES.get(written, written)
        if name not in defaults or not _fits(value, defaults[name]):
            log.error("settings %s: %s=%r is ignored", path, written, value)
        elif name == written or name not in stored:
            values[name] = _FORMER_MODELS.get(value, value) if name in ("embedder", "reranker") else value
    return Settings(**values)


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, str):
        return isinstance(value, str)
    number = isinstance(value, int) or (isinstance(value, float) and isinstance(default, float))
    return number and not isinstance(value, bool) and value >= 0
