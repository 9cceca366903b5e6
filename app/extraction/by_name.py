"""Documents that are found by their names alone: pictures and recordings of which nothing is said in words. They are no
failures, and there is nothing that their owner should do. In the place of a text they have a sign, which is no word of
any language, so that no question about something else finds them."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.documents import Extraction, Segment
from app.domain.errors import NoText, Unfinished
from app.domain.messages import Message
from app.extraction.formats import BY_NAME

_SIGNS = {"picture": "\u25a3", "recording": "\u266a"}


def or_by_name(kind: str, extract: Callable[[], Extraction]) -> Extraction:
    """What `extract` gives of a document of this kind, or its sign. Raises what `extract` raises for other reasons."""
    try:
        return extract()
    except NoText:
        if kind not in BY_NAME:
            raise
        return _sign(kind)
    except Unfinished as error:  # what could be read of it has no words
        if kind not in BY_NAME:
            raise
        return _sign(kind, error.reason)


def _sign(kind: str, *left_out: Message) -> Extraction:
    return Extraction((Segment(_SIGNS[kind], None),), left_out=left_out, by_name=True)
