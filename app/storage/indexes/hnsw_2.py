"""Vector indexes as the version before this one left them: the same graphs, whose checkpoints said the same in other
words. They are adopted, for a large one takes long to build."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from pathlib import Path

from app.common.digests import sha256_of
from app.common.regular_files import open_regular_file, read_regular_file
from app.ports import IndexPosition
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.hnsw_index import format_of, removed_ids

log = logging.getLogger(__name__)

_LARGEST = 256 << 20  # bytes

_LAYOUT = re.compile(r"hnsw 2 (?P<rest>embedder \d+ dimension (?P<dimension>\d+).*)")


def adopt_version_2(folder: Path) -> None:
    """Writes today's checkpoint to each index in `folder` that has that version's and is whole."""
    for path in folder.glob("*.json"):
        try:
            checkpoint = _adopted(path)
            if checkpoint is not None:
                checkpoint.write(path)
                log.info("the vector index %s of an earlier version is adopted", path)
        except (
            OSError,
            ValueError,
            TypeError,
            KeyError,
            RuntimeError,
            RecursionError,
        ) as error:  # then it is built anew
            log.info("the vector index %s cannot be adopted: %s", path, error)


def _adopted(path: Path) -> Checkpoint | None:
    fields = json.loads(read_regular_file(path, _LARGEST))
    layout = _LAYOUT.fullmatch(fields["layout"]) if "layout" in fields else None
    file = path.with_suffix(".hnsw")
    # hnswlib trusts what it reads: a damaged file must never reach it.
    if layout is None or fields["files"] != {_digest(file): file.stat().st_size}:
        return None
    dimension = int(layout["dimension"])
    position = IndexPosition(fields["catalogue_id"], layout["rest"], fields["last_added"], fields["last_removed"])
    return Checkpoint(format_of(dimension), position, sha256_of(file), removed_ids(file, dimension))


def _digest(file: Path) -> str:
    with open_regular_file(file) as stream:
        digest = hashlib.blake2b(digest_size=32)
        while block := stream.read(1 << 20):
            digest.update(block)
        return digest.hexdigest()
