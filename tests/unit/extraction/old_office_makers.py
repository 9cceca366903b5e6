"""Old Word documents and packed files, made byte by byte for the tests."""

from __future__ import annotations

import struct

from compound_maker import compound_file


def word_document(parts: list[str], forms: dict[int, tuple[int, bytes]] | None = None) -> bytes:
    """Body, footnotes, margins, macros, remarks, endnotes, boxes, boxes of margins; in two pieces of both widths. Of
    paragraphs, by the place of the character behind them, `forms` says which style they have and what else."""
    text = "".join(parts)
    cut = len(text) // 2
    narrow, wide = text[:cut].encode("cp1252"), text[cut:].encode("utf-16-le")
    head = bytearray(2048)
    struct.pack_into("<HH", head, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", head, 10, 1 << 9)
    struct.pack_into("<8i", head, 0x4C, *map(len, parts))
    pieces = struct.pack("<3I", 0, cut, len(text))
    pieces += struct.pack("<HIH", 0, 2048 * 2 | 1 << 30, 0) + struct.pack("<HIH", 0, 2048 + len(narrow), 0)
    told = b"\1" + struct.pack("<H", 3) + b"xyz" + b"\2" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", head, 0x1A2, 0, len(told))
    stream = bytes(head) + narrow + wide
    if forms:
        stream += bytes(-len(stream) % 512)
        bounds = [2048, *(2048 + (end if end <= cut else len(narrow) + 2 * (end - cut)) for end in forms)]
        struct.pack_into("<II", head, 0x102, len(told), 12)
        told += struct.pack("<3I", 2048, bounds[-1], len(stream) // 512)
        stream = bytes(head) + stream[2048:] + _page(bounds, list(forms.values()))
    return compound_file({"WordDocument": stream, "1Table": told})


def _page(bounds: list[int], forms: list[tuple[int, bytes]]) -> bytes:
    """What a page of 512 bytes says of paragraphs."""
    page = bytearray(512)
    struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
    place = 400
    for number, (style, properties) in enumerate(forms):
        told = struct.pack("<H", style) + properties
        page[4 * len(bounds) + 13 * number] = place // 2
        # Of an even length it is told in the second byte.
        said = bytes([(len(told) + 1) // 2]) + told if len(told) % 2 else bytes([0, len(told) // 2]) + told
        page[place : place + len(said)] = said
        place += len(said) + len(said) % 2
    page[511] = len(forms)
    return bytes(page)


def packed(name: str, content: bytes) -> bytes:
    """A file as the Packager wraps it."""
    label = name.encode() + b"\0"
    told = bytes(6) + label + label + bytes(4) + struct.pack("<I", len(label)) + label
    return told + struct.pack("<I", len(content)) + content
