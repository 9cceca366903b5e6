"""The words of a page, with those of lines that were passed over when it was divided, or run into each other: read one
by one, and put where they stand among the others."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from app.extraction.ocr.line_finding import find_lines, halves
from app.extraction.ocr.preparation import without
from app.extraction.ocr.scripts import LANGUAGES, VERTICAL
from app.extraction.ocr.tesseract import Box, FoundWord, Pixels, Tesseract

_LEAST_SURE = 60.0  # of 100: a line whose words are less so in the middle is a part of a picture
_NUMBERED_FROM = 10_000  # which no line of a paragraph is called

_MOST_HALVED = 3  # times, of lines that are not told apart by the rows between them
_Line = list[FoundWord]


def all_words(tesseract: Tesseract, page: Pixels, languages: tuple[str, ...]) -> list[FoundWord]:
    """The words of a page that lies upright. Of some pages Tesseract's layout passes over lines, the last of a
    paragraph most often, or takes two for one: where ink is in no line that is read surely, lines are found by it."""
    words = tesseract.words(page, languages)
    is_level = all(name not in LANGUAGES[VERTICAL] for name in languages)
    sure = [_box(line) for line in lines_of(words) if is_level and _is_sure(line)]
    rest = without(page, sure) if sure else None
    if rest is None:
        return words
    more = _read_lines(tesseract, rest, languages, statistics.median(box[3] - box[1] for box in sure))
    places = [_box(line) for line in lines_of(more)]
    kept = [word for line in lines_of(words) if _is_sure(line) or not _is_in_any(_box(line), places) for word in line]
    return with_lines(kept, more)


def _read_lines(tesseract: Tesseract, rest: Pixels, languages: tuple[str, ...], height: float) -> list[FoundWord]:
    """The lines on what is left of a page with words of this height that are read surely."""
    found: list[FoundWord] = []
    boxes = find_lines(rest)
    for _ in range(_MOST_HALVED + 1):
        read = {line[0].line: line for line in lines_of(tesseract.words_in_lines(rest, boxes, languages))}
        for line in filter(_is_sure, read.values()):
            found += [replace(word, block=len(found)) for word in line if _is_sure([word]) or _has_letters(word)]
        unsure = [box for number, box in enumerate(boxes) if number not in read or not _is_sure(read[number])]
        boxes = [half for box in unsure if box[3] - box[1] > height for half in halves(rest, box)]
        if not boxes:
            break
    return found


def with_lines(words: Sequence[FoundWord], more: Sequence[FoundWord]) -> list[FoundWord]:
    """The words of a page in the order in which they are read, with the lines of `more` that are believed: each behind
    the one that stands above it, and in the same paragraph."""
    lines = list(lines_of(words))
    for number, line in enumerate(lines_of(more), start=_NUMBERED_FROM):
        if _is_sure(line):
            place = _place(_box(line), [_box(each) for each in lines])
            near = lines[max(0, place - 1)][0]
            lines.insert(
                place, [replace(each, block=near.block, paragraph=near.paragraph, line=number) for each in line]
            )
    return [word for line in lines for word in line]


def lines_of(words: Sequence[FoundWord]) -> Iterator[_Line]:
    for _, line in groupby(words, key=lambda word: (word.block, word.paragraph, word.line)):
        yield list(line)


def _is_sure(line: _Line) -> bool:
    return statistics.median(word.sure for word in line) >= _LEAST_SURE


def _has_letters(word: FoundWord) -> bool:
    """A line that is read by itself ends in a full stop more often than it is printed."""
    return any(map(str.isalnum, word.text))


def _is_in_any(box: Box, others: Sequence[Box]) -> bool:
    """Whether the middle of one of the others is in the box."""
    return any(box[1] <= _middle(other) <= box[3] and box[0] <= (other[0] + other[2]) / 2 <= box[2] for other in others)


def _box(line: _Line) -> Box:
    lefts, tops, rights, bottoms = zip(*(word.box for word in line), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _place(box: Box, others: Sequence[Box]) -> int:
    """Behind the nearest one above; where there is none, before the nearest below in the same column, or at the end."""
    in_column = [place for place, other in enumerate(others) if other[0] < box[2] and box[0] < other[2]]
    above = [place for place in in_column if _middle(others[place]) <= _middle(box)]
    if above:
        return max(above, key=lambda place: _middle(others[place])) + 1
    return min(in_column, key=lambda place: _middle(others[place]), default=len(others))


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2
