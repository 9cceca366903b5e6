"""Too little memory, too few open files, no home, odd names: a sentence with a remedy or an answer, nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell's limits")
QUESTION = "bees orchard"


def _limited(dragoman: Any, limit: str, *arguments: object) -> Any:
    """Runs a command under a limit of the shell's; it answers, or says in a sentence why not."""
    before, dragoman.prefix = dragoman.prefix, ("sh", "-c", f'ulimit {limit}; exec "$@"', "sh")
    try:
        done = dragoman(*arguments, code=None)
    finally:
        dragoman.prefix = before
    assert done.code in (0, 3), f"{done.code}: {done.err}"
    if done.code == 3:
        line = done.err.strip().splitlines()[-1]
        assert line.startswith("dragoman: ") and line.count(".") >= 2, done.err
    return done


@pytest.fixture
def folder(documents: Path) -> Path:
    for number in range(3):
        (documents / f"bees {number}.txt").write_text(f"The neighbour {number} keeps the bees behind the orchard.")
    return documents


@pytest.mark.parametrize("limit", ["-n 12", "-n 16", "-n 24", "-v 250000", "-v 400000", "-v 900000"])
def test_a_short_run_loses_nothing(dragoman: Any, folder: Path, limit: str) -> None:
    done = _limited(dragoman, limit, "index", folder, "--json")
    if done.code == 0:
        assert done.json["failed"] == 0, "what the surroundings did is no document's fault"
    dragoman.index(folder)
    assert {path.name for path in dragoman.found(QUESTION)} == {f"bees {number}.txt" for number in range(3)}
    _limited(dragoman, limit, "search", QUESTION)
    _limited(dragoman, limit, "status")
    assert dragoman.status()["documents"] == {"indexed": 3}


def test_without_a_home_and_in_plain_c(dragoman: Any, tmp_path: Path) -> None:
    folder = tmp_path / "Bücher 書 'quoted' #1?%41"
    folder.mkdir()
    (folder / "Bienen für Zoë.txt").write_text("The neighbour keeps the bees behind the orchard.")
    dragoman.data_dir = tmp_path / "Daten ä #?%20 \n'\""
    bare = ("env", "-i", f"PATH={os.environ['PATH']}", f"PYTHONPATH={Path(__file__).parents[2]}", "LC_ALL=C", "LANG=C")
    dragoman.prefix = bare
    dragoman.index(folder)
    assert dragoman.found(QUESTION) == [folder / "Bienen für Zoë.txt"]
    assert dragoman.status()["documents"] == {"indexed": 1}
    assert "can be found" in dragoman("explain", folder / "Bienen für Zoë.txt").out


def test_from_a_folder_that_has_gone(dragoman: Any, folder: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    dragoman.prefix = ("sh", "-c", f'cd "{gone}" && rmdir "{gone}" && exec "$@"', "sh")
    done = dragoman("index", folder, "--json", code=None)
    assert done.code == 3 or done.json["failed"] == 0, "no document's fault"
    dragoman.prefix = ()
    dragoman.index(folder)
    assert len(dragoman.found(QUESTION)) == 3


@pytest.mark.parametrize("closed", ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
def test_with_closed_streams(dragoman: Any, folder: Path, closed: str) -> None:
    command = [sys.executable, "-m", "app", "--data-dir", str(dragoman.data_dir), "index", str(folder)]
    environment = {**dragoman._variables()}
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", *command],
        env=environment,
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert b"Traceback" not in done.stderr and done.returncode in (0, 3), done.stderr
    assert len(dragoman.found(QUESTION)) == 3
    assert shutil.which("sh")
