"""The field that questions are typed into. Keys that move in the list work while it has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui import theme
from app.gui.theme.icons import Icons

_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class SearchField(QLineEdit):
    """`step_requested` carries an arrow or page key; Enter asks to open, Ctrl+Enter to reveal."""

    step_requested = Signal(object)
    open_requested = Signal()
    reveal_requested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Ask in any language, or type words; “quotes” find an exact phrase"))
        self.setAccessibleName(self.tr("Question"))
        self.setClearButtonEnabled(True)
        self.setFont(theme.sized(self.font(), 1.35))
        self.setMinimumHeight(44)
        self.setTextMargins(4, 0, 4, 0)
        self.addAction(icons.named("search"), QLineEdit.ActionPosition.LeadingPosition)

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
