"""A document that word processors open, opened again."""

from __future__ import annotations

import io
from pathlib import Path

import docx

from app.domain.quotes import CitationStyle, Collected, Quote
from app.quoting.docx_file import as_docx

RIVER = Quote("The river is\nlong.\x0b\ud800", "Rivers", Path("/papers/rivers.pdf"), 3, "Anna", "pdf")
HEBREW = Quote("שלום עולם", "שלום", Path("/papers/שלום.txt"))


MARKUP = Quote('<w:p> & "5 < 6"\tof\u00a0"R&D"', "R&D <1>", Path("/papers/R&D.txt"))


def test_quotes_sources_links_and_notes_are_in_it() -> None:
    items = (Collected("1", RIVER, "Ask Bert\nsoon"), Collected("2", HEBREW))
    document = docx.Document(io.BytesIO(as_docx(items, CitationStyle.CHICAGO, "For Bert")))
    found = [(each.style.name if each.style else "", each.text) for each in document.paragraphs]
    assert found[:4] == [
        ("Title", "For Bert"),
        ("Heading 2", "Rivers"),
        ("Quote", "The river is"),
        ("Quote", "long.\ufffd?"),
    ]
    source = "Anna, “Rivers,” 3, /papers/rivers.pdf, file:///papers/rivers.pdf#page=3."
    assert found[4:7] == [("Normal", source), ("Normal", "Ask Bert"), ("Normal", "soon")]
    assert [link.url for link in document.paragraphs[4].hyperlinks] == ["file:///papers/rivers.pdf#page=3"]
    right_to_left = document.paragraphs[8]
    assert right_to_left.text == "שלום עולם" and right_to_left.runs[0].font.rtl
    assert document.core_properties.author == "Dragoman" and not document.core_properties.comments


def test_what_looks_like_markup_is_text_and_a_tabulator_stays_one() -> None:
    document = docx.Document(io.BytesIO(as_docx((Collected("1", MARKUP),), CitationStyle.CHICAGO, 'A & "B"')))
    texts = [each.text for each in document.paragraphs]
    assert texts[:3] == ['A & "B"', "R&D <1>", MARKUP.text]
    assert document.core_properties.title == 'A & "B"'
    [link] = document.paragraphs[3].hyperlinks
    assert link.url == link.text and link.url in texts[3]


def test_the_same_collection_is_the_same_file() -> None:
    items = (Collected("1", RIVER), Collected("2", HEBREW))
    assert as_docx(items, CitationStyle.CHICAGO, "A") == as_docx(items, CitationStyle.CHICAGO, "A")
