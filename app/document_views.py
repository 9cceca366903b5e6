"""Documents as their author meant them to look, for whoever shows them: pages that are drawn, and where on them the
passage of a hit and the question's words stand.

It puts together what neither part knows of the other: the search's preview and the pages that extraction draws, in a
process of its own. All methods block, and are for background threads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.made_late import MadeLate
from app.domain.documents import StoredChunk
from app.domain.ids import ChunkId
from app.domain.query import Query
from app.domain.scans import ScannedPage
from app.domain.search import FurtherPassage, Hit, Preview
from app.domain.spans import Span
from app.domain.views import Box, DrawnPage, FormattedDocument, PageMarks, PageSize, PageText
from app.formatted_views import FormattedViews
from app.ports import CancelCheck, never_cancelled
from app.scanned_text import text_of_scan
from app.text.alignment import align

if TYPE_CHECKING:  # loaded when a page is wanted: a search is to start fast
    from app.extraction.pages import PageDrawer

_CUT = re.compile("\u00ad\n?")  # a word goes on
_SAME_LINE = 0.6  # of the lower of two boxes that are in one line
_FARTHEST = 1.5  # heights between two letters that are marked as one
_LOOKED_BACK = 6  # lines
_NARROW = 1.5  # widths of a letter, of a line that is written down the page


class DocumentViews:
    """What `Library.views` is. The process that draws is started when the first page is wanted, started anew when it
    has died, and let go after a while without a wish; `close` ends it.

    Methods raise a `DocumentError` with a reason for the person where the document is to blame, an `EnvironmentFault`
    where the surroundings are, what their `check` raises, and `Cancelled` where too many newer pages are wanted: only
    a few wait to be drawn, and the oldest of them is let fall.
    """

    def __init__(
        self,
        preview: Callable[[Hit, Query], Preview | None],
        find_words: Callable[[str, Query], Sequence[Span]],
        find_chunks: Callable[[Collection[ChunkId]], Mapping[ChunkId, StoredChunk]],
        find_further: Callable[[Hit, Query], Sequence[FurtherPassage]],
        memory_limit: int,
        passwords: Callable[[], Sequence[str]] = tuple,
        find_scanned: Callable[[Path, int], ScannedPage | None] = lambda path, number: None,
    ) -> None:
        """`preview` gives the text around a hit, `find_words` where a question's words stand in a text, `find_chunks`
        passages as the catalogue has them, `find_further` those of the hit's document that were found by meaning alone,
        `passwords` tells those that may open a file, `find_scanned` what was read on a page that is a picture.
        `memory_limit` is in bytes."""
        self._find_scanned = find_scanned
        self._preview = preview
        self._find_words = find_words
        self._find_further = find_further
        self._drawer = MadeLate(lambda: _make_drawer(memory_limit, passwords))
        self._formatted = FormattedViews(preview, find_words, find_chunks, find_further, memory_limit, passwords)

    def formatted(self, hit: Hit, query: Query, check: CancelCheck = never_cancelled) -> FormattedDocument | None:
        """The hit's document as text with its form, some hundred blocks about its passage; None where documents of its
        kind are shown in another way (as PDFs are) or not at all. Where the passage has gone from the library or from
        the file, the document begins where it begins."""
        return self._formatted.formatted(hit, query, check)

    def page_sizes(self, path: Path, check: CancelCheck = never_cancelled) -> tuple[PageSize, ...]:
        """Of each page of a PDF, in order; of one with more than 100,000 pages, so many."""
        return self._drawer.get().sizes(path, check)

    def draw(self, path: Path, number: int, scale: float, check: CancelCheck = never_cancelled) -> DrawnPage:
        """The page, counted from 1, with so many pixels a point, or fewer (see `DrawnPage`)."""
        return self._drawer.get().draw(path, number, scale, check)

    def page_text(self, path: Path, number: int, check: CancelCheck = never_cancelled) -> PageText:
        """What stands on the page, counted from 1; where it is a picture or garbled, what was read on it."""
        found = self._drawer.get().text(path, number, check)
        scanned = self._find_scanned(path, number)
        if scanned is None or not scanned.text:
            return found
        sizes = self.page_sizes(path, check)
        return text_of_scan(scanned, sizes[number - 1]) if number <= len(sizes) else found

    def marks(self, hit: Hit, query: Query, number: int, check: CancelCheck = never_cancelled) -> PageMarks:
        """Where on a page of the hit's document its passage, its best sentence and the question's words stand, and
        where those do that were found by meaning alone. On another page than the hit's there is no passage."""
        page = self.page_text(hit.path, number, check)
        words = lines_of(page, words_of(page.text, lambda text: self._find_words(text, query)))
        further = tuple(self._further_boxes(hit, query, page))
        preview = self._preview(hit, query) if hit.page in (None, number) else None
        if preview is None:
            return PageMarks(number, words=words, exact=hit.page not in (None, number), further=further)
        start, end = preview.passage
        found = align(preview.text[start:end], page.text)
        if found is None:
            return PageMarks(number, words=words, exact=False, further=further)
        answer = preview.answer
        best = () if answer is None else found.spans_of((answer[0] - start, answer[1] - start))
        return PageMarks(number, lines_of(page, found.spans), lines_of(page, best), words, further=further)

    def _further_boxes(self, hit: Hit, query: Query, page: PageText) -> Iterator[tuple[Box, ...]]:
        for passage in self._find_further(hit, query):
            found = align(passage.text, page.text) if passage.page == page.number else None
            if found is not None and (boxes := lines_of(page, found.spans_of(passage.best))):
                yield boxes

    def close(self) -> None:
        """Ends the process that draws, and what anybody waits for. Can be called again."""
        self._drawer.close()
        self._formatted.close()


