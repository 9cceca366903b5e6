"""`dragoman password`: from a file that nobody can read to an answer from it, by real processes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import makers
import pytest

_PASSWORD = "Schlüsselbund 猫"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    letter = makers.docx(makers.paragraph("The badger buried the astrolabe."))
    (folder / "letter.docx").write_bytes(makers.locked_office(letter, _PASSWORD))
    (folder / "deed.pdf").write_bytes(makers.pdf(["The walrus signed the deed."], _PASSWORD))
    return folder


def test_a_password_opens_what_nobody_could_read(dragoman: Any, papers: Path) -> None:
    done = dragoman("password", papers / "deed.pdf", "--stdin", stdin="x\n", code=2)
    assert "lies in none of the folders" in done.err
    assert dragoman.index(papers)["needs_password"] == 2
    done = dragoman("password", papers / "deed.pdf", "--stdin", stdin="wrong\n", code=2)
    assert done.err == "dragoman: This password does not open the file.\n" and done.out == ""
    done = dragoman("password", papers / "deed.pdf", "--stdin", "--json", "-vv", stdin=f"{_PASSWORD}\n")
    assert done.json["indexed"] == 2 and _PASSWORD not in done.err + done.out
    assert dragoman.found("astrolabe")[0].name == "letter.docx"
