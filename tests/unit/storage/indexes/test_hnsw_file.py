from pathlib import Path

import hnswlib
import numpy as np
import pytest
from builders import unit_vectors

from app.storage.indexes.hnsw_file import overwrite_vectors

DIMENSION = 24


def saved(path: Path, count: int, removed: range) -> hnswlib.Index:
    index = hnswlib.Index(space="ip", dim=DIMENSION)
    index.init_index(max_elements=count + 100, M=16, ef_construction=120, random_seed=1)
    index.add_items(unit_vectors(count, DIMENSION), np.arange(count) * 3)
    for number in removed:
        index.mark_deleted(number * 3)
    index.save_index(str(path))
    return index


def test_no_byte_of_a_removed_vector_is_left_and_the_rest_is_found_as_before(tmp_path: Path) -> None:
    path, vectors = tmp_path / "graph", unit_vectors(2000, DIMENSION)
    saved(path, 2000, range(500, 900))
    before = path.read_bytes()
    assert vectors[700].tobytes() in before
    assert overwrite_vectors(path, 4 * DIMENSION, [number * 3 for number in range(500, 900)]) == 400
    after = path.read_bytes()
    assert len(after) == len(before)
    for number in range(500, 900):
        assert vectors[number][:4].tobytes() not in after
    index = hnswlib.Index(space="ip", dim=DIMENSION)
    index.load_index(str(path))
    index.set_ef(128)
    kept = np.r_[0:500, 900:2000]
    labels, _ = index.knn_query(vectors[kept], k=10)
    assert not set(labels.ravel()) & {number * 3 for number in range(500, 900)}
    truth = kept[np.argsort(-(vectors[kept] @ vectors[kept].T), axis=1)[:, :10]] * 3
    found = np.mean([len(set(a) & set(b)) / 10 for a, b in zip(labels.tolist(), truth.tolist(), strict=True)])
    assert found > 0.98


def test_where_every_neighbour_has_gone_too(tmp_path: Path) -> None:
    path = tmp_path / "graph"
    saved(path, 20, range(20))
    overwrite_vectors(path, 4 * DIMENSION, [number * 3 for number in range(20)])
    after = path.read_bytes()
    assert not any(vector[:4].tobytes() in after for vector in unit_vectors(20, DIMENSION))


def test_what_is_no_such_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "graph"
    saved(path, 20, range(1))
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        overwrite_vectors(path, 4 * DIMENSION + 4, [0])
    with pytest.raises(RuntimeError):
        overwrite_vectors(path, 4 * DIMENSION, [1])  # no such id
    assert path.read_bytes() == before
    path.write_bytes(b"short")
    with pytest.raises(RuntimeError):
        overwrite_vectors(path, 4 * DIMENSION, [0])
