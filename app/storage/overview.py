"""What people look at of the catalogue: folders, documents and why some are not found, and how much there is."""

from __future__ import annotations

import json
from pathlib import Path

from app.domain.documents import DocumentState, Failure, Folder, StoredDocument
from app.domain.ids import ContentId, EmbedderId, FolderId
from app.domain.messages import decode_message
from app.domain.progress import EmbedderStatus, Status
from app.domain.search import FilterChoices
from app.storage.connection import encode_path
from app.storage.read_pool import ReadPool
from app.storage.rows import DOCUMENT_COLUMNS, DOCUMENTS, stored_document


class OverviewReader(ReadPool):
    """Lists what there is, and tells how much, from the counts that the catalogue keeps."""

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
        row = self._row(
            f"SELECT {DOCUMENT_COLUMNS} FROM {DOCUMENTS} WHERE d.path = CAST(? AS TEXT)", (encode_path(path),)
        )
        return stored_document(row) if row else None

    def documents_by_state(self) -> dict[str, int]:
        """How many documents are in each state."""
        return dict(self._rows("SELECT value, n FROM counts WHERE what = 'state' AND n > 0 ORDER BY value"))

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
            return self._count("chunks")
        return int(self._value("SELECT chunk_count FROM contents WHERE id = ?", (content_id,)) or 0)

    def vector_count(self, embedder_id: EmbedderId) -> int:
        """How many texts an embedder has read."""
        return self._count("vectors", embedder_id)

    def unembedded_count(self, embedder_id: EmbedderId) -> int:
        """How many distinct chunk texts an embedder has not read."""
        return max(0, self._count("texts") - self.vector_count(embedder_id))

    def meaning_coverage(self, embedder_id: EmbedderId | None) -> float:
        """The share (0–1) of the distinct chunk texts that an embedder has read; None is one that has read nothing."""
        texts = self._count("texts")
        read = 0 if embedder_id is None else self.vector_count(embedder_id)
        return min(1.0, read / texts) if texts else 1.0

    def _count(self, what: str, value: int | str = "") -> int:
        return int(self._value("SELECT n FROM counts WHERE what = ? AND value = ?", (what, value)) or 0)

    def status(self, data_dir: Path, *, writer_running: bool) -> Status:
        """All of it in numbers."""
        states, chunks = self.documents_by_state(), self.chunk_count()
        return Status(data_dir, self.folders(), states, chunks, self.embedders(), writer_running)

    def embedders(self) -> tuple[EmbedderStatus, ...]:
        """For every embedder the vectors that are there and those that there should be: one for each distinct text."""
        expected = self._count("texts")
        rows = self._rows("SELECT id, name, dimension FROM embedders")
        return tuple(
            EmbedderStatus(name, dimension, self.vector_count(EmbedderId(id_)), expected)
            for id_, name, dimension in rows
        )

    def embedder_ids(self) -> list[EmbedderId]:
        """The ids of all registered embedders."""
        return [EmbedderId(id_) for (id_,) in self._rows("SELECT id FROM embedders")]

    def embedder_dimension(self, name: str, digest: str) -> int | None:
        """The length of a registered embedder's vectors."""
        found: int | None = self._value("SELECT dimension FROM embedders WHERE name = ? AND digest = ?", (name, digest))
        return found

    def embedder_id(self, name: str, digest: str) -> EmbedderId | None:
        """The id of a registered embedder."""
        found = self._value("SELECT id FROM embedders WHERE name = ? AND digest = ?", (name, digest))
        return EmbedderId(found) if found is not None else None

    def filter_choices(self) -> FilterChoices:
        """Kinds, languages and senders of the documents with a text, most frequent first."""
        return FilterChoices(self._documents_by("kind"), self._documents_by("language"), self._documents_by("sender"))

    def _documents_by(self, what: str) -> tuple[tuple[str, int], ...]:
        return tuple(self._rows("SELECT value, n FROM counts WHERE what = ? AND n > 0 ORDER BY n DESC, value", (what,)))
