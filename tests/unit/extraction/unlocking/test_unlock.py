"""Files that a password protects, opened with it, and told where it is another."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import makers
import pytest

from app.domain.errors import DocumentError, EncryptedDocument, UnsupportedFormat
from app.extraction import format_of
from app.extraction.document import extract_document
from app.extraction.unlocking.unlock import check_password
from app.extraction.workers.budget import UNLIMITED

SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).resolve().parents[5] / "shared") / "documents"
DATA = Path(__file__).resolve().parents[3] / "data" / "locked"
_TEXT = "The badger buried the deeds."
_PASSWORD = "grüße, 猫"
_MANIFEST = "META-INF/manifest.xml"
_LATIN = "grüße"
_WORD = makers.docx(makers.paragraph(_TEXT))
_ODT = makers.odt(f"<office:text><text:p>{_TEXT}</text:p></office:text>")
_FILES = {
    "a.docx": (makers.locked_office(_WORD, _PASSWORD), _PASSWORD),
    "b.pptx": (makers.locked_office(makers.pptx([_TEXT], [1]), _PASSWORD), _PASSWORD),
    "c.odt": (makers.locked_opendocument(_ODT, _PASSWORD), _PASSWORD),
    "d.pdf": (makers.pdf([_TEXT], _PASSWORD), _PASSWORD),
    "e.pdf": (makers.pdf([_TEXT], _LATIN, algorithm="AES-128"), _LATIN),
    "f.pdf": (makers.pdf([_TEXT], _LATIN, algorithm="RC4-128"), _LATIN),
    "g.pdf": (makers.pdf([_TEXT], _LATIN, algorithm="RC4-40"), _LATIN),
    "h.pdf": (makers.pdf([_TEXT], "another", _LATIN), _LATIN),
}


def _text(name: str, data: bytes, *passwords: str) -> str:
    """What is read of a file, or the code of the refusal."""
    format = format_of(Path(name))
    assert format is not None
    try:
        extraction = extract_document(data, format, passwords=passwords)
    except DocumentError as error:
        return error.reason.code
    return "\n".join(segment.text for segment in extraction.segments)


def _refusal(data: bytes, password: str) -> str:
    with pytest.raises(DocumentError) as refused:
        check_password(data, password, UNLIMITED)
    return refused.value.reason.code


@pytest.mark.parametrize("name", _FILES)
def test_one_of_several_passwords_opens_it(name: str) -> None:
    data, password = _FILES[name]
    assert _text(name, data) == _text(name, data, "wrong") == "encrypted.password"
    assert _TEXT in _text(name, data, "wrong", password, "another one")


@pytest.mark.parametrize("name", _FILES)
def test_a_password_is_tried(name: str) -> None:
    data, password = _FILES[name]
    check_password(data, password, UNLIMITED)
    with pytest.raises(EncryptedDocument, match=r"encrypted\.wrong_password"):
        check_password(data, password.upper(), UNLIMITED)


@pytest.mark.parametrize(
    "data", [_WORD, _ODT, makers.pdf([_TEXT]), makers.pdf([_TEXT], password=""), b"plain text", b"\xd0\xcf\x11\xe0"]
)
def test_what_needs_no_password_is_told(data: bytes) -> None:
    with pytest.raises(UnsupportedFormat, match=r"encrypted\.no_password"):
        check_password(data, _PASSWORD, UNLIMITED)


def _changed(data: bytes, before: bytes, after: bytes) -> bytes:
    """A package with another manifest."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    members[_MANIFEST] = members[_MANIFEST].replace(before, after)
    return makers.package({**members})


def test_ways_of_protection_that_are_not_known_are_told() -> None:
    """No password is wrong then: another would not do better."""
    unwilling = makers.locked_opendocument(_ODT, _PASSWORD, derivation="argon2id")
    nothing = makers.package({"META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": b"\x01\x02"})
    hollow = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + "EncryptedPackage".encode("utf-16-le") * 99
    for data in (unwilling, nothing, hollow, _changed(_FILES["c.odt"][0], b'"1000"', b'"999999999999"')):
        assert _refusal(data, _PASSWORD) == "encrypted.unknown"


def test_damage_within_is_damage() -> None:
    data, password = _FILES["d.pdf"]
    assert not _text("d.pdf", data[: len(data) // 2], password).startswith("encrypted.wrong")
    assert _text("c.odt", _FILES["c.odt"][0][:-40], _PASSWORD) == "damaged.incomplete"


def test_a_document_of_libreoffice() -> None:
    data = (DATA / "locked.odt").read_bytes()
    assert _refusal(data, "x") == "encrypted.wrong_password"
    check_password(data, "grüße", UNLIMITED)
    assert _text("locked.odt", data, "grüße") == "The heron buried the astrolabe in the orangery."


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("doc/poi__password_password_cryptoapi.doc", "password"),
        ("doc/tika__testWORD_protected_passtika.doc", "tika"),
        ("docx/poi__bug53475-password-is-solrcell.docx", "solrcell"),
        ("xls/test_files__password_2002_128_strong.xls", "password"),
        ("xls/tika__testEXCEL_protected_passtika.xls", "tika"),
        ("xlsb/poi__protected_passtika.xlsb", "tika"),
        ("pdf/pdfminersix__aes-256.pdf", "foo"),
        ("pdf/pdfminersix__aes-256-m.pdf", "foo"),
    ],
)
def test_real_files(name: str, password: str) -> None:
    path = SHARED / name
    if not path.is_file():
        pytest.skip(f"there is no {path}")
    data = path.read_bytes()
    check_password(data, password, UNLIMITED)
    text = _text(path.name, data, password)
    assert len(text) > 6 and not text.startswith(("encrypted.", "damaged."))
    assert _text(path.name, data) == "encrypted.password"
