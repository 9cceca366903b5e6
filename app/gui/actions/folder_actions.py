"""What the user can do with the folders that are searched: add, remove, leave things out. One short method each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.common.samples import sample_folder
from app.domain.ids import FolderId
from app.gui.background import Background
from app.gui.dialogs.folders_dialog import FoldersDialog
from app.gui.library_watch import LibraryWatch

if TYPE_CHECKING:
    from app.library import Library


class FolderActions(QObject):
    """Changes are made off the window's thread; `failed` carries the exception of one that could not be made."""

    failed = Signal(object)

    def __init__(
        self, window: QWidget, library: Library, background: Background, watch: LibraryWatch, remembered: QSettings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._background = background
        self._watch = watch
        self._remembered = remembered
        self.dialog: FoldersDialog | None = None
        watch.contents_read.connect(self._on_contents_read)

    @Slot(object)
    def add(self, path: Path) -> None:
        self._change(lambda: self._library.add_folder(path))

    @Slot()
    def add_samples(self) -> None:
        self.add(sample_folder())

    @Slot()
    def choose(self) -> None:
        """The dialog, with the question which folder already asked."""
        self.show_dialog()
        if self.dialog is not None:
            self.dialog.add_button.click()

    @Slot()
    def show_dialog(self) -> None:
        if self.dialog is None:
            self.dialog = FoldersDialog(self._window, str(self._remembered.value("folder", str(Path.home()))))
            self.dialog.add_requested.connect(self._on_folder_chosen)
            self.dialog.samples_requested.connect(self.add_samples)
            self.dialog.remove_requested.connect(self._on_remove_requested)
            self.dialog.excludes_requested.connect(self._on_excludes_requested)
        self.dialog.show_folders(self._watch.contents.folders)
        self.dialog.show()
        self.dialog.raise_()

    def _change(self, work: Callable[[], None]) -> None:
        self._background.run(work, lambda _: self._watch.expect_change(), self.failed.emit, owner=self)

    @Slot(object)
    def _on_folder_chosen(self, path: Path) -> None:
        self._remembered.setValue("folder", str(path))
        self.add(path)

    @Slot(object)
    def _on_remove_requested(self, folder_id: FolderId) -> None:
        self._change(lambda: self._library.remove_folder(folder_id))

    @Slot(object, object)
    def _on_excludes_requested(self, folder_id: FolderId, excludes: tuple[str, ...]) -> None:
        self._change(lambda: self._library.set_excludes(folder_id, excludes))

    @Slot()
    def _on_contents_read(self) -> None:
        if self.dialog is not None:
            self.dialog.show_folders(self._watch.contents.folders)
