"""What a person can adjust. Parts receive these values in their constructors; nobody reads a global."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)


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
    rerank_budget_ms: float = 400.0

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
            fits = isinstance(value, int) or (isinstance(value, float) and isinstance(default, float))
            if default is not None and fits and not isinstance(value, bool) and value >= 0:
                values[name] = value
            else:
                log.error("settings %s: %s=%r is ignored", path, name, value)
        return dataclasses.replace(defaults, **values)
