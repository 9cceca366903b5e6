"""The second way in which books for the Kindle are packed (Huffdic): codes of one to 32 bits stand for entries of a
dictionary, each of which may be packed in the same way."""

from __future__ import annotations

import struct
from collections.abc import Sequence

_DEEPEST = 32
_LONGEST = 1 << 20  # bytes of a record or an entry
_MOST_ENTRIES = 1 << 20


class Huffdic:
    """Made of a record that tells of codes and of those that hold the dictionary. Raises `ValueError`, `struct.error`,
    `IndexError` where they are none."""

    def __init__(self, codes: bytes, dictionaries: Sequence[bytes]) -> None:
        if not codes.startswith(b"HUFF\0\0\0\x18"):
            raise ValueError("no codes")
        begin, longer = struct.unpack_from(">II", codes, 8)
        # For the first eight bits: how long the code is, whether that is sure, and the highest of that length.
        self._short = [
            (word & 0x1F, bool(word & 0x80), (((word >> 8) + 1) << (32 - (word & 0x1F))) - 1)
            for word in struct.unpack_from(">256I", codes, begin)
        ]
        bounds = struct.unpack_from(">64I", codes, longer)
        self._lowest = [0, *(low << (32 - size) for size, low in enumerate(bounds[0::2], start=1))]
        self._highest = [0, *(((high + 1) << (32 - size)) - 1 for size, high in enumerate(bounds[1::2], start=1))]
        self._entries: list[bytes] = []
        self._whole: list[bool] = []  # whether an entry is not packed itself (any more)
        for dictionary in dictionaries:
            self._add(dictionary)

    def _add(self, data: bytes) -> None:
        if not data.startswith(b"CDIC\0\0\0\x10"):
            raise ValueError("no dictionary")
        total, bits = struct.unpack_from(">II", data, 8)
        if not 0 < bits < 31:
            raise ValueError("no dictionary")
        count = min(1 << bits, total - len(self._entries))
        if not 0 <= count <= _MOST_ENTRIES:
            raise ValueError("too many entries")
        for place in struct.unpack_from(f">{count}H", data, 16):
            (length,) = struct.unpack_from(">H", data, 16 + place)
            start = 18 + place
            self._entries.append(data[start : start + (length & 0x7FFF)])
            self._whole.append(bool(length & 0x8000))

    def unpacked(self, data: bytes, depth: int = 0) -> bytes:
        """A record's text."""
        if depth > _DEEPEST:
            raise ValueError("entries within themselves")
        found = bytearray()
        place, end = 0, len(data) * 8  # in bits
        while place < end:
            window = int.from_bytes(data[place >> 3 : (place >> 3) + 5].ljust(5, b"\0"), "big")
            code = window >> (8 - (place & 7)) & 0xFFFFFFFF
            length, sure, highest = self._short[code >> 24]
            if not sure:
                while code < self._lowest[length]:
                    length += 1
                highest = self._highest[length]
            if not length:
                raise ValueError("no such code")
            place += length
            if place > end:
                break
            found += self._entry((highest - code) >> (32 - length), depth)
            if len(found) > _LONGEST:
                raise ValueError("too long")
        return bytes(found)

    def _entry(self, number: int, depth: int) -> bytes:
        if not self._whole[number]:
            entry, self._entries[number] = self._entries[number], b""
            self._entries[number] = self.unpacked(entry, depth + 1)
            self._whole[number] = True
        return self._entries[number]
