"""The catalogue's schema, as named steps. A step runs once and is recorded by its name."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable
from pathlib import Path

from app.domain.errors import DamagedCatalogue, NewerCatalogue
from app.domain.messages import message
from app.storage.connection import transaction
from app.storage.counts import keep_counts, recount_documents
from app.storage.members import m008_members
from app.storage.page_labels import m010_page_labels
from app.storage.passage_languages import m009_passage_languages
from app.storage.scan_tables import m007_scans, m013_scan_parts
from app.storage.text_blocks import make_text_blocks
from app.text.analysis import name_key


def m001_first_schema(connection: sqlite3.Connection) -> None:
    """Folders, documents, contents, chunks, vectors, and the logs that the two search indexes replay.

    AUTOINCREMENT where an index keeps ids: an id is never used twice, so "everything above the last one seen"
    is exactly what an index has missed.
    """
    for statement in _FIRST_SCHEMA:
        connection.execute(statement)
    connection.execute("INSERT INTO properties VALUES ('catalogue_id', ?)", (uuid.uuid4().hex,))


_FIRST_SCHEMA = (
    "CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE folders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE,
        excludes TEXT NOT NULL,
        device INTEGER)""",
    """CREATE TABLE contents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hash BLOB NOT NULL,
        format TEXT NOT NULL,
        pipeline TEXT NOT NULL,
        title TEXT,
        language TEXT,
        UNIQUE (hash, format, pipeline))""",
    """CREATE TABLE documents (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL UNIQUE,
        name_key TEXT NOT NULL,
        kind TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        pipeline TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT,
        content_id INTEGER REFERENCES contents (id))""",
    "CREATE INDEX documents_by_content ON documents (content_id)",
    """CREATE TABLE chunks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        segment INTEGER NOT NULL,
        page INTEGER,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        context TEXT NOT NULL,
        text TEXT NOT NULL,
        text_hash BLOB NOT NULL)""",
    "CREATE UNIQUE INDEX chunks_by_content ON chunks (content_id, ordinal)",
    "CREATE INDEX chunks_by_text ON chunks (text_hash)",
    """CREATE TABLE embedders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        digest TEXT NOT NULL,
        dimension INTEGER NOT NULL,
        UNIQUE (name, digest))""",
    """CREATE TABLE vectors (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        embedder_id INTEGER NOT NULL REFERENCES embedders (id) ON DELETE CASCADE,
        text_hash BLOB NOT NULL,
        dense BLOB NOT NULL,
        UNIQUE (embedder_id, text_hash))""",
    "CREATE INDEX vectors_by_text ON vectors (text_hash)",
    "CREATE TABLE removed_chunks (seq INTEGER PRIMARY KEY AUTOINCREMENT, chunk_id INTEGER NOT NULL)",
    "CREATE TABLE removed_vectors (seq INTEGER PRIMARY KEY AUTOINCREMENT, vector_id INTEGER NOT NULL)",
    """CREATE TRIGGER chunk_removed AFTER DELETE ON chunks
        BEGIN INSERT INTO removed_chunks (chunk_id) VALUES (old.id); END""",
    """CREATE TRIGGER vector_removed AFTER DELETE ON vectors
        BEGIN INSERT INTO removed_vectors (vector_id) VALUES (old.id); END""",
)


def m002_larger_models(connection: sqlite3.Connection) -> None:
    """Token weights beside a vector, and how often a document was opened, which says what to read first."""
    connection.execute("ALTER TABLE vectors ADD COLUMN sparse BLOB")
    connection.execute(
        "CREATE TABLE openings (path TEXT PRIMARY KEY, times INTEGER NOT NULL, last REAL NOT NULL) WITHOUT ROWID"
    )


