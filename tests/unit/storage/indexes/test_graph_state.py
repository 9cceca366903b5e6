import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np
import pytest
import zstandard
from builders import unit_vectors

from app.common.digests import sha256_of
from app.storage.indexes.graph_file import read_graph, write_graph
from app.storage.indexes.graph_layout import HEAD_BYTES
from app.storage.indexes.graph_state import GraphState
from app.storage.indexes.hnsw_graph import open_graph

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


def changed(state: GraphState, **parts: Any) -> GraphState:
    """A copy with other settings or arrays."""
    arrays = {name: parts.pop(name, getattr(state, name).copy()) for name in ("elements", "levels", "upper")}
    return GraphState({**state.settings, **parts}, **arrays)


def _links(place: int, to: int) -> Callable[[GraphState], GraphState]:
    """One of an element's links is another."""

    def change(state: GraphState) -> GraphState:
        found = changed(state)
        at = HEAD_BYTES + 4 * place
        found.elements[7, at : at + 4] = np.array([to], np.uint32).view(np.uint8)
        return found

    return change


def _how_many(state: GraphState) -> GraphState:
    found = changed(state)
    found.elements[7, 0] = (found.vector_at - HEAD_BYTES) // 4 + 1
    return found


def _upper(at: int, value: int) -> Callable[[GraphState], GraphState]:
    def change(state: GraphState) -> GraphState:
        found = changed(state)
        found.upper[at] = value
        return found

    return change


def _upper_to_one_that_is_not_there(state: GraphState) -> GraphState:
    found = changed(state)
    low = int(np.flatnonzero(found.levels == 0)[0])
    found.upper[HEAD_BYTES : HEAD_BYTES + 4] = np.array([low], np.uint32).view(np.uint8)
    return found


def _levels_of_others(state: GraphState) -> GraphState:
    found = changed(state)
    entry = found.settings["enterpoint_node"]
    high = int(np.flatnonzero((found.levels == 1) & (np.arange(len(found.levels)) != entry))[0])
    low = int(np.flatnonzero(found.levels == 0)[0])
    found.levels[[low, high]] = found.levels[[high, low]]
    return found


def _level(place: int, by: int) -> Callable[[GraphState], GraphState]:
    def change(state: GraphState) -> GraphState:
        found = changed(state)
        found.levels[place] += by
        return found

    return change


def _label(value: int) -> Callable[[GraphState], GraphState]:
    def change(state: GraphState) -> GraphState:
        found = changed(state)
        found.elements[7, found.label_at :] = np.array([value], np.int64).view(np.uint8)
        return found

    return change


UNSOUND: dict[str, Callable[[GraphState], GraphState]] = {
    "a link to nothing": _links(0, 400),
    "a link to far away": _links(0, 0xFFFFFFFF),
    "more links than there is room for": _how_many,
    "a label of two": _label(9),
    "a label below 0": _label(-1),
    "a level more": _level(3, 1),
    "a level below 0": _level(3, -1),
    "a level of which nothing is known": _level(3, 200),
    "levels of others": _levels_of_others,
    "an upper link to nothing": _upper(HEAD_BYTES + 3, 0xFF),
    "more upper links than there is room for": _upper(1, 0xFF),
    "an upper link to what is not on that level": _upper_to_one_that_is_not_there,
    "upper links cut off": lambda state: changed(state, upper=state.upper[:-4]),
    "no upper links": lambda state: changed(state, upper=state.upper[:0]),
    "fewer levels": lambda state: changed(state, levels=state.levels[:-1]),
    "more levels": lambda state: changed(state, levels=np.append(state.levels, np.int32(0))),
    "shorter elements": lambda state: changed(state, elements=state.elements[:, :-1].copy()),
    "fewer elements": lambda state: changed(state, elements=state.elements[:-1]),
    "a beginning that is not there": lambda state: changed(state, enterpoint_node=400),
    "a beginning below 0": lambda state: changed(state, enterpoint_node=-1),
    "a beginning on a low level": lambda state: changed(
        state, enterpoint_node=int(np.flatnonzero(state.levels == 0)[0])
    ),
    "a higher level than there is": lambda state: changed(state, max_level=int(state.levels.max()) + 1),
    "other dimensions": lambda state: changed(state, dim=DIMENSION + 1),
    "no dimensions": lambda state: changed(state, dim=0),
    "other links": lambda state: changed(state, M=12),
    "no links": lambda state: changed(state, M=0),
    "very many links": lambda state: changed(state, M=1 << 40),
    "links of another kind": lambda state: changed(state, M="16"),
    "no breadth": lambda state: changed(state, ef_construction=0),
    "vectors elsewhere": lambda state: changed(state, offset_data=state.vector_at - 4),
}


