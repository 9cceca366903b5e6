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
    (documents / "calendar.ics").write_text(f"BEGIN:VEVENT\nSUMMARY:{text}\nDTSTART:{SECRET}\n")
    (documents / "data.json").write_text(f'{{"{SECRET}": "{text}", {SECRET}')
    (documents / "drawing.svg").write_text(f"<svg><text {SECRET}>{text}</wrong>")
    (documents / "wrong type.pdf").write_text(text)
    (documents / "wrong type.xlsx").write_text(text)
    (documents / "locked.pdf").write_bytes(
        b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R /Encrypt <</Filter /Standard /V 9 /O ("
        + text.encode() + b") /U (x)>>>>\nstartxref\n0\n%%EOF"
    )  # fmt: skip
    broken = (
        ("bad xml.docx", "word/document.xml"),
        ("bad xml.odt", "content.xml"),
        ("bad.epub", "mimetype"),
        ("bad xml.xlsx", "xl/workbook.xml"),
        ("bad xml.pptx", "ppt/presentation.xml"),
        ("bad properties.docx", "docProps/core.xml"),
        ("odd member.odp", f"{SECRET}/../content.xml"),
    )
    for name, part in broken:
        with ZipFile(documents / name, "w") as package:
            package.writestr(part, f"<{SECRET}>{text}</wrong>")
    return documents


def log_of(dragoman: Any) -> str:
    files = sorted(dragoman.data_dir.glob("dragoman.log*"))
    return "".join(file.read_text(encoding="utf-8") for file in files)


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
    told.append(dragoman("explain", secrets / "torn.pdf", "-vv").err)
    told.append(dragoman("embed", "-vv", stdin=f"{SECRET}\n").err)
    told.append(dragoman("rerank", "-vv", SECRET, stdin=f"{SECRET}\n").err)
    told.append(dragoman("check", "-vv", code=None).err)
    assert "INFO app.cli.search:" in "".join(told)
    logged = log_of(dragoman)
    assert "INFO app.cli.index: indexed:" in logged and "INFO app.cli.search:" in logged
    told.append(dragoman("forget", secrets / "notes.md", "-vv").err)
    assert "INFO app.cli.search:" not in log_of(dragoman), "its lines may name what was forgotten"
    told.append(dragoman("index", secrets, "-vv").err)
    assert SECRET not in logged + log_of(dragoman)
    # What is wrong with a question is for the person who asked it, and no line of the log.
    lines = [line for line in "\n".join(told).splitlines() if not re.match(r"At character|Line \d+, character", line)]
    assert [line for line in lines if SECRET in line] == []


def test_without_verbose_standard_error_is_for_the_person(dragoman: Any, documents: Path) -> None:
    (documents / "bees.txt").write_text("Bees.")
    assert dragoman("index", documents).err == ""
    assert "INFO app.cli.index" in dragoman("index", documents, "--verbose").err
    logged = (dragoman.data_dir / "dragoman.log").read_text(encoding="utf-8").splitlines()
    assert sum("app.cli.index: indexed:" in line for line in logged) == 2
