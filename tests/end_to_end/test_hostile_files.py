"""Broken and hostile files: the run ends, each is indexed or has a reason in words, and the good ones are found."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import struct
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

GOOD = "The lighthouse keeper counts seventeen herons."
LIMIT_S = 280
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


def docx(body: Iterator[bytes]) -> bytes:
    """A Word file around a document.xml that is written piece by piece."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", _RELATIONS)
        with package.open("word/document.xml", "w", force_zip64=True) as part:
            for piece in body:
                part.write(piece)
    return buffer.getvalue()


def zip_bomb() -> bytes:
    """400 MB of text in 400 kB."""

    def body() -> Iterator[bytes]:
        yield _WORD.encode()
        paragraph = b"<w:p><w:r><w:t>" + b"boom " * 200_000 + b"</w:t></w:r></w:p>"
        for _ in range(400):
            yield paragraph
        yield b"</w:body></w:document>"

    return docx(body())


def entity_bomb() -> bytes:
    """A billion laughs."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">{entities}]>{_WORD}<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>'
    )
    return docx(iter([f"{text}</w:body></w:document>".encode()]))


def encrypted_office() -> bytes:
    """The head of the compound file that Office wraps around an encrypted document, with its stream's name."""
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10) + struct.pack("<I", 1) + bytes(400)
    return head.ljust(512, b"\0") + "EncryptedPackage".encode("utf-16-le").ljust(2048, b"\0")


