"""What the user can do about a library that is damaged: have it repaired, for which the window closes and opens
again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.gui.dialogs.asking import ask


class RepairActions(QObject):
    """`agreed` says that the window is to close; `wanted` is then true for whoever made the window, who has the library
    closed, repaired and opened again."""

    agreed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.wanted = False

    @Slot()
    def repair(self) -> None:
        """Asks first: it may take minutes in a large library."""
        title, question = self.tr("Check and repair the library"), self.tr("Check and repair the library now?")
        details = self.tr(
            "The window closes, the library is looked at to the last row, and what is damaged is made again from"
            " what is whole. That may take minutes. Your documents are not touched. The window then opens again."
        )
        ask(self._window, title, question, self.tr("Check and repair"), self._on_agreed, details=details)

    @Slot()
    def _on_agreed(self) -> None:
        self.wanted = True
        self.agreed.emit()
