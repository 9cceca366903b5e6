"""What every `VectorIndex` keeps."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from builders import unit_vectors
from hypothesis import given
from hypothesis import strategies as st
from numpy_index import NumpyIndex

from app.domain.errors import StorageFault
from app.ports import Ids, IndexPosition, Vector, VectorIndex
from app.storage.indexes.hnsw_index import HnswIndex

DIMENSION = 24
POSITION = IndexPosition("catalogue", "layout", 7, 3)


class FilledHnsw(HnswIndex):
    """With what was put into any index of the same place, which in a library the catalogue has."""

    full: ClassVar[dict[Path, dict[int, Vector]]] = {}

    def __init__(self, path: Path, dimension: int, *, writable: bool) -> None:
        self._kept = self.full.setdefault(path, {})
        super().__init__(path, dimension, self._of, writable=writable)

    def _of(self, ids: Ids) -> tuple[Ids, Vector]:
        return ids, np.stack([self._kept[id_] for id_ in ids.tolist()])

    def add(self, ids: Ids, vectors: Vector) -> None:
        self._kept |= dict(zip(ids.tolist(), vectors, strict=True))
        super().add(ids, vectors)


MAKERS: list[Callable[..., VectorIndex]] = [FilledHnsw, NumpyIndex]
Open = Callable[..., VectorIndex]


@pytest.fixture(params=MAKERS, ids=lambda maker: maker.__name__)
def open_index(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    """Opens the index as a new process would."""

    def make(*, dimension: int = DIMENSION, writable: bool = True) -> VectorIndex:
        index: VectorIndex = request.param(tmp_path / "vectors" / "1", dimension, writable=writable)
        return index

    return make


def ids(*wanted: int) -> Ids:
    return np.array(wanted, dtype=np.int64)


def fill(index: VectorIndex, count: int, *, first: int = 1, seed: int = 0) -> dict[int, Vector]:
    vectors = unit_vectors(count, DIMENSION, seed)
    index.add(np.arange(first, first + count, dtype=np.int64), vectors)
    return dict(enumerate(vectors, first))


def agrees(index: VectorIndex, held: dict[int, Vector], allowed: Ids | None = None, k: int = 10) -> None:
    """What is found is what comparing one by one finds, with its inner products; far behind the first ten one in
    twenty-five may be another, for codes put some vectors a little too low."""
    among = held if allowed is None else {id_: held[id_] for id_ in allowed.tolist() if id_ in held}
    for query in unit_vectors(5, DIMENSION, seed=99):
        wanted = sorted((-float(vector @ query), id_) for id_, vector in among.items())[:k]
        found = index.search(query, k, allowed)
        theirs, ours = [id_ for _, id_ in wanted], [int(id_) for id_, _ in found]
        assert ours[:10] == theirs[:10] and len(ours) == len(theirs) == len(set(ours))
        assert len(set(theirs).difference(ours)) <= len(theirs) // 25
        scores = [score for _, score in found]
        assert scores == pytest.approx([float(among[id_] @ query) for id_ in ours], abs=1e-4)
        assert scores == sorted(scores, reverse=True)


def test_one_that_is_new_holds_nothing(open_index: Open) -> None:
    index = open_index()
    assert len(index) == 0 and index.saved is None and index.dimension == DIMENSION and not index.worn_out
    query = unit_vectors(1, DIMENSION)[0]
    assert index.search(query, 5) == index.search(query, 5, ids(1, 2)) == []
    index.add(ids(), np.zeros((0, DIMENSION), np.float32))
    index.remove(ids())
    assert len(index) == 0


def test_the_nearest_come_first(open_index: Open) -> None:
    index = open_index()
    held = fill(index, 200)
    assert len(index) == 200
    for k in (0, 1, 10, 200, 500):
        agrees(index, held, k=k)


@pytest.mark.parametrize("maker", MAKERS, ids=lambda maker: maker.__name__)
@given(data=st.data())
def test_the_allowed_alone_are_found(
    maker: Callable[..., VectorIndex], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    index = maker(tmp_path_factory.getbasetemp() / "nowhere" / "1", DIMENSION, writable=True)
    count = data.draw(st.integers(1, 400))
    held = fill(index, count, seed=count)
    removed = data.draw(st.sets(st.integers(1, count), max_size=count // 2))
    index.remove(ids(*sorted(removed)))
    held = {id_: vector for id_, vector in held.items() if id_ not in removed}
    share = data.draw(st.sampled_from([0.0, 0.01, 0.1, 0.5, 0.9, 1.0]))
    chosen = np.random.default_rng(count).random(count + 50) < share
    agrees(index, held, np.flatnonzero(chosen).astype(np.int64), k=data.draw(st.integers(0, count + 10)))


@pytest.mark.parametrize("share", [0.0005, 0.02, 0.3, 0.95])
def test_among_many_nearly_all_of_the_nearest_are_found(open_index: Open, share: float) -> None:
    index = open_index(dimension=64)
    count = 6000
    # Up to cosines of .7 between any two, as multilingual-e5-small has before its projection.
    vectors = np.concatenate([unit_vectors(count // 6, 64, seed) + 0.04 * seed for seed in range(6)])
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    index.add(np.arange(1, count + 1, dtype=np.int64), vectors)
    allowed = np.flatnonzero(np.random.default_rng(1).random(count + 1) < share)[1:].astype(np.int64)
    # And those that lie farthest from the question: all that is nearer has to be passed by.
    far = np.sort(np.argsort(vectors @ vectors[0])[: max(1, int(share * count))] + 1).astype(np.int64)
    found = wanted = 0
    for query in vectors[:: count // 40]:
        for among in (allowed, far):
            best = among[np.argsort(-(vectors[among - 1] @ query))[:10]]
            found += len({id_ for id_, _ in index.search(query, 10, among)} & set(best.tolist()))
            wanted += len(best)
    assert found >= 0.98 * wanted


def test_ids_that_are_not_there_are_passed_over(open_index: Open) -> None:
    index = open_index()
    held = fill(index, 30)
    index.remove(ids(3, 31, 10_000))
    del held[3]
    assert len(index) == 29
    agrees(index, held)
    agrees(index, held, ids(2, 3, 4, 31, 10_000))
    index.remove(ids(3))
    assert len(index) == 29


def test_an_id_that_is_there_gets_the_new_vector(open_index: Open) -> None:
    index = open_index()
    held = fill(index, 50)
    held |= fill(index, 20, first=11, seed=5)
    assert len(index) == 50
    agrees(index, held)
    index.remove(ids(12))
    held |= fill(index, 1, first=12, seed=6)
    assert len(index) == 50
    agrees(index, held)
    agrees(index, held, ids(11, 12, 13))


def test_what_was_saved_is_found_again(open_index: Open) -> None:
    index = open_index()
    held = fill(index, 60)
    index.remove(ids(5, 6))
    del held[5], held[6]
    index.checkpoint(POSITION)
    assert index.saved == POSITION
    fill(index, 10, first=100)
    index.close()
    index = open_index()
    assert index.saved == POSITION and len(index) == 58
    agrees(index, held)
    agrees(index, held, ids(4, 5, 6, 7))
    held |= fill(index, 10, first=61, seed=2)
    later = IndexPosition("catalogue", "layout", 8, 3)
    index.checkpoint(later)
    index.checkpoint(later)
    index = open_index()
    assert index.saved == later
    agrees(index, held)


def test_the_position_alone_may_move_on(open_index: Open) -> None:
    index = open_index()
    held = fill(index, 20)
    index.checkpoint(POSITION)
    later = IndexPosition("catalogue", "layout", 70, 30)
    index.checkpoint(later)
    index = open_index()
    assert index.saved == later
    agrees(index, held)


def test_one_of_another_dimension_is_not_used(open_index: Open) -> None:
    index = open_index()
    fill(index, 20)
    index.checkpoint(POSITION)
    other = open_index(dimension=8)
    assert other.saved is None and len(other) == 0


def test_cleared_it_is_empty_for_good(open_index: Open) -> None:
    index = open_index()
    fill(index, 40)
    index.checkpoint(POSITION)
    index.clear()
    assert len(index) == 0 and index.saved is None
    assert open_index().saved is None
    held = fill(index, 10, first=3, seed=4)
    agrees(index, held)
    index.checkpoint(POSITION)
    index = open_index()
    assert index.saved == POSITION
    agrees(index, held)


def test_a_process_that_reads_sees_what_another_has_saved(open_index: Open) -> None:
    index, other = open_index(), open_index(writable=False)
    assert other.saved is None
    held = fill(index, 30)
    index.checkpoint(POSITION)
    other.refresh()
    assert other.saved == POSITION
    agrees(other, held)
    # It may follow further by itself, and start over, without anything happening to what the other has saved.
    agrees(other, held | (more := fill(other, 5, first=50, seed=3)))
    other.clear()
    assert len(other) == 0
    other.add(ids(50), more[50][None])
    assert open_index().saved == POSITION and len(open_index()) == 30
    other.refresh()
    agrees(other, held)


def test_most_of_it_removed_it_still_finds_the_rest(open_index: Open) -> None:
    index = open_index()
    held = fill(index, 1500)
    index.remove(np.arange(1, 1491, dtype=np.int64))
    agrees(index, {id_: vector for id_, vector in held.items() if id_ > 1490})
    index.clear()
    assert not index.worn_out


def test_searching_while_another_thread_writes(open_index: Open) -> None:
    index = open_index()
    stop = threading.Event()
    errors: list[BaseException] = []

    def search() -> None:
        try:
            for query in unit_vectors(50_000, DIMENSION, seed=8):
                if stop.is_set():
                    return
                for allowed in (None, np.arange(0, 1200, 3, dtype=np.int64)):
                    found = [id_ for id_, _ in index.search(query, 20, allowed)]
                    assert len(set(found)) == len(found)
                    assert allowed is None or set(found) <= set(allowed.tolist())
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    held: dict[int, Vector] = {}
    for number in range(20):
        held |= fill(index, 60, first=1 + 60 * number, seed=number)
        if number % 4 == 3:
            gone = sorted(held)[:20]
            index.remove(ids(*gone))
            held = {id_: vector for id_, vector in held.items() if id_ not in gone}
        if number == 9:
            index.checkpoint(POSITION)
        if number == 12:
            index.clear()
            held = {}
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors
    agrees(index, held)


def test_a_place_that_cannot_be_written_to_is_a_fault(open_index: Open, tmp_path: Path) -> None:
    (tmp_path / "vectors").write_text("a file where the folder should be")
    index = open_index()
    fill(index, 3)
    with pytest.raises(StorageFault):
        index.checkpoint(POSITION)
    assert index.saved is None
