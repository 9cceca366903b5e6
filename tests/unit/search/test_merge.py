import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.merge import above_floor, fuse, raised

LEGS = st.lists(st.tuples(st.floats(0, 20), st.dictionaries(st.integers(0, 9), st.floats(0, 1))), max_size=4)


@given(LEGS)
def test_a_sum_in_order(legs: list[tuple[float, dict[int, float]]]) -> None:
    fused = fuse(legs)
    assert set(fused) == {item for _, leg in legs for item in leg}
    assert list(fused.values()) == sorted(fused.values(), reverse=True)
    for item, score in fused.items():
        assert score == pytest.approx(sum(weight * leg.get(item, 0) for weight, leg in legs))


def test_ties_keep_their_order() -> None:
    assert list(fuse([(1.0, {"b": 1.0, "a": 1.0}), (1.0, {"c": 1.0})])) == ["b", "a", "c"]


def test_floor_and_power() -> None:
    assert above_floor({"a": 0.75, "b": 0.5}) == {"a": 0.25, "b": 0.0}
    assert above_floor({}) == {} == raised({}, 2) == fuse([])
    assert raised({"a": 0.5}, 2) == {"a": 0.25}
