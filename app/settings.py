"""What a person can adjust. Parts receive these values in their constructors; nobody reads a global."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path

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
        known = {field.name: field for field in dataclasses.fields(cls)}
        values = {}
        for name, value in stored.items() if isinstance(stored, dict) else ():
            default = known[name].default if name in known else None
            wanted = (int, float) if isinstance(default, float) else type(default)
            if name in known and isinstance(value, wanted) and not isinstance(value, bool) and value >= 0:
                values[name] = value
            else:
                log.error("settings %s: %s=%r is ignored", path, name, value)
        return cls(**values)
