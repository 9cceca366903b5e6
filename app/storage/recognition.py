"""Whether what lies in a catalogue's place is one of ours, found out without writing to it or beside it.

A file of another program, a catalogue of a later version or something that is no file is refused and stays as it is.
Damage is not judged here: see `check`.
"""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from app.domain.errors import ForeignCatalogue
from app.domain.messages import message
from app.storage.connection import connect, connect_frozen, is_written_to
from app.storage.schema import MIGRATIONS, refuse_newer

# Tables that an older version's catalogue had as well: with these, one whose list of steps is lost is still ours.
_OURS = frozenset({"folders", "contents", "documents", "chunks", "embedders", "vectors"})


def recognise(path: Path) -> None:
    """Raises `ForeignCatalogue` or `NewerCatalogue` unless there is a catalogue of ours at `path`, nothing at all, or
    something damaged; raises what SQLite and the file system raise."""
    try:
        found = path.stat()
    except FileNotFoundError:
        if path.is_symlink():
            raise _refused("storage.no_file") from None
        return
    if not stat.S_ISREG(found.st_mode):
        raise _refused("storage.no_file")
    if found.st_size == 0:
        return
    with closing(connect(path, read_only=True) if is_written_to(path) else connect_frozen(path)) as connection:
        try:
            rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {str(name) for (name,) in rows}
            steps = _steps(connection) if "migrations" in tables else None
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                return
            raise
    known = {step.__name__ for step in MIGRATIONS}
    if steps is not None and (steps & known or not tables - {"migrations"}):
        refuse_newer(steps)
    elif tables and not tables >= _OURS:
        raise _refused("storage.foreign_catalogue")


def _steps(connection: sqlite3.Connection) -> set[str] | None:
    """The names of the steps that have been done; None where such a table is another program's."""
    columns = {str(row[1]) for row in connection.execute("PRAGMA table_info(migrations)")}
    if columns != {"name", "applied"}:
        return None
    return {str(name) for (name,) in connection.execute("SELECT name FROM migrations")}


def _refused(code: str) -> ForeignCatalogue:
    return ForeignCatalogue(message(code), message("storage.move_it_away"))
