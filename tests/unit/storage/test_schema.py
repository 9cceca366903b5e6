import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import put

from app.domain.errors import NewerCatalogue, StorageFault
from app.domain.messages import message
from app.storage import schema as migrations
from app.storage.catalogue import Catalogue
from app.storage.connection import connect
from app.storage.read_pool import is_ready
from app.storage.reader import CatalogueReader


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened = connect(tmp_path / "catalogue.sqlite3", read_only=False)
    yield opened
    opened.close()


def test_steps_are_recorded_and_run_once(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    migrations.migrate(connection)
    (first,) = connection.execute("SELECT value FROM properties WHERE name = 'catalogue_id'")
    runs: list[str] = []

    def m999_more(connection: sqlite3.Connection) -> None:
        runs.append("m999")
        connection.execute("CREATE TABLE more (x)")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m999_more))
    migrations.migrate(connection)
    migrations.migrate(connection)
    assert runs == ["m999"] and "more" in _tables(connection)
    assert [name for (name,) in connection.execute("SELECT name FROM migrations ORDER BY name")] == [
        "m001_first_schema",
        "m002_larger_models",
        "m003_built_in_e5",
        "m004_kept_counts",
        "m005_true_states",
        "m006_plain_names",
        "m007_scans",
        "m008_members",
        "m009_passage_languages",
        "m010_page_labels",
        "m011_packed_texts",
        "m012_coded_vectors",
        "m013_scan_parts",
        "m014_text_blocks",
        "m999_more",
    ]
    assert connection.execute("SELECT value FROM properties WHERE name = 'catalogue_id'").fetchone() == first


def test_a_step_that_fails_leaves_nothing(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    def m999_fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (x)")
        connection.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, m999_fails))
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrations.migrate(connection)
    assert _tables(connection) == set() and not connection.in_transaction


def test_names_are_looked_for_as_this_version_folds_them(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:5])
        migrations.migrate(connection)
    connection.executemany(
        "INSERT INTO documents (path, name_key, kind, size, modified_ns, pipeline, state)"
        " VALUES (?, ?, 'text', 1, 1, 'p', 'empty')",
        [("/a/Łódź.txt", "łodz txt"), ("/a/plan.txt", "plan txt"), ("/a/圖書.txt", "圖書 txt")],
    )
    # As that version counted; a sender's name must not stay in what is counted.
    connection.execute("INSERT INTO counts VALUES ('sender', 'Tapir', 1)")
    migrations.migrate(connection)
    assert connection.execute("SELECT name_key FROM documents ORDER BY id").fetchall() == [
        ("lodz txt",),
        ("plan txt",),
        ("图书 txt",),
    ]
    assert set(connection.execute("SELECT what, n FROM counts WHERE n > 0")) == {("state", 3)}
    connection.execute("UPDATE documents SET state = 'failed' WHERE id = 1")
    assert set(connection.execute("SELECT value, n FROM counts WHERE what = 'state'")) == {("empty", 2), ("failed", 1)}


def test_a_full_disk_in_a_step_is_told_as_such(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA max_page_count = 4")
    with pytest.raises(sqlite3.OperationalError, match="full"):
        migrations.migrate(connection)
    assert not connection.in_transaction


def test_a_newer_catalogue_is_refused_and_left_alone(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite3"
    with catalogue.transaction():
        catalogue._connection.execute("INSERT INTO migrations VALUES ('m999_future', 'later')")
    catalogue.close()
    before = path.read_bytes()
    for open_ in (Catalogue, CatalogueReader):
        with pytest.raises(NewerCatalogue) as caught:
            open_(path)
        assert caught.value.message == message("storage.newer_library")
    assert path.read_bytes() == before


def test_a_reader_of_an_unfinished_catalogue_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "catalogue.sqlite3"
    with pytest.raises(StorageFault) as caught:
        CatalogueReader(path)
    assert caught.value.message == message("storage.no_library", folder=tmp_path)
    path.touch()  # its writer was killed before it wrote anything
    with pytest.raises(StorageFault) as caught:
        CatalogueReader(path)
    assert caught.value.message == message("storage.not_ready", folder=tmp_path)
    Catalogue(path).close()
    CatalogueReader(path).close()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, lambda connection: None))
    with pytest.raises(StorageFault) as caught:
        CatalogueReader(path)
    assert caught.value.message.code == "storage.not_ready"


def test_who_reads_while_an_older_one_is_brought_up_to_date_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalogue.sqlite3"
    *before, last = migrations.MIGRATIONS
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "MIGRATIONS", tuple(before))
        Catalogue(path).close()
    codes: list[str] = []

    def watched(connection: sqlite3.Connection) -> None:
        last(connection)
        assert not is_ready(path)
        with pytest.raises(StorageFault) as caught:
            CatalogueReader(path)
        codes.append(caught.value.message.code)

    watched.__name__ = last.__name__
    monkeypatch.setattr(migrations, "MIGRATIONS", (*before, watched))
    catalogue = Catalogue(path)
    assert codes == ["storage.not_ready"] and is_ready(path)
    put(catalogue, "/a.txt", ["one", "two"])
    reader = CatalogueReader(path)
    assert [chunk.text for chunk in reader.chunks_after(0, 9)] == ["one", "two"]
    reader.close()
    catalogue.close()
