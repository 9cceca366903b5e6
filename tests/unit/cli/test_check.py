"""What `check` and `restore` print, and how they end, on a library of files."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from library_stand_in import Told

from app.cli.main import run
from app.library import Library

Command = Callable[..., Told]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("check")
    (root / "docs").mkdir()
    (root / "docs" / "a.txt").write_text("The hedgehog sleeps.")
    with Library.open(root / "data") as library:
        library.add_folder(root / "docs")
        library.index_now()
    return root / "data"


@pytest.fixture
def command(made: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    def call(*arguments: str) -> Told:
        code = run(["--data-dir", str(made), *arguments])
        out, err = capsys.readouterr()
        return Told(code, out, err)

    return call


def _execute(made: Path, sql: str) -> None:
    with closing(sqlite3.connect(made / "catalogue.sqlite3")) as connection:
        connection.execute(sql)
        connection.commit()


def test_a_sound_one(command: Command) -> None:
    told = command("check")
    assert (told.code, told.out) == (0, "The library is sound.\n")
    assert command("check", "--json").json["sound"] is True


def test_damage_is_told_repaired_and_gone(command: Command, made: Path) -> None:
    _execute(made, "UPDATE documents SET state = '30index'")
    told = command("check")
    assert told.code == 1
    first, example, last = told.out.splitlines()
    assert first == "Of 1 document the catalogue says what cannot be. (to be repaired: read again from the files)"
    assert example.endswith("a.txt") and last == "Repair it: dragoman check --repair."
    record = command("check", "--json").json
    assert record["sound"] is False
    assert record["findings"][0]["code"] == "documents_damaged" and record["findings"][0]["source"] == "files"
    told = command("check", "--repair")
    assert told.code == 0 and "(repaired: read again from the files)" in told.out
    assert told.out.endswith("All of it is repaired.\n")
    assert command("check").out == "The library is sound.\n"


def test_files_that_have_changed_are_no_damage(command: Command, made: Path) -> None:
    (made.parent / "docs" / "a.txt").write_text("The hedgehog wakes.")
    told = command("check")
    assert told.code == 0
    assert told.out.startswith("1 file has changed since it was read. (the next run of the index sees to it)\n")


def test_none_there(command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--data-dir", str(tmp_path / "nothing"), "check"]) == 3
    assert "There is no library at" in capsys.readouterr().err


def test_backups(command: Command, made: Path) -> None:
    (name,) = [path.name for path in (made / "backups").iterdir()]
    told = command("restore")
    assert told.out.startswith(f"{name}\t") and told.out.endswith("\t1 folder\n")
    assert json.loads(command("restore", "--json").out)[0]["name"] == name
    _execute(made, "DELETE FROM folders")
    assert command("restore", name).out.startswith("Restored: 1 folder.")
    assert "docs" in command("status").out
    told = command("restore", "1999-01-01-0.json")
    assert told.code == 2 and "There is no backup 1999-01-01-0.json that can be used." in told.err