def _make_drawer(memory_limit: int, passwords: Callable[[], Sequence[str]]) -> PageDrawer:
    from app.extraction.pages import PageDrawer, PageLimits

    return PageDrawer(PageLimits(memory=memory_limit), passwords=passwords)


def words_of(text: str, find: Callable[[str], Iterable[Span]]) -> list[Span]:
    """The spans that `find` gives, of a page's text in which no line cuts a word."""
    parts: list[str] = []
    origins: list[int] = []
    place = 0
    for cut in _CUT.finditer(text):
        parts.append(text[place : cut.start()])
        origins += range(place, cut.start())
        place = cut.end()
    parts.append(text[place:])
    origins += range(place, len(text))
    return [(origins[start], origins[end - 1] + 1) for start, end in find("".join(parts)) if end > start]


def lines_of(page: PageText, spans: Iterable[Span]) -> tuple[Box, ...]:
    """Boxes that hold these characters: one for each line of a span, or for what is apart in a line."""
    boxes: list[Box] = []
    for start, end in spans:
        lines: list[Box] = []
        begins = True  # a line: it is below the one before, not a further letter of one that runs down
        for character, box in zip(page.text[start:end], page.boxes[start:end], strict=True):
            if box is not None and lines and not begins and _runs_down(lines[-1], box):
                lines.append(_union(lines.pop(), box))
            elif box is not None:
                _add(lines, box)
            begins = character == "\n" or (begins and box is None)
        boxes += lines
    return tuple(boxes)


def _add(lines: list[Box], box: Box) -> None:
    """To those of the last lines that it is in: in right-to-left text the parts of a line come in any order."""
    for place in range(len(lines) - 1, max(-1, len(lines) - 1 - _LOOKED_BACK), -1):
        if _runs_across(lines[place], box):
            box = _union(lines.pop(place), box)
    lines.append(box)


def _runs_across(line: Box, box: Box) -> bool:
    height = min(line[3] - line[1], box[3] - box[1])
    return _shared(line[1], line[3], box[1], box[3]) >= _SAME_LINE * height and (
        _shared(line[0], line[2], box[0], box[2]) >= -_FARTHEST * height
    )


def _runs_down(line: Box, box: Box) -> bool:
    """Whether a letter stands below those of a line that is written down the page."""
    width = box[2] - box[0]
    return (
        line[2] - line[0] <= _NARROW * width
        and _shared(line[0], line[2], box[0], box[2]) >= _SAME_LINE * width
        and -_FARTHEST * width <= _shared(line[1], line[3], box[1], box[3]) <= (1 - _SAME_LINE) * (box[3] - box[1])
    )


def _union(a: Box, b: Box) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _shared(a: float, b: float, c: float, d: float) -> float:
    """How much of two stretches is shared; less than nothing where they are apart."""
    return min(b, d) - max(a, c)
