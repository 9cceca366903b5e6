import re
from pathlib import Path

import pytest
from makers import docx, package, paragraph, pdf

from app.domain.documents import Extraction
from app.domain.errors import (
    DamagedDocument,
    DocumentError,
    EncryptedDocument,
    NoText,
)
from app.extraction.document import extract_document
from app.extraction.formats import format_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BODY = paragraph("The words of a document in English, long enough to tell.")


def _extract(name: str, data: bytes) -> Extraction:
    format = format_of(Path(name))
    assert format is not None
    return extract_document(data, format)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", docx(BODY), "words of a document"),
        ("a.doc", docx(BODY), "words of a document"),
        ("a.doc", rb"{\rtf1 rich words}", "rich words"),
        ("a.doc", b"<html><body>web words</body></html>", "web words"),
        ("a.msg", b"From: ada@example.org\nSubject: a letter\n\nposted words", "posted words"),
        ("a.txt", pdf(["paper words"]), "paper words"),
        ("a.TXT", "größer".encode("utf-16"), "größer"),
        ("a.log", b"one\r\ntwo", "one\ntwo"),
    ],
)
def test_content_decides_over_the_extension(name: str, data: bytes, words: str) -> None:
    assert words in _extract(name, data).segments[0].text


def test_language_is_told() -> None:
    assert _extract("a.docx", docx(BODY)).language == "en"


@pytest.mark.parametrize(
    ("name", "data", "error", "reason"),
    [
        ("a.txt", b"", NoText, "file.empty"),
        ("a.txt", b"\n \n", NoText, "file.no_text"),
        ("a.txt", b"\x7fELF\x02\x01\x01\0\0\0\0\0\x03\0>\0", DamagedDocument, "damaged.binary"),
        ("a.pdf", pdf(["", ""]), NoText, "no_text.pdf"),
        ("a.pdf", b"no pdf", DamagedDocument, "damaged.pdf"),
        ("a.docx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), EncryptedDocument, "encrypted.password"),
        ("a.docx", docx(BODY)[:300], DamagedDocument, "damaged.incomplete label='Word document'"),
        ("a.docx", b"PK\x03\x04 rubbish", DamagedDocument, "damaged.incomplete"),
        ("a.docx", package({"word/document.xml": b" " * (600 << 20)}), DamagedDocument, "damaged.bomb"),
        ("a.xlsx", b"plainly not a workbook", DamagedDocument, "damaged.incomplete label='Excel workbook'"),
        ("a.doc", OLE + bytes(3000), DamagedDocument, "damaged.incomplete"),
        ("a.rtf", b"not rich", DamagedDocument, "damaged.not_rich_text"),
        ("a.epub", package({"a": "b"}), DamagedDocument, "damaged.incomplete label='EPUB book'"),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else None if isinstance(value, bytes) else value.__name__,
)
def test_states_and_reasons(name: str, data: bytes, error: type[DocumentError], reason: str) -> None:
    with pytest.raises(error, match=re.escape(reason)):
        _extract(name, data)
