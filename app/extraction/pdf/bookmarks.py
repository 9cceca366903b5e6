"""The bookmarks of a PDF, which name its chapters: they become headings of the pages that they lead to, and where a
page does not say what its bookmark says, a line above it. Nothing raises for what a file does."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from app.domain.documents import Heading, Segment
from app.extraction.cleaning import LONGEST_HEADING, HeldText, clean_line, locate_headings
from app.extraction.pdf.objects import dictionary

log = logging.getLogger(__name__)

_MOST = 5_000
_DEEPEST = 6  # levels of headings

Bookmarks = dict[int, list[tuple[int, str]]]


def bookmarks(reader: PdfReader) -> Bookmarks:
    """(level, title), by the page that they lead to, counted from 1; in the order in which they are listed."""
    found: Bookmarks = {}
    try:
        root = dictionary(reader.trailer["/Root"])
        first = root.get("/Outlines")
        if first is None:
            return found
        pages = {id_of(page.indirect_reference): number for number, page in enumerate(reader.pages, 1)}
        waiting: list[tuple[int, Any]] = [(1, dictionary(first).raw_get("/First"))]
        seen: set[int] = set()
        while waiting and len(seen) < _MOST:
            level, reference = waiting.pop()
            if id_of(reference) in seen:
                continue
            seen.add(id_of(reference))
            item = dictionary(reference)
            title, page = clean_line(str(item.get("/Title") or ""))[:LONGEST_HEADING], _page_of(reader, item, pages)
            if title and page is not None:
                found.setdefault(page, []).append((min(level, _DEEPEST), title))
            # What was put there last is next: first what lies below, then what follows.
            waiting += [
                (depth, item.raw_get(key)) for depth, key in ((level, "/Next"), (level + 1, "/First")) if key in item
            ]
    except Exception as error:  # a hostile file makes pypdf raise anything at all
        log.debug("the bookmarks cannot be read: %r", error)
    return found


def with_bookmarks(segment: Segment, titles: Sequence[tuple[int, str]]) -> Segment:
    """A page with the bookmarks that lead to it as its headings."""
    if not titles:
        return segment
    held = HeldText(segment.text)
    above = [title for _, title in titles if not held.holds(title)]
    text = "\n".join([*dict.fromkeys(above), segment.text])
    return replace(segment, text=text, headings=_in_order(locate_headings(text, titles), text, titles))


def _in_order(located: tuple[Heading, ...], text: str, titles: Sequence[tuple[int, str]]) -> tuple[Heading, ...]:
    """Those that fill a line of the page; all of them are looked for from the top, for lists of bookmarks have no order
    that pages keep."""
    each = located if len(located) == len(titles) else [h for title in titles for h in locate_headings(text, [title])]
    return tuple(sorted(each, key=lambda heading: heading.offset))


def _page_of(reader: PdfReader, item: DictionaryObject, pages: Mapping[int, int]) -> int | None:
    """The page that a bookmark leads to, by its place or by the name of one."""
    place: Any = item.get("/Dest")
    if place is None:
        place = dictionary(item.get("/A")).get("/D")
    place = place.get_object() if isinstance(place, IndirectObject) else place
    if isinstance(place, str | bytes):
        named = reader.named_destinations.get(place if isinstance(place, str) else place.decode("latin-1"))
        place = named.dest_array if named is not None else None
    if isinstance(place, DictionaryObject):
        place = place.get("/D")
    if not isinstance(place, ArrayObject) or not place:
        return None
    return pages.get(id_of(list.__getitem__(place, 0)))


def id_of(reference: Any) -> int:
    """Of an object that is referred to, its number; 0 of what stands where it is used."""
    return reference.idnum if isinstance(reference, IndirectObject) else 0
