"""Chunks back into running text, for a preview and for phrases that cross from one chunk into the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.documents import StoredChunk
from app.domain.ids import ChunkId


@dataclass(frozen=True, slots=True)
class JoinedText:
    """Running text and where each chunk, by its id, stands in it as [start, end)."""

    text: str
    places: dict[ChunkId, tuple[int, int]]


def join_chunks(chunks: Sequence[StoredChunk]) -> JoinedText:
    """Successive chunks of one content as one text: what they share once, a blank line where a new page begins."""
    parts: list[str] = []
    places: dict[ChunkId, tuple[int, int]] = {}
    length = 0
    before: StoredChunk | None = None
    for chunk in chunks:
        shared = 0
        if before is not None:
            if before.segment == chunk.segment:
                shared = max(0, before.end - chunk.start)
                gap = "\n" if chunk.start > before.end else ""
            else:
                gap = "\n\n"
            parts.append(gap)
            length += len(gap)
        text = chunk.text[shared:]
        parts.append(text)
        places[chunk.id] = (length - shared, length + len(text))
        length += len(text)
        before = chunk
    return JoinedText("".join(parts), places)
