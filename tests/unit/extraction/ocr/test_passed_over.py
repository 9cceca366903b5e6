from __future__ import annotations

from app.extraction.ocr.passed_over import with_lines
from app.extraction.ocr.tesseract import FoundWord


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
