"""Attempts at reading files: written before a file is opened, gone with what became of it, so that a file which ends
its worker, or the whole program, is known by it the next time.

When a file is tried again, and when no more, is decided in indexing/attempts.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.domain.documents import DocumentState, FileStamp
from app.domain.states import Attempt
from app.storage.connection import encode_path, path_bounds, transaction
from app.storage.read_pool import ReadPool
from app.storage.write_connection import WriteConnection

# Reading once more may bring more text. What is empty or holds pictures was read to its end.
_WORTH_RETRYING = (
    DocumentState.FAILED,
    DocumentState.PARTLY,
    DocumentState.NEEDS_PASSWORD,
    DocumentState.TOO_LARGE,
)
_COLUMNS = "SELECT path, size, modified_ns, changed_ns, inode, pipeline, deaths, interruptions FROM attempts"


class AttemptWriter(WriteConnection):
    """Keeps count of the attempts."""

    def count_interruptions(self) -> None:
        """What a process that is no more had under way was interrupted. Called once by the process that writes, before
        it begins anything."""
        self._connection.execute(
            "UPDATE attempts SET interruptions = interruptions + 1, running = 0 WHERE running <> 0"
        )

    def attempts(self) -> dict[Path, Attempt]:
        """The files that something is known of."""
        rows = self._connection.execute(f"{_COLUMNS} WHERE deaths > 0 OR interruptions > 0")
        return {Path(row[0]): _attempt(row) for row in rows}

    def begin_attempts(self, files: Iterable[tuple[Path, FileStamp, str]]) -> None:
        """These files, each with its stamp and its pipeline, are opened after this. What was counted goes on where they
        are the same as then, and begins anew where they are not."""
        with self._light_transaction():
            self._connection.executemany(
                "INSERT INTO attempts VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, 0, 0, 1)"
                " ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified_ns = excluded.modified_ns,"
                " changed_ns = excluded.changed_ns, inode = excluded.inode, pipeline = excluded.pipeline, running = 1,"
                " deaths = CASE WHEN (size, modified_ns, changed_ns, inode, pipeline) IS (excluded.size,"
                " excluded.modified_ns, excluded.changed_ns, excluded.inode, excluded.pipeline) THEN deaths ELSE 0 END,"
                " interruptions = CASE WHEN (size, modified_ns, changed_ns, inode, pipeline) IS (excluded.size,"
                " excluded.modified_ns, excluded.changed_ns, excluded.inode, excluded.pipeline) THEN interruptions"
                " ELSE 0 END",
                [
                    (encode_path(path), s.size, s.modified_ns, s.changed_ns, s.inode, pipeline)
                    for path, s, pipeline in files
                ],
            )

    def note_death(self, path: Path) -> None:
        """The file has cost its worker, which was no interruption of the program."""
        with self._light_transaction():
            self._connection.execute(
                "UPDATE attempts SET deaths = deaths + 1, interruptions = 0, running = 0 WHERE path = CAST(? AS TEXT)",
                (encode_path(path),),
            )

    def release_attempts(self, paths: Iterable[Path]) -> None:
        """These were begun and nothing became of them, through no fault of theirs: what was known of them stays."""
        with self._light_transaction():
            released = [(encode_path(path),) for path in paths]
            self._connection.executemany("UPDATE attempts SET running = 0 WHERE path = CAST(? AS TEXT)", released)
            self._connection.execute("DELETE FROM attempts WHERE running = 0 AND deaths = 0 AND interruptions = 0")

    def settle_attempt(self, path: Path, *, set_aside: bool) -> None:
        """Within the transaction that says what became of the file. Of one that is set aside, what is known stays."""
        if set_aside:
            self._connection.execute(
                "UPDATE attempts SET running = 0 WHERE path = CAST(? AS TEXT)", (encode_path(path),)
            )
        else:
            self._connection.execute("DELETE FROM attempts WHERE path = CAST(? AS TEXT)", (encode_path(path),))

    def forget_stray_attempts(self) -> None:
        """Of files that are no documents, once every file has been tried that is there."""
        with self._light_transaction():
            self._connection.execute(
                "DELETE FROM attempts WHERE running = 0 AND path NOT IN (SELECT path FROM documents)"
            )

    def retry(self, paths: Collection[Path] | None = None) -> int:
        """Has the next run read these again, and all below them, as if they had never been tried; None: all that could
        not be read, or not to their end. Returns how many. Until then they are found as they are."""
        with transaction(self._connection):
            if paths is None:
                self._connection.execute("DELETE FROM attempts")
                worth = ", ".join(f"'{state}'" for state in _WORTH_RETRYING)
                return self._unsettle(f"state IN ({worth})", ())
            count = 0
            for path in paths:
                here = "(path = CAST(?1 AS TEXT) OR (path > CAST(?2 AS TEXT) AND path < CAST(?3 AS TEXT)))"
                place = (encode_path(path), *path_bounds(path))
                self._connection.execute(f"DELETE FROM attempts WHERE {here}", place)
                count += self._unsettle(here, place)
            return count

    def _unsettle(self, condition: str, parameters: tuple[bytes, ...]) -> int:
        # Else the same bytes would be taken for known; a name of its own, for there may be several.
        self._connection.execute(
            "UPDATE contents SET pipeline = 'retried ' || id"
            f" WHERE id IN (SELECT content_id FROM documents WHERE {condition})",
            parameters,
        )
        return self._connection.execute(f"UPDATE documents SET pipeline = '' WHERE {condition}", parameters).rowcount

    @contextmanager
    def _light_transaction(self) -> Iterator[None]:
        """A transaction that waits for no disk: it outlives this process, though perhaps not a power cut, after which a
        file is tried once more than it might be."""
        (usual,) = self._connection.execute("PRAGMA synchronous").fetchone()
        if usual > 1:
            self._connection.execute("PRAGMA synchronous = NORMAL")
        try:
            with transaction(self._connection):
                yield
        finally:
            self._connection.execute(f"PRAGMA synchronous = {usual}")


class AttemptReader(ReadPool):
    """Tells of the attempts."""

    def attempt(self, path: Path) -> Attempt | None:
        """What is known of a file that cost its worker or was under way when the program was ended; else None."""
        row = self._row(
            f"{_COLUMNS} WHERE path = CAST(? AS TEXT) AND (deaths > 0 OR interruptions > 0)", [encode_path(path)]
        )
        return None if row is None else _attempt(row)


def _attempt(row: Any) -> Attempt:
    _, size, modified_ns, changed_ns, inode, pipeline, deaths, interruptions = row
    return Attempt(FileStamp(size, modified_ns, changed_ns, inode), pipeline, deaths, interruptions)
