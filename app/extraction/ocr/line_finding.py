"""Lines of text found by their ink alone: for what Tesseract's layout passes over, which of Bengali, Persian or Sinhala
can be each fifth line, whichever way it is asked to divide a page. Runs in the worker alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.extraction.ocr.tesseract import Box, Pixels

_SHRUNK = 4  # pixels of the page for one that is looked at
_INK = 128  # of 256 greys, at most
_STRAY = 0.01  # of a row: specks, and what hangs down to it from the line above
_LEAST_HEIGHT, _MOST_HEIGHT = 4, 40  # shrunk pixels: letters of 4 points, and of 36
_GUTTER = 24  # shrunk pixels, or 8 mm: wider gaps part columns
_MOST_LINES = 100


def find_lines(page: Pixels) -> list[Box]:
    """Where lines may be on a page that is level, from top to bottom, column by column."""
    pixels = np.frombuffer(page.data, np.uint8).reshape(page.height, page.width) < _INK
    down, across = page.height // _SHRUNK, page.width // _SHRUNK
    squares = pixels[: down * _SHRUNK, : across * _SHRUNK].reshape(down, _SHRUNK, across, _SHRUNK)
    ink = squares.max(axis=(1, 3))
    found = [tuple(_SHRUNK * side for side in box) for box in _lines_in(ink, 0, 0)]
    return [(left, top, right, bottom) for left, top, right, bottom in found[:_MOST_LINES]]


def halves(page: Pixels, box: Box) -> tuple[Box, ...]:
    """Two lines that were taken for one, parted at the row about the middle with the least ink; none where it is too
    low to be two."""
    left, top, right, bottom = box
    height = bottom - top
    if height < 2 * _SHRUNK * _LEAST_HEIGHT:
        return ()
    pixels = np.frombuffer(page.data, np.uint8).reshape(page.height, page.width)[top:bottom, left:right]
    rows = (pixels < _INK).sum(axis=1)[height // 4 : height - height // 4]
    middle = top + height // 4 + int(rows.argmin())
    return (left, top, right, middle), (left, middle, right, bottom)


def _lines_in(ink: NDArray[np.bool_], left: int, top: int) -> Iterator[Box]:
    """Cut at gutters, each column then between its lines, and so on until there is nothing to cut."""
    columns = list(_runs(ink.max(axis=0, initial=False), _GUTTER))
    if not columns:
        return
    for start, end in columns:
        column = ink[:, start:end]
        rows = list(_runs(column.mean(axis=1) > _STRAY, 1))
        for above, below in rows:
            line = column[above:below]
            if len(rows) > 1 and len(list(_runs(line.max(axis=0, initial=False), _GUTTER))) > 1:
                yield from _lines_in(line, left + start, top + above)
            elif _LEAST_HEIGHT <= below - above <= _MOST_HEIGHT:
                filled = np.flatnonzero(line.max(axis=0, initial=False))
                yield left + start + int(filled[0]), top + above, left + start + int(filled[-1]) + 1, top + below


def _runs(filled: NDArray[np.bool_], least_gap: int) -> Iterator[tuple[int, int]]:
    """From where to where there is something, with gaps of less than that."""
    places = np.flatnonzero(filled)
    if not len(places):
        return
    ends = [-1, *np.flatnonzero(np.diff(places) > least_gap).tolist(), len(places) - 1]
    for before, last in pairwise(ends):
        yield int(places[before + 1]), int(places[last]) + 1
