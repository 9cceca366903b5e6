"""Records of the workbooks that Excel wrote until 2003 ([MS-XLS], and its forebears from Excel 2 on), and the texts in
them. What a record has no room for goes on in those behind it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.office.compound import Compound

CONTINUE, CODE_PAGE, PASSWORD = 0x003C, 0x0042, 0x002F
_BEGINS = {0x0009: 2, 0x0209: 3, 0x0409: 4, 0x0809: 5}  # a stream or a part of it: the version of what follows
_NEWEST, _WIDE = 0x0600, 8
_LONGEST = 32_767  # characters
_CODE_PAGES = {367: "ascii", 10000: "mac_roman", 10007: "mac_cyrillic", 10029: "mac_latin2", 32768: "mac_roman",
               32769: "cp1252", 932: "cp932", 936: "gb18030", 949: "cp949", 950: "big5hkscs"}  # fmt: skip


class Record(NamedTuple):
    """Its kind, where in the stream it stands, and its parts: that of the record itself and of those it goes on in."""

    kind: int
    place: int
    parts: tuple[bytes, ...]

    @property
    def body(self) -> bytes:
        return self.parts[0]


def workbook_stream(data: bytes) -> bytes:
    """The stream of a workbook. Excel 2, 3 and 4 wrote it as it is. Raises ValueError for what is none."""
    if int.from_bytes(data[:2], "little") in _BEGINS:
        return data
    compound = Compound(data)
    stream = compound.read("Workbook") or compound.read("Book")
    if version_of(int.from_bytes(stream[:2], "little"), stream[4:]) == 0:
        raise ValueError("no workbook")
    return stream


def version_of(kind: int, body: bytes) -> int:
    """The version of Excel's format that a record begins: 2, 3, 4, 5 or 8; 0 where it begins nothing."""
    version = _BEGINS.get(kind, 0)
    return _WIDE if version == 5 and int.from_bytes(body[:2], "little") == _NEWEST else version


def records(stream: bytes) -> Iterator[Record]:
    """Those that are all there."""
    place, waiting, parts = 0, 0, list[bytes]()
    kind = -1
    while place + 4 <= len(stream):
        name, size = struct.unpack_from("<HH", stream, place)
        body = stream[place + 4 : place + 4 + size]
        if len(body) < size:
            break
        if name == CONTINUE and parts:
            parts.append(body)
        else:
            if parts:
                yield Record(kind, waiting, tuple(parts))
            kind, waiting, parts = name, place, [body]
        place += 4 + size
    if parts:
        yield Record(kind, waiting, tuple(parts))


def code_page(number: int) -> str:
    """Python's name for it."""
    name = _CODE_PAGES.get(number, f"cp{number}")
    try:
        b"a".decode(name)
    except LookupError:
        return "cp1252"
    return name


class Texts:
    """Reads texts out of the parts of a record, one after the other. What is not there raises IndexError or
    struct.error."""

    def __init__(self, record: Record, place: int, version: int, encoding: str) -> None:
        self._parts = record.parts
        self._part = 0
        self._place = place
        self._wide = version >= _WIDE
        self._encoding = encoding

    def next(self, length_size: int) -> str:
        """That which begins here with its length in so many bytes."""
        length = int.from_bytes(self._take(length_size), "little")
        if not self._wide:
            return self._take(min(length, self._left())).decode(self._encoding, "replace")
        return self._unicode(length)

    def _unicode(self, length: int) -> str:
        flags = self._take(1)[0]
        runs = int.from_bytes(self._take(2), "little") if flags & 8 else 0
        further = int.from_bytes(self._take(4), "little") if flags & 4 else 0
        said: list[str] = []
        while length > 0:
            if not self._left():
                flags = self._next_part()[0]  # whether what goes on is wide is said again
                self._place = 1
            width = 2 if flags & 1 else 1
            count = min(length, self._left() // width)
            if not count:
                raise IndexError("half a letter")
            data = self._take(count * width)
            said.append(data.decode("utf-16-le" if width == 2 else "latin-1", "replace"))
            length -= count
        self._skip(4 * runs + further)
        return "".join(said)[:_LONGEST]

    def _left(self) -> int:
        return len(self._parts[self._part]) - self._place

    def _next_part(self) -> bytes:
        self._part += 1
        self._place = 0
        return self._parts[self._part]

    def _take(self, size: int) -> bytes:
        if not self._left() and self._part + 1 < len(self._parts):
            self._next_part()
        data = self._parts[self._part][self._place : self._place + size]
        if len(data) < size:
            raise IndexError("a record ends too early")
        self._place += size
        return data

    def _skip(self, size: int) -> None:
        while size > self._left() and self._part + 1 < len(self._parts):
            size -= self._left()
            self._next_part()
        self._place += min(size, self._left())
