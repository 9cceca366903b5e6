"""Documents as they are shown, from memory: pages, forms, and the texts of a preview."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path

from app.domain.query import Query
from app.domain.search import Hit, Preview
from app.domain.views import DrawnPage, FormattedDocument, PageMarks, PageSize, PageText


class FakeViews:
    """Pages of one line each, drawn in grey, and formatted documents, from memory. `drawn` holds every page and scale
    that was drawn, `wait` runs before each answer, `errors` is what a method raises in place of its answer."""

    def __init__(self) -> None:
        self.lines: tuple[str, ...] = ()  # one for each page
        self.marked: dict[int, PageMarks] = {}
        self.whole: FormattedDocument | None = None
        self.drawn: list[tuple[int, float]] = []
        self.errors: dict[str, Exception] = {}
        self.wait: Callable[[str], None] = lambda method: None
        self.threads: set[str] = set()

    def _asked(self, method: str) -> None:
        self.threads.add(threading.current_thread().name)
        self.wait(method)
        if method in self.errors:
            raise self.errors[method]

    def page_sizes(self, path: Path, check: Callable[[], None]) -> tuple[PageSize, ...]:
        self._asked("page_sizes")
        return tuple(PageSize(600.0, 800.0) for _ in self.lines)

    def draw(self, path: Path, number: int, scale: float, check: Callable[[], None]) -> DrawnPage:
        self._asked("draw")
        self.drawn.append((number, scale))
        width, height = round(600 * scale), round(800 * scale)
        return DrawnPage(number, width, height, bytes([200]) * (3 * width * height), scale)

    def page_text(self, path: Path, number: int, check: Callable[[], None]) -> PageText:
        """Ten points for each character, at 100 points from the top."""
        self._asked("page_text")
        line = self.lines[number - 1]
        return PageText(number, line, tuple((50.0 + 10 * n, 100.0, 60.0 + 10 * n, 115.0) for n in range(len(line))))

    def marks(self, hit: Hit, query: Query, number: int, check: Callable[[], None]) -> PageMarks:
        self._asked("marks")
        return self.marked.get(number, PageMarks(number))

    def formatted(self, hit: Hit, query: Query, check: Callable[[], None]) -> FormattedDocument | None:
        self._asked("formatted")
        return self.whole


class Shelf:
    """Gives the preview of a text; `wait_for` holds it back."""

    def __init__(self) -> None:
        self.text, self.passage = "", (0, 0)
        self.words: list[tuple[int, int]] = []
        self.answer: tuple[int, int] | None = None
        self.further: tuple[tuple[int, int], ...] = ()
        self.gone = False
        self.wait_for: Callable[[Hit], None] = lambda hit: None

    def put(self, text: str, passage: str, word: str = "", answer: str = "") -> None:
        """A text with a passage; every place of the word is one of the question's."""
        self.text = text
        self.passage = self._span(passage)
        self.words = [match.span() for match in re.finditer(re.escape(word), text)] if word else []
        self.answer = self._span(answer) if answer else None

    def _span(self, part: str) -> tuple[int, int]:
        start = self.text.index(part)
        return start, start + len(part)

    def read(self, hit: Hit, query: Query) -> Preview | None:
        self.wait_for(hit)
        if self.gone:
            return None
        words = tuple(self.words)
        return Preview(
            hit.path, hit.title, hit.page, self.text, self.passage, words, answer=self.answer, further=self.further
        )
