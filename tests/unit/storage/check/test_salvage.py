"""A catalogue that SQLite calls corrupt, or that is not there: what can be read goes into a new one."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from damageable import Damageable
from same_library import differences, vector_rows

from app.common.durable import replace_durably
from app.common.paths import DataDir
from app.domain.errors import StorageFault
from app.domain.findings import Source
from app.storage.backups import Backups
from app.storage.catalogue import Catalogue
from app.storage.check import checker
from app.storage.check import swap as swapping

PAGE = 4096


def _root_page(damageable: Damageable, name: str) -> int:
    page = damageable.value(f"SELECT rootpage FROM sqlite_master WHERE name = '{name}'")
    assert isinstance(page, int)
    return page


def _overwrite(damageable: Damageable, page: int, data: bytes) -> None:
    with damageable.catalogue.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(data)


def _back_up(damageable: Damageable) -> None:
    catalogue = Catalogue(damageable.catalogue)
    assert catalogue.write_backup(Backups(damageable.data / "backups"), DataDir(damageable.data))
    catalogue.close()
    shutil.copyfile(damageable.catalogue, damageable.whole)


@pytest.mark.parametrize(
    "table", ["documents", "contents", "text_blocks", "chunks_by_text", "counts", "openings", "sqlite_sequence"]
)
def test_a_page_that_is_overwritten(damageable: Damageable, table: str) -> None:
    """Vectors are in other pages: all stay the same rows."""
    _back_up(damageable)
    _overwrite(damageable, _root_page(damageable, table), random.Random(1).randbytes(PAGE))
    assert damageable.found()["catalogue_corrupt"].source is Source.REMAINS
    damageable.is_repaired()


def test_folders_come_from_the_newest_backup(damageable: Damageable) -> None:
    damageable.execute("UPDATE folders SET excludes = '[\"*.tmp\"]'")
    _back_up(damageable)
    _overwrite(damageable, _root_page(damageable, "folders"), bytes(PAGE))
    damageable.is_repaired()
    assert damageable.value("SELECT excludes FROM folders") == '["*.tmp"]'


def test_the_header_and_the_schema(damageable: Damageable) -> None:
    _overwrite(damageable, 1, bytes(60))
    damageable.is_repaired()


def test_the_name_of_a_table_in_the_schema(damageable: Damageable) -> None:
    data = damageable.catalogue.read_bytes()
    assert data.count(b"CREATE TABLE vectors") == 1
    data = data.replace(b"CREATE TABLE vectors", b"CREATE TABLF vectors")
    damageable.catalogue.write_bytes(data.replace(b"tablevectorsvectors", b"tablevestorsvectors"))
    damageable.is_repaired()


def test_the_damaged_one_is_kept_aside(damageable: Damageable) -> None:
    _overwrite(damageable, _root_page(damageable, "contents"), bytes(PAGE))
    before = damageable.catalogue.read_bytes()
    damageable.is_repaired()
    (kept,) = (damageable.data / "damaged").glob("*/catalogue.sqlite3")
    assert kept.read_bytes() == before


@pytest.mark.parametrize("left", [0, 100, 5000, 40_000])
def test_one_that_is_cut_short(damageable: Damageable, left: int) -> None:
    _back_up(damageable)
    damageable.catalogue.write_bytes(damageable.catalogue.read_bytes()[:left])
    assert damageable.found()["catalogue_corrupt"].source is Source.REMAINS
    report = damageable.check(repair=True)
    assert report.sound and report.read_again
    damageable.run()
    assert damageable.check().findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []


def test_one_that_is_not_there_is_made_anew_from_the_backup(damageable: Damageable) -> None:
    _back_up(damageable)
    damageable.catalogue.unlink()
    assert damageable.found()["catalogue_missing"].source is Source.BACKUP
    assert damageable.check(repair=True).sound
    damageable.run()
    assert damageable.check().findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []


def test_vectors_come_from_their_own_backup(damageable: Damageable) -> None:
    catalogue = Catalogue(damageable.catalogue)
    backups = Backups(damageable.data / "backups")
    assert catalogue.write_backup(backups, DataDir(damageable.data), vectors=True)
    catalogue.close()
    before = vector_rows(damageable.catalogue)
    damageable.catalogue.unlink()
    assert damageable.check(repair=True).sound
    assert {row[2:] for row in vector_rows(damageable.catalogue)} == {row[2:] for row in before}
    damageable.run()
    assert damageable.check().findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []


def test_what_was_written_last_is_lost(damageable: Damageable) -> None:
    """As where a file beside the catalogue was damaged, in which SQLite keeps what came last."""
    before = damageable.catalogue.read_bytes()
    catalogue = Catalogue(damageable.catalogue)
    (damageable.data / "more").mkdir()
    catalogue.add_folder(damageable.data / "more", [], None)
    assert catalogue.write_backup(Backups(damageable.data / "backups"), DataDir(damageable.data))
    catalogue.close()
    damageable.catalogue.write_bytes(before)
    found = damageable.found()["went_back"]
    assert found.source is Source.BACKUP and found.examples == (str(damageable.data / "more"),)
    assert damageable.check(repair=True).sound
    assert damageable.value("SELECT count(*) FROM folders") == 2
    assert "went_back" not in damageable.found()


@pytest.mark.parametrize("killed_at", range(7))
def test_killed_while_the_new_one_takes_its_place(
    damageable: Damageable, monkeypatch: pytest.MonkeyPatch, killed_at: int
) -> None:
    """At any of its steps; the next start, or the next repair, goes on."""
    _overwrite(damageable, _root_page(damageable, "contents"), bytes(PAGE))
    for ending in ("-wal", "-shm"):
        damageable.catalogue.with_name(f"{damageable.catalogue.name}{ending}").write_bytes(b"")
    steps = 0
    move = replace_durably

    def killing(temporary: Path, path: Path) -> None:
        nonlocal steps
        if steps == killed_at:
            raise KeyboardInterrupt
        steps += 1
        move(temporary, path)

    with monkeypatch.context() as patched:
        patched.setattr(swapping, "replace_durably", killing)
        if killed_at < 3:
            with pytest.raises(KeyboardInterrupt):
                damageable.check(repair=True)
        else:
            damageable.check(repair=True)
    report = damageable.check(repair=True)
    assert report.sound
    damageable.run()
    assert damageable.check().findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []
    assert vector_rows(damageable.catalogue) == vector_rows(damageable.whole)
    left = {path.name for path in damageable.data.iterdir()}
    assert not {name for name in left if name.endswith((".making", ".copy", ".complete"))}


def test_a_disk_that_is_full_is_not_damage(damageable: Damageable, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("PRAGMA max_page_count = 1")
            connection.execute("CREATE TABLE t (x)")
            connection.execute("CREATE TABLE u (x)")

    monkeypatch.setattr(checker, "check_structure", full)
    with pytest.raises(StorageFault):
        damageable.check(repair=True)
    assert not (damageable.data / "damaged").exists()
