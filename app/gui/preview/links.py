"""Where a link of a document leads: told, and opened only when the person then says so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from app.gui import desktop
from app.gui.background import Background

_OPENED = ("https", "http", "mailto")  # a file or a script is never opened because a document says so


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("links", sentence)


def ask_to_open(link: str, parent: QWidget, background: Background) -> QMessageBox | None:
    """Asks, and opens it in the background; None for a place within the document itself, which is not gone to."""
    if not link or link.startswith("#"):
        return None
    url = QUrl(link)
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("A link in this document"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded) or link
    if url.scheme().lower() in _OPENED:
        box.setText(_tr("It leads out of this computer, to:"))
        opened = box.addButton(_tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        opened.clicked.connect(lambda: background.run(lambda: desktop.open_link(url), lambda _: None))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    else:
        box.setText(_tr("It leads to what Dragoman does not open:"))
        box.addButton(QMessageBox.StandardButton.Close)
    box.setInformativeText(address)
    box.open()
    return box
