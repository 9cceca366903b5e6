"""Lays out a snippet for a list row: at most three lines, in its own direction, the question's words tinted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from app.gui.text import Span, is_right_to_left, one_line, utf16_length, utf16_spans

SNIPPET_LINES = 3
_LEAD = 60  # characters kept before the first highlight when the snippet must begin later
_ELLIPSIS = "…"


def line_step(font: QFont) -> int:
    """Pixels from one line to the next in a font's own script; other scripts may need more."""
    return round(QFontMetrics(font).lineSpacing() * 1.12)


def snippet_layout(
    snippet: str, highlights: Sequence[Span], font: QFont, tint: QColor, width: int, height: int
) -> QTextLayout:
    """The snippet in a box of pixels: fewer lines where a script's lines are taller, ended with an ellipsis when
    there is more, begun later when its first highlight would not be seen. Highlights are places in `snippet`."""
    text, spans = one_line(snippet), list(highlights)
    layout = _fitted(text, spans, font, tint, width, height)
    first = min((start for start, _ in spans), default=0)
    if first and utf16_length(text[:first]) >= _end_of(layout):
        cut = max(0, first - _LEAD)
        cut = text.find(" ", cut, first) + 1 or cut
        text = _ELLIPSIS + text[cut:]
        spans = [(start - cut + 1, end - cut + 1) for start, end in spans if start >= cut]
        layout = _fitted(text, spans, font, tint, width, height)
    shown = _characters(text, _end_of(layout))
    for dropped in range(2, 40, 6):
        if _end_of(layout) >= utf16_length(text):
            break
        kept = text[: max(1, shown - dropped)].rstrip()
        inside = [(start, min(end, len(kept))) for start, end in spans]
        layout = _fitted(kept + _ELLIPSIS, inside, font, tint, width, height)
        if _end_of(layout) >= utf16_length(kept) + 1:
            break
    return layout


def _fitted(text: str, spans: list[Span], font: QFont, tint: QColor, width: int, height: int) -> QTextLayout:
    for lines in range(SNIPPET_LINES, 0, -1):
        layout, bottom = _laid_out(text, spans, font, tint, width, lines)
        if bottom <= height + 3:
            break
    return layout


def _laid_out(
    text: str, spans: list[Span], font: QFont, tint: QColor, width: int, lines: int
) -> tuple[QTextLayout, float]:
    """The layout and where its last line ends."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    layout.setFormats([_marked(start, end, tint) for start, end in utf16_spans(text, spans)])
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


def _marked(start: int, end: int, tint: QColor) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    look = QTextCharFormat()
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
