"""The writing side of the catalogue, the SQLite database that everything else can be made from again.

One thread of one process uses it at a time (see `lock`). Every public method that writes is one transaction or
runs inside the caller's `transaction()`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from app.domain.documents import ContentKey, DocumentState, DocumentText, FileStamp, KnownFile
from app.domain.ids import ChunkId, ContentId, EmbedderId, FolderId
from app.domain.messages import Message, encode_message, encode_messages
from app.ports import Vector
from app.storage.attempts import AttemptWriter
from app.storage.checksums import MEMBER_FIELDS, content_checksum, document_checksum, vector_checksum
from app.storage.connection import encode_path, path_bounds
from app.storage.forgetting import ForgettingCatalogue
from app.storage.hashing import EARLIER_TEXT_HASH_BYTES, TEXT_HASH_BYTES, text_hash
from app.storage.keeping import KeepingWriter
from app.storage.members import member_rows
from app.storage.packed_text import pack_texts
from app.storage.places_writer import PlacesWriter
from app.storage.values import is_path, is_reason, is_state, stamp_of_row, state_of
from app.storage.vector_blobs import pack_dense, pack_sparse
from app.text.analysis import name_key

_KEPT = "CASE WHEN excluded.pipeline = '' AND excluded.content_id IS NULL THEN documents.{0} ELSE excluded.{0} END"


class Catalogue(AttemptWriter, PlacesWriter, KeepingWriter, ForgettingCatalogue):
    """Holds folders, documents, contents, chunks and vectors; creates or migrates the database when opened."""

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
        """Every document that has a row, by its path; with `places`, those at and below them. One whose row is damaged
        has no pipeline, so that its file is read again."""
        columns = "SELECT path, size, modified_ns, changed_ns, inode, pipeline, state, reason FROM documents"
        if places is None:
            rows = self._connection.execute(columns).fetchall()
        else:
            below = f"{columns} WHERE path = CAST(?1 AS TEXT) OR (path > CAST(?2 AS TEXT) AND path < CAST(?3 AS TEXT))"
            rows = [
                row
                for place in places
                for row in self._connection.execute(below, [encode_path(place), *path_bounds(place)])
            ]
        return {
            Path(path): KnownFile(
                stamp_of_row(*stamp), str(pipeline) if is_state(state) and is_reason(reason) else "", state_of(state)
            )
            for path, *stamp, pipeline, state, reason in rows
            if is_path(path)
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
    ) -> DocumentState:
        """Writes a document's row anew. An empty `pipeline` means "not settled": the next run tries again. One that is
        INDEXED is so PARTLY where its content says that something was left out. Returns the state that it is in.

        A document that merely cannot be opened now keeps the content it had: it is found by its earlier text.
        """
        row = self._connection.execute(
            "INSERT INTO documents (path, name_key, kind, size, modified_ns, changed_ns, inode, pipeline, state, since,"
            " reason, content_id, checksum) VALUES (CAST(?1 AS TEXT), ?2, ?3, ?4, ?5, ?6, ?7, ?8, CASE WHEN"
            " ?9 = 'indexed' AND EXISTS (SELECT 1 FROM contents WHERE id = ?12 AND left_out IS NOT NULL) THEN 'partly'"
            " ELSE ?9 END, ?10, ?11, ?12, ?13)"
            " ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, size = excluded.size,"
            " modified_ns = excluded.modified_ns, changed_ns = excluded.changed_ns, inode = excluded.inode,"
            " pipeline = excluded.pipeline, state = excluded.state, since = CASE WHEN state = excluded.state AND"
            " reason IS excluded.reason AND size = excluded.size AND modified_ns = excluded.modified_ns"
            " THEN coalesce(since, excluded.since) ELSE excluded.since END, reason = excluded.reason,"
            f" content_id = {_KEPT.format('content_id')}, checksum = {_KEPT.format('checksum')} RETURNING state",
            (
                encode_path(path),
                name_key(path.name),
                kind,
                stamp.size,
                stamp.modified_ns,
                stamp.changed_ns,
                stamp.inode,
                pipeline,
                state,
                time.time(),
                None if reason is None else encode_message(reason),
                content_id,
                document_checksum(str(path), content_id),
            ),
        ).fetchone()
        return DocumentState(row[0])

    def remove_documents(self, paths: Iterable[Path]) -> int:
        """Removes rows by path; returns how many there were. Their contents go with `remove_orphans`."""
        cursor = self._connection.executemany(
            "DELETE FROM documents WHERE path = CAST(? AS TEXT)", [(encode_path(path),) for path in paths]
        )
        return max(0, cursor.rowcount)

    # ---- contents and chunks

    def add_content(self, key: ContentKey, text: DocumentText) -> ContentId:
        """Stores a content with its chunks and returns its id; a content that is there already is left as it is."""
        known = self._connection.execute(
            "SELECT id FROM contents WHERE hash = ? AND format = ? AND pipeline = ?",
            (key.hash, key.format, key.pipeline),
        ).fetchone()
        if known is not None:
            return ContentId(known[0])
        left_out = encode_messages(text.left_out) if text.left_out else None
        about = (text.title, text.language, text.sender, left_out)
        size = self._text_hash_bytes
        rows = [
            (c.segment, c.page, c.start, c.end, c.context, text_hash(c.context, c.text, size), c.language)
            for c in text.chunks
        ]
        members = member_rows(text)
        checksum = content_checksum(key.hash, key.format, *about, rows, [member[1:] for member in members], text.labels)
        content_id = self._connection.execute(
            "INSERT INTO contents (hash, format, pipeline, title, language, sender, left_out, checksum)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (key.hash, key.format, key.pipeline, *about, checksum),
        ).lastrowid
        assert content_id is not None
        texts, blocks = pack_texts([chunk.text for chunk in text.chunks])
        self._connection.executemany(
            'INSERT INTO chunks (content_id, ordinal, segment, page, start, "end", context, text_hash, language,'
            " text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(content_id, ordinal, *row, texts[ordinal]) for ordinal, row in enumerate(rows)],
        )
        if text.chunks:  # in one transaction, so that their ids follow each other
            self._connection.execute(
                "UPDATE contents SET first_chunk = last_insert_rowid() - ?1 + 1, chunk_count = ?1 WHERE id = ?2",
                (len(text.chunks), content_id),
            )
            self._connection.executemany(
                f"INSERT INTO members (content_id, first_chunk, {MEMBER_FIELDS})"
                " SELECT id, first_chunk + ?, ?, ?, ?, ?, ?, ?, ?, ? FROM contents WHERE id = ?",
                [(*member, content_id) for member in members],
            )
            self._connection.executemany(
                "INSERT INTO text_blocks (id, packed) SELECT first_chunk + ?, ? FROM contents WHERE id = ?",
                [(*block, content_id) for block in blocks],
            )
        self._connection.executemany(
            "INSERT INTO page_labels (content_id, segment, label) VALUES (?, ?, ?)",
            [(content_id, *label) for label in text.labels],
        )
        return ContentId(content_id)

    @cached_property
    def _text_hash_bytes(self) -> int:
        """A library that an earlier version began goes on with its longer hashes: a text has one, wherever it is."""
        begun = self._connection.execute(
            "SELECT 1 FROM (SELECT text_hash FROM chunks LIMIT 1) WHERE length(text_hash) = ?1"
            " UNION SELECT 1 FROM (SELECT text_hash FROM vectors LIMIT 1) WHERE length(text_hash) = ?1",
            (EARLIER_TEXT_HASH_BYTES,),
        ).fetchone()
        return TEXT_HASH_BYTES if begun is None else EARLIER_TEXT_HASH_BYTES

    def first_chunk(self, content_id: ContentId) -> ChunkId:
        """The id of a content's first chunk, which those of the others follow."""
        row = self._connection.execute("SELECT first_chunk FROM contents WHERE id = ?", (content_id,)).fetchone()
        return ChunkId(row[0])

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
        self._remove_contents(orphans)
        self.remove_stray_scans()
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
        """Stores vectors [N, dimension], of length 1 or 0, one per text hash, with the texts' token weights where there
        are any; one that is there already stays."""
        weights = [None] * len(hashes) if sparse is None else [pack_sparse(each) for each in sparse]
        self._connection.executemany(
            "INSERT OR IGNORE INTO vectors (embedder_id, text_hash, dense, sparse, checksum) VALUES (?, ?, ?, ?, ?)",
            [
                (embedder_id, digest, blob, packed, vector_checksum(embedder_id, digest, blob, packed))
                for digest, blob, packed in zip(hashes, pack_dense(dense), weights, strict=True)
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
