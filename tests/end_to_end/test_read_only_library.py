"""A library that can be read and not written: on a disk that is read-only, or in a folder of somebody else's."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import StorageFault
from app.domain.progress import Activity
from app.library import Library

# Root that has given up what makes it pass over permissions.
_HUMBLE = ("setpriv", "--bounding-set=-all", "--inh-caps=-all")


@dataclass
class Refusal:
    """Makes the place of a data folder unwritable, and the program one that must heed it."""

    place: Path
    refuse: Callable[[], None]
    prefix: tuple[str, ...] = ()


def _take_rights(place: Path) -> None:
    for path in [*place.rglob("*"), place]:
        path.chmod(0o500 if path.is_dir() else 0o400)


@pytest.fixture(params=["a read-only disk", "no permission"])
def refusal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Refusal]:
    if request.param == "a read-only disk":
        disk = request.getfixturevalue("small_disk")
        disk.resize("256m")
        yield Refusal(disk.place, disk.make_read_only)
        return
    place = tmp_path / "place"
    place.mkdir()
    prefix: tuple[str, ...] = ()
    if sys.platform == "win32":
        pytest.skip("rights of folders are other ones")
    elif os.geteuid() == 0:
        prefix = _HUMBLE
        probe = (*prefix, "sh", "-c", f"echo > {place}/probe")
        place.chmod(0o500)
        if shutil.which("setpriv") is None or subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            pytest.skip("root writes everywhere")
        place.chmod(0o700)
    yield Refusal(place, lambda: _take_rights(place), prefix)
    for path in [place, *place.rglob("*")]:
        if path.is_dir():
            path.chmod(0o700)


def _tree(place: Path) -> dict[str, bytes]:
    return {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}


@pytest.fixture
def library(dragoman: Any, documents: Path, refusal: Refusal) -> Any:
    """A library of three documents, two of which can be found, that can no longer be written to."""
    (documents / "bees.txt").write_text("The neighbour keeps the bees behind the orchard.")
    (documents / "herons.md").write_text("# Herons\n\nSeventeen herons stand below the lighthouse.")
    (documents / "empty.txt").touch()
    dragoman.data_dir = refusal.place / "data"
    dragoman.index(documents)
    refusal.refuse()
    dragoman.prefix = refusal.prefix
    return dragoman


def test_it_is_searched_and_looked_at(library: Any, documents: Path) -> None:
    before = _tree(library.data_dir)
    assert library.found("bees orchard")[0] == documents / "bees.txt"
    (best, *_) = library.search('"seventeen herons"')
    assert best["path"] == str(documents / "herons.md")
    assert best["scores"]["full_text"] is not None and best["scores"]["vector"] is not None
    assert library.status()["documents"]["indexed"] == 2
    assert not library.status()["writer_running"]
    assert documents / "empty.txt" in library.failures()
    assert "can be found" in library("explain", documents / "bees.txt").out
    assert library("models", "list", "--json").json
    assert _tree(library.data_dir) == before


def test_what_would_write_says_so(library: Any, documents: Path) -> None:
    before = _tree(library.data_dir)
    assert "cannot be written" in library.refused("index", documents)
    assert "cannot be written" in library.refused("models", "use", "off")
    assert _tree(library.data_dir) == before


def test_what_a_killed_writer_left_is_read_as_well(dragoman: Any, documents: Path, refusal: Refusal) -> None:
    (documents / "bees.txt").write_text("The neighbour keeps the bees behind the orchard.")
    dragoman.data_dir = refusal.place / "data"
    dragoman.index(documents)
    catalogue = dragoman.data_dir / "catalogue.sqlite3"
    statements = ("PRAGMA journal_mode = WAL", "CREATE TABLE torn (x)", "DROP TABLE torn")
    run = f"[c.execute(each).fetchall() for each in {statements}]"
    code = f"import os, sqlite3; c = sqlite3.connect({str(catalogue)!r}); {run}; os._exit(0)"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert (dragoman.data_dir / "catalogue.sqlite3-wal").stat().st_size > 0
    refusal.refuse()
    dragoman.prefix = refusal.prefix
    assert dragoman.found("bees orchard") == [documents / "bees.txt"]
    assert dragoman.status()["documents"]["indexed"] == 1


def test_a_journal_that_cannot_be_taken_in_is_not_passed_over(library: Any, tmp_path: Path, documents: Path) -> None:
    """What has not reached the catalogue's own file would be missing: then nothing is shown rather than a part."""
    copy = tmp_path / "copy"
    shutil.copytree(library.data_dir, copy)
    for path in (copy, *copy.rglob("*")):
        path.chmod(0o700)
    with sqlite3.connect(copy / "catalogue.sqlite3") as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("UPDATE documents SET state = 'failed'")
        connection.commit()
        journal = (copy / "catalogue.sqlite3-wal").read_bytes()
    connection.close()
    (copy / "catalogue.sqlite3-wal").write_bytes(journal)
    for path in (*copy.rglob("*"), copy):
        path.chmod(0o500 if path.is_dir() else 0o400)
    if os.geteuid() == 0 and not library.prefix:
        pytest.skip("root writes everywhere")
    library.data_dir = copy
    library.refused("status")
    for path in (copy, *copy.rglob("*")):
        path.chmod(0o700)


def test_the_window_opens_it(library: Any) -> None:
    if library.prefix:
        pytest.skip("this process may write everywhere")
    with Library.open(library.data_dir) as opened:
        progress = opened.progress()
        assert progress.activity is Activity.READING_ONLY
        assert progress.banner is not None and progress.banner.message.code.startswith("storage.")
        opened.start()
        with pytest.raises(StorageFault):
            opened.add_folder(library.data_dir.parent)


def test_a_writer_elsewhere_is_seen_to_be_at_work(dragoman: Any, documents: Path, tmp_path: Path) -> None:
    """The folder of another account's, who writes while we search."""
    if sys.platform == "win32" or os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("only root can be two accounts here")
    (documents / "bees.txt").write_text("The neighbour keeps the bees behind the orchard.")
    process = dragoman.start("index", documents, "--watch")
    try:
        assert process.stderr is not None
        assert any(b"Following" in line for line in process.stderr)
        _take_rights(dragoman.data_dir)
        dragoman.prefix = _HUMBLE
        assert dragoman.status()["writer_running"]
        assert dragoman.found("bees orchard") == [documents / "bees.txt"]
    finally:
        process.kill()
        process.communicate()
        for path in (dragoman.data_dir, *dragoman.data_dir.rglob("*")):
            path.chmod(0o700)
