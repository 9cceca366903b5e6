"""The texts of chunks as the catalogue keeps them. Those of a content are compressed together, a block of several at a
time: what one says another often says too, and to read one takes no more than the others of its block. In the chunks
themselves there is then nothing. A text that is alone in its block lies in its chunk, compressed where that makes it
shorter, as each did in earlier versions; a string is as it was written. Both stay as they are: to rewrite all that
there are would keep waiting who opens a large library. zstandard is loaded with the first text that is compressed."""

from __future__ import annotations

import struct
import threading
from collections.abc import Sequence
from typing import Any

IN_BLOCK = b""  # what stands in a chunk whose text is in a block
_SHORTEST = 100  # bytes; less does not get shorter
_LONGEST = 1 << 20  # bytes of texts; a damaged one may say that it is of any length
_BLOCK = 24 << 10  # bytes of texts, about. Twice as many take a hundredth less, and twice as long to be read
_LEVEL = 3  # higher ones take three times as long for a hundredth
_tools = threading.local()  # neither may be used by two threads at once


def pack_texts(texts: Sequence[str]) -> tuple[list[str | bytes], list[tuple[int, bytes]]]:
    """What is written for the texts of a content, in order: in their chunks, and as blocks, each with the place of its
    first text."""
    in_chunks: list[str | bytes] = []
    blocks: list[tuple[int, bytes]] = []
    for block in _parted(texts):
        packed = _pack_block(block) if len(block) > 1 else None
        if packed is None:
            in_chunks += map(pack_text, block)
        else:
            blocks.append((len(in_chunks), packed))
            in_chunks += [IN_BLOCK] * len(block)
    return in_chunks, blocks


def _parted(texts: Sequence[str]) -> list[Sequence[str]]:
    """Texts that follow each other, in blocks that are alike."""
    total = sum(map(len, texts))
    count = max(1, round(total / _BLOCK))
    blocks: list[Sequence[str]] = []
    begin = size = 0
    for place, text in enumerate(texts, 1):
        size += len(text)
        if size * count >= total * (len(blocks) + 1):
            blocks.append(texts[begin:place])
            begin = place
    return [*blocks, texts[begin:]] if begin < len(texts) else blocks


def _pack_block(texts: Sequence[str]) -> bytes | None:
    """None where it would be longer than a block may be."""
    parts = [text.encode() for text in texts]
    data = b"".join([struct.pack(f"<{len(parts) + 1}I", len(parts), *map(len, parts)), *parts])
    return _compressor().compress(data) if len(data) <= _LONGEST else None


class OpenedBlock:
    """A block whose texts are decoded one by one: of most blocks one is wanted. Of a damaged one there are none."""

    def __init__(self, packed: Any) -> None:
        data = _unpacked(packed)
        (count,) = struct.unpack_from("<I", data) if data is not None and len(data) >= 4 else (0,)
        if data is None or len(data) < 4 * (count + 1):
            data, count = b"", 0
        self._data = data
        self._lengths: Sequence[int] = struct.unpack_from(f"<{count}I", data, 4) if count else ()

    def __len__(self) -> int:
        return len(self._lengths)

    def text(self, place: int) -> str | None:
        """None where it is damaged or not there."""
        if not 0 <= place < len(self._lengths):
            return None
        at = 4 * (len(self._lengths) + 1) + sum(self._lengths[:place])
        try:
            return self._data[at : at + self._lengths[place]].decode()
        except UnicodeDecodeError:
            return None


def unpack_block(packed: Any) -> Sequence[str | None]:
    """The texts of a block; None in the place of one that is damaged, nothing where all are."""
    block = OpenedBlock(packed)
    return [block.text(place) for place in range(len(block))]


def pack_text(text: str) -> str | bytes:
    """What is written for a text alone; it may hold half characters no more than a string in SQLite may."""
    data = text.encode()
    if not _SHORTEST <= len(data) <= _LONGEST:
        return text
    packed = _compressor().compress(data)
    return packed if len(packed) < len(data) else text


def unpack_text(stored: Any) -> str | None:
    """The text of which this is stored alone; None where it is damaged."""
    if isinstance(stored, str):
        return stored
    data = _unpacked(stored)
    try:
        return None if data is None else data.decode()
    except UnicodeDecodeError:
        return None


def _unpacked(stored: Any) -> bytes | None:
    if not isinstance(stored, bytes):
        return None
    import zstandard

    try:
        if not 0 < zstandard.frame_content_size(stored) <= _LONGEST:
            return None
        data: bytes = _decompressor().decompress(stored)
    except (zstandard.ZstdError, MemoryError):
        return None
    return data


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
