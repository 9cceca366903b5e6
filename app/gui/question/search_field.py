"""The field that questions are typed into. Keys that move in the list work while it has the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QToolButton, QToolTip, QWidget

from app.domain.spans import Span
from app.gui import theme
from app.gui.text import is_right_to_left, plain_tooltip, utf16_spans
from app.gui.theme.icons import Icons

_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR_ACTION = "_q_qlineeditclearaction"
_WAVE = 3  # pixels from one turn of the line to the next
_LEAST_MARK = 2 * _WAVE
LONGEST_QUESTION = (
    5000  # letters, two pages: a whole document that is pasted would be read and drawn anew with every key
)


class SearchField(QLineEdit):
    """`step_requested` carries an arrow or page key; Enter asks to open, Ctrl+Enter to reveal; copying where nothing is
    selected asks to copy what was found; Down where nothing is typed, or Alt+Down, asks for the history.

    `take_key` is asked first about every key: a list that is open below the field takes what it is moved with.
    """

    step_requested = Signal(object)
    open_requested = Signal()
    reveal_requested = Signal()
    copy_requested = Signal()
    history_requested = Signal()
    left = Signal()
    cleared_again = Signal()  # Esc where nothing is typed

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[Span, str]] = []  # in UTF-16, as Qt counts
        self.take_key: Callable[[QKeyEvent], bool] = lambda _: False
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
        self.setMaxLength(LONGEST_QUESTION)
        self.setFont(theme.sized(self.font(), 1.35))
        self.setMinimumHeight(44)
        self.setTextMargins(4, 0, 4, 0)
        self.addAction(icons.named("search"), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):  # Qt's own, which have no names
            sign = button.defaultAction().objectName() != _CLEAR_ACTION
            # The word that the filters' button has, for the translators.
            clear = QCoreApplication.translate("FacetView", "Clear")
            button.setAccessibleName(self.tr("Question") if sign else clear)

    def put(self, text: str, cursor: int | None = None) -> None:
        """Other text, as if it had been typed: it can be undone. The cursor is a place in it, else at its end."""
        self.selectAll()
        self.insert(text)
        if cursor is not None:
            self.setCursorPosition(len(text[:cursor].encode("utf-16-le", "surrogatepass")) // 2)

    @property
    def place(self) -> int:
        """The cursor's place in characters."""
        before = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return len(before.decode("utf-16-le", "replace"))

    def mark(self, mistakes: Sequence[tuple[Span, str]]) -> None:
        """Underlines [start, end) of the text, in characters, and says why when the mouse rests there."""
        text = self.text()
        self._marks = [(place, why) for span, why in mistakes for place in utf16_spans(text, [span])]
        self.update()

    @property
    def marked(self) -> list[Span]:
        return [span for span, _ in self._marks]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Down and (modifiers & Qt.KeyboardModifier.AltModifier or not self.text().strip()):
            self.history_requested.emit()
        elif key in _STEPS:
            self.step_requested.emit(Qt.Key(key))
        elif key in _ENTER:
            control = modifiers & Qt.KeyboardModifier.ControlModifier
            (self.reveal_requested if control else self.open_requested).emit()
        elif key == Qt.Key.Key_Escape:
            if not self.text():
                self.cleared_again.emit()
            self.clear()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Before Qt takes Tab for moving on, and a shortcut of the window takes a key that is this field's own.
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and self.take_key(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self.cursorPositionAt(event.pos())
            why = next((why for (start, end), why in self._marks if start <= place <= end), "")
            if why:
                QToolTip.showText(event.globalPos(), plain_tooltip(why), self)
                return True
        if event.type() is QEvent.Type.FocusOut and QGuiApplication.focusObject() is not self:
            self.left.emit()
        return bool(super().event(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marks:
            return
        # QLineEdit does not tell where its letters stand, but where its cursor does: the rest is measured from there.
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        # As QLineEdit has it: by the letters, whichever way the window runs.
        to_left = is_right_to_left(self.text())
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
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
            # Only what is in sight: a text that was pasted may be thousands of times as wide as the field.
            shown_left, shown_right = max(left, -_WAVE), min(max(right, left + _LEAST_MARK), self.width() + _WAVE)
            if shown_left < shown_right:
                painter.drawPolyline(_wave(shown_left, shown_right, bottom))


def _x(line: QTextLine, place: int) -> float:
    """Where the cursor stands before the letter at `place`, in pixels from the left."""
    x, _ = cast(tuple[float, int], line.cursorToX(place))
    return x


def _wave(left: float, right: float, bottom: float) -> list[QPointF]:
    turns = range(int((right - left) / _WAVE) + 1)
    return [QPointF(left + turn * _WAVE, bottom - (turn % 2) * _WAVE * 0.8) for turn in turns]
