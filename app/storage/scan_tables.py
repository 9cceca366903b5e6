"""The steps of the schema that make the tables of storage/scans.py."""

from __future__ import annotations

import sqlite3


def m007_scans(connection: sqlite3.Connection) -> None:
    """Pages that are pictures, and what was read on them: see storage/scans.py."""
    for statement in _SCANS:
        connection.execute(statement)


_SCANS = (
    # A document that was looked through for such pages, when it was of this size and date; `pages` is how many it has.
    """CREATE TABLE scans (
        path TEXT PRIMARY KEY,
        hash BLOB NOT NULL,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        pages INTEGER NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX scans_by_hash ON scans (hash)",
    """CREATE TABLE scan_pages (
        hash BLOB NOT NULL,
        page INTEGER NOT NULL,
        state TEXT NOT NULL,
        script TEXT NOT NULL,
        text TEXT NOT NULL,
        words BLOB NOT NULL,
        UNIQUE (hash, page))""",
    "CREATE INDEX scan_pages_by_state ON scan_pages (state, script, hash)",
    """CREATE TRIGGER scan_forgotten AFTER DELETE ON documents
        BEGIN DELETE FROM scans WHERE path = old.path; END""",
)


def m013_scan_parts(connection: sqlite3.Connection) -> None:
    """Pages that are pictures may be of files within a document: which those are, and where in it they lie. The
    document itself is a part too, without a name."""
    connection.execute(
        """CREATE TABLE scan_parts (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL,
            member TEXT NOT NULL,
            part BLOB NOT NULL,
            UNIQUE (hash, member, part))"""
    )
    connection.execute("CREATE INDEX scan_parts_by_part ON scan_parts (part)")
    connection.execute(
        "INSERT INTO scan_parts (hash, member, part) SELECT DISTINCT hash, '', hash FROM scans WHERE pages"
    )
