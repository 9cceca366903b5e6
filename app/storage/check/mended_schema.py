"""The header and the schema of a damaged catalogue, brought to what they are in every catalogue of this version, so
that its tables can be read. For a copy that is only read afterwards."""

from __future__ import annotations

import difflib
import sqlite3
import struct
from pathlib import Path

from app.storage.check.structure import expected_schema
from app.storage.faults import OF_DAMAGE

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
# Offset by offset what the header of a catalogue always is: page size, WAL, fractions, format of schemas, UTF-8.
_ALWAYS = (
    (0, _MAGIC),
    (16, struct.pack(">H", _PAGE)),
    (18, bytes((2, 2, 0, 64, 32, 32))),
    (44, struct.pack(">I", 4)),
    (56, struct.pack(">I", 1)),
)


def mend_header(path: Path) -> None:
    """Writes what the first hundred bytes must be, and how many pages there are."""
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        if size < _PAGE:
            return
        for offset, data in _ALWAYS:
            file.seek(offset)
            file.write(data)
        file.seek(28)
        file.write(struct.pack(">I", size // _PAGE))
        file.seek(24)
        changes = file.read(4)
        file.seek(92)  # the number of pages is believed where these two are the same
        file.write(changes)


def mend_schema(connection: sqlite3.Connection) -> None:
    """Gives every table the SQL that it was made with, and takes out indexes and triggers, which reading does not need.
    A table whose name is damaged is the one whose name it resembles most."""
    connection.execute("PRAGMA writable_schema = ON")
    expected = expected_schema()
    rows = _rows(connection)
    known = {str(name) for _, name in rows}
    missing = sorted({name for _, name in expected} - known)
    for id_, name in rows:
        found = str(name)
        if found not in {name for _, name in expected} and not found.startswith("sqlite_"):
            (found, *_) = difflib.get_close_matches(found, missing, 1, 0.5) or [""]
        if ("table", found) in expected:
            connection.execute(
                "UPDATE sqlite_master SET type = 'table', name = ?1, tbl_name = ?1, sql = ?2 WHERE rowid = ?3",
                (found, expected["table", found], id_),
            )
        elif not found.startswith("sqlite_"):
            connection.execute("DELETE FROM sqlite_master WHERE rowid = ?", (id_,))
    connection.execute("PRAGMA writable_schema = RESET")


def _rows(connection: sqlite3.Connection) -> list[tuple[int, object]]:
    sql = "SELECT rowid, name FROM sqlite_master"
    try:
        return connection.execute(sql).fetchall()
    except OF_DAMAGE:
        return connection.execute(sql).fetchall()  # the first statement fails over the schema, the next one is run
