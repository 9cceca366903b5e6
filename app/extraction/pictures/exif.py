"""EXIF, which is TIFF: lists of tagged values, each of which may say where the next list is. A list that was read is
not read again, so that those that point in circles end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 12: 8, 13: 4}  # bytes by type
_RATIONAL = (5, 10)
_LONGEST = 4 << 20  # bytes of a value
_MOST_VALUES = 4_000  # of a list

EXIF_LIST, GPS_LIST = 34665, 34853
# Name of the document, caption, date, author, XMP, copyright, IPTC, name of the page; those of Windows; when it was
# taken, and a remark; where.
_KEPT = frozenset(
    [
        269,
        270,
        306,
        315,
        700,
        33432,
        33723,
        285,
        *range(0x9C9B, 0x9CA0),
        36867,
        37510,
        *range(1, 5),
        EXIF_LIST,
        GPS_LIST,
    ]
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value's bytes as they stand in the file."""

    kind: int
    data: bytes
    big_endian: bool

    def numbers(self) -> tuple[float, ...]:
        """Its whole numbers or fractions; a fraction of nothing is left out."""
        order: Literal["big", "little"] = "big" if self.big_endian else "little"
        step = _SIZES[self.kind]
        parts = [self.data[at : at + step] for at in range(0, len(self.data) - step + 1, step)][:100]
        if self.kind not in _RATIONAL:
            return tuple(int.from_bytes(part, order) for part in parts)
        pairs = [(int.from_bytes(part[:4], order), int.from_bytes(part[4:], order)) for part in parts]
        return tuple(above / below for above, below in pairs if below)


Values = Mapping[int, Value]


class Tiff:
    """The lists of a TIFF header with what follows; of none where there is no such header."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._big = data[:2] == b"MM"
        self.is_one = data[:4] in (b"II*\0", b"MM\0*")

    def lists(self, most: int) -> Iterator[Values]:
        """Those of the pages, in order, `most` at most."""
        if not self.is_one:
            return
        seen: set[int] = set()
        at = self._number(4, 4)
        while at and at not in seen and len(seen) < most:
            seen.add(at)
            values, at = self._list(at)
            yield values

    def is_torn(self, most: int) -> bool:
        """Whether one of the first `most` lists is not there, or not all of it: then no page from there on is."""
        seen: set[int] = set()
        at = self._number(4, 4) if self.is_one else 0
        while at and at not in seen and len(seen) < most:
            seen.add(at)
            count = self._number(at, 2)
            if not count or at + 2 + 12 * count + 4 > len(self._data):
                return True
            at = self._number(at + 2 + 12 * count, 4)
        return False

    def below(self, values: Values, tag: int) -> Values:
        """The list that a value of another one points to."""
        pointer = values.get(tag)
        places = () if pointer is None or pointer.kind in _RATIONAL else pointer.numbers()
        return self._list(int(places[0]))[0] if places and places[0] else {}

    def _list(self, at: int) -> tuple[dict[int, Value], int]:
        """The values of the list at a place, and where the next one is; 0 where there is none."""
        count = self._number(at, 2)
        values: dict[int, Value] = {}
        for index in range(min(count, _MOST_VALUES)):
            entry = at + 2 + 12 * index
            if entry + 12 > len(self._data):
                return values, 0
            tag, kind = self._number(entry, 2), self._number(entry + 2, 2)
            size = _SIZES.get(kind, 0) * self._number(entry + 4, 4)
            if tag in _KEPT and 0 < size <= _LONGEST:
                begin = entry + 8 if size <= 4 else self._number(entry + 8, 4)
                values[tag] = Value(kind, self._data[begin : begin + size], self._big)
        return values, self._number(at + 2 + 12 * count, 4)

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self._data[at : at + size], "big" if self._big else "little")