def m003_built_in_e5(connection: sqlite3.Connection) -> None:
    """The static starter embedder goes with its vectors; what was read and cut stays as it is.

    The new chunker cuts nearly every document as the old one did. Chunks up to `uncounted_until` may be longer than
    the new embedder reads, their context not having been counted: what is, turns out when they are embedded.
    """
    # The log is for indexes that go on: the starter's goes with it.
    last = connection.execute("SELECT coalesce(max(seq), 0) FROM removed_vectors").fetchone()[0]
    connection.execute("DELETE FROM embedders WHERE name = 'starter'")
    connection.execute("DELETE FROM removed_vectors WHERE seq > ?", (last,))
    old, new = "; chunker 1; ruler ", "; chunker 2; ruler xlm-roberta"
    for table in ("contents", "documents"):
        # Two contents that only their rulers told apart would be one: the second keeps its old name, and its text.
        connection.execute(
            f"UPDATE OR IGNORE {table} SET pipeline = substr(pipeline, 1, instr(pipeline, ?1) - 1) || ?2"
            " WHERE instr(pipeline, ?1) > 0",
            (old, new),
        )
    connection.execute(
        "INSERT INTO properties SELECT 'uncounted_until', coalesce(max(id), 0) FROM chunks",
    )


def m004_kept_counts(connection: sqlite3.Connection) -> None:
    """What searches and people ask for at every moment is kept, not counted: see storage/counts.py. A content knows its
    chunks, whose ids follow each other, and a message its sender."""
    connection.execute("ALTER TABLE contents ADD COLUMN sender TEXT")
    connection.execute("ALTER TABLE contents ADD COLUMN first_chunk INTEGER NOT NULL DEFAULT 0")
    connection.execute("ALTER TABLE contents ADD COLUMN chunk_count INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        "UPDATE contents SET first_chunk = coalesce((SELECT min(id) FROM chunks WHERE content_id = contents.id), 0),"
        " chunk_count = (SELECT count(*) FROM chunks WHERE content_id = contents.id)"
    )
    keep_counts(connection)


def m005_true_states(connection: sqlite3.Connection) -> None:
    """Every file's state with its date and what was left out of it; attempts at reading; what rules leave out; drives
    below a folder; checksums, which are missing where an older version wrote."""
    for statement in _TRUE_STATES:
        connection.execute(statement)
    recount_documents(connection)


_TRUE_STATES = (
    "ALTER TABLE documents ADD COLUMN changed_ns INTEGER",
    "ALTER TABLE documents ADD COLUMN inode INTEGER",
    "ALTER TABLE documents ADD COLUMN since REAL",  # seconds since the epoch: when this became of it
    "ALTER TABLE documents ADD COLUMN checksum INTEGER",  # of the path with its content
    "ALTER TABLE contents ADD COLUMN left_out TEXT",  # messages, as a list in JSON
    "ALTER TABLE contents ADD COLUMN checksum INTEGER",  # of the content with its chunks
    "ALTER TABLE vectors ADD COLUMN checksum INTEGER",
    "ALTER TABLE folders ADD COLUMN away_since REAL",
    # What people ask for are the few that are not simply indexed.
    "CREATE INDEX documents_by_state ON documents (state, path) WHERE state <> 'indexed'",
    "CREATE INDEX documents_that_are_places ON documents (path) WHERE kind = 'folder'",
    # A drive that lies below a folder. While it is not mounted, what was found on it is away, not deleted.
    "CREATE TABLE mounts (path TEXT PRIMARY KEY, device INTEGER NOT NULL, away_since REAL) WITHOUT ROWID",
    # What is left out by a rule, the topmost of it: a file, a link or special file, or a folder with so many `files`.
    """CREATE TABLE skipped (
        path TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        files INTEGER NOT NULL,
        reason TEXT NOT NULL,
        since REAL NOT NULL) WITHOUT ROWID""",
    # Written before a file is opened, removed when it was read: what killed or hung its worker has a row that stays.
    """CREATE TABLE attempts (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        changed_ns INTEGER,
        inode INTEGER,
        pipeline TEXT NOT NULL,
        deaths INTEGER NOT NULL,
        interruptions INTEGER NOT NULL,
        running INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TRIGGER attempt_forgotten AFTER DELETE ON documents
        BEGIN DELETE FROM attempts WHERE path = old.path; END""",
    *(
        f"UPDATE documents SET state = '{state}' WHERE state = '{former}' AND reason LIKE '{{\"code\": \"{code}\"%'"
        for former, code, state in (
            ("failed", "encrypted.password", "needs_password"),
            ("failed", "encrypted.certificate", "needs_password"),
            ("failed", "file.too_large", "too_large"),
            ("empty", "no_text.pdf", "needs_ocr"),
        )
    ),
    # One that was shortened says so as a reason; now it is of the content.
    "UPDATE contents SET left_out = '[' || (SELECT reason FROM documents d WHERE d.content_id = contents.id"
    " AND d.state = 'indexed' AND d.reason LIKE '{%' LIMIT 1) || ']' WHERE id IN (SELECT content_id FROM documents"
    " WHERE state = 'indexed' AND reason LIKE '{%')",
    "UPDATE documents SET state = 'partly', reason = NULL WHERE state = 'indexed' AND reason LIKE '{%'",
    # What was deleted until now was only let go: within a day it leaves the file (see storage/forgetting.py).
    "INSERT OR IGNORE INTO properties SELECT 'to_tidy', strftime('%s', 'now') WHERE EXISTS (SELECT 1 FROM chunks)",
)


