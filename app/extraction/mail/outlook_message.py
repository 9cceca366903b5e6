"""Outlook's messages (MSG, [MS-OXMSG]) brought into the form that mails are sent in."""

from __future__ import annotations

from typing import Any

from app.domain.errors import DamagedDocument
from app.extraction.mail.mapi import (
    CODE_PAGE,
    DATA,
    DISPLAY_NAME,
    FILE_NAME,
    INTERNET_CODE_PAGE,
    MEDIA_TYPE,
    SHORT_FILE_NAME,
    Attached,
    MapiMessage,
    as_mail,
    text_of,
)
from app.extraction.office.compound import Compound, properties_of
from app.extraction.reasons import incomplete

_STREAM = "__substg1.0_"
_FIXED = "__properties_version1.0"
_TOP_HEAD, _INNER_HEAD, _PART_HEAD = 32, 24, 8  # bytes before the properties
_RECIPIENT_KIND, _SMTP, _ADDRESS = 0x0C15, 0x39FE, 0x3003
_EMBEDDED = f"{_STREAM}3701000D/"
_DEEPEST = 10
_MOST_PARTS = 5_000  # recipients or attachments of a message


def mail_of_msg(data: bytes, label: str) -> bytes:
    """The message as it would have been sent. Raises `DamagedDocument` where it is none."""
    try:
        compound = Compound(data)
    except ValueError as error:
        raise DamagedDocument(incomplete(label)) from error
    if not any(path.startswith((_STREAM, _FIXED)) for path in compound.paths()):
        raise DamagedDocument(incomplete(label))
    return _mail(compound, "", 0)


def _mail(compound: Compound, place: str, level: int) -> bytes:
    found = _properties(compound, place, _INNER_HEAD if level else _TOP_HEAD)
    recipients = []
    for storage in compound.storages(place, "__recip_version1.0_")[:_MOST_PARTS]:
        one = _properties(compound, storage, _PART_HEAD, _code_page(found))
        kind = one.get(_RECIPIENT_KIND)
        address = text_of(one.get(_SMTP)) or text_of(one.get(_ADDRESS))
        recipients.append((kind if kind in (1, 2, 3) else 1, text_of(one.get(DISPLAY_NAME)), address))
    attached = []
    for storage in compound.storages(place, "__attach_version1.0_")[:_MOST_PARTS]:
        one = _properties(compound, storage, _PART_HEAD, _code_page(found))
        name = next((text for key in (FILE_NAME, SHORT_FILE_NAME, DISPLAY_NAME) if (text := text_of(one.get(key)))), "")
        content = one.get(DATA)
        if isinstance(content, bytes):
            attached.append(Attached(name, content, text_of(one.get(MEDIA_TYPE)) or "application/octet-stream"))
        elif level < _DEEPEST and compound.paths(storage + _EMBEDDED + _STREAM):
            attached.append(Attached(name, _mail(compound, storage + _EMBEDDED, level + 1), message=True))
    return as_mail(MapiMessage(found, recipients, attached), level)


def _properties(compound: Compound, place: str, head: int, code_page: int | None = None) -> dict[int, Any]:
    found = properties_of(compound.read(place + _FIXED), head)
    page = code_page or _code_page(found)
    for path in compound.paths(place + _STREAM):
        tag = path[len(place) + len(_STREAM) :]
        try:
            number, kind = int(tag[:4], 16), int(tag[4:], 16)
        except ValueError:  # a storage, or one of several values
            continue
        match kind:
            case 0x001F:
                found[number] = compound.read(path).decode("utf-16-le", "replace").rstrip("\0")
            case 0x001E:
                found[number] = text_of(compound.read(path).rstrip(b"\0"), page)
            case 0x0102:
                found[number] = compound.read(path)
    return found


def _code_page(found: dict[int, Any]) -> int | None:
    page = found.get(CODE_PAGE) or found.get(INTERNET_CODE_PAGE)
    return page if isinstance(page, int) and page not in (0, 1200) else None
