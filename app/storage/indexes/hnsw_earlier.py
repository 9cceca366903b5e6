"""Vector indexes as versions before this one left them. They are adopted, for a large one takes long to build: those of
version 2 differ from those of version 3 in their checkpoints alone; these hold vectors, those of version 4 codes of a
byte a number, those of version 5 codes of four bits. All are as hnswlib writes them, where they are compressed now."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.common.digests import sha256_of
from app.common.durable import replace_durably, sync_file
from app.common.regular_files import open_regular_file, read_regular_file
from app.ports import IndexPosition, Vector
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.graph_file import write_graph
from app.storage.indexes.graph_layout import REMOVED_AT
from app.storage.indexes.graph_state import GraphState
from app.storage.indexes.hnsw_graph import CODES, format_of, graph_kind
from app.storage.indexes.nibble_codes import code_floats, encode

log = logging.getLogger(__name__)

_LARGEST = 256 << 20  # bytes

_LAYOUT = re.compile(r"hnsw 2 (?P<rest>embedder \d+ dimension (?P<dimension>\d+).*)")
_FORM = re.compile(r"hnsw (?P<version>[345]) dimension (?P<dimension>\d+)")
_FLOAT = 4  # bytes
_BLOCK = 32  # a code of version 4 is as many bytes or a multiple of it, and a scale


def adopt_earlier(path: Path) -> None:
    """Brings the index with this checkpoint, if an earlier version left it and it is whole, to how this one keeps
    it."""
    for adopt in (_adopt_version_2, _adopt_unpacked):
        try:
            if adopt(path):
                log.info("the vector index %s of an earlier version is adopted", path)
        except FileNotFoundError:
            return
        except (
            OSError,
            ValueError,
            TypeError,
            KeyError,
            AttributeError,
            RuntimeError,
            RecursionError,
            MemoryError,
        ) as error:  # then it is built anew
            log.info("the vector index %s cannot be adopted: %s", path, error)


def _adopt_version_2(path: Path) -> bool:
    """Makes it one of version 3."""
    fields = json.loads(read_regular_file(path, _LARGEST))
    layout = _LAYOUT.fullmatch(fields["layout"]) if "layout" in fields else None
    file = path.with_suffix(".hnsw")
    # hnswlib trusts what it reads: a damaged file must never reach it.
    if layout is None or fields["files"] != {_digest(file): file.stat().st_size}:
        return False
    dimension = int(layout["dimension"])
    position = IndexPosition(fields["catalogue_id"], layout["rest"], fields["last_added"], fields["last_removed"])
    removed = np.flatnonzero((state := GraphState.of_file(file, _FLOAT * dimension)).elements[:, REMOVED_AT])
    ids = tuple(state.labels[removed].tolist())
    Checkpoint(f"hnsw 3 dimension {dimension}", position, sha256_of(file), ids).write(path)
    return True


def _adopt_unpacked(path: Path) -> bool:
    """Of versions 3 to 5, where this hnswlib knows what it holds, or the codes that are made of it."""
    format_ = str(json.loads(read_regular_file(path, _LARGEST)).get("format"))
    found = _FORM.fullmatch(format_)
    checkpoint = Checkpoint.read(path, format_)
    file = path.with_suffix(".hnsw")
    if found is None or checkpoint is None:
        return False
    version, dimension = int(found["version"]), int(found["dimension"])
    coded = format_of(dimension) == CODES.format(dimension)
    if not (coded or version == 3) or sha256_of(file) != checkpoint.digest:
        return False
    if version == 5:
        state = GraphState.of_file(file, _FLOAT * code_floats(dimension))
        state = state.recoded(graph_kind(dimension), lambda codes: codes)
    else:
        bytes_, vectors_of = (_FLOAT * dimension, _floats) if version == 3 else (_coded_bytes(dimension), _bytes)
        state = GraphState.of_file(file, bytes_)
        if coded:
            state = state.recoded(
                graph_kind(dimension), lambda rows: encode(vectors_of(rows, dimension)).view(np.uint8)
            )
    temporary = file.with_name(f"{file.name}.new")
    write_graph(state, temporary)
    sync_file(temporary)
    digest = sha256_of(temporary)
    replace_durably(temporary, file)
    replace(checkpoint, format=format_of(dimension), digest=digest).write(path)
    return True


def _coded_bytes(dimension: int) -> int:
    return -(-dimension // _BLOCK) * _BLOCK + _FLOAT


def _floats(rows: NDArray[np.uint8], dimension: int) -> Vector:
    return rows.view(np.float32)[:, :dimension]


def _bytes(rows: NDArray[np.uint8], dimension: int) -> Vector:
    """A code is numbers from -127 to 127, zeros up to a whole block, and a scale."""
    scales = np.ascontiguousarray(rows[:, -_FLOAT:]).view(np.float32)
    return np.asarray(rows[:, :dimension].view(np.int8) * scales, np.float32)


def _digest(file: Path) -> str:
    with open_regular_file(file) as stream:
        digest = hashlib.blake2b(digest_size=32)
        while block := stream.read(1 << 20):
            digest.update(block)
        return digest.hexdigest()
