"""What is written in one transaction: many small documents, or a few large ones.

At first a person waits for something to be found; later every commit costs the indexes a new segment, and a merge.
"""

from __future__ import annotations

import time

from app.indexing.reading import ExtractedDocument

_SOON_S, _LATER_S = 1.0, 8.0
_LONGER = 1.5  # times as long as before
_MOST_BYTES = 8_000_000  # of text, in memory with what it is found by about six times as much
_MOST_DOCUMENTS = 1000


class Batch:
    """Documents that were read and not written yet. For one thread."""

    def __init__(self) -> None:
        self.documents: list[ExtractedDocument] = []
        self._bytes = 0
        self._written_at = time.monotonic()
        self._wait_s = _SOON_S

    def add(self, document: ExtractedDocument) -> None:
        self.documents.append(document)
        if document.text is not None:
            self._bytes += sum(len(chunk.text) for chunk in document.text.chunks)

    @property
    def is_due(self) -> bool:
        """Whether it is to be written now."""
        full = self._bytes >= _MOST_BYTES or len(self.documents) >= _MOST_DOCUMENTS
        return full or time.monotonic() - self._written_at > self._wait_s

    def clear(self) -> None:
        """It was written."""
        self.documents.clear()
        self._bytes = 0
        self._written_at = time.monotonic()
        self._wait_s = min(_LATER_S, self._wait_s * _LONGER)
