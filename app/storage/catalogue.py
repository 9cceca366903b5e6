"""The writing side of the catalogue, the SQLite database that everything else can be made from again.

One thread of one process uses it at a time (see `lock`). Every public method that writes is one transaction or
runs inside the caller's `transaction()`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from app.domain.documents import Chunk, ContentKey, DocumentState, Extraction, FileStamp, KnownFile
from app.domain.ids import ContentId, EmbedderId, FolderId
from app.domain.messages import Message, encode_message
from app.ports import Vector
from app.storage.connection import connect, encode_path, transaction
from app.storage.hashing import text_hash
from app.storage.schema import migrate
from app.storage.vector_blobs import pack_sparse
from app.text.analysis import name_key


class Catalogue:
    """Holds folders, documents, contents, chunks and vectors; creates or migrates the database when opened."""

    def __init__(self, path: Path) -> None:
        self._connection = connect(path, read_only=False)
        try:
            migrate(self._connection)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        self._connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Several writes as one: all of them or none."""
        return transaction(self._connection)

    # ---- folders

    def add_folder(self, path: Path, excludes: Sequence[str], device: int | None) -> None:
        """Adds a folder, or gives a known one these patterns."""
        self._connection.execute(
            "INSERT INTO folders (path, excludes, device) VALUES (CAST(? AS TEXT), ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET excludes = excluded.excludes",
            (encode_path(path), json.dumps(list(excludes)), device),
        )

    def set_excludes(self, folder_id: FolderId, excludes: Sequence[str]) -> None:
        self._connection.execute(
            "UPDATE folders SET excludes = ? WHERE id = ?", (json.dumps(list(excludes)), folder_id)
        )

    def remove_folder(self, folder_id: FolderId) -> None:
        """Forgets the folder; its documents are removed by the next reconciliation."""
        self._connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))

    # ---- documents

    def known_files(self, places: Sequence[Path] | None = None) -> dict[Path, KnownFile]:
        """Every document that has a row, by its path; with `places`, those at and below them."""
        columns = "SELECT path, size, modified_ns, pipeline, state FROM documents"
        if places is None:
            rows = self._connection.execute(columns).fetchall()
        else:
            below = f"{columns} WHERE path = CAST(?1 AS TEXT) OR (path > CAST(?2 AS TEXT) AND path < CAST(?3 AS TEXT))"
            rows = [
                row
                for place in places
                for row in self._connection.execute(below, [encode_path(place), *_bounds(place)])
            ]
        return {
            Path(path): KnownFile(FileStamp(size, modified_ns), pipeline, DocumentState(state))
            for path, size, modified_ns, pipeline, state in rows
        }

    def put_document(
        self,
        path: Path,
        kind: str,
        stamp: FileStamp,
        pipeline: str,
        state: DocumentState,
        *,
        reason: Message | None = None,
        content_id: ContentId | None = None,
    ) -> None:
        """Writes a document's row anew. An empty `pipeline` means "not settled": the next run tries again.

        A document that merely cannot be opened now keeps the content it had: it is found by its earlier text.
        """
        self._connection.execute(
            "INSERT INTO documents (path, name_key, kind, size, modified_ns, pipeline, state, reason, content_id)"
            " VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, size = excluded.size,"
            " modified_ns = excluded.modified_ns, pipeline = excluded.pipeline, state = excluded.state,"
            " reason = excluded.reason, content_id = CASE WHEN excluded.pipeline = '' AND excluded.content_id IS NULL"
            " THEN documents.content_id ELSE excluded.content_id END",
            (
                encode_path(path),
                name_key(path.name),
                kind,
                stamp.size,
                stamp.modified_ns,
                pipeline,
                state,
                None if reason is None else encode_message(reason),
                content_id,
            ),
        )

    def remove_documents(self, paths: Iterable[Path]) -> int:
        """Removes rows by path; returns how many there were. Their contents go with `remove_orphans`."""
        cursor = self._connection.executemany(
            "DELETE FROM documents WHERE path = CAST(? AS TEXT)", [(encode_path(path),) for path in paths]
        )
        return max(0, cursor.rowcount)

    # ---- contents and chunks

    def add_content(self, key: ContentKey, extraction: Extraction, chunks: Sequence[Chunk]) -> ContentId:
        """Stores a content with its chunks and returns its id; a content that is there already is left as it is."""
        known = self._connection.execute(
            "SELECT id FROM contents WHERE hash = ? AND format = ? AND pipeline = ?",
            (key.hash, key.format, key.pipeline),
        ).fetchone()
        if known is not None:
            return ContentId(known[0])
        content_id = self._connection.execute(
            "INSERT INTO contents (hash, format, pipeline, title, language, sender) VALUES (?, ?, ?, ?, ?, ?)",
            (key.hash, key.format, key.pipeline, extraction.title, extraction.language, extraction.sender),
        ).lastrowid
        assert content_id is not None
        self._connection.executemany(
            'INSERT INTO chunks (content_id, ordinal, segment, page, start, "end", context, text, text_hash)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    content_id,
                    ordinal,
                    c.segment,
                    c.page,
                    c.start,
                    c.end,
                    c.context,
                    c.text,
                    text_hash(c.context, c.text),
                )
                for ordinal, c in enumerate(chunks)
            ],
        )
        if chunks:  # in one transaction, so that their ids follow each other
            self._connection.execute(
                "UPDATE contents SET first_chunk = last_insert_rowid() - ?1 + 1, chunk_count = ?1 WHERE id = ?2",
                (len(chunks), content_id),
            )
        return ContentId(content_id)

    def remove_orphans(self) -> int:
        """Removes contents that no document points at, their chunks, and vectors that no chunk needs.

        Called at the end of a run, not at each deletion: a file that moves is a deletion and an addition, and its
        text and vectors must still be there when it turns up again. Returns the number of contents removed.
        """
        orphans = [
            row[0]
            for row in self._connection.execute(
                "SELECT id FROM contents WHERE NOT EXISTS (SELECT 1 FROM documents WHERE content_id = contents.id)"
            )
        ]
        for content_id in orphans:
            hashes = self._connection.execute(
                "SELECT DISTINCT text_hash FROM chunks WHERE content_id = ?", (content_id,)
            ).fetchall()
            self._connection.execute("DELETE FROM contents WHERE id = ?", (content_id,))
            self._connection.executemany(
                "DELETE FROM vectors WHERE text_hash = ?1 AND NOT EXISTS (SELECT 1 FROM chunks WHERE text_hash = ?1)",
                hashes,
            )
        return len(orphans)

    # ---- embedders and vectors

    def register_embedder(self, name: str, digest: str, dimension: int) -> EmbedderId:
        """The id of the embedder with this name and digest.

        Vectors of another digest under the same name come from a model that is no longer there: they are removed.
        """
        self._connection.execute("DELETE FROM embedders WHERE name = ? AND digest <> ?", (name, digest))
        self._connection.execute(
            "INSERT OR IGNORE INTO embedders (name, digest, dimension) VALUES (?, ?, ?)", (name, digest, dimension)
        )
        row = self._connection.execute(
            "SELECT id FROM embedders WHERE name = ? AND digest = ?", (name, digest)
        ).fetchone()
        return EmbedderId(row[0])

    def add_vectors(
        self,
        embedder_id: EmbedderId,
        hashes: Sequence[bytes],
        dense: Vector,
        sparse: Sequence[Mapping[int, float]] | None = None,
    ) -> None:
        """Stores vectors [N, dimension] as float16, one per text hash, with the texts' token weights where there are
        any; one that is there already stays."""
        weights = [None] * len(hashes) if sparse is None else [pack_sparse(each) for each in sparse]
        self._connection.executemany(
            "INSERT OR IGNORE INTO vectors (embedder_id, text_hash, dense, sparse) VALUES (?, ?, ?, ?)",
            [
                (embedder_id, digest, vector.tobytes(), packed)
                for digest, vector, packed in zip(hashes, dense.astype("float16"), weights, strict=True)
            ],
        )

    def mark_outgrown(self, hashes: Iterable[bytes]) -> int:
        """Has the documents with a chunk of these texts read again by the next run, until which they stay findable as
        they are; returns how many. Only chunks that were
        not measured for the present embedder count (migration m003, `recount_chunks`)."""
        outgrown = (
            "SELECT c.content_id FROM chunks c, properties p"
            " WHERE p.name = 'uncounted_until' AND c.id <= CAST(p.value AS INTEGER) AND c.text_hash = ?"
        )
        marked = 0
        for digest in hashes:
            # A name of its own: there may be an unsettled content of the same bytes.
            self._connection.execute(
                f"UPDATE contents SET pipeline = 'outgrown ' || id WHERE id IN ({outgrown})", (digest,)
            )
            marked += self._connection.execute(
                f"UPDATE documents SET pipeline = '' WHERE content_id IN ({outgrown})", (digest,)
            ).rowcount
        return marked

    def recount_chunks(self) -> None:
        """From now on all chunks that there are may be longer than the built-in embedder reads (see `mark_outgrown`):
        it is another, or its tokenizer is."""
        self._connection.execute(
            "UPDATE properties SET value = (SELECT coalesce(max(id), 0) FROM chunks) WHERE name = 'uncounted_until'"
        )

    def remove_embedder(self, name: str) -> None:
        """Forgets an embedder with all its vectors."""
        self._connection.execute("DELETE FROM embedders WHERE name = ?", (name,))

    # ---- what the user does

    def note_opened(self, path: Path, at: float) -> None:
        """The user opened this document, at a time in seconds since the epoch."""
        self._connection.execute(
            "INSERT INTO openings (path, times, last) VALUES (CAST(? AS TEXT), 1, ?)"
            " ON CONFLICT (path) DO UPDATE SET times = times + 1, last = excluded.last",
            (encode_path(path), at),
        )

    def prune_removal_logs(self, chunks_until: int, vectors_until: int) -> None:
        """Forgets removals up to these sequence numbers: every index's checkpoint on disk has passed them."""
        self._connection.execute("DELETE FROM removed_chunks WHERE seq <= ?", (chunks_until,))
        self._connection.execute("DELETE FROM removed_vectors WHERE seq <= ?", (vectors_until,))


def _bounds(place: Path) -> tuple[bytes, bytes]:
    """What every path below `place` lies between, in the order of bytes."""
    prefix = encode_path(place / "_")[:-1]
    return prefix, prefix[:-1] + bytes([prefix[-1] + 1])
