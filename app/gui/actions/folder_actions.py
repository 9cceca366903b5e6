"""What the user can do with the folders that are searched: add, remove, leave things out. One short method each."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.common.folder_suggestions import Suggestion, suggest_folders
from app.common.samples import sample_folder
from app.domain.documents import Folder
from app.domain.errors import Cancelled, DragomanError
from app.domain.ids import FolderId
from app.gui.actions.library_actions import LibraryActions
from app.gui.background import Background
from app.gui.dialogs.folders_dialog import FoldersDialog
from app.gui.library_watch import LibraryWatch
from app.gui.messages import render_error

if TYPE_CHECKING:
    from app.library import Library


class FolderActions(LibraryActions):
    """Changes are made off the window's thread; `failed` carries the exception of one that could not be made."""

    succeeded = Signal()
    forgotten = Signal(object)  # the path of a document, or of a folder that is removed with all that is in it

    def __init__(self, window: QWidget, library: Library, background: Background, watch: LibraryWatch) -> None:
        super().__init__(window, library, background, watch)
        # A look through a folder may take seconds: what else the window does must not wait behind it.
        self._estimating = Background(self, threads=1)
        self._closed = threading.Event()
        self._estimated: set[Path] = set()
        self._suggested_beside: tuple[Folder, ...] = ()
        self.dialog: FoldersDialog | None = None
        watch.contents_read.connect(self._on_contents_read)

    @Slot(object)
    def add(self, path: Path) -> None:
        """Has a folder searched; the dialog says what it costs as soon as that is known."""

        def added(_: None) -> None:
            self._on_changed()
            if self.dialog is not None and self.dialog.isVisible():
                self._estimate(path)

        self._background.run(lambda: self._library.add_folder(path), added, self._complain, owner=self)

    @Slot()
    def add_samples(self) -> None:
        self.add(sample_folder())

    @Slot(object)
    def forget(self, path: Path) -> None:
        """A document that the person has been asked about."""
        self._change(lambda: self._library.forget(path), forgets=path)

    @Slot()
    def choose(self) -> None:
        """The dialog, with the question which folder already asked."""
        self.show_dialog()
        if self.dialog is not None:
            self.dialog.add_button.click()

    @Slot(object, str)
    def show_pattern(self, path: Path, pattern: str) -> None:
        """The dialog, at the line of the pattern that leaves out what lies at a path."""
        self.show_dialog()
        if self.dialog is not None:
            self.dialog.show_pattern(path, pattern)

    @Slot()
    def show_dialog(self) -> None:
        if self.dialog is None:
            # Not where the last one was chosen: that would have to be kept, and forgotten again.
            start = next((str(each.path.parent) for each in reversed(self._watch.contents.folders)), "")
            self.dialog = FoldersDialog(self._window, self._library.pattern_problems, start)
            self.dialog.add_requested.connect(self._on_folder_chosen)
            self.dialog.samples_requested.connect(self.add_samples)
            self.dialog.remove_requested.connect(self._on_remove_requested)
            self.dialog.excludes_requested.connect(self._on_excludes_requested)
        self.dialog.show_folders(self._watch.contents.folders)
        self._read_counts()
        self._suggest()
        self.dialog.show()
        self.dialog.raise_()

    def stop(self) -> None:
        """Ends the look through a folder that is under way, without waiting for that."""
        self._closed.set()
        self._estimating.stop()

    def wait(self, limit_s: float | None = None) -> bool:
        """After `stop()`: until the look has ended; False where it has not within the limit."""
        return self._estimating.wait(limit_s)

    def _change(self, work: Callable[[], None], forgets: Path | None = None) -> None:
        def done(_: None) -> None:
            self._on_changed()
            if forgets is not None:
                self.forgotten.emit(forgets)

        self._background.run(work, done, self._complain, owner=self)

    def _on_changed(self) -> None:
        self._watch.expect_change()
        self.succeeded.emit()
        if self.dialog is not None:
            self.dialog.say("")

    def _complain(self, error: Exception) -> None:
        """In the dialog, while there is one: what is told behind it is not seen."""
        if isinstance(error, DragomanError) and self.dialog is not None and self.dialog.isVisible():
            self.dialog.say(" ".join(filter(None, render_error(error))))
        else:
            self.failed.emit(error)

    # ---- what folders would cost

    def _suggest(self) -> None:
        """Folders that could be searched, and then, one after the other, what each would cost."""
        dialog = self.dialog
        if dialog is None:
            return

        self._suggested_beside = self._watch.contents.folders

        def show(found: tuple[Suggestion, ...]) -> None:
            dialog.show_suggestions(found)
            for each in found:
                if each.path not in self._estimated:
                    self._estimated.add(each.path)
                    self._estimate(each.path)

        def suggest() -> tuple[Suggestion, ...]:
            return suggest_folders(folder.path for folder in self._library.folders())

        self._background.run(suggest, show, self.failed.emit, owner=dialog, newest="suggestions")

    def _estimate(self, path: Path) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def check() -> None:
            if self._closed.is_set():
                raise Cancelled

        def give_up(error: Exception) -> None:
            if not isinstance(error, DragomanError | Cancelled):  # one that has just gone has no cost
                raise error

        self._estimating.run(
            lambda: self._library.estimate(path, check),
            lambda estimate: dialog.show_estimate(path, estimate),
            give_up,
            owner=dialog,
            newest=f"estimate {path}",
        )

    @Slot(object)
    def _on_folder_chosen(self, path: Path) -> None:
        self.add(path)

    @Slot(object)
    def _on_remove_requested(self, folder_id: FolderId) -> None:
        folders = self._watch.contents.folders
        path = next((folder.path for folder in folders if folder.id == folder_id), None)
        others = [folder.path for folder in folders if folder.id != folder_id]
        if path is not None and any(path.is_relative_to(other) or other.is_relative_to(path) for other in others):
            path = None  # some of it is searched still
        self._change(lambda: self._library.remove_folder(folder_id), forgets=path)

    @Slot(object, object)
    def _on_excludes_requested(self, folder_id: FolderId, excludes: tuple[str, ...]) -> None:
        self._change(lambda: self._library.set_excludes(folder_id, excludes))

    @Slot()
    def _on_contents_read(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self._read_counts()
            if self._watch.contents.folders != self._suggested_beside:
                self._suggest()

    def _read_counts(self) -> None:
        """The folders with what lies below each, which takes a while in a large library."""
        dialog = self.dialog
        if dialog is not None:
            show, fail = dialog.show_folders, self.failed.emit
            self._background.run(lambda: self._library.status().folders, show, fail, owner=dialog, newest="counts")
