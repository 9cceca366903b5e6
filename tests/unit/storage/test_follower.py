"""Indexes that follow a catalogue, whatever happens in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from builders import add_vectors, chunk_ids, drop, put, unit_vectors
from numpy_index import NumpyIndex

from app.domain.errors import Cancelled
from app.domain.ids import EmbedderId
from app.ports import IndexPosition, LexicalQuery, Vector, VectorIndex
from app.storage import follower
from app.storage.catalogue import Catalogue
from app.storage.follower import ChunkLog, Follower, VectorLog, save_all
from app.storage.full_vectors import FullVectors
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader
from app.storage.vector_blobs import unpack_dense

DIMENSION = 24
MAKERS: list[Callable[..., VectorIndex]] = [HnswIndex, NumpyIndex]


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "_CHUNKS", 7)
    monkeypatch.setattr(follower, "_FOUND_AFTER_S", -1.0)  # each is saved
    monkeypatch.setattr(follower, "_VECTORS", 64)


# ---- chunks

OpenChunks = Callable[[], tuple[TantivyIndex, Follower]]


@pytest.fixture
def open_chunks(tmp_path: Path, reader: CatalogueReader) -> Iterator[OpenChunks]:
    """Opens the index as a new process would, the one before having been let go of."""
    opened: list[TantivyIndex] = []

    def make() -> tuple[TantivyIndex, Follower]:
        while opened:
            opened.pop().close()
        opened.append(TantivyIndex(tmp_path / "index", writable=True))
        return opened[-1], Follower(ChunkLog(reader, opened[-1]))

    yield make
    while opened:
        opened.pop().close()


def found(index: TantivyIndex, word: str) -> set[int]:
    return {int(id_) for id_, _ in index.search(LexicalQuery((word,)), 1000).best}


def holds_all(index: TantivyIndex, reader: CatalogueReader) -> None:
    """Every chunk holds the word "each"; none is in the index twice."""
    assert found(index, "each") == chunk_ids(reader)
    assert len(index) == len(chunk_ids(reader))


def fill(catalogue: Catalogue, first: int = 0, count: int = 20) -> None:
    for number in range(first, first + count):
        put(catalogue, f"/{number}.txt", [f"each number {number}"])


def test_it_follows_the_catalogue(catalogue: Catalogue, reader: CatalogueReader, open_chunks: OpenChunks) -> None:
    index, chunks = open_chunks()
    assert not chunks.is_saved()
    assert chunks.catch_up() == 0 and chunks.is_saved()
    fill(catalogue)
    assert not chunks.is_saved()
    assert chunks.catch_up() == 20 and chunks.is_saved()
    assert chunks.catch_up() == 0
    holds_all(index, reader)
    (gone,) = found(index, "7")
    drop(catalogue, "/7.txt")
    assert chunks.catch_up() == 0
    assert gone not in found(index, "each")
    holds_all(index, reader)
    index, chunks = open_chunks()
    assert chunks.is_saved() and chunks.catch_up() == 0  # nothing is done twice after a restart
    holds_all(index, reader)


def test_the_last_ones_removed_leave_nothing_to_do(
    catalogue: Catalogue, reader: CatalogueReader, open_chunks: OpenChunks
) -> None:
    fill(catalogue)
    drop(catalogue, "/19.txt", "/18.txt")
    index, chunks = open_chunks()
    assert chunks.catch_up() == 18 and chunks.is_saved()
    fill(catalogue, 20, 2)
    drop(catalogue, "/20.txt", "/21.txt")
    assert not chunks.is_saved()
    assert chunks.catch_up() == 0 and chunks.is_saved()
    holds_all(index, reader)


class Killed(BaseException):
    """The process ends."""


@pytest.mark.parametrize("step", range(6))
@pytest.mark.parametrize("where", ["before the checkpoint", "after the commit", "after the checkpoint"])
def test_killed_at_every_batch(
    where: str,
    step: int,
    catalogue: Catalogue,
    reader: CatalogueReader,
    open_chunks: OpenChunks,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(catalogue)
    open_chunks()[1].catch_up()
    fill(catalogue, 20, 30)
    drop(catalogue, "/2.txt", "/25.txt")
    index, chunks = open_chunks()
    original = TantivyIndex.checkpoint
    calls = [0]

    def checkpoint(self: TantivyIndex, position: IndexPosition) -> None:
        calls[0] += 1
        if calls[0] <= step:
            original(self, position)
            return
        if where == "after the commit":
            self._ensure_writer().commit()
        elif where == "after the checkpoint":
            original(self, position)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(TantivyIndex, "checkpoint", checkpoint)
        if step < 5:
            with pytest.raises(Killed):
                chunks.catch_up()
        else:
            chunks.catch_up()
    index, chunks = open_chunks()
    chunks.catch_up()
    holds_all(index, reader)


def test_a_checkpoint_older_than_the_index(
    catalogue: Catalogue, reader: CatalogueReader, open_chunks: OpenChunks, tmp_path: Path
) -> None:
    """Killed between tantivy's commit and the checkpoint, at every boundary there is."""
    path = tmp_path / "index" / "checkpoint.json"
    older: list[bytes] = []
    index, chunks = open_chunks()
    for number in range(4):
        fill(catalogue, 10 * number, 10)
        drop(catalogue, f"/{10 * number + 1}.txt")
        chunks.catch_up()
        older.append(path.read_bytes())
    for checkpoint in older:
        index.close()
        path.write_bytes(checkpoint)
        index, chunks = open_chunks()
        chunks.catch_up()
        holds_all(index, reader)


