"""What a cell of a workbook shows, whatever kind of file it is in."""

from __future__ import annotations

from typing import NamedTuple

from app.extraction.number_format import plain, shown, told_besides


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
