"""The log tells what was done, and never holds text of documents or of questions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

SECRET = "xylopangolin"  # in every document, whole or broken, and in every question


@pytest.fixture
def secrets(documents: Path) -> Path:
    """Documents of several formats with the secret in their text; several are broken, each at the secret."""
    text = f"The {SECRET} sleeps by day."
    (documents / "plain.txt").write_text(text)
    (documents / "page.html").write_text(f"<title>{SECRET}</title><p>{text}</p>")
    (documents / "mail.eml").write_text(f"From: {SECRET}@example.org\nSubject: {SECRET}\nDate: {SECRET}\n\n{text}")
    (documents / "notes.md").write_text(f"# {SECRET}\n\n{text}")
    (documents / "table.csv").write_text(f"{SECRET},1\n{SECRET},2\n")
    (documents / "odd bytes.txt").write_bytes(text.encode() + b"\xff\xfe\x00\x80" + text.encode())
    (documents / "torn.docx").write_bytes(b"PK\x03\x04" + text.encode())
    (documents / "torn.pdf").write_bytes(f"%PDF-1.7\n1 0 obj <</{SECRET} ({text}) >> endobj\n".encode())
    (documents / "torn.rtf").write_bytes(rf"{{\rtf1 {{{text} \'zz \u{SECRET}".encode())
    for name, part in (("bad xml.docx", "word/document.xml"), ("bad xml.odt", "content.xml"), ("bad.epub", "mimetype")):
        with ZipFile(documents / name, "w") as package:
            package.writestr(part, f"<{SECRET}>{text}</wrong>")
    return documents


def test_neither_the_file_nor_standard_error_holds_what_was_read_or_asked(dragoman: Any, secrets: Path) -> None:
    questions = [
        f"where does the {SECRET} sleep?",
        f'"{SECRET} sleeps"',
        f"{SECRET}* -{SECRET}ish",
        f"after:{SECRET} page:{SECRET} day",
    ]
    told = [dragoman("index", secrets, "-vv").err]
    for question in questions:
        told.append(dragoman("search", "-vv", "--", question).err)
    done = dragoman("search", "--stdin", "-vv", stdin="\n".join(questions))
    assert SECRET in done.out, "it is found"
    told.append(done.err)
    told.append(dragoman("failures", "-vv").err)
    files = sorted(dragoman.data_dir.glob("dragoman.log*"))
    logged = "".join(file.read_text(encoding="utf-8") for file in files)
    assert "INFO app.cli.index: indexed:" in logged and "INFO app.cli.search:" in logged
    assert SECRET not in logged
    # What is wrong with a question is for the person who asked it, and no line of the log.
    lines = [line for line in "\n".join(told).splitlines() if not re.match(r"At character|Line \d+, character", line)]
    assert [line for line in lines if SECRET in line] == []


def test_without_verbose_standard_error_is_for_the_person(dragoman: Any, documents: Path) -> None:
    (documents / "bees.txt").write_text("Bees.")
    assert dragoman("index", documents).err == ""
    assert "INFO app.cli.index" in dragoman("index", documents, "--verbose").err
    logged = (dragoman.data_dir / "dragoman.log").read_text(encoding="utf-8").splitlines()
    assert sum("app.cli.index: indexed:" in line for line in logged) == 2
