"""What an index on the disk says of itself: how far it has followed the catalogue, and which file holds it. And which
files are of no index any more."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Collection
from dataclasses import asdict, dataclass
from pathlib import Path

from app.common.durable import write_atomically
from app.domain.ids import EmbedderId
from app.ports import IndexPosition

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """An index's state at `position`. `format` names how the index lays out its files: one in another cannot be used.

    Where the index is one file, `digest` names its bytes, and `removed` are ids that it holds as removed.
    """

    format: str
    position: IndexPosition
    digest: str = ""
    removed: tuple[int, ...] = ()

    @classmethod
    def read(cls, path: Path, format_: str) -> Checkpoint | None:
        """The checkpoint at `path`; None when it is missing, not one, or in another format."""
        try:
            fields = json.loads(path.read_text(encoding="utf-8"))
            found = cls(
                fields["format"],
                IndexPosition(**fields["position"]),
                fields.get("digest", ""),
                tuple(fields.get("removed", ())),
            )
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            log.info("checkpoint %s is unusable: %r", path, error)
            return None
        return found if found.format == format_ else None

    def write(self, path: Path) -> None:
        """Replaces the checkpoint atomically and durably."""
        write_atomically(path, json.dumps(asdict(self)).encode())


def remove_orphaned(folder: Path, known: Collection[EmbedderId]) -> None:
    """Removes the files of embedders that the catalogue does not have any more; each file is named by its id."""
    for file in folder.glob("*"):
        id_ = file.name.partition(".")[0]
        if id_.isdecimal() and int(id_) not in known:
            log.info("%s belongs to no embedder any more and is removed", file)
            with contextlib.suppress(OSError):  # open elsewhere: the next start tries again
                file.unlink()
