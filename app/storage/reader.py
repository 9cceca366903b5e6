"""The reading side of the catalogue, for searching, for the indexes' replay and for the window's lists.

Any number of threads and processes may read, each query through a read-only connection of its own; a connection is
kept for the next query, whichever thread asks it. Reading never waits for the writer (WAL).
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from app.errors import StorageFault
from app.records import (
    ChunkId,
    ContentId,
    ContentKey,
    DocumentId,
    DocumentState,
    EmbedderId,
    EmbedderStatus,
    Failure,
    FileStamp,
    FilterChoices,
    Filters,
    Folder,
    FolderId,
    StoredChunk,
    StoredDocument,
    VectorId,
)
from app.storage.connection import connect, encode_path
from app.storage.migrations import is_current, refuse_newer

_CHUNK = 'c.id, c.content_id, c.ordinal, c.segment, c.page, c.start, c."end", c.context, c.text, c.text_hash'
_DOCUMENT = (
    "d.id, d.path, d.kind, d.size, d.modified_ns, d.state, d.reason, d.content_id, content.title, content.language"
    " FROM documents d LEFT JOIN contents content ON content.id = d.content_id"
)


def is_ready(path: Path) -> bool:
    """Whether there is a catalogue at `path` that can be read as it is: made to the end, and by this version."""
    if not path.exists():
        return False
    with closing(connect(path, read_only=True)) as connection:
        begun = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone()
        return bool(begun) and is_current({name for (name,) in connection.execute("SELECT name FROM migrations")})


class CatalogueReader:
    """Answers questions about what the catalogue holds. Raises `StorageFault` if there is no catalogue yet."""

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

    # ---- what the indexes replay

    def last_ids(self) -> tuple[int, int, int, int]:
        """The last ids ever given: (chunk, removed chunk seq, vector, removed vector seq)."""
        last = dict(self._rows("SELECT name, seq FROM sqlite_sequence"))
        return (
            last.get("chunks", 0),
            last.get("removed_chunks", 0),
            last.get("vectors", 0),
            last.get("removed_vectors", 0),
        )

    def chunks_after(self, last: int, limit: int) -> list[StoredChunk]:
        """Up to `limit` chunks with an id above `last`, in order."""
        return _chunks(self._rows(f"SELECT {_CHUNK} FROM chunks c WHERE c.id > ? ORDER BY c.id LIMIT ?", (last, limit)))

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

    def unembedded_chunks(self, embedder_id: EmbedderId, after: int, limit: int) -> list[StoredChunk]:
        """Up to `limit` chunks with an id above `after` whose text this embedder has not read, in order."""
        return _chunks(
            self._rows(
                f"SELECT {_CHUNK} FROM chunks c WHERE c.id > ? AND NOT EXISTS"
                " (SELECT 1 FROM vectors v WHERE v.embedder_id = ? AND v.text_hash = c.text_hash)"
                " ORDER BY c.id LIMIT ?",
                (after, embedder_id, limit),
            )
        )

    def unembedded_count(self, embedder_id: EmbedderId, after: int) -> int:
        """How many chunks `unembedded_chunks` would give without a limit."""
        return int(
            self._value(
                "SELECT count(*) FROM chunks c WHERE c.id > ? AND NOT EXISTS"
                " (SELECT 1 FROM vectors v WHERE v.embedder_id = ? AND v.text_hash = c.text_hash)",
                (after, embedder_id),
            )
        )

    # ---- what searching needs

    def chunks(self, ids: Iterable[ChunkId]) -> dict[ChunkId, StoredChunk]:
        """The chunks that are still there, by id."""
        rows = self._rows(
            f"SELECT {_CHUNK} FROM json_each(?) wanted JOIN chunks c ON c.id = wanted.value", (json.dumps(list(ids)),)
        )
        return {chunk.id: chunk for chunk in _chunks(rows)}

    def chunks_of_content(self, content_id: ContentId, first: int, last: int) -> list[StoredChunk]:
        """A content's chunks with ordinals from `first` to `last`, both included, in order."""
        return _chunks(
            self._rows(
                f"SELECT {_CHUNK} FROM chunks c WHERE c.content_id = ? AND c.ordinal BETWEEN ? AND ?"
                " ORDER BY c.ordinal",
                (content_id, first, last),
            )
        )

    def chunks_of_vectors(self, ids: Iterable[VectorId]) -> dict[VectorId, list[ChunkId]]:
        """For each vector the chunks whose text it stands for (copies of a passage share one vector)."""
        found: dict[VectorId, list[ChunkId]] = {}
        rows = self._rows(
            "SELECT v.id, c.id FROM json_each(?) wanted JOIN vectors v ON v.id = wanted.value"
            " JOIN chunks c ON c.text_hash = v.text_hash ORDER BY c.id",
            (json.dumps(list(ids)),),
        )
        for vector_id, chunk_id in rows:
            found.setdefault(vector_id, []).append(chunk_id)
        return found

    def documents_of_chunks(self, ids: Iterable[ChunkId], filters: Filters) -> dict[ChunkId, list[StoredDocument]]:
        """For each chunk the documents that contain it and pass the filters; chunks without one are left out."""
        condition, parameters = self._filter_sql(filters)
        rows = self._rows(
            "SELECT c.id, " + _DOCUMENT + " JOIN chunks c ON c.content_id = d.content_id"
            f" JOIN json_each(?) wanted ON wanted.value = c.id WHERE {condition} ORDER BY d.path",
            (json.dumps(list(ids)), *parameters),
        )
        found: dict[ChunkId, list[StoredDocument]] = {}
        for chunk_id, *document in rows:
            found.setdefault(chunk_id, []).append(_document(document))
        return found

    def documents_named(self, words: Iterable[str], limit: int) -> list[tuple[DocumentId, ChunkId]]:
        """Documents whose file name contains every word (see `analysis.name_key`), each with its first chunk."""
        patterns = [f"%{word.replace('!', '!!').replace('%', '!%').replace('_', '!_')}%" for word in words]
        if not patterns:
            return []
        condition = " AND ".join(["d.name_key LIKE ? ESCAPE '!'"] * len(patterns))
        return self._rows(
            "SELECT d.id, c.id FROM documents d JOIN chunks c ON c.content_id = d.content_id AND c.ordinal = 0"
            f" WHERE {condition} ORDER BY length(d.name_key), d.path LIMIT ?",
            (*patterns, limit),
        )

    def _filter_sql(self, filters: Filters) -> tuple[str, list[Any]]:
        conditions: list[str] = ["1"]
        parameters: list[Any] = []
        if filters.kinds:
            conditions.append("d.kind IN (SELECT value FROM json_each(?))")
            parameters.append(json.dumps(sorted(filters.kinds)))
        if filters.languages:
            conditions.append("content.language IN (SELECT value FROM json_each(?))")
            parameters.append(json.dumps(sorted(filters.languages)))
        if filters.modified_after is not None:
            conditions.append("d.modified_ns >= ?")
            parameters.append(int(filters.modified_after * 1e9))
        if filters.modified_before is not None:
            conditions.append("d.modified_ns < ?")
            parameters.append(int(filters.modified_before * 1e9))
        if filters.folders:
            roots = [folder for folder in self.folders() if folder.id in filters.folders]
            inside = " OR ".join(["substr(CAST(d.path AS BLOB), 1, ?) = ?"] * len(roots))
            conditions.append(f"({inside or 0})")
            for folder in roots:
                prefix = encode_path(folder.path / "_")[:-1]
                parameters += [len(prefix), prefix]
        return " AND ".join(conditions), parameters

    # ---- what people look at

    def folders(self) -> tuple[Folder, ...]:
        """The folders that are searched, by path."""
        rows = self._rows("SELECT id, path, excludes FROM folders ORDER BY path")
        return tuple(
            Folder(FolderId(id_), Path(path), tuple(json.loads(excludes)), Path(path).is_dir())
            for id_, path, excludes in rows
        )

    def folder_device(self, folder_id: FolderId) -> int | None:
        """The device that the folder lay on when it was added."""
        device: int | None = self._value("SELECT device FROM folders WHERE id = ?", (folder_id,))
        return device

    def document(self, path: Path) -> StoredDocument | None:
        """The document at `path`."""
        row = self._row(f"SELECT {_DOCUMENT} WHERE d.path = CAST(? AS TEXT)", (encode_path(path),))
        return _document(row) if row else None

    def documents_by_state(self) -> dict[str, int]:
        return dict(self._rows("SELECT state, count(*) FROM documents GROUP BY state ORDER BY state"))

    def failures(self) -> tuple[Failure, ...]:
        """Every file that is not findable, with its reason: failures first, then the empty, then the skipped."""
        rows = self._rows(
            "SELECT path, state, reason FROM documents WHERE reason IS NOT NULL"
            " ORDER BY CASE state WHEN 'failed' THEN 0 WHEN 'empty' THEN 1 ELSE 2 END, path"
        )
        return tuple(Failure(Path(path), DocumentState(state), reason) for path, state, reason in rows)

    def chunk_count(self, content_id: ContentId | None = None) -> int:
        """Chunks of one content, or of all."""
        if content_id is None:
            return int(self._value("SELECT count(*) FROM chunks"))
        return int(self._value("SELECT count(*) FROM chunks WHERE content_id = ?", (content_id,)))

    def embedders(self) -> tuple[EmbedderStatus, ...]:
        """For every embedder the vectors that are there and those that there should be."""
        expected = int(self._value("SELECT count(DISTINCT text_hash) FROM chunks"))
        rows = self._rows(
            "SELECT e.name, e.dimension, (SELECT count(*) FROM vectors v WHERE v.embedder_id = e.id) FROM embedders e"
        )
        return tuple(EmbedderStatus(name, dimension, vectors, expected) for name, dimension, vectors in rows)

    def embedder_id(self, name: str, digest: str) -> EmbedderId | None:
        """The id of a registered embedder."""
        found = self._value("SELECT id FROM embedders WHERE name = ? AND digest = ?", (name, digest))
        return EmbedderId(found) if found is not None else None

    def filter_choices(self) -> FilterChoices:
        """Kinds and languages of the indexed documents, most frequent first."""
        indexed = "FROM documents d JOIN contents content ON content.id = d.content_id"
        kinds = self._rows(f"SELECT d.kind, count(*) n {indexed} GROUP BY 1 ORDER BY n DESC, 1")
        languages = self._rows(
            f"SELECT content.language, count(*) n {indexed} WHERE content.language IS NOT NULL"
            " GROUP BY 1 ORDER BY n DESC, 1"
        )
        return FilterChoices(tuple(kinds), tuple(languages))


def _chunks(rows: Iterable[tuple[Any, ...]]) -> list[StoredChunk]:
    return [StoredChunk(*row) for row in rows]


def _document(row: list[Any] | tuple[Any, ...]) -> StoredDocument:
    id_, path, kind, size, modified_ns, state, reason, content_id, title, language = row
    return StoredDocument(
        DocumentId(id_),
        Path(path),
        kind,
        FileStamp(size, modified_ns),
        DocumentState(state),
        reason,
        content_id,
        title,
        language,
    )
