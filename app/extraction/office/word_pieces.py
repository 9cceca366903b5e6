"""The pieces that the text of an old Word document is put together from, in the order of the text: each lies anywhere
in the stream ([MS-DOC] 2.8.35)."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_COMPRESSED = 1 << 30
_MOST_PIECES = 1_000_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `start` to `end` of the text, which lie at `where` in the stream, a byte or two for each."""

    start: int
    end: int
    where: int
    width: int

    def data(self, stream: bytes) -> bytes:
        return stream[self.where : self.where + self.width * (self.end - self.start)]

    def text(self, stream: bytes) -> str:
        return self.data(stream).decode("cp1252" if self.width == 1 else "utf-16-le", "replace")


class Places:
    """Where characters lie in the stream."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._starts = [piece.start for piece in pieces]

    def of(self, character: int) -> int | None:
        number = bisect_right(self._starts, character) - 1
        if number < 0 or character >= self._pieces[number].end:
            return None
        piece = self._pieces[number]
        return piece.where + piece.width * (character - piece.start)


def pieces_of(told: bytes, width: int = 0) -> Iterator[Piece]:
    """Those that are told of; characters are `width` bytes wide, or as wide as each piece says. Raises ValueError,
    IndexError and struct.error."""
    place = 0
    while told[place] == 1:  # how pieces look
        place += 3 + struct.unpack_from("<H", told, place + 1)[0]
    if told[place] != 2:
        raise ValueError("no pieces")
    (size,) = struct.unpack_from("<I", told, place + 1)
    place += 5
    count = min((size - 4) // 12, _MOST_PIECES)
    if count <= 0:
        return
    bounds = struct.unpack_from(f"<{count + 1}I", told, place)
    place += 4 * (count + 1)
    at = 0
    for number, (start, end) in enumerate(pairwise(bounds)):
        (where,) = struct.unpack_from("<I", told, place + 8 * number + 2)
        narrow = not width and bool(where & _COMPRESSED)
        where = (where & ~_COMPRESSED) // 2 if narrow else where
        length = max(0, end - start)
        yield Piece(at, at + length, where, width or (1 if narrow else 2))
        at += length
