"""A library of the version before the built-in e5, made here for what is particular about it. Libraries as earlier
versions left them are opened in test_earlier_libraries.py."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from asking import asked
from builders import eventually

from app.common.settings import SettingsStore
from app.common.stamps import stamp_of
from app.domain.models import BUILT_IN
from app.domain.progress import Activity
from app.extraction import extraction_version
from app.extraction.opened_file import OpenedFile
from app.library import Library
from app.storage import schema as migrations
from app.storage.connection import connect
from app.storage.hashing import file_hash, text_hash

EXTRACTION = extraction_version(Path("a.txt"))
OLD = f"{EXTRACTION}; chunker 1; ruler 5df7732f799f"
NEW = f"{EXTRACTION}; chunker 2; ruler xlm-roberta"
TEXTS = {
    "short.txt": "The hedgehog sleeps in a nest of leaves.",
    "other.txt": "The train to Vienna leaves at noon.",
    "long.txt": "word " * 600 + "and at the very end a kingfisher.",
    "broken.epub": "no book",
}


def _old(name: str) -> str:
    return OLD.replace(EXTRACTION, extraction_version(Path(name)))


def _new(name: str) -> str:
    return NEW.replace(EXTRACTION, extraction_version(Path(name)))


def _hash_of(path: Path) -> bytes:
    with OpenedFile(path) as file:
        return file_hash(file.descriptor, file.stamp.size)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def old(data_dir: Path, docs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each text is one chunk, with a mark in its context that no reader of today would make."""
    data_dir.mkdir()
    connection = connect(data_dir / "catalogue.sqlite3", read_only=False)
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:2])
        migrations.migrate(connection)
    run = connection.execute
    run("INSERT INTO folders (path, excludes, device) VALUES (?, '[]', ?)", (str(docs), docs.stat().st_dev))
    run("INSERT INTO embedders (name, digest, dimension) VALUES ('another', 'digest', 2)")
    run("INSERT INTO embedders (name, digest, dimension) VALUES ('starter', '5df7732f799f', 4)")
    for number, (name, text) in enumerate(TEXTS.items(), 1):
        stamp = stamp_of(docs / name)
        known: tuple[object, ...] = ("failed", "No PDF.", None)
        if name != "broken.epub":
            known = ("indexed", None, number)
            hash_ = text_hash("old", text, 16)
            run("INSERT INTO contents (hash, format, pipeline) VALUES (?, 'txt', ?)", (_hash_of(docs / name), OLD))
            run(
                'INSERT INTO chunks (content_id, ordinal, segment, start, "end", context, text, text_hash)'
                " VALUES (?, 0, 0, 0, ?, 'old', ?, ?)",
                (number, len(text), text, hash_),
            )
            run("INSERT INTO vectors (embedder_id, text_hash, dense) VALUES (2, ?, ?)", (hash_, bytes(16)))
        run(
            "INSERT INTO documents (path, name_key, kind, size, modified_ns, pipeline, state, reason, content_id)"
            " VALUES (?, ?, 'text', ?, ?, ?, ?, ?, ?)",
            (str(docs / name), name, stamp.size, stamp.modified_ns, _old(name), *known),
        )
    connection.close()
    (data_dir / "vectors").mkdir()
    for file in ("1.hnsw", "1.json", "2.hnsw", "2.json", "2.hnsw.new"):
        (data_dir / "vectors" / file).write_bytes(b"an index")
    (data_dir / "settings.json").write_text(json.dumps({"embedder": "starter", "reranker": "off"}))
    return data_dir


def _contexts(data_dir: Path) -> dict[str, set[str]]:
    connection = connect(data_dir / "catalogue.sqlite3", read_only=True)
    rows = connection.execute(
        "SELECT d.path, c.context FROM documents d JOIN chunks c ON c.content_id = d.content_id"
    ).fetchall()
    connection.close()
    found: dict[str, set[str]] = {}
    for path, context in rows:
        found.setdefault(Path(path).name, set()).add(context)
    return found


def test_only_what_is_too_long_is_read_again(old: Path) -> None:
    with Library.open(old) as library:
        counts = library.index_now()
        assert (counts.indexed, counts.unchanged, counts.failed) == (1, 3, 0)
        (e5,) = [each for each in library.status().embedders if each.name == BUILT_IN]
        assert e5.vectors == e5.expected == library.status().chunks >= 4
        assert [each.name for each in library.status().embedders] == ["another", BUILT_IN]
        *_, last = library.search(asked("kingfisher"))
        assert last.hits[0].path.name == "long.txt" and last.hits[0].scores.vector is not None
        assert library.index_now().unchanged == 4
    contexts = _contexts(old)
    assert contexts["short.txt"] == contexts["other.txt"] == {"old"} and "old" not in contexts["long.txt"]


