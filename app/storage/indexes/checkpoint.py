"""What an index on the disk says of itself: how far it has followed the catalogue, and which file holds it. And which
files are of no index any more."""

from __future__ import annotations

import contextlib
import json
import logging
import zlib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.common.durable import write_atomically
from app.common.regular_files import read_regular_file
from app.domain.ids import EmbedderId
from app.ports import IndexPosition

log = logging.getLogger(__name__)

_LARGEST = 256 << 20  # bytes: the ids of what was removed may be many


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """An index's state at `position`. `format` names how the index lays out its files: one in another cannot be used.

    Where the index is one file, `digest` names its bytes, and `removed` are ids that it holds as removed. Where it is
    many, `files` are those that are known to be whole, by name with size and time of modification, and `count` is how
    much they hold. The checkpoint itself has a checksum, but for those of an older version.
    """

    format: str
    position: IndexPosition
    digest: str = ""
    removed: tuple[int, ...] = ()
    files: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    count: int | None = None

    @classmethod
    def read(cls, path: Path, format_: str) -> Checkpoint | None:
        """The checkpoint at `path`; None when it is missing, not one, or in another format."""
        try:
            fields = json.loads(read_regular_file(path, _LARGEST))
            if fields.pop("checksum", None) not in (None, _checksum(fields)):
                raise ValueError("its checksum is another")
            found = cls(
                fields["format"],
                IndexPosition(**fields["position"]),
                fields.get("digest", ""),
                tuple(fields.get("removed", ())),
                {name: (size, modified_ns) for name, (size, modified_ns) in fields.get("files", {}).items()},
                fields.get("count"),
            )
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            log.info("checkpoint %s is unusable: %r", path, error)
            return None
        return found if found.format == format_ else None

    def write(self, path: Path) -> None:
        """Replaces the checkpoint atomically and durably."""
        fields = asdict(self)
        write_atomically(path, json.dumps({**fields, "checksum": _checksum(fields)}).encode())


def _checksum(fields: Mapping[str, Any]) -> int:
    return zlib.crc32(json.dumps(fields, sort_keys=True).encode())


def remove_orphaned(folder: Path, known: Collection[EmbedderId]) -> None:
    """Removes the files of embedders that the catalogue does not have any more; each file is named by its id."""
    for file in folder.glob("*"):
        id_ = file.name.partition(".")[0]
        if id_.isdecimal() and int(id_) not in known:
            log.info("%s belongs to no embedder any more and is removed", file)
            with contextlib.suppress(OSError):  # open elsewhere: the next start tries again
                file.unlink()
