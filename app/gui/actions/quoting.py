"""Which passages the person means, as quotes: what is selected in the preview, what is chosen in the list of results or
in the collection, whichever has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.answers import Passage
from app.domain.errors import DragomanError
from app.domain.quotes import Quote
from app.domain.search import Hit
from app.quoting.printed_lines import as_paragraphs

_PRINTED = "pdf"  # documents whose lines are those of a page


class PassageReader(Protocol):
    """What the library has for quotes; may wait for the disk."""

    def passage(self, hit: Hit) -> Passage | None: ...


def quotes_of(library: PassageReader, hits: Sequence[Hit]) -> list[Quote]:
    """The whole passages of hits, as far as they are still there. Raises what the library raises."""
    found = ((hit, library.passage(hit)) for hit in hits)
    return [_quote(hit, passage, passage.text, passage.page) for hit, passage in found if passage is not None]


def quote_of_selection(library: PassageReader, hit: Hit, text: str, page: int | None) -> list[Quote]:
    """What was selected in the hit's document. The page is that which is known from the selection, else that of the
    passage where it is a part of it."""
    try:
        passage = library.passage(hit)
    except DragomanError:
        passage = None
    if page is None and passage is not None and _plain(text) in _plain(passage.text):
        page = passage.page
    return [_quote(hit, passage, text, page)]


def _quote(hit: Hit, passage: Passage | None, text: str, page: int | None) -> Quote:
    author = "" if passage is None else passage.author
    text = as_paragraphs(text) if hit.kind == _PRINTED else text
    return Quote(text, hit.title, hit.path, page, author, hit.kind, hit.modified, int(hit.document_id))


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())
