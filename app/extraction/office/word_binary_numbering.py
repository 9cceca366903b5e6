"""Which number a paragraph of an old Word document has ([MS-DOC] 2.9.131 ff.): it is counted by the definitions of the
document's lists, which the stream of tables holds. Nothing raises for what a file does."""

from __future__ import annotations

import struct
from contextlib import suppress
from typing import NamedTuple

from app.extraction.office.list_counting import DEEPEST, CountedList, ListCounter, ListLevel
from app.extraction.office.word_paragraphs import DEPTH, OF_LIST, properties_in

# In the head: where styles are told, lists, and what of them paragraphs name.
_STYLES_AT, _LISTS_AT, _USES_AT = 0xA2, 0x2E2, 0x2EA
_LIST, _LEVEL, _USE, _LEVEL_OF_USE = 28, 28, 16, 8  # bytes
_MOST = 20_000  # lists
_NO_STYLE = 0x0FFF
_OF_PARAGRAPHS = 1  # kind of a style
_LONGEST_CHAIN = 20  # of styles that build on each other
_ONE_LEVEL = 1  # a flag
_FIGURES = 1 << 2  # a flag: all numbers in figures
_STARTS, _FORMS = 1 << 4, 1 << 5  # flags: what a use of a list says for itself
_KINDS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 5: "ordinal",
    22: "decimalZero", 23: "bullet", 37: "chineseCounting", 39: "chineseCountingThousand", 255: "none",
}  # fmt: skip


class _Told(NamedTuple):
    level: ListLevel[int]
    end: int


class BinaryNumbering:
    """Counts the paragraphs, in their order, that it is asked about. Paragraphs and styles name lists by numbers from 1
    on."""

    def __init__(self, head: bytes, table: bytes) -> None:
        self._counter: ListCounter[int] = ListCounter()
        self._of_styles: dict[int, tuple[int, int | None]] = {}
        with suppress(struct.error, IndexError):  # what is told until there holds
            self._read(head, table)
            self._of_styles = _lists_of_styles(head, table) if self._counter.lists else {}

    def label(self, style: int, number: int | None, level: int | None) -> str:
        """The number of the paragraph of this style that says itself that it is of this list and level, where it does;
        nothing for bullets, and where it is of none."""
        of_style, deep = self._of_styles.get(style, (0, None))
        if number is None:
            number, level = of_style, deep if level is None else level
        item = self._counter.next(number, level, style, deep or 0)
        return "" if item is None else item.label

    def _read(self, head: bytes, table: bytes) -> None:
        begin, size = struct.unpack_from("<II", head, _LISTS_AT)
        lists: dict[int, CountedList[int]] = {}
        if size < 2:
            return
        count = min(struct.unpack_from("<H", table, begin)[0], _MOST)
        at = begin + 2 + _LIST * count
        for place in range(begin + 2, begin + 2 + _LIST * count, _LIST):
            (identity,) = struct.unpack_from("<i", table, place)
            of_levels = struct.unpack_from(f"<{DEEPEST}H", table, place + 8)
            found = lists[identity] = CountedList[int]()
            for number in range(1 if table[place + 26] & _ONE_LEVEL else DEEPEST):
                found.levels[number], at = _level(table, at)
                found.levels[number].style = of_levels[number] if of_levels[number] < _NO_STYLE else None
        self._read_uses(head, table, lists)

    def _read_uses(self, head: bytes, table: bytes, lists: dict[int, CountedList[int]]) -> None:
        begin, size = struct.unpack_from("<II", head, _USES_AT)
        if size < 4:
            return
        count = min(struct.unpack_from("<I", table, begin)[0], _MOST)
        at = begin + 4 + _USE * count
        uses = [
            (struct.unpack_from("<i", table, place)[0], table[place + 12])
            for place in range(begin + 4, begin + 4 + _USE * count, _USE)
        ]
        for number, (identity, _) in enumerate(uses, start=1):
            if identity in lists:
                self._counter.lists[number] = lists[identity]
        for number, (_, levels) in enumerate(uses, start=1):
            at += 4
            for _ in range(levels):
                start, flags = struct.unpack_from("<ii", table, at)
                at += _LEVEL_OF_USE
                level = flags & 0xF
                if flags & _FORMS:
                    self._counter.own[number, level], at = _level(table, at)
                    start = self._counter.own[number, level].start
                if flags & _STARTS:
                    self._counter.starts[number, level] = start


def _lists_of_styles(head: bytes, table: bytes) -> dict[int, tuple[int, int | None]]:
    """The list and the level that styles of paragraphs give, if not those that they build on."""
    begin, size = struct.unpack_from("<II", head, _STYLES_AT)
    if size < 6:
        return {}
    skipped, count, fixed = struct.unpack_from("<HHH", table, begin)
    at = begin + 2 + skipped
    parents: dict[int, int] = {}
    told: dict[int, tuple[int | None, int | None]] = {}
    for number in range(min(count, _NO_STYLE)):
        (length,) = struct.unpack_from("<H", table, at)
        style = table[at + 2 : at + 2 + length]
        at += 2 + length
        if length > fixed and style[2] & 0xF == _OF_PARAGRAPHS:
            parents[number] = int.from_bytes(style[2:4], "little") >> 4
            told[number] = _named_by(style, fixed)
    found: dict[int, tuple[int, int | None]] = {}
    for number in told:
        chain = [number]
        while len(chain) < _LONGEST_CHAIN and parents.get(chain[-1], _NO_STYLE) in told:
            chain.append(parents[chain[-1]])
        lists, levels = ([told[each][part] for each in chain if told[each][part] is not None] for part in (0, 1))
        if lists and lists[0]:
            found[number] = lists[0], levels[0] if levels else None
    return found


def _named_by(style: bytes, fixed: int) -> tuple[int | None, int | None]:
    """The list and the level that a style of paragraphs names itself."""
    place = fixed + 2 + 2 * int.from_bytes(style[fixed : fixed + 2], "little") + 2
    place += place % 2
    size = int.from_bytes(style[place : place + 2], "little")
    of_list = level = None
    with suppress(struct.error, IndexError):
        for name, value in properties_in(style[place + 4 : place + 2 + size]):
            if name == OF_LIST:
                of_list = int.from_bytes(value, "little")
            elif name == DEPTH:
                level = value[0]
    return of_list, level


def _level(table: bytes, at: int) -> _Told:
    start, kind, flags = struct.unpack_from("<iBB", table, at)
    at += _LEVEL + table[at + 24] + table[at + 25]
    (length,) = struct.unpack_from("<H", table, at)
    raw = table[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
    text = "".join(f"%{ord(each) + 1}" if ord(each) < DEEPEST else each for each in raw if each != "%")
    return _Told(ListLevel(_KINDS.get(kind, "decimal"), text, start, None, bool(flags & _FIGURES)), at + 2 + 2 * length)
