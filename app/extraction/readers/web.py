"""Web pages, and any other XML as the text of its elements."""

from __future__ import annotations

import re

from app.domain.documents import Extraction
from app.extraction.charset import decode
from app.extraction.formats import Format
from app.extraction.markup import html_to_text, with_title, xml_to_text
from app.extraction.workers.budget import UNLIMITED, Budget

_HTML = re.compile(r"<(?:!doctype\s+)?html[\s>]", re.IGNORECASE)


def extract_markup(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """An HTML page, or any XML (format "xml") as the text of its elements, one to a line."""
    markup = decode(data)
    if format.name == "xml" and not _HTML.search(markup[:2000]):
        return Extraction((xml_to_text(markup),))
    segment, title = html_to_text(markup)
    return Extraction((with_title(segment, title),), title or None)


FORMATS = (
    Format("html", "web", "Web page", extract_markup, ("htm", "xhtml", "xht", "shtml"), version=3),
    Format(
        "xml",
        "text",
        "XML",
        extract_markup,
        ("rss", "atom", "opml", "dbk", "dita", "ttml", "dfxp", "xlf", "tmx", "kml", "gpx"),
        version=2,
    ),
)
