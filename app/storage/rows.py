"""Rows of the catalogue as records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.documents import DocumentState, FileStamp, StoredChunk, StoredDocument
from app.domain.ids import DocumentId
from app.domain.messages import decode_message

CHUNK_COLUMNS = 'c.id, c.content_id, c.ordinal, c.segment, c.page, c.start, c."end", c.context, c.text, c.text_hash'
DOCUMENT_COLUMNS = (
    "d.id, d.path, d.kind, d.size, d.modified_ns, d.state, d.reason, d.content_id, content.title, content.language"
)
DOCUMENTS = "documents d LEFT JOIN contents content ON content.id = d.content_id"


def stored_chunks(rows: Iterable[Sequence[Any]]) -> list[StoredChunk]:
    """Rows of `CHUNK_COLUMNS`."""
    return [StoredChunk(*row) for row in rows]


def stored_document(row: Sequence[Any]) -> StoredDocument:
    """A row of `DOCUMENT_COLUMNS`, from `DOCUMENTS`."""
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
