"""A file that one program has begun in bytes and another has gone on with in UTF-16, or the other way round, as shells
and loggers of Windows do. The parts in UTF-16 are known by the zero bytes of Latin letters."""

from __future__ import annotations

import codecs
import re

# Four letters at least; among them may be some of Latin, Greek and Cyrillic, and signs, that have no zero byte.
_PAIR = rb"[\t\n\r\x20-\x7e\xa0-\xff]\0"
_WIDE = re.compile(rb"(?:\xff\xfe)?" + _PAIR + rb"(?:" + _PAIR + rb"|[^\0][\x01-\x04\x20](?=[\t\n\r\x20-\xff]\0)){3,}")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_FEWEST = 8  # bytes that are not UTF-16


def decode_appended(data: bytes) -> str | None:
    """The text; None where it is not of both. What is not UTF-16 must be UTF-8."""
    wide = list(_WIDE.finditer(data))
    if not wide:
        return None
    pieces: list[str] = []
    end = narrow = 0
    for start, after in [*(match.span() for match in wide), (len(data), len(data))]:
        part = data[end:start].removeprefix(codecs.BOM_UTF16_LE) if not end else data[end:start]
        part = part.strip(b"\0")  # the other half of a line end, or the order of bytes the other way round
        if _CONTROLS.search(part):
            return None
        try:
            pieces.append(part.decode("utf-8"))
        except UnicodeDecodeError:
            return None
        narrow += len(part)
        pieces.append(data[start:after].removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le"))
        end = after
    return "".join(pieces) if narrow >= _FEWEST else None
