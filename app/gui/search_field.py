"""The field that questions are typed into. Keys that move in the list work while it has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from app.gui import theme
from app.gui.text import Span, utf16_spans
from app.gui.theme.icons import Icons

_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_WAVE = 3  # pixels from one turn of the line to the next
_LEAST_MARK = 2 * _WAVE


class SearchField(QLineEdit):
    """`step_requested` carries an arrow or page key; Enter asks to open, Ctrl+Enter to reveal."""

    step_requested = Signal(object)
    open_requested = Signal()
    reveal_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[Span, str]] = []  # in UTF-16, as Qt counts
        self.setPlaceholderText(
            self.tr('Ask in any language, or type words; "a phrase"  -without  type:pdf  after:2024')
        )
        self.setToolTip(
            self.tr(
                "A question in any language, or words. For instance:\n"
                '"an exact phrase"   -without   type:pdf   in:letters   after:2024\n'
                "More of this: Help, Search operators"
            )
        )
        self.setAccessibleName(self.tr("Question"))
        self.setClearButtonEnabled(True)
        self.setFont(theme.sized(self.font(), 1.35))
        self.setMinimumHeight(44)
        self.setTextMargins(4, 0, 4, 0)
        self.addAction(icons.named("search"), QLineEdit.ActionPosition.LeadingPosition)

    def mark(self, mistakes: Sequence[tuple[Span, str]]) -> None:
        """Underlines [start, end) of the text, in characters, and says why when the mouse rests there."""
        text = self.text()
        self._marks = [(place, why) for span, why in mistakes for place in utf16_spans(text, [span])]
        self.update()

    @property
    def marked(self) -> list[Span]:
        return [span for span, _ in self._marks]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.step_requested.emit(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.reveal_requested if control else self.open_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.cursorPositionAt(event.pos())
            why = next((why for (start, end), why in self._marks if start <= place <= end), "")
            if why:
                QToolTip.showText(event.globalPos(), why, self)
                return True
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marks:
            return
        # QLineEdit does not tell where its letters stand, but where its cursor does: the rest is measured from there.
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        at_cursor = self.cursorRect()
        origin = at_cursor.center().x() - _x(line, self.cursorPosition())
        bottom = at_cursor.bottom() + 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.contentsRect().adjusted(_WAVE, 0, -_WAVE, 0))
        painter.setPen(QPen(theme.mistake(self.palette()), 1.4))
        for start, end in self.marked:
            left, right = sorted((origin + _x(line, start), origin + _x(line, end)))
            painter.drawPolyline(_wave(left, max(right, left + _LEAST_MARK), bottom))


def _x(line: QTextLine, place: int) -> float:
    """Where the cursor stands before the letter at `place`, in pixels from the left."""
    x, _ = cast(tuple[float, int], line.cursorToX(place))
    return x


def _wave(left: float, right: float, bottom: float) -> list[QPointF]:
    turns = range(int((right - left) / _WAVE) + 1)
    return [QPointF(left + turn * _WAVE, bottom - (turn % 2) * _WAVE * 0.8) for turn in turns]
