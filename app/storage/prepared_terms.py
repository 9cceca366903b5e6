"""What passages are found by that were read a moment ago, from who has written them to who puts them into the full-text
index: what was just written need not be read again and analysed."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.documents import Chunk
from app.domain.ids import ChunkId
from app.ports import LexicalEntry


class PreparedTerms:
    """For the thread that writes. What is not there is read from the catalogue."""

    def __init__(self) -> None:
        self._entries: dict[int, LexicalEntry] = {}

    def put(self, first: ChunkId, chunks: Sequence[Chunk]) -> None:
        """Chunks that were written, whose ids follow each other from the first on."""
        for id_, chunk in enumerate(chunks, first):
            self._entries[id_] = LexicalEntry(ChunkId(id_), chunk.context, chunk.text, chunk.terms)

    def after(self, last: int) -> list[LexicalEntry]:
        """Those whose ids follow each other from the one after `last` on, so that there are none between them."""
        found = []
        while (entry := self._entries.get(last + 1)) is not None:
            found.append(entry)
            last += 1
        return found

    def clear(self) -> None:
        """All of them are in the index."""
        self._entries.clear()
