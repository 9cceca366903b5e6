"""What is known of an installed model, and the `installed.json` that keeps it: a start reads no model file."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.disk import write_durably

NAME = "installed.json"
PASSED = "passed"
_TOLERANCE_NS = 2_000_000_000  # FAT knows even seconds only


@dataclass(frozen=True, slots=True)
class InstalledFile:
    """A file as it was when its digest was computed."""

    bytes: int
    sha256: str
    mtime_ns: int

    def difference(self, path: Path) -> str | None:
        """How the file at `path` differs from this one, as far as that shows without reading it."""
        try:
            found = path.stat()
        except FileNotFoundError:
            return "is missing"
        if found.st_size != self.bytes:
            return f"has {found.st_size} bytes instead of {self.bytes}"
        if abs(found.st_mtime_ns - self.mtime_ns) > _TOLERANCE_NS:
            return "was changed after it was installed"
        return None


@dataclass(frozen=True, slots=True)
class Manifest:
    """`origin` is the repository or the path that it was imported from, `files` go by their path in the folder.

    `self_check` is None before it was done, "passed", or the reason why it failed.
    """

    id: str
    origin: str
    revision: str | None
    licence: str
    installed_at: str  # ISO 8601, UTC
    files: dict[str, InstalledFile]
    self_check: str | None = None

    @classmethod
    def read(cls, folder: Path) -> Manifest | None:
        """The manifest in `folder`, None without one. Raises ValueError for one that makes no sense."""
        try:
            table = json.loads((folder / NAME).read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return None
        try:
            return cls(**{**table, "files": _files(table["files"])})
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"{NAME} is not a manifest") from error

    def write(self, folder: Path) -> None:
        """Writes or replaces the manifest in `folder`, durably."""
        text = json.dumps(dataclasses.asdict(self), indent=1, ensure_ascii=False)
        write_durably(folder / NAME, text.encode())


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that is there and whole. `digests` are SHA-256 by path; None for the one that is built in.

    `self_check` is None before it was done, "passed", or the reason why it failed.
    """

    id: str
    folder: Path
    origin: str
    revision: str | None
    licence: str
    installed_at: str | None
    bytes: int
    digests: Mapping[str, str] | None
    self_check: str | None

    @property
    def failure(self) -> str | None:
        """Why the self-check failed; None where it did not."""
        return None if self.self_check in (None, PASSED) else self.self_check


def _files(table: dict[str, dict[str, Any]]) -> dict[str, InstalledFile]:
    return {path: InstalledFile(**entry) for path, entry in table.items()}
