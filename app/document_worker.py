"""From the bytes of a file to its chunks: all that touches a document's content, put together for a worker process.

`extraction` and `indexing` know it by a string alone, which `composition` gives: neither knows the tokenizer, which is
part of `inference`.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from app.domain.documents import Chunk, DocumentText, Extraction, IndexTerms, Member, Segment
from app.domain.errors import NoText
from app.domain.messages import Message, message
from app.domain.models import ModelSpec
from app.extraction.document import warm_up
from app.extraction.formats import formats
from app.extraction.inside import extract_documents
from app.extraction.workers.wire import LONGEST_LABEL, LONGEST_LINE, LONGEST_PATH, LONGEST_TERMS
from app.extraction.workers.worker import DocumentReader, Task
from app.inference.word_books import open_word_book
from app.text.chunking import Chunker
from app.text.index_terms import index_terms
from app.text.passage_languages import PassageLanguages

Waiting = TypeVar("Waiting")

_PART_CHARACTERS = 200_000  # of its chunks and of what they are found by
_PART_S = 0.5
_LOOK_AFTER = 16  # chunks, a hundredth of a second's: whether there is time left is asked of the system
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
    book = open_word_book(embedder)
    book.input_tokens("")
    chunker = Chunker(book)

    def read(task: Task) -> Iterator[DocumentText]:
        found = extract_documents(task.data, task.format, task.reading, task.passwords, task.name, task.scanned)
        return text_parts(found, chunker, task, book.terms)

    return read


def terms_by_itself(chunk: Chunk) -> IndexTerms:
    """What a chunk is found by, whatever it was cut from."""
    return index_terms(chunk.context, chunk.text)


def text_parts(
    extractions: Iterable[Extraction],
    chunker: Chunker,
    task: Task,
    terms: Callable[[Chunk], IndexTerms] = terms_by_itself,
) -> Iterator[DocumentText]:
    """The chunks of a file and of what lies in it, in parts, within the task's limits; `terms` gives what each is found
    by, right after it was cut. Raises `NoText` where there are none, and what reading the file raises."""
    cutter = _Cutter(chunker, task, terms)
    for extraction in extractions:
        yield from cutter.parts(extraction)
        if cutter.is_full:
            break
    yield from cutter.rest()


class _Cutter:
    """Cuts extractions of one file, one after the other, and counts."""

    def __init__(self, chunker: Chunker, task: Task, terms: Callable[[Chunk], IndexTerms]) -> None:
        self._chunker = chunker
        self._terms = terms
        self._task = task
        self._room = task.longest_text
        self._segments = self._count = 0
        self._about: DocumentText | None = None  # what is told of the file, with the first part
        self._left_out: list[Message] = []
        self._members: deque[Member] = deque()
        self._labels: deque[tuple[int, str]] = deque()
        self._language: str | None = None  # the file's: that of the first document in it
        self.is_full = False

    def parts(self, extraction: Extraction) -> Iterator[DocumentText]:
        """The parts of a further one."""
        self._left_out += extraction.left_out
        extraction = self._shortened(extraction)
        if not extraction.segments:
            return
        if self._about is None:
            inside = bool(extraction.members and extraction.members[0].path)
            title, sender = (None, None) if inside else (_line(extraction.title), _line(extraction.sender))
            self._about = DocumentText(title, extraction.language, sender)
            self._language = extraction.language
        self._members.extend(_short_member(each, self._segments) for each in extraction.members)
        self._labels.extend(
            (number, segment.label[:LONGEST_LABEL])
            for number, segment in enumerate(extraction.segments, start=self._segments)
            if segment.label
        )
        languages = PassageLanguages(extraction.language)
        chunks: list[Chunk] = []
        characters, sent_at = 0, time.monotonic()
        for chunk, terms in self._cut(extraction):
            if self._count == self._task.most_chunks:
                self._end(message("file.passages_capped", limit=self._count))
                break
            self._count += 1
            characters += len(chunk.text) + len(terms.words) + len(terms.grams)
            chunks.append(chunk)
            if self._count % _LOOK_AFTER == 1 and (why := self._task.chunking.spent) is not None:
                self._end(message("file.rest_unread", n=self._count, why=why))
                break
            if characters >= _PART_CHARACTERS or time.monotonic() - sent_at > _PART_S:
                yield self._part(self._with_languages(chunks, _told(languages, chunks)))
                chunks, characters, sent_at = [], 0, time.monotonic()
        self._segments += len(extraction.segments)
        if chunks:
            yield self._part(self._with_languages(chunks, _told(languages, chunks, last=True)))

    def _with_languages(self, chunks: list[Chunk], told: list[str | None]) -> list[Chunk]:
        """With those that are not the file's."""
        return [
            chunk if language == self._language else replace(chunk, language=language)
            for chunk, language in zip(chunks, told, strict=True)
        ]

    def _cut(self, extraction: Extraction) -> Iterator[tuple[Chunk, IndexTerms]]:
        """The chunks, long segments being cut stretch by stretch, with what each is found by: they have it unless it
        is too much."""
        stretches, places = [], []
        for number, segment in enumerate(extraction.segments, self._segments):
            for begin, end in _stretches(segment.text):
                headings = tuple(
                    replace(heading, offset=heading.offset - begin)
                    for heading in segment.headings
                    if begin <= heading.offset < end
                )
                stretches.append(Segment(segment.text[begin:end], segment.page, headings))
                places.append(_Place(number, begin))
        for chunk in self._chunker.chunk(replace(extraction, segments=tuple(stretches), title=_named(extraction))):
            terms, place = self._terms(chunk), places[chunk.segment]
            start, end = chunk.start + place.offset, chunk.end + place.offset
            kept = terms if max(map(len, terms)) <= LONGEST_TERMS else None
            yield replace(chunk, start=start, end=end, segment=place.segment, terms=kept), terms

    def rest(self) -> Iterator[DocumentText]:
        """What was left out and not told yet."""
        if not self._count:
            raise NoText(message("file.no_text"))
        if self._left_out:
            yield self._part([])

    def _part(self, chunks: list[Chunk]) -> DocumentText:
        last = chunks[-1].segment if chunks else -1
        members = _up_to(last, self._members, lambda member: member.first_segment)
        labels = _up_to(last, self._labels, lambda label: label[0])
        about, self._about = self._about or DocumentText(), DocumentText()
        left_out, self._left_out = tuple(self._left_out), []
        return replace(about, chunks=tuple(chunks), left_out=left_out, members=members, labels=labels)

    def _end(self, why: Message) -> None:
        self.is_full = True
        self._left_out.append(why)

    def _shortened(self, extraction: Extraction) -> Extraction:
        """The extraction up to the longest text that is indexed; it says if that is not all."""
        kept = []
        for segment in extraction.segments:
            if len(segment.text) > self._room:
                headings = tuple(heading for heading in segment.headings if heading.offset < self._room)
                kept.append(replace(segment, text=segment.text[: self._room], headings=headings))
                self._end(message("file.shortened", limit=self._task.longest_text))
                return replace(extraction, segments=tuple(kept))
            kept.append(segment)
            self._room -= len(segment.text)
        return extraction


