"""A text with what is to be marked in it, and where each of its characters lies in what is laid out. No Qt here."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.spans import Span
from app.gui.text import utf16_length

MOST_FINDS = 10_000
_BLANKS = re.compile(r"\s+")
_CUT = "(?:\u00ad\n?)?"  # a word may go on in the next line


@dataclass(frozen=True, slots=True)
class MarkedText:
    """Spans are in characters. `passage` is None where it could not be found in the text, `answer`, its best sentence,
    where none stands out; `further` are other passages that answer without a word."""

    text: str = ""
    passage: Span | None = None
    answer: Span | None = None
    words: tuple[Span, ...] = ()
    further: tuple[Span, ...] = ()

    @property
    def target(self) -> Span:
        """What is to be in sight: the best sentence, else the first word of the question in the passage, else where
        the passage begins, else the first word anywhere."""
        if self.answer is not None:
            return self.answer
        if self.passage is None:
            return min(self.words, default=(0, 0))
        start, end = self.passage
        return min((word for word in self.words if start <= word[0] < end), default=(start, start))

    def places(self) -> list[Span]:
        """Where there is something to go to, in order: the question's words, neighbours as one; and the best sentence,
        the passage and the further ones where no word stands in them."""
        places = joined(self.text, self.words)
        for wider in (self.answer, self.passage, *self.further):
            if wider is not None and not any(wider[0] <= start < wider[1] for start, _ in places):
                places.append(wider)
        return sorted(places)


def joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those with nothing but blanks between as one."""
    places: list[Span] = []
    for start, end in sorted(spans):
        if places and not text[places[-1][1] : start].strip():
            places[-1] = (places[-1][0], max(end, places[-1][1]))
        elif start < end:
            places.append((start, end))
    return places


def find_all(text: str, wanted: str) -> list[Span]:
    """Where this stands, whatever its case and however its blanks are broken into lines."""
    words = [_CUT.join(map(re.escape, word)) for word in _BLANKS.split(wanted.strip()) if word]
    if not words:
        return []
    found = re.finditer(r"\s+".join(words), text, re.IGNORECASE)
    return [match.span() for match, _ in zip(found, range(MOST_FINDS), strict=False)]


def place_at(places: Sequence[Span], start: int) -> int:
    """The number of the place that is met first from `start` on, going round at the end."""
    return next((number for number, place in enumerate(places) if place[1] > start), 0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text as it was laid out without a break: from character `start` on, at `position` of the document
    (in UTF-16, as Qt counts)."""

    start: int
    position: int
    text: str

    def position_of(self, character: int) -> int:
        return self.position + utf16_length(self.text[: max(0, character - self.start)])


class Layout:
    """The pieces of a text that are laid out, in the text's order."""

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self._pieces = [piece for piece in pieces if piece.text]
        self._starts = [piece.start for piece in self._pieces]

    def holds(self, character: int) -> bool:
        """Whether it is laid out, or would lie between what is."""
        if not self._pieces:
            return False
        last = self._pieces[-1]
        return self._starts[0] <= character <= last.start + len(last.text)

    def position(self, character: int) -> int:
        """The place in the document of a character; of the nearest one that is laid out."""
        if not self._pieces:
            return 0
        return self._pieces[max(0, bisect_right(self._starts, character) - 1)].position_of(character)

    def character(self, position: int) -> int:
        """The character at a place of the document, or the one before it."""
        piece = max(
            (piece for piece in self._pieces if piece.position <= position), default=None, key=lambda p: p.position
        )
        if piece is None:
            return self._starts[0] if self._starts else 0
        units = piece.text.encode("utf-16-le")[: 2 * (position - piece.position)]
        return piece.start + len(units.decode("utf-16-le", errors="ignore"))

    def ranges(self, span: Span) -> list[Span]:
        """A span as [start, end) places of the document, one for each piece that it touches: without the ends of
        paragraphs, which would show as tinted specks."""
        found = []
        number = max(0, bisect_right(self._starts, span[0]) - 1)
        for piece in self._pieces[number:]:
            if piece.start >= span[1]:
                break
            start, end = max(span[0], piece.start), min(span[1], piece.start + len(piece.text))
            if start < end:
                found.append((piece.position_of(start), piece.position_of(end)))
        return found
