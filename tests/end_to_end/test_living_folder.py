"""A folder that changes: what the index does about it, between two runs and live, told by the command line alone."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

ANIMALS = ("walrus", "ocelot", "marmot", "pangolin", "narwhal", "axolotl")


@pytest.fixture
def dragoman(here: Any) -> Any:
    return here


@pytest.fixture
def indexed(dragoman: Any, documents: Path) -> Path:
    """Six documents of one passage each, indexed; each is found by its animal."""
    for animal in ANIMALS:
        (documents / f"{animal}.txt").write_text(f"Of the {animal} it is told that it sleeps by day.")
    assert dragoman.index(documents)["embedded"] == len(ANIMALS)
    return documents


def named(dragoman: Any, word: str) -> list[str]:
    """The names of the files that contain the word itself."""
    return sorted(path.name for path in dragoman.found(f'"{word}"'))


# ---- between two runs


def test_a_second_run_has_nothing_to_do(dragoman: Any, indexed: Path) -> None:
    counts = dragoman.index(indexed)
    assert counts.pop("seconds") > 0
    assert counts == dict.fromkeys(counts, 0) | {"unchanged": 6}
    for folder in (indexed, indexed / ".", indexed / ".." / indexed.name):
        assert dragoman("index", folder).out == "Nothing has changed; files looked at: 6.\n"
    assert len(dragoman.status()["folders"]) == 1


def test_a_changed_document(dragoman: Any, indexed: Path) -> None:
    (indexed / "walrus.txt").write_text("Now it is a capybara that is told of.")
    counts = dragoman.index(indexed)
    assert (counts["indexed"], counts["unchanged"], counts["embedded"]) == (1, 5, 1)
    assert named(dragoman, "capybara") == ["walrus.txt"]
    assert named(dragoman, "walrus") == []
    assert dragoman.vectors() == (6, 6)


def test_an_added_and_a_deleted_document(dragoman: Any, indexed: Path) -> None:
    (indexed / "walrus.txt").unlink()
    (indexed / "deep" / "down").mkdir(parents=True)
    (indexed / "deep" / "down" / "ibex.md").write_text("# Ibex\n\nIt climbs.")
    counts = dragoman.index(indexed)
    assert (counts["indexed"], counts["removed"], counts["unchanged"]) == (1, 1, 5)
    assert named(dragoman, "walrus") == []
    assert named(dragoman, "ibex") == ["ibex.md"]
    assert dragoman.vectors() == (6, 6)
    shutil.rmtree(indexed / "deep")
    assert dragoman.index(indexed)["removed"] == 1
    assert dragoman.vectors() == (5, 5)


@pytest.mark.parametrize("target", ["renamed.txt", "deep/walrus.txt", "deep/renamed.txt"])
def test_a_renamed_or_moved_document_is_not_embedded_again(dragoman: Any, indexed: Path, target: str) -> None:
    (indexed / "deep").mkdir()
    (indexed / "walrus.txt").rename(indexed / target)
    counts = dragoman.index(indexed)
    assert (counts["removed"], counts["embedded"], counts["chunks"]) == (1, 0, 0)
    assert dragoman.found('"walrus"') == [indexed / target]
    assert dragoman.vectors() == (6, 6)


def test_a_moved_folder(dragoman: Any, indexed: Path, tmp_path: Path) -> None:
    (indexed / "zoo").mkdir()
    for animal in ANIMALS:
        (indexed / f"{animal}.txt").rename(indexed / "zoo" / f"{animal}.txt")
    counts = dragoman.index(indexed)
    assert (counts["removed"], counts["indexed"], counts["embedded"]) == (6, 6, 0)
    (indexed / "zoo").rename(indexed / "menagerie")
    counts = dragoman.index(indexed)
    assert (counts["removed"], counts["indexed"], counts["embedded"]) == (6, 6, 0)
    assert dragoman.found('"ocelot"') == [indexed / "menagerie" / "ocelot.txt"]
    assert dragoman.vectors() == (6, 6)


def test_a_copy_shares_its_vectors(dragoman: Any, indexed: Path) -> None:
    shutil.copy(indexed / "walrus.txt", indexed / "copy.txt")
    counts = dragoman.index(indexed)
    assert (counts["indexed"], counts["embedded"]) == (1, 0)
    assert named(dragoman, "walrus") == ["copy.txt", "walrus.txt"]
    assert dragoman.vectors() == (6, 6)
    (indexed / "walrus.txt").unlink()
    assert dragoman.index(indexed)["removed"] == 1
    assert named(dragoman, "walrus") == ["copy.txt"]
    assert dragoman.vectors() == (6, 6)


def test_two_documents_that_change_places(dragoman: Any, indexed: Path) -> None:
    (indexed / "walrus.txt").rename(indexed / "between")
    (indexed / "ocelot.txt").rename(indexed / "walrus.txt")
    (indexed / "between").rename(indexed / "ocelot.txt")
    assert dragoman.index(indexed)["embedded"] == 0
    assert named(dragoman, "walrus") == ["ocelot.txt"]
    assert named(dragoman, "ocelot") == ["walrus.txt"]


def test_a_file_that_becomes_a_folder_and_back(dragoman: Any, indexed: Path) -> None:
    (indexed / "walrus.txt").unlink()
    (indexed / "walrus.txt").mkdir()
    (indexed / "walrus.txt" / "inner.txt").write_text("A quokka.")
    dragoman.index(indexed)
    assert (named(dragoman, "walrus"), named(dragoman, "quokka")) == ([], ["inner.txt"])
    shutil.rmtree(indexed / "walrus.txt")
    (indexed / "walrus.txt").write_text("The walrus is back.")
    dragoman.index(indexed)
    assert (named(dragoman, "walrus"), named(dragoman, "quokka")) == (["walrus.txt"], [])


def test_a_folder_that_is_away_keeps_its_documents(dragoman: Any, indexed: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "emu.txt").write_text("An emu.")
    away = indexed.with_name("away")
    indexed.rename(away)
    assert dragoman.index(other)["removed"] == 0
    assert named(dragoman, "walrus") == ["walrus.txt"]
    states = {Path(folder["path"]): folder["available"] for folder in dragoman.status()["folders"]}
    assert states == {indexed: False, other: True}
    assert "found by what was read of it" in dragoman("explain", indexed / "walrus.txt").out
    (away / "walrus.txt").unlink()
    away.rename(indexed)
    counts = dragoman.index(other)
    assert (counts["removed"], counts["unchanged"], counts["embedded"]) == (1, 6, 0)
    assert named(dragoman, "walrus") == []


def test_a_folder_inside_one_that_is_searched_is_not_counted_twice(dragoman: Any, indexed: Path) -> None:
    (indexed / "deep").mkdir()
    (indexed / "deep" / "emu.txt").write_text("An emu.")
    assert dragoman.index(indexed / "deep", indexed)["indexed"] == 1
    assert len(dragoman.status()["folders"]) == 1
    assert dragoman.status()["documents"] == {"indexed": 7}
    assert dragoman.index(indexed.parent)["unchanged"] == 7
    assert named(dragoman, "emu") == ["emu.txt"]


def test_an_ignore_file_that_changes(dragoman: Any, indexed: Path) -> None:
    (indexed / ".gitignore").write_text("walrus.*\n")
    assert dragoman.index(indexed)["removed"] == 1
    assert named(dragoman, "walrus") == []
    assert "left out" in dragoman("explain", indexed / "walrus.txt").out
    (indexed / ".gitignore").write_text("# nothing\n")
    assert dragoman.index(indexed)["indexed"] == 1
    assert named(dragoman, "walrus") == ["walrus.txt"]


def test_a_document_that_gets_broken_and_mended(dragoman: Any, indexed: Path) -> None:
    page = indexed / "page.html"
    page.write_text("<p>A wombat.</p>")
    dragoman.index(indexed)
    page.write_bytes(b"")
    assert dragoman.index(indexed)["skipped"] == 1
    assert named(dragoman, "wombat") == []
    assert dragoman.failures()[page]["state"] == "empty"
    page.write_text("<p>A wombat again.</p>")
    dragoman.index(indexed)
    assert named(dragoman, "wombat") == ["page.html"]
    assert dragoman.failures() == {}


# ---- live


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent as a POSIX signal")
def test_watch_follows_what_happens_and_ends_quietly(
    dragoman: Any,
    indexed: Path,
    follow: Callable[..., subprocess.Popen[bytes]],
    interrupt: Callable[..., Any],
    wait_until: Callable[..., None],
) -> None:
    process = follow(indexed)

    def comes_true(word: str, *names: str) -> None:
        wait_until(lambda: named(dragoman, word) == sorted(names), what=f"{word} in {names}")

    (indexed / "emu.txt").write_text("An emu.")
    comes_true("emu", "emu.txt")
    (indexed / "emu.txt").write_text("A kiwi now.")
    comes_true("kiwi", "emu.txt")
    (indexed / "emu.txt").rename(indexed / "kiwi.txt")
    comes_true("kiwi", "kiwi.txt")
    (indexed / "deep" / "down").mkdir(parents=True)
    (indexed / "deep" / "down" / "ibex.md").write_text("An ibex.")
    comes_true("ibex", "ibex.md")
    (indexed / "deep").rename(indexed / "high")
    wait_until(lambda: dragoman.found('"ibex"') == [indexed / "high" / "down" / "ibex.md"])
    (indexed / ".gitignore").write_text("walrus.*\n")
    comes_true("walrus")
    (indexed / ".gitignore").unlink()
    comes_true("walrus", "walrus.txt")
    # as many editors save: a temporary file that takes the document's place
    (indexed / "ocelot.txt.tmp").write_text("An okapi.")
    os.replace(indexed / "ocelot.txt.tmp", indexed / "ocelot.txt")
    comes_true("okapi", "ocelot.txt")
    shutil.rmtree(indexed / "high")
    comes_true("ibex")
    assert dragoman.status()["writer_running"] is True

    ended = interrupt(process)
    assert (ended.code, ended.err) == (0, ""), "ending --watch is its normal end"
    stored, expected = dragoman.vectors()
    assert stored == expected == 7
    assert dragoman.index(indexed)["unchanged"] == 7
    assert dragoman.status()["writer_running"] is False


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent as a POSIX signal")
def test_watch_survives_its_folder_going_away(
    dragoman: Any,
    indexed: Path,
    follow: Callable[..., subprocess.Popen[bytes]],
    interrupt: Callable[..., Any],
) -> None:
    process = follow(indexed)
    indexed.rename(indexed.with_name("away"))
    (indexed.with_name("away") / "emu.txt").write_text("An emu.")
    assert named(dragoman, "walrus") == ["walrus.txt"]
    assert process.poll() is None
    assert interrupt(process).code == 0
    assert named(dragoman, "walrus") == ["walrus.txt"]


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent as a POSIX signal")
def test_ctrl_c_stops_a_run_and_the_next_one_goes_on(
    dragoman: Any, documents: Path, wait_until: Callable[..., None]
) -> None:
    for number in range(200):
        text = f"Number{number}. " + f"The tale of {number} is long. " * 3
        (documents / f"{number}.txt").write_text(text)

    def some_are_indexed() -> bool:
        catalogue = f"file:{dragoman.data_dir / 'catalogue.sqlite3'}?mode=ro"
        with suppress(sqlite3.OperationalError), closing(sqlite3.connect(catalogue, uri=True)) as connection:
            return connection.execute("SELECT 1 FROM documents WHERE state = 'indexed'").fetchone() is not None
        return False

    process = dragoman.start("index", documents)
    wait_until(some_are_indexed, interval_s=0.02)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert err.decode().splitlines() == [
        "What was done is kept: the same command goes on from there.",
        "dragoman: stopped",
    ]
    before = dragoman.status()["documents"]["indexed"]
    assert 0 < before <= 200
    counts = dragoman.index(documents)
    assert counts["unchanged"] == before and counts["unchanged"] + counts["indexed"] == 200
    stored, expected = dragoman.vectors()
    assert stored == expected


def test_searching_while_another_process_writes(dragoman: Any, documents: Path) -> None:
    (documents / "first.txt").write_text("The walrus was here before.")
    dragoman.index(documents)
    for number in range(200):
        (documents / f"{number}.txt").write_text(f"Number{number}. " + f"The tale of {number} is long. " * 3)
    process = dragoman.start("index", documents)
    looks, seen = 0, [0]
    while process.poll() is None:
        assert named(dragoman, "walrus") == ["first.txt"]
        seen.append(dragoman.status()["documents"]["indexed"])
        looks += 1
    _, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert looks
    assert seen == sorted(seen)
    assert dragoman.status()["documents"] == {"indexed": 201}
    assert named(dragoman, "Number199") == ["199.txt"]
