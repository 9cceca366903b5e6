"""What is hnswlib's alone, as it is released and as we build it: its file, which must never reach it damaged, and the
ways of searching among few."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from builders import unit_vectors

from app.domain.errors import StorageFault
from app.domain.ids import VectorId
from app.ports import Ids, IndexPosition, Vector
from app.storage.indexes import hnsw_graph
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.graph_state import GraphState
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.nibble_codes import decode, encode

DIMENSION = 24
POSITION = IndexPosition("catalogue", "layout", 7, 3)


def open_index(folder: Path) -> HnswIndex:
    return HnswIndex(folder / "1", DIMENSION, writable=True)


def filled(folder: Path, count: int = 300) -> HnswIndex:
    index = open_index(folder)
    index.add(np.arange(1, count + 1, dtype=np.int64), unit_vectors(count, DIMENSION).astype(np.float32))
    return index


@pytest.fixture(params=[False, True], ids=["as released", "with codes"], autouse=True)
def _form(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """hnswlib as anybody may have it, and as we build it."""
    if request.param and not hnsw_graph.HAS_CODES:
        pytest.skip("this hnswlib is as released")
    monkeypatch.setattr(hnsw_graph, "HAS_CODES", request.param)


@pytest.mark.parametrize("dimension", [3, 8, 13, 20, 64, 90, 384])  # each way in which it multiplies
def test_a_product_is_right_in_every_form(tmp_path: Path, dimension: int) -> None:
    vectors = unit_vectors(40, dimension).astype(np.float32)
    index = HnswIndex(tmp_path / "1", dimension, writable=True)
    index.add(np.arange(40, dtype=np.int64), vectors)
    wanted = vectors @ vectors[7]
    if hnsw_graph.HAS_CODES:
        coded = decode(encode(vectors), dimension).astype(np.float64)
        wanted = coded @ coded[7]
        assert wanted == pytest.approx(vectors @ vectors[7], abs=0.2)
    for found in (index.search(vectors[7], 40), index.search(vectors[7], 40, np.arange(40))):
        assert [dict(found)[VectorId(id_)] for id_ in range(40)] == pytest.approx(wanted.tolist(), abs=1e-6)


def test_what_codes_put_too_low_is_found_by_its_vector(tmp_path: Path) -> None:
    vectors = unit_vectors(3000, DIMENSION).astype(np.float32)
    asked: list[int] = []

    def full(ids: Ids) -> tuple[Ids, Vector]:
        asked.append(len(ids))
        there = ids[ids != 5]  # gone meanwhile
        return there, vectors[there]

    index = HnswIndex(tmp_path / "1", DIMENSION, full, writable=True)
    index.add(np.arange(3000, dtype=np.int64), vectors)
    for query in unit_vectors(20, DIMENSION, seed=3).astype(np.float32):
        for allowed in (None, np.arange(0, 3000, 7), np.arange(1000, 3000)):
            among = np.arange(3000) if allowed is None else allowed
            best = among[np.argsort(-(vectors[among] @ query))[:10]].tolist()
            found = index.search(query, 10, allowed)
            assert len({id_ for id_, _ in found} & set(best)) >= 9
            assert [score for _, score in found] == pytest.approx(
                [float(vectors[id_] @ query) for id_, _ in found], abs=1e-5
            )
    assert all(count < 100 for count in asked) and bool(asked) is hnsw_graph.HAS_CODES
    if asked:
        assert all(id_ != 5 for id_, _ in index.search(vectors[5], 10))


def _cut(folder: Path) -> None:
    (file,) = folder.glob("*.hnsw")
    file.write_bytes(file.read_bytes()[:-1])


def _empty(folder: Path) -> None:
    (file,) = folder.glob("*.hnsw")
    file.write_bytes(b"")


def _one_byte(folder: Path) -> None:
    (file,) = folder.glob("*.hnsw")
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def _gone(folder: Path) -> None:
    (file,) = folder.glob("*.hnsw")
    file.unlink()


def _no_checkpoint(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    file.unlink()


def _torn_checkpoint(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    file.write_text("{}")


def _of_another_format(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    text = file.read_text()
    assert "hnsw 6" in text or "hnsw 7" in text
    file.write_text(text.replace("hnsw 6", "hnsw 2").replace("hnsw 7", "hnsw 2"))


def _of_an_older_version(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    file.write_text(
        '{"catalogue_id": "c", "layout": "hnsw 2 embedder 1 dimension 24", "last_added": 300, "last_removed": 0,'
        ' "files": {"0123": 99}}'
    )


@pytest.mark.parametrize(
    "damage",
    [_cut, _empty, _one_byte, _gone, _no_checkpoint, _torn_checkpoint, _of_another_format, _of_an_older_version],
    ids=lambda damage: damage.__name__[1:],
)
def test_one_that_is_damaged_is_as_none(
    damage: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path).checkpoint(POSITION)
    damage(tmp_path)
    given: list[GraphState] = []
    monkeypatch.setattr(GraphState, "index", lambda state, _: given.append(state))
    index = open_index(tmp_path)
    assert index.saved is None and len(index) == 0 and not given, "hnswlib trusts what it is given"
    monkeypatch.undo()
    filled(tmp_path).checkpoint(POSITION)
    assert open_index(tmp_path).saved == POSITION and len(open_index(tmp_path)) == 300


def test_killed_between_the_file_and_its_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(tmp_path)
    index.checkpoint(POSITION)
    index.remove(np.array([5]))
    with monkeypatch.context() as patch:
        patch.setattr(Checkpoint, "write", lambda self, path: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            index.checkpoint(IndexPosition("catalogue", "layout", 8, 4))
    assert open_index(tmp_path).saved is None  # neither state, rather than one under the other's name


def test_a_file_that_cannot_be_written_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(tmp_path)
    index.checkpoint(POSITION)
    index.remove(np.array([5]))
    (tmp_path / "1.hnsw.new").mkdir()
    with pytest.raises(StorageFault):
        index.checkpoint(IndexPosition("catalogue", "layout", 8, 4))
    assert open_index(tmp_path).saved == POSITION and len(open_index(tmp_path)) == 300


def test_no_memory_for_what_is_saved_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(tmp_path)
    index.checkpoint(POSITION)
    index.remove(np.array([5]))
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.indexes.graph_state.np.empty", lambda *_: bytearray(1 << 60))
        with pytest.raises(StorageFault):
            index.checkpoint(IndexPosition("catalogue", "layout", 8, 4))
    assert open_index(tmp_path).saved == POSITION and len(open_index(tmp_path)) == 300


def test_nothing_new_writes_no_file(tmp_path: Path) -> None:
    index = filled(tmp_path)
    index.checkpoint(POSITION)
    written = (tmp_path / "1.hnsw").stat()
    later = IndexPosition("catalogue", "layout", 8, 4)
    index.checkpoint(later)
    assert (tmp_path / "1.hnsw").stat().st_mtime_ns == written.st_mtime_ns
    assert open_index(tmp_path).saved == later


def test_both_ways_among_the_allowed_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(tmp_path, 2000)
    allowed = np.arange(1, 2001, 3, dtype=np.int64)
    for query in unit_vectors(10, DIMENSION, seed=3).astype(np.float32):
        monkeypatch.setattr(hnsw_graph.FloatGraph, "reading", 0)
        monkeypatch.setattr(hnsw_graph.CodeGraph, "reading", 0)
        exact = index.search(query, 10, allowed)
        monkeypatch.setattr(hnsw_graph.FloatGraph, "reading", 10**9)
        monkeypatch.setattr(hnsw_graph.CodeGraph, "reading", 10**9)
        masked = index.search(query, 10, allowed)
        assert [id_ for id_, _ in masked] == [id_ for id_, _ in exact]
        assert [score for _, score in masked] == pytest.approx([score for _, score in exact], abs=1e-5)
