"""What the menus offer. A further action is a row of the table, and a method where no other part has one for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.gui.actions.action import SEPARATOR, Action, make_actions
from app.gui.dialogs import about, help_pages
from app.gui.dialogs.failures_dialog import FailuresDialog

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

Menu = tuple[str, tuple[Action, ...]]


class WindowActions(QObject):
    """Acts on the parts of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.failures_dialog: FailuresDialog | None = None
        self.table: tuple[Menu, ...] = (
            (
                self.tr("&File"),
                (
                    Action(self.tr("&Add folder…"), window.folders.choose, ("Ctrl+O",)),
                    Action(self.tr("&Folders…"), window.folders.show_dialog),
                    Action(self.tr("&Models…"), window.models.show_dialog),
                    SEPARATOR,
                    Action(self.tr("&Quit"), window.close, ("Ctrl+Q",)),
                ),
            ),
            (
                self.tr("&View"),
                (
                    Action(self.tr("&Question"), window.question.focus, ("Ctrl+F", "Ctrl+L")),
                    Action(self.tr("&Preview"), window.show_preview, on=window.preview_shown),
                ),
            ),
            (
                self.tr("&Help"),
                (
                    Action(self.tr("&Search operators"), self.show_operators, ("F1",)),
                    Action(self.tr("&Keyboard shortcuts"), self.show_keys),
                    Action(self.tr("&Files that cannot be found"), self.show_failures),
                    SEPARATOR,
                    Action(self.tr("&About Dragoman"), self.show_about),
                ),
            ),
        )

    def install(self) -> None:
        """Builds the window's menus."""
        for title, rows in self.table:
            self._window.menuBar().addMenu(title).addActions(make_actions(rows, self._window))

    @Slot()
    def show_failures(self) -> None:
        window = self._window
        if self.failures_dialog is None:
            self.failures_dialog = FailuresDialog(window)
        dialog = self.failures_dialog
        window.background.run(window.library.failures, dialog.show_failures, window.show_error, owner=dialog)
        dialog.show()
        dialog.raise_()

    @Slot()
    def show_operators(self) -> None:
        help_pages.show_operators(self._window, self._window.library.operators())

    @Slot()
    def show_keys(self) -> None:
        rows = [*self._window.hit_actions.table, *(row for _, menu in self.table for row in menu)]
        keys = [(row.keys_in_words, row.label.replace("&", "").rstrip("…")) for row in rows if row.keys]
        help_pages.show_keys(self._window, keys)

    @Slot()
    def show_about(self) -> None:
        window = self._window
        window.background.run(
            window.library.models.list,
            lambda models: about.show_about(window, window.icons, window.data_dir, models),
            window.show_error,
            owner=self,
        )
