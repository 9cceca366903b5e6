"""What there is and why something is not: `dragoman status`, `failures` and `explain`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="file names and arguments are bytes on POSIX alone")


def test_status(library: Any) -> None:
    status = library.status()
    assert status["documents"] == {"failed": 1, "indexed": 4, "skipped": 1}
    assert Path(status["data_dir"]) == library.data_dir
    assert [folder["available"] for folder in status["folders"]] == [True]
    (embedder,) = status["embedders"]
    assert 0 < embedder["vectors"] == embedder["expected"] <= status["chunks"]
    assert status["writer_running"] is False
    told = library("status").out
    assert "4 indexed" in told and str(library.data_dir) in told


def test_failures(library: Any) -> None:
    rows = library("failures", "--json").json
    assert [(Path(row["path"]).name, row["state"]) for row in rows] == [
        ("broken.pdf", "failed"),
        ("tool.exe", "skipped"),
    ]
    assert all(row["reason"].endswith(".") for row in rows)
    assert [line.split("\t")[1] for line in library("failures").out.splitlines()] == ["failed", "skipped"]


@pytest.mark.parametrize(
    ("name", "found", "said"),
    [
        ("bees.html", True, "can be found"),
        ("broken.pdf", False, "."),
        ("tool.exe", False, ".exe"),
        ("never.txt", False, "no such file"),
        ("../elsewhere.txt", False, "none of the folders"),
        ("../documents/bees.html", True, "can be found"),
    ],
)
def test_explain(library: Any, name: str, found: bool, said: str) -> None:
    path = library.data_dir.parent / "documents" / name
    explained = library("explain", path, "--json").json
    assert explained["found"] is found
    assert said in explained["verdict"]
    assert explained["details"]
    assert library("explain", path).out.splitlines()[0] == explained["verdict"]


@POSIX_ONLY
def test_file_names_that_are_not_text(dragoman: Any, documents: Path) -> None:
    name = os.fsencode(documents) + b"/na\xff\xfeme.txt"
    try:
        Path(os.fsdecode(name)).write_text("The walrus eats a kumquat.")
    except OSError:
        pytest.skip("this file system wants names that are text")
    Path(os.fsdecode(os.fsencode(documents) + b"/\xff.docx")).write_bytes(b"PK\x03\x04")
    assert dragoman.index(documents)["failed"] == 1
    (hit,) = dragoman.search("kumquat")
    assert os.fsencode(hit["path"]) == name, "JSON brings the name back, byte for byte"
    (failure,) = dragoman("failures", "--json").json
    assert os.fsencode(failure["path"]).endswith(b"/\xff.docx")
    shown = subprocess.run(
        [sys.executable, "-m", "app", "failures", "--data-dir", dragoman.data_dir], capture_output=True, check=True
    )
    assert b"/\xff.docx\t" in shown.stdout
    assert dragoman("explain", name, "--json").json["found"] is True


def test_control_characters_in_a_file_name_stay_on_their_line(dragoman: Any, documents: Path) -> None:
    try:
        (documents / "a\nb\x1b[31m.docx").write_bytes(b"PK\x03\x04")
    except OSError:
        pytest.skip("this file system does not take such names")
    dragoman.index(documents)
    (line,) = dragoman("failures").out.splitlines()
    assert "a\\nb\\x1b[31m.docx" in line
