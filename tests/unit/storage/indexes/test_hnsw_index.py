import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from builders import add_vectors, unit_vectors

from app.domain.ids import EmbedderId, VectorId
from app.storage.catalogue import Catalogue
from app.storage.indexes import hnsw_index as vector_index
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.hnsw_index import VectorIndex
from app.storage.reader import CatalogueReader

DIMENSION = 24


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vector_index, "_BATCH", 64)


@pytest.fixture
def embedder(catalogue: Catalogue) -> EmbedderId:
    return catalogue.register_embedder("e", "digest", DIMENSION)


@pytest.fixture
def open_index(tmp_path: Path, reader: CatalogueReader, embedder: EmbedderId) -> Callable[[], VectorIndex]:
    return lambda: VectorIndex(tmp_path / "vectors", embedder, DIMENSION, reader.catalogue_id)


def _stored(reader: CatalogueReader, embedder: EmbedderId) -> dict[VectorId, np.ndarray]:
    rows = reader.vectors_after(embedder, 0, 100_000)
    return {id_: np.frombuffer(blob, np.float16).astype(np.float32) for id_, blob in rows}


def _exact(stored: dict[VectorId, np.ndarray], query: np.ndarray, count: int) -> list[VectorId]:
    return sorted(stored, key=lambda id_: -float(stored[id_] @ query))[:count]


def _agrees(index: VectorIndex, reader: CatalogueReader, embedder: EmbedderId) -> None:
    """Recall@10 against exact search is at least .95, and what is found is in the catalogue, with its cosine."""
    stored = _stored(reader, embedder)
    hits = total = 0
    for query in unit_vectors(40, DIMENSION, seed=9):
        wanted = _exact(stored, query, 10)
        found = index.search(query, 10)
        scores = [score for _, score in found]
        assert scores == sorted(scores, reverse=True)
        for id_, score in found:
            assert score == pytest.approx(float(stored[id_] @ query), abs=1e-3)
        hits += len({id_ for id_, _ in found} & set(wanted))
        total += len(wanted)
    assert hits >= 0.95 * total


def _remove(catalogue: Catalogue, ids: list[VectorId]) -> None:
    with catalogue.transaction():
        catalogue._connection.executemany("DELETE FROM vectors WHERE id = ?", [(id_,) for id_ in ids])


@pytest.fixture
def filled(catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId) -> None:
    add_vectors(catalogue, embedder, unit_vectors(300, DIMENSION))


@pytest.mark.usefixtures("filled")
def test_it_agrees_with_exact_search(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_index: Callable[[], VectorIndex]
) -> None:
    index = open_index()
    assert index.search(unit_vectors(1, DIMENSION)[0], 5) == []
    assert index.catch_up(reader) == 300 and len(index) == 300
    assert index.catch_up(reader) == 0
    _agrees(index, reader, embedder)
    gone = list(_stored(reader, embedder))[::3]
    _remove(catalogue, gone)
    index.catch_up(reader)
    _agrees(index, reader, embedder)
    found = [id_ for id_, _ in index.search(unit_vectors(1, DIMENSION)[0], 200)]
    assert not set(gone) & set(found)
    # Places of removed vectors are used again, and what takes them is found.
    add_vectors(catalogue, embedder, unit_vectors(150, DIMENSION, seed=2), first=1000)
    index.catch_up(reader)
    _agrees(index, reader, embedder)


def test_everything_removed(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_index: Callable[[], VectorIndex]
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(5, DIMENSION))
    index = open_index()
    index.catch_up(reader)
    _remove(catalogue, list(_stored(reader, embedder)))
    index.catch_up(reader)
    assert index.search(unit_vectors(1, DIMENSION)[0], 3) == []


@pytest.mark.usefixtures("filled")
def test_a_restart_reads_the_checkpoint(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_index: Callable[[], VectorIndex]
) -> None:
    index = open_index()
    index.catch_up(reader)
    index.save()
    add_vectors(catalogue, embedder, unit_vectors(20, DIMENSION, seed=3), first=500)
    _remove(catalogue, list(_stored(reader, embedder))[:10])
    index = open_index()
    assert len(index) == 300
    assert index.catch_up(reader) == 20
    _agrees(index, reader, embedder)
    # Removals that the checkpoint has passed may be forgotten.
    index.save()
    catalogue.prune_removal_logs(0, index.saved.last_removed)
    index = open_index()
    assert index.catch_up(reader) == 0
    _agrees(index, reader, embedder)


@pytest.mark.usefixtures("filled")
def test_the_checkpoint_lags_at_every_boundary(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_index: Callable[[], VectorIndex]
) -> None:
    for number in range(4):
        index = open_index()
        index.catch_up(reader)
        if number % 2:
            index.save()  # else it is killed before
        add_vectors(catalogue, embedder, unit_vectors(30, DIMENSION, seed=number), first=600 + 30 * number)
        _remove(catalogue, list(_stored(reader, embedder))[number * 7 : number * 7 + 20])
    index = open_index()
    index.catch_up(reader)
    _agrees(index, reader, embedder)


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


