import time
from pathlib import Path

import pytest

from app.common.places import Places


@pytest.mark.parametrize(
    ("places", "path", "covered", "above"),
    [
        ([], "/a", False, None),
        (["/a"], "/a", True, None),
        (["/a"], "/a/b", True, "/a"),
        (["/a", "/a/b"], "/a/b/c/d", True, "/a/b"),
        (["/a/b"], "/a/bc", False, None),
        (["/a/b"], "/a", False, None),
        (["/"], "/x/y", True, "/"),
        (["/"], "/", True, None),
    ],
)
def test_what_is_covered(places: list[str], path: str, covered: bool, above: str | None) -> None:
    made = Places(map(Path, places))
    assert made.covers(Path(path)) is covered
    assert made.above(Path(path)) == (None if above is None else Path(above))


def test_the_topmost() -> None:
    assert Places(map(Path, ["/a/b/c", "/a/b", "/d", "/a/bc"])).topmost() == tuple(map(Path, ["/a/b", "/a/bc", "/d"]))
    assert len(Places([Path("/a"), Path("/a")])) == 1 and list(Places([Path("/a")])) == [Path("/a")]


def test_the_time_grows_with_the_number_of_places_and_not_with_its_square() -> None:
    def seconds(count: int) -> float:
        paths = [Path(f"/folder/{number % 50}/{number}.txt") for number in range(count)]
        started = time.process_time()
        places = Places(paths)
        assert len(places.topmost()) == count and all(map(places.covers, paths))
        return time.process_time() - started

    seconds(1000)
    assert seconds(32_000) < 40 * max(seconds(4_000), 0.001)  # eight times as many; the square would be 64 times
