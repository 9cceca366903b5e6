"""What an open library does about damage: it tells, mends what is derived, and keeps backups."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from asking import asked
from builders import eventually

from app.common.paths import DataDir
from app.domain.errors import DamagedCatalogue
from app.domain.messages import message
from app.domain.progress import Activity
from app.domain.quotes import Quote
from app.library import Library
from app.storage.backups import Backups, Kept, kept_of
from app.upkeep import Upkeep

WORDS_MISSING = "search.words_missing"


@pytest.fixture
def made(data_dir: Path, tmp_path: Path) -> Path:
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(6):
        (docs / f"{number}.txt").write_text(f"The hedgehog number {number} sleeps.")
    with Library.open(data_dir) as library:
        library.add_folder(docs)
        library.index_now()
    return data_dir


def _execute(data: Path, sql: str) -> None:
    with closing(sqlite3.connect(data / "catalogue.sqlite3")) as connection:
        connection.execute(sql)
        connection.commit()


def _tear(data: Path) -> None:
    for path in (data / "full_text").glob("*.term"):
        with path.open("r+b") as file:
            file.write(os.urandom(path.stat().st_size))


def _codes(library: Library, question: str = "hedgehog") -> tuple[set[str], int, int]:
    """What the answer tells, how many passages it has, and how many of them by words."""
    *_, last = library.search(asked(question))
    words = sum(hit.scores.full_text is not None for hit in last.hits)
    return {notice.code for notice in last.notices}, len(last.hits), words


def test_an_index_that_is_torn_while_a_service_runs(made: Path) -> None:
    """The answer comes by meaning, with a notice, and the index is made anew behind it."""
    with Library.open(made) as library:
        library.start()
        eventually(lambda: library.progress().activity is Activity.IDLE)
        assert _codes(library) == (set(), 6, 6)
        _tear(made)
        codes, found, _ = _codes(library)
        assert found == 6 and codes <= {WORDS_MISSING}  # without it where it is being made anew by then
        eventually(lambda: _codes(library) == (set(), 6, 6))
    assert Upkeep(made).check().findings == ()


def test_a_reader_beside_a_writer_says_that_words_are_missing(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.indexes.tantivy_index._LOOK_EVERY_S", 0.0)
    with Library.open(made) as writing:
        writing.folders()
        with Library.open(made, read_only=True) as reading:
            assert _codes(reading) == (set(), 6, 6)
            _tear(made)
            codes, found, by_words = _codes(reading)
            assert WORDS_MISSING in codes and found == 6 and by_words == 0


def test_a_torn_index_is_never_nothing_has_changed(made: Path) -> None:
    _tear(made)
    with Library.open(made) as library:
        library.index_now()
        assert _codes(library) == (set(), 6, 6)


def test_a_passage_that_is_damaged_is_passed_over_and_told(made: Path) -> None:
    _execute(made, "UPDATE chunks SET text = 'The hedgehog lies.' WHERE id = 1")
    with Library.open(made, read_only=True) as library:
        codes, found, _ = _codes(library)
    assert codes == {"search.damage_seen"} and found == 5


def test_a_document_that_is_said_to_hold_another_text(made: Path) -> None:
    _execute(made, "UPDATE documents SET content_id = 2 WHERE content_id = 1")
    with Library.open(made, read_only=True) as library:
        codes, _, _ = _codes(library)
    assert "search.damage_seen" in codes


def test_counts_are_made_true_at_the_start(made: Path) -> None:
    _execute(made, "UPDATE counts SET n = 77 WHERE what = 'chunks'")
    with Library.open(made) as library:
        library.index_now()
        assert library.status().chunks == 6 and library.progress().banner is None


@pytest.mark.parametrize("sql", ["DROP TRIGGER chunk_removed", "UPDATE sqlite_sequence SET seq = 1 << 60"])
def test_other_damage_is_told_at_the_start(made: Path, sql: str) -> None:
    _execute(made, sql)
    with Library.open(made) as library:
        library.start()
        eventually(lambda: library.progress().banner is not None)
        banner = library.progress().banner
        assert banner is not None and banner.remedy == message("storage.repair")
    assert Upkeep(made).check(repair=True).sound
    with Library.open(made) as library:
        library.index_now()
        assert library.progress().banner is None


def test_states_that_cannot_be_heal_by_themselves(made: Path) -> None:
    _execute(made, "UPDATE documents SET state = '30index'")
    with Library.open(made) as library:
        assert library.status().documents == {"waiting": 6}
        counts = library.index_now()
        assert counts.indexed == 6 and counts.embedded == 0
    assert Upkeep(made).check().findings == ()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE folders SET excludes = '{'",
        "ALTER TABLE documents RENAME COLUMN kind TO sort",
        "UPDATE migrations SET name = 'm001_first_schemb' WHERE name = 'm001_first_schema'",
        "DROP TABLE counts",
    ],
)
def test_any_error_that_damage_brings_about_is_told_as_such(made: Path, sql: str) -> None:
    _execute(made, sql)
    with pytest.raises(DamagedCatalogue) as caught:
        _use(made)
    assert caught.value.remedy == message("storage.repair")
    assert Upkeep(made).check(repair=True).sound


def _use(data: Path) -> None:
    with Library.open(data) as library:
        library.folders()
        library.status()
        library.index_now()
        _codes(library)


def test_a_mistake_of_ours_stays_one(made: Path) -> None:
    with Library.open(made) as library, pytest.raises(ZeroDivisionError), library._soundness.faults():
        raise ZeroDivisionError


def _kept_now(data: Path) -> Kept:
    with closing(sqlite3.connect(data / "catalogue.sqlite3")) as connection:
        connection.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
        return kept_of(connection, DataDir(data))


def test_backups_are_written_and_restored(made: Path, tmp_path: Path) -> None:
    backups = Backups(made / "backups")
    (first,) = backups.all()
    assert first.whole and first.folders == 1
    with Library.open(made) as library:
        library.record_opened(tmp_path / "docs" / "1.txt")
        library.collection.add([Quote("It sleeps.", "One", tmp_path / "docs" / "1.txt")])
        library.memory.save("hedgehogs", "hedgehog type:text", 5.0)
        library.memory.note("a secret question", 6.0)
    backups.write(replace(_kept_now(made), made=first.made, number=1))
    assert b"secret" not in first.path.read_bytes()
    shutil.rmtree(made / "full_text")
    for lost in ("catalogue.sqlite3", "collection.json", "questions.json"):
        (made / lost).unlink()
    with Library.open(made) as library:
        assert library.folders() == ()
        codes, found, _ = _codes(library)
        assert codes >= {"search.went_back"} and found == 0
    assert len(backups.all()) == 1, "a library that holds nothing has no backup"
    restored = Upkeep(made).restore(first.path.name)
    assert restored.folders == 1
    with Library.open(made) as library:
        assert [each.quote.text for each in library.collection.now] == ["It sleeps."]
        assert [(each.name, each.text) for each in library.memory.now.saved] == [("hedgehogs", "hedgehog type:text")]
        assert library.memory.now.asked == ()
        assert [folder.path for folder in library.folders()] == [tmp_path / "docs"]
        library.index_now()
        assert _codes(library) == (set(), 6, 6)
    assert Upkeep(made).check().findings == ()
