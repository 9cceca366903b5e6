"""The bytes that were packed together in a 7z archive, unpacked piece by piece."""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import EncryptedDocument
from app.extraction.package import LARGEST_MEMBER
from app.extraction.reasons import UNKNOWN_PROTECTION

_AES = b"\6\xf1\7\1"
_PORTION = 1 << 20


@dataclass
class Folder:
    """Bytes that were packed together, in one way or, `coders` being several, in ways that are not undone here."""

    coders: list[tuple[bytes, bytes]]  # method and its properties
    streams: int = 1  # of packed bytes
    sizes: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)  # sizes of what is in it, one after the other
    summed: bool = False  # whether there is a checksum over all of it

    @property
    def size(self) -> int:
        return self.sizes[-1] if self.sizes else 0


class Unpacked:
    """The bytes of a folder, to be read once. Raises `EncryptedDocument`, `DamagedDocument` for what is packed in
    another way."""

    def __init__(self, packed: bytes, folder: Folder) -> None:
        if any(method == _AES for method, _ in folder.coders):
            raise EncryptedDocument(UNKNOWN_PROTECTION)
        if len(folder.coders) != 1 or folder.streams != 1:
            raise ValueError("several ways at once")
        self._packed = packed
        self._place = 0
        self._decompressor = _decompressor(*folder.coders[0])

    def read(self, size: int) -> bytes | None:
        """The next so many; None where they are too many to be kept, and are passed over."""
        found, left = bytearray(), size
        while left:
            piece = self._piece(min(left, _PORTION))
            if not piece:
                raise EOFError
            left -= len(piece)
            if size <= LARGEST_MEMBER:
                found += piece
        return bytes(found) if size <= LARGEST_MEMBER else None

    def _piece(self, most: int) -> bytes:
        if self._decompressor is None:
            self._place += most
            return self._packed[self._place - most : self._place]
        while True:
            if isinstance(self._decompressor, lzma.LZMADecompressor | bz2.BZ2Decompressor):
                if self._decompressor.eof:
                    return b""
                fresh = self._fresh() if self._decompressor.needs_input else b""
                piece = self._decompressor.decompress(fresh, most)
                if piece or (not fresh and self._decompressor.needs_input):
                    return piece
            else:
                waiting = self._decompressor.unconsumed_tail or self._fresh()
                piece = self._decompressor.decompress(waiting, most)
                if piece or not waiting or self._decompressor.eof:
                    return bytes(piece)

    def _fresh(self) -> bytes:
        self._place += _PORTION
        return self._packed[self._place - _PORTION : self._place]


def _decompressor(method: bytes, properties: bytes) -> Any:
    match method:
        case b"\0":  # stored
            return None
        case b"\3\1\1":  # LZMA
            first, size = struct.unpack_from("<BI", properties)
            filters = {
                "id": lzma.FILTER_LZMA1, "dict_size": size, "lc": first % 9, "lp": first // 9 % 5, "pb": first // 45
            }  # fmt: skip
        case b"\x21":  # LZMA2
            code = properties[0]
            filters = {"id": lzma.FILTER_LZMA2, "dict_size": (2 | code & 1) << (code // 2 + 11)}
        case b"\4\2\2":
            return bz2.BZ2Decompressor()
        case b"\4\1\x08":
            return zlib.decompressobj(-15)
        case _:
            raise ValueError("packed in another way")
    if filters["dict_size"] > 1 << 28:
        raise ValueError("it needs too much memory")
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[filters])
