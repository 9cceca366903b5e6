import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ChunkId
from app.search.merge import above_floor, fuse, merge, merge_reranked, raised

WEIGHTED = st.lists(st.tuples(st.floats(0, 20), st.dictionaries(st.integers(0, 9), st.floats(0, 1))), max_size=4)


@given(WEIGHTED)
def test_a_sum_in_order(weighted: list[tuple[float, dict[int, float]]]) -> None:
    fused = fuse(weighted)
    assert set(fused) == {item for _, scores in weighted for item in scores}
    assert list(fused.values()) == sorted(fused.values(), reverse=True)
    for item, score in fused.items():
        assert score == pytest.approx(sum(weight * scores.get(item, 0) for weight, scores in weighted))


def test_ties_keep_their_order() -> None:
    assert list(fuse([(1.0, {"b": 1.0, "a": 1.0}), (1.0, {"c": 1.0})])) == ["b", "a", "c"]


def test_words_count_for_less_beside_a_reranker() -> None:
    words, names = {ChunkId(1): 1.0, ChunkId(2): 0.5}, {ChunkId(3): 1.0}
    assert merge(words, {ChunkId(2): 0.4}, names) == {1: 2.0, 3: 1.0, 2: 0.9}
    found = merge_reranked({ChunkId(2): 0.9, ChunkId(1): 0.1}, words, names, 2.0)
    assert found == pytest.approx({1: 2.1, 2: 1.15}) and list(found) == [1, 2]  # 3 was not read


def test_floor_and_power() -> None:
    assert above_floor({"a": 0.75, "b": 0.5}) == {"a": 0.25, "b": 0.0}
    assert above_floor({}) == {} == raised({}, 2) == fuse([])
    assert raised({"a": 0.5}, 2) == {"a": 0.25}
