"""What passages are found by that were read a moment ago, from who has read them to who puts them into the full-text
index: between the two they are written, and come back from the catalogue without it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.documents import Chunk, IndexTerms


class PreparedTerms:
    """For the thread that writes. What is not there is made by the index itself."""

    def __init__(self) -> None:
        self._terms: dict[tuple[str, str], IndexTerms] = {}

    def put(self, chunks: Iterable[Chunk]) -> None:
        for chunk in chunks:
            if chunk.terms is not None:
                self._terms[chunk.context, chunk.text] = chunk.terms

    def of(self, context: str, text: str) -> IndexTerms | None:
        return self._terms.get((context, text))

    def clear(self) -> None:
        """All of them are in the index."""
        self._terms.clear()
