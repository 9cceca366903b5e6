"""Vector indexes as versions before this one left them. They are adopted, for a large one takes long to build: those of
version 2 differ in their checkpoints alone, those of version 3 hold the vectors where codes of them are held now."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from dataclasses import replace
from pathlib import Path

from app.common.digests import sha256_of
from app.common.durable import replace_durably, sync_file
from app.common.regular_files import open_regular_file, read_regular_file
from app.ports import IndexPosition
from app.storage.indexes.byte_codes import encode
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.hnsw_file import recode
from app.storage.indexes.hnsw_graph import HAS_BYTES, removed_ids
from app.storage.indexes.hnsw_index import BYTES, FLOATS

log = logging.getLogger(__name__)

_LARGEST = 256 << 20  # bytes

_LAYOUT = re.compile(r"hnsw 2 (?P<rest>embedder \d+ dimension (?P<dimension>\d+).*)")
_FLOATS = re.compile(re.escape(FLOATS).replace(r"\{\}", r"(\d+)"))


def adopt_earlier(folder: Path) -> None:
    """Brings each index in `folder` that an earlier version left, and that is whole, to how this one keeps it."""
    for path in folder.glob("*.json"):
        for adopt in (_adopt_version_2, _adopt_version_3):
            try:
                if adopt(path):
                    log.info("the vector index %s of an earlier version is adopted", path)
            except (
                OSError,
                ValueError,
                TypeError,
                KeyError,
                AttributeError,
                RuntimeError,
                RecursionError,
            ) as error:  # then it is built anew
                log.info("the vector index %s cannot be adopted: %s", path, error)


def _adopt_version_2(path: Path) -> bool:
    fields = json.loads(read_regular_file(path, _LARGEST))
    layout = _LAYOUT.fullmatch(fields["layout"]) if "layout" in fields else None
    file = path.with_suffix(".hnsw")
    # hnswlib trusts what it reads: a damaged file must never reach it.
    if layout is None or fields["files"] != {_digest(file): file.stat().st_size}:
        return False
    dimension = int(layout["dimension"])
    position = IndexPosition(fields["catalogue_id"], layout["rest"], fields["last_added"], fields["last_removed"])
    removed = removed_ids(file, dimension)
    Checkpoint(FLOATS.format(dimension), position, sha256_of(file), removed).write(path)
    return True


def _adopt_version_3(path: Path) -> bool:
    """Only where hnswlib knows codes; else that version is this one."""
    format_ = str(json.loads(read_regular_file(path, _LARGEST)).get("format"))
    found = _FLOATS.fullmatch(format_)
    checkpoint = Checkpoint.read(path, format_)
    file = path.with_suffix(".hnsw")
    if not HAS_BYTES or found is None or checkpoint is None or sha256_of(file) != checkpoint.digest:
        return False
    dimension, temporary = int(found[1]), file.with_name(f"{file.name}.new")
    recode(file, temporary, dimension, encode)
    sync_file(temporary)
    digest = sha256_of(temporary)
    replace_durably(temporary, file)
    replace(checkpoint, format=BYTES.format(dimension), digest=digest).write(path)
    return True


def _digest(file: Path) -> str:
    with open_regular_file(file) as stream:
        digest = hashlib.blake2b(digest_size=32)
        while block := stream.read(1 << 20):
            digest.update(block)
        return digest.hexdigest()
