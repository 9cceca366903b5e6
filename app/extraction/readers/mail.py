"""E-mail in the Internet's own format (EML) and mailboxes of it (mbox).

A message is a segment: its headers as first lines, its text, and the names of its attachments. A message that it
forwards as an attachment is a document of its own, with its own sender and date. What the headers and parts declare is
often wrong, so nothing here is strict.
"""

from __future__ import annotations

import email.errors
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.header import decode_header, make_header
from functools import partial

from app.domain import messages
from app.domain.documents import Extraction, Heading, Member, Segment
from app.domain.errors import DamagedDocument, NoText
from app.extraction.charset import decode, decode_declared
from app.extraction.cleaning import HeldText, clean, clean_line
from app.extraction.formats import Format, InnerFile
from app.extraction.left_out import LeftOut
from app.extraction.mail.mime import FORWARDED, MimePart, without_frame
from app.extraction.mail.senders import date_of, recipients_of, sender_of, thread_of
from app.extraction.markup import html_to_text
from app.extraction.media_types import format_of_media_type
from app.extraction.reasons import no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_HEADERS = ("Subject", "From", "To", "Cc", "Date")
_FROM_LINE = re.compile(rb"^From .*\r?\n", re.MULTILINE)
_DEEPEST = 20
_LONGEST_HEADER = 100_000  # characters; addresses can be many
_MOST_ENCODED_WORDS = 2_000  # of a header: to find them, the library goes through all that follows each
_NOT_BODIES = frozenset({"text/calendar", "text/css", "text/x-vcard"})
_WORD = re.compile(r"\w+")
_LINK = re.compile(r"(?i)\b(?:https?://|mailto:)[^\s<>\])]+")
_HEAD = 1 << 16  # bytes in which the subject of a message is looked for
_LONGEST_NAME = 100  # characters of a subject where it tells the place of a message
_MESSAGE = "eml"
_NEW_SHARE = 0.5  # of the words of the HTML that the plain text lacks: then that is but a note that there is HTML


@dataclass(frozen=True, slots=True)
class Body:
    """A readable part of a message: its text, and the markup that says the same with its form, None where there is
    none, empty where another part says all of it. A `head` is that of a message within the message."""

    text: str
    markup: str | None = None
    head: bool = False


