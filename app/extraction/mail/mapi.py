"""Messages as Outlook keeps them (MAPI), brought into the form that mails are sent in, which the reader of mails takes
from there. Where they come from is the business of `outlook_message.py` and `tnef.py`."""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TypeAlias

from app.extraction.charset import decode, decode_declared
from app.extraction.cleaning import clean_line

# By number ([MS-OXPROPS]); a value is text, bytes, a number, or a date in 100 ns since 1601.
Properties: TypeAlias = Mapping[int, str | bytes | int]

SUBJECT, HEADERS, SUBMITTED, DELIVERED = 0x0037, 0x007D, 0x0039, 0x0E06
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP, BEHALF_NAME, BEHALF_ADDRESS = 0x0C1A, 0x0C1F, 0x5D01, 0x0042, 0x0065
TO, CC = 0x0E04, 0x0E03
BODY, HTML, RTF = 0x1000, 0x1013, 0x1009
CODE_PAGE, INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
FILE_NAME, SHORT_FILE_NAME, DISPLAY_NAME, MEDIA_TYPE, DATA = 0x3707, 0x3704, 0x3001, 0x370E, 0x3701
_KEPT = ("Date", "Message-ID", "In-Reply-To", "References", "Reply-To")
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_BOUNDARY = b"=_dragoman_%d_="
_LONGEST = 2_000  # characters of a header
_LARGEST_RTF = 64 << 20
_RTF_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)


@dataclass
class Attached:
    """A file of a message; `message` says that it is one itself, in the form that mails are sent in."""

    name: str
    content: bytes
    kind: str = "application/octet-stream"
    message: bool = False


@dataclass
class MapiMessage:
    """What is known of a message; `recipients` as (1 to, 2 copy, 3 hidden copy; name; address)."""

    properties: Properties
    recipients: list[tuple[int, str, str]] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)


def as_mail(message: MapiMessage, level: int = 0) -> bytes:
    """The message as it would have been sent, `level` messages deep in others."""
    boundary = _BOUNDARY % level
    lines = [f"{name}: {value}".encode() for name, value in _head(message)]
    lines += [b'Content-Type: multipart/mixed; boundary="%s"' % boundary, b""]
    texts = _texts(message.properties)
    lines += [b"--" + boundary, b'Content-Type: multipart/alternative; boundary="%s-"' % boundary, b""]
    for subtype, text in texts:
        lines += [b"--%s-" % boundary, b"Content-Type: text/%s; charset=utf-8" % subtype, *_encoded(text.encode())]
    lines += [b"--%s---" % boundary]
    for each in message.attached:
        name = _word(each.name)
        kind = "message/rfc822" if each.message else each.kind
        lines += [b"--" + boundary, f'Content-Type: {kind}; name="{name}"'.encode()]
        lines += [f'Content-Disposition: attachment; filename="{name}"'.encode(), *_encoded(each.content)]
    return b"\r\n".join([*lines, b"--%s--" % boundary, b""])


def text_of(value: str | bytes | int | None, code_page: int | None = None) -> str:
    """A property as text."""
    if isinstance(value, bytes):
        return decode_declared(value, f"cp{code_page}") if code_page and code_page != 65001 else decode(value)
    return value if isinstance(value, str) else ""


def _head(message: MapiMessage) -> list[tuple[str, str]]:
    found = message.properties
    address = text_of(found.get(SENDER_SMTP)) or text_of(found.get(SENDER_ADDRESS) or found.get(BEHALF_ADDRESS))
    name = text_of(found.get(SENDER_NAME) or found.get(BEHALF_NAME))
    head = [("Subject", _word(text_of(found.get(SUBJECT)))), ("From", _person(name, address))]
    for number, field_name, shown in ((1, "To", TO), (2, "Cc", CC), (3, "Bcc", 0)):
        people = [_person(who, where) for kind, who, where in message.recipients if kind == number]
        head.append((field_name, ", ".join(people) or _word(text_of(found.get(shown)))))
    sent = dict(_sent_headers(text_of(found.get(HEADERS))))
    moment = found.get(SUBMITTED) or found.get(DELIVERED)
    if "Date" not in sent and isinstance(moment, int):
        with suppress(OverflowError, ValueError):
            sent["Date"] = format_datetime(_EPOCH + timedelta(microseconds=moment // 10))
    return [(name, value) for name, value in (*head, *sent.items()) if value]


def _sent_headers(headers: str) -> list[tuple[str, str]]:
    """Those of the headers that it came with that Outlook itself does not keep."""
    from app.extraction.mail.mime import MimePart

    part = MimePart(headers.encode("utf-8", "replace"))
    return [(name, clean_line(value)[:_LONGEST]) for name in _KEPT if (value := part.header(name)).isascii() and value]


def _texts(found: Properties) -> list[tuple[bytes, str]]:
    code_page = found.get(INTERNET_CODE_PAGE) or found.get(CODE_PAGE)
    page = code_page if isinstance(code_page, int) else None
    texts = [(b"plain", text_of(found.get(BODY), page)), (b"html", text_of(found.get(HTML), page))]
    packed = found.get(RTF)
    if not any(text.strip() for _, text in texts) and isinstance(packed, bytes):
        from app.extraction.readers.rtf import RtfReader

        reader = RtfReader()
        reader.read(unpack_rtf(packed))
        texts = [(b"plain", reader.text())]
    return [(kind, text) for kind, text in texts if text.strip()]


def _encoded(content: bytes) -> list[bytes]:
    packed = b64encode(content)
    lines = [packed[place : place + 76] for place in range(0, len(packed), 76)]
    return [b"Content-Transfer-Encoding: base64", b"", *lines]


def _person(name: str, address: str) -> str:
    address = address if "@" in address else ""
    if not address:
        return _word(name)
    return f"{_word(name)} <{clean_line(address)}>" if name and name != address else clean_line(address)


def _word(text: str) -> str:
    """As it may stand in a head, in pieces where it is long."""
    text = clean_line(text)[:_LONGEST]
    if text.isascii() and not set(text) & set('"=?<>,()\\;'):
        return text
    pieces = (text[place : place + 15] for place in range(0, len(text), 15))
    return " ".join(f"=?utf-8?b?{b64encode(piece.encode('utf-8', 'replace')).decode()}?=" for piece in pieces)


def unpack_rtf(packed: bytes) -> bytes:
    """Compressed RTF ([MS-OXRTFCP]), as far as it goes."""
    if len(packed) < 16:
        return b""
    _, size, kind, _ = struct.unpack_from("<IIII", packed)
    if kind == 0x414C454D:  # "MELA": not compressed
        return packed[16 : 16 + size]
    window = bytearray(4096)
    window[: len(_RTF_DICTIONARY)] = _RTF_DICTIONARY
    place, found, at = len(_RTF_DICTIONARY), bytearray(), 16
    while at < len(packed) and len(found) < min(size, _LARGEST_RTF):
        control, at = packed[at], at + 1
        for bit in range(8):
            if control >> bit & 1:
                if at + 2 > len(packed):
                    return bytes(found)
                token, at = int.from_bytes(packed[at : at + 2], "big"), at + 2
                offset, length = token >> 4, (token & 15) + 2
                if offset == place:
                    return bytes(found)
                piece = bytearray()
                for _ in range(length):
                    piece.append(window[offset])
                    window[place] = window[offset]
                    place, offset = (place + 1) & 4095, (offset + 1) & 4095
                found += piece
            elif at < len(packed):
                found.append(packed[at])
                window[place] = packed[at]
                place, at = (place + 1) & 4095, at + 1
    return bytes(found)
