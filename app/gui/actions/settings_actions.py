"""What the user can do with the settings: look at them, and change them. They are read and kept off the window's
thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import DragomanError
from app.gui.background import Background
from app.gui.dialogs.settings.rows import SettingsPage, Value
from app.gui.dialogs.settings.settings_dialog import SettingsDialog
from app.gui.messages import render_error


class SettingsActions(QObject):
    """`pages` are asked for when the dialog is shown first; any part of the window may have one."""

    failed = Signal(object)

    def __init__(
        self, window: QWidget, pages: Sequence[Callable[[], Sequence[SettingsPage]]], background: Background
    ) -> None:
        super().__init__(window)
        self._window = window
        self._makers = list(pages)
        self._background = background
        self._pages: list[SettingsPage] = []
        self.dialog: SettingsDialog | None = None

    def add_pages(self, make: Callable[[], Sequence[SettingsPage]]) -> None:
        """Pages of a part that is made later than the window; before the dialog is shown first."""
        self._makers.insert(0, make)

    @Slot()
    def show_dialog(self) -> None:
        if self.dialog is None:
            self._pages = [page for make in self._makers for page in make()]
            self.dialog = SettingsDialog(self._pages, self._window)
            self.dialog.value_set.connect(self._on_value_set)
        for page in self._pages:
            self._read(page)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.search.setFocus()

    def _read(self, page: SettingsPage) -> None:
        dialog = self.dialog

        def read() -> tuple[Mapping[str, Value], Sequence[str]]:
            return page.read(), page.problems()

        def show(found: tuple[Mapping[str, Value], Sequence[str]]) -> None:
            if dialog is not None:
                dialog.show_values(page, *found)

        self._background.run(read, show, self.failed.emit, owner=dialog)

    @Slot(object, str, object)
    def _on_value_set(self, page: SettingsPage, key: str, value: Value) -> None:
        dialog = self.dialog
        assert dialog is not None

        def kept(_: object) -> None:
            page.applied(key, value)
            dialog.show_kept(key, value)

        def refused(error: Exception) -> None:
            if not isinstance(error, DragomanError):
                raise error
            dialog.show_refusal(key, " ".join(filter(None, render_error(error))))

        self._background.run(lambda: page.write(key, value), kept, refused, owner=dialog)
