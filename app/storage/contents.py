"""What is known of one content: where it comes from and how much of it is read."""

from __future__ import annotations

from pathlib import Path

from app.domain.documents import StoredDocument
from app.domain.states import ContentFacts
from app.domain.status import EmbedderStatus
from app.storage.connection import encode_path
from app.storage.read_pool import ReadPool
from app.storage.values import is_path, left_out_of
from app.text.analysis import name_key

_MOST_PATHS = 20


class ContentReader(ReadPool):
    """Tells about the text of single documents."""

    def content_facts(self, document: StoredDocument) -> ContentFacts | None:
        """What is known of a document's text; None where it has none."""
        row = self._row("SELECT chunk_count, left_out FROM contents WHERE id = ?", (document.content_id,))
        if row is None:
            return None
        pages = self._value("SELECT count(DISTINCT page) FROM chunks WHERE content_id = ?", (document.content_id,))
        copies = self._rows(
            "SELECT path FROM documents WHERE content_id = ? AND path <> CAST(? AS TEXT) ORDER BY path LIMIT ?",
            (document.content_id, encode_path(document.path), _MOST_PATHS),
        )
        return ContentFacts(
            document.title,
            document.language,
            pages or None,
            row[0],
            self._embedders(document),
            left_out_of(row[1]),
            tuple(Path(path) for (path,) in copies if is_path(path)),
        )

    def _embedders(self, document: StoredDocument) -> tuple[EmbedderStatus, ...]:
        """How many of the distinct texts of its chunks each embedder has read."""
        rows = self._rows(
            "WITH texts AS MATERIALIZED (SELECT DISTINCT text_hash FROM chunks WHERE content_id = ?)"
            " SELECT name, dimension, (SELECT count(*) FROM texts JOIN vectors v ON v.embedder_id = e.id"
            " AND v.text_hash = texts.text_hash), (SELECT count(*) FROM texts) FROM embedders e ORDER BY e.id",
            (document.content_id,),
        )
        return tuple(EmbedderStatus(*row) for row in rows)

    def documents_named(self, name: str) -> tuple[Path, ...]:
        """Documents whose name has the same words, whatever its case and accents."""
        rows = self._rows(
            "SELECT path FROM documents WHERE name_key = ? ORDER BY path LIMIT ?", (name_key(name), _MOST_PATHS)
        )
        return tuple(Path(path) for (path,) in rows if is_path(path))
