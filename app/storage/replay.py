"""The connections that the catalogue is read through, and what the indexes replay from it.

Any number of threads and processes may read, each query through a read-only connection of its own; a connection is
kept for the next query, whichever thread asks it. Reading never waits for the writer (WAL).
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.documents import ContentKey, StoredChunk
from app.domain.errors import StorageFault
from app.domain.ids import ChunkId, ContentId, EmbedderId, VectorId
from app.storage.connection import connect
from app.storage.schema import is_current, refuse_newer

CHUNK_COLUMNS = 'c.id, c.content_id, c.ordinal, c.segment, c.page, c.start, c."end", c.context, c.text, c.text_hash'


@dataclass(frozen=True, slots=True)
class LogState:
    """The last id that was ever given, the sequence number of the last removal, and that of the first which is still
    known, or would be."""

    last_added: int
    last_removed: int
    first_removed: int


def is_ready(path: Path) -> bool:
    """Whether there is a catalogue at `path` that can be read as it is: made to the end, and by this version."""
    if not path.exists():
        return False
    with closing(connect(path, read_only=True)) as connection:
        begun = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone()
        return bool(begun) and is_current({name for (name,) in connection.execute("SELECT name FROM migrations")})


class ReplayReader:
    """Tells what the catalogue has gained and lost. Raises `StorageFault` if there is no catalogue yet."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise StorageFault(f"There is no library at {path.parent}.", "Index a folder first: dragoman index FOLDER.")
        self._path = path
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
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
                f"The library at {self._path.parent} is not ready for this version of Dragoman.",
                "Open its window, or index a folder: that brings it up to date.",
            )

    def close(self) -> None:
        """Closes the connections; no thread may be reading any more."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()

    def _rows(self, sql: str, parameters: Iterable[Any] = ()) -> list[Any]:
        """All rows of a query, through a connection that no other thread uses meanwhile."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or connect(self._path, read_only=True)
        try:
            rows = connection.execute(sql, tuple(parameters)).fetchall()
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._idle.append(connection)
        return rows

    def _row(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        rows = self._rows(sql, parameters)
        return rows[0] if rows else None

    def _value(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        row = self._row(sql, parameters)
        return row[0] if row else None

    @property
    def catalogue_id(self) -> str:
        """A random name given at creation: an index of another catalogue is recognised by it."""
        return str(self._value("SELECT value FROM properties WHERE name = 'catalogue_id'"))

    def find_content(self, key: ContentKey) -> ContentId | None:
        """The content with this key, if some document brought it before."""
        found = self._value(
            "SELECT id FROM contents WHERE hash = ? AND format = ? AND pipeline = ?",
            (key.hash, key.format, key.pipeline),
        )
        return ContentId(found) if found is not None else None

    def chunk_log(self) -> LogState:
        """How far chunks have come and gone."""
        return self._log_state("chunks")

    def vector_log(self) -> LogState:
        """How far vectors have, of every embedder."""
        return self._log_state("vectors")

    def _log_state(self, table: str) -> LogState:
        added, removed, first = self._row(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?1), 0),"
            " coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'removed_' || ?1), 0),"
            f" (SELECT min(seq) FROM removed_{table})",
            (table,),
        )
        return LogState(added, removed, removed + 1 if first is None else first)

    def chunks_after(self, last: int, limit: int) -> list[StoredChunk]:
        """Up to `limit` chunks with an id above `last`, in order."""
        return stored_chunks(
            self._rows(f"SELECT {CHUNK_COLUMNS} FROM chunks c WHERE c.id > ? ORDER BY c.id LIMIT ?", (last, limit))
        )

    def removed_chunks_after(self, seq: int) -> list[tuple[int, ChunkId]]:
        """(sequence number, chunk) of removals after `seq`."""
        return self._rows("SELECT seq, chunk_id FROM removed_chunks WHERE seq > ? ORDER BY seq", (seq,))

    def vectors_after(self, embedder_id: EmbedderId, last: int, limit: int) -> list[tuple[VectorId, bytes]]:
        """Up to `limit` (id, float16 bytes) of an embedder with an id above `last`, in order."""
        return self._rows(
            "SELECT id, dense FROM vectors WHERE id > ? AND embedder_id = ? ORDER BY id LIMIT ?",
            (last, embedder_id, limit),
        )

    def removed_vectors_after(self, seq: int) -> list[tuple[int, VectorId]]:
        """(sequence number, vector) of removals after `seq`, of every embedder."""
        return self._rows("SELECT seq, vector_id FROM removed_vectors WHERE seq > ? ORDER BY seq", (seq,))

    def vector_count(self, embedder_id: EmbedderId) -> int:
        """How many vectors there are of an embedder."""
        return int(self._value("SELECT count(*) FROM vectors WHERE embedder_id = ?", (embedder_id,)))

    def unembedded_contents(self, embedder_id: EmbedderId) -> list[ContentId]:
        """Contents with a chunk that this embedder has not read: of documents opened most often, then of the newest."""
        rows = self._rows(
            "SELECT d.content_id FROM documents d LEFT JOIN openings o ON o.path = d.path WHERE d.content_id IN"
            " (SELECT c.content_id FROM chunks c WHERE NOT EXISTS"
            " (SELECT 1 FROM vectors v WHERE v.embedder_id = ? AND v.text_hash = c.text_hash))"
            " GROUP BY d.content_id ORDER BY sum(coalesce(o.times, 0)) DESC, max(d.modified_ns) DESC, d.content_id",
            (embedder_id,),
        )
        return [ContentId(id_) for (id_,) in rows]

    def unembedded_of_content(
        self, embedder_id: EmbedderId, content_id: ContentId, after: int, limit: int
    ) -> list[StoredChunk]:
        """Up to `limit` of a content's chunks above ordinal `after` whose text this embedder has not read, in order."""
        return stored_chunks(
            self._rows(
                f"SELECT {CHUNK_COLUMNS} FROM chunks c WHERE c.content_id = ? AND c.ordinal > ? AND NOT EXISTS"
                " (SELECT 1 FROM vectors v WHERE v.embedder_id = ? AND v.text_hash = c.text_hash)"
                " ORDER BY c.ordinal LIMIT ?",
                (content_id, after, embedder_id, limit),
            )
        )

    def unembedded_count(self, embedder_id: EmbedderId) -> int:
        """How many chunks there are whose text this embedder has not read."""
        return int(
            self._value(
                "SELECT count(*) FROM chunks c WHERE NOT EXISTS"
                " (SELECT 1 FROM vectors v WHERE v.embedder_id = ? AND v.text_hash = c.text_hash)",
                (embedder_id,),
            )
        )


def stored_chunks(rows: Iterable[tuple[Any, ...]]) -> list[StoredChunk]:
    """Rows of `CHUNK_COLUMNS` as records."""
    return [StoredChunk(*row) for row in rows]
