"""How a person is asked before something is done that takes long or cannot be undone. The window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(
    parent: QWidget,
    title: str,
    question: str,
    agree: str,
    act: Callable[[], object],
    *,
    details: str = "",
    careful: bool = False,
) -> None:
    """Opens the question; the button that says `agree` does it. `details` stand below in smaller letters. Where one is
    to be `careful`, Enter means no. Texts are shown as they are: a file's name is no mark-up."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(details)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    role = QMessageBox.ButtonRole.DestructiveRole if careful else QMessageBox.ButtonRole.AcceptRole
    box.addButton(agree, role).clicked.connect(lambda: act())
    if careful:
        box.setDefaultButton(cancel)
    box.open()
