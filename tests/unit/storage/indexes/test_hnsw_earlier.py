"""An index as the version before left it: its checkpoint is written here as that version wrote it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np
import pytest
from builders import unit_vectors
from numpy.typing import NDArray

from app.common.digests import sha256_of
from app.ports import Ids, IndexPosition, Vector
from app.storage.indexes import hnsw_graph
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.graph_layout import Settings
from app.storage.indexes.graph_state import GraphState
from app.storage.indexes.hnsw_earlier import adopt_earlier
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.nibble_codes import code_floats, encode

DIMENSION = 24
LAYOUT = f"embedder 7 dimension {DIMENSION} projection 90ab"
REMOVED = [3, 250]
POSITION = IndexPosition("c", LAYOUT, 300, 2)


def leave(folder: Path, **changed: Any) -> None:
    index = hnswlib.Index(space="ip", dim=DIMENSION)
    index.init_index(max_elements=1024, M=16, ef_construction=120, random_seed=1)
    index.add_items(unit_vectors(300, DIMENSION), np.arange(1, 301))
    for id_ in REMOVED:
        index.mark_deleted(id_)
    index.save_index(str(folder / "7.hnsw"))
    data = (folder / "7.hnsw").read_bytes()
    files = {hashlib.blake2b(data, digest_size=32).hexdigest(): len(data)}
    fields = {"catalogue_id": "c", "layout": f"hnsw 2 {LAYOUT}", "last_added": 300, "last_removed": 2, "files": files}
    (folder / "7.json").write_text(json.dumps(fields | changed))


def opened(folder: Path, dimension: int = DIMENSION) -> HnswIndex:
    return HnswIndex(folder / "7", dimension, writable=True)


def test_it_is_adopted_with_what_was_removed(tmp_path: Path) -> None:
    leave(tmp_path)
    adopt_earlier(tmp_path / "7.json")
    index = opened(tmp_path)
    assert index.saved == IndexPosition("c", LAYOUT, 300, 2) and len(index) == 298
    for id_, vector in enumerate(unit_vectors(300, DIMENSION), 1):
        ((nearest, _),) = index.search(vector, 1)
        assert (nearest == id_) is (id_ not in REMOVED)
    assert not {id_ for id_, _ in index.search(vector, 300)} & set(REMOVED)
    written = (tmp_path / "7.json").stat().st_mtime_ns
    adopt_earlier(tmp_path / "7.json")
    assert (tmp_path / "7.json").stat().st_mtime_ns == written


@pytest.mark.parametrize(
    "changed",
    [
        {"files": {"00": 99}},
        {"files": []},
        {"layout": f"hnsw 1 {LAYOUT}"},
        {"layout": None},
        {"last_added": "x", "layout": "hnsw 2 "},
    ],
    ids=str,
)
def test_what_is_not_whole_or_not_of_that_version_is_left(tmp_path: Path, changed: Any) -> None:
    leave(tmp_path, **changed)
    for name, text in (("8.json", "no JSON"), ("9.json", "[]")):
        (tmp_path / name).write_text(text)
    before = (tmp_path / "7.json").read_text()
    adopt_earlier(tmp_path / "7.json")
    assert (tmp_path / "7.json").read_text() == before
    assert opened(tmp_path).saved is None


def test_a_damaged_graph_never_reaches_hnswlib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(tmp_path)
    (tmp_path / "7.hnsw").write_bytes((tmp_path / "7.hnsw").read_bytes()[:-1])
    monkeypatch.setattr(hnswlib.Index, "load_index", lambda *_: pytest.fail("it was read"), raising=False)
    adopt_earlier(tmp_path / "7.json")
    assert opened(tmp_path).saved is None


def _bytes_of(rows: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Vectors as version 4 had them: a byte a number, up to a whole 32 of them, and a scale."""
    vectors = rows.view(np.float32)
    scales = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-9) / 127
    codes = np.zeros((len(rows), -(-DIMENSION // 32) * 32), np.int8)
    codes[:, :DIMENSION] = np.rint(vectors / scales)
    return np.concatenate([codes.view(np.uint8), scales.astype(np.float32).view(np.uint8)], axis=1)


def leave_unpacked(folder: Path, version: int, vectors: Vector, removed: Ids) -> None:
    """A file as hnswlib writes it, with what such a version had for vectors."""
    index = hnswlib.Index(space="ip", dim=DIMENSION)
    index.init_index(max_elements=len(vectors), M=16, ef_construction=200, random_seed=1)
    index.add_items(vectors, np.arange(len(vectors)))
    for id_ in removed.tolist():
        index.mark_deleted(id_)
    state = GraphState.of(index)
    state.overwrite_vectors(removed.tolist())
    if version == 4:
        state = state.recoded({"space": "ip", "dim": 32 // 4 + 1}, _bytes_of)
    elif version == 5:
        kind: Settings = {"space": "nibbles", "dim": code_floats(DIMENSION)}
        state = state.recoded(kind, lambda rows: encode(rows.view(np.float32)).view(np.uint8))
    file = folder / "7.hnsw"
    state.index(0).save_index(str(file))
    format_ = f"hnsw {version} dimension {DIMENSION}"
    Checkpoint(format_, POSITION, sha256_of(file), tuple(removed.tolist())).write(folder / "7.json")


@pytest.mark.parametrize("version", [3, 4, 5])
def test_one_of_hnswlib_is_compressed_and_has_codes(version: int, tmp_path: Path) -> None:
    if version != 3 and not hnsw_graph.HAS_CODES:
        pytest.skip("this hnswlib is as released")
    vectors = unit_vectors(2000, DIMENSION).astype(np.float32)
    leave_unpacked(tmp_path, version, vectors, np.arange(0, 2000, 10))
    size = (tmp_path / "7.hnsw").stat().st_size
    assert HnswIndex(tmp_path / "7", DIMENSION, writable=False).saved is None  # who only reads changes nothing
    index = opened(tmp_path)
    assert index.saved == POSITION and len(index) == 1800
    assert (tmp_path / "7.hnsw").stat().st_size < 0.8 * size
    kept = np.setdiff1d(np.arange(2000), np.arange(0, 2000, 10))
    assert np.array_equal(index.held_ids(), kept)
    for id_ in kept[::40].tolist():
        assert id_ in {found for found, _ in index.search(vectors[id_], 3)}
    index.add(np.arange(2000, 2010), vectors[:10])
    index.checkpoint(POSITION)
    assert len(opened(tmp_path)) == 1810


@pytest.mark.parametrize("version", [4, 5])
def test_codes_are_built_anew_where_hnswlib_does_not_know_them(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hnsw_graph.HAS_CODES:
        pytest.skip("this hnswlib is as released")
    leave_unpacked(tmp_path, version, unit_vectors(100, DIMENSION).astype(np.float32), np.arange(3))
    before = (tmp_path / "7.hnsw").read_bytes()
    monkeypatch.setattr(hnsw_graph, "HAS_CODES", False)
    assert opened(tmp_path).saved is None
    assert (tmp_path / "7.hnsw").read_bytes() == before
