from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.watching.events import coalesce

PATHS = st.lists(st.lists(st.sampled_from(["a", "b", "ab", ".gitignore"]), max_size=4).map(lambda p: Path("/", *p)))


@pytest.mark.parametrize(
    ("events", "places"),
    [
        ([], []),
        (["/a/x.txt", "/a/x.txt"], ["/a/x.txt"]),
        (["/a/x.txt", "/a", "/a/b/y.txt"], ["/a"]),
        (["/a/b", "/a/bc"], ["/a/b", "/a/bc"]),
        (["/a/.gitignore", "/a/b/x.txt", "/c"], ["/a", "/c"]),
        (["/a/.dragomanignore"], ["/a"]),
        (["/b", "/a"], ["/a", "/b"]),
    ],
)
def test_fewest_places(events: list[str], places: list[str]) -> None:
    assert coalesce(map(Path, events)) == tuple(map(Path, places))


@given(PATHS)
def test_all_is_covered_and_nothing_twice(paths: list[Path]) -> None:
    places = coalesce(paths)
    for path in paths:
        assert any(place == path or place in path.parents for place in places)
    for place in places:
        assert not any(other in place.parents for other in places)
    assert coalesce(reversed(paths)) == places
