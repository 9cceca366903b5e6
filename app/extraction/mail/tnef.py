"""What Outlook packs into "winmail.dat" (TNEF, [MS-OXTNEF]): the text of a message and its attachments."""

from __future__ import annotations

import struct
from typing import Any

from app.domain.errors import DamagedDocument
from app.extraction.mail.mapi import (
    BODY,
    CODE_PAGE,
    DATA,
    DISPLAY_NAME,
    FILE_NAME,
    MEDIA_TYPE,
    SUBJECT,
    Attached,
    MapiMessage,
    as_mail,
    text_of,
)
from app.extraction.reasons import incomplete

_SIGNATURE = 0x223E9F78
_FIXED = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}  # bytes by type of property
_TEXT, _UNICODE, _OBJECT, _BINARY = 0x1E, 0x1F, 0x0D, 0x102
_MANY = 0x1000
_MOST = 10_000  # properties of a message
_DEEPEST = 10


def mail_of_tnef(data: bytes, label: str, level: int = 0) -> bytes:
    """The message as it would have been sent otherwise. Raises `DamagedDocument` where there is none."""
    if len(data) < 6 or struct.unpack_from("<I", data)[0] != _SIGNATURE:
        raise DamagedDocument(incomplete(label))
    found: dict[int, Any] = {}
    attached: list[dict[int, Any]] = []
    place = 6
    while place + 11 <= len(data):
        _, number, _, size = struct.unpack_from("<BHHI", data, place)
        value = data[place + 9 : place + 9 + size]
        place += 9 + size + 2
        match number:
            case 0x9002:  # an attachment begins
                attached.append({})
            case 0x9003:  # properties of the message
                found |= _properties(value)
            case 0x9005 if attached:  # of the attachment
                attached[-1] |= _properties(value)
            case 0x8010 if attached:  # its name
                attached[-1].setdefault(DISPLAY_NAME, value.rstrip(b"\0"))
            case 0x800F if attached:  # its bytes
                attached[-1].setdefault(DATA, value)
            case 0x8004:  # the subject
                found.setdefault(SUBJECT, value.rstrip(b"\0"))
            case 0x800C:  # the text
                found.setdefault(BODY, value.rstrip(b"\0"))
            case 0x9007 if len(value) >= 4:
                found.setdefault(CODE_PAGE, struct.unpack_from("<I", value)[0])
    files = [_file(each, label, level) for each in attached if isinstance(each.get(DATA), bytes)]
    return as_mail(MapiMessage(found, attached=files), level)


def _file(found: dict[int, Any], label: str, level: int) -> Attached:
    content = found[DATA]
    name = text_of(found.get(FILE_NAME)) or text_of(found.get(DISPLAY_NAME))
    if struct.pack("<I", _SIGNATURE) == content[:4] and level < _DEEPEST:
        return Attached(name, mail_of_tnef(content, label, level + 1), message=True)
    return Attached(name, content, text_of(found.get(MEDIA_TYPE)) or "application/octet-stream")


def _properties(data: bytes) -> dict[int, Any]:
    """As many of them as can be read."""
    found: dict[int, Any] = {}
    try:
        (count,) = struct.unpack_from("<I", data)
        place = 4
        for _ in range(min(count, _MOST)):
            kind, number = struct.unpack_from("<HH", data, place)
            place += 4
            if number >= 0x8000:  # one with a name
                (named,) = struct.unpack_from("<I", data, place + 16)
                place += 20
                (size,) = struct.unpack_from("<I", data, place) if named else (0,)
                place += 4 + (size + 3) // 4 * 4
            values, place = _values(data, place, kind)
            if values and number < 0x8000:
                found[number] = values[0]
    except (struct.error, KeyError, UnicodeError):
        pass
    return found


def _values(data: bytes, place: int, kind: int) -> tuple[list[Any], int]:
    many, base = bool(kind & _MANY), kind & ~_MANY
    variable = base in (_TEXT, _UNICODE, _OBJECT, _BINARY)
    count = 1
    if many or variable:
        (count,) = struct.unpack_from("<I", data, place)
        place += 4
    values: list[Any] = []
    for _ in range(min(count, _MOST)):
        if not variable:
            size = _FIXED[base]
            values.append(int.from_bytes(data[place : place + min(size, 8)], "little"))
            place += size
            continue
        (size,) = struct.unpack_from("<I", data, place)
        value = data[place + 4 : place + 4 + size]
        place += 4 + (size + 3) // 4 * 4
        if base == _UNICODE:
            values.append(value.decode("utf-16-le", "replace").rstrip("\0"))
        else:
            values.append(value[16:] if base == _OBJECT else value.rstrip(b"\0") if base == _TEXT else value)
    return values, place
