"""Places in text as Python and as Qt count them, direction, short paths."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.gui.results import row_words
from app.gui.text import (
    is_right_to_left,
    isolated,
    one_line,
    short_path,
    shown_name,
    told_apart,
    utf16_length,
    utf16_spans,
    window_around,
    with_short_paths,
    without_mnemonic,
)


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


def test_a_name_is_shown_with_its_letters_in_their_order() -> None:
    assert shown_name(Path("/x/bill\u202efdp.exe")) == "bill\u2060fdp.exe"
    assert isolated("a\u2069b\u202ec") == "\u2066a\u2060b\u2060c\u2069"
    assert shown_name(Path("/x/two\nlines \udcff.txt")) == "two lines \ufffd.txt"


def test_line_breaks_of_a_name_are_blanks_wherever_it_is_told(make_hit: Any) -> None:
    hit = make_hit(title="", path=Path("/x/bill\u202efdp\n.exe"))
    assert row_words.title(hit) == "bill\u2060fdp .exe"


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


@pytest.mark.parametrize(
    ("label", "name"),
    [("&File", "File"), ("文件(&F)…", "文件…"), ("ファイル (&F)", "ファイル"), ("Find && mend", "Find & mend")],
)
def test_a_label_without_its_letter(label: str, name: str) -> None:
    assert without_mnemonic(label) == name


def test_folders_of_one_name_are_told_apart_by_what_they_lie_in() -> None:
    home = Path("/home/me")
    one, other, deep = home / "Documents", home / "Backup" / "Documents", Path("/mnt/a/Backup/Documents")
    assert told_apart([one, home / "Mail"], home) == {one: "Documents", home / "Mail": "Mail"}
    assert told_apart([one, other], home) == {one: "~ › Documents", other: "Backup › Documents"}
    assert set(told_apart([one, other, deep], home).values()) == {
        "~ › Documents",
        "~ › Backup › Documents",
        "a › Backup › Documents",
    }
    root = Path("/").absolute()
    assert told_apart([root], home) == {root: str(root)}


def test_paths_in_a_sentence_begin_at_home() -> None:
    home = Path("/home/me")
    assert with_short_paths(f"left out of {home / 'a'}, not {home}r", home) == f"left out of {Path('~/a')}, not {home}r"
