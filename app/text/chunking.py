"""Segments into chunks: passages of about 300 tokens, cut at sentence ends, never across a page.

Pure but for the ruler it is given. Chunks overlap, so that what stands across a cut is whole in one of the two; they
do not depend on any embedder but through the ruler, which never changes with the chosen embedder, and are never longer
than what it measures for can read, their context included.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from app.domain.documents import Chunk, Extraction, Heading, Segment, embedder_input

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

# A full stop ends a sentence only before white space (3.14, www.example.org); East Asian ones need none.
_SENTENCE_END = re.compile(
    r"""[.!?…‽؟۔।॥։።၊။។៕]+["'”’»)\]]*(?=\s)   # most scripts
      | [。!?｡]+[」』”’)]*                      # East Asian, written without blanks
      | \n\s*\n                                  # a paragraph
    """,
    re.VERBOSE,
)
_CLAUSE_END = re.compile(r"[,;:،؛、,;:]\s*|\s+")
_READABLE = re.compile(r"\w")


class TextTokenCounter(Protocol):
    """Measures text in tokens."""

    def token_ends(self, text: str) -> list[int]: ...

    @property
    def longest_input(self) -> int: ...

    def input_tokens(self, text: str) -> int: ...


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

    def chunk(self, extraction: Extraction) -> list[Chunk]:
        """All chunks of a document in order. Every readable character of the text is in at least one of them."""
        chunks: list[Chunk] = []
        seen: set[tuple[str, str]] = set()
        path: list[Heading] = []
        for number, segment in enumerate(extraction.segments):
            headings = iter(sorted(segment.headings, key=lambda heading: heading.offset))
            heading = next(headings, None)
            for start, end in self._cut(segment):
                while heading is not None and heading.offset < start:
                    path = _under(path, heading)
                    heading = next(headings, None)
                context = self._short(_context(extraction.title, path))
                for first, last in self._fitting(segment.text, start, end, context):
                    text = segment.text[first:last]
                    # The same passage again (a sheet filled with one row) would only be found twice.
                    if _READABLE.search(text) and (context, text) not in seen:
                        seen.add((context, text))
                        chunks.append(Chunk(text, first, last, number, segment.page, context))
            for rest in [heading, *headings] if heading is not None else []:
                path = _under(path, rest)
        return chunks

    def _short(self, context: str) -> str:
        """A context that leaves most of the room to the text; nearly every one does as it is."""
        while context and self._ruler.input_tokens(context) > self._ruler.longest_input - TARGET:
            context = context[: len(context) * 3 // 4]
        return context

    def _fitting(self, text: str, start: int, end: int, context: str) -> Iterable[tuple[int, int]]:
        """The [start, end) of a chunk; those of its parts where the embedder would not read it to its end.

        What stands alone may be cut into more tokens than within the whole text, and the context needs some as well.
        """
        whole = embedder_input(context, text[start:end])
        if end - start <= 1 or self._ruler.input_tokens(whole) <= self._ruler.longest_input:
            yield start, end
            return
        middle = _middle(text, start, end)
        for first, last in (_trimmed(text, start, middle), _trimmed(text, middle, end)):
            if first < last:
                yield from self._fitting(text, first, last, context)

    def _cut(self, segment: Segment) -> Iterable[tuple[int, int]]:
        """The [start, end) of the chunks of one segment, without white space around them."""
        text = segment.text
        ends = self._ruler.token_ends(text)
        units = _units(text, ends, {heading.offset for heading in segment.headings})
        groups: list[list[_Unit]] = []
        for group in _groups(units):
            tail = groups and not group[0].heading and _size(group) < _TAIL
            if tail and _size(groups[-1]) + _size(group) <= LIMIT:
                groups[-1] += group
            else:
                groups.append(group)
        for index, group in enumerate(groups):
            start = group[0].start
            if index and not group[0].heading:
                start = _overlapped_start(text, ends, groups[index - 1], LIMIT - _size(group))
            yield _trimmed(text, start, group[-1].end)


def _size(units: Sequence[_Unit]) -> int:
    return sum(unit.tokens for unit in units)


def _groups(units: Iterable[_Unit]) -> Iterable[list[_Unit]]:
    """Units gathered to about TARGET tokens, room for the overlap kept; a heading begins a new group if it may."""
    group: list[_Unit] = []
    size = 0
    for unit in units:
        full = size + unit.tokens > TARGET and (size >= TARGET // 2 or size + unit.tokens > LIMIT - OVERLAP)
        if group and (full or (unit.heading and size >= TARGET // 2)):
            yield group
            group, size = [], 0
        group.append(unit)
        size += unit.tokens
    if group:
        yield group


def _units(text: str, ends: Sequence[int], headings: set[int]) -> Iterable[_Unit]:
    cuts = {match.end() for match in _SENTENCE_END.finditer(text)} | headings | {len(text)}
    start = 0
    for cut in sorted(cuts):
        while cut > start:
            end = _piece_end(text, ends, start, cut)
            tokens = bisect.bisect_right(ends, end) - bisect.bisect_right(ends, start)
            yield _Unit(start, end, tokens, start in headings)
            start = end


def _piece_end(text: str, ends: Sequence[int], start: int, cut: int) -> int:
    """`cut`, or where the text must be cut before because there are more than TARGET tokens up to it."""
    first = bisect.bisect_right(ends, start)
    if bisect.bisect_right(ends, cut) - first <= TARGET:
        return cut
    hard = ends[first + TARGET - 1]
    soft = ends[first + TARGET * 2 // 3]
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
    for pattern in (_SENTENCE_END, _CLAUSE_END):
        ends = [match.end() for match in pattern.finditer(text, middle - reach, middle + reach)]
        if ends:
            return min(ends, key=lambda cut: abs(cut - middle))
    cut = middle
    while cut > start + 1 and unicodedata.combining(text[cut]):
        cut -= 1
    return cut if cut > start + 1 else middle


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _under(path: Sequence[Heading], heading: Heading) -> list[Heading]:
    return [above for above in path if above.level < heading.level] + [heading]


def _context(title: str | None, path: Sequence[Heading]) -> str:
    parts = [part for part in (title, *(heading.text for heading in path)) if part]
    return " › ".join(dict.fromkeys(parts))[:_CONTEXT_LIMIT]