def extract_mail(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A message; the title is its subject. A mailbox says nothing itself: its messages lie in it."""
    if is_mailbox(data, format):
        raise NoText(messages.message("no_text.mailbox"))
    left_out = LeftOut()
    message = MessageReader(data, budget, left_out)
    segment = message.segment()
    if segment is None:
        raise no_text(format.kind)
    subject = message.subject or None
    return Extraction(
        (segment,), subject, sender=message.sender, left_out=left_out.messages(), members=(message.member(),)
    )


def files_in_mail(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The messages of a mailbox; what is attached to a message, and what it forwards."""
    if is_mailbox(data, format):
        for number, (start, end) in enumerate(messages_in(data), start=1):
            content = data[start:end].lstrip(b"\r\n")
            yield InnerFile(f"{number} {_subject(content)}".rstrip(), partial(bytes, content), format=_MESSAGE)
        return
    stack = [(MimePart(without_frame(data)), 0)]
    while stack:
        part, depth = stack.pop()
        if depth > _DEEPEST:
            continue  # which is told where the texts are gathered
        if part.kind in FORWARDED:
            yield InnerFile(_name_of_forwarded(part), part.content, format=_MESSAGE)
            continue
        inner = list(part.parts())
        stack += [(each, depth + 1) for each in reversed(inner)]
        if not inner and _is_file(part, depth):
            name = _decoded(part.file_name)
            known = "tnef" if name.casefold() == "winmail.dat" else ""
            yield InnerFile(name or part.kind.rpartition("/")[2], part.content, part.kind, known)


def is_mailbox(data: bytes, format: Format) -> bool:
    """Whether there may be several messages."""
    return format.name == "mbox" or (data.startswith(b"From ") and b"\nFrom " in data)


def messages_in(data: bytes) -> Iterator[tuple[int, int]]:
    """The [start, end) of the messages of a mailbox, each behind a line "From …"."""
    start = 0
    for match in _FROM_LINE.finditer(data):
        begin = match.start()
        before = data[max(0, begin - 4) : begin]
        if begin == 0:
            start = match.end()
        elif before[-2:] in (b"\n\n", b"\r\n", b"\n\r") or before == b"\r\n\r\n":
            yield start, begin
            start = match.end()
    yield start, len(data)


class MessageReader:
    """Reads one message. `bodies` and `attachments` (names) are there when `segment` has been asked for."""

    def __init__(self, data: bytes, budget: Budget, left_out: LeftOut, *, with_forwarded: bool = False) -> None:
        """What it forwards is named among what is attached, or read with it."""
        self._with_forwarded = with_forwarded
        self._message = MimePart(without_frame(data))
        self._budget = budget
        self._left_out = left_out
        self.bodies: list[Body] = []
        self.attachments: list[str] = []
        self.subject = _decoded(self._message.header("Subject"))
        self.sender = sender_of(self._message.header("From"), _decoded)

    def segment(self) -> Segment | None:
        """The message, None where it says nothing. Raises DamagedDocument where it is none."""
        lines = _header_lines(self._message)
        self._collect(self._message, 0)
        body = "\n\n".join(each.text for each in self.bodies if each.text)
        if not self._message.has_headers and not body.strip():
            raise DamagedDocument(messages.message("damaged.not_mail"))
        if self.attachments:
            lines.append("Attachments: " + ", ".join(self.attachments))
        text = clean("\n".join(lines) + ("\n\n" + body if body else ""))
        if not text.strip():
            return None
        titled = self.subject and text.startswith("Subject: " + self.subject)
        return Segment(text, None, (Heading(len("Subject: "), 1, self.subject),) if titled else ())

    def member(self) -> Member:
        """What is known of it beside its text."""
        header = self._message.header
        return Member(
            0,
            kind="mail",
            title=self.subject or None,
            sender=self.sender,
            recipients=recipients_of(map(header, ("To", "Cc", "Bcc")), _decoded),
            sent=date_of(header("Date")),
            thread=thread_of(*map(header, ("References", "In-Reply-To", "Message-ID"))),
        )

    def headers(self) -> list[tuple[str, str]]:
        """(name, value) of those that a person reads."""
        return _headers(self._message)

    def _collect(self, part: MimePart, depth: int) -> None:
        """Gathers the readable texts of a part and the names of what is attached."""
        if depth > _DEEPEST:
            self._left_out.nested_part()
        elif part.kind == "multipart/alternative":
            self._collect_alternative(part, depth)
        elif part.kind in FORWARDED and not self._with_forwarded:
            self.attachments.append(_name_of_forwarded(part))
        elif part.kind.startswith("multipart/") or part.kind in FORWARDED or part.is_signed:
            for inner in self._within_budget(part):
                if part.kind in FORWARDED:
                    self.bodies.append(Body("\n".join(_header_lines(inner)), head=True))
                self._collect(inner, depth + 1)
        else:
            self._leaf(part, depth)

    def _within_budget(self, part: MimePart) -> Iterator[MimePart]:
        for inner in part.parts():
            if (why := self._budget.spent) is not None:
                self._left_out.rest_of_message(why)
                return
            yield inner

    def _leaf(self, part: MimePart, depth: int) -> None:
        name = _decoded(part.file_name)
        if _is_attached(part, depth):
            self.attachments.append(name or part.kind)
        if _is_body(part):
            self.bodies.append(_body_of(part))

    def _collect_alternative(self, part: MimePart, depth: int) -> None:
        """The plain text; the HTML too where that says much that the plain text does not, or where there is none; and
        what is attached to any of the alternatives."""
        bodies: dict[str, list[Body]] = {"text/plain": [], "text/html": []}
        attached: list[MimePart] = []
        stack = [(part, depth)]
        while stack:
            inner, level = stack.pop()
            if level > _DEEPEST:
                self._left_out.nested_part()
            elif inner.kind.startswith("multipart/"):
                stack += [(each, level + 1) for each in reversed(list(self._within_budget(inner)))]
            elif inner.kind in bodies and not inner.file_name and inner.disposition != "attachment":
                bodies[inner.kind].append(_body_of(inner))
            else:
                attached.append(inner)
        plain, rich = ("\n\n".join(filter(str.strip, (body.text for body in parts))) for parts in bodies.values())
        markup = "\n".join(body.markup or "" for body in bodies["text/html"]) if rich else None
        if rich and _says_more(rich, plain):
            self.bodies += [Body(plain, ""), Body(rich, markup)]
        elif plain:
            self.bodies.append(Body(plain, markup))
            if further := _lines_beside(rich, plain):  # the form says it already
                self.bodies.append(Body(further, ""))
        for inner in attached:
            self._collect(inner, depth + 1)


def _subject(message: bytes) -> str:
    """What a message is called where its place is told, maybe nothing."""
    return _decoded(MimePart(message[:_HEAD]).header("Subject"))[:_LONGEST_NAME].replace("/", "∕")


def _name_of_forwarded(part: MimePart) -> str:
    return _decoded(part.file_name) or _subject(part.content()) or part.kind.rpartition("/")[2]


def _is_attached(part: MimePart, depth: int) -> bool:
    named = part.file_name and (depth or part.kind not in ("text/plain", "text/html"))
    return part.disposition == "attachment" or bool(named)


def _is_body(part: MimePart) -> bool:
    """Whether its text is read with that of the message."""
    reports = part.kind.startswith("message/") and part.kind not in FORWARDED
    return reports or (part.kind.startswith("text/") and part.kind not in _NOT_BODIES)


def _is_file(part: MimePart, depth: int) -> bool:
    """Whether it is a document of its own."""
    if part.kind.startswith("multipart/") or _is_body(part):
        return False
    return part.kind in _NOT_BODIES or _is_attached(part, depth) or format_of_media_type(part.kind) is not None


def _lines_beside(rich: str, plain: str) -> str:
    """The lines of one alternative that the other does not say, addresses of links aside."""
    said = " ".join(_WORD.findall(_LINK.sub(" ", plain).casefold()))
    held = HeldText(f"| {said} |")
    further = []
    for line in rich.split("\n"):
        words = " ".join(_WORD.findall(_LINK.sub(" ", line).casefold()))
        if words and not held.holds(f" {words} "):
            further.append(line)
    return "\n".join(further)


def _says_more(rich: str, plain: str) -> bool:
    words = {word.casefold() for word in _WORD.findall(rich)}
    return len(words - {word.casefold() for word in _WORD.findall(plain)}) > _NEW_SHARE * len(words)


def _header_lines(message: MimePart) -> list[str]:
    return [f"{name}: {value}" for name, value in _headers(message)]


def _headers(message: MimePart) -> list[tuple[str, str]]:
    return [(name, value) for name in _HEADERS if (value := _decoded(message.header(name)))]


def _body_of(part: MimePart) -> Body:
    text = part.text()
    return Body(html_to_text(text)[0].text, text) if "html" in part.kind else Body(text)


def _decoded(text: str) -> str:
    """A header's value: encoded words decoded, and bytes that were never encoded guessed."""
    text = text[:_LONGEST_HEADER]
    try:
        plain = text.encode("ascii", "surrogateescape")
    except UnicodeEncodeError:
        plain = text.encode("utf-8", "replace")
    if any(byte > 127 for byte in plain):
        text = decode(plain) if b"\0" not in plain else plain.decode("latin-1")
    if not 0 < text.count("=?") < _MOST_ENCODED_WORDS:
        return clean_line(text)
    try:
        words = decode_header(text)
    except (ValueError, email.errors.MessageError):
        return clean_line(text)
    try:
        return clean_line(str(make_header(words)))
    except (LookupError, ValueError, UnicodeError, email.errors.MessageError):  # not all of it is in what they name
        said = (word if isinstance(word, str) else decode_declared(word, charset) for word, charset in words)
        return clean_line("".join(said))


FORMATS = (
    Format("eml", "mail", "E-mail", extract_mail, ("emlx",), version=8, inner=files_in_mail),
    Format("mbox", "mail", "Mailbox", extract_mail, ("mbx",), version=8, inner=files_in_mail),
)
