"""Everything adds up: a folder with a file in every state and of every kind, and what is said of it beside what is on
the disk."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from makers import docx, paragraph, pdf

from app.cli.main import run
from app.domain.documents import DocumentState as State

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX has all these kinds of file")
WORDS = "The heron stands in the shallow water and waits."
MAIL = (
    "From: anna@example.org\nSubject: Herons\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    "--b\nContent-Type: text/plain\n\n" + WORDS + "\n"
    "--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=heron.pdf\n\nxyz\n--b--\n"
)

# Each file with its state; a name that ends in a slash is a folder that is left out whole.
FILES: dict[str, tuple[State, bytes]] = {
    "letter.txt": (State.INDEXED, WORDS.encode()),
    "copy.txt": (State.INDEXED, WORDS.encode()),
    "sub/report.docx": (State.INDEXED, docx(paragraph(WORDS))),
    "long.txt": (State.PARTLY, f"{WORDS} ".encode() * 400),
    "mail.eml": (State.PARTLY, MAIL.encode()),
    "scanned.pdf": (State.NEEDS_OCR, pdf([""])),
    "locked.pdf": (State.NEEDS_PASSWORD, pdf([WORDS], password="secret")),
    "locked.docx": (
        State.NEEDS_PASSWORD, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 9,
    ),
    "damaged.pdf": (State.FAILED, b"%PDF-1.7\nnothing more"),
    "damaged.docx": (State.FAILED, b"PK\x03\x04"),
    "empty.txt": (State.EMPTY, b""),
    "blank.txt": (State.EMPTY, b" \n\t\n " * 50),
    "large.txt": (State.TOO_LARGE, b"x " * 60_000),
    "tool.exe": (State.SKIPPED, b"MZ"),
    "photo.raw": (State.SKIPPED, b"\xff\xd8\xff"),
    "no extension": (State.SKIPPED, b"x"),
    ".hidden.txt": (State.SKIPPED, WORDS.encode()),
    ".config/a.txt": (State.SKIPPED, WORDS.encode()),
    ".config/deep/b.txt": (State.SKIPPED, WORDS.encode()),
    "node_modules/c.txt": (State.SKIPPED, WORDS.encode()),
    "letter.txt~": (State.SKIPPED, WORDS.encode()),
    ".gitignore": (State.SKIPPED, b"ignored.txt\nprivate/\n"),
    "ignored.txt": (State.SKIPPED, WORDS.encode()),
    "private/d.txt": (State.SKIPPED, WORDS.encode()),
    "private/more/e.txt": (State.SKIPPED, WORDS.encode()),
    "sub/.dragomanignore": (State.SKIPPED, b"*.log\n"),
    "sub/excluded.log": (State.SKIPPED, WORDS.encode()),
}  # fmt: skip
SPECIAL = ("link.txt", "to a folder", "broken.txt", "pipe.txt", "socket")


def on_disk(folder: Path) -> int:
    """What `find` counts: all entries at any depth that are no folders."""
    count = 0
    for place, folders, files in os.walk(folder):
        count += len(files) + sum(Path(place, name).is_symlink() for name in folders)
    return count


@pytest.fixture
def dragoman(here: Any) -> Any:
    return here


@pytest.fixture
def everything(dragoman: Any, documents: Path) -> Path:
    for name, (_, content) in FILES.items():
        path = documents / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (documents / "link.txt").symlink_to("letter.txt")
    (documents / "to a folder").symlink_to("sub")
    (documents / "broken.txt").symlink_to("nowhere.txt")
    os.mkfifo(documents / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        before = os.getcwd()
        os.chdir(documents)  # the whole path may be longer than such an address
        listening.bind("socket")
        os.chdir(before)
    dragoman.data_dir.mkdir()
    (dragoman.data_dir / "settings.json").write_text('{"longest_text": 10000, "largest_file": 100000}')
    return documents


@pytest.fixture
def explain(dragoman: Any, capsys: pytest.CaptureFixture[str]) -> Callable[[Path], Any]:
    """What the command says of a path, in this process: a start for each takes long."""

    def told(path: Path) -> Any:
        capsys.readouterr()
        assert run(["explain", str(path), "--json", "--data-dir", str(dragoman.data_dir)]) == 0
        return json.loads(capsys.readouterr().out)

    return told


def test_every_file_is_in_one_state_and_can_be_explained(
    dragoman: Any, everything: Path, explain: Callable[[Path], Any]
) -> None:
    started = time.time() - 1
    dragoman("index", everything, "--json")
    expected = Counter(state.value for state, _ in FILES.values())
    expected["skipped"] += len(SPECIAL)
    counts = dragoman.index(everything)
    looked_at = counts["indexed"] + counts["failed"] + counts["skipped"] + counts["unchanged"]
    by_rule = expected["skipped"] - 3  # of kinds that are not read
    assert looked_at == on_disk(everything) - by_rule

    status = dragoman.status()
    assert status["documents"] == expected
    assert sum(status["documents"].values()) == on_disk(everything)
    assert [folder["documents"] for folder in status["folders"]] == [expected]
    assert sum(status["skipped"].values()) == expected["skipped"]

    for name, (state, _) in FILES.items():
        told = explain(everything / name)
        assert told["state"] == state, (name, told)
        assert told["verdict"] and started < told["since"] <= time.time(), name
        assert told["found"] is (state in (State.INDEXED, State.PARTLY)), name
        assert told["found"] or (told["reason_code"] and told["remedy"]), name
    for name in SPECIAL:
        told = explain(everything / name)
        assert (told["state"], told["found"]) == ("skipped", False) and told["verdict"] and told["since"] > started
    for name in ("private", ".config", "node_modules"):
        told = explain(everything / name)
        assert told["state"] == "skipped" and told["since"] > started and told["verdict"]

    listed = dragoman("failures", "--all", "--json").json
    assert Counter(row["state"] for row in listed for _ in range(row["files"])) == {
        state: n for state, n in expected.items() if state != "indexed"
    }
    assert all(row["since"] > started and row["reason"] and row["code"] for row in listed)
    usual = {Path(row["path"]).name for row in dragoman("failures", "--json").json}
    assert usual == {
        Path(name).name for name, (state, _) in FILES.items()
        if state not in (State.INDEXED, State.SKIPPED) or name in ("tool.exe", "photo.raw", "no extension")
    }  # fmt: skip
    some = dragoman("failures", "--state", "failed,partly").out.splitlines()
    assert [line.split("\t")[1] for line in some] == ["failed", "failed", "partly", "partly"]


def test_what_is_known_of_one_document(dragoman: Any, everything: Path, explain: Callable[[Path], Any]) -> None:
    dragoman("index", everything)
    told = explain(everything / "letter.txt")
    content = told["content"]
    assert content["copies"] == [str(everything / "copy.txt")]
    assert (content["chunks"], content["language"], told["up_to_date"]) == (1, "en", True)
    assert [(each["vectors"], each["expected"]) for each in content["embedders"]] == [(1, 1)]
    told = explain(everything / "long.txt")
    assert len(told["content"]["left_out"]) == 1 and "10,000" in told["content"]["left_out"][0]
    told = explain(everything / "mail.eml")
    assert "heron.pdf" in told["content"]["left_out"][0]
    told = explain(everything / "LETTER.txt")
    assert told["state"] is None and str(everything / "letter.txt") in told["suggestions"]
    told = explain(everything / "sub")
    assert told["documents"] == {"indexed": 1, "skipped": 2}
    assert explain(everything / "sub" / ".." / "letter.txt")["found"]


def test_files_are_tried_again(dragoman: Any, documents: Path) -> None:
    (documents / "large.txt").write_text(WORDS)
    (documents / "damaged.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    dragoman.data_dir.mkdir()
    settings = dragoman.data_dir / "settings.json"
    settings.write_text('{"largest_file": 10}')
    dragoman("index", documents)
    settings.write_text("{}")
    assert dragoman.index(documents)["unchanged"] == 2, "nothing tells it to read them again"
    assert "not know" not in dragoman("retry", "--json").err
    assert dragoman.found("heron") == [documents / "large.txt"]
    counts = dragoman("retry", documents / "damaged.pdf", "--json").json
    assert (counts["failed"], counts["indexed"], counts["unchanged"]) == (1, 0, 1)
    refused = dragoman("retry", documents / "nothing.txt", code=2)
    assert "nothing.txt" in refused.err


def test_while_another_process_writes_files_are_tried_again_there(dragoman: Any, documents: Path, follow: Any) -> None:
    (documents / "damaged.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    follow(documents)
    assert "Try again" in dragoman.refused("retry")


def test_what_lies_on_a_drive_that_is_away_is_counted_and_explained(
    dragoman: Any, documents: Path, small_disk: Any
) -> None:
    here = documents / "here.txt"
    here.write_text(WORDS)
    stick = documents / "stick"
    stick.mkdir()
    subprocess.run(["mount", "--bind", small_disk.place, stick], check=True)
    try:
        (stick / "a.txt").write_text("Geese fly south in the autumn.")
        (stick / "b.exe").write_bytes(b"MZ")
        (stick / ".hidden").write_text("x")
        dragoman("index", documents)
        assert dragoman.status()["documents"] == {"indexed": 2, "skipped": 2}
    finally:
        subprocess.run(["umount", "--lazy", stick], check=True)
    dragoman("index", documents)
    status = dragoman.status()
    assert status["documents"] == {"indexed": 1, "away": 3}
    assert sum(status["documents"].values()) - status["documents"]["away"] == on_disk(documents)
    assert [place["path"] for place in status["away"]] == [str(stick)] and status["away"][0]["since"]
    told = dragoman("explain", stick / "a.txt", "--json").json
    assert (told["state"], told["found"]) == ("away", True) and told["since"] and told["remedy"]
    (row,) = dragoman("failures", "--state", "away", "--json").json
    assert (row["path"], row["files"]) == (str(stick), 3)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_place_that_may_not_be_looked_at_is_no_file(dragoman: Any, documents: Path) -> None:
    (documents / "a.txt").write_text(WORDS)
    closed = documents / "closed"
    closed.mkdir(mode=0)
    try:
        dragoman("index", documents)
        status = dragoman.status()
        assert status["documents"] == {"indexed": 1}
        assert [place["path"] for place in status["unreadable"]] == [str(closed)]
        assert dragoman("explain", closed, "--json").json["state"] == "failed"
        assert dragoman("explain", closed / "a.txt", "--json").json["state"] == "away"
    finally:
        closed.chmod(0o700)


def test_a_library_of_many_files_adds_up_while_it_is_read(dragoman: Any, documents: Path, wait_until: Any) -> None:
    for number in range(200):
        (documents / f"{number}.txt").write_text(f"{WORDS} {number}")
    process = dragoman.start("index", documents)
    try:
        wait_until(lambda: (dragoman.data_dir / "catalogue.sqlite3").exists())
        wait_until(lambda: sum(dragoman.status()["documents"].values()) > 0)
        assert sum(dragoman.status()["documents"].values()) == 200
    finally:
        process.kill()
        process.communicate()
    assert sum(dragoman.status()["documents"].values()) == 200
    shutil.rmtree(documents)
