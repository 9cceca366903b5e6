"""Where pages lie below one another, and what of a page's text lies where: arithmetic alone, no Qt here.

Lengths of pages are points, lengths of the view pixels; `scale` is pixels a point. Pages count from 1.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from app.domain.views import Box, PageMarks, PageSize, PageText

_LEAST_SIDE = 1.0  # a page without width would have no scale


class PageLayout:
    """All pages at one scale, in the middle of a room of this width or wider, `gap` pixels apart."""

    def __init__(self, sizes: Sequence[PageSize], scale: float, room: float, gap: float) -> None:
        self.scale = scale
        self._sizes = [(max(_LEAST_SIDE, size.width) * scale, max(_LEAST_SIDE, size.height) * scale) for size in sizes]
        self._tops: list[float] = []
        top = gap
        for _, height in self._sizes:
            self._tops.append(top)
            top += height + gap
        self.height = top
        self.width = max([room, *(width + 2 * gap for width, _ in self._sizes)])

    @property
    def count(self) -> int:
        return len(self._tops)

    def rect(self, number: int) -> Box:
        """Left, top, right, bottom of a page, in pixels."""
        width, height = self._sizes[number - 1]
        left, top = (self.width - width) / 2, self._tops[number - 1]
        return left, top, left + width, top + height

    def box(self, number: int, box: Box) -> Box:
        """A box of a page, in pixels."""
        left, top, _, _ = self.rect(number)
        return (
            left + box[0] * self.scale,
            top + box[1] * self.scale,
            left + box[2] * self.scale,
            top + box[3] * self.scale,
        )

    def page_at(self, y: float) -> int:
        """The page at this height, or the one above it."""
        return max(1, bisect_right(self._tops, y))

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between these heights."""
        if not self._tops:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def on_page(self, x: float, y: float) -> tuple[int, float, float]:
        """The page at this place, and where on it that is, in points: outside of it where the place is beside it."""
        number = self.page_at(y)
        left, top, _, _ = self.rect(number)
        return number, (x - left) / self.scale, (y - top) / self.scale


def character_at(text: PageText, x: float, y: float) -> int:
    """Before which character a line through this place parts the text; that of the nearest character."""
    best, least = 0, float("inf")
    for number, box in enumerate(text.boxes):
        if box is None:
            continue
        aside = max(box[0] - x, 0.0, x - box[2])
        apart = max(box[1] - y, 0.0, y - box[3])
        distance = aside + 4 * apart  # the same line before the same column
        if distance < least:
            behind = x > (box[0] + box[2]) / 2
            backwards = unicodedata.bidirectional(text.text[number]) in ("R", "AL")
            best, least = number + (behind != backwards), distance
    return best


def over_text(text: PageText, x: float, y: float) -> bool:
    return any(box is not None and box[0] <= x <= box[2] and box[1] <= y <= box[3] for box in text.boxes)


def word_at(text: PageText, place: int) -> tuple[int, int]:
    """[start, end) of the word around a place, or of the single sign that stands there."""
    letters = text.text
    start = end = min(place, len(letters))
    while start > 0 and letters[start - 1].isalnum():
        start -= 1
    while end < len(letters) and letters[end].isalnum():
        end += 1
    return (start, end) if start < end else (start, min(start + 1, len(letters)))


def line_boxes(boxes: Iterable[Box | None]) -> list[Box]:
    """Boxes of characters or words as boxes of what stands in a line without a gap."""
    lines: list[Box] = []
    for box in boxes:
        if box is None:
            continue
        if lines and _in_line(lines[-1], box):
            lines[-1] = _around(lines[-1], box)
        else:
            lines.append(box)
    return lines


def passage_frames(boxes: Sequence[Box]) -> list[Box]:
    """One box around the lines of each column that a passage touches."""
    frames: list[Box] = []
    for box in boxes:
        last = frames[-1] if frames else None
        overlaps = last is not None and min(last[2], box[2]) > max(last[0], box[0])
        if last is not None and overlaps and box[1] > last[1] - (box[3] - box[1]):
            frames[-1] = _around(last, box)
        else:
            frames.append(box)
    return frames


def marked_places(marks: PageMarks) -> list[Box]:
    """Where on a page there is something to go to: the question's words, neighbours as one; and the best sentence,
    the passage and the further ones where no word stands in them."""
    places = line_boxes(marks.words)
    for boxes in (marks.answer, marks.passage, *marks.further):
        frame = next(iter(passage_frames(boxes)), None)
        if frame is not None and not any(_meets(place, box) for place in places for box in boxes):
            below = (n for n, place in enumerate(places) if _shares_column(place, frame) and place[1] >= frame[1])
            places.insert(next(below, len(places)), frame)
    return places


def target(marks: PageMarks) -> Box | None:
    """What is to be in sight: the best sentence, else the first word in the passage, else the passage."""
    if marks.answer:
        return marks.answer[0] if len(marks.answer) == 1 else passage_frames(marks.answer)[0]
    inside = next((word for word in marks.words if any(_meets(word, box) for box in marks.passage)), None)
    if inside is not None or not marks.passage:
        return inside or next(iter(marks.words), None)
    return passage_frames(marks.passage)[0]


def _in_line(line: Box, box: Box) -> bool:
    height = max(line[3] - line[1], box[3] - box[1])
    shared = min(line[3], box[3]) - max(line[1], box[1])
    gap = max(box[0] - line[2], line[0] - box[2])
    return shared > height / 2 and gap < height * 0.6


def _around(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _shares_column(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0])


def _meets(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])
