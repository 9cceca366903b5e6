"""The tables of Apple's Numbers, and of Pages and Keynote: their rows as lines, cells parted by tabs.

Numbers and dates are given as they are kept, for how they are shown is told in another place, in many forms.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from app.extraction.cleaning import one_line
from app.extraction.iwork.iwa import AppleObject, Value, bytes_in, fields_of, number_in, references_in

_TABLE, _TILE, _LIST, _PLACED_TABLE = 6001, 6002, 6005, 6000
_STRINGS = 1  # kind of a list
_EMPTY, _VERSION = 0xFFFF, 5
# What the flags of a cell say that it holds, in this order.
_DECIMAL, _DOUBLE, _SECONDS, _STRING = 1, 2, 4, 8
_EPOCH = datetime(2001, 1, 1)
_MOST_CELLS = 2_000_000


def placed_tables(objects: Mapping[int, AppleObject]) -> dict[int, int]:
    """The table that each thing on a sheet shows that is one."""
    return {id_: found.reference(2) for id_, found in objects.items() if found.kind == _PLACED_TABLE}


def is_table(found: AppleObject) -> bool:
    return found.kind == _TABLE


def name_of(table: AppleObject) -> str:
    return one_line(b"".join(table.bytes_of(8)[:1]).decode("utf-8", "replace"))


def rows_of(table: AppleObject, objects: Mapping[int, AppleObject]) -> Iterator[str]:
    """The rows that have something in them. Of one that is kept as until 2018, or is damaged, the words alone."""
    try:
        store = fields_of(b"".join(table.bytes_of(4)[:1]))
        strings = _strings(objects.get(next(iter(references_in(store, 4)), 0)))
        tiles = [tile for each in bytes_in(store, 3) for tile in bytes_in(fields_of(each), 1)]
        rows = [row for tile in tiles for row in _rows(objects, fields_of(tile))]
    except (ValueError, IndexError):
        return
    cells = 0
    read = False
    for row in rows:
        words = [_text(cell, strings) for cell in _cells(row)]
        cells += len(words)
        if cells > _MOST_CELLS:
            return
        if line := "\t".join(words).rstrip("\t"):
            read = True
            yield line
    if not read:
        yield from strings.values()


def _strings(found: AppleObject | None) -> dict[int, str]:
    if found is None or found.kind != _LIST or number_in(found.fields, 1) != _STRINGS:
        return {}
    entries = [fields_of(entry) for entry in found.bytes_of(3)]
    return {number_in(each, 1): one_line(b"".join(bytes_in(each, 3)).decode("utf-8", "replace")) for each in entries}


def _rows(objects: Mapping[int, AppleObject], tile: dict[int, list[Value]]) -> list[dict[int, list[Value]]]:
    found = objects.get(next(iter(references_in(tile, 2)), 0))
    if found is None or found.kind != _TILE:
        return []
    rows = [fields_of(row) for row in found.bytes_of(5)]
    return sorted(rows, key=lambda row: number_in(row, 1))


def _cells(row: dict[int, list[Value]]) -> Iterator[bytes]:
    """Each cell up to the last that is there; nothing for one that is empty."""
    data, places = (b"".join(bytes_in(row, field)[:1]) for field in (6, 7))
    wide = 4 if number_in(row, 8) else 1
    starts = [place for (place,) in struct.iter_unpack("<H", places[: len(places) & ~1])]
    while starts and starts[-1] == _EMPTY:
        starts.pop()
    for start in starts:
        yield b"" if start == _EMPTY else data[start * wide :]


def _text(cell: bytes, strings: Mapping[int, str]) -> str:
    if len(cell) < 12 or cell[0] != _VERSION:
        return ""
    kind = cell[1]
    (flags,) = struct.unpack_from("<I", cell, 8)
    place = 12
    decimal: str | None = None
    double = seconds = 0.0
    string = 0
    try:
        if flags & _DECIMAL:
            decimal, place = _decimal(cell[place : place + 16]), place + 16
        if flags & _DOUBLE:
            (double,), place = struct.unpack_from("<d", cell, place), place + 8
        if flags & _SECONDS:
            (seconds,), place = struct.unpack_from("<d", cell, place), place + 8
        if flags & _STRING:
            (string,) = struct.unpack_from("<I", cell, place)
        match kind:
            case 2 | 10:  # a number, an amount of money
                return decimal if decimal is not None else f"{double:.15g}"
            case 3:  # a text
                return strings.get(string, "")
            case 5:  # a date
                return str(_EPOCH + timedelta(seconds=round(seconds))).removesuffix(" 00:00:00")
    except (struct.error, OverflowError, ValueError):
        pass
    return ""


def _decimal(data: bytes) -> str:
    """A number with 34 digits, as IEEE 754 has it in binary."""
    low, high = struct.unpack("<QQ", data)
    exponent = (high >> 49 & 0x3FFF) - 6176
    digits = (high & ((1 << 49) - 1)) << 64 | low
    if not -60 < exponent < 60:
        return ""
    text = str(digits)
    if exponent >= 0:
        text += "0" * exponent
    else:
        text = text.rjust(1 - exponent, "0")
        text = f"{text[:exponent]}.{text[exponent:]}".rstrip("0").rstrip(".")
    return f"-{text}" if high >> 63 and text != "0" else text
