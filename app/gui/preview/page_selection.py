"""What the person has selected on pages: from one place in their texts to another, in reading order. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.domain.spans import Span
from app.domain.views import Box, PageText
from app.gui.preview.page_geometry import line_boxes, word_at

Place = tuple[int, int]  # page from 1, character
_CUT = re.compile("\u00ad\n?")  # where a line cuts a word


class PageSelection:
    """Two places; nothing is selected while they are the same."""

    def __init__(self) -> None:
        self._fixed: Place | None = None
        self._moving: Place | None = None

    def begin(self, place: Place) -> None:
        self._fixed = self._moving = place

    def extend(self, place: Place) -> None:
        if self._fixed is not None:
            self._moving = place

    def clear(self) -> None:
        self._fixed = self._moving = None

    def select_word(self, place: Place, text: PageText) -> None:
        start, end = word_at(text, place[1])
        self._fixed, self._moving = (place[0], start), (place[0], end)

    def select_page(self, text: PageText) -> None:
        self._fixed, self._moving = (text.number, 0), (text.number, len(text.text))

    @property
    def empty(self) -> bool:
        return self._fixed == self._moving

    def span(self, number: int, length: int) -> Span:
        """What is selected of a page that has so many characters."""
        if self._fixed is None or self._moving is None:
            return 0, 0
        first, last = sorted((self._fixed, self._moving))
        if not first[0] <= number <= last[0]:
            return 0, 0
        return first[1] if number == first[0] else 0, last[1] if number == last[0] else length

    def boxes(self, text: PageText) -> list[Box]:
        start, end = self.span(text.number, len(text.text))
        return line_boxes(text.boxes[start:end])

    def text(self, texts: Mapping[int, PageText]) -> str:
        """Of the pages whose text is known, which those are that have been in sight."""
        parts = []
        for number in sorted(texts):
            start, end = self.span(number, len(texts[number].text))
            if start < end:
                parts.append(texts[number].text[start:end])
        return _CUT.sub("", "\n".join(parts))