def _told(languages: PassageLanguages, chunks: list[Chunk], *, last: bool = False) -> list[str | None]:
    words = [chunk.terms.words if chunk.terms else "" for chunk in chunks]
    return languages.of_part([chunk.text for chunk in chunks], words, last=last)


def _up_to(segment: int, waiting: deque[Waiting], segment_of: Callable[[Waiting], int]) -> tuple[Waiting, ...]:
    """Takes those that have begun."""
    begun = []
    while waiting and segment_of(waiting[0]) <= segment:
        begun.append(waiting.popleft())
    return tuple(begun)


def _short_member(member: Member, segments: int) -> Member:
    """Within the bounds of an answer, and placed among all segments, of which so many are before its document's."""
    return Member(
        member.first_segment + segments,
        member.path[:LONGEST_PATH],
        member.kind,
        _line(member.title),
        _line(member.sender),
        _line(member.recipients),
        member.sent,
        _line(member.thread),
    )


def _line(text: str | None) -> str | None:
    return (text or "")[:LONGEST_LINE] or None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a stretch comes from."""

    segment: int
    offset: int


def _named(extraction: Extraction) -> str | None:
    """What stands above every chunk: the title; of a document within a file also where it lies there."""
    title, member = extraction.title, next(iter(extraction.members), None)
    if member is None or not member.path or (title and member.kind == "mail"):
        return title
    return f"{member.path}: {title}" if title and title not in member.path else member.path


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
