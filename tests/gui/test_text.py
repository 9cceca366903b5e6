"""Places in text as Python and as Qt count them, direction, short paths."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.gui.text import is_right_to_left, one_line, shift_spans, short_path, utf16_length, utf16_spans, window_around


@pytest.mark.parametrize(
    ("text", "spans", "wanted"),
    [
        ("plain words", [(6, 11), (0, 5)], [(0, 5), (6, 11)]),
        ("שלום עולם", [(0, 4)], [(0, 4)]),
        ("a😀b😀c", [(1, 2), (2, 3), (4, 5)], [(1, 3), (3, 4), (6, 7)]),
        ("short", [(-3, 2), (4, 99), (5, 5), (7, 9)], [(0, 2), (4, 5)]),
        ("", [(0, 1)], []),
    ],
)
def test_spans_are_counted_as_qt_counts(text: str, spans: list[tuple[int, int]], wanted: list[tuple[int, int]]) -> None:
    assert utf16_spans(text, spans) == wanted


def test_length_is_counted_as_qt_counts() -> None:
    assert utf16_length("𐤀b") == 3


def test_one_line_keeps_every_place() -> None:
    text = "a\nb\r\nc\u2029d\0e\tf"
    assert one_line(text) == "a b  c d\ufffde f"
    assert len(one_line(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("שלום", True), ("123 – مرحبا", True), ("word שלום", False), ("2024", False), ("", False), ("你好", False)],
)
def test_direction_is_that_of_the_first_letter(text: str, wanted: bool) -> None:
    assert is_right_to_left(text) is wanted


def test_paths_are_relative_to_home() -> None:
    home = Path("/home/ada")
    assert short_path(home / "law" / "a.pdf", home) == str(Path("~") / "law" / "a.pdf")
    assert short_path(Path("/mnt/a.pdf"), home) == str(Path("/mnt/a.pdf"))


def test_window_holds_the_passage_and_ends_on_lines() -> None:
    text = "\n".join(f"line {number}" for number in range(10_000))
    passage = (50_000, 50_020)
    start, end = window_around(text, passage, 2000)
    assert start <= passage[0] and passage[1] <= end and end - start <= 2000
    assert text[start - 1] == "\n" and text[end] == "\n"
    assert window_around("short", (0, 2), 2000) == (0, 5)


def test_spans_are_moved_into_the_window() -> None:
    assert shift_spans([(0, 3), (8, 12), (14, 30)], 10, 10) == [(0, 2), (4, 10)]
