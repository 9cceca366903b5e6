from __future__ import annotations

import numpy as np
from makers import pdf
from pypdfium2 import PdfDocument

from app.extraction.ocr.line_finding import find_lines, halves
from app.extraction.ocr.preparation import prepared
from app.extraction.ocr.tesseract import Box, Lines, Pixels

LETTER = (
    "The miller of Uppsala never paid the invoice\nof the third of March, and Bergen did not ask.\n"
    "Pelicans were seen above the harbour at night,\nwhile the captain slept in a cold cabin.\n"
    "Nobody had told him that the ferry was late;\nhe would have laughed at that, and gone ashore.\n"
    "In spring the merchants came back with salt,\nwith wool and wax, and quarrelled over prices."
)


def _drawn(turns: int) -> Pixels:
    """A page with a letter, 300 dots an inch, turned to the left by so many quarters."""
    picture = (
        PdfDocument(pdf([LETTER]))[0].render(scale=300 / 72).to_pil().convert("RGB").rotate(90 * turns, expand=True)
    )
    return Pixels(picture.width, picture.height, picture.tobytes())


def _page(*boxes: Box) -> Pixels:
    pixels = np.full((1200, 2400), 255, np.uint8)
    for left, top, right, bottom in boxes:
        pixels[top:bottom, left:right] = 0
    return Pixels(2400, 1200, pixels.tobytes())


def test_how_lines_run_is_seen() -> None:
    assert [prepared(_drawn(turns)).lines for turns in range(4)] == [Lines.LYING, Lines.STANDING] * 2
    noise = np.random.default_rng(1).integers(0, 256, (600, 600, 3), np.uint8)
    assert prepared(Pixels(600, 600, noise.tobytes())).lines is Lines.UNCERTAIN
    assert prepared(Pixels(600, 600, 600 * 600 * b"\xff\xff\xff")).lines is Lines.UNCERTAIN


def test_a_dark_edge_has_no_say_in_how_a_page_lies() -> None:
    drawn = _drawn(0)
    pixels = np.frombuffer(drawn.data, np.uint8).reshape(drawn.height, drawn.width, 3).copy()
    pixels[:, :150] = 20
    pixels[:, -150:] = 20
    assert prepared(Pixels(drawn.width, drawn.height, pixels.tobytes())).lines is Lines.LYING


def test_lines_are_found_column_by_column() -> None:
    left = [(100, top, 1000, top + 40) for top in (100, 180, 260)]
    right = [(1300, top, 2200, top + 40) for top in (120, 200)]
    assert find_lines(_page(*left, *right)) == [*left, *right]


def test_what_is_no_line_is_none() -> None:
    assert find_lines(_page((100, 100, 1000, 108), (100, 300, 1000, 800))) == [], "a rule, and a picture"
    assert find_lines(_page()) == []


def test_two_lines_that_touch_are_parted_between_them() -> None:
    touching = _page((100, 100, 1000, 140), (500, 140, 520, 152), (100, 152, 1000, 192))
    first, second = halves(touching, (100, 100, 1000, 192))
    assert first[:3] == (100, 100, 1000) and second[0::2] == (100, 1000) and second[3] == 192
    assert first[3] == second[1] and 140 <= first[3] <= 152
    assert halves(touching, (100, 100, 1000, 124)) == (), "too low to be two"
