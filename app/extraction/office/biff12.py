"""The records of binary workbooks of Excel 2007 and later ([MS-XLSB] 2.1.4) and the values in them. Pure."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_MOST_CHARACTERS = 1 << 20


class Record(NamedTuple):
    """What a record is, and its bytes."""

    kind: int
    body: bytes


def records_of(data: bytes) -> Iterator[Record]:
    """In their order; ends before one that is not whole. Raises nothing."""
    at, end = 0, len(data)
    while at < end:
        kind, at = data[at], at + 1
        if kind & 0x80 and at < end:
            kind, at = (kind & 0x7F) | data[at] << 7, at + 1
        size = shift = 0
        while at < end and shift < 28:
            byte, at = data[at], at + 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        if at + size > end:
            return
        yield Record(kind, data[at : at + size])
        at += size


def text_at(body: bytes, place: int) -> tuple[str, int]:
    """A text that tells its length, nothing where there is none, and where it ends. Raises struct.error."""
    (count,) = struct.unpack_from("<I", body, place)
    place += 4
    if count == 0xFFFFFFFF:
        return "", place
    end = place + 2 * count
    if count > _MOST_CHARACTERS or end > len(body):
        raise struct.error("a text that is not whole")
    return body[place:end].decode("utf-16-le", "replace"), end
