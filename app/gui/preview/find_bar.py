"""A line to find something in the document that is shown. It is there only while something is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.gui import theme
from app.gui.theme.icons import Icons

_PAUSE_MS = 120  # after a keystroke


class FindBar(QWidget):
    """`wanted_changed` carries what is looked for, "" when the bar is closed; `step_requested` whether forwards."""

    wanted_changed = Signal(str)
    step_requested = Signal(bool)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.field = QLineEdit(placeholderText=self.tr("Find in this document"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        close = QToolButton()
        close.setIcon(icons.named("close"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.GAP)
        layout.addWidget(self.field, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def seeks(self) -> bool:
        """Whether something is looked for."""
        return bool(self._told)

    def open_bar(self, text: str = "") -> None:
        """Ready to be typed in; with what is selected in the document."""
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._tell()

    @Slot()
    def close_bar(self) -> None:
        if not self.isHidden():
            self.put_away()
            self.closed.emit()

    def put_away(self) -> None:
        """Without anybody's having asked for it, as when another document is shown."""
        self._pause.stop()
        self.hide()
        if self._told:
            self._told = ""
            self.wanted_changed.emit("")

    @Slot()
    def repeat(self) -> None:
        """Tell again what is looked for, to a view that has not heard it."""
        if self._told:
            self.wanted_changed.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.step_requested.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        wanted = self.field.text().strip()
        if wanted != self._told:
            self._told = wanted
            self.wanted_changed.emit(wanted)
