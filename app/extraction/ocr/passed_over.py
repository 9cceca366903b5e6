"""Lines that were passed over when a page was read, put where they stand among the others. Pure."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from app.extraction.ocr.tesseract import Box, FoundWord

_LEAST_SURE = 60.0  # of 100: a line whose words are less so in the middle is a part of a picture
_NUMBERED_FROM = 10_000  # which no line of a paragraph is called

_Line = list[FoundWord]


def with_lines(words: Sequence[FoundWord], more: Sequence[FoundWord]) -> list[FoundWord]:
    """The words of a page in the order in which they are read, with the lines of `more` that are believed: each behind
    the one that stands above it, and in the same paragraph."""
    lines = list(lines_of(words))
    for number, line in enumerate(lines_of(more), start=_NUMBERED_FROM):
        if statistics.median(word.sure for word in line) >= _LEAST_SURE:
            place = _place(_box(line), [_box(each) for each in lines])
            near = lines[max(0, place - 1)][0]
            lines.insert(
                place, [replace(each, block=near.block, paragraph=near.paragraph, line=number) for each in line]
            )
    return [word for line in lines for word in line]


def lines_of(words: Sequence[FoundWord]) -> Iterator[_Line]:
    for _, line in groupby(words, key=lambda word: (word.block, word.paragraph, word.line)):
        yield list(line)


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