def pdf_with_a_loop() -> bytes:
    """A page tree that contains itself."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
        b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
        b"trailer<</Root 1 0 R/Size 3>>\nstartxref\n111\n%%EOF"
    )


def empty_zip() -> bytes:
    buffer = io.BytesIO()
    zipfile.ZipFile(buffer, "w").close()
    return buffer.getvalue()


def mail_in_mail() -> bytes:
    """2,000 mails, each attached to the one before."""
    levels = range(2_000)
    heads = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in levels)
    return f"Subject: deep\nMIME-Version: 1.0\n{heads}Content-Type: text/plain\n\ninner".encode()


def spreadsheet_with_a_huge_sheet() -> bytes:
    """An OpenDocument sheet of 16,384 times 1,048,576 repeated cells."""
    buffer = io.BytesIO()
    office = "urn:oasis:names:tc:opendocument:xmlns"
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            f'<o:document-content xmlns:o="{office}:office:1.0" xmlns:t="{office}:table:1.0"'
            f' xmlns:x="{office}:text:1.0">'
            '<o:body><o:spreadsheet><t:table><t:table-row t:number-rows-repeated="1048576">'
            '<t:table-cell t:number-columns-repeated="16384"><x:p>cell</x:p></t:table-cell>'
            "</t:table-row></t:table></o:spreadsheet></o:body></o:document-content>",
        )
    return buffer.getvalue()


FILES: dict[str, Callable[[], bytes]] = {
    "bomb.docx": zip_bomb,
    "laughs.docx": entity_bomb,
    "encrypted.docx": encrypted_office,
    "encrypted.xlsx": encrypted_office,
    "truncated.docx": lambda: docx(iter([_WORD.encode(), b"x" * 10_000]))[:-200],
    "truncated.pdf": lambda: b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pag",
    "loop.pdf": pdf_with_a_loop,
    "deep.html": lambda: b"<div>" * 100_000 + b"the deepest word" + b"</div>" * 100_000,
    "unclosed.html": lambda: b"<table><tr><td>" * 50_000 + b"inside",
    "comment.html": lambda: b"<p>before</p><!-- " + b"-" * 1_000_000,
    "line.txt": lambda: b"endless " * (30_000_000 // 8),
    "word.txt": lambda: b"x" * 5_000_000,
    "marks.txt": lambda: ("a" + "\u0301" * 200_000).encode(),
    "nul.txt": lambda: b"before\0\0\0after " * 100,
    "nothing but nul.txt": lambda: bytes(100_000),
    "random.txt": lambda: bytes(n * n * 31 % 251 for n in range(100_000)),
    "random.pdf": lambda: bytes(n * n * 31 % 251 for n in range(100_000)),
    "random.epub": lambda: bytes(n * n * 31 % 251 for n in range(100_000)),
    "empty.txt": bytes,
    "empty.pdf": bytes,
    "empty.docx": bytes,
    "blank.md": lambda: b" \n\t\n" * 1000,
    "a picture.txt": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100,
    "a text.pdf": lambda: b"This is not a PDF at all, but words.",
    "a zip.docx": empty_zip,
    "a pdf.docx": pdf_with_a_loop,
    "gzip.html": lambda: gzip.compress(b"<p>packed</p>" * 1000),
    "deep.rtf": lambda: b"{\\rtf1 " + b"{" * 200_000 + b"word" + b"}" * 200_000,
    "deep.eml": mail_in_mail,
    "huge.ods": spreadsheet_with_a_huge_sheet,
    "utf-16 without mark.txt": lambda: "Ein Satz ohne Marke.".encode("utf-16-le"),
    "no extension": lambda: b"plain words",
    "program.exe": lambda: b"MZ" + bytes(1000),
}
GOOD_NAMES = ["good.txt", "good \U0001f426.txt", "l" * 251 + ".txt", "q\u0323\u0307.txt"]
ODD_NAMES = ["good\nline.txt", "good\ttab.txt", " good .txt", "-n.txt", "good\\slash.txt", "a:b*c?.txt"]


@pytest.fixture
def hostile(dragoman: Any, documents: Path) -> Path:
    for name, make in FILES.items():
        (documents / name).write_bytes(make())
    for name in GOOD_NAMES + (ODD_NAMES if os.name == "posix" else []):
        (documents / name).write_text(f"{GOOD} This is {name!r}.")  # of equal texts a search shows but a few
    dragoman.data_dir.mkdir()
    (dragoman.data_dir / "settings.json").write_text('{"extraction_time_limit_s": 10}')
    return documents


def test_hostile_files(dragoman: Any, here: Any, hostile: Path) -> None:
    started = time.monotonic()
    done = dragoman("index", hostile, "--json", limit_s=LIMIT_S)
    print(f"{len(FILES)} hostile files took {time.monotonic() - started:.1f} s")
    counts = done.json
    names = GOOD_NAMES + (ODD_NAMES if os.name == "posix" else [])
    assert counts["indexed"] + counts["failed"] + counts["skipped"] == len(FILES) + len(names)
    failures = here.failures()
    for name in FILES:
        row = failures.get(hostile / name)
        if row is not None:
            print(f"{name:28} {row['state']}: {row['reason']}")
            assert _is_a_sentence(row["reason"]), row
        else:
            explained = here("explain", hostile / name, "--json").json
            print(f"{name:28} {explained['verdict']}")
            assert explained["found"]
    for name in ("truncated.pdf", "encrypted.docx", "empty.txt", "program.exe", "nothing but nul.txt"):
        assert hostile / name in failures
    assert "password" in failures[hostile / "encrypted.docx"]["reason"]
    assert set(here.found(f'"{GOOD}"', limit=30)) == {hostile / name for name in names}
    assert here.found("deepest word")[0] == hostile / "deep.html"
    assert dragoman.index(hostile)["unchanged"] == len(FILES) + len(names), "none of them is tried again and again"


def _is_a_sentence(reason: str) -> bool:
    return not reason[0].islower() and reason.endswith(".") and "\n" not in reason and "Traceback" not in reason


@pytest.mark.skipif(os.name != "posix", reason="POSIX has these kinds of file")
def test_what_is_no_file_is_passed_over(dragoman: Any, documents: Path) -> None:
    (documents / "good.txt").write_text(GOOD)
    os.mkfifo(documents / "pipe.txt")
    (documents / "loop").symlink_to(documents)
    (documents / "link.txt").symlink_to("good.txt")
    (documents / "dangling.txt").symlink_to("nowhere.txt")
    (documents / "itself.txt").symlink_to("itself.txt")
    deep = documents
    for _ in range(60):
        deep = deep / "down"
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text(GOOD)
    counts = dragoman.index(documents)
    assert (counts["indexed"], counts["failed"]) == (2, 0)
    assert set(dragoman.found("herons")) == {documents / "good.txt", deep / "deep.txt"}
    assert "link" in dragoman("explain", documents / "link.txt").out


@pytest.mark.skipif(os.name != "posix", reason="other systems have no paths as long as this")
def test_a_path_beyond_what_the_system_takes(dragoman: Any, documents: Path) -> None:
    (documents / "good.txt").write_text(GOOD)
    here = os.getcwd()
    try:
        os.chdir(documents)
        for _ in range(25):
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
        Path("deep.txt").write_text(GOOD)
    finally:
        os.chdir(here)
    dragoman.index(documents)
    assert dragoman.found("herons")[0] == documents / "good.txt"
    for row in dragoman.failures().values():
        assert _is_a_sentence(row["reason"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(dragoman: Any, documents: Path) -> None:
    (documents / "good.txt").write_text(GOOD)
    (documents / "secret.txt").write_text("secret")
    (documents / "secret.txt").chmod(0)
    (documents / "closed").mkdir(mode=0)
    try:
        counts = dragoman.index(documents)
        assert (counts["failed"], counts["unreadable"]) == (1, 1)
        rows = dragoman.failures()
        assert all(_is_a_sentence(rows[documents / name]["reason"]) for name in ("secret.txt", "closed"))
    finally:
        with contextlib.suppress(OSError):
            (documents / "closed").chmod(0o700)
    (documents / "secret.txt").chmod(0o600)
    assert dragoman.index(documents)["failed"] == 0
    assert dragoman.failures() == {}


@pytest.mark.parametrize("change", ["truncate", "delete", "grow"])
def test_files_that_change_while_they_are_read(dragoman: Any, documents: Path, change: str) -> None:
    for number in range(60):
        (documents / f"{number}.txt").write_text(f"Number{number} was here. " * 12)
    process = dragoman.start("index", documents)
    number = 0
    while process.poll() is None:
        path = documents / f"{number % 60}.txt"
        with contextlib.suppress(FileNotFoundError):
            match change:
                case "truncate":
                    os.truncate(path, 5)
                case "delete":
                    path.unlink()
                case "grow":
                    with path.open("a") as file:
                        file.write("and there is more. ")
        number += 1
        time.sleep(0.002)
    _, err = process.communicate()
    assert process.returncode == 0, err.decode()
    assert err == b"", err.decode()
    dragoman.index(documents)
    left = len(list(documents.iterdir()))
    assert dragoman.status()["documents"].get("indexed", 0) == left
    assert dragoman.index(documents)["unchanged"] == left
