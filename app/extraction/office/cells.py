"""What a cell of a workbook shows, whatever kind of file it is in."""

from __future__ import annotations

import struct
from typing import NamedTuple

from app.extraction.office.number_format import plain, shown, told_besides

ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


class Cell(NamedTuple):
    """What a cell shows; `column` counts from 0 on. `besides` is the same number or day as others may write it."""

    column: int
    text: str
    besides: str = ""


def cell_of_number(value: float, code: str, from_1904: bool) -> tuple[str, str]:
    """What a cell shows of a number by its format code, and what is told besides."""
    if not code or code.casefold() == "general":
        return plain(value), ""
    return shown(value, code, from_1904), told_besides(value, code, from_1904)


def short_number(short: int) -> float:
    """A number in 30 bits: a whole one, or the upper half of a long one; either may count hundredths."""
    if short & 2:
        value = float((short >> 2) - (1 << 30 if short & 0x80000000 else 0))
    else:
        value = float(struct.unpack("<d", struct.pack("<Q", (short & 0xFFFFFFFC) << 32))[0])
    return value / 100 if short & 1 else value
