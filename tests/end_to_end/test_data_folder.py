"""Where the library lives, and data folders that cannot be used: exit code 3 and one line that says what to do."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_may_be_named_before_or_after_the_command(library: Any, before: bool) -> None:
    place = ["--data-dir", library.data_dir, "--json"]
    done = library.bare(*place, "status") if before else library.bare("status", *place)
    assert done.json["documents"]["indexed"] == 4
    nested = [*place, "models", "list"] if before else ["models", *place, "list"]
    assert library.bare(*nested).json


def test_the_data_folder_may_be_named_by_the_environment(library: Any, tmp_path: Path) -> None:
    named = {"DRAGOMAN_DATA_DIR": str(library.data_dir)}
    assert library.bare("status", "--json", environment=named).json["documents"]["indexed"] == 4
    other = library.bare("status", "--json", "--data-dir", tmp_path, environment=named).json
    assert other["documents"] == {}, "the option wins"


@pytest.mark.parametrize("command", [["index", "."], ["search", "x"], ["status"], ["failures"], ["explain", "x"]])
def test_a_data_folder_that_is_a_file(dragoman: Any, command: list[str]) -> None:
    dragoman.data_dir.write_text("not a folder")
    dragoman.refused(*command)


@pytest.mark.parametrize("command", [["index", "."], ["search", "x"], ["status"], ["failures"], ["explain", "x"]])
def test_a_newer_catalogue(dragoman: Any, command: list[str]) -> None:
    dragoman("status")
    with sqlite3.connect(dragoman.data_dir / "catalogue.sqlite3") as connection:
        connection.execute("INSERT INTO migrations VALUES ('m999_from_the_future', '2099-01-01')")
    connection.close()
    before = (dragoman.data_dir / "catalogue.sqlite3").read_bytes()
    assert "newer version" in dragoman.refused(*command)
    assert (dragoman.data_dir / "catalogue.sqlite3").read_bytes() == before


@pytest.mark.parametrize("command", [["index", "."], ["search", "x"], ["status"], ["failures"], ["explain", "x"]])
@pytest.mark.parametrize("damage", ["garbage", "a page torn out"])
def test_a_damaged_catalogue(dragoman: Any, documents: Path, command: list[str], damage: str) -> None:
    catalogue = dragoman.data_dir / "catalogue.sqlite3"
    if damage == "garbage":
        dragoman.data_dir.mkdir()
        catalogue.write_bytes(bytes(range(256)) * 64)
    else:
        dragoman("status")
        whole = catalogue.read_bytes()
        catalogue.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    assert "damaged" in dragoman.refused(*command)


def test_a_data_folder_that_cannot_be_written_to(dragoman: Any, documents: Path, small_disk: Any) -> None:
    (documents / "bees.txt").write_text("Bees.")
    dragoman.data_dir = small_disk.place
    small_disk.make_read_only()
    dragoman.refused("index", documents)
    dragoman.refused("search", "bees")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_folder_without_permission(dragoman: Any, documents: Path) -> None:
    dragoman.data_dir.mkdir(mode=0o500)
    dragoman.refused("index", documents)
    dragoman.refused("search", "bees")
