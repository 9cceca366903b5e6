"""Segments into chunks: passages of about 300 tokens, cut at sentence ends, never across a page.

Pure but for the ruler it is given. Chunks overlap, so that what stands across a cut is whole in one of the two; they
do not depend on any embedder but through the ruler, which never changes with the chosen embedder, and are never longer
than what it measures for can read, their context included.
"""

from __future__ import annotations

import bisect
import heapq
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from app.domain.documents import Chunk, Extraction, Heading, Segment, embedder_input
from app.text.sentences import SENTENCE_END

CHUNKER_VERSION = "chunker 2"
# The vocabulary that tokens are counted in, and not the bytes of its file: to make that anew, as another release of its
# source or of `tokenizers` does, moves few cuts if any, and no chunk becomes longer than the embedder reads without its
# being noticed (indexing/embedding.py). That is not worth extracting every library again; another vocabulary is, and
# gets another name here.
VOCABULARY_NAME = "xlm-roberta"
TARGET = 300
LIMIT = 450
OVERLAP = 40
_TAIL = 80  # a last chunk shorter than this joins the one before it
_CONTEXT_LIMIT = 200  # characters
_DEEPEST = 20  # level of a heading; what lies deeper counts as this
# Characters of a chunk: twice what any of the shared documents has. More are blanks, or signs that the vocabulary does
# not know and takes for one token each row.
LONGEST = 8_000

_SURELY = 0.85  # of what the embedder reads: the estimate was never found more than a twentieth too low
_BESIDE = 10  # tokens around an input and in its prompt, at most

_CLAUSE_END = re.compile(r"[,;:،؛、,;:]\s*|\s+")
_READABLE = re.compile(r"\w")
_NO_BLANK = re.compile(r"\S")


class TextTokenCounter(Protocol):
    """Measures text in tokens."""

    def token_ends(self, text: str) -> Sequence[int]:
        """Where they end, about."""
        ...

    @property
    def longest_input(self) -> int: ...

    def about(self, text: str) -> int:
        """About how many tokens a text has."""
        ...

    def input_tokens(self, text: str) -> int:
        """How many tokens are read for an input; exact."""
        ...


class _Unit(NamedTuple):
    """A sentence or a part of one: characters start to end, its tokens, whether a heading starts here."""

    start: int
    end: int
    tokens: int
    heading: bool


