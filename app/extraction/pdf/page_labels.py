"""What a PDF calls its pages: "iv", "A-1" (ISO 32000-1, 12.4.2). Nothing raises for what a file does."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from app.extraction.cleaning import clean_line
from app.extraction.pdf.objects import dictionary

log = logging.getLogger(__name__)

_MOST_NODES = 10_000
_LONGEST = 50  # characters
_LARGEST_ROMAN = 4_000
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def page_labels(reader: PdfReader, count: int) -> Mapping[int, str]:
    """By the number of a page, counted from 1, what the document prints for it, where that is something else."""
    try:
        ranges = _ranges(reader)
        starts = sorted(ranges)
        found = {}
        for number in range(1, count + 1):
            place = bisect_right(starts, number - 1)
            if place:
                label = _label(ranges[starts[place - 1]], number - 1 - starts[place - 1])
                if label and label != str(number):
                    found[number] = label
        return found
    except Exception as error:  # a hostile file makes pypdf raise anything at all
        log.debug("the labels of the pages cannot be read: %r", error)
        return {}


def _ranges(reader: PdfReader) -> dict[int, DictionaryObject]:
    """How pages are called from one on, counted from 0, until the next."""
    found: dict[int, DictionaryObject] = {}
    waiting: list[Any] = [dictionary(reader.trailer.get("/Root")).get("/PageLabels")]
    for _ in range(_MOST_NODES):
        if not waiting:
            break
        node = dictionary(waiting.pop())
        waiting += reversed(_array(node.get("/Kids")))
        told = _array(node.get("/Nums"))
        for first, how in zip(told[0::2], told[1::2], strict=False):
            found.setdefault(int(first), dictionary(how))
    return found


def _array(value: Any) -> list[Any]:
    value = value.get_object() if isinstance(value, IndirectObject) else value
    return list(value) if isinstance(value, ArrayObject) else []


def _label(how: DictionaryObject, place: int) -> str:
    number = int(how.get("/St", 1)) + place
    match str(how.get("/S", "")):
        case "/D":
            counted = str(number)
        case "/R":
            counted = _roman(number).upper()
        case "/r":
            counted = _roman(number)
        case "/A":
            counted = _letters(number).upper()
        case "/a":
            counted = _letters(number)
        case _:
            counted = ""
    return clean_line(f"{str(how.get('/P', ''))[:_LONGEST]}{counted}")[:_LONGEST]


def _roman(number: int) -> str:
    if not 0 < number < _LARGEST_ROMAN:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written


def _letters(number: int) -> str:
    """A letter, then twice the same, and so on."""
    if not 0 < number <= 26 * _LONGEST:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
