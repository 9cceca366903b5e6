from pathlib import Path

import hnswlib
import numpy as np
import pytest
from builders import unit_vectors

from app.storage.indexes.graph_file import read_graph, write_graph
from app.storage.indexes.graph_state import GraphState

DIMENSION = 24


def made(count: int, removed: range = range(0)) -> hnswlib.Index:
    index = hnswlib.Index(space="ip", dim=DIMENSION)
    index.init_index(max_elements=count + 100, M=16, ef_construction=120, random_seed=1)
    if count:
        index.add_items(unit_vectors(count, DIMENSION), np.arange(count) * 3)
    for number in removed:
        index.mark_deleted(number * 3)
    return index


def test_no_byte_of_a_removed_vector_is_left_and_the_rest_is_found_as_before() -> None:
    vectors = unit_vectors(2000, DIMENSION)
    state = GraphState.of(made(2000, range(500, 900)))
    assert vectors[700].tobytes() in state.elements.tobytes()
    state.overwrite_vectors([number * 3 for number in range(500, 900)])
    after = state.elements.tobytes()
    for number in range(500, 900):
        assert vectors[number][:4].tobytes() not in after
    index = state.index(10)
    index.set_ef(128)
    kept = np.r_[0:500, 900:2000]
    labels, _ = index.knn_query(vectors[kept], k=10)
    assert not set(labels.ravel()) & {number * 3 for number in range(500, 900)}
    truth = kept[np.argsort(-(vectors[kept] @ vectors[kept].T), axis=1)[:, :10]] * 3
    found = np.mean([len(set(a) & set(b)) / 10 for a, b in zip(labels.tolist(), truth.tolist(), strict=True)])
    assert found > 0.98


def test_where_every_neighbour_has_gone_too() -> None:
    state = GraphState.of(made(20, range(20)))
    state.overwrite_vectors([number * 3 for number in range(20)])
    after = state.elements.tobytes()
    assert not any(vector[:4].tobytes() in after for vector in unit_vectors(20, DIMENSION))


def test_what_is_not_there_cannot_be_overwritten() -> None:
    state = GraphState.of(made(20, range(1)))
    before = state.elements.tobytes()
    with pytest.raises(RuntimeError):
        state.overwrite_vectors([1])  # no such id
    assert state.elements.tobytes() == before


@pytest.mark.parametrize("count", [0, 1, 2000])
def test_a_file_holds_the_same_graph(count: int, tmp_path: Path) -> None:
    index, file = made(count, range(count // 10)), tmp_path / "graph"
    state = GraphState.of(index)
    write_graph(state, file)
    found = read_graph(file)
    assert found.settings == state.settings
    assert sorted(found.labels.tolist()) == list(range(0, 3 * count, 3))
    assert np.array_equal(found.elements[:, found.vector_at :], state.elements[:, state.vector_at :])
    assert np.array_equal(found.levels, state.levels) and np.array_equal(found.upper, state.upper)
    again = found.index(50)
    assert (again.get_current_count(), again.get_max_elements()) == (count, count + 50)
    again.add_items(unit_vectors(50, DIMENSION), np.arange(50) + 100_000)  # it goes on
    if count == 2000:
        vectors = unit_vectors(count, DIMENSION)
        before, after = index.knn_query(vectors[300:600], k=10), found.index(0).knn_query(vectors[300:600], k=10)
        assert np.array_equal(before[0], after[0])
        index.save_index(str(tmp_path / "as hnswlib does"))
        assert file.stat().st_size < (tmp_path / "as hnswlib does").stat().st_size * 0.75


def test_what_is_no_such_file(tmp_path: Path) -> None:
    file = tmp_path / "graph"
    write_graph(GraphState.of(made(100)), file)
    whole = file.read_bytes()
    line = whole.index(b"\n") + 1
    for data in (b"", b"{}\n", b"[]\n", b"nothing", whole[: len(whole) // 2], whole[:line] + b"x" + whole[line:]):
        file.write_bytes(data)
        with pytest.raises(ValueError):
            read_graph(file)
