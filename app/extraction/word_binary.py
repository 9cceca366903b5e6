"""The parts of Word documents as they were until 2003 ([MS-DOC]): the text is one row of characters, in which what
belongs to the footnotes, the margins, the remarks and the text boxes follows the body; pieces of it lie anywhere."""

from __future__ import annotations

import re
import struct
from itertools import pairwise

from app.extraction.compound import Compound

_MAGIC = 0xA5EC
_LENGTHS = 0x4C  # where the lengths of the parts stand: body, footnotes, margins, macros, remarks, endnotes, boxes …
_CLX = 0x1A2  # where the pieces are told
_TABLE_1 = 1 << 9  # flag: which of two streams tells of them
_MARGINS, _MACROS = 2, 3  # of the parts
_COMPRESSED = 1 << 30
_MOST_PIECES = 1_000_000
# What begins, parts and ends a field, of which only the result is seen.
_FIELD = re.compile(r"\x13[^\x13\x14\x15]*+\x14([^\x13\x14\x15]*+)\x15|\x13[^\x13\x14\x15]*+\x15")
_MARKS = re.compile(r"[\x01-\x06\x08\x13-\x15\x1c\x1d]")
_ENDS = str.maketrans({"\r": "\n", "\x07": "\t", "\x0b": "\n", "\x0c": "\n", "\x1e": "-", "\x1f": None})
_DEEPEST = 5  # fields in fields


def parts_of(data: bytes) -> list[str]:
    """The text of each part beside the body, in the order of the file: footnotes, margins, remarks, endnotes, text
    boxes. Nothing for a file that is none, or older than Word 97."""
    try:
        compound = Compound(data)
        head = compound.read("WordDocument")
        magic, version = struct.unpack_from("<HH", head)
        (flags,) = struct.unpack_from("<H", head, 10)
        if magic != _MAGIC or version < 0xC1:
            return []
        lengths = [max(0, length) for length in struct.unpack_from("<8i", head, _LENGTHS)]
        begin, size = struct.unpack_from("<II", head, _CLX)
        told = compound.read("1Table" if flags & _TABLE_1 else "0Table")[begin : begin + size]
        text = _text(head, told)
    except (ValueError, struct.error, IndexError):
        return []
    found, place = [], lengths[0]
    for number, length in enumerate(lengths[1:], start=1):
        if length and number != _MACROS:
            found.append(_seen(text[place : place + length]))
        place += length
    return found


def _text(head: bytes, told: bytes) -> str:
    place = 0
    while told[place] == 1:  # how pieces look
        place += 3 + struct.unpack_from("<H", told, place + 1)[0]
    if told[place] != 2:
        raise ValueError("no pieces")
    (size,) = struct.unpack_from("<I", told, place + 1)
    place += 5
    count = min((size - 4) // 12, _MOST_PIECES)
    if count <= 0:
        return ""
    bounds = struct.unpack_from(f"<{count + 1}I", told, place)
    place += 4 * (count + 1)
    found = []
    for number, (start, end) in enumerate(pairwise(bounds)):
        (where,) = struct.unpack_from("<I", told, place + 8 * number + 2)
        length = max(0, end - start)
        if where & _COMPRESSED:
            where = (where & ~_COMPRESSED) // 2
            found.append(head[where : where + length].decode("cp1252", "replace"))
        else:
            found.append(head[where : where + 2 * length].decode("utf-16-le", "replace"))
    return "".join(found)


def _seen(text: str) -> str:
    for _ in range(_DEEPEST):
        text, changed = _FIELD.subn(lambda match: match[1] or "", text)
        if not changed:
            break
    return _MARKS.sub("", text).translate(_ENDS)
