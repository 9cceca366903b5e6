"""What the user can do with pages that are pictures: have them read, or left as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.messages import message
from app.domain.scans import ScanReading, ScanStatus
from app.gui.background import Background
from app.gui.messages import render

if TYPE_CHECKING:
    from app.library import Library


class ScanActions(QObject):
    """Asks once, where the bar at the top told of such pages."""

    failed = Signal(object)

    def __init__(self, window: QWidget, library: Library, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._background = background
        self.question: QMessageBox | None = None

    @Slot()
    def ask(self) -> None:
        """Whether they are to be read."""
        self._background.run(self._library.scans, self._show_question, self.failed.emit, owner=self)

    def _show_question(self, status: ScanStatus) -> None:
        found = render(message("scans.found", n=status.unread))
        time = render(message("scans.read_them", seconds=status.seconds_left or 0.0))
        self.question = box = QMessageBox(QMessageBox.Icon.Question, self.tr("Scans"), found, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(time)
        read = box.addButton(self.tr("Read them"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(read)
        read.clicked.connect(lambda: self._decide(ScanReading.READ))
        leave.clicked.connect(lambda: self._decide(ScanReading.LEAVE))
        box.destroyed.connect(self._on_question_closed)
        box.open()

    @Slot()
    def _on_question_closed(self) -> None:
        self.question = None

    def _decide(self, reading: ScanReading) -> None:
        self._background.run(lambda: self._library.read_scans(reading), lambda _: None, self.failed.emit, owner=self)
