"""A field that takes keys instead of letters: what is pressed in it stands in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.actions.action import keys_in_words

_ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown}
_LEAVE = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class KeysField(QLineEdit):
    """`keys` are those that were pressed last, in the portable form. Tab and Escape without others mean what they
    always mean."""

    keys_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = ""
        self.setReadOnly(True)

    def show_keys(self, keys: str) -> None:
        self.keys = keys
        self.setText(keys_in_words((keys,)) if keys else "")

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:  # else the action that has the keys would be done
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in _LEAVE and plain:
            event.ignore()  # the dialog moves on, or closes
        elif event.key() not in _ALONE:
            pressed = QKeySequence(event.keyCombination())
            self.show_keys(pressed.toString(QKeySequence.SequenceFormat.PortableText))
            self.keys_typed.emit()
