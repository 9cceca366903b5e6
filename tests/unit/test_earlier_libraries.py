"""A library as each earlier schema's last program left it (tests/data/libraries) is opened by the program of today."""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import subprocess
import sys
import tarfile
import types
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from asking import asked

from app.cli.main import run
from app.cli.messages import render_error
from app.common.collection_memory import CollectionMemory
from app.common.question_memory import QuestionMemory
from app.common.stamps import stamp_of
from app.domain.documents import DocumentState
from app.domain.errors import EnvironmentFault, NewerCatalogue, StorageFault
from app.domain.messages import message
from app.domain.models import BUILT_IN
from app.extraction import extraction_version
from app.library import Library
from app.storage import schema
from app.storage.checksums import document_checksum
from app.storage.connection import connect
from app.upkeep import Upkeep

LIBRARIES = Path(__file__).parents[1] / "data" / "libraries"
SCHEMAS = [step.__name__.split("_")[0] for step in schema.MIGRATIONS]
OLDER = SCHEMAS[:-1]
# What is not simply taken over: texts that the built-in embedder of today cannot read whole, mails whose sender was not
# yet told; and whose vectors were another embedder's.
READ_AGAIN = dict.fromkeys(("m001", "m002", "m003", "m004"), 1)
_WITHOUT_VERSION = extraction_version(Path("a.rtf"))  # of a format that is read as it always was
OTHER_EMBEDDER = ("m001", "m002")


