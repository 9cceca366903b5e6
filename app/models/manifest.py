"""What is known of an installed model, and the `installed.json` that keeps it: a start reads no model file."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.common.digests import digest_of_fields
from app.common.durable import write_atomically
from app.common.regular_files import NotReadable, read_regular_file
from app.domain.messages import Message, decode_message, encode_message, message
from app.models.inside import is_inside

NAME = "installed.json"
_PASSED = "passed"
_LARGEST = 16 << 20  # bytes
_SHA256 = re.compile("[0-9a-f]{64}")
_TOLERANCE_NS = 2_000_000_000  # FAT knows even seconds only


@dataclass(frozen=True, slots=True)
class InstalledFile:
    """A file as it was when its digest was computed."""

    bytes: int
    sha256: str
    mtime_ns: int

    def difference(self, path: Path) -> Message | None:
        """How the file at `path` differs from this one, as far as that shows without reading it."""
        try:
            found = path.stat()
        except FileNotFoundError:
            return message("models.differs_by_absence")
        if found.st_size != self.bytes:
            return message("models.differs_by_size", found=found.st_size, wanted=self.bytes)
        if abs(found.st_mtime_ns - self.mtime_ns) > _TOLERANCE_NS:
            return message("models.differs_by_time")
        return None


@dataclass(frozen=True, slots=True)
class Manifest:
    """`origin` is the repository or the path that it was imported from, `files` go by their path in the folder.

    `self_check` is None before it was done, "passed", or the reason why it failed (see `outcome_of`).
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
            table = json.loads(read_regular_file(folder / NAME, _LARGEST))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (NotReadable, RecursionError) as error:
            raise ValueError(f"{NAME} is not a manifest") from error
        try:
            checksum = table.pop("checksum", None)  # those of earlier versions have none
            # With another digest, a model would pass for another, and embed everything anew.
            if checksum not in (None, digest_of_fields(table)):
                raise ValueError(f"{NAME} is not what was written")
            found = cls(**{**table, "files": _files(table["files"])})
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"{NAME} is not a manifest") from error
        texts = [found.id, found.origin, found.licence, found.installed_at]
        texts += [text for text in (found.revision, found.self_check) if text is not None]
        if not all(isinstance(text, str) for text in texts):
            raise ValueError(f"{NAME} is not a manifest")
        return found

    def write(self, folder: Path) -> None:
        """Writes or replaces the manifest in `folder`, durably."""
        table = dataclasses.asdict(self)
        text = json.dumps({**table, "checksum": digest_of_fields(table)}, indent=1, ensure_ascii=False)
        write_atomically(folder / NAME, text.encode())


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that is there and whole. `digests` are SHA-256 by path as they were pinned at the installation; none of
    the one that is built in. `failure` is the reason why its self-check failed, None where it did not.
    """

    id: str
    folder: Path
    origin: str | None
    revision: str | None
    licence: str
    installed_at: str | None
    bytes: int
    digests: Mapping[str, str]
    failure: Message | None


def outcome_of(failure: Message | None) -> str:
    """The outcome of a self-check as a manifest keeps it."""
    return _PASSED if failure is None else encode_message(failure)


def failure_in(outcome: str | None) -> Message | None:
    """Why a self-check failed; None where it passed or was not done. What older versions wrote is a sentence."""
    return None if outcome in (None, _PASSED) else decode_message(outcome)


def _files(table: dict[str, dict[str, Any]]) -> dict[str, InstalledFile]:
    """Raises TypeError for entries that are none, and for paths that lead out of the folder."""
    files = {path: InstalledFile(**entry) for path, entry in table.items()}
    for path, file in files.items():
        numbers = (file.bytes, file.mtime_ns)
        if not (all(type(each) is int for each in numbers) and isinstance(file.sha256, str)):
            raise TypeError("no entry of a file")
        if not _SHA256.fullmatch(file.sha256) or not is_inside(path):
            raise TypeError("no entry of a file")
    return files
