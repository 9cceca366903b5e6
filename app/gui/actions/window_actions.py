"""What the menus offer. A further action is a row of the table, and a method where no other part has one for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from app.gui.actions.action import SEPARATOR, Action, make_actions
from app.gui.actions.guide_actions import GuideActions
from app.gui.dialogs import about
from app.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.gui.palette.command_palette import CommandPalette

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

Menu = tuple[str, tuple[Action, ...]]


class WindowActions(QObject):
    """Acts on the parts of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        self.guide = GuideActions(window)
        self.table: tuple[Menu, ...] = (
            (
                self.tr("&File"),
                (
                    Action(self.tr("&Add folder…"), window.folders.choose, ("Ctrl+O",)),
                    Action(self.tr("&Folders…"), window.folders.show_dialog),
                    Action(self.tr("&Models…"), window.models.show_dialog),
                    Action(self.tr("&Pause or go on indexing"), window.knowledge.pause_or_resume),
                    Action(self.tr("&Index now anyway"), window.knowledge.hurry),
                    Action(self.tr("&Settings…"), window.preferences.show_dialog, ("Ctrl+,",)),
                    SEPARATOR,
                    Action(self.tr("&Quit"), window.quit, ("Ctrl+Q",)),
                ),
            ),
            (self.tr("&Search"), window.question_actions.table),
            (
                self.tr("&View"),
                (
                    Action(self.tr("&Question"), window.question.focus, ("Ctrl+L",)),
                    Action(self.tr("&Preview"), window.show_preview, on=window.preview_shown),
                    SEPARATOR,
                    *window.preview_actions.table,
                    SEPARATOR,
                    Action(self.tr("&Commands…"), self.show_palette, ("Ctrl+Shift+P", "Ctrl+K"), id="palette.show"),
                ),
            ),
            (self.tr("&Collection"), window.collection.table),
            (
                self.tr("&Help"),
                (
                    *self.guide.table,
                    Action(self.tr("&Search operators"), self.guide.show_operators, id="window.show_operators"),
                    Action(self.tr("&Keyboard shortcuts"), self.show_keys),
                    SEPARATOR,
                    Action(self.tr("&What Dragoman knows"), window.knowledge.show_dialog, ("Ctrl+I",)),
                    Action(self.tr("&Files that need attention"), window.failures.show_dialog),
                    Action(self.tr("Why &isn't a file found?…"), window.explain.choose),
                    Action(self.tr("&Check and repair the library…"), window.repairs.repair),
                    SEPARATOR,
                    *self.guide.versions_table,
                    Action(self.tr("&About Dragoman"), self.show_about),
                ),
            ),
        )

    def install(self) -> None:
        """Builds the window's menus."""
        for title, rows in self.table:
            self._window.menuBar().addMenu(title).addActions(make_actions(rows, self._window))
        self.guide.install()

    @Slot()
    def show_palette(self) -> None:
        if self._palette is None:
            self._palette = CommandPalette(self._window.registry, self._window.icons, self._window)
        self._palette.show_over_window()

    @Slot()
    def show_keys(self) -> None:
        dialog = ShortcutsDialog(self._window.registry, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    @Slot()
    def show_about(self) -> None:
        window = self._window
        dialog = about.AboutDialog(window, window.icons, window.data_dir)
        dialog.open()
        window.background.run(window.library.models.list, dialog.show_models, window.show_error, owner=dialog)
