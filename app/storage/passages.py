"""What searching needs of the catalogue: passages, their vectors, and the documents that they are of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.documents import StoredChunk, StoredDocument
from app.domain.embedding import Embedding
from app.domain.ids import ChunkId, ContentId, DocumentId, EmbedderId, VectorId
from app.domain.query import Filter
from app.storage.connection import encode_path
from app.storage.read_pool import ReadPool
from app.storage.rows import CHUNK_COLUMNS, DOCUMENT_COLUMNS, DOCUMENTS, stored_chunks, stored_document
from app.storage.vector_blobs import unpack_dense, unpack_sparse


class PassageReader(ReadPool):
    """Looks up passages and documents by ids and names."""

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
        self, ids: Iterable[ChunkId], filters: Sequence[Filter]
    ) -> dict[ChunkId, list[StoredDocument]]:
        """For each chunk the documents that contain it and pass the filters; chunks without one are left out."""
        condition, parameters = self._filter_sql(filters)
        rows = self._rows(
            f"SELECT c.id, {DOCUMENT_COLUMNS} FROM {DOCUMENTS} JOIN chunks c ON c.content_id = d.content_id"
            f" JOIN json_each(?) wanted ON wanted.value = c.id WHERE {condition} ORDER BY d.path",
            (json.dumps(list(ids)), *parameters),
        )
        found: dict[ChunkId, list[StoredDocument]] = {}
        for chunk_id, *document in rows:
            found.setdefault(chunk_id, []).append(stored_document(document))
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

    def _filter_sql(self, filters: Sequence[Filter]) -> tuple[str, list[Any]]:
        conditions: list[str] = ["1"]
        parameters: list[Any] = []
        for each in filters:
            match each.field:
                case "type":
                    condition, values = "d.kind IN (SELECT value FROM json_each(?))", [json.dumps(list(each.values))]
                case "lang":
                    condition = "coalesce(content.language, '') IN (SELECT value FROM json_each(?))"
                    values = [json.dumps(list(each.values))]
                case "after":
                    condition, values = "d.modified_ns >= ?", [str(int(max(map(float, each.values)) * 1e9))]
                case "before":
                    condition, values = "d.modified_ns < ?", [str(int(min(map(float, each.values)) * 1e9))]
                case "in":
                    condition = " OR ".join(["substr(CAST(d.path AS BLOB), 1, ?) = ?"] * len(each.values))
                    prefixes = [encode_path(Path(str(value)) / "_")[:-1] for value in each.values]
                    parameters += [part for prefix in prefixes for part in (len(prefix), prefix)]
                    values = []
                case _:
                    continue
            conditions.append(f"NOT ({condition})" if each.excluded else f"({condition})")
            parameters += [int(value) if each.field in ("after", "before") else value for value in values]
        return " AND ".join(conditions), parameters
