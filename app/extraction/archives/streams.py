"""What was compressed as one stream (gzip, bzip2, xz, zstd), unpacked in pieces up to a bound; where it breaks off, as
much as there is."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from typing import Any

import zstandard

from app.domain.errors import DamagedDocument
from app.extraction.office.package import BOMB

_MAGIC = ((b"\x1f\x8b", "gz"), (b"BZh", "bz2"), (b"\xfd7zXZ\x00", "xz"), (b"\x28\xb5\x2f\xfd", "zst"))
_PORTION = 1 << 20
_SMALL_PORTION = 1 << 13  # with the one that breaks off, what is before its end is lost
FAULTS = (zlib.error, lzma.LZMAError, zstandard.ZstdError, EOFError, OSError, ValueError, MemoryError)
_LARGEST_WINDOW = 1 << 28  # bytes of memory that unpacking may need


def compression_of(data: bytes) -> str | None:
    """How a stream is compressed, as the name of the format; None where it is in none of these ways."""
    return next((name for magic, name in _MAGIC if data.startswith(magic)), None)


class Unpacked(io.RawIOBase):
    """The bytes in a stream, to be read once from the beginning on. Raises `DamagedDocument` for more than `most`, and
    `EOFError` and the like (`FAULTS`) where the stream breaks off or is damaged."""

    def __init__(self, data: bytes, name: str, most: int) -> None:
        self._stream = _opened(name, io.BytesIO(data))
        self._left = most

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        wanted = _PORTION if size < 0 else min(size, self._left + 1)
        piece: bytes = self._stream.read1(wanted)  # what comes before a fault comes
        while 0 < len(piece) < wanted and size > 0 and (more := self._stream.read1(wanted - len(piece))):
            piece += more
        self._left -= len(piece)
        if self._left < 0:
            raise DamagedDocument(BOMB)
        return piece


def _opened(name: str, raw: io.BytesIO) -> Any:
    match name:
        case "gz":
            return gzip.GzipFile(fileobj=raw)
        case "bz2":
            return bz2.BZ2File(raw)
        case "xz":
            return lzma.LZMAFile(raw)
    return zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW).stream_reader(raw, read_across_frames=True)


def unpack(data: bytes, name: str, most: int) -> tuple[bytes, bool]:
    """What is in a stream, and whether that is all of it."""
    stream, found = Unpacked(data, name, most), bytearray()
    try:
        while piece := stream.read(_SMALL_PORTION):
            found += piece
    except FAULTS:
        return bytes(found), False
    return bytes(found), True