def _of_another_catalogue(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    checkpoint = Checkpoint.read(file)
    assert checkpoint is not None
    Checkpoint("another", checkpoint.layout, 300, 0, checkpoint.files).write(file)


def _of_another_dimension(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    checkpoint = Checkpoint.read(file)
    assert checkpoint is not None
    layout = checkpoint.layout.replace(f"dimension {DIMENSION}", "dimension 7")
    assert layout != checkpoint.layout
    Checkpoint(checkpoint.catalogue_id, layout, 300, 0, checkpoint.files).write(file)


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    "damage",
    [
        _cut,
        _empty,
        _one_byte,
        _gone,
        _no_checkpoint,
        _torn_checkpoint,
        _of_another_catalogue,
        _of_another_dimension,
    ],
    ids=lambda damage: damage.__name__[1:],
)
def test_a_damaged_index_is_made_anew(
    damage: Callable[[Path], None],
    reader: CatalogueReader,
    embedder: EmbedderId,
    open_index: Callable[[], VectorIndex],
    tmp_path: Path,
) -> None:
    index = open_index()
    index.catch_up(reader)
    index.save()
    damage(tmp_path / "vectors")
    index = open_index()
    assert len(index) == 0
    assert index.catch_up(reader) == 300
    _agrees(index, reader, embedder)
    index.save()
    assert len(open_index()) == 300


@pytest.mark.usefixtures("filled")
def test_killed_between_the_file_and_its_checkpoint(
    catalogue: Catalogue,
    reader: CatalogueReader,
    embedder: EmbedderId,
    open_index: Callable[[], VectorIndex],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    index = open_index()
    index.catch_up(reader)
    index.save()
    add_vectors(catalogue, embedder, unit_vectors(20, DIMENSION, seed=3), first=500)
    index.catch_up(reader)
    with monkeypatch.context() as patch:
        patch.setattr(Checkpoint, "write", lambda self, path: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            index.save()
    index = open_index()
    index.catch_up(reader)
    _agrees(index, reader, embedder)


def test_a_catalogue_restored_from_an_older_copy(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, tmp_path: Path
) -> None:
    add_vectors(catalogue, embedder, unit_vectors(30, DIMENSION))
    catalogue._connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.sqlite3"),))
    add_vectors(catalogue, embedder, unit_vectors(30, DIMENSION, seed=5), first=100)
    index = VectorIndex(tmp_path / "vectors", embedder, DIMENSION, reader.catalogue_id)
    index.catch_up(reader)
    index.save()

    restored = Catalogue(tmp_path / "copy.sqlite3")
    older = CatalogueReader(tmp_path / "copy.sqlite3")
    index = VectorIndex(tmp_path / "vectors", embedder, DIMENSION, older.catalogue_id)
    index.catch_up(older)
    _agrees(index, older, embedder)
    # The ids are given again, for other vectors; then the process is killed before it has saved.
    add_vectors(restored, embedder, unit_vectors(60, DIMENSION, seed=6), first=200)
    index.catch_up(older)
    _agrees(index, older, embedder)
    index = VectorIndex(tmp_path / "vectors", embedder, DIMENSION, older.catalogue_id)
    index.catch_up(older)
    _agrees(index, older, embedder)
    older.close()
    restored.close()


@pytest.mark.usefixtures("filled")
def test_other_embedders_do_not_matter(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_index: Callable[[], VectorIndex]
) -> None:
    other = catalogue.register_embedder("other", "digest", DIMENSION)
    add_vectors(catalogue, other, unit_vectors(50, DIMENSION, seed=7))
    index = open_index()
    assert index.catch_up(reader) == 300
    _remove(catalogue, list(_stored(reader, other)))
    index.catch_up(reader)
    _agrees(index, reader, embedder)


def test_searching_while_another_thread_adds(
    catalogue: Catalogue, reader: CatalogueReader, embedder: EmbedderId, open_index: Callable[[], VectorIndex]
) -> None:
    index = open_index()
    stop = threading.Event()
    errors: list[BaseException] = []

    def search() -> None:
        try:
            for query in iter(unit_vectors(10_000, DIMENSION, seed=8)):
                if stop.is_set():
                    return
                found = index.search(query, 20)
                assert len({id_ for id_, _ in found}) == len(found)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(20):
        add_vectors(catalogue, embedder, unit_vectors(60, DIMENSION, seed=number), first=60 * number)
        if number % 4 == 3:
            _remove(catalogue, list(_stored(reader, embedder))[:20])
        index.catch_up(reader)
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors
    _agrees(index, reader, embedder)


def test_saving_to_a_place_that_is_not_there_is_a_fault(
    reader: CatalogueReader, embedder: EmbedderId, tmp_path: Path, catalogue: Catalogue
) -> None:
    (tmp_path / "vectors").write_text("a file where the folder should be")
    add_vectors(catalogue, embedder, unit_vectors(2, DIMENSION))
    index = VectorIndex(tmp_path / "vectors", embedder, DIMENSION, reader.catalogue_id)
    index.catch_up(reader)
    with pytest.raises(OSError):
        index.save()
