"""The text around a hit, with the passage and the question's words marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.answers import Passage
from app.domain.ids import ChunkId, ContentId
from app.domain.search import FurtherPassage, Hit, Preview
from app.domain.spans import Span
from app.ports import SentenceScorer
from app.search.best_sentence import best_sentence
from app.search.further import further_passages
from app.search.joined_text import join_chunks
from app.search.matches import find_matches, named_matches
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader
from app.text.readable import is_markdown, readable

_AROUND = 60  # chunks before and after: some forty pages


def make_preview(
    reader: CatalogueReader,
    hit: Hit,
    terms: QueryTerms,
    scorer: SentenceScorer | None = None,
    by_meaning: Callable[[ContentId], Sequence[ChunkId]] = lambda content: (),
) -> Preview | None:
    """The preview of a hit; None when the passage is not in the library any more. `by_meaning` says which passages of
    a content were found that way alone."""
    chunk = reader.chunks([hit.chunk_id]).get(hit.chunk_id)
    if chunk is None:
        return None
    beginning, end = 0, reader.chunk_count(chunk.content_id)
    member = reader.members_of_chunks([chunk.id]).get(chunk.id)
    if member is not None:  # of what lies beside it in the file it shows nothing
        beginning = chunk.ordinal - (chunk.id - member.first_chunk)
        end = beginning + member.count
    first, last = max(beginning, chunk.ordinal - _AROUND), min(end - 1, chunk.ordinal + _AROUND)
    chunks = reader.chunks_of_content(chunk.content_id, first, last)
    joined = join_chunks(chunks)
    truncated = first > beginning or last + 1 < end
    highlights = tuple(find_matches(joined.text, terms))
    passage = joined.places[chunk.id]
    matches = list(named_matches(chunk.text, terms))
    answer = best_sentence(chunk, terms, matches, scorer, known_only=False)
    if answer is not None:
        answer = passage[0] + answer[0], passage[0] + answer[1]
    others = [id_ for id_ in by_meaning(chunk.content_id) if id_ != chunk.id and id_ in joined.places]
    further = tuple(_placed(each, joined.places) for each in further_passages(reader, others, terms, scorer))
    return Preview(hit.path, hit.title, hit.page, joined.text, passage, highlights, truncated, answer, further)


def _placed(passage: FurtherPassage, places: Mapping[ChunkId, Span]) -> Span:
    start, _ = places[passage.chunk_id]
    return start + passage.best[0], start + passage.best[1]


def passage_of(reader: CatalogueReader, hit: Hit) -> Passage | None:
    """A hit's whole passage as it reads; None when it is not in the library any more."""
    chunk = reader.chunks([hit.chunk_id]).get(hit.chunk_id)
    if chunk is None:
        return None
    text, heading = (
        readable(each, markdown=is_markdown(hit.path, hit.inside))[0] for each in (chunk.text, chunk.context)
    )
    sender = hit.sender or reader.sender(chunk.content_id) or ""
    return Passage(hit.path, hit.title, heading, chunk.page, text.strip(), sender)
