import pytest
from versions import in_four, version

from app import __version__


def test_the_version_is_the_packages() -> None:
    assert version() == __version__


@pytest.mark.parametrize(
    ("told", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0)), ("1.99999", (1, 65535, 0, 0))],
)
def test_a_version_in_four_numbers(told: str, numbers: tuple[int, int, int, int]) -> None:
    assert in_four(told) == numbers


def test_a_version_without_a_number_is_none() -> None:
    with pytest.raises(ValueError):
        in_four("next")