def test_cancelling_loses_nothing(catalogue: Catalogue, open_chunks: OpenChunks) -> None:
    fill(catalogue, 0, 40)
    index, chunks = open_chunks()
    checks = iter([None, None, Cancelled])

    def check() -> None:
        wish = next(checks)
        if wish:
            raise wish

    with pytest.raises(Cancelled):
        chunks.catch_up(check)
    assert len(found(index, "each")) == 14
    assert open_chunks()[1].catch_up() == 26


def test_another_analysis_is_another_index(
    catalogue: Catalogue, reader: CatalogueReader, open_chunks: OpenChunks, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(catalogue)
    open_chunks()[1].catch_up()
    assert open_chunks()[1].catch_up() == 0
    monkeypatch.setattr(ChunkLog, "layout", "a newer analysis")
    index, chunks = open_chunks()
    assert not chunks.is_saved() and chunks.catch_up() == 20
    holds_all(index, reader)


@pytest.mark.parametrize("copied_at", [0, 5, 15])
def test_a_catalogue_restored_from_an_older_copy(
    copied_at: int, catalogue: Catalogue, open_chunks: OpenChunks, tmp_path: Path
) -> None:
    fill(catalogue, 0, copied_at)
    catalogue._connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.sqlite3"),))
    fill(catalogue, copied_at, 20)
    drop(catalogue, "/0.txt", "/1.txt")
    index, chunks = open_chunks()
    chunks.catch_up()
    index.close()
    restored = Catalogue(tmp_path / "copy.sqlite3")
    older = CatalogueReader(tmp_path / "copy.sqlite3")
    index = TantivyIndex(tmp_path / "index", writable=True)
    Follower(ChunkLog(older, index)).catch_up()
    holds_all(index, older)
    # The ids are given again, for other texts; the process is killed before the index has heard of them.
    for number in range(40):
        put(restored, f"/new {number}.txt", [f"each new {number}"])
    index.close()
    index = TantivyIndex(tmp_path / "index", writable=True)
    Follower(ChunkLog(older, index)).catch_up()
    holds_all(index, older)
    assert len(found(index, "new")) == 40
    index.close()
    older.close()
    restored.close()


# ---- vectors


@pytest.fixture
def embedder(catalogue: Catalogue) -> EmbedderId:
    return catalogue.register_embedder("e", "digest", DIMENSION)


OpenVectors = Callable[..., tuple[VectorIndex, Follower]]


@pytest.fixture(params=MAKERS, ids=lambda maker: maker.__name__)
def open_vectors(
    request: pytest.FixtureRequest, tmp_path: Path, reader: CatalogueReader, embedder: EmbedderId
) -> OpenVectors:
    def make(
        *, writable: bool = True, of: EmbedderId = embedder, reader: CatalogueReader = reader
    ) -> tuple[VectorIndex, Follower]:
        full = [FullVectors(reader, of, DIMENSION)] if request.param is HnswIndex else []
        index: VectorIndex = request.param(tmp_path / "vectors" / str(of), DIMENSION, *full, writable=writable)
        return index, Follower(VectorLog(reader, index, of))

    return make


def stored(reader: CatalogueReader, embedder: EmbedderId) -> dict[int, Vector]:
    rows = reader.vectors_after(embedder, 0, 100_000)
    return dict(zip(dict(rows), unpack_dense([blob for _, blob in rows], DIMENSION), strict=True))


def agrees(index: VectorIndex, reader: CatalogueReader, embedder: EmbedderId) -> None:
    """It holds the catalogue's vectors, and finds the nearest of them with their inner products."""
    held = stored(reader, embedder)
    assert len(index) == len(held)
    hits = total = 0
    for query in unit_vectors(40, DIMENSION, seed=9).astype(np.float32):
        wanted = sorted(held, key=lambda id_: -float(held[id_] @ query))[:10]
        nearest = index.search(query, 10)
        for id_, score in nearest:
            assert score == pytest.approx(float(held[id_] @ query), abs=1e-5)
        hits += len({id_ for id_, _ in nearest} & set(wanted))
        total += len(wanted)
    assert hits >= 0.98 * total


def remove(catalogue: Catalogue, ids: list[int]) -> None:
    with catalogue.transaction():
        catalogue._connection.executemany("DELETE FROM vectors WHERE id = ?", [(id_,) for id_ in ids])


def test_vectors_come_and_go(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_vectors: OpenVectors
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(300, DIMENSION))
    index, vectors = open_vectors()
    assert vectors.catch_up() == 300
    assert vectors.catch_up() == 0
    agrees(index, reader, embedder)
    remove(catalogue, list(stored(reader, embedder))[::3])
    assert vectors.catch_up() == 0
    agrees(index, reader, embedder)
    add_vectors(catalogue, embedder, unit_vectors(150, DIMENSION, seed=2), first=1000)
    assert vectors.catch_up() == 150
    agrees(index, reader, embedder)
    remove(catalogue, list(stored(reader, embedder)))
    vectors.catch_up()
    assert len(index) == 0


def test_a_restart_goes_on_from_what_was_saved(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_vectors: OpenVectors
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(300, DIMENSION))
    index, vectors = open_vectors()
    vectors.catch_up()
    assert not vectors.is_saved()
    vectors.save()
    assert vectors.is_saved()
    add_vectors(catalogue, embedder, unit_vectors(20, DIMENSION, seed=3), first=500)
    remove(catalogue, list(stored(reader, embedder))[:10])
    index, vectors = open_vectors()
    assert len(index) == 300 and not vectors.is_saved()
    assert vectors.catch_up() == 20
    agrees(index, reader, embedder)


def test_killed_at_every_boundary(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_vectors: OpenVectors
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(300, DIMENSION))
    for number in range(4):
        _, vectors = open_vectors()
        vectors.catch_up()
        if number % 2:
            vectors.save()  # else it is killed before
        add_vectors(catalogue, embedder, unit_vectors(30, DIMENSION, seed=number), first=600 + 30 * number)
        remove(catalogue, list(stored(reader, embedder))[number * 7 : number * 7 + 20])
    index, vectors = open_vectors()
    vectors.catch_up()
    agrees(index, reader, embedder)


def test_vectors_restored_from_an_older_copy(
    catalogue: Catalogue, embedder: EmbedderId, open_vectors: OpenVectors, tmp_path: Path
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(30, DIMENSION))
    catalogue._connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.sqlite3"),))
    add_vectors(catalogue, embedder, unit_vectors(30, DIMENSION, seed=5), first=100)
    _, vectors = open_vectors()
    vectors.catch_up()
    vectors.save()
    restored = Catalogue(tmp_path / "copy.sqlite3")
    older = CatalogueReader(tmp_path / "copy.sqlite3")
    index, vectors = open_vectors(reader=older)
    vectors.catch_up()
    agrees(index, older, embedder)
    # The ids are given again, for other vectors; then the process is killed before it has saved.
    add_vectors(restored, embedder, unit_vectors(60, DIMENSION, seed=6), first=200)
    vectors.catch_up()
    agrees(index, older, embedder)
    index, vectors = open_vectors(reader=older)
    vectors.catch_up()
    agrees(index, older, embedder)
    older.close()
    restored.close()


def test_other_embedders_do_not_matter(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_vectors: OpenVectors
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(100, DIMENSION))
    other = catalogue.register_embedder("other", "digest", DIMENSION)
    add_vectors(catalogue, other, unit_vectors(50, DIMENSION, seed=7))
    index, vectors = open_vectors()
    assert vectors.catch_up() == 100
    vectors.save()
    remove(catalogue, list(stored(reader, other)))
    add_vectors(catalogue, other, unit_vectors(5, DIMENSION, seed=7), first=70)
    assert vectors.catch_up() == 0
    agrees(index, reader, embedder)
    vectors.save()
    assert vectors.is_saved()
    index, vectors = open_vectors()
    assert vectors.is_saved()
    agrees(index, reader, embedder)


def test_mostly_removed_it_is_built_anew(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, tmp_path: Path
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(1500, DIMENSION))
    full = FullVectors(reader, embedder, DIMENSION)
    index = HnswIndex(tmp_path / "vectors" / "1", DIMENSION, full, writable=True)
    vectors = Follower(VectorLog(reader, index, embedder))
    vectors.catch_up()
    vectors.save()
    remove(catalogue, list(stored(reader, embedder))[:1400])
    assert vectors.catch_up() == 100
    assert not index.worn_out
    agrees(index, reader, embedder)
    index = HnswIndex(tmp_path / "vectors" / "1", DIMENSION, writable=True)
    assert index.saved is None  # were it killed now, it would be built from nothing
    vectors.save()
    assert HnswIndex(tmp_path / "vectors" / "1", DIMENSION, writable=True).saved is not None


class Turned:
    """A projection that turns the vectors round."""

    digest = "turned"

    def question(self, vectors: Vector) -> Vector:
        return -vectors

    def passage(self, vectors: Vector) -> Vector:
        return -vectors


def test_vectors_are_held_as_they_are_compared(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, tmp_path: Path
) -> None:
    dense = unit_vectors(20, DIMENSION)
    dense[3] = 0.0  # nothing to embed: near to nothing
    add_vectors(catalogue, embedder, dense)
    places = {id_: place for place, id_ in enumerate(stored(reader, embedder))}
    for projection, sign in ((None, 1), (Turned(), -1), (None, 1)):
        index = NumpyIndex(tmp_path / "1", DIMENSION, writable=True)
        vectors = Follower(VectorLog(reader, index, embedder, projection))
        assert vectors.catch_up() == 20  # each time anew: it is another index
        vectors.save()
        assert len(index) == 19
        best = [places[id_] for id_, _ in index.search(dense[0].astype(np.float32), 19)]
        assert 3 not in best and best[0 if sign > 0 else -1] == 0


# ---- saving, and forgetting what was removed


def removals(catalogue: Catalogue) -> tuple[int, int]:
    rows = catalogue._connection.execute(
        "SELECT (SELECT count(*) FROM removed_chunks), (SELECT count(*) FROM removed_vectors)"
    )
    chunks, vectors = rows.fetchone()
    return chunks, vectors


def test_removals_are_forgotten_behind_what_all_have_saved(
    catalogue: Catalogue,
    reader: CatalogueReader,
    embedder: EmbedderId,
    open_chunks: OpenChunks,
    open_vectors: OpenVectors,
) -> None:
    other = catalogue.register_embedder("other", "digest", DIMENSION)
    _, chunks = open_chunks()
    (index, vectors), (_, others) = open_vectors(), open_vectors(of=other)
    for each in (chunks, vectors, others):
        each.catch_up()
        each.save()
    fill(catalogue)
    add_vectors(catalogue, embedder, unit_vectors(10, DIMENSION))
    drop(catalogue, "/3.txt", "/4.txt")
    remove(catalogue, list(stored(reader, embedder))[:4])
    assert removals(catalogue) == (2, 4)
    chunks.catch_up()
    vectors.catch_up()
    save_all(catalogue, chunks, [vectors, others])
    assert removals(catalogue) == (0, 4)  # the other has not passed them yet
    others.catch_up()
    save_all(catalogue, chunks, [vectors, others])
    assert removals(catalogue) == (0, 0)
    index, vectors = open_vectors()
    assert vectors.is_saved() and vectors.catch_up() == 0
    agrees(index, reader, embedder)


def test_one_that_has_missed_removals_is_built_anew(
    catalogue: Catalogue,
    reader: CatalogueReader,
    embedder: EmbedderId,
    open_chunks: OpenChunks,
    open_vectors: OpenVectors,
) -> None:
    """Of an embedder that did not serve for a while, during which what it had read was removed and forgotten."""
    other = catalogue.register_embedder("other", "digest", DIMENSION)
    add_vectors(catalogue, other, unit_vectors(40, DIMENSION))
    _, others = open_vectors(of=other)
    others.catch_up()
    others.save()
    _, chunks = open_chunks()
    _, vectors = open_vectors()
    chunks.catch_up()
    remove(catalogue, list(stored(reader, other))[:5])
    add_vectors(catalogue, embedder, unit_vectors(4, DIMENSION))
    vectors.catch_up()
    save_all(catalogue, chunks, [vectors])
    assert removals(catalogue) == (0, 0)
    remove(catalogue, list(stored(reader, other))[:5])
    index, others = open_vectors(of=other)
    assert len(index) == 40
    others.catch_up()
    agrees(index, reader, other)


def test_a_process_that_reads_follows_by_itself(
    catalogue: Catalogue,
    reader: CatalogueReader,
    embedder: EmbedderId,
    open_chunks: OpenChunks,
    open_vectors: OpenVectors,
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(50, DIMENSION))
    _, vectors = open_vectors()
    vectors.catch_up()
    vectors.save()
    index, reading = open_vectors(writable=False)
    assert reading.catch_up() == 0
    add_vectors(catalogue, embedder, unit_vectors(5, DIMENSION, seed=3), first=100)
    assert reading.catch_up() == 5
    agrees(index, reader, embedder)
    # Removals that it has not seen are forgotten: it takes up what the writer has saved.
    remove(catalogue, list(stored(reader, embedder))[:20])
    vectors.catch_up()
    _, chunks = open_chunks()
    chunks.catch_up()
    save_all(catalogue, chunks, [vectors])
    add_vectors(catalogue, embedder, unit_vectors(5, DIMENSION, seed=4), first=200)
    assert reading.catch_up() == 5
    agrees(index, reader, embedder)
