"""The catalogue's schema, as named steps. A step runs once, in one transaction, and is recorded by its name."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable

from app.domain.errors import NewerCatalogue
from app.domain.messages import message
from app.storage.connection import transaction
from app.storage.counts import keep_counts


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


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    m001_first_schema,
    m002_larger_models,
    m003_built_in_e5,
    m004_kept_counts,
)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings an open, autocommitting connection's database up to date, one transaction a step.

    Raises `NewerCatalogue` when it holds a step that this version does not know.
    """
    connection.execute("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied TEXT NOT NULL)")
    applied = {name for (name,) in connection.execute("SELECT name FROM migrations")}
    refuse_newer(applied)
    for step in MIGRATIONS:
        if step.__name__ in applied:
            continue
        with transaction(connection):
            step(connection)
            connection.execute("INSERT INTO migrations VALUES (?, datetime('now'))", (step.__name__,))


def is_current(applied: set[str]) -> bool:
    """Whether every step that this version knows has been done."""
    return {step.__name__ for step in MIGRATIONS} <= applied


def refuse_newer(applied: set[str]) -> None:
    """Raises `NewerCatalogue` when `applied` names a step from the future."""
    unknown = applied - {step.__name__ for step in MIGRATIONS}
    if unknown:
        raise NewerCatalogue(message("storage.newer_library"), message("storage.install_that_version"))
