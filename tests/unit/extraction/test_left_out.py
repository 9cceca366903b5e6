"""What readers leave out is told with the document."""

from __future__ import annotations

import io
import math
import struct
import sys
import zipfile
from dataclasses import replace

import pytest
from compound_maker import compound_file
from makers import docx, odt, package, paragraph, pdf, pptx, relations
from picture_makers import pages
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

from app.domain.documents import Extraction
from app.domain.messages import Message, message
from app.domain.scans import ScannedText
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.left_out import LeftOut, holds_text
from app.extraction.workers.budget import UNLIMITED, Budget

_WHY = "extraction.out_of_time"


def _read(data: bytes, name: str, budget: Budget | None = None) -> Extraction:
    """All that there is, as one."""
    found = list(extract_documents(data, format_named(name), budget or UNLIMITED))
    segments = tuple(segment for each in found for segment in each.segments)
    return replace(found[0], segments=segments, left_out=tuple(said for each in found for said in each.left_out))


def _mail(*parts: str) -> bytes:
    inner = "".join(f"--b\n{part}\n" for part in ("Content-Type: text/plain\n\nhello", *parts))
    return f"From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n{inner}--b--\n".encode()


def _attached(name: str, kind: str) -> str:
    return f'Content-Type: {kind}; name="{name}"\nContent-Disposition: attachment\n\nxx'


def test_attachments_that_may_hold_text_are_told_and_logos_are_not() -> None:
    mail = _mail(
        _attached("paper.pdf", "application/pdf"),
        _attached("logo.png", "image/png"),
        _attached("all.rar", "application/octet-stream"),
        _attached("notes.txt", "text/plain"),
    )
    assert _read(mail, "eml").left_out == (
        message("left_out.attachments", n=1, names="all.rar"),
        message("left_out.embedded", n=1, names="paper.pdf"),
    )
    assert _read(_mail(_attached("logo.png", "image/png")), "eml").left_out == ()


def test_parts_of_a_mail_that_are_nested_too_deeply_are_told() -> None:
    nested = b"From: a@b\n" + b"Content-Type: message/rfc822\n\n" * 100_000 + b"Subject: inner\n\nx"
    assert _read(nested, "eml").left_out == (message("left_out.nested_parts", n=1),)


def test_many_names_are_cut_short() -> None:
    left_out = LeftOut()
    for number in range(7):
        left_out.attachment(f"{number}.pdf", "")
    assert left_out.messages() == (message("left_out.attachments", n=7, names="0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, …"),)


def test_what_may_hold_text() -> None:
    assert all(map(holds_text, ("a.PDF", "b.zip", "c.eml"))) and not any(map(holds_text, ("a.png", "b", "c.exe")))


def test_documents_within_an_office_file_are_told_and_data_behind_charts_are_not() -> None:
    extra = {
        "word/embeddings/budget.xlsx": b"PK",
        "word/embeddings/Sheet1.xlsx": b"PK",
        "word/embeddings/oleObject1.bin": "Equation Native".encode("utf-16-le"),
        "word/embeddings/oleObject2.bin": "WordDocument".encode("utf-16-le"),
        "word/charts/_rels/chart1.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        b'relationships"><Relationship Id="r" Target="../embeddings/Sheet1.xlsx"/></Relationships>',
    }
    extraction = _read(docx(paragraph("Hello to you"), **extra), "docx")
    assert extraction.left_out == (message("left_out.embedded", n=2, names="budget.xlsx, oleObject2.bin"),)


def test_an_unreadable_chapter_is_told() -> None:
    chapters: dict[str, str | bytes] = {"a.html": "<p>one</p>", "b.html": b"\0\1\2" * 500}
    items = "".join(f'<item id="{name}" href="{name}"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    book = package({"x.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>", **chapters})
    assert _read(book, "epub").left_out == (message("left_out.damaged_parts", n=1),)


def _pdf(*pages: str) -> bytes:
    """Pages that show a text, a picture (an inline one) or nothing."""
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    names = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in names.items()})
    fonts = DictionaryObject({NameObject("/F"): font})
    for what in pages:
        page = writer.add_blank_page(200, 200)
        stream = DecodedStreamObject()
        if what == "picture":
            stream.set_data(b"q BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q")
        elif what:
            stream.set_data(b"BT /F 12 Tf 10 100 Td (%s) Tj ET" % what.encode())
        page[NameObject("/Contents")] = stream
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    writer.add_attachment("inside.docx", b"x")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_pages_of_pictures_are_told_and_blank_ones_are_not() -> None:
    extraction = _read(_pdf("hello", "picture", "", "picture"), "pdf")
    assert [segment.page for segment in extraction.segments] == [1]
    assert extraction.left_out == (
        message("left_out.picture_pages", n=2, count=4),
        message("left_out.embedded", n=1, names="inside.docx"),
    )
    assert message("left_out.picture_pages", n=2, count=4) not in _read(_pdf("hello", ""), "pdf").left_out


