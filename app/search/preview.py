"""The text around a hit, with the passage and the question's words marked."""

from __future__ import annotations

from app.domain.search import Hit, Preview
from app.search.joined_text import join_chunks
from app.search.snippets import find_matches
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader

_AROUND = 60  # chunks before and after: some forty pages


def make_preview(reader: CatalogueReader, hit: Hit, terms: QueryTerms) -> Preview | None:
    """The preview of a hit; None when the passage is not in the library any more."""
    chunk = reader.chunks([hit.chunk_id]).get(hit.chunk_id)
    if chunk is None:
        return None
    first, last = chunk.ordinal - _AROUND, chunk.ordinal + _AROUND
    chunks = reader.chunks_of_content(chunk.content_id, first, last)
    joined = join_chunks(chunks)
    truncated = first > 0 or last + 1 < reader.chunk_count(chunk.content_id)
    highlights = tuple(find_matches(joined.text, terms))
    return Preview(hit.path, hit.title, hit.page, joined.text, joined.places[chunk.id], highlights, truncated)
