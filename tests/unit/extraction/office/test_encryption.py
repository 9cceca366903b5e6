"""A damaged file is not called password-protected, and one that is, is."""

from __future__ import annotations

import os
import random
import struct
from pathlib import Path

import pytest
from makers import pdf

from app.common.paths import resources_dir
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.extraction import format_of
from app.extraction.document import extract_document
from app.extraction.office.encryption import is_encrypted, is_encrypted_pdf, is_encrypted_word, is_encrypted_workbook

SAMPLES = resources_dir() / "sample" / "documents"
SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).resolve().parents[5] / "shared") / "documents"
PACKAGES = sorted(path for path in SAMPLES.rglob("*") if path.suffix in (".xlsx", ".docx", ".pptx", ".odt", ".epub"))
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _outcome(path: Path, data: bytes) -> str:
    """ "text", or the code of the refusal."""
    format = format_of(path)
    assert format is not None
    try:
        extract_document(data, format)
    except EncryptedDocument as error:
        return error.reason.code
    except DocumentError as error:
        return f"not: {error.reason.code}"
    return "text"


def _offsets(data: bytes, sign: bytes) -> list[int]:
    return [at for at in range(len(data)) if data.startswith(sign, at)]


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.name)
def test_a_directory_that_wrongly_says_encrypted(path: Path) -> None:
    """One flipped bit; what it stands before can still be read."""
    whole = path.read_bytes()
    entries, heads = _offsets(whole, b"PK\x01\x02"), _offsets(whole, b"PK\x03\x04")
    assert entries and heads
    for chosen in ([entries[0]], [entries[-1]], entries):
        damaged = bytearray(whole)
        for entry in chosen:
            damaged[entry + 8] ^= 1
        assert _outcome(path, bytes(damaged)) == "text", chosen
    damaged = bytearray(whole)
    for head in heads:
        damaged[head + 6] ^= 1
    assert not _outcome(path, bytes(damaged)).startswith("encrypted.")


@pytest.mark.parametrize("path", PACKAGES[::4], ids=lambda path: path.name)
def test_any_damage_to_a_package(path: Path) -> None:
    whole, chance = path.read_bytes(), random.Random(11)
    start = whole.index(b"PK\x01\x02")
    for _ in range(15):
        damaged = bytearray(whole)
        at = chance.randrange(start, len(damaged)) if chance.random() < 0.7 else chance.randrange(len(damaged))
        damaged[at : at + 4] = chance.randbytes(4)
        assert not _outcome(path, bytes(damaged[: len(whole) - chance.choice([0, 0, 7, 700])])).startswith("encrypted.")


def test_a_member_that_is_encrypted(tmp_path: Path) -> None:
    """Both its head and the directory say so, and without the password it is not what its checksum says."""
    (path,) = (each for each in PACKAGES if each.suffix == ".xlsx" and each.name.startswith("Planting"))
    data = bytearray(path.read_bytes())
    for at in _offsets(bytes(data), b"PK\x01\x02"):
        (head,) = struct.unpack_from("<I", data, at + 42)
        size, name, extra = struct.unpack_from("<I", data, at + 20)[0], *struct.unpack_from("<HH", data, head + 26)
        begin = head + 30 + name + extra
        data[begin : begin + size] = random.Random(at).randbytes(size)
        data[at + 8] |= 1
        data[head + 6] |= 1
    assert _outcome(path, bytes(data)) == "encrypted.password"


def _workbook(*records: tuple[int, bytes]) -> bytes:
    stream = b"".join(struct.pack("<HH", kind, len(content)) + content for kind, content in records)
    return _OLE + bytes(504) + stream + bytes(512)


def test_workbooks() -> None:
    begin = (0x0809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    sheet = (0x0809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    password = (0x002F, bytes(54))
    assert is_encrypted_workbook(_workbook(begin, password))
    assert is_encrypted_workbook(_workbook(begin, (0x0086, b""), password))
    assert not is_encrypted_workbook(_workbook(begin, (0x00E1, b"\xb0\x04"), password)), "it comes first, or is none"
    assert not is_encrypted_workbook(_workbook(sheet, password))
    assert not is_encrypted_workbook(_workbook(begin)[:520])


def test_word_documents() -> None:
    def word(flags: int, key: int) -> bytes:
        return _OLE + bytes(504) + struct.pack("<HHHHHHHI", 0xA5EC, 0xC1, 0, 0, 0, flags, 0xBF, key) + bytes(512)

    assert is_encrypted_word(word(0x0100, 0x34)) and is_encrypted(word(0x0100, 0x34))
    assert not is_encrypted_word(word(0x0000, 0x34))
    assert not is_encrypted_word(word(0x0100, 0)), "a flag without a key"


def test_pdfs() -> None:
    locked, plain = pdf(["words"], password="secret"), pdf(["Words that can be read by anybody."])
    assert is_encrypted_pdf(locked) and not is_encrypted_pdf(plain)
    assert _outcome(Path("a.pdf"), locked) == "encrypted.password"
    for false in (b"/Encrypt 99 0 R /Root", b"/Encrypt<</V 9>> /Root"):
        assert not _outcome(Path("a.pdf"), plain.replace(b"/Root", false)).startswith("encrypted.")


def test_what_a_library_says_of_a_password_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    import kreuzberg

    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("Password protected or encrypted")

    monkeypatch.setattr(kreuzberg, "extract_bytes_sync", refuse)
    from app.extraction.kreuzberg_reader import run_kreuzberg

    with pytest.raises(DamagedDocument):
        run_kreuzberg(_OLE + bytes(2000), "application/vnd.ms-excel", "Excel workbook")


@pytest.mark.shared
def test_real_encrypted_files() -> None:
    manifest = SHARED / "manifest.tsv"
    if not manifest.is_file():
        pytest.skip(f"there is no {manifest}")
    rows = [line.split("\t") for line in manifest.read_text(encoding="utf-8").splitlines()[1:]]
    locked = [Path(row[0]) for row in rows if row[6] == "encrypted"]  # of an archive only what lies in it is
    paths = [SHARED / path for path in locked if (format := format_of(path)) and format.kind != "archive"]
    assert len(paths) > 25
    opened = {path.name for path in paths if not _outcome(path, path.read_bytes()).startswith("encrypted.")}
    assert opened == {"poi__50833.xls", "poi__58616.xlsx", "tika__protect.xlsx"}, "as in Excel, which asks nobody"
