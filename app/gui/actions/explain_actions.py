"""What the user can do to learn why a file is not found: choose it, or drop it on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.states import Explanation
from app.gui import desktop
from app.gui.actions.library_actions import LibraryActions
from app.gui.actions.remedy_actions import RemedyActions
from app.gui.background import Background
from app.gui.dialogs.explain_dialog import ExplainDialog
from app.gui.library_watch import LibraryWatch

if TYPE_CHECKING:
    from app.library import Library


class ExplainActions(LibraryActions):
    """Choosing a file, and the dialog that explains it."""

    password_requested = Signal(object, object)  # the path of a file, the dialog over which it is asked for
    pattern_requested = Signal(object, str)  # the path of what a pattern of the person's leaves out, the pattern
    folder_requested = Signal(object)  # the path of a folder that is to be searched

    def __init__(self, window: QWidget, library: Library, background: Background, watch: LibraryWatch) -> None:
        super().__init__(window, library, background, watch)
        self._shown: Path | None = None
        self.dialog: ExplainDialog | None = None
        watch.contents_read.connect(self._on_contents_read)

    @Slot()
    def choose(self) -> None:
        """Asks for the file first."""
        parent = self.dialog if self.dialog is not None and self.dialog.isVisible() else self._window
        chosen = desktop.choose_file(parent, self.tr("Choose the file that is not found"), str(self._start))
        if chosen is not None:
            self.explain(chosen)

    @property
    def _start(self) -> Path:
        """Where a file is likely to be missed: beside the last one, else in a folder that is searched."""
        folders = self._watch.contents.folders
        found = self._shown.parent if self._shown is not None else next((each.path for each in folders), Path.home())
        return Path(found)

    @Slot(object)
    def explain(self, path: Path) -> None:
        """Why the file or folder at a path is or is not found."""
        dialog = self.dialog or self._made_dialog()
        self._shown = path
        dialog.show_waiting(path)
        self._look(path)
        dialog.show()
        dialog.raise_()

    def _made_dialog(self) -> ExplainDialog:
        dialog = self.dialog = ExplainDialog(self._window)
        dialog.choose_requested.connect(self.choose)
        dialog.explain_requested.connect(self.explain)
        remedies = RemedyActions(dialog, dialog.say, self._library, self._background, self._watch)
        remedies.serve(dialog.remedies)
        remedies.password_requested.connect(self.password_requested)
        remedies.pattern_requested.connect(self.pattern_requested)
        remedies.folder_requested.connect(self.folder_requested)
        return dialog

    def _look(self, path: Path) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def show(explained: Explanation) -> None:
            dialog.show_explanation(explained, may_change=self._may_change)

        self._background.run(
            lambda: self._library.explain(path), show, self.failed.emit, owner=dialog, newest="explanation"
        )

    @Slot()
    def _on_contents_read(self) -> None:
        """What has been changed about it shows by itself."""
        if self.dialog is not None and self.dialog.isVisible() and self._shown is not None:
            self._look(self._shown)
