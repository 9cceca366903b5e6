import os
import sys
from pathlib import Path

import pytest
from makers import docx, package, paragraph, pdf

from app.domain.errors import (
    DamagedDocument,
    DocumentError,
    EncryptedDocument,
    NoText,
    UnreadableFile,
    UnsupportedFormat,
)
from app.extraction.document import extract_document

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BODY = paragraph("The words of a document in English, long enough to tell.")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", docx(BODY), "words of a document"),
        ("a.doc", docx(BODY), "words of a document"),
        ("a.doc", rb"{\rtf1 rich words}", "rich words"),
        ("a.doc", b"<html><body>web words</body></html>", "web words"),
        ("a.txt", pdf(["paper words"]), "paper words"),
        ("a.TXT", "größer".encode("utf-16"), "größer"),
        ("a.log", b"one\r\ntwo", "one\ntwo"),
    ],
)
def test_content_decides_over_the_extension(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert words in extract_document(path).segments[0].text


def test_language_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(BODY))
    assert extract_document(path).language == "en"


@pytest.mark.parametrize(
    ("name", "data", "error", "reason"),
    [
        ("a.txt", b"", NoText, "empty"),
        ("a.txt", b"\n \n", NoText, "no text"),
        ("a.txt", b"\x7fELF\x02\x01\x01\0\0\0\0\0\x03\0>\0", DamagedDocument, "binary"),
        ("a.pdf", pdf(["", ""]), NoText, "pictures of pages"),
        ("a.pdf", b"no pdf", DamagedDocument, "damaged"),
        ("a.docx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), EncryptedDocument, "password"),
        ("a.docx", docx(BODY)[:300], DamagedDocument, "not a complete Word document"),
        ("a.docx", b"PK\x03\x04 rubbish", DamagedDocument, "not a complete"),
        ("a.docx", package({"word/document.xml": b" " * (600 << 20)}), DamagedDocument, "unreasonable size"),
        ("a.xlsx", b"plainly not a workbook", DamagedDocument, "not a complete Excel workbook"),
        ("a.doc", OLE + bytes(3000), DamagedDocument, "not a complete"),
        ("a.rtf", b"not rich", DamagedDocument, "rich text"),
        ("a.epub", package({"a": "b"}), DamagedDocument, "e-book"),
        ("a.zip", b"PK", UnsupportedFormat, ".zip archives"),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else None if isinstance(value, bytes) else value.__name__,
)
def test_states_and_reasons(tmp_path: Path, name: str, data: bytes, error: type[DocumentError], reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error, match=reason):
        extract_document(path)


def test_what_the_operating_system_refuses(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no longer there"):
        extract_document(tmp_path / "gone.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(UnreadableFile):
        extract_document(tmp_path / "folder.txt")


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="nothing is forbidden to this user")
def test_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(UnreadableFile, match="Permission denied"):
        extract_document(path)
