"""E-mail in the Internet's own format (EML) and mailboxes of it (mbox), by the standard library.

A message is a segment: its headers as first lines, its text, and the names of its attachments. What the headers
and parts declare is often wrong, so nothing here is strict.
"""

from __future__ import annotations

import email
import email.errors
import email.policy
import re
from email.header import decode_header, make_header
from email.message import Message

from app.domain import messages
from app.domain.documents import Extraction, Heading, Segment
from app.domain.errors import DamagedDocument, NoText
from app.extraction.charset import decode, decode_declared
from app.extraction.cleaning import clean, clean_line
from app.extraction.formats import Format
from app.extraction.markup import html_to_text
from app.extraction.reasons import no_text
from app.extraction.senders import sender_of

_HEADERS = ("Subject", "From", "To", "Cc", "Date")
_FROM_LINE = re.compile(rb"^From .*\r?\n", re.MULTILINE)
_DEEPEST = 20


def extract_mail(data: bytes, format: Format) -> Extraction:
    """A message or a mailbox (format "mbox"); the title is the subject of a single message, the sender that of all."""
    if format.name == "mbox" or (data.startswith(b"From ") and b"\nFrom " in data):
        return _mailbox(data)
    segment, subject, sender = _message(data)
    if segment is None:
        raise NoText(no_text(format.kind))
    return Extraction((segment,), subject or None, sender=sender)


def _mailbox(data: bytes) -> Extraction:
    starts = [
        match.end()
        for match in _FROM_LINE.finditer(data)
        if match.start() == 0
        or data[max(0, match.start() - 2) : match.start()] in (b"\n\n", b"\r\n", b"\n\r")
        or data[max(0, match.start() - 4) : match.start()] == b"\r\n\r\n"
    ]
    if not starts:
        starts = [0]
    segments = []
    senders = set()
    subject = ""
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        message = data[start:following]
        if following is not None:
            message = message[: message.rfind(b"\nFrom ") + 1]
        segment, subject, sender = _message(message)
        if segment is not None:
            segments.append(segment)
            senders.add(sender)
    if not segments:
        raise NoText(messages.message("no_text.mailbox"))
    title = subject or None if len(segments) == 1 else None
    return Extraction(tuple(segments), title, sender=senders.pop() if len(senders) == 1 else None)


def _message(data: bytes) -> tuple[Segment | None, str, str | None]:
    """A message as a segment, None where it says nothing, its subject and its sender."""
    message = email.message_from_bytes(data.lstrip(b"\r\n"), policy=email.policy.compat32)
    lines = []
    subject = _header(message, "Subject")
    for name in _HEADERS:
        value = subject if name == "Subject" else _header(message, name)
        if value:
            lines.append(f"{name}: {value}")
    texts: list[str] = []
    attachments: list[str] = []
    _collect(message, texts, attachments, 0)
    body = "\n\n".join(filter(None, texts))
    if not message.keys() and not body.strip():
        raise DamagedDocument(messages.message("damaged.not_mail"))
    if attachments:
        lines.append("Attachments: " + ", ".join(attachments))
    text = clean("\n".join(lines) + ("\n\n" + body if body else ""))
    sender = sender_of(_raw_header(message, "From"), _decoded)
    if not text.strip():
        return None, subject, sender
    headings = (Heading(len("Subject: "), 1, subject),) if subject and text.startswith("Subject: " + subject) else ()
    return Segment(text, None, headings), subject, sender


def _collect(part: Message, texts: list[str], attachments: list[str], depth: int) -> None:
    """Gathers the readable texts of a part and the names of what is attached."""
    name = _file_name(part)
    kind = part.get_content_type()
    if depth > _DEEPEST:
        return
    if part.is_multipart():
        parts = [inner for inner in part.get_payload() if isinstance(inner, Message)]
        if kind == "multipart/alternative":
            parts = _best_alternative(parts)
        for inner in parts:
            if kind == "message/rfc822" or (inner.get_content_type() == "message/rfc822" and not name):
                headers = [f"{key}: {value}" for key in _HEADERS if (value := _header(inner, key))]
                texts.append("\n".join(headers))
            _collect(inner, texts, attachments, depth + 1)
        return
    attached = part.get_content_disposition() == "attachment" or (name and kind != "text/plain" and kind != "text/html")
    if attached or (name and depth):
        attachments.append(name or kind)
        if not kind.startswith("text/"):
            return
    if kind.startswith("text/") and kind not in ("text/calendar", "text/css", "text/x-vcard"):
        texts.append(_text_of(part, kind))


def _best_alternative(parts: list[Message]) -> list[Message]:
    """The plain text, or else the HTML; what is neither (a related group, a calendar) only where there is no text."""
    for wanted in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == wanted and _text_of(part, wanted).strip():
                return [part]
    return parts[-1:]


def _text_of(part: Message, kind: str) -> str:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        payload = None
    raw = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "surrogateescape")
    text = decode_declared(raw, _charset(part))
    return html_to_text(text)[0].text if kind == "text/html" else text


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, ValueError):
        return None


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (LookupError, ValueError, AssertionError):
        return ""
    return _decoded(name)


def _header(message: Message, name: str) -> str:
    """The first header of that name."""
    return _decoded(_raw_header(message, name))


def _raw_header(message: Message, name: str) -> str:
    """As it stands, because `get` has already lost bytes that were never encoded."""
    return next((str(raw) for key, raw in message.raw_items() if key.casefold() == name.casefold()), "")


def _decoded(text: str) -> str:
    """A header's value: encoded words decoded, and bytes that were never encoded guessed."""
    try:
        plain = text.encode("ascii", "surrogateescape")
    except UnicodeEncodeError:
        plain = text.encode("utf-8", "replace")
    if any(byte > 127 for byte in plain):
        text = decode(plain) if b"\0" not in plain else plain.decode("latin-1")
    try:
        return clean_line(str(make_header(decode_header(text))))
    except (LookupError, ValueError, UnicodeError, email.errors.MessageError):
        return clean_line(text)


FORMATS = (
    Format("eml", "mail", "E-mail", extract_mail, version=2),
    Format("mbox", "mail", "Mailbox", extract_mail, ("mbx",), version=2),
)
