"""Documents within documents, and the limits of that."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import zstandard
from makers import docx, paragraph, pdf
from pypdf import PdfReader, PdfWriter

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, EncryptedDocument, Unfinished
from app.extraction.formats import format_of
from app.extraction.inside import extract_documents


def _zip(files: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def _tar(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return made.getvalue()


def _read(name: str, data: bytes) -> list[Extraction]:
    format = format_of(Path(name))
    assert format is not None
    return list(extract_documents(data, format, name=name))


def _texts(found: list[Extraction]) -> dict[str, str]:
    return {each.members[0].path: each.segments[0].text for each in found if each.segments}


def _left_out(found: list[Extraction]) -> list[str]:
    return [said.code for each in found for said in each.left_out]


def test_every_document_of_an_archive_is_found_under_its_path() -> None:
    mail = (
        b"Subject: Tea\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b\nContent-Type: "
        b"application/zip; name=in.zip\nContent-Transfer-Encoding: base64\n\n"
    )
    inner = base64.b64encode(_zip({"a/b.html": "<html><title>Bees</title>In the pear tree</html>"}))
    data = _zip({"letters/tea.eml": mail + inner + b"\n--b--", "../../x.txt": "climbs", "logo.png": "x", "y.rar": "x"})
    found = _read("all.zip", data)
    texts = _texts(found)
    assert texts["letters/tea.eml › in.zip › a/b.html"] == "Bees\n\nIn the pear tree" and texts["x.txt"] == "climbs"
    assert texts["letters/tea.eml"].endswith("Hello")
    assert [each.members[0].title for each in found if each.segments] == ["Tea", "Bees", None]
    assert _left_out(found) == ["left_out.attachments"]


@pytest.mark.parametrize("ending", ["gz", "bz2", "xz", "zst"])
def test_compressed_archives_and_documents(ending: str) -> None:
    ways: dict[str, Callable[[bytes], bytes]] = {
        "gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstandard.compress
    }  # fmt: skip
    pack = ways[ending]
    assert _texts(_read(f"all.tar.{ending}", pack(_tar({"one.txt": b"first", "d/two.txt": b"second"})))) == {
        "one.txt": "first", "d/two.txt": "second"
    }  # fmt: skip
    (alone,) = _read(f"notes.md.{ending}", pack(b"# Herons\n\nby the lake"))
    assert (alone.title, alone.members[0].path) == ("Herons", "")


def test_what_was_readable_of_a_broken_archive_is_kept_and_the_rest_is_told() -> None:
    words = " ".join(map(str, range(30_000)))
    whole = _zip({"one.txt": "the first", "two.txt": words})
    for name, data in (
        ("cut.zip", whole[:-200]),
        ("cut.tar.gz", gzip.compress(_tar({"one.txt": b"the first", "two.txt": words.encode()}))[:40_000]),
        ("cut.txt.gz", gzip.compress(words.encode())[:40_000]),
    ):
        found = _read(name, data)
        assert found[0].segments and "damaged.incomplete" in _left_out(found), name


def test_names_in_other_encodings() -> None:
    """As programs wrote them that knew of none: the name is replaced in the bytes by one of the same length."""
    for name, encoding in (("報告書ひ.txt", "cp932"), ("Größe.txt", "cp437"), ("Größe.txt", "utf-8")):
        raw = name.encode(encoding)
        data = _zip({"n" * len(raw): "text"}).replace(b"n" * len(raw), raw)
        assert list(_texts(_read("a.zip", data))) == [name]


def test_passwords() -> None:
    whole = bytearray(_zip({"a.txt": "secret"}, zipfile.ZIP_STORED))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        whole[whole.index(mark) + (6 if mark[2] == 3 else 8)] |= 1
    with pytest.raises(EncryptedDocument):
        _read("a.zip", bytes(whole))


def test_bombs_end() -> None:
    nested = b"the innermost"
    nested = _zip({"n.txt": nested})
    for _ in range(40):
        nested = _zip({"n.zip": nested})
    with pytest.raises(Unfinished):  # which says that it goes on deeper
        _read("deep.zip", nested)
    bomb = _zip({f"{n}.txt": bytes(300 << 20) for n in range(1)} | {"a.txt": "words"})
    found = _read("bomb.zip", bomb)
    assert _texts(found) == {"a.txt": "words"} and _left_out(found) == ["left_out.embedded"]
    with pytest.raises(DamagedDocument):
        _read("no.zip", b"PK\x03\x04nonsense")


def test_documents_within_office_files_and_pdfs_are_read() -> None:
    letter = docx(paragraph("The letter"), **{"word/embeddings/notes.docx": docx(paragraph("Packed notes"))})
    found = _read("letter.docx", letter)
    assert [each.segments[0].text for each in found] == ["The letter", "Packed notes"]
    assert [each.members[0].path for each in found[1:]] == ["notes.docx"] and _left_out(found) == []
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["The page"]))))
    writer.add_attachment("letter.docx", letter)
    writer.add_attachment("logo.png", b"x")
    out = io.BytesIO()
    writer.write(out)
    found = _read("paper.pdf", out.getvalue())
    assert [each.segments[0].text.strip() for each in found] == ["The page", "The letter", "Packed notes"]
    assert found[2].members[0].path == "letter.docx › notes.docx" and _left_out(found) == []
