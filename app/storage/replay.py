"""What the indexes replay of the catalogue, and what the embedders read next."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.documents import ContentKey, StoredChunk
from app.domain.ids import ChunkId, ContentId, EmbedderId, VectorId
from app.storage.read_pool import ReadPool
from app.storage.rows import CHUNK_COLUMNS, blanked_chunks, stored_chunks
from app.storage.text_blocks import CHUNKS
from app.storage.vector_blobs import VECTOR_COLUMNS, StoredVector


@dataclass(frozen=True, slots=True)
class LogState:
    """The last id that was ever given, the sequence number of the last removal, and that of the first which is still
    known, or would be."""

    last_added: int
    last_removed: int
    first_removed: int


class ReplayReader(ReadPool):
    """Tells what the catalogue has gained and lost, and what is still to be embedded."""

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

    def find_earlier_content(self, key: ContentKey) -> ContentId | None:
        """What an earlier pipeline has made of the same bytes, if some document has it still; the newest."""
        found = self._value(
            "SELECT max(id) FROM contents WHERE hash = ? AND format = ? AND pipeline <> ''"
            " AND id IN (SELECT content_id FROM documents)",
            (key.hash, key.format),
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
        """Up to `limit` chunks with an id above `last`, in order; a damaged one without its text."""
        return blanked_chunks(
            self._rows(f"SELECT {CHUNK_COLUMNS} FROM {CHUNKS} WHERE c.id > ? ORDER BY c.id LIMIT ?", (last, limit)),
            self.note_damage,
        )

    def removed_chunks_after(self, seq: int) -> list[tuple[int, ChunkId]]:
        """(sequence number, chunk) of removals after `seq`."""
        return self._rows("SELECT seq, chunk_id FROM removed_chunks WHERE seq > ? ORDER BY seq", (seq,))

    def vectors_after(self, embedder_id: EmbedderId, last: int, limit: int) -> list[tuple[VectorId, bytes]]:
        """Up to `limit` (id, what is kept of it) of an embedder with an id above `last`, in order; of a damaged one no
        bytes."""
        rows = self._rows(
            f"SELECT v.id, {VECTOR_COLUMNS} FROM vectors v JOIN embedders e ON e.id = v.embedder_id"
            " WHERE v.id > ? AND v.embedder_id = ? ORDER BY v.id LIMIT ?",
            (last, embedder_id, limit),
        )
        found = []
        for id_, *columns in rows:
            vector = StoredVector(*columns)
            if not vector.is_whole():
                self.note_damage()
            found.append((VectorId(id_), vector.dense if vector.is_whole() else b""))
        return found

    def vectors_of_ids(self, ids: Iterable[VectorId]) -> list[tuple[VectorId, bytes]]:
        """(id, what is kept of it) of those of these vectors that are there, in the order of their ids; that they are
        what was written is not looked at."""
        return self._rows(
            "SELECT v.id, v.dense FROM json_each(?) wanted CROSS JOIN vectors v ON v.id = wanted.value ORDER BY v.id",
            (json.dumps(list(ids)),),
        )

    def removed_vectors_after(self, seq: int) -> list[tuple[int, VectorId]]:
        """(sequence number, vector) of removals after `seq`, of every embedder."""
        return self._rows("SELECT seq, vector_id FROM removed_vectors WHERE seq > ? ORDER BY seq", (seq,))

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
                f"SELECT {CHUNK_COLUMNS} FROM {CHUNKS} WHERE c.content_id = ? AND c.ordinal > ? AND NOT EXISTS"
                " (SELECT 1 FROM vectors v WHERE v.embedder_id = ? AND v.text_hash = c.text_hash)"
                " ORDER BY c.ordinal LIMIT ?",
                (content_id, after, embedder_id, limit),
            ),
            self.note_damage,
        )