def test_its_passages_serve_until_they_are_read_again(old: Path) -> None:
    with Library.open(old) as library:
        indexer = library._loaded().make_indexer(library._tracker, library._control)
        counts = indexer.run()
        assert (counts.indexed, counts.unchanged) == (0, 4)
        while indexer.embed_step():
            pass
        assert indexer.embedding.outgrown
    with Library.open(old) as library:  # as after a kill at this point
        *_, last = library.search(asked("kingfisher"))
        assert last.hits[0].path.name == "long.txt"
        assert library.index_now().indexed == 1
    assert "old" not in _contexts(old)["long.txt"]


def test_the_window_s_indexer_reads_it_again_too(old: Path) -> None:
    with Library.open(old) as library:
        library.start()
        eventually(lambda: library.status().chunks > 3)
        eventually(lambda: library.progress().activity is Activity.IDLE)
    assert "old" not in _contexts(old)["long.txt"]


def test_what_the_starter_left_is_removed(old: Path) -> None:
    with Library.open(old) as library:
        library.index_now()
    files = {file.name for file in (old / "vectors").iterdir()}
    assert not any(name.startswith("2.") for name in files)
    assert {"1.hnsw", "1.json", "3.hnsw", "3.json"} <= files  # another embedder's, and the new one's
    connection = connect(old / "catalogue.sqlite3", read_only=True)
    assert connection.execute("SELECT count(*) FROM removed_vectors").fetchone() == (0,)
    pipelines = {
        Path(path).name: pipeline for path, pipeline in connection.execute("SELECT path, pipeline FROM documents")
    }
    assert pipelines == {name: _new(name) for name in TEXTS}
    connection.close()


def test_the_starter_in_the_settings_is_the_built_in_one(old: Path) -> None:
    settings = SettingsStore(old / "settings.json").current
    assert (settings.embedder, settings.reranker) == (BUILT_IN, "off")
    with Library.open(old) as library:
        library.index_now()
        *_, last = library.search(asked("hedgehog"))
        assert library.models.fault is None and last.backfill is None and library.progress().banner is None


def test_other_parts_of_a_pipeline_stay(old: Path) -> None:
    """A document read by older readers is still read again, one that is not settled stays so."""
    connection = connect(old / "catalogue.sqlite3", read_only=False)
    connection.execute(
        "UPDATE documents SET pipeline = 'extraction 0; chunker 1; ruler x' WHERE path LIKE '%short.txt'"
    )
    connection.execute("UPDATE documents SET pipeline = '' WHERE path LIKE '%other.txt'")
    # The same bytes, read with another ruler: both cannot have the new name.
    connection.execute(
        "INSERT INTO contents (hash, format, pipeline) SELECT hash, format, replace(pipeline, '5df', '6df')"
        " FROM contents WHERE id = 1"
    )
    migrations.migrate(connection)
    found = dict(connection.execute("SELECT path, pipeline FROM documents"))
    assert {Path(path).name: pipeline for path, pipeline in found.items()} == {
        "short.txt": "extraction 0; chunker 2; ruler xlm-roberta",
        "other.txt": "",
        "long.txt": NEW,
        "broken.epub": _new("broken.epub"),
    }
    rest = [pipeline for (pipeline,) in connection.execute("SELECT pipeline FROM contents") if pipeline != NEW]
    assert rest == [OLD.replace("5df", "6df")]
    connection.close()


def test_mails_alone_are_read_again_for_their_senders_and_nothing_is_embedded(data_dir: Path, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "train.txt").write_text("The train to Vienna leaves at noon.")
    (docs / "letter.eml").write_text("From: Ada <ada@example.org>\nSubject: Tea\n\nShall we have tea at five?")
    with Library.open(data_dir) as library:
        library.add_folder(docs)
        assert library.index_now().embedded == 2
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:  # as it was before mails had senders
        connection.execute("UPDATE contents SET sender = NULL")
        for table in ("contents", "documents"):
            now, before = extraction_version(Path("letter.eml")), extraction_version(Path("letter.doc"))
            connection.execute(f"UPDATE {table} SET pipeline = replace(pipeline, ?, ?)", (now, before))
            assert not connection.execute(f"SELECT 1 FROM {table} WHERE pipeline LIKE '%eml%'").fetchall()
        connection.commit()
    with Library.open(data_dir) as library:
        counts = library.index_now()
        assert (counts.indexed, counts.unchanged, counts.embedded) == (1, 1, 0)
        *_, last = library.search(asked("from:ada tea"))
        assert [hit.path.name for hit in last.hits] == ["letter.eml"]
        assert last.hits[0].scores.vector is not None and last.meaning_coverage == 1.0