@pytest.mark.parametrize("name", UNSOUND)
def test_what_is_no_whole_graph_never_reaches_hnswlib(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    state = GraphState.of(made(400))
    assert state.levels.max() > 0 and changed(state).index(0).get_current_count() == 400
    monkeypatch.setattr(hnswlib.Index, "__setstate__", lambda *_: pytest.fail("it was given it"))
    with pytest.raises(ValueError):
        UNSOUND[name](state).index(0)


def test_what_lies_in_the_room_for_more_links_is_no_link() -> None:
    state = changed(GraphState.of(made(5)))
    assert state.elements[2, 0] == 4
    state.elements[2, HEAD_BYTES + 4 * 4 : state.vector_at] = 0xFF
    assert state.index(0).knn_query(unit_vectors(5, DIMENSION), k=5)[0].shape == (5, 5)


def test_threads_and_numbers_are_those_of_this_machine() -> None:
    """A library may have been copied from another."""
    state = GraphState.of(made(100))
    (fields,) = changed(state, num_threads=5000, mult=0.1, ef=7, seed=3).index(0).__getstate__()
    assert (fields["num_threads"], fields["mult"]) == (state.settings["num_threads"], state.settings["mult"])


def test_of_a_file_that_is_damaged_and_has_a_true_digest_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "graph"
    write_graph(GraphState.of(made(300, range(9))), file)
    line, _, packed = file.read_bytes().partition(b"\n")
    whole = zstandard.ZstdDecompressor().decompressobj().decompress(packed)
    random, loaded = np.random.default_rng(5), 0
    for _ in range(300):
        data = bytearray(whole)
        for place in random.integers(0, len(data), random.integers(1, 4)):
            data[place] = random.integers(0, 256)
        file.write_bytes(line + b"\n" + zstandard.ZstdCompressor().compress(bytes(data)))
        try:
            index = read_graph(file).index(20)
        except ValueError:
            continue
        loaded += 1
        index.set_ef(300)
        index.knn_query(unit_vectors(9, DIMENSION), k=1)
        index.add_items(unit_vectors(9, DIMENSION), np.arange(9) + 10_000, num_threads=1)
    assert 0 < loaded < 300


@pytest.mark.parametrize("name", ["cur_element_count", "size_data_per_element", "label_offset", "upper_bytes", "dim"])
@pytest.mark.parametrize("value", [-1, 0, 1, 1 << 70, float("inf"), 1.5, "x", None, [], {}, True], ids=repr)
def test_settings_that_say_something_else(name: str, value: object, tmp_path: Path) -> None:
    file = tmp_path / "graph"
    write_graph(GraphState.of(made(100)), file)
    line, _, packed = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps({**json.loads(line), name: value}).encode() + b"\n" + packed)
    with pytest.raises((ValueError, MemoryError)):
        read_graph(file).index(0)


@pytest.mark.parametrize(
    "name", ["M", "dim", "ef_construction", "max_level", "enterpoint_node", "offset_data", "max_M0"]
)
def test_settings_that_are_not_there(name: str, tmp_path: Path) -> None:
    file = tmp_path / "graph"
    state = GraphState.of(made(100))
    write_graph(state, file)
    line, _, packed = file.read_bytes().partition(b"\n")
    settings = {key: value for key, value in json.loads(line).items() if key != name}
    file.write_bytes(json.dumps(settings).encode() + b"\n" + packed)
    with pytest.raises(ValueError):
        read_graph(file).index(0)


def test_a_line_that_is_too_deep_and_what_follows_the_graph(tmp_path: Path) -> None:
    file = tmp_path / "graph"
    write_graph(GraphState.of(made(100)), file)
    line, _, packed = file.read_bytes().partition(b"\n")
    longer = zstandard.ZstdDecompressor().decompressobj().decompress(packed) + b"\0"
    for data in (60_000 * b"[" + b"\n", line + b"\n" + zstandard.ZstdCompressor().compress(longer)):
        file.write_bytes(data)
        with pytest.raises(ValueError):
            read_graph(file)


def test_a_graph_of_other_vectors_is_not_loaded(tmp_path: Path) -> None:
    file = tmp_path / "graph"
    graph = open_graph(DIMENSION)
    graph.begin()
    graph.add(np.arange(50), unit_vectors(50, DIMENSION))
    graph.save(file, ())
    digest = sha256_of(file)
    assert np.array_equal(np.sort(open_graph(DIMENSION).load(file, digest)), np.arange(50))
    with pytest.raises(ValueError, match="other vectors"):
        open_graph(200).load(file, digest)
    with pytest.raises(ValueError, match="not the one"):
        open_graph(DIMENSION).load(file, sha256_of(Path(__file__)))
