import io
from typing import Any

import pytest
from garbled_makers import KINDS, SEEN, garbled_pdf
from makers import pdf
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, StreamObject

from app.domain.errors import DamagedDocument, EncryptedDocument
from app.domain.messages import message
from app.extraction.formats import format_named
from app.extraction.pages.opening import open_pages_in_memory
from app.extraction.readers.pdf import extract_pdf

PDF = format_named("pdf")


def _pages(data: bytes) -> list[tuple[int | None, str]]:
    return [(segment.page, segment.text.strip()) for segment in extract_pdf(data, PDF).segments if segment.text.strip()]


def test_pages_are_numbered_from_one_and_empty_ones_counted() -> None:
    assert _pages(pdf(["First page", "", "Third page"])) == [(1, "First page"), (3, "Third page")]


def test_the_empty_password_is_tried() -> None:
    assert _pages(pdf(["Open to read"], password="")) == [(1, "Open to read")]


def test_a_password_is_needed() -> None:
    with pytest.raises(EncryptedDocument, match=r"encrypted\.password"):
        extract_pdf(pdf(["Secret"], password="mellon"), PDF)


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"%PDF-1.4\n" + bytes(range(256)) * 20])
def test_damaged(data: bytes) -> None:
    with pytest.raises(DamagedDocument):
        extract_pdf(data, PDF)


def test_a_wrong_cross_reference_does_not_lose_the_pages() -> None:
    shifted = pdf(["Still here", "And here"]).replace(b"%PDF-1.4\n", b"%PDF-1.4\n%a line that moves all offsets\n")
    assert _pages(shifted) == [(1, "Still here"), (2, "And here")]


def test_cut_short() -> None:
    whole = pdf(["No longer here", "Nor here"])
    with pytest.raises(DamagedDocument):
        extract_pdf(whole[: len(whole) // 2], PDF)


def test_one_bad_page_does_not_lose_the_others() -> None:
    broken = pdf(["Good page", "Bad page", "Last page"]).replace(b"/F1 3 0 R", b"/F1 9 0 9", 1)
    assert (3, "Last page") in _pages(broken)


def test_words_cut_at_the_end_of_a_line() -> None:
    assert _pages(pdf(["One exam-\nple here", "Another example"]))[0] == (1, "One example\nhere")


def test_blanks_that_a_font_calls_tabs_are_blanks() -> None:
    """As Qt writes PDFs."""
    reader = PdfReader(io.BytesIO(pdf(["all words"])))
    writer = PdfWriter(clone_from=reader)
    called = StreamObject()
    called.set_data(
        b"/CIDInit /ProcSet findresource begin\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
        b"2 beginbfrange\n<20> <20> <0009>\n<21> <7e> <0021>\nendbfrange\n"
    )
    for font in writer.pages[0]["/Resources"]["/Font"].values():  # type: ignore[index]  # pypdf's dictionaries have no types
        font.get_object()[NameObject("/ToUnicode")] = writer._add_object(called)
    out = io.BytesIO()
    writer.write(out)
    assert "\t" in PdfReader(io.BytesIO(out.getvalue())).pages[0].extract_text(), "the font calls it so"
    assert _pages(out.getvalue()) == [(1, "all words")]


def _with_bookmarks(*titles: tuple[str, int]) -> bytes:
    writer = PdfWriter(
        clone_from=PdfReader(io.BytesIO(pdf(["Opening words\nof a tale", "The middle of it", "The end"])))
    )
    parent = None
    for title, page in titles:
        parent = writer.add_outline_item(title=title, page_number=page, parent=parent)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_bookmarks_are_the_headings_of_their_pages() -> None:
    """What the page says already is not said twice."""
    first, second, third = extract_pdf(_with_bookmarks(("Opening words", 0), ("Chapter of storms", 1)), PDF).segments
    assert [(each.offset, each.level, each.text) for each in first.headings] == [(0, 1, "Opening words")]
    assert [(each.offset, each.level, each.text) for each in second.headings] == [(0, 2, "Chapter of storms")]
    assert second.text.splitlines()[:2] == ["Chapter of storms", "The middle of it"]
    assert first.text.count("Opening words") == 1 and third.headings == ()


def test_bookmarks_that_lead_round_in_a_circle_end() -> None:
    reader = PdfReader(io.BytesIO(_with_bookmarks(("One", 0))))
    writer = PdfWriter(clone_from=reader)
    outlines: Any = writer._root_object["/Outlines"].get_object()
    outlines["/First"].get_object()[NameObject("/Next")] = outlines.raw_get("/First")
    out = io.BytesIO()
    writer.write(out)
    assert _pages(out.getvalue())[0][1].startswith("One\n")


def test_letters_that_are_not_those_that_are_seen_are_told_and_offered_to_be_recognised() -> None:
    found = extract_pdf(garbled_pdf(*KINDS), PDF)
    assert found.segments[0].text.split() == " ".join(SEEN).split() and not found.segments[0].garbled
    assert all(segment.garbled for segment in found.segments[1:])
    assert found.left_out == (
        message("left_out.picture_pages", n=1, count=len(KINDS)),  # what is of private use alone says nothing
        message("left_out.garbled_pages", n=len(KINDS) - 2, count=len(KINDS)),
    )
    pages = open_pages_in_memory(garbled_pdf(*KINDS))
    assert list(pages.pages_without_text(99)) == list(range(2, len(KINDS) + 1))
    pages.close()
