"""Each kind of damage: it is found, named, and repaired, and the library is then what it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
import sys
from contextlib import closing
from pathlib import Path

import pytest
import zstandard
from damageable import Damageable
from same_library import differences

from app.common.locks import WriterLock
from app.common.paths import DataDir
from app.domain.documents import DocumentState
from app.domain.errors import Cancelled, DamagedCatalogue, ForeignCatalogue, LibraryLocked, NewerCatalogue, StorageFault
from app.domain.findings import Repair, Source
from app.domain.ids import ChunkId
from app.storage.check.checker import CatalogueChecker
from app.storage.check.examination import ignore_progress
from app.storage.reader import CatalogueReader
from app.upkeep import Upkeep

# The code of the finding, what it is made again from, the damage as SQL.
DAMAGES = [
    ("documents_damaged", Source.FILES, "UPDATE documents SET state = '30index'"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET state = 'away' WHERE id = 1"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET reason = '{\"code\": 1' WHERE id = 1"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET reason = '{\"code\": \"x\"}' WHERE id = 2"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET size = 'large' WHERE id = 2"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET modified_ns = x'00' WHERE id = 3"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET since = -1 WHERE id = 3"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET kind = x'00' WHERE id = 3"),
    ("documents_damaged", Source.FILES, "UPDATE documents SET pipeline = x'01' WHERE id = 3"),
    ("documents_astray", Source.FILES, "UPDATE documents SET path = '/elsewhere.txt' WHERE id = 1"),
    ("documents_astray", Source.FILES, "UPDATE documents SET path = x'2f61' WHERE id = 1"),
    ("documents_astray", Source.FILES, "UPDATE documents SET content_id = 2 WHERE content_id = 1"),
    ("documents_astray", Source.FILES, "UPDATE documents SET content_id = 900 WHERE content_id = 1"),
    ("names_damaged", Source.CATALOGUE, "UPDATE documents SET name_key = 'another' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET text = 'The hedgehog sleeps not.' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET text_hash = x'00' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET page = 7 WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET \"end\" = -1 WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET ordinal = 5 WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET language = 'de' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE chunks SET language = x'00' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET title = 'Another' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET title = x'00' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET left_out = '[{}]' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET checksum = 12 WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET hash = 'x' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET hash = zeroblob(32) WHERE id = 1"),
    ("contents_damaged", Source.FILES, "UPDATE contents SET format = 't8t' WHERE id = 1"),
    ("contents_damaged", Source.FILES, "INSERT INTO page_labels (content_id, segment, label) VALUES (1, 0, 'iv')"),
    ("contents_pipeline", Source.CATALOGUE, "UPDATE contents SET pipeline = 'test pipelina' WHERE id = 1"),
    ("contents_numbers", Source.CATALOGUE, "UPDATE contents SET chunk_count = 77 WHERE id = 1"),
    ("contents_numbers", Source.CATALOGUE, "UPDATE contents SET first_chunk = 77 WHERE id = 1"),
    ("embedder_dimension", Source.CATALOGUE, "UPDATE embedders SET dimension = 383"),
    ("counts_wrong", Source.CATALOGUE, "UPDATE counts SET n = n + 1 WHERE what = 'chunks'"),
    ("counts_wrong", Source.CATALOGUE, "DELETE FROM counts WHERE what = 'state'"),
    ("schema", Source.CATALOGUE, "DROP TRIGGER chunk_removed"),
    ("schema", Source.CATALOGUE, "DROP TRIGGER text_block_removed"),
    ("catalogue_corrupt", Source.REMAINS, "DROP TABLE text_blocks"),
    ("catalogue_corrupt", Source.REMAINS, "ALTER TABLE text_blocks RENAME TO text_blockt"),
    ("schema", Source.CATALOGUE, "DROP INDEX chunks_by_text"),
    ("schema", Source.CATALOGUE, "CREATE TRIGGER odd AFTER DELETE ON chunks BEGIN DELETE FROM folders; END"),
    ("schema", Source.CATALOGUE, "UPDATE migrations SET name = 'm003_built_in_e4' WHERE name LIKE 'm003%'"),
    ("sequences_damaged", Source.CATALOGUE, "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'chunks'"),
    ("sequences_damaged", Source.CATALOGUE, f"UPDATE sqlite_sequence SET seq = {1 << 60} WHERE name = 'vectors'"),
    ("properties_damaged", Source.DEFAULT, "UPDATE properties SET value = 'x' WHERE name = 'catalogue_id'"),
    ("properties_damaged", Source.DEFAULT, "DELETE FROM properties WHERE name = 'uncounted_until'"),
    ("rows_damaged", Source.DEFAULT, "INSERT INTO mounts VALUES ('nowhere', 'x', NULL)"),
    ("rows_damaged", Source.DEFAULT, "INSERT INTO attempts VALUES ('/a', 'x', 0, 0, 0, '', 0, 0, 0)"),
    ("rows_damaged", Source.DEFAULT, "INSERT INTO skipped VALUES ('/a', 'file', 1, '{\"code\"', 0)"),
]  # fmt: skip


def test_a_whole_one_is_sound(damageable: Damageable) -> None:
    report = damageable.check(deep=True)
    assert report.sound and report.findings == () and report.rows > 10
    assert damageable.check(repair=True).findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []


@pytest.mark.parametrize(
    ("code", "source", "sql"), DAMAGES, ids=[f"{code}-{n}" for n, (code, *_) in enumerate(DAMAGES)]
)
def test_a_damage_is_found_and_repaired(damageable: Damageable, code: str, source: Source, sql: str) -> None:
    damageable.execute(sql)
    before = damageable.catalogue.read_bytes()
    found = damageable.found()
    assert code in found and found[code].source is source and found[code].repair is Repair.POSSIBLE
    assert damageable.catalogue.read_bytes() == before, "looking changes nothing"
    damageable.is_repaired()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE vectors SET dense = x'0000' WHERE id = 1",
        "UPDATE vectors SET dense = zeroblob(length(dense)) WHERE id = 1",
        "UPDATE vectors SET dense = 'text' WHERE id = 1",
        "UPDATE vectors SET sparse = x'00' WHERE id = 1",
        "UPDATE vectors SET text_hash = randomblob(16) WHERE id = 1",
        "UPDATE vectors SET embedder_id = 7 WHERE id = 1",
        "UPDATE vectors SET checksum = 0 WHERE id = 1",
        "UPDATE vectors SET checksum = NULL, dense = CAST(x'007e' || substr(dense, 3) AS BLOB) WHERE id = 1",  # NaN
        "UPDATE vectors SET checksum = NULL, dense = CAST(x'ff7b' || substr(dense, 3) AS BLOB) WHERE id = 1",  # 65504
    ],
)
def test_a_damaged_vector_alone_is_made_anew(damageable: Damageable, sql: str) -> None:
    damageable.execute(sql)
    found = damageable.found()
    assert found["vectors_damaged"].count == 1 and found["vectors_damaged"].source is Source.EMBEDDER
    damageable.is_repaired(vectors_lost=1)


def test_a_vector_of_no_text_goes_when_every_file_has_been_read(damageable: Damageable) -> None:
    damageable.execute(
        "INSERT INTO vectors (embedder_id, text_hash, dense) SELECT embedder_id, x'01', dense FROM vectors LIMIT 1"
    )
    assert damageable.found()["vectors_orphaned"].count == 1
    damageable.is_repaired()


def test_a_passage_of_no_document_goes(damageable: Damageable) -> None:
    damageable.execute(
        'INSERT INTO chunks (content_id, ordinal, segment, start, "end", context, text, text_hash)'
        " VALUES (99, 0, 0, 0, 1, '', 'x', x'00')",
        "INSERT INTO chunks (content_id, ordinal, segment, start, \"end\", context, text, text_hash)"
        " VALUES (0, 0, 0, 0, 1, '', 'x', x'00')",
    )  # fmt: skip
    assert damageable.found()["chunks_astray"].count == 2
    damageable.is_repaired()


def test_a_block_of_texts_of_no_passage_goes(damageable: Damageable) -> None:
    damageable.execute("INSERT INTO text_blocks SELECT 9000, packed FROM text_blocks LIMIT 1")
    assert damageable.found()["chunks_astray"].count == 1
    damageable.is_repaired()


def test_a_block_beside_a_text_that_lies_in_its_chunk_goes(damageable: Damageable) -> None:
    damageable.execute(
        "INSERT INTO text_blocks SELECT c.id, b.packed FROM text_blocks b, chunks c WHERE c.text <> x'' LIMIT 1"
    )
    assert damageable.found()["chunks_astray"].count == 1
    damageable.is_repaired()


def _forged(*lengths: int, count: int, texts: bytes) -> str:
    """SQL that makes every block one that says so."""
    data = struct.pack(f"<{1 + len(lengths)}I", count, *lengths) + texts
    return f"UPDATE text_blocks SET packed = x'{zstandard.ZstdCompressor().compress(data).hex()}'"


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE text_blocks SET packed = substr(packed, 1, 20)",
        "UPDATE text_blocks SET packed = zeroblob(length(packed))",
        "UPDATE text_blocks SET packed = 'text'",
        "UPDATE text_blocks SET packed = 7",
        "UPDATE text_blocks SET id = id + 1",
        "UPDATE text_blocks SET id = -id",
        "INSERT INTO text_blocks SELECT id + 1, packed FROM text_blocks",
        "DELETE FROM text_blocks",
        _forged(3, 3, count=2, texts=b"theend"),
        _forged(3, 0xFFFFFFFF, count=2, texts=b"theend"),
        _forged(3, 3, count=0xFFFFFFFF, texts=b"theend"),
        _forged(3, 3, count=0, texts=b"theend"),
        _forged(3, count=1, texts=b"the"),
        _forged(3, 3, count=2, texts=bytes([0xFF] * 6)),
        _forged(3, 3, count=2, texts=bytes(100 << 20)),
    ],
    ids=lambda sql: sql[:60],
)
def test_a_document_whose_texts_are_not_what_was_written_is_read_again(damageable: Damageable, sql: str) -> None:
    damageable.execute(sql)
    found = damageable.found()["contents_damaged"]
    assert found.source is Source.FILES and found.count >= 1
    damageable.is_repaired()


def test_older_rows_without_checksums_are_sound_and_get_them(damageable: Damageable) -> None:
    for table in ("documents", "contents", "vectors"):
        damageable.execute(f"UPDATE {table} SET checksum = NULL")
    assert damageable.check().findings == ()
    damageable.check(repair=True)
    for table in ("documents", "contents", "vectors"):
        assert damageable.value(f"SELECT count(*) FROM {table} WHERE checksum IS NULL") == 0
    assert differences(damageable.catalogue, damageable.whole) == []


def test_what_the_user_opened_is_lost_alone(damageable: Damageable) -> None:
    damageable.execute("UPDATE openings SET times = 'often'")
    assert damageable.found()["rows_damaged"].examples == ("openings",)
    assert damageable.check(repair=True).sound
    assert damageable.value("SELECT count(*) FROM folders") == 1


def test_an_index_of_sqlite_is_made_anew(damageable: Damageable) -> None:
    damageable.execute(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX chunks_by_text ON chunks (text)' WHERE name = 'chunks_by_text'",
    )
    # The index is now taken for one of another column; then its true name is put back.
    damageable.execute("REINDEX chunks_by_text")
    damageable.execute(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX chunks_by_text ON chunks (text_hash)'"
        " WHERE name = 'chunks_by_text'",
    )
    assert damageable.found()["sqlite_indexes"].source is Source.CATALOGUE
    damageable.is_repaired()


@pytest.mark.parametrize(
    "file",
    [
        "full_text/checkpoint.json",
        "full_text/meta.json",
        "full_text/*.term",
        "full_text/*.fast",
        "vectors/1.hnsw",
        "vectors/1.json",
    ],
)
def test_a_damaged_index_is_made_anew(damageable: Damageable, file: str) -> None:
    (path,) = sorted(damageable.data.glob(file))[:1]
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 4
    stamp = path.stat()
    path.write_bytes(data)
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))  # as a disk that forgets does
    assert damageable.found()["index_unusable"].source is Source.CATALOGUE
    damageable.is_repaired()


def test_an_index_that_lacks_something(damageable: Damageable) -> None:
    """Its files are whole, but they are not what the catalogue holds."""
    damageable.execute("DROP TRIGGER chunk_removed", "DELETE FROM chunks WHERE id = 1")
    damageable.execute("INSERT INTO vectors (embedder_id, text_hash, dense) VALUES (1, x'07', x'3c00')")
    found = damageable.found()
    assert "schema" in found
    damageable.check(repair=True)
    damageable.run()
    assert damageable.check().findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []


@pytest.mark.parametrize("form", ["codes", "half floats"])
def test_a_vector_without_a_direction_is_missing_in_no_index(form: str, damageable: Damageable) -> None:
    """As of a text without words: its values are 0, also below 0, and its bytes are not."""
    dimension = damageable.value("SELECT dimension FROM embedders")
    assert isinstance(dimension, int)
    zeros = "0080" * dimension if form == "half floats" else "09" + "00" * dimension + "ff" * -(-dimension // 8)
    damageable.execute(f"UPDATE vectors SET dense = x'{zeros}', checksum = NULL WHERE id = 1")
    for path in (damageable.data / "vectors").iterdir():
        path.unlink()
    damageable.run()
    assert damageable.check().findings == ()


def test_files_that_have_changed_are_no_damage(damageable: Damageable) -> None:
    docs = damageable.data.parent / "docs"
    (docs / "train.txt").unlink()
    (docs / "bees.txt").write_text("Other bees.", encoding="utf-8")
    report = damageable.check()
    assert report.sound and {each.code: each.count for each in report.findings} == {"files_gone": 1, "files_changed": 1}


def test_a_file_with_other_bytes_is_seen_when_every_byte_is_compared(damageable: Damageable) -> None:
    damageable.execute("UPDATE contents SET hash = zeroblob(32), checksum = NULL WHERE id = 1")
    assert damageable.check().findings == ()
    (finding,) = damageable.check(deep=True).findings
    assert finding.code == "files_differ" and finding.count == 1
    assert damageable.check(repair=True, deep=True).read_again
    damageable.run()
    assert damageable.check(deep=True).findings == ()
    assert differences(damageable.catalogue, damageable.whole) == []


def test_it_can_be_stopped(damageable: Damageable) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Upkeep(damageable.data).check(check=stop)


def test_sqlite_itself_is_stopped(damageable: Damageable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.check.checker._OPCODES", 1)
    calls = 0

    def stop() -> None:
        nonlocal calls
        calls += 1
        if calls > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        CatalogueChecker(DataDir(damageable.data), stop, ignore_progress).examine()


def test_nobody_else_may_write_meanwhile(damageable: Damageable) -> None:
    lock = WriterLock(damageable.data / "writer.lock")
    assert lock.try_acquire()
    with pytest.raises(LibraryLocked):
        damageable.check(repair=True)
    assert damageable.check().sound
    lock.release()


def test_a_newer_one_and_none_at_all_are_refused(damageable: Damageable, tmp_path: Path) -> None:
    damageable.execute("INSERT INTO migrations VALUES ('m999_later', '')")
    with pytest.raises(NewerCatalogue):
        damageable.check()
    with pytest.raises(NewerCatalogue):
        damageable.check(repair=True)
    with pytest.raises(StorageFault):
        Upkeep(tmp_path / "nothing").check()


def test_values_that_cannot_be_do_not_stop_whoever_reads(damageable: Damageable) -> None:
    damageable.execute(
        "UPDATE documents SET state = '30index', since = 'x'", "UPDATE chunks SET text = 'y' WHERE id = 1"
    )
    reader = CatalogueReader(damageable.catalogue)
    assert reader.files_by_state() == {DocumentState.WAITING: len(list((damageable.data.parent / "docs").iterdir()))}
    assert len(reader.chunks([ChunkId(1), ChunkId(2)])) == 1 and reader.damage_seen
    assert {failure.state for failure in reader.failures({DocumentState.WAITING})} == {DocumentState.WAITING}
    damageable.execute("UPDATE folders SET excludes = '{'")
    with pytest.raises(DamagedCatalogue):
        reader.folders()
    reader.close()


def test_excludes_come_from_the_backup(damageable: Damageable) -> None:
    damageable.execute("UPDATE folders SET excludes = '[1]'")
    assert damageable.found()["excludes_damaged"].source is Source.DEFAULT
    shutil.rmtree(damageable.data / "backups", ignore_errors=True)
    damageable.is_repaired()


@pytest.mark.parametrize("repair", [False, True])
def test_what_is_another_programs_is_not_damaged(tmp_path: Path, repair: bool) -> None:
    with closing(sqlite3.connect(tmp_path / "catalogue.sqlite3")) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
        connection.commit()
    before = (tmp_path / "catalogue.sqlite3").read_bytes()
    with pytest.raises(ForeignCatalogue):
        Upkeep(tmp_path).check(repair=repair)
    assert (tmp_path / "catalogue.sqlite3").read_bytes() == before


def test_settings_that_are_no_file_keep_nobody_waiting_and_a_mark_before_them_is_no_damage(
    damageable: Damageable,
) -> None:
    settings = damageable.data / "settings.json"
    settings.write_bytes(b'\xef\xbb\xbf{"rerank_candidates": 20}')
    assert Upkeep(damageable.data).check().findings == ()
    settings.unlink()
    if sys.platform != "win32":
        os.mkfifo(settings)
        (found,) = Upkeep(damageable.data).check(repair=True).findings
        assert found.code == "settings_damaged" and not settings.exists()


def test_a_folder_in_the_place_of_a_vector_index_goes(damageable: Damageable) -> None:
    (file,) = (damageable.data / "vectors").glob("*.hnsw")
    file.unlink()
    (file / "within").mkdir(parents=True)
    (found,) = Upkeep(damageable.data).check(repair=True).findings
    assert found.code == "index_unusable" and not file.exists()
