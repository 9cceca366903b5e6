"""The connections that the catalogue is read through.

Any number of threads and processes may read, each query through a read-only connection of its own; a connection is
kept for the next query, whichever thread asks it. Reading never waits for the writer (WAL).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from app.domain.errors import StorageFault
from app.domain.messages import message
from app.storage.connection import Connection, connect, is_outdated
from app.storage.recognition import recognise
from app.storage.schema import is_current, refuse_newer

log = logging.getLogger(__name__)


def is_ready(path: Path) -> bool:
    """Whether there is a catalogue at `path` that can be read as it is: made to the end, and by this version. Raises
    `ForeignCatalogue` or `NewerCatalogue` where there is something else."""
    recognise(path)
    if not path.exists():
        return False
    with closing(connect(path, read_only=True)) as connection:
        begun = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone()
        return bool(begun) and is_current({name for (name,) in connection.execute("SELECT name FROM migrations")})


class ReadPool:
    """Reads the catalogue at `path`. Raises `StorageFault` if there is none yet, or none of this version."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise StorageFault(message("storage.no_library", folder=path.parent), message("storage.index_a_folder"))
        self._path = path
        self._idle: list[Connection] = []
        self._lock = threading.Lock()
        self._watching: Connection | None = None
        self.damage_seen = False  # something that was read is not what was written
        try:
            self._check_schema()
        except BaseException:
            self.close()
            raise

    def _check_schema(self) -> None:
        begun = self._value("SELECT 1 FROM sqlite_master WHERE name = 'migrations'")
        applied = {name for (name,) in self._rows("SELECT name FROM migrations")} if begun else set()
        refuse_newer(applied)
        if not is_current(applied):
            raise StorageFault(
                message("storage.not_ready", folder=self._path.parent), message("storage.bring_up_to_date")
            )

    def note_damage(self) -> None:
        """Something that was read is not what was written, and was passed over."""
        if not self.damage_seen:
            log.info("the catalogue is damaged")
        self.damage_seen = True

    def close(self) -> None:
        """Closes the connections; no thread may be reading any more."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()
            if self._watching is not None:
                self._watching.close()
                self._watching = None

    def stamp(self) -> int:
        """A number that is another one as soon as anybody has written to the catalogue."""
        with self._lock:
            # SQLite counts what others have written since this very connection was opened, which itself writes nothing.
            if self._watching is None:
                self._watching = connect(self._path, read_only=True)
            return int(self._watching.execute("PRAGMA data_version").fetchone()[0])

    def _rows(self, sql: str, parameters: Iterable[Any] = ()) -> list[Any]:
        """All rows of a query, through a connection that no other thread uses meanwhile."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is not None and is_outdated(connection, self._path):
            connection.close()
            connection = None
        connection = connection or connect(self._path, read_only=True)
        try:
            rows = connection.execute(sql, tuple(parameters)).fetchall()
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._idle.append(connection)
        return rows

    def _stream(self, sql: str, parameters: Iterable[Any] = ()) -> Iterator[Any]:
        """The rows of a query one by one, for more than should be held at once; through a connection that is used for
        nothing else until the last row is taken, or the iterator is closed."""
        with closing(connect(self._path, read_only=True)) as connection:
            yield from connection.execute(sql, tuple(parameters))

    def _row(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        rows = self._rows(sql, parameters)
        return rows[0] if rows else None

    def _value(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        row = self._row(sql, parameters)
        return row[0] if row else None
