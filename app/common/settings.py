"""What a person can adjust. Parts receive these values in their constructors; nobody reads a global."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.models import BUILT_IN

log = logging.getLogger(__name__)

AUTO = "auto"
_RENAMED = {"starter": BUILT_IN}  # values that older versions wrote


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
    rerank_budget_ms: float = 700.0  # the answer as it is fused is there before
    close_reading_budget_ms: float = 2500.0  # of a reranking model, after the quick order is shown
    model_idle_s: float = 300.0  # after which a model that nobody uses is unloaded
    embedder: str = AUTO  # id of a model; "auto": bge-m3 where it is installed, else the built-in one
    reranker: str = AUTO  # id of a model, "multi-vector", "off"; "auto": one that is installed, else none

    @property
    def worker_count(self) -> int:
        return self.extraction_workers or max(1, min(4, os.cpu_count() or 1))

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Settings from a JSON object; a field that is unknown or of the wrong type keeps its default and is logged."""
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            log.error("settings %s cannot be read, defaults are used: %s", path, error)
            return cls()
        defaults = cls()
        values: dict[str, Any] = {}
        for name, value in stored.items() if isinstance(stored, dict) else ():
            default = getattr(defaults, name, None) if name in cls.__slots__ else None
            if default is not None and _fits(value, default):
                values[name] = _RENAMED.get(value, value) if name in ("embedder", "reranker") else value
            else:
                log.error("settings %s: %s=%r is ignored", path, name, value)
        return dataclasses.replace(defaults, **values)

    def changed(self, path: Path, **values: str | int | float) -> Settings:
        """These settings with other values, which are written to the file beside whatever else it holds."""
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            stored = {}
        except ValueError:  # somebody's work with a slip in it: kept for them to mend
            path.replace(path.with_name(path.name + ".broken"))
            stored = {}
        stored = {**(stored if isinstance(stored, dict) else {}), **values}
        temporary = path.with_name(path.name + ".new")
        temporary.write_text(json.dumps(stored, indent=2) + "\n", encoding="utf-8")
        temporary.replace(path)
        return dataclasses.replace(self, **values)  # type: ignore[arg-type]


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, str):
        return isinstance(value, str)
    number = isinstance(value, int) or (isinstance(value, float) and isinstance(default, float))
    return number and not isinstance(value, bool) and value >= 0