@pytest.mark.parametrize("name", ["mbox", "epub", "pptx", "eml"])
def test_where_time_ends_the_rest_is_told(name: str) -> None:
    class Ending(Budget):
        """Ends at the third look."""

        looks = 0

        @property
        def spent(self) -> object:  # type: ignore[override]  # a field there
            self.looks += 1
            return message(_WHY, seconds=1.0) if self.looks > 2 else None

    from makers import pptx

    pages = {f"{number}.html": f"<p>page {number}</p>" for number in range(5)}
    items = "".join(f'<item id="{page}" href="{page}"/>' for page in pages)
    spine = "".join(f'<itemref idref="{page}"/>' for page in pages)
    data = {
        "mbox": b"From a\nSubject: x\n\nhello\n\n" * 5,
        "epub": package({"x.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>", **pages}),
        "pptx": pptx(["one", "two", "three", "four"], [1, 2, 3, 4]),
        "eml": _mail(*["Content-Type: text/plain\n\nagain"] * 5),
    }[name]
    extraction = _read(data, name, Ending(math.inf, sys.maxsize, lambda: 0))
    assert extraction.segments and len(extraction.left_out) == 1
    assert _WHY in str(extraction.left_out[0])


def _told(n: int) -> tuple[Message, ...]:
    return (message("left_out.damaged_parts", n=n),)


def _with_members(data: bytes, members: dict[str, str | bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        kept: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    return package(kept | members)


def test_damaged_parts_beside_the_text_of_an_open_document_are_told() -> None:
    frame = "<draw:frame><draw:object xlink:href='./Object 1'/></draw:frame>"
    body = f"<office:text xmlns:xlink='x'><text:p>Before{frame}</text:p></office:text>"
    whole = odt(body)
    assert _read(whole, "odt").left_out == ()
    torn: dict[str, str | bytes] = {
        "Object 1/content.xml": b"<a",
        "styles.xml": b"<b",
        "meta.xml": b"<c",
    }  # of the last only the title is read
    assert _read(_with_members(whole, torn), "odt").left_out == _told(2)


def test_notes_that_are_damaged_and_slides_that_are_not_there_are_told() -> None:
    deck = pptx(["One", "Two"], [1, 2])
    noted: dict[str, str | bytes] = {
        "ppt/slides/_rels/slide1.xml.rels": relations(("rId1", "notesSlide", "/ppt/notes.xml")).encode(),
        "ppt/notes.xml": b"<p:notes",
    }
    assert _read(_with_members(deck, noted), "pptx").left_out == _told(1)
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        kept: dict[str, str | bytes] = {n: archive.read(n) for n in archive.namelist() if not n.endswith("slide2.xml")}
    assert _read(package(kept), "pptx").left_out == (message("left_out.damaged_pages", n=1, count=2),)


def test_pages_of_a_picture_that_are_torn_off_are_told() -> None:
    images = [Image.new("L", (40, 40), shade) for shade in (10, 200)]
    plain = pages(images)
    assert _read(plain, "tif").left_out == ()
    first = int(struct.unpack_from("<I", plain, 4)[0])
    following = first + 2 + 12 * struct.unpack_from("<H", plain, first)[0]
    (second,) = struct.unpack_from("<I", plain, following)
    assert second
    torn = bytearray(plain)
    struct.pack_into("<I", torn, following, len(plain) + 100)
    found = _read(bytes(torn), "tif")
    assert found.by_name and found.left_out == _told(1)
    scanned = ScannedText(((1, "What is written there"),))
    read = list(extract_documents(bytes(torn), format_named("tif"), scanned=scanned))
    assert [each.segments[0].text for each in read] == ["What is written there"] and read[0].left_out == _told(1)


def test_a_message_that_was_cut_off_says_so() -> None:
    streams = {
        "__substg1.0_0037001F": "Subject".encode("utf-16-le"),
        "__substg1.0_1000001F": "Body".encode("utf-16-le"),
    }
    whole = compound_file({**streams, "__substg1.0_3001001F": b"x" * 9_000})
    assert _read(whole, "msg").left_out == ()
    assert _read(whole[:-6_000], "msg").left_out == _told(1)


def test_notes_of_a_page_that_cannot_be_read_are_told() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf(["A page with words"])))
    note = DictionaryObject({NameObject("/Subtype"): NameObject("/Text"), NameObject("/F"): NameObject("/none")})
    writer.pages[0][NameObject("/Annots")] = ArrayObject([note])
    buffer = io.BytesIO()
    writer.write(buffer)
    assert _read(buffer.getvalue(), "pdf").left_out == _told(1)


def test_files_of_which_a_pdf_cannot_tell_are_told() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(pdf(["A page with words"])))
    tree = DictionaryObject({NameObject("/Names"): NumberObject(7)})
    writer.root_object[NameObject("/Names")] = DictionaryObject({NameObject("/EmbeddedFiles"): tree})
    buffer = io.BytesIO()
    writer.write(buffer)
    found = _read(buffer.getvalue(), "pdf")
    assert "words" in found.segments[0].text and found.left_out == (message("damaged.pdf"),)
