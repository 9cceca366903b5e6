"""How far an index on disk has followed the catalogue, and whether the files are the ones that were written."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from app.common.durable import write_atomically

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The index holds everything up to id `last_added` and lacks everything removed up to sequence `last_removed`.

    `layout` names the version of the index's contents; `files` are its files' names with their sizes in bytes.
    """

    catalogue_id: str
    layout: str
    last_added: int
    last_removed: int
    files: dict[str, int]

    @classmethod
    def read(cls, path: Path) -> Checkpoint | None:
        """The checkpoint at `path`; None when it is missing or not one."""
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            log.info("checkpoint %s is unusable: %s", path, error)
            return None

    def write(self, path: Path) -> None:
        """Replaces the checkpoint atomically and durably."""
        write_atomically(path, json.dumps(asdict(self)).encode())


def sizes(folder: Path, pattern: str) -> dict[str, int]:
    """Name and size of the files in `folder` that match."""
    return {file.name: file.stat().st_size for file in sorted(folder.glob(pattern))}
