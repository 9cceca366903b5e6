"""Collected passages in files that other programs open."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import pytest

from app.domain.quotes import CitationStyle, Collected, Quote
from app.quoting.export import as_csv, as_markdown, export

RIVER = Quote("=1+1 is\n# two.", "Rivers", Path("/papers/rivers.pdf"), 3, "Anna <a@b.c>", "pdf")
ITEMS = (Collected("1", RIVER, "Ask Bert\n- soon"), Collected("2", Quote("水", "川", Path("/papers/川.txt"))))


def test_markdown_has_every_quote_with_its_source_and_note() -> None:
    told = as_markdown(ITEMS, CitationStyle.MARKDOWN, "For *Bert*").decode()
    assert told.startswith(
        "# For \\*Bert\\*\n\n## 1\\. Rivers\n\n> =1+1 is\n> \\# two.\n>\n> — Anna, [Rivers](<file:///"
    )
    assert "Ask Bert\n\\- soon\n\n## 2\\. 川\n\n> 水\n" in told


def test_markdown_in_other_styles() -> None:
    bibtex = as_markdown(ITEMS, CitationStyle.BIBTEX, "Rivers").decode()
    assert "```bibtex\n@misc{anna-p3," in bibtex and bibtex.endswith("```\n")
    assert "Anna, “Rivers,” 3, /papers/rivers.pdf" in as_markdown(ITEMS, CitationStyle.CHICAGO, "Rivers").decode()


def test_a_table_opens_in_a_spreadsheet_and_computes_nothing() -> None:
    data = as_csv(ITEMS, CitationStyle.CHICAGO, "")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0]["Quote"] == "'=1+1 is\n# two." and rows[0]["Note"] == "Ask Bert\n- soon"
    assert (rows[0]["Page"], rows[0]["Author"], rows[1]["Page"], rows[1]["Title"]) == ("3", "Anna", "", "川")
    assert rows[0]["Link"] == "file:///papers/rivers.pdf#page=3" and "“Rivers,”" in rows[0]["Citation"]


@pytest.mark.parametrize("ending", ["md", "docx", "csv", "MD"])
def test_what_is_there_stays_until_the_person_says_otherwise(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"rivers.{ending}"
    path.write_text("precious")
    with pytest.raises(FileExistsError):
        export(ITEMS, path, CitationStyle.PLAIN, "Rivers")
    assert path.read_text() == "precious" and os.listdir(tmp_path) == [path.name]
    export(ITEMS, path, CitationStyle.PLAIN, "Rivers", replacing=True)
    assert path.read_bytes() != b"precious" and os.listdir(tmp_path) == [path.name]
    other = tmp_path / f"other.{ending}"
    export(ITEMS, other, CitationStyle.PLAIN, "Rivers")
    assert other.stat().st_size > 0


def test_where_it_fails_nothing_half_written_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="full"):
        export(ITEMS, tmp_path / "rivers.md", CitationStyle.PLAIN, "Rivers")
    assert os.listdir(tmp_path) == []


def test_an_ending_of_another_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        export(ITEMS, tmp_path / "rivers.exe", CitationStyle.PLAIN, "Rivers")
