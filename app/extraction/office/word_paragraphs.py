"""What the paragraphs of old Word documents are ([MS-DOC] 2.9.174 ff.): headings, cells and rows of tables. It is told
in pages of 512 bytes, by where the paragraphs lie in the stream of the text. Nothing raises for what a file does."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from app.extraction.office.compound import Compound

_TOLD_AT = 0x102  # in the head: where the pages are told
_PAGE = 512
_MOST_PAGES = 1_000_000
_STYLE, _LEVEL, _ELSEWHERE = 0x4600, 0x2640, (0x6645, 0x6646)
OF_LIST, DEPTH = 0x460B, 0x260A
_ROW = (0x2417, 0x244C)  # ends a row of a table, or of one in a cell
_IN_CELL, _INNER_CELL = 0x2416, 0x244B
DEEPEST = 9  # headings; their styles have these numbers, whatever they are called
_SIZES = (1, 1, 2, 4, 2, 2, 0, 3)  # of what a property is; 0: it says so itself
_TABLE = 0xD608  # which says it in two bytes


class ParagraphEnd(Enum):
    """What a paragraph ends."""

    PARAGRAPH = auto()
    LINE = auto()  # of a cell that goes on
    CELL = auto()
    ROW = auto()


class ParagraphForm(NamedTuple):
    """Its level, 0 where it is no heading, what it ends, the number of its style, and which list and level of it the
    paragraph names itself."""

    level: int
    end: ParagraphEnd
    style: int = 0
    list: int | None = None
    depth: int | None = None


PLAIN = ParagraphForm(0, ParagraphEnd.PARAGRAPH)


class ParagraphForms:
    """The forms of a document's paragraphs; `head` is the stream of its text, `table` what tells of it."""

    def __init__(self, head: bytes, table: bytes, compound: Compound) -> None:
        self._head = head
        self._compound = compound
        self._data: bytes | None = None  # read where a paragraph has its properties there
        self._starts: tuple[int, ...] = ()
        self._pages: tuple[int, ...] = ()
        self._page = -1
        self._paragraphs: tuple[int, ...] = ()
        try:
            begin, size = struct.unpack_from("<II", head, _TOLD_AT)
            count = min((size - 4) // 8, _MOST_PAGES)
            if count > 0:
                self._starts = struct.unpack_from(f"<{count}I", table, begin)
                self._pages = struct.unpack_from(f"<{count}I", table, begin + 4 * (count + 1))
        except struct.error:
            pass  # then all of them are plain

    def at(self, place: int) -> ParagraphForm:
        """That of the paragraph whose end lies at `place`."""
        end = ParagraphEnd.CELL if self._head[place : place + 1] == b"\x07" else ParagraphEnd.PARAGRAPH
        level = style = 0
        of_list = depth = None
        try:
            style, properties = self._properties(place)
            level = style if 1 <= style <= DEEPEST else 0
            for name, value in properties:
                if name == _STYLE:
                    style = int.from_bytes(value, "little")
                    level = style if 1 <= style <= DEEPEST else 0
                elif name == _LEVEL:
                    level = value[0] + 1 if value[0] < DEEPEST else level
                elif name == OF_LIST:
                    of_list = int.from_bytes(value, "little")
                elif name == DEPTH:
                    depth = value[0]
                elif name in _ROW and value[0]:
                    end = ParagraphEnd.ROW
                elif name == _INNER_CELL and value[0]:
                    end = ParagraphEnd.CELL
                elif name == _IN_CELL and value[0] and end is ParagraphEnd.PARAGRAPH:
                    end = ParagraphEnd.LINE
        except (struct.error, IndexError):
            pass
        return ParagraphForm(level, end, style, of_list, depth)

    def _properties(self, place: int) -> tuple[int, Iterator[tuple[int, bytes]]]:
        """The number of its style, and what else is said of it."""
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return 0, iter(())
        start = (self._pages[number] & 0x3FFFFF) * _PAGE
        page = self._head[start : start + _PAGE]
        count = page[_PAGE - 1]
        if start != self._page:
            self._paragraphs = struct.unpack_from(f"<{count + 1}I", page)
            self._page = start
        paragraph = min(bisect_right(self._paragraphs, place) - 1, count - 1)
        if paragraph < 0:
            return 0, iter(())
        told = page[4 * (count + 1) + 13 * paragraph] * 2
        if not told:
            return 0, iter(())
        size = 2 * page[told] - 1
        begin = told + 1
        if size < 0:
            size, begin = 2 * page[told + 1], told + 2
        (style,) = struct.unpack_from("<H", page, begin)
        return style, self._each(page[begin + 2 : begin + size])

    def _each(self, told: bytes, deep: bool = False) -> Iterator[tuple[int, bytes]]:
        for name, value in properties_in(told):
            if name in _ELSEWHERE and not deep:
                yield from self._each(self._elsewhere(value), deep=True)
            else:
                yield name, value

    def _elsewhere(self, value: bytes) -> bytes:
        """Properties that a page has no room for."""
        if self._data is None:
            self._data = self._compound.read("Data")
        place = int.from_bytes(value, "little")
        return self._data[place + 2 : place + 2 + int.from_bytes(self._data[place : place + 2], "little")]


def properties_in(told: bytes) -> Iterator[tuple[int, bytes]]:
    """The properties of a paragraph or of characters, by their names. Raises struct.error and IndexError."""
    at = 0
    while at + 3 <= len(told):
        (name,) = struct.unpack_from("<H", told, at)
        at += 2
        size = _SIZES[name >> 13]
        if not size and name == _TABLE:
            size = 1 + int.from_bytes(told[at : at + 2], "little")
        elif not size:
            size = 1 + told[at]
        yield name, told[at : at + size]
        at += size
