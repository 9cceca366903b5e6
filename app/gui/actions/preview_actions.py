"""What can be done with the document that is shown. A further action is a row of the table and a method."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.gui.actions.action import Action
from app.gui.preview.preview_pane import PreviewPane


class PreviewActions(QObject):
    """Acts on a preview; `find_elsewhere` is what Ctrl+F does where the person is not in it."""

    def __init__(self, preview: PreviewPane, find_elsewhere: Callable[[], object]) -> None:
        super().__init__(preview)
        self._preview = preview
        self._find_elsewhere = find_elsewhere
        self.table = (
            Action(self.tr("&Next hit in the document"), self.next_hit, ("F3",)),
            Action(self.tr("&Previous hit in the document"), self.previous_hit, ("Shift+F3",)),
            Action(self.tr("&Find"), self.find, ("Ctrl+F",)),
            Action(self.tr("Find in the &document…"), self.find_in_document, ("Ctrl+Shift+F",)),
            Action(self.tr("&Larger"), self.zoom_in, ("Ctrl++", "Ctrl+=")),
            Action(self.tr("&Smaller"), self.zoom_out, ("Ctrl+-",)),
            Action(self.tr("&Usual size"), self.zoom_reset, ("Ctrl+0",)),
            Action(self.tr("Show &text or page"), self.switch_form, ("Ctrl+T",)),
        )

    @Slot()
    def next_hit(self) -> None:
        self._preview.step(True)

    @Slot()
    def previous_hit(self) -> None:
        self._preview.step(False)

    @Slot()
    def find(self) -> None:
        """In the document for whoever is reading it; else what is found everywhere."""
        focused = QApplication.focusWidget()
        if focused is not None and self._preview.isAncestorOf(focused):
            self._preview.open_find()
        else:
            self._find_elsewhere()

    @Slot()
    def find_in_document(self) -> None:
        self._preview.open_find()

    @Slot()
    def zoom_in(self) -> None:
        self._preview.views.zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        self._preview.views.zoom(-1)

    @Slot()
    def zoom_reset(self) -> None:
        self._preview.views.zoom(0)

    @Slot()
    def switch_form(self) -> None:
        """From the document as it is to its text, and back."""
        self._preview.views.show_as_text(not self._preview.views.as_text)
