"""`dragoman index`: folders into the library."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="file names and arguments are bytes on POSIX alone")


def test_index_counts(dragoman: Any, documents: Path) -> None:
    (documents / "one.txt").write_text("The first document.")
    (documents / "two.md").write_text("# The second\n\nA document.")
    (documents / "empty.txt").touch()
    (documents / "torn.docx").write_bytes(b"PK\x03\x04")
    (documents / "tool.exe").write_bytes(b"MZ")
    counts = dragoman.index(documents)
    assert counts.pop("seconds") > 0
    assert {name: n for name, n in counts.items() if n} == {
        "indexed": 2, "skipped": 2, "failed": 1, "chunks": 2, "embedded": 2,
    }  # fmt: skip
    told = dragoman("index", documents).out
    assert told == "Nothing has changed; files looked at: 5.\n"


def test_index_tells_the_counts_in_words(dragoman: Any, documents: Path) -> None:
    (documents / "one.txt").write_text("The first document.")
    (documents / "torn.docx").write_bytes(b"PK\x03\x04")
    told = dragoman("index", documents)
    assert "The meaning of 1 passage was learnt." in told.out
    assert re.match(r"1 document indexed \(1 new passage\), 0 unchanged, .* 1 failed, in \d+\.\d s\.", told.out)
    assert "dragoman failures" in told.out
    assert told.err == ""


def test_a_relative_data_folder_and_relative_folders(dragoman: Any, documents: Path) -> None:
    (documents / "bees.txt").write_text("Bees.")
    dragoman.bare("index", "documents", "--data-dir", "here", cwd=documents.parent)
    (hit,) = dragoman.bare("search", "bees", "--data-dir", "here", cwd=documents.parent).json
    assert hit["path"] == str(documents / "bees.txt")


def test_a_data_folder_inside_the_documents_is_not_indexed(dragoman: Any, documents: Path) -> None:
    (documents / "bees.txt").write_text("Bees.")
    dragoman.data_dir = documents / "data"
    dragoman.index(documents)
    assert dragoman.index(documents)["unchanged"] == 1
    assert dragoman.failures() == {}


def test_strict_tells_failed_documents_by_exit_code_1(dragoman: Any, documents: Path) -> None:
    (documents / "torn.docx").write_bytes(b"PK\x03\x04")
    dragoman("index", documents, "--strict", code=1)
    (documents / "torn.docx").unlink()
    (documents / "tool.exe").write_bytes(b"MZ")
    dragoman("index", documents, "--strict", code=0)


def test_a_missing_folder(dragoman: Any, documents: Path) -> None:
    dragoman.refused("index", documents / "nothing")
    (documents / "file.txt").write_text("A file is not a folder.")
    dragoman.refused("index", documents / "file.txt")


@POSIX_ONLY
def test_a_second_writer_is_refused_and_readers_are_not(
    dragoman: Any, documents: Path, follow: Callable[..., Any]
) -> None:
    (documents / "bees.txt").write_text("Bees.")
    follow(documents)
    assert "Another Dragoman" in dragoman.refused("index", documents)
    assert dragoman.found("bees") == [documents / "bees.txt"]
    assert dragoman.status()["writer_running"] is True
