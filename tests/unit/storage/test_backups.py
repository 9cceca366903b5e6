from __future__ import annotations

import json
import os
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.common.paths import DataDir
from app.storage.backups import Backups, Kept, kept_of, restore
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

DAY_S = 24 * 3600.0


@pytest.fixture
def kept(catalogue: Catalogue, tmp_path: Path) -> Kept:
    catalogue.add_folder(Path("/documents/caf\udce9"), ["*.tmp"], 7)  # whose name is no valid text
    catalogue.note_opened(Path("/documents/a.txt"), 5.0)
    (tmp_path / "settings.json").write_text('{"rerank_candidates": 7}')
    return kept_of(catalogue._connection, DataDir(tmp_path))


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


def test_what_is_kept_comes_back(kept: Kept, backups: Backups, tmp_path: Path) -> None:
    path = backups.write(kept)
    assert backups.newest() == kept == backups.read(path)
    other = Catalogue(tmp_path / "other.sqlite3")
    other.add_folder(Path("/here"), [], None)
    assert restore(other._connection, kept) == 2
    assert restore(other._connection, kept) == 0
    other.close()
    reader = CatalogueReader(tmp_path / "other.sqlite3")
    assert [(str(folder.path), folder.excludes) for folder in reader.folders()] == [
        ("/documents/caf\udce9", ("*.tmp",)),
        ("/here", ()),
    ]
    reader.close()


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_it_is_private(kept: Kept, backups: Backups) -> None:
    path = backups.write(kept)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_one_that_is_damaged_is_not_used(kept: Kept, backups: Backups, place: float) -> None:
    path = backups.write(kept)
    data = bytearray(path.read_bytes())
    data[int(len(data) * place)] ^= 1
    path.write_bytes(data)
    assert backups.newest() is None and backups.read(path) is None
    assert [each.whole for each in backups.all()] == [False]


def test_when_one_is_due(kept: Kept, backups: Backups) -> None:
    assert not backups.is_due(replace(kept, tables={"folders": [], "openings": [], "collection": [{"text": "{}"}]}))
    assert backups.is_due(kept)
    backups.write(replace(kept, number=3))
    now = replace(kept, number=3, made=kept.made + 60)
    assert not backups.is_due(now)
    assert backups.is_due(replace(now, made=kept.made + DAY_S + 1))
    assert backups.is_due(replace(now, tables={**kept.tables, "folders": []}))
    assert backups.is_due(replace(now, settings=None))
    # A catalogue that has lost something does not take the place of what knows of it.
    assert not backups.is_due(replace(now, number=2, tables={"folders": []}))


def test_some_days_are_kept(kept: Kept, backups: Backups, tmp_path: Path) -> None:
    for day in range(12):
        backups.write(replace(kept, made=kept.made + day * DAY_S))
    for day in range(2):
        backups.write(replace(kept, catalogue_id="f" * 32, made=kept.made + day * DAY_S))
    found = backups.all()
    assert len(found) == 9 and found[0].made == kept.made + 11 * DAY_S and found[0].folders == 1
    assert len(list((tmp_path / "backups").iterdir())) == 9


def test_what_is_forgotten_is_in_no_backup(kept: Kept, backups: Backups, tmp_path: Path) -> None:
    for day in range(3):
        backups.write(replace(kept, made=kept.made + day * DAY_S))
    (tmp_path / "backups" / "torn.json").write_text("/documents/a.txt")
    tables = {"folders": kept.tables["folders"], "openings": []}
    backups.replace_all(replace(kept, tables=tables))
    (left,) = backups.all()
    assert left.openings == 0 and left.folders == 1 and left.whole
    assert not any(b"a.txt" in path.read_bytes() for path in (tmp_path / "backups").iterdir())


def test_the_writer_numbers_them(catalogue: Catalogue, kept: Kept, backups: Backups, tmp_path: Path) -> None:
    data_dir = DataDir(tmp_path)
    assert catalogue.write_backup(backups, data_dir)
    assert not catalogue.write_backup(backups, data_dir)
    catalogue.add_folder(Path("/more"), [], None)
    assert catalogue.write_backup(backups, data_dir)
    newest = backups.newest()
    assert newest is not None and newest.number == 2 and len(newest.tables["folders"]) == 2
    (path,) = (tmp_path / "backups").iterdir()
    assert json.loads(path.read_text())["settings"] == '{"rerank_candidates": 7}'
    assert path.name.startswith(time.strftime("%Y-%m-%d"))
