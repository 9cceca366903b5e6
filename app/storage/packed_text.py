"""The texts of chunks as the catalogue keeps them: compressed where that makes them shorter, each by itself, so that a
few are read without their neighbours. One that is a string is as it was written, because it is short, or by an earlier
version: to rewrite all that there are would keep waiting who opens a large library, whose file would not become
smaller. zstandard is loaded with the first text that is compressed."""

from __future__ import annotations

import threading
from typing import Any

_SHORTEST = 100  # bytes; less does not get shorter
_LONGEST = 1 << 20  # bytes of a text; a damaged one may say that it is of any length
_LEVEL = 3  # higher ones take three times as long for a hundredth
_tools = threading.local()  # neither may be used by two threads at once


def pack_text(text: str) -> str | bytes:
    """What is written for a text; it may hold half characters no more than a string in SQLite may."""
    data = text.encode()
    if not _SHORTEST <= len(data) <= _LONGEST:
        return text
    packed = _compressor().compress(data)
    return packed if len(packed) < len(data) else text


def unpack_text(stored: Any) -> str | None:
    """The text of which this is stored; None where it is damaged."""
    if isinstance(stored, str):
        return stored
    if not isinstance(stored, bytes):
        return None
    import zstandard

    try:
        if not 0 < zstandard.frame_content_size(stored) <= _LONGEST:
            return None
        data: bytes = _decompressor().decompress(stored)
        return data.decode()
    except (zstandard.ZstdError, UnicodeDecodeError, MemoryError):
        return None


def _compressor() -> Any:
    if not hasattr(_tools, "compressor"):
        import zstandard

        # The hash of each text is kept beside it: one more checksum would say nothing new.
        _tools.compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=False)
    return _tools.compressor


def _decompressor() -> Any:
    if not hasattr(_tools, "decompressor"):
        import zstandard

        _tools.decompressor = zstandard.ZstdDecompressor()
    return _tools.decompressor
