from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.extraction.ocr.passed_over import all_words, with_lines
from app.extraction.ocr.tesseract import Box, FoundWord, Pixels


def _line(text: str, top: int, line: int, *, left: int = 0, block: int = 1, sure: float = 90.0) -> list[FoundWord]:
    return [
        FoundWord(word, sure, (left + 50 * at, top, left + 50 * at + 40, top + 10), block, 1, line)
        for at, word in enumerate(text.split())
    ]


def _texts(words: list[FoundWord]) -> str:
    return " ".join(word.text for word in words)


def test_a_line_is_put_behind_the_one_above_it_in_its_column() -> None:
    left = [*_line("one two", 0, 1), *_line("five six", 40, 2)]
    right = [*_line("seven eight", 0, 1, left=300, block=2), *_line("last", 40, 2, left=300, block=2)]
    more = [*_line("three four", 20, 1), *_line("nine ten", 20, 2, left=300)]
    found = with_lines([*left, *right], more)
    assert _texts(found) == "one two three four five six seven eight nine ten last"
    three = found[2]
    assert (three.block, three.paragraph) == (1, 1) and three.line not in (1, 2), "a line of the same paragraph"


def test_the_first_line_and_one_beside_all_columns_find_a_place() -> None:
    words = _line("below", 50, 1)
    assert _texts(with_lines(words, _line("above", 0, 1))) == "above below"
    assert _texts(with_lines(words, _line("aside", 0, 1, left=500))) == "below aside"


def test_what_is_not_sure_is_a_part_of_a_picture() -> None:
    words = _line("caption", 0, 1)
    assert with_lines(words, _line("|| ;-", 30, 1, sure=30.0)) == words


PAGE = Pixels(1000, 400, 1000 * 400 * b"\xff")


class _Tesseract:
    """Stands in for the library: the layout gives `laid_out`, and lines that are read one by one the words that lie in
    them."""

    def __init__(self, laid_out: list[FoundWord], printed: list[FoundWord]) -> None:
        self._laid_out = laid_out
        self._printed = printed

    def words(self, pixels: Pixels, languages: Sequence[str]) -> list[FoundWord]:
        return self._laid_out

    def words_in_lines(self, pixels: Pixels, lines: Sequence[Box], languages: Sequence[str]) -> list[FoundWord]:
        return [
            replace(word, line=number, sure=30.0 if bottom - top > 80 else 90.0)
            for number, (_, top, _, bottom) in enumerate(lines)
            for word in self._printed
            if top <= (word.box[1] + word.box[3]) / 2 <= bottom
        ]


def _printed(*lines: tuple[str, int]) -> tuple[Pixels, list[FoundWord]]:
    """A page with lines of words as black boxes, 40 pixels high, whose tops are given; and those words."""
    pixels = np.full((PAGE.height, PAGE.width), 255, np.uint8)
    words = [
        FoundWord(word, 90.0, (100 + 110 * at, top, 190 + 110 * at, top + 40), 1, 1, number)
        for number, (text, top) in enumerate(lines)
        for at, word in enumerate(text.split())
    ]
    for word in words:
        left, top, right, bottom = word.box
        pixels[top:bottom, left:right:8] = pixels[top:bottom:8, left:right] = (
            0  # strokes, for what is solid is no letter
        )
    return replace(PAGE, data=pixels.tobytes()), words


def test_lines_that_the_layout_passes_over_are_read_one_by_one() -> None:
    page, printed = _printed(("one two", 20), ("three four", 100), ("five six", 180))
    laid_out = [word for word in printed if word.line != 1]
    found = all_words(_Tesseract(laid_out, printed), page, ("eng",))  # type: ignore[arg-type]  # what it uses of it
    assert _texts(found) == "one two three four five six"


def test_two_lines_that_are_taken_for_one_are_parted() -> None:
    page, printed = _printed(("one two", 20), ("three four", 100), ("five six", 141), ("seven", 260))
    garbled = FoundWord("||#", 20.0, (100, 100, 300, 181), 1, 1, 1)
    laid_out = [*printed[:2], garbled, printed[-1]]
    found = all_words(_Tesseract(laid_out, printed), page, ("eng",))  # type: ignore[arg-type]  # what it uses of it
    assert _texts(found) == "one two three four five six seven"


def test_what_is_read_unsurely_stays_where_nothing_better_is_found() -> None:
    page, printed = _printed(("one two", 20), ("smudged", 100))
    unsure = replace(printed[2], sure=50.0)
    found = all_words(_Tesseract([*printed[:2], unsure], []), page, ("eng",))  # type: ignore[arg-type]  # what it uses
    assert found == [*printed[:2], unsure]
