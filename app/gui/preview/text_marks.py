"""Marks behind letters of a text that is laid out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.domain.spans import Span
from app.gui.preview.marked_text import Layout

MOST_MARKS = 400  # more would be felt whenever the text is painted


def made(
    document: QTextDocument, layout: Layout, spans: Iterable[Span], colour: QColor
) -> list[QTextEdit.ExtraSelection]:
    """A mark for each part of these spans, which are in characters, that is laid out."""
    tinted = QTextCharFormat()
    tinted.setBackground(colour)
    marks = []
    for span in spans:
        for start, end in layout.ranges(span):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, tinted
            marks.append(mark)
    return marks


def nearest(spans: Sequence[Span], here: int) -> Sequence[Span]:
    """Those around a place, where there are more than can be marked; `spans` are in order."""
    first = max(0, min(bisect_left(spans, (here, here)) - MOST_MARKS // 2, len(spans) - MOST_MARKS))
    return spans[first : first + MOST_MARKS]
