"""What stands beside the cells of the workbooks that Excel wrote until 2003 ([MS-XLS]): notes, text boxes and the words
of charts, and what is printed at the head and foot of the pages."""

from __future__ import annotations

import struct

from app.extraction.office.biff import CODE_PAGE, PASSWORD, Texts, code_page, records, version_of, workbook_stream

_LENGTH = 10  # where a text says how many characters it has
_BOX, _NOTE, _CHARTED, _MARGINS = 0x01B6, 0x001C, 0x100D, (0x0014, 0x0015)
_LAST_OLDER = 7  # the version until which a note is told with its cell


def written_beside(data: bytes) -> tuple[list[str], list[str]]:
    """The notes, text boxes and words of charts, and the heads and feet of pages with the codes that steer them;
    nothing of what is encrypted."""
    texts: list[str] = []
    margins: list[str] = []
    try:
        stream = workbook_stream(data)
    except ValueError:
        return [], []
    version, encoding = 0, "cp1252"
    for record in records(stream):
        kind, body = record.kind, record.body
        version = version or version_of(kind, body)
        try:
            if kind == PASSWORD:
                return [], []
            if kind == CODE_PAGE:
                encoding = code_page(int.from_bytes(body[:2], "little"))
            elif kind == _BOX:
                texts.append(_boxed(record.parts))
            elif kind == _NOTE and version <= _LAST_OLDER and len(body) > 6:
                texts.append(body[6:].decode(encoding, "replace"))
            elif kind == _CHARTED and len(body) > 3:
                texts.append(Texts(record, 2, version, encoding).next(1))
            elif kind in _MARGINS and len(body) > 1:
                margins.append(Texts(record, 0, version, encoding).next(2 if version > _LAST_OLDER else 1))
        except (struct.error, IndexError):
            continue  # a damaged one must not lose the others
    return [text for text in texts if text], margins


def _boxed(parts: tuple[bytes, ...]) -> str:
    """The text of a box, whose characters stand in the parts behind the first."""
    wanted = struct.unpack_from("<H", parts[0], _LENGTH)[0] if len(parts[0]) >= _LENGTH + 2 else 0
    said = ""
    for part in parts[1:]:
        if len(said) < wanted and part:
            data = part[1:]
            said += data[: len(data) & ~1].decode("utf-16-le", "replace") if part[0] & 1 else data.decode("latin-1")
    return said[:wanted]
