"""Rows of the catalogue as records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.documents import PlaceKind, SkippedPlace, StoredChunk, StoredDocument
from app.domain.ids import DocumentId
from app.domain.messages import decode_message
from app.storage.checksums import document_checksum
from app.storage.hashing import EARLIER_TEXT_HASH_BYTES, TEXT_HASH_BYTES, text_hash
from app.storage.passage_languages import main_language
from app.storage.text_blocks import TEXT_COLUMNS, TextReader
from app.storage.values import is_path, path_of, reason_of, since_of, stamp_of_row, state_of

CHUNK_COLUMNS = (
    'c.id, c.content_id, c.ordinal, c.segment, c.page, c.start, c."end", c.context, c.text_hash, c.language,'
    f" {TEXT_COLUMNS}"
)
DOCUMENT_COLUMNS = (
    "d.id, d.path, d.kind, d.size, d.modified_ns, d.changed_ns, d.inode, d.state, d.since, d.reason, d.content_id,"
    " content.title, content.language, d.pipeline"
)
SKIPPED_COLUMNS = "path, kind, files, reason, since"
DOCUMENTS = "documents d LEFT JOIN contents content ON content.id = d.content_id"


def stored_chunks(rows: Iterable[Sequence[Any]], on_damage: Callable[[], None]) -> list[StoredChunk]:
    """Rows of `CHUNK_COLUMNS`, from `CHUNKS`, without those whose text is not the one that was written; of these
    `on_damage` is told."""
    found = list(blanked_chunks(rows, on_damage))
    return [chunk for chunk in found if chunk.text_hash]


def blanked_chunks(rows: Iterable[Sequence[Any]], on_damage: Callable[[], None]) -> list[StoredChunk]:
    """The same; but what is damaged is there without its text, for who must see each id."""
    found = []
    texts = TextReader()
    for *numbers, context, hash_, language, id_, stored, block, packed in rows:
        text = texts.text(id_, stored, block, packed)
        if text is None or not is_whole(context, text, hash_):
            on_damage()
            context, text, hash_ = "", "", b""
        found.append(StoredChunk(*[*numbers, context, text, hash_, main_language(language)]))
    return found


def is_whole(context: Any, text: str, hash_: Any) -> bool:
    """Whether a chunk's text is what its hash says."""
    known = isinstance(hash_, bytes) and len(hash_) in (TEXT_HASH_BYTES, EARLIER_TEXT_HASH_BYTES)
    return known and isinstance(context, str) and text_hash(context, text, len(hash_)) == hash_


def is_true_document(checksum: int | None, row: Sequence[Any]) -> bool:
    """Whether a row of `DOCUMENT_COLUMNS` says which content lies where as it was written."""
    path, content_id = row[1], row[10]
    return is_path(path) and checksum in (None, document_checksum(path, content_id))


def stored_document(row: Sequence[Any]) -> StoredDocument:
    """A row of `DOCUMENT_COLUMNS`, from `DOCUMENTS`."""
    id_, path, kind, size, modified_ns, changed_ns, inode, state, since, reason, content_id, *of_text = row
    return StoredDocument(
        DocumentId(id_),
        path_of(path),
        kind,
        stamp_of_row(size, modified_ns, changed_ns, inode),
        state_of(state),
        since_of(since),
        reason_of(reason),
        content_id,
        *of_text,
    )


def skipped_place(row: Sequence[Any]) -> SkippedPlace:
    """A row of `SKIPPED_COLUMNS`."""
    path, kind, files, reason, since = row
    return SkippedPlace(Path(path), PlaceKind(kind), files, decode_message(reason), since)
