"""A page's pixels made fit to be read: grey, lit evenly, lines level, and smooth. Runs in the worker alone.

Each was measured (see tests/bench/ocr.py): Tesseract's layout takes unsmoothed Korean for columns of signs, for its
letters are made of parts that stand apart; specks cost a tenth of all letters and more; and lines that are turned by
more than two degrees run into each other. But which script it is, is better told before letters are smoothed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from app.extraction.ocr.tesseract import Box, Lines, Pixels

_SMOOTHING = 1.5  # pixels of 300 an inch
_COARSE = 8  # pixels of the page for one of its paper
_PAPER_FOUND_IN = 9  # coarse pixels: between letters, paper is seen in each such square
_DARKER = 0.15 * 255  # than the page in the middle: ink
_STEEPEST = 7.0  # degrees
_STEP, _FINE_STEP = 0.5, 0.1
_LEVEL = 0.25  # degrees: less is read as it is
_MOST_POINTS = 60_000  # of ink that are looked at
_LEAST_POINTS = 200
_SHRUNK = 4
_SOLID = 9  # shrunk pixels, or 3 mm: ink without paper in such a square is no letter, but what lies around a page
_PLAINLY = 2.0  # of pages of text, rows differ by six times as much as columns and more
_PAPER, _MIDDLE = 255, 128  # of greys
_LITTLE = 0.01  # of a page's ink


def warm_up() -> None:
    """Has the libraries do once what they may need rights for that the process is about to give up."""
    smoothed(prepared(Pixels(64, 64, bytes(3 * 64 * 64))))


def prepared(drawn: Pixels) -> Pixels:
    """A page as it was drawn, three bytes a pixel, with one byte a pixel, lit evenly and its lines level."""
    grey = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.data).convert("L")
    even = _evenly_lit(grey)
    slope, lines = _lines(even)
    if abs(slope) >= _LEVEL:
        even = even.rotate(slope, Image.Resampling.BICUBIC, fillcolor=_PAPER)
    else:
        slope = 0.0
    return Pixels(even.width, even.height, even.tobytes(), slope, lines)


def smoothed(page: Pixels) -> Pixels:
    """A prepared page as one whose letters can be read well."""
    image = Image.frombytes("L", (page.width, page.height), page.data)
    return replace(page, data=image.filter(ImageFilter.GaussianBlur(_SMOOTHING)).tobytes())


def without(page: Pixels, boxes: Sequence[Box]) -> Pixels | None:
    """A page as it is read, with paper in these boxes (left, top, right, bottom in pixels), beside them, and where
    there is no letter; None where hardly any ink is left."""
    pixels = np.frombuffer(page.data, np.uint8).reshape(page.height, page.width).copy()
    solid = _solid(pixels[::_SHRUNK, ::_SHRUNK] < _MIDDLE).repeat(_SHRUNK, axis=0).repeat(_SHRUNK, axis=1)
    pixels[solid[: page.height, : page.width]] = _PAPER
    ink = int(np.count_nonzero(pixels < _MIDDLE))
    for left, top, right, bottom in boxes:
        around = (bottom - top) // 2
        pixels[top:bottom, max(0, left - around) : right + around] = _PAPER
    left_over = int(np.count_nonzero(pixels < _MIDDLE))
    return replace(page, data=pixels.tobytes()) if left_over > _LITTLE * ink else None


def _evenly_lit(grey: Image.Image) -> Image.Image:
    """Each pixel as a share of the paper around it, which is the lightest there is nearby."""
    size = max(1, grey.width // _COARSE), max(1, grey.height // _COARSE)
    coarse = grey.resize(size, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(_PAPER_FOUND_IN))
    paper = coarse.filter(ImageFilter.GaussianBlur(_PAPER_FOUND_IN)).resize(grey.size, Image.Resampling.BILINEAR)
    shares = np.asarray(grey, np.float32) * 255 / np.maximum(np.asarray(paper, np.float32), 1)
    return Image.fromarray(np.minimum(shares, 255).astype(np.uint8))


def _lines(page: Image.Image) -> tuple[float, Lines]:
    """By how many degrees the lines fall to the right, and how they run: so turned, rows of pixels, or columns of them
    where the page lies on its side, are of ink or of paper most."""
    size = max(1, page.width // _SHRUNK), max(1, page.height // _SHRUNK)
    small = np.asarray(page.resize(size, Image.Resampling.BOX), np.float32)
    ink = small < small.mean() - _DARKER
    down, across = np.nonzero(ink & ~_solid(ink))
    if len(down) < _LEAST_POINTS:
        return 0.0, Lines.UNCERTAIN
    every = math.ceil(len(down) / _MOST_POINTS)
    down, across = down[::every], across[::every]
    lying = down, across, 1
    standing = across, down, -1
    steep = np.arange(-_STEEPEST, _STEEPEST + _STEP / 2, _STEP)
    found = {Lines.LYING: _best_slope(lying, steep), Lines.STANDING: _best_slope(standing, steep)}
    less, more = sorted(found, key=lambda each: found[each][0])
    slope = found[more][1]
    points = lying if more is Lines.LYING else standing
    fine = _best_slope(points, np.arange(slope - _STEP, slope + _STEP, _FINE_STEP))[1]
    return fine, more if found[more][0] >= _PLAINLY * found[less][0] else Lines.UNCERTAIN


def _solid(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Of shrunk pixels those that are in no letter, for there is no paper among them, and what is next to them."""
    whole = Image.fromarray(ink).convert("L").filter(ImageFilter.MinFilter(_SOLID))
    return np.asarray(whole.filter(ImageFilter.MaxFilter(_SOLID + 4))) > 0


def _best_slope(
    ink: tuple[NDArray[np.int64], NDArray[np.int64], int], slopes: NDArray[np.float64]
) -> tuple[int, float]:
    """The one along which rows of pixels differ most, and how much they do. `ink` is where there is some: how far
    across the lines and along them, and which way those then fall."""
    across, along, sign = ink
    found = (0, 0.0)
    for slope in slopes:
        rows = (across - sign * along * math.tan(math.radians(slope))).astype(np.int64)
        counts = np.bincount(rows - rows.min())
        found = max(found, (int((np.diff(counts) ** 2).sum()), float(slope)))
    return found
