"""What people look at of the catalogue: folders, documents, and how much there is of texts and vectors."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.common.reachable import is_reachable_folder
from app.domain.documents import FINDABLE, FileStamp, Folder, StoredDocument
from app.domain.ids import ContentId, EmbedderId, FolderId
from app.domain.status import EmbedderStatus
from app.storage.backups import Kept, lost
from app.storage.connection import connect, encode_path
from app.storage.read_pool import ReadPool
from app.storage.rows import DOCUMENT_COLUMNS, DOCUMENTS, stored_document
from app.storage.values import excludes_of, is_path, path_of, since_of, stamp_of_row


class OverviewReader(ReadPool):
    """Lists what there is, and tells how much, from the counts that the catalogue keeps."""

    def folders(self) -> tuple[Folder, ...]:
        """The folders that are searched, by path."""
        rows = self._rows("SELECT id, path, excludes, away_since FROM folders ORDER BY path")
        return tuple(
            Folder(
                FolderId(id_),
                path_of(path),
                excludes_of(excludes),
                is_reachable_folder(path_of(path)),
                since_of(away_since),
            )
            for id_, path, excludes, away_since in rows
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

    def latest_documents(self, most: int) -> tuple[StoredDocument, ...]:
        """Those that the library has known for the shortest time and that can be found, the newest first."""
        states = ", ".join(f"'{state}'" for state in sorted(FINDABLE))
        rows = self._rows(
            f"SELECT {DOCUMENT_COLUMNS} FROM {DOCUMENTS} WHERE d.state IN ({states}) AND d.content_id IS NOT NULL"
            " ORDER BY d.id DESC LIMIT ?",
            (most,),
        )
        return tuple(stored_document(row) for row in rows)

    def lost_since(self, newest: Kept | None) -> bool:
        """Whether the newest backup knows more than this catalogue."""
        with closing(connect(self._path, read_only=True)) as connection:
            return bool(lost(connection, newest))

    def stored_files(self) -> list[tuple[Path, FileStamp, bytes | None]]:
        """Every document that is not to be read anyway: its path, its file's stamp, and the hash of its content where
        it has one."""
        rows = self._rows(
            "SELECT d.path, d.size, d.modified_ns, d.changed_ns, d.inode, c.hash FROM documents d"
            " LEFT JOIN contents c ON c.id = d.content_id WHERE d.kind <> 'folder' AND d.pipeline <> '' ORDER BY d.path"
        )
        return [(Path(path), stamp_of_row(*stamp), hash_) for path, *stamp, hash_ in rows if is_path(path)]

    def chunk_count(self, content_id: ContentId | None = None) -> int:
        """Chunks of one content, or of all."""
        if content_id is None:
            return self._count("chunks")
        return int(self._value("SELECT chunk_count FROM contents WHERE id = ?", (content_id,)) or 0)

    def sender(self, content_id: ContentId) -> str | None:
        """Who sent it, where that is known."""
        found = self._value("SELECT sender FROM contents WHERE id = ?", (content_id,))
        return found if isinstance(found, str) else None

    def text_count(self) -> int:
        """Distinct texts of chunks: what each embedder is to read."""
        return self._count("texts")

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
