"""The blocks of EXIF and XMP in HEIF, HEIC and AVIF: files of boxes, of which one lists items and another says where in
the file each lies (ISO 14496-12 and 23008-12). Its pixels are compressed in ways that nothing here can read."""

from __future__ import annotations

from collections.abc import Iterator

from app.extraction.iso_boxes import boxes
from app.extraction.pictures.block import Block

_LONGEST = 4 << 20
_MOST_ITEMS = 10_000


def blocks_in_heif(data: bytes) -> Iterator[Block]:
    """Those of the first list of items."""
    meta = next((data[begin:end] for kind, begin, end in boxes(data, 0, len(data)) if kind == b"meta"), b"")
    inner = {kind: meta[begin:end] for kind, begin, end in boxes(meta, 4, len(meta))}
    kinds = dict(_kinds_of_items(inner.get(b"iinf", b"")))
    for item, begin, length in _places_of_items(inner.get(b"iloc", b"")):
        if item not in kinds or length > _LONGEST:
            continue
        said = data[begin : begin + length]
        if kinds[item] == "xmp":
            yield Block("xmp", said)
        else:  # the place of the TIFF header within it comes first
            yield Block("exif", said[4 + int.from_bytes(said[:4], "big") :])


def _kinds_of_items(listed: bytes) -> Iterator[tuple[int, str]]:
    """The number of each item that says something in words, and "exif" or "xmp"."""
    begin = 6 if listed[:1] == b"\0" else 8
    for _, (kind, at, end) in zip(range(_MOST_ITEMS), boxes(listed, begin, len(listed)), strict=False):
        version = listed[at : at + 1]
        if kind != b"infe" or version not in (b"\2", b"\3"):
            continue
        wide = 4 if version == b"\3" else 2
        number = int.from_bytes(listed[at + 4 : at + 4 + wide], "big")
        about = listed[at + 6 + wide : min(end, at + 300)]
        if about.startswith(b"Exif"):
            yield number, "exif"
        elif about.startswith(b"mime") and b"application/rdf+xml" in about:
            yield number, "xmp"


def _places_of_items(listed: bytes) -> Iterator[tuple[int, int, int]]:
    """Number, first byte and length of each item that lies in the file in one piece."""
    version = listed[0] if listed else 3
    if version > 2 or len(listed) < 8:
        return
    of_offset, of_length, of_base = listed[4] >> 4, listed[4] & 15, listed[5] >> 4
    of_index = listed[5] & 15 if version else 0
    wide = 4 if version == 2 else 2
    at = 6

    def number(size: int) -> int:
        nonlocal at
        at += size
        return int.from_bytes(listed[at - size : at], "big")

    for _ in range(min(number(wide), _MOST_ITEMS)):
        if at >= len(listed):
            return
        item = number(wide)
        method = number(2) & 15 if version else 0
        number(2)  # in which file: in this one
        base, count = number(of_base), number(2)
        if not of_index + of_offset + of_length and count > 1:
            return
        for piece in range(count):
            if at >= len(listed):
                return
            number(of_index)
            begin, length = base + number(of_offset), number(of_length)
            if piece == 0 and count == 1 and method == 0:
                yield item, begin, length
