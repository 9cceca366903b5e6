"""Counts that the catalogue keeps by triggers, so that they are right whatever writes or cascades: of chunks, of their
distinct texts, of vectors by embedder, of documents by state. A row that stands for a place which cannot be looked at
is no document, and counted apart.

In a large library each would take a tenth of a second to count, and they are asked for at every search.
"""

from __future__ import annotations

import sqlite3

_TABLE = (
    "CREATE TABLE counts (what TEXT NOT NULL, value NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (what, value))"
    " WITHOUT ROWID"
)

PLACE = "folder"  # the kind of a row that stands for a place

# What each count is, as it would be counted: (what, value, n).
COUNTED = (
    "SELECT 'chunks', '', count(*) FROM chunks",
    "SELECT 'texts', '', count(DISTINCT text_hash) FROM chunks",
    "SELECT 'vectors', e.id, (SELECT count(*) FROM vectors v WHERE v.embedder_id = e.id) FROM embedders e",
    f"SELECT 'state', state, count(*) FROM documents WHERE kind <> '{PLACE}' GROUP BY state",
    f"SELECT 'places', '', count(*) FROM documents WHERE kind = '{PLACE}'",
)


def keep_counts(connection: sqlite3.Connection) -> None:
    """Counts what there is and keeps it from then on; part of a migration."""
    connection.execute(_TABLE)
    recount(connection)
    for trigger in _triggers():
        connection.execute(trigger)


def recount(connection: sqlite3.Connection) -> None:
    """Counts everything anew."""
    connection.execute("DELETE FROM counts")
    for counted in COUNTED:
        connection.execute(f"INSERT INTO counts {counted}")


def recount_documents(connection: sqlite3.Connection) -> None:
    """Counts documents by state anew, and nothing else of them: older versions counted places as documents, and by
    what nobody asks for; part of a migration."""
    for event in ("insert", "delete", "update"):
        connection.execute(f"DROP TRIGGER documents_counted_{event}")
    connection.execute("DELETE FROM counts WHERE what IN ('state', 'places', 'kind', 'language', 'sender')")
    for counted in COUNTED:
        if "'state'" in counted or "'places'" in counted:
            connection.execute(f"INSERT INTO counts {counted}")
    for trigger in _triggers():
        if "documents_counted" in trigger:
            connection.execute(trigger)


def _triggers() -> list[str]:
    others = "NOT EXISTS (SELECT 1 FROM chunks WHERE text_hash = {row}.text_hash AND id <> {row}.id)"
    found = []
    for event, row, sign in (("INSERT", "new", "+"), ("DELETE", "old", "-")):
        named = f"counted_{event.lower()}"
        found += [
            f"CREATE TRIGGER chunks_{named} AFTER {event} ON chunks BEGIN"
            f" UPDATE counts SET n = n {sign} 1 WHERE what = 'chunks' AND value = '';"
            f" UPDATE counts SET n = n {sign} 1 WHERE what = 'texts' AND value = '' AND {others.format(row=row)}; END",
            f"CREATE TRIGGER vectors_{named} AFTER {event} ON vectors BEGIN"
            f" UPDATE counts SET n = n {sign} 1 WHERE what = 'vectors' AND value = {row}.embedder_id; END",
            f"CREATE TRIGGER documents_{named} AFTER {event} ON documents BEGIN {_document(row, sign)} END",
        ]
    return [
        *found,
        "CREATE TRIGGER documents_counted_update AFTER UPDATE OF state, kind ON documents BEGIN"
        f" {_document('old', '-')} {_document('new', '+')} END",
        "CREATE TRIGGER embedders_counted_insert AFTER INSERT ON embedders BEGIN"
        " INSERT INTO counts VALUES ('vectors', new.id, 0); END",
        "CREATE TRIGGER embedders_counted_delete AFTER DELETE ON embedders BEGIN"
        " DELETE FROM counts WHERE what = 'vectors' AND value = old.id; END",
    ]


def _document(row: str, sign: str) -> str:
    """Statements that count a document in or out. A value that has come to nothing keeps its row, with 0."""
    values = (
        f"SELECT 'state', {row}.state, {sign}1 WHERE {row}.kind <> '{PLACE}'",
        f"SELECT 'places', '', {sign}1 WHERE {row}.kind = '{PLACE}'",
    )
    return " ".join(
        f"INSERT INTO counts {value} ON CONFLICT (what, value) DO UPDATE SET n = n + excluded.n;" for value in values
    )
