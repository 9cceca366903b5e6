"""From the bytes of a file to its chunks: all that touches a document's content, put together for a worker process.

`extraction` and `indexing` know it by a string alone, which `composition` gives: neither knows the tokenizer, which is
part of `inference`.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.documents import Chunk, DocumentText, Extraction, Segment
from app.domain.errors import NoText
from app.domain.messages import Message, message
from app.domain.models import ModelSpec
from app.extraction.document import extract_document, warm_up
from app.extraction.formats import formats
from app.extraction.wire import LONGEST_LINE, LONGEST_TERMS
from app.extraction.worker import DocumentReader, Task
from app.inference.token_counter import TokenCounter
from app.text.chunking import Chunker
from app.text.index_terms import index_terms

_PART_CHARACTERS = 200_000  # of its chunks and of what they are found by
_PART_S = 0.5
# Characters that are cut into chunks at a time: of a text of any length, the first chunks are there soon, and what
# counting its tokens takes is bounded. It is looked for a good place to part within the last of them.
_STRETCH = 200_000
_SEAM = 20_000


def make_reader(embedder: ModelSpec) -> DocumentReader:
    """What a worker runs; `embedder` is whose tokens chunks are measured in. Raises `ModelFault` where the tokenizer
    cannot be loaded.

    What may be loaded late is loaded now, for the process may soon not open files any more.
    """
    formats()
    warm_up()
    counter = TokenCounter(embedder)
    counter.input_tokens("")
    chunker = Chunker(counter)

    def read(task: Task) -> Iterator[DocumentText]:
        extraction = extract_document(task.data, task.format, task.reading, task.passwords, task.scanned)
        return text_parts(extraction, chunker, task)

    return read


def text_parts(extraction: Extraction, chunker: Chunker, task: Task) -> Iterator[DocumentText]:
    """The chunks of an extraction in parts, within the task's limits. Raises `NoText` where there are none."""
    extraction = _shortened(extraction, task.longest_text)
    title, sender = ((text or "")[:LONGEST_LINE] or None for text in (extraction.title, extraction.sender))
    part = DocumentText(title, extraction.language, sender, left_out=extraction.left_out)
    left_out: Message | None = None
    count = 0
    chunks: list[Chunk] = []
    characters = 0
    sent_at = time.monotonic()
    for chunk in _chunks(extraction, chunker):
        if count == task.most_chunks:
            left_out = message("file.passages_capped", limit=count)
            break
        count += 1
        terms = index_terms(chunk.context, chunk.text)
        characters += len(chunk.text) + len(terms.words) + len(terms.grams)
        chunks.append(replace(chunk, terms=terms if max(map(len, terms)) <= LONGEST_TERMS else None))
        if (why := task.chunking.spent) is not None:
            left_out = message("file.rest_unread", n=count, why=why)
            break
        if characters >= _PART_CHARACTERS or time.monotonic() - sent_at > _PART_S:
            yield replace(part, chunks=tuple(chunks))
            part, chunks, characters, sent_at = DocumentText(), [], 0, time.monotonic()
    if not count:
        raise NoText(message("file.no_text"))
    further = () if left_out is None else (left_out,)
    if chunks or further:
        yield replace(part, chunks=tuple(chunks), left_out=(*part.left_out, *further))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a stretch comes from."""

    segment: int
    offset: int


def _chunks(extraction: Extraction, chunker: Chunker) -> Iterator[Chunk]:
    """The chunks, long segments being cut stretch by stretch."""
    stretches, places = [], []
    for number, segment in enumerate(extraction.segments):
        for begin, end in _stretches(segment.text):
            headings = tuple(
                replace(heading, offset=heading.offset - begin)
                for heading in segment.headings
                if begin <= heading.offset < end
            )
            stretches.append(Segment(segment.text[begin:end], segment.page, headings))
            places.append(_Place(number, begin))
    for chunk in chunker.chunk(replace(extraction, segments=tuple(stretches))):
        place = places[chunk.segment]
        yield replace(chunk, start=chunk.start + place.offset, end=chunk.end + place.offset, segment=place.segment)


def _stretches(text: str) -> Iterable[tuple[int, int]]:
    begin = 0
    while len(text) - begin > _STRETCH + _SEAM:
        end = begin + _STRETCH
        for gap in ("\n\n", "\n", ". ", "。", " "):
            found = text.rfind(gap, end - _SEAM, end)
            if found >= 0:
                end = found + len(gap)
                break
        yield begin, end
        begin = end
    yield begin, len(text)


def _shortened(extraction: Extraction, longest_text: int) -> Extraction:
    """The extraction up to the longest text that is indexed; it says if that is not all."""
    room = longest_text
    kept = []
    for segment in extraction.segments:
        if len(segment.text) > room:
            headings = tuple(heading for heading in segment.headings if heading.offset < room)
            kept.append(replace(segment, text=segment.text[:room], headings=headings))
            reason = message("file.shortened", limit=longest_text)
            return replace(extraction, segments=tuple(kept), left_out=(*extraction.left_out, reason))
        kept.append(segment)
        room -= len(segment.text)
    return extraction