def m006_plain_names(connection: sqlite3.Connection) -> None:
    """Names are looked for without strokes through letters, in European digits; what is kept of documents by kind,
    language and sender goes, since searches count those themselves."""
    _fold_names(connection)
    recount_documents(connection)


def _fold_names(connection: sqlite3.Connection) -> None:
    for id_, path, key in connection.execute("SELECT id, path, name_key FROM documents").fetchall():
        if not key.isascii() and (folded := name_key(Path(path).name)) != key:
            connection.execute("UPDATE documents SET name_key = ? WHERE id = ?", (folded, id_))


def m011_packed_texts(connection: sqlite3.Connection) -> None:
    """Texts of chunks are compressed from here on, which older versions cannot read: see storage/packed_text.py."""


def m012_coded_vectors(connection: sqlite3.Connection) -> None:
    """Vectors are kept as codes from here on, which older versions cannot read: see storage/vector_blobs.py. They are
    found by their embedder and text; by text alone, of which there was an index, nobody asks."""
    connection.execute("DROP INDEX IF EXISTS vectors_by_text")


def m014_text_blocks(connection: sqlite3.Connection) -> None:
    """Texts of a content lie together from here on, which older versions cannot read; vectors have eight bits a number
    (see storage/vector_blobs.py); names are looked for in one form of Chinese characters."""
    make_text_blocks(connection)
    _fold_names(connection)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    m001_first_schema,
    m002_larger_models,
    m003_built_in_e5,
    m004_kept_counts,
    m005_true_states,
    m006_plain_names,
    m007_scans,
    m008_members,
    m009_passage_languages,
    m010_page_labels,
    m011_packed_texts,
    m012_coded_vectors,
    m013_scan_parts,
    m014_text_blocks,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings an open, autocommitting connection's database up to date: all steps that it lacks are one transaction, so
    that whatever happens meanwhile, it is of the version that wrote it or of this one.

    Raises `NewerCatalogue` when it holds a step that this version does not know.
    """
    applied = steps_done(connection)
    refuse_newer(applied)
    if is_current(applied):
        return
    with transaction(connection):
        connection.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied TEXT NOT NULL)")
        for step in MIGRATIONS:
            if step.__name__ not in applied:
                step(connection)
                connection.execute("INSERT INTO migrations VALUES (?, datetime('now'))", (step.__name__,))


def steps_done(connection: sqlite3.Connection) -> set[str]:
    """The names of the steps that a database has behind it."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone():
        return set()
    return {name for (name,) in connection.execute("SELECT name FROM migrations")}


def is_current(applied: set[str]) -> bool:
    """Whether every step that this version knows has been done."""
    return {step.__name__ for step in MIGRATIONS} <= applied


def refuse_newer(applied: set[str]) -> None:
    """Raises `NewerCatalogue` when `applied` names a step from the future, `DamagedCatalogue` when that stands in the
    place of one of ours."""
    unknown = applied - {step.__name__ for step in MIGRATIONS}
    if unknown and not is_current(applied):
        raise DamagedCatalogue(message("storage.value_damaged", table="migrations"), message("storage.repair"))
    if unknown:
        raise NewerCatalogue(message("storage.newer_library"), message("storage.install_that_version"))
