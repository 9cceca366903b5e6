"""The reading side of the catalogue: what searching needs, and the lists that people look at."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.domain.documents import DocumentState, Failure, FileStamp, Folder, StoredChunk, StoredDocument
from app.domain.embedding import Embedding
from app.domain.ids import ChunkId, ContentId, DocumentId, EmbedderId, FolderId, VectorId
from app.domain.messages import decode_message
from app.domain.progress import EmbedderStatus
from app.domain.search import FilterChoices
from app.ports import Ids
from app.storage.admission import AdmittingReader, literally
from app.storage.connection import encode_path
from app.storage.replay import CHUNK_COLUMNS, stored_chunks
from app.storage.vector_blobs import unpack_dense, unpack_sparse

_DOCUMENT = (
    "d.id, d.path, d.kind, d.size, d.modified_ns, d.state, d.reason, d.content_id, content.title, content.language"
    " FROM documents d LEFT JOIN contents content ON content.id = d.content_id"
)


class CatalogueReader(AdmittingReader):
    """Answers questions about what the catalogue holds."""

    # ---- what searching needs

    def chunks(self, ids: Iterable[ChunkId]) -> dict[ChunkId, StoredChunk]:
        """The chunks that are still there, by id."""
        rows = self._rows(
            f"SELECT {CHUNK_COLUMNS} FROM json_each(?) wanted JOIN chunks c ON c.id = wanted.value",
            (json.dumps(list(ids)),),
        )
        return {chunk.id: chunk for chunk in stored_chunks(rows)}

    def chunks_of_content(self, content_id: ContentId, first: int, last: int) -> list[StoredChunk]:
        """A content's chunks with ordinals from `first` to `last`, both included, in order."""
        return stored_chunks(
            self._rows(
                f"SELECT {CHUNK_COLUMNS} FROM chunks c WHERE c.content_id = ? AND c.ordinal BETWEEN ? AND ?"
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

    def embeddings_of_chunks(self, embedder_id: EmbedderId, ids: Iterable[ChunkId]) -> dict[ChunkId, Embedding]:
        """What an embedder made of these chunks' texts, `dense` and `sparse`; without those it has not read."""
        rows = self._rows(
            "SELECT c.id, v.dense, v.sparse FROM json_each(?) wanted JOIN chunks c ON c.id = wanted.value"
            " JOIN vectors v ON v.text_hash = c.text_hash AND v.embedder_id = ?",
            (json.dumps(list(ids)), embedder_id),
        )
        return {
            ChunkId(id_): Embedding(unpack_dense(dense), None if sparse is None else unpack_sparse(sparse))
            for id_, dense, sparse in rows
        }

    def documents_of_chunks(
        self, ids: Iterable[ChunkId], admitted: Ids | None = None
    ) -> dict[ChunkId, list[StoredDocument]]:
        """For each chunk the documents that contain it, of those `admitted`, by path; chunks without one are left
        out."""
        rows = self._rows(
            "SELECT c.id, " + _DOCUMENT + " JOIN chunks c ON c.content_id = d.content_id"
            " JOIN json_each(?) wanted ON wanted.value = c.id ORDER BY d.path",
            (json.dumps(list(ids)),),
        )
        allowed = None if admitted is None else set(admitted.tolist())
        found: dict[ChunkId, list[StoredDocument]] = {}
        for chunk_id, *document in rows:
            if allowed is None or document[0] in allowed:
                found.setdefault(chunk_id, []).append(_document(document))
        return found

    def contents_named(self, words: Iterable[str], admitted: Ids | None = None) -> list[ContentId]:
        """The contents of documents, of those `admitted`, whose file name contains every word (see
        `analysis.name_key`): the shortest name first."""
        patterns = [f"%{literally(word)}%" for word in words]
        if not patterns:
            return []
        condition = " AND ".join(["d.name_key LIKE ? ESCAPE '!'"] * len(patterns))
        rows = self._rows(
            f"SELECT d.id, d.content_id FROM documents d WHERE d.content_id IS NOT NULL AND {condition}"
            " ORDER BY length(d.name_key), d.path",
            patterns,
        )
        allowed = None if admitted is None else set(admitted.tolist())
        return list(dict.fromkeys(content for id_, content in rows if allowed is None or id_ in allowed))

    def chunks_by_content(self, contents: Iterable[ContentId]) -> dict[ContentId, list[ChunkId]]:
        """The chunks of these contents, in their order."""
        rows = self._rows(
            "SELECT c.content_id, c.id FROM json_each(?) wanted CROSS JOIN chunks c ON c.content_id = wanted.value"
            " ORDER BY c.content_id, c.ordinal",
            (json.dumps(list(contents)),),
        )
        found: dict[ContentId, list[ChunkId]] = {}
        for content, chunk in rows:
            found.setdefault(content, []).append(chunk)
        return found

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
        return tuple(Failure(Path(path), DocumentState(state), decode_message(reason)) for path, state, reason in rows)

    def chunk_count(self, content_id: ContentId | None = None) -> int:
        """Chunks of one content, or of all."""
        if content_id is None:
            return int(self._value("SELECT count(*) FROM chunks"))
        return int(self._value("SELECT count(*) FROM chunks WHERE content_id = ?", (content_id,)))

    def embedders(self) -> tuple[EmbedderStatus, ...]:
        """For every embedder the vectors that are there and those that there should be."""
        expected = self.expected_vectors()
        rows = self._rows(
            "SELECT e.name, e.dimension, (SELECT count(*) FROM vectors v WHERE v.embedder_id = e.id) FROM embedders e"
        )
        return tuple(EmbedderStatus(name, dimension, vectors, expected) for name, dimension, vectors in rows)

    def embedder_ids(self) -> list[EmbedderId]:
        """The ids of all registered embedders."""
        return [EmbedderId(id_) for (id_,) in self._rows("SELECT id FROM embedders")]

    def expected_vectors(self) -> int:
        """How many vectors an embedder has that has read everything: one for each distinct text. Slow where there are
        hundreds of thousands."""
        return int(self._value("SELECT count(DISTINCT text_hash) FROM chunks"))

    def embedder_dimension(self, name: str, digest: str) -> int | None:
        """The length of a registered embedder's vectors."""
        found: int | None = self._value("SELECT dimension FROM embedders WHERE name = ? AND digest = ?", (name, digest))
        return found

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


def _document(row: list[Any] | tuple[Any, ...]) -> StoredDocument:
    id_, path, kind, size, modified_ns, state, reason, content_id, title, language = row
    return StoredDocument(
        DocumentId(id_),
        Path(path),
        kind,
        FileStamp(size, modified_ns),
        DocumentState(state),
        None if reason is None else decode_message(reason),
        content_id,
        title,
        language,
    )
