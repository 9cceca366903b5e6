"""Mails to blocks: the head and the names of attachments apart, the body with its form where it was sent with one. Of a
mailbox it is the message that the passage stands in."""

from __future__ import annotations

from app.domain.views import Header
from app.extraction.blocks.builder import BlockBuilder
from app.extraction.blocks.markup import MarkupBlocks
from app.extraction.blocks.passage import Made
from app.extraction.blocks.text import add_text
from app.extraction.blocks.wanted import Wanted
from app.extraction.budget import Budget
from app.extraction.cleaning import clean
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.readers.mail import MessageReader, is_mailbox, messages_in
from app.extraction.readers.outlook import as_mail

_LONGEST_HEADER = 2_000  # characters
_MOST_ATTACHMENTS = 200


def mail_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A message. Raises DamagedDocument where it is none."""
    if format.name not in ("eml", "mbox"):
        data = as_mail(data, format)
    if not is_mailbox(data, format):
        message = MessageReader(data, budget, LeftOut(), with_forwarded=True)
        message.segment()
        return _made(message, False)
    first: MessageReader | None = None
    words = None if wanted is None else wanted.words
    others = False
    for start, end in messages_in(data):
        message = MessageReader(data[start:end], budget, LeftOut(), with_forwarded=True)
        segment = message.segment()
        if segment is None:
            continue
        others = others or first is not None
        first = first or message
        if words is None or words in segment.text:
            return _made(message, True)
        if budget.spent is not None:
            break
    if first is None:
        return Made(())
    return _made(first, others)


def _made(message: MessageReader, left_out: bool) -> Made:
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
