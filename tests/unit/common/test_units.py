import pytest

from app.common.units import bytes_in_words, duration_in_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (570_000_000, "570.0 MB"),
        (2_267_545_531, "2.3 GB"),
        (12.6, "13 bytes"),
    ],
)
def test_bytes(size: float, words: str) -> None:
    assert bytes_in_words(size) == words


@pytest.mark.parametrize(("seconds", "words"), [(3.2, "3 s"), (89, "89 s"), (120, "2 min"), (7200, "2.0 h")])
def test_durations(seconds: float, words: str) -> None:
    assert duration_in_words(seconds) == words
