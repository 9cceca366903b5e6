"""What every style tells of a source."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.quotes import Quote
from app.quoting.sources import author, iso_day, lines, link

QUOTE = Quote("a", "b", Path("/papers/a b.pdf"), 3, kind="pdf")


def test_the_page_is_in_the_link_where_viewers_understand_it() -> None:
    assert link(QUOTE) == "file:///papers/a%20b.pdf#page=3"
    assert link(replace(QUOTE, page=None)) == link(replace(QUOTE, kind="slides")) == "file:///papers/a%20b.pdf"
    assert link(replace(QUOTE, path=Path("a.pdf"))) == ""


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Anna <anna@example.org>", "Anna"),
        ('"Müller, Anna" <a@b.c>', "Müller, Anna"),
        ("<a@b.c>", "a@b.c"),
        ("a@b.c", "a@b.c"),
        ("", ""),
    ],
)
def test_who_wrote_it(sender: str, name: str) -> None:
    assert author(replace(QUOTE, author=sender)) == name


@pytest.mark.parametrize("modified", [0.0, -5.0, 1e30, float("inf"), float("nan")])
def test_a_day_that_cannot_be_is_not_told(modified: float) -> None:
    assert iso_day(replace(QUOTE, modified=modified)) == ""


def test_lines_of_every_system() -> None:
    assert lines("\n a\r\nb\rc\0 \n") == ["a", "b", "c\ufffd"]
