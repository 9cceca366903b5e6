"""An Internet message as a tree of parts, taken apart as the standard library does, but only where somebody looks.

Ours because that follows parts within parts by recursion, and needs quadratic time for them and for some headers. A
part here knows its headers and its bytes; its own parts are found when they are asked for.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import Message
from functools import cached_property

from app.extraction.charset import decode_declared
from app.extraction.mail.smime import signed_content

_HEADER_LINE = re.compile(rb"(?<![^\r\n])(?:From |[!-9;-~]*+:|[\t ])[^\r\n]*+(?:\r\n|\r|\n|\Z)")
FORWARDED = frozenset({"message/rfc822", "message/global", "message/news"})
_SIGNED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LENGTH = re.compile(rb"([0-9]{1,10})[ ]{0,20}\r?\n")
_LARGEST_HEAD = 1 << 20  # bytes; what goes on is taken for text
_LONGEST_VALUE = 4_000  # characters of a header with parameters, which the library goes through time and again


def without_frame(data: bytes) -> bytes:
    """A message as it was sent, without blank lines before it, and without what Apple's Mail keeps with it: its length
    in a line before it, and what that program knows of it behind it."""
    data = data.lstrip(b"\r\n")
    told = _LENGTH.match(data)
    return data if told is None else data[told.end() : told.end() + int(told[1])]


class MimePart:
    """A message, or a part of one. Nothing that is wrong with it raises."""

    def __init__(self, data: bytes, inner_kind: str | None = None) -> None:
        """`inner_kind` is what it is where its own headers do not say."""
        end = _end_of_head(data)
        self._message: Message = email.message_from_bytes(data[:end], policy=email.policy.compat32)
        self._message.set_payload("")
        if inner_kind is not None:
            self._message.set_default_type(inner_kind)
        for name in ("Content-Type", "Content-Disposition", "Content-Transfer-Encoding"):
            if len(value := self.header(name)) > _LONGEST_VALUE:
                del self._message[name]
                self._message[name] = value[:_LONGEST_VALUE]
        gap = _LINE_END.match(data, end)
        self._body = data[gap.end() if gap else end :]
        self.kind: str = self._message.get_content_type()

    def header(self, name: str) -> str:
        """The first header of that name as it stands: what asks the library has lost bytes that were never encoded."""
        name = name.casefold()
        return next((str(raw) for key, raw in self._message.raw_items() if key.casefold() == name), "")

    @property
    def has_headers(self) -> bool:
        return bool(self._message.keys())

    @cached_property
    def file_name(self) -> str:
        """As the headers have it, empty where there is none."""
        try:
            return self._message.get_filename() or ""
        except (LookupError, ValueError, AssertionError, TypeError):
            return ""

    @cached_property
    def disposition(self) -> str:
        """ "attachment", "inline", another word, or nothing."""
        try:
            return self._message.get_content_disposition() or ""
        except (LookupError, ValueError, AssertionError, TypeError):
            return ""

    def parts(self) -> Iterator[MimePart]:
        """The parts of a multipart one, the message in one that forwards it or was signed as a whole; nothing for any
        other."""
        if self.kind in FORWARDED:
            yield MimePart(self.content())
        elif self.kind in _SIGNED and (signed := signed_content(self.content())) is not None:
            yield MimePart(signed)
        elif self.kind.startswith("multipart/") and (boundary := self._boundary()) is not None:
            inner = "message/rfc822" if self.kind == "multipart/digest" else None
            for start, end in _between(self._body, boundary):
                yield MimePart(self._body[start:end], inner)

    @property
    def is_signed(self) -> bool:
        """Whether the message that it holds was signed together with its form, so that `parts` gives it."""
        return self.kind in _SIGNED and signed_content(self.content()) is not None

    def content(self) -> bytes:
        """What was sent, its transfer encoding undone."""
        self._message.set_payload(self._body.decode("ascii", "surrogateescape"))
        try:
            payload = self._message.get_payload(decode=True)
        except (ValueError, LookupError, AssertionError, TypeError):
            payload = None
        finally:
            self._message.set_payload("")
        return payload if isinstance(payload, bytes) else self._body

    def text(self) -> str:
        """The content as text, in the encoding that the headers name or any other."""
        try:
            charset = self._message.get_content_charset()
        except (LookupError, ValueError, AssertionError, TypeError):
            charset = None
        return decode_declared(self.content(), charset)

    def _boundary(self) -> bytes | None:
        try:
            boundary = self._message.get_boundary()
        except (LookupError, ValueError, AssertionError, TypeError):
            return None
        return None if boundary is None else boundary.encode("utf-8", "surrogateescape")


def _end_of_head(data: bytes) -> int:
    end = 0
    while end < _LARGEST_HEAD and (line := _HEADER_LINE.match(data, end)) is not None and line.end() > end:
        end = line.end()
    return end


def _between(data: bytes, boundary: bytes) -> Iterator[tuple[int, int]]:
    """The [start, end) of what lies between lines of this boundary; the last goes to the end where none closes it."""
    mark = b"--" + boundary
    start: int | None = None
    at = data.find(mark)
    while at >= 0:
        after = at + len(mark)
        last = data.startswith(b"--", after)
        after += 2 * last
        while data[after : after + 1] in (b" ", b"\t"):
            after += 1
        gap = _LINE_END.match(data, after)
        if (at == 0 or data[at - 1] in b"\r\n") and (gap or after == len(data)):
            if start is not None:
                yield start, max(start, at - (2 if data[at - 2 : at] == b"\r\n" else 1))
            if last:
                return
            start = gap.end() if gap else len(data)
        at = data.find(mark, max(after, at + 1))
    if start is not None:
        yield start, len(data)
