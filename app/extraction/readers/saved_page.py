"""Web pages that browsers have saved as one file, with what they show: MHTML, and the archives of Safari."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from typing import Any

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument
from app.extraction.charset import decode_declared
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.mail.mime import MimePart, without_frame
from app.extraction.markup import html_to_text, with_title
from app.extraction.readers.mail import MessageReader
from app.extraction.reasons import incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_DEEPEST = 20
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def extract_saved_page(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The page, and those that it shows in frames, as one segment. Raises DamagedDocument, NoText."""
    is_archive = format.name == "webarchive"
    texts: list[str] = []
    first: tuple[Segment, str] | None = None
    for markup in _archived(data, format) if is_archive else _parts(data, format):
        page = html_to_text(markup)
        if first is None:
            first = page
        elif page[0].text.strip():
            texts.append(page[0].text)
    if first is None:
        raise no_text(format.kind)
    segment, title = first
    title = title or ("" if is_archive else MessageReader(data, budget, LeftOut()).subject)
    segment = with_title(segment, title)
    whole = Segment("\n\n".join(filter(None, (segment.text, *texts))), None, segment.headings)
    return Extraction((whole,), title or None)


def _parts(data: bytes, format: Format) -> Iterator[str]:
    """The pages among the parts of a message. Raises DamagedDocument where it is none."""
    root = MimePart(without_frame(data))
    if not root.has_headers:
        raise DamagedDocument(incomplete(format.label))
    stack = [(root, 0)]
    while stack:
        part, depth = stack.pop()
        if part.kind in _PAGES:
            yield part.text()
        elif depth < _DEEPEST:
            stack += [(each, depth + 1) for each in reversed(list(part.parts()))]


def _archived(data: bytes, format: Format) -> Iterator[str]:
    """The page of an archive, and those of its frames. Raises DamagedDocument."""
    try:
        root = plistlib.loads(data)
    except Exception as error:  # the library lets through whatever goes wrong in it
        raise DamagedDocument(incomplete(format.label)) from error
    stack: list[tuple[Any, int]] = [(root, 0)]
    while stack:
        archive, depth = stack.pop()
        page = archive.get("WebMainResource") if isinstance(archive, dict) else None
        content = page.get("WebResourceData") if isinstance(page, dict) else None
        if isinstance(page, dict) and isinstance(content, bytes) and page.get("WebResourceMIMEType") in _PAGES:
            charset = page.get("WebResourceTextEncodingName")
            yield decode_declared(content, charset if isinstance(charset, str) else None)
        frames = archive.get("WebSubframeArchives") if isinstance(archive, dict) else None
        if isinstance(frames, list) and depth < _DEEPEST:
            stack += [(each, depth + 1) for each in reversed(frames)]


FORMATS = (
    Format("mht", "web", "Saved web page", extract_saved_page, ("mhtml",)),
    Format("webarchive", "web", "Safari web archive", extract_saved_page),
)