class Chunker:
    """Cuts extractions into chunks."""

    def __init__(self, ruler: TextTokenCounter) -> None:
        self._ruler = ruler

    def chunk(self, extraction: Extraction) -> Iterator[Chunk]:
        """All chunks of a document in order, each as soon as it is known. Every readable character of the text is in at
        least one of them."""
        seen: set[tuple[str, str]] = set()
        path: list[Heading] = []
        for number, segment in enumerate(extraction.segments):
            headings = iter(sorted(segment.headings, key=_offset))
            heading = next(headings, None)
            for start, end, tokens in self._cut(segment):
                while heading is not None and heading.offset < start:
                    path = _under(path, heading)
                    heading = next(headings, None)
                context = self._short(_context(extraction.title, path))
                for first, last in self._fitting(segment.text, start, end, tokens, context):
                    text = segment.text[first:last]
                    # The same passage again (a sheet filled with one row) would only be found twice.
                    if (extraction.by_name or _READABLE.search(text)) and (context, text) not in seen:
                        seen.add((context, text))
                        yield Chunk(text, first, last, number, segment.page, context)
            for rest in [heading, *headings] if heading is not None else []:
                path = _under(path, rest)

    def _short(self, context: str) -> str:
        """A context that leaves most of the room to the text; nearly every one does as it is."""
        room = self._ruler.longest_input - TARGET
        while context and self._ruler.about(context) > _SURELY * room and self._ruler.input_tokens(context) > room:
            context = context[: len(context) * 3 // 4]
        return context

    def _fitting(self, text: str, start: int, end: int, tokens: int, context: str) -> Iterable[tuple[int, int]]:
        """The [start, end) of a chunk of about so many tokens; those of its parts where the embedder would not read it
        to its end.

        What stands alone may be cut into more tokens than within the whole text, and the context needs some as well.
        """
        if end - start <= 1 or (end - start <= LONGEST and self._input_fits(text, start, end, tokens, context)):
            yield start, end
            return
        middle = _middle(text, start, end)
        for first, last in (_trimmed(text, start, middle), _trimmed(text, middle, end)):
            if first < last:
                yield from self._fitting(text, first, last, self._ruler.about(text[first:last]), context)

    def _input_fits(self, text: str, start: int, end: int, tokens: int, context: str) -> bool:
        longest = self._ruler.longest_input
        if _BESIDE + tokens + self._ruler.about(context) <= _SURELY * longest:
            return True
        return self._ruler.input_tokens(embedder_input(context, text[start:end])) <= longest

    def _cut(self, segment: Segment) -> Iterable[tuple[int, int, int]]:
        """The [start, end) of the chunks of one segment, without white space around them, and about how many tokens
        each has."""
        text = segment.text
        ends = self._ruler.token_ends(text)
        before: list[_Unit] = []
        for group in _joined_tails(_groups(_units(text, ends, sorted(map(_offset, segment.headings))))):
            start = group[0].start
            if before and not group[0].heading:
                start = _overlapped_start(text, ends, before, LIMIT - _size(group))
            end = group[-1].end
            yield *_trimmed(text, start, end), bisect.bisect_right(ends, end) - bisect.bisect_right(ends, start)
            before = group


def _size(units: Sequence[_Unit]) -> int:
    return sum(unit.tokens for unit in units)


def _groups(units: Iterable[_Unit]) -> Iterable[list[_Unit]]:
    """Units gathered to about TARGET tokens, room for the overlap kept; a heading begins a new group if it may."""
    group: list[_Unit] = []
    size = 0
    for unit in units:
        full = size + unit.tokens > TARGET and (size >= TARGET // 2 or size + unit.tokens > LIMIT - OVERLAP)
        full = full or (bool(group) and unit.end - group[0].start > LONGEST)
        if group and (full or (unit.heading and size >= TARGET // 2)):
            yield group
            group, size = [], 0
        group.append(unit)
        size += unit.tokens
    if group:
        yield group


def _joined_tails(groups: Iterable[list[_Unit]]) -> Iterable[list[_Unit]]:
    """The groups, those that are too short for a chunk joined to the one before where that has room for them."""
    held: list[_Unit] = []
    for group in groups:
        tail = held and not group[0].heading and _size(group) < _TAIL
        if tail and _size(held) + _size(group) <= LIMIT:
            held += group
        else:
            if held:
                yield held
            held = group
    if held:
        yield held


def _units(text: str, ends: Sequence[int], headings: Sequence[int]) -> Iterable[_Unit]:
    """The units of a text in order, one at a time: of a long one they would take many times its memory."""
    start = before = 0  # characters, and the tokens that end there or before
    begin_with_heading = frozenset(headings)
    for cut in _cuts(text, headings):
        while cut > start:
            end, upto = cut, bisect.bisect_right(ends, cut, before)
            if upto - before > TARGET:
                end = _piece_end(text, ends, start, before)
                upto = bisect.bisect_right(ends, end, before)
            yield _Unit(start, end, upto - before, start in begin_with_heading)
            start, before = end, upto


def _cuts(text: str, headings: Sequence[int]) -> Iterable[int]:
    """Where sentences end and headings begin, and the end of the text, ascending."""
    sentences = (match.end() for match in SENTENCE_END.finditer(text))
    return heapq.merge(sentences, headings, [len(text)]) if headings else itertools.chain(sentences, [len(text)])


def _piece_end(text: str, ends: Sequence[int], start: int, before: int) -> int:
    """Where a text must be cut that has more than TARGET tokens from `start` on; `before` end up to there."""
    hard = ends[before + TARGET - 1]
    soft = ends[before + TARGET * 2 // 3]
    best = max((match.end() for match in _CLAUSE_END.finditer(text, soft, hard)), default=hard)
    return best if best > start else hard


def _overlapped_start(text: str, ends: Sequence[int], before: Sequence[_Unit], room: int) -> int:
    """Where a chunk starts so that it repeats the end of the group before it: whole sentences where they fit."""
    budget = min(OVERLAP, room)
    start = before[-1].end
    size = 0
    for unit in reversed(before):
        if size + unit.tokens > budget:
            break
        start, size = unit.start, size + unit.tokens
    if size >= budget // 2 or budget <= 0:
        return start
    first = bisect.bisect_right(ends, before[-1].end) - budget
    if first <= 0:
        return start
    earliest = max(ends[first - 1], before[0].start)
    latest = ends[first + budget // 2]
    blank = _CLAUSE_END.search(text, earliest, latest)
    return blank.end() if blank else earliest


def _middle(text: str, start: int, end: int) -> int:
    """Where to part characters `start` to `end`, of which there are two at least: near the middle, at the end of a
    sentence, else of a clause, else of a character with the marks on it."""
    middle, reach = (start + end) // 2, (end - start) // 4
    for pattern in (SENTENCE_END, _CLAUSE_END):
        ends = [match.end() for match in pattern.finditer(text, middle - reach, middle + reach)]
        if ends:
            return min(ends, key=lambda cut: abs(cut - middle))
    cut = middle
    while cut > start + 1 and unicodedata.combining(text[cut]):
        cut -= 1
    return cut if cut > start + 1 else middle


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """`start` and `end` without the white space at both."""
    first = _NO_BLANK.search(text, start, end)
    if first is None:
        return end, end
    return first.start(), first.start() + len(text[first.start() : end].rstrip())


def _offset(heading: Heading) -> int:
    return heading.offset


def _under(path: Sequence[Heading], heading: Heading) -> list[Heading]:
    level = min(heading.level, _DEEPEST)
    return [above for above in path if above.level < level] + [replace(heading, level=level)]


def _context(title: str | None, path: Sequence[Heading]) -> str:
    parts = [part[:_CONTEXT_LIMIT] for part in (title, *(heading.text for heading in path)) if part]
    return " › ".join(dict.fromkeys(parts))[:_CONTEXT_LIMIT]