def _maker() -> types.ModuleType:
    spec = importlib.util.spec_from_file_location("make_libraries", LIBRARIES / "make.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKER = _maker()


@pytest.fixture
def earlier(data_dir: Path, tmp_path: Path) -> Callable[[str], Path]:
    """The library of a schema, whose documents lie in a folder of the test's, unchanged since they were read."""
    docs = tmp_path / "documents"

    def unpack(name: str) -> Path:
        docs.mkdir()
        for file, text in MAKER.DOCUMENTS.items():
            (docs / file).write_text(text, encoding="utf-8", newline="")
            os.utime(docs / file, (MAKER.MODIFIED_S, MAKER.MODIFIED_S))
        with tarfile.open(LIBRARIES / f"{name}.tar.xz") as tar:
            tar.extractall(data_dir, filter="data")
        with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
            _move(connection, str(MAKER.PLACE / "documents"), docs)
        collection = data_dir / "collection.json"
        if collection.exists():
            there = collection.read_text(encoding="utf-8").replace(str(MAKER.PLACE / "documents"), docs.as_posix())
            collection.write_text(there, encoding="utf-8")
        return data_dir

    return unpack


def _move(connection: sqlite3.Connection, former: str, docs: Path) -> None:
    """The catalogue as it would be had the documents always lain here, and been read by the readers of today."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in tables & {"folders", "documents", "openings", "skipped", "attempts"}:
        connection.execute(f"UPDATE {table} SET path = replace(path, ?, ?)", (former, str(docs)))
    connection.execute("UPDATE folders SET device = ?", (docs.stat().st_dev,))
    for path, pipeline, content in connection.execute("SELECT path, pipeline, content_id FROM documents").fetchall():
        readers, _, rest = pipeline.partition("; ")
        # As before it was told who sent them, and before recordings were read.
        older_mails = path.endswith(".eml") and not readers.endswith(("eml-3", "eml-5", "eml-6", "eml-7"))
        older = older_mails or path.endswith(".mp3")
        now = f"{_WITHOUT_VERSION if older else extraction_version(Path(path))}; {rest}"
        connection.execute("UPDATE documents SET pipeline = ? WHERE path = ?", (now, path))
        connection.execute("UPDATE contents SET pipeline = ? WHERE id = ?", (now, content))
    columns = {row[1] for row in connection.execute("PRAGMA table_info(documents)")}
    for id_, path, content in connection.execute("SELECT id, path, content_id FROM documents").fetchall():
        if "inode" in columns:
            stamp = stamp_of(Path(path))
            connection.execute(
                "UPDATE documents SET changed_ns = ?, inode = ?, checksum = ? WHERE id = ?",
                (stamp.changed_ns, stamp.inode, document_checksum(path, content), id_),
            )
    connection.commit()


def _files(data_dir: Path) -> dict[str, bytes]:
    """What lies in a data folder, but for logs and locks and what SQLite makes to read."""
    passing = (".log", ".lock", "-shm", "-wal")
    return {
        str(path.relative_to(data_dir)): path.read_bytes()
        for path in data_dir.rglob("*")
        if path.is_file() and not path.name.endswith(passing)
    }


def _steps(data_dir: Path) -> list[str]:
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
        return [name.split("_")[0] for (name,) in connection.execute("SELECT name FROM migrations ORDER BY name")]


def _dump(data_dir: Path) -> list[str]:
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
        return list(connection.iterdump())


def test_there_is_a_library_of_every_earlier_schema() -> None:
    assert [path.name.split(".")[0] for path in sorted(LIBRARIES.glob("*.tar.xz"))] == OLDER == list(MAKER.PROGRAMS)


@pytest.mark.parametrize("name", OLDER)
def test_it_opens_with_all_that_was_in_it(earlier: Callable[[str], Path], name: str) -> None:
    data_dir = earlier(name)
    assert _steps(data_dir) == SCHEMAS[: SCHEMAS.index(name) + 1]
    with Library.open(data_dir) as library:
        (folder,) = library.folders()
        assert folder.excludes == ("*.bak",)
        counts = library.index_now()
        again = 1 + READ_AGAIN.get(name, 0)  # the recording, which was not read
        assert (counts.indexed, counts.failed, counts.removed) == (again, 0, 0)
        assert counts.unchanged == len(MAKER.DOCUMENTS) - 1 - again
        assert (counts.embedded > 1) is (name in OTHER_EMBEDDER), "but for the recording"
        for question, file in (
            ("Wo schläft der Igel?", "hedgehog.txt"),
            ("bees", "page.html"),
            ("from:ada tea", "letter.eml"),
            ("kingfisher", "long.txt"),
            ("name:lodz tram", "Łódź.txt"),
        ):
            *_, last = library.search(asked(question))
            assert last.hits[0].path.name == file and last.hits[0].scores.vector is not None, question
            assert last.meaning_coverage == 1.0
        states = {failure.path.name: failure.state for failure in library.failures()}
        assert states == {"broken.epub": DocumentState.FAILED}
        *_, last = library.search(asked("name:song"))
        assert last.hits[0].path.name == "song.mp3", "recordings are found by their names since"
        (status,) = library.status().embedders
        assert status.name == BUILT_IN and status.vectors == status.expected
        assert library.index_now().unchanged == len(MAKER.DOCUMENTS) - 1
        assert library._settings.rerank_candidates == 17
    with closing(connect(data_dir / "catalogue.sqlite3", read_only=True)) as connection:
        opened = [(Path(path).name, times) for path, times in connection.execute("SELECT path, times FROM openings")]
    assert opened == ([] if name == "m001" else [("hedgehog.txt", 1)])
    assert "preview=false" in (data_dir / "window.ini").read_text(encoding="utf-8")
    report = Upkeep(data_dir).check()
    assert [finding.code for finding in report.findings] == []


def test_what_a_person_has_saved_is_there(earlier: Callable[[str], Path]) -> None:
    data_dir = earlier("m005")
    kept = QuestionMemory(data_dir / "questions.json").now
    assert [each.text for each in kept.asked] == ["who keeps the bees?"]
    assert [(each.name, each.text) for each in kept.saved] == [("Tea", "from:ada tea")]
    (collected,) = CollectionMemory(data_dir / "collection.json").now
    assert (collected.quote.text, collected.quote.path.name) == ("It sleeps.", "hedgehog.txt")


@pytest.mark.parametrize("name", OLDER)
def test_what_cannot_be_made_again_is_backed_up_first(earlier: Callable[[str], Path], name: str) -> None:
    data_dir = earlier(name)
    Library.open(data_dir).close()
    (backup,) = (each for each in Upkeep(data_dir).backups() if f"-before-{name}-" in each.path.name)
    assert backup.whole
    assert (backup.folders, backup.openings) == (1, int(name != "m001"))
    with closing(connect(data_dir / "catalogue.sqlite3", read_only=False)) as connection:
        connection.execute("DELETE FROM folders")
    assert Upkeep(data_dir).restore(backup.path.name) == backup
    with Library.open(data_dir, read_only=True) as library:
        assert [folder.excludes for folder in library.folders()] == [("*.bak",)]


# ---- an upgrade that does not come to its end


def _refused(data_dir: Path) -> EnvironmentFault:
    before = _dump(data_dir)
    with pytest.raises(StorageFault) as caught:
        Library.open(data_dir)
    assert _dump(data_dir) == before  # so that the program that wrote it can go on with it
    assert caught.value.message.code == "storage.not_upgraded"
    return caught.value


@pytest.mark.expected_log("could not be brought from")
@pytest.mark.parametrize("name", OLDER)
def test_a_mistake_of_ours_leaves_the_old_one(
    earlier: Callable[[str], Path], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_dir = earlier(name)

    def m999_fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (x)")
        connection.execute("INSERT INTO nowhere VALUES (1)")

    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, m999_fails))
        fault = _refused(data_dir)
    assert fault.remedy == message("storage.use_former_version")
    assert "It is as it was" in render_error(fault)
    Library.open(data_dir).close()  # with a version that makes no mistake
    assert _steps(data_dir) == SCHEMAS


def test_a_full_disk_leaves_the_old_one(earlier: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    data_dir = earlier("m001")

    def full(connection: sqlite3.Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")
        connection.execute("CREATE TABLE filling AS SELECT zeroblob(100000)")

    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, full))
        fault = _refused(data_dir)
    assert fault.remedy == message("storage.free_some_space")


def test_a_backup_that_cannot_be_written_stops_the_upgrade(
    earlier: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    data_dir = earlier("m002")
    (data_dir / "backups").write_text("a file")
    _refused(data_dir)


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from app.storage.connection import connect
from app.storage.schema import migrate

source, place, step = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
statement, ended = 0, False
while not ended:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    shutil.copy(source / "catalogue.sqlite3", place)
    child = os.fork()
    if not child:
        connection, run = connect(place / "catalogue.sqlite3", read_only=False), 0

        def count(sql):
            global run
            run += 1
            if run > statement:
                os.kill(os.getpid(), signal.SIGKILL)

        connection.set_trace_callback(count)
        migrate(connection)
        os._exit(0)
    ended = os.waitpid(child, 0)[1] == 0
    if not ended:
        shutil.copytree(place, place.with_name(f"killed-{statement}"))
    statement += step
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each is killed in a copy of the process")
@pytest.mark.parametrize(("name", "step"), [("m001", 2), ("m004", 1)])
def test_one_that_is_killed_at_any_statement_leaves_the_old_one(
    earlier: Callable[[str], Path], name: str, step: int, tmp_path: Path
) -> None:
    data_dir = earlier(name)
    before = _dump(data_dir)
    killed = tmp_path / "killed"
    killed.mkdir()
    program = [sys.executable, "-c", KILLED, str(data_dir), str(killed / "place"), str(step)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    places = sorted(killed.glob("killed-*"))
    assert len(places) > 8
    for place in places:
        assert _dump(place) == before, place.name


# ---- a library of a later version


@pytest.fixture
def newer(earlier: Callable[[str], Path]) -> Path:
    data_dir = earlier(OLDER[-1])
    Library.open(data_dir).close()
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
        connection.execute("INSERT INTO migrations VALUES ('m999_future', 'later')")
        connection.execute("CREATE TABLE of_the_future (x)")
        connection.commit()
    return data_dir


@pytest.mark.parametrize(
    "command",
    [
        ["index"], ["search", "bees"], ["status"], ["failures"], ["retry"], ["check"], ["check", "--repair"],
        ["restore"], ["forget", "hedgehog.txt"],
    ],
)  # fmt: skip
def test_a_later_one_is_refused_and_not_touched(
    newer: Path, tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = _files(newer)
    words = list(command)
    if words == ["index"]:
        words.append(str(tmp_path / "documents"))
    elif words == ["restore"]:
        words.append(Upkeep(newer).backups()[0].path.name)
    assert run([*words, "--data-dir", str(newer)]) == 3
    said = capsys.readouterr().err
    assert "newer version" in said and "Install that version" in said
    assert _files(newer) == before


@pytest.mark.parametrize("read_only", [True, False])
def test_nor_by_the_window(newer: Path, read_only: bool) -> None:
    before = _files(newer)
    with pytest.raises(NewerCatalogue):
        Library.open(newer, read_only=read_only)
    assert _files(newer) == before
