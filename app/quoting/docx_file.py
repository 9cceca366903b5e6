"""Collected passages as a document for word processors (Office Open XML)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from xml.sax.saxutils import escape

from app.domain.quotes import CitationStyle, Collected
from app.quoting import styles
from app.quoting.docx_parts import pack
from app.quoting.sources import lines, link, readable

# What XML 1.0 has no place for.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_AUTHOR = "Dragoman"
_LINK_FORMAT = '<w:color w:val="0563C1"/><w:u w:val="single"/>'


def as_docx(items: Sequence[Collected], style: CitationStyle, title: str) -> bytes:
    """A heading, and every passage as a quote, its source in this style with a link to the file, and its note."""
    paragraphs = [_paragraph(title, "Title")]
    links: dict[str, str] = {}
    for item in items:
        quote = item.quote
        paragraphs.append(_paragraph(readable(quote.name), "Heading2"))
        paragraphs += [_paragraph(line, "Quote") for line in lines(quote.text)]
        paragraphs.append(_source(styles.source(quote, style), link(quote), links))
        paragraphs += [_paragraph(line, "Normal") for line in lines(item.note) if item.note.strip()]
    return pack("".join(paragraphs), links, _allowed(title), _AUTHOR)


def _paragraph(text: str, style: str) -> str:
    backwards = _is_right_to_left(text)
    direction, form = ("<w:bidi/>", "<w:rtl/>") if backwards else ("", "")
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>{_run(text, form)}</w:p>'


def _source(source: str, address: str, links: dict[str, str]) -> str:
    """The source, and where it tells the address that a link can be made of: that goes into `links` as well."""
    before, found, after = source.partition(address) if address else (source, "", "")
    linked = ""
    if found:
        id_ = f"link{len(links)}"
        links[id_] = _allowed(address)
        linked = f'<w:hyperlink r:id="{id_}">{_run(address, _LINK_FORMAT)}</w:hyperlink>'
    return f'<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>{_run(before)}{linked}{_run(after)}</w:p>'


def _run(text: str, form: str = "") -> str:
    """Text in one form. A tabulator is an element of its own."""
    if not text:
        return ""
    parts = (f'<w:t xml:space="preserve">{_allowed(part)}</w:t>' if part else "" for part in text.split("\t"))
    return f"<w:r><w:rPr>{form}</w:rPr>{'<w:tab/>'.join(parts)}</w:r>"


def _allowed(text: str) -> str:
    """As XML, in an element or in an attribute."""
    return escape(_NO_XML.sub("\ufffd", text), {'"': "&quot;"})


def _is_right_to_left(text: str) -> bool:
    found = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in found if kind in ("L", "R", "AL")), False)
