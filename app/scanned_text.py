"""What was read on a page that is a picture, as text with a place for each character: to be marked and selected like
what a page says itself. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.scans import PlacedWord, ScannedPage
from app.domain.views import Box, PageSize, PageText

_FROM_RIGHT = ("Arabic", "Hebrew", "Syriac")


def text_of_scan(scanned: ScannedPage, size: PageSize) -> PageText:
    """The text of a page of this size."""
    boxes: list[Box | None] = [None] * len(scanned.text)
    for word in scanned.words:
        start, end = word.span
        boxes[start:end] = _boxes(word, size, from_right=scanned.script in _FROM_RIGHT)
    return PageText(scanned.number, scanned.text, tuple(boxes))


def _boxes(word: PlacedWord, size: PageSize, *, from_right: bool) -> Iterator[Box]:
    """One for each character: letters are taken for equally wide. Of a word that is written up or down the page, each
    has the whole of it."""
    left, right = (side * size.width for side in (word.box[0], word.box[2]))
    top, bottom = (side * size.height for side in (word.box[1], word.box[3]))
    count = word.span[1] - word.span[0]
    upright = count == 1 or right - left >= bottom - top
    step = (right - left) / count
    for place in range(count):
        at = count - 1 - place if from_right else place
        yield (left + at * step, top, left + (at + 1) * step, bottom) if upright else (left, top, right, bottom)
