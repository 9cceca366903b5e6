"""Mails to blocks: the head and the names of attachments apart, the body with its form where it was sent with one. Of a
mailbox, and of a message that forwards others, it is the message that the passage stands in."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.views import Header
from app.extraction.blocks.builder import BlockBuilder
from app.extraction.blocks.markup import MarkupBlocks
from app.extraction.blocks.passage import Made
from app.extraction.blocks.text import add_text
from app.extraction.blocks.wanted import Wanted
from app.extraction.cleaning import clean
from app.extraction.formats import Format, format_named
from app.extraction.left_out import LeftOut
from app.extraction.readers.mail import MessageReader, files_in_mail, is_mailbox, messages_in
from app.extraction.readers.outlook import as_mail
from app.extraction.workers.budget import Budget

_LONGEST_HEADER = 2_000  # characters
_MOST_ATTACHMENTS = 200
_DEEPEST = 10  # messages that are forwarded in each other


def mail_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A message. Raises DamagedDocument where it is none."""
    if format.name not in ("eml", "mbox"):
        data = as_mail(data, format)
    first: bytes | None = None
    words = None if wanted is None else wanted.words
    is_box = is_mailbox(data, format)
    others = False
    for content in _messages(data, format):
        segment = MessageReader(content, budget, LeftOut()).segment()
        if segment is None:
            continue
        others = others or first is not None
        first = first or content
        if words is None or words in segment.text:
            return _made(content, budget, is_box or others)
        if budget.spent is not None:
            break
    return Made(()) if first is None else _made(first, budget, is_box and others)


def _messages(data: bytes, format: Format) -> Iterator[bytes]:
    """The message, or those of a mailbox, each before those that it forwards, at any depth."""
    for start, end in messages_in(data) if is_mailbox(data, format) else ((0, len(data)),):
        yield from _forwarded(data[start:end], 0)


def _forwarded(data: bytes, depth: int) -> Iterator[bytes]:
    yield data
    if depth < _DEEPEST:
        for file in files_in_mail(data, format_named("eml")):
            if file.format == "eml":
                yield from _forwarded(file.read(), depth + 1)


def _made(content: bytes, budget: Budget, left_out: bool) -> Made:
    message = MessageReader(content, budget, LeftOut(), with_forwarded=True)
    message.segment()
    out = BlockBuilder()
    for body in message.bodies:
        if body.head:
            out.rule()
        if body.markup is None:
            add_text(out, clean(body.text))
        elif body.markup:
            MarkupBlocks(out).read(body.markup)
    headers = tuple(Header(name.lower(), value[:_LONGEST_HEADER]) for name, value in message.headers())
    names = tuple(name[:_LONGEST_HEADER] for name in message.attachments[:_MOST_ATTACHMENTS])
    return Made(out.blocks, headers, names, left_out or out.left_out)
