"""What stands beside the cells of Excel workbooks as they were until 2003 ([MS-XLS]): notes and text boxes, and what is
printed at the head and foot of the pages."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from app.extraction.compound import Compound

_LENGTH = 10  # where a text says how many characters it has


def written_beside(data: bytes) -> tuple[list[str], list[str]]:
    """The notes and text boxes, and the heads and feet of pages with the codes that steer them; nothing of what is
    encrypted."""
    try:
        compound = Compound(data)
    except ValueError:
        return [], []
    texts: list[str] = []
    margins: list[str] = []
    wanted = 0
    for kind, body in _records(compound.read("Workbook") or compound.read("Book")):
        match kind:
            case 0x002F:  # a password is needed for what follows
                return [], []
            case 0x01B6:  # a text, whose characters follow
                wanted = struct.unpack_from("<H", body, _LENGTH)[0] if len(body) >= _LENGTH + 2 else 0
                if wanted:
                    texts.append("")
            case 0x003C if wanted and body:  # what goes on
                part = _characters(body[1:], body[0])[:wanted]
                texts[-1] += part
                wanted -= len(part)
            case 0x0014 | 0x0015 if len(body) > 3:  # head and foot
                margins.append(_characters(body[3:], body[2]))
            case _:
                wanted = 0
    return texts, margins


def _characters(data: bytes, flags: int) -> str:
    return data[: len(data) & ~1].decode("utf-16-le", "replace") if flags & 1 else data.decode("latin-1")


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size
