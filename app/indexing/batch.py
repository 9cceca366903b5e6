"""What is written in one transaction, and when what was written is to be found.

Documents are written a few at a time, so that the full-text index has always something to do. At first a person waits
for something to be found; later every save costs that index a new segment, and a merge.
"""

from __future__ import annotations

import time

from app.indexing.reading import ExtractedDocument

_WAIT_S = 1.0
_MOST_BYTES = 1_000_000  # of text, in memory with what it is found by about six times as much
_MOST_DOCUMENTS = 200
_SOON_S, _LATER_S = 1.0, 8.0
_LONGER = 1.5  # times as long as before


class Batch:
    """Documents that were read and not written yet. For one thread."""

    def __init__(self) -> None:
        self.documents: list[ExtractedDocument] = []
        self._bytes = 0
        self._written_at = self._found_at = time.monotonic()
        self.all_found = True  # of what was written
        self._wait_s = _SOON_S

    def add(self, document: ExtractedDocument) -> None:
        self.documents.append(document)
        if document.text is not None:
            self._bytes += sum(len(chunk.text) for chunk in document.text.chunks)

    @property
    def is_due(self) -> bool:
        """Whether it is to be written now, or what was written to be found."""
        if not self.documents:
            return not self.all_found and self._is_to_be_found
        full = self._bytes >= _MOST_BYTES or len(self.documents) >= _MOST_DOCUMENTS
        return full or time.monotonic() - self._written_at > _WAIT_S

    @property
    def _is_to_be_found(self) -> bool:
        return time.monotonic() - self._found_at > self._wait_s

    def clear(self) -> bool:
        """It was written; says whether all that was is to be found now, as it then is."""
        self.documents.clear()
        self._bytes = 0
        self._written_at = time.monotonic()
        self.all_found = self._is_to_be_found
        if self.all_found:
            self._found_at = self._written_at
            self._wait_s = min(_LATER_S, self._wait_s * _LONGER)
        return self.all_found
