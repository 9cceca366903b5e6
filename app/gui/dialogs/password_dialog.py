"""Asks for the password of a file, and says plainly what becomes of it and of the file's text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.common.passwords import LONGEST
from app.gui import theme
from app.gui.dialogs.fitting import open_at
from app.gui.text import isolated, one_line, short_path
from app.gui.theme.labels import SecondaryLabel


class PasswordButton(QPushButton):
    """Leads to the dialog, wherever it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Give password…"))
        self.setAutoDefault(False)


class PasswordDialog(QDialog):
    """Emits what was typed; who owns the library tries it, and calls `accept` or `show_refusal`."""

    password_given = Signal(str)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Password"))
        place = QLabel(isolated(one_line(short_path(path, Path.home()))), wordWrap=True)
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=LONGEST)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.textChanged.connect(self._on_text_changed)
        self.shown = QCheckBox(self.tr("Show the password"))
        self.shown.toggled.connect(self._on_show_toggled)
        self.told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        promise = SecondaryLabel(
            self.tr(
                "The password is kept only until Dragoman is closed, and tried with your other protected files. What "
                "the file says is then in the library, where anyone who can open your account can read it."
            )
        )
        promise.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.give_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.give_button.setEnabled(False)
        buttons.accepted.connect(self._on_given)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        for widget in (place, self.field, self.shown, self.told, promise):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(buttons)
        open_at(self, 440, 240)

    def show_refusal(self, sentence: str) -> None:
        """Why it was not taken; another can be typed over it."""
        self._set_trying(False)
        self.told.setText(sentence)
        self.field.setAccessibleDescription(sentence)
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def _on_given(self) -> None:
        if self.give_button.isEnabled():
            self._set_trying(True)
            self.told.setText(self.tr("Trying…"))
            self.password_given.emit(self.field.text())

    @Slot(bool)
    def _on_show_toggled(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.give_button.setEnabled(bool(text))

    def _set_trying(self, trying: bool) -> None:
        self.field.setReadOnly(trying)
        self.give_button.setEnabled(not trying and bool(self.field.text()))
