"""Lays out a snippet for a list row: a few lines at most, in its own direction, the question's words tinted and the
sentence that answers strong."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from app.domain.spans import Span
from app.gui.text import is_right_to_left, one_line, utf16_length, utf16_spans

_LEAD = 60  # characters kept before the first word when the snippet must begin later
_SEEN = 40  # characters of a mark that must be seen
_SPARE = 10  # characters by which lines of another text may be longer
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Marked:
    """A snippet with its marks, which are places in `text`: words of the question, and the sentence that answers."""

    text: str
    words: tuple[Span, ...] = ()
    answer: Span | None = None

    @property
    def first_mark(self) -> Span | None:
        """What must be seen of it: the answer's beginning, else the first of the words."""
        return self.answer or min(self.words, default=None)

    def cut(self, start: int, end: int, before: str = "", after: str = "") -> Marked:
        """A part of it between other signs."""
        moved = len(before) - start

        def inside(span: Span) -> Span | None:
            first, last = max(span[0], start), min(span[1], end)
            return (first + moved, last + moved) if first < last else None

        words = tuple(span for span in map(inside, self.words) if span is not None)
        return Marked(
            before + self.text[start:end] + after, words, inside(self.answer) if self.answer is not None else None
        )


def line_step(font: QFont) -> int:
    """Pixels from one line to the next in a font's own script; other scripts may need more."""
    return round(QFontMetrics(font).lineSpacing() * 1.12)


def natural_size(snippet: Marked, font: QFont) -> tuple[float, float]:
    """How wide the snippet would be on one line, and how high that line is, in pixels."""
    layout, bottom = _laid_out(_on_one_line(snippet), font, QColor(Qt.GlobalColor.transparent), 1 << 20, 1)
    return (layout.lineAt(0).naturalTextWidth(), bottom) if layout.lineCount() else (0.0, 0.0)


def lines_needed(natural_width: float, width: int, letter: float) -> int:
    """On how many lines of `width` a text stands that would be so wide on one, where each line ends with a word and so
    leaves the room of about three letters."""
    if natural_width <= width:
        return 1
    room = max(width - 3 * letter, width / 2)
    return int(-(-natural_width // max(room, 1.0)))


def snippet_layout(snippet: Marked, font: QFont, tint: QColor, width: int, lines: int, height: int) -> QTextLayout:
    """The snippet in a box of pixels: at most so many lines, and fewer where a script's lines are taller; ended with an
    ellipsis when there is more, begun later when its first mark would not be seen."""
    shown = _on_one_line(snippet)
    layout = _fitted(shown, font, tint, width, lines, height)
    first = shown.first_mark
    seen = 0 if first is None else min(first[1], first[0] + _SEEN)
    if first is not None and first[0] and utf16_length(shown.text[:seen]) > _end_of(layout):
        filling = len(shown.text) - _characters(shown.text, _end_of(layout)) + _SPARE  # from here on all lines are full
        cut = min(first[0] if shown.answer else max(0, first[0] - _LEAD), filling)
        cut = shown.text.find(" ", cut, first[0]) + 1 or cut
        shown = shown.cut(cut, len(shown.text), before=_ELLIPSIS)
        layout = _fitted(shown, font, tint, width, lines, height)
    fitting = _characters(shown.text, _end_of(layout))
    for dropped in range(2, 40, 6):
        if _end_of(layout) >= utf16_length(shown.text):
            break
        kept = len(shown.text[: max(1, fitting - dropped)].rstrip())
        ended = shown.cut(0, kept, after=_ELLIPSIS)
        layout = _fitted(ended, font, tint, width, lines, height)
        if _end_of(layout) >= utf16_length(ended.text):
            break
    return layout


def _on_one_line(snippet: Marked) -> Marked:
    return Marked(one_line(snippet.text), snippet.words, snippet.answer)


def _fitted(snippet: Marked, font: QFont, tint: QColor, width: int, most: int, height: int) -> QTextLayout:
    for lines in range(most, 0, -1):
        layout, bottom = _laid_out(snippet, font, tint, width, lines)
        if bottom <= height + 3:
            break
    return layout


def _laid_out(snippet: Marked, font: QFont, tint: QColor, width: int, lines: int) -> tuple[QTextLayout, float]:
    """The layout and where its last line ends."""
    text = snippet.text
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    strong = [] if snippet.answer is None else [snippet.answer]
    formats = [_marked(start, end, None) for start, end in utf16_spans(text, strong)]
    layout.setFormats(formats + [_marked(start, end, tint) for start, end in utf16_spans(text, snippet.words)])
    top, bottom, step = 0.0, 0.0, line_step(font)
    layout.beginLayout()
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, top))
        bottom = top + line.height()
        top += max(step, line.height())
    layout.endLayout()
    return layout, bottom


def _option(text: str) -> QTextOption:
    option = QTextOption()
    right_to_left = is_right_to_left(text)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _marked(start: int, end: int, tint: QColor | None) -> QTextLayout.FormatRange:
    """A word with a tint behind it; without one, a sentence in strong letters."""
    marked = QTextLayout.FormatRange()
    look = QTextCharFormat()
    if tint is None:
        look.setFontWeight(QFont.Weight.DemiBold.value)
    else:
        look.setBackground(tint)
    marked.start, marked.length, marked.format = start, end - start, look
    return marked


def _end_of(layout: QTextLayout) -> int:
    """Where the text that is shown ends, in UTF-16 units."""
    if not layout.lineCount():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()


def _characters(text: str, units: int) -> int:
    """How many characters the first `units` UTF-16 units make."""
    if utf16_length(text) == len(text):
        return units
    return len(text.encode("utf-16-le", "replace")[: 2 * units].decode("utf-16-le", "ignore"))
