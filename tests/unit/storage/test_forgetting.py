from pathlib import Path

import pytest
from builders import drop, put

from app.domain.documents import DocumentState, FileStamp
from app.domain.errors import StorageFault
from app.storage.catalogue import Catalogue
from app.storage.forgetting import NOTHING_PERSONAL, PERSONAL_BY_CONTENT, PERSONAL_BY_PATH
from app.storage.reader import CatalogueReader


def test_every_table_is_named_as_personal_or_not(catalogue: Catalogue) -> None:
    """Whoever adds a table says here what becomes of it when something is forgotten."""
    tables = {row[0] for row in catalogue._connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    named = [*PERSONAL_BY_PATH, *PERSONAL_BY_CONTENT, *NOTHING_PERSONAL]
    assert len(named) == len(set(named)) and set(named) == tables


def rows(catalogue: Catalogue, table: str) -> int:
    return int(catalogue._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def fill(catalogue: Catalogue, path: str) -> None:
    """A row about this path in every table that has one."""
    put(catalogue, path, [f"The text of {path}."], title=f"Title of {path}")
    catalogue.note_opened(Path(path), 1.0)
    for statement in (
        "INSERT INTO attempts VALUES (CAST(? AS TEXT), 1, 1, NULL, NULL, '', 0, 0, 0)",
        "INSERT INTO skipped VALUES (CAST(? AS TEXT), 'file', 1, '', 0)",
        "INSERT INTO mounts VALUES (CAST(? AS TEXT), 1, NULL)",
        "INSERT INTO scans VALUES (CAST(? AS TEXT), x'00', 1, 1, 1)",
    ):
        catalogue._connection.execute(statement, (path.encode(),))
    catalogue.add_folder(Path(path), [], None)


def test_nothing_about_the_place_and_what_lies_below_it_stays(catalogue: Catalogue) -> None:
    for path in ("/a/b", "/a/b/c", "/a/b/c/d", "/a/bb", "/a/b c", "/a", "/A/b"):
        fill(catalogue, path)
    with catalogue.transaction():
        assert catalogue.forget(Path("/a/b")) == 3
    for table in PERSONAL_BY_PATH:
        kept = {row[0] for row in catalogue._connection.execute(f"SELECT path FROM {table}")}
        assert kept == {"/a/bb", "/a/b c", "/a", "/A/b"}, table
    assert rows(catalogue, "contents") == rows(catalogue, "chunks") == 4
    assert catalogue.scrub_due()


def test_what_lies_in_places_that_stay_stays(catalogue: Catalogue) -> None:
    for path in ("/a/x", "/a/b/x", "/a/b/c/x"):
        fill(catalogue, path)
    with catalogue.transaction():
        assert catalogue.forget(Path("/a"), [Path("/a/b")]) == 1
    assert {str(path) for path in catalogue.known_files()} == {"/a/b/x", "/a/b/c/x"}


def test_what_is_about_to_go_is_known_by_its_names(catalogue: Catalogue) -> None:
    for path in ("/a/x.txt", "/a/b/y.eml", "/c"):
        put(catalogue, path, [f"The text of {path}."], title=f"Title of {path}")
    catalogue._connection.execute("UPDATE contents SET sender = 'Anna M <anna@m.org>'")
    names, ids = catalogue.called(Path("/a"), [Path("/a/b")])
    assert names >= {str(Path("/a")), "a", "x.txt", "x", "Title of /a/x.txt", "Anna M ", "anna@m.org"}
    assert not any("y.eml" in name or "/c" in name for name in names) and len(ids) == 1
    with catalogue.transaction():
        catalogue.forget(Path("/a"), [Path("/a/b")])
    assert catalogue.called(Path("/a"), [Path("/a/b")])[1] == set()


def test_what_a_copy_elsewhere_has_stays(catalogue: Catalogue) -> None:
    for path in ("/a/x", "/b/x"):
        put(catalogue, path, ["The same."])
    with catalogue.transaction():
        catalogue.forget(Path("/a"))
    assert rows(catalogue, "chunks") == 1
    with catalogue.transaction():
        catalogue.forget(Path("/b/x"))
    assert rows(catalogue, "chunks") == rows(catalogue, "contents") == 0


def test_what_is_due_stays_so_until_it_is_done_and_what_comes_meanwhile_is_due_again(catalogue: Catalogue) -> None:
    assert not catalogue.scrub_due() and catalogue.tidy_due_in_s(100) is None
    put(catalogue, "/a/x", ["One."])
    drop(catalogue, "/a/x")
    assert not catalogue.scrub_due()
    left = catalogue.tidy_due_in_s(100)
    assert left is not None and 0 < left <= 100 and catalogue.tidy_due_in_s(0) == 0
    with catalogue.transaction():
        catalogue.forget(Path("/a"))
    noted = catalogue.noted_removals()
    with catalogue.transaction():
        catalogue.forget(Path("/b"))
    catalogue.forget_removals(noted)
    assert catalogue.scrub_due() and catalogue.tidy_due_in_s(100) is None
    catalogue.forget_removals(catalogue.noted_removals())
    assert not catalogue.scrub_due()


def test_a_damaged_note_has_it_done_rather_than_not(catalogue: Catalogue) -> None:
    catalogue._connection.execute("INSERT INTO properties VALUES ('to_scrub', 'rubbish'), ('to_tidy', 'rubbish')")
    assert catalogue.scrub_due() and catalogue.tidy_due_in_s(100) == 0


def test_written_anew_nothing_is_left_in_the_file_nor_in_the_log(catalogue: Catalogue, tmp_path: Path) -> None:
    """Many small documents, so that SQLite has moved some before they go: overwriting alone leaves copies of those."""
    with catalogue.transaction():
        for n in range(3000):
            stamp = FileStamp(1, 1, 1, n)
            catalogue.put_document(
                Path(f"/{n % 7}/pangolin {n:05} {'x' * (n % 90)}"), "text", stamp, "", DocumentState.FAILED
            )
    with catalogue.transaction():
        catalogue.remove_documents([path for path in catalogue.known_files() if int(path.name.split()[1]) % 3 == 0])
    assert catalogue.empty_log()
    catalogue.rewrite()
    assert (tmp_path / "catalogue.sqlite3-wal").stat().st_size == 0
    whole = (tmp_path / "catalogue.sqlite3").read_bytes()
    assert all((b"pangolin %05d " % n in whole) == (n % 3 != 0) for n in range(3000))
    assert [path.name for path in tmp_path.iterdir() if "etilqs" in path.name] == []


def test_while_somebody_reads_it_cannot_be_done_and_says_so(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a/x", ["One."])
    catalogue._connection.execute("PRAGMA busy_timeout = 50")
    reading = reader._idle[0]
    cursor = reading.execute("SELECT * FROM chunks")
    cursor.fetchone()
    reading.execute("BEGIN")
    reading.execute("SELECT count(*) FROM chunks").fetchone()
    put(catalogue, "/a/y", ["Two."])
    assert not catalogue.empty_log()
    with pytest.raises(StorageFault):
        catalogue.rewrite()
    cursor.close()
    reading.execute("COMMIT")
    catalogue.rewrite()
