"""Standard streams and arguments of every kind: closed, full, in another encoding, no text at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="file names and arguments are bytes on POSIX alone")


@POSIX_ONLY
def test_arguments_that_are_not_text(library: Any) -> None:
    assert isinstance(library("search", b"\xff\xfe bees \xed\xa0\x80").json, list)
    assert "no such file" in library("explain", bytes(library.data_dir.parent / "documents") + b"/\xff.txt").out
    library("index", b"/no/such/\xff", code=3)


@pytest.mark.parametrize("command", [["search", "the"], ["status"], ["embed", "--colbert"], ["models", "list"]])
@POSIX_ONLY
def test_a_reader_that_stops_reading_is_no_error(library: Any, command: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *command, "--data-dir", library.data_dir],
        stdin=subprocess.PIPE,
        stdout=write,
        stderr=subprocess.PIPE,
    )
    os.close(write)
    _, err = process.communicate(b"bees\n" * 20, timeout=60)
    assert (process.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_an_output_that_cannot_be_written_is_said(library: Any) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", "search", "the", "--data-dir", library.data_dir],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 3 and len(done.stderr.splitlines()) == 1


@POSIX_ONLY
def test_closed_standard_streams(library: Any) -> None:
    for closing in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        for command in ("search bees", "embed", "failures"):
            line = f"{sys.executable} -m app {command} --data-dir '{library.data_dir}' {closing}"
            done = subprocess.run(line, shell=True, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stderr) == (0, ""), line


@POSIX_ONLY
@pytest.mark.parametrize(
    "plain", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "LANG": ""}]
)
def test_the_output_is_utf_8_whatever_the_locale(library: Any, plain: dict[str, str]) -> None:
    hits = library("search", "Wie lange muss der Teig für den Zwetschgenkuchen gehen?", environment=plain).json
    assert Path(hits[0]["path"]).name == "Zwetschgenkuchen.md"
    assert "ü" in "".join(hit["snippet"] for hit in hits)
