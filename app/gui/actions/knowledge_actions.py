"""What the user can do about the work in the background: look at how much is known, pause it, have it go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.progress import Activity, Progress
from app.gui.actions.library_actions import LibraryActions
from app.gui.background import Background
from app.gui.dialogs.knowledge_dialog import KnowledgeDialog
from app.gui.library_watch import LibraryWatch

if TYPE_CHECKING:
    from app.library import Library


class KnowledgeActions(LibraryActions):
    """A pause is kept off the window's thread; `failed` carries the exception where it could not be, though the work
    waits all the same."""

    failures_requested = Signal()
    state_requested = Signal(object)  # a DocumentState whose files are to be shown
    models_requested = Signal()
    explain_requested = Signal()

    def __init__(self, window: QWidget, library: Library, background: Background, watch: LibraryWatch) -> None:
        super().__init__(window, library, background, watch)
        self.dialog: KnowledgeDialog | None = None
        watch.progress_polled.connect(self._on_progress_polled)
        watch.contents_read.connect(self._show)
        watch.coverage_read.connect(self._show)

    @Slot()
    def pause(self) -> None:
        """Has the indexing wait, also after the next start."""
        self._steer(self._library.pause)

    @Slot()
    def resume(self) -> None:
        """Has the indexing go on."""
        self._steer(self._library.resume)

    @Slot()
    def hurry(self) -> None:
        """What is under way is done now, whatever else the computer has to do; also if it was paused."""
        paused = self._library.progress().activity is Activity.PAUSED
        self._steer(self._library.resume if paused else self._library.hurry)
        if paused:
            self._steer(self._library.hurry)

    @Slot()
    def pause_or_resume(self) -> None:
        """Whichever of the two it is now."""
        if self._library.progress().activity is Activity.PAUSED:
            self.resume()
        else:
            self.pause()

    @Slot()
    def show_dialog(self) -> None:
        if self.dialog is None:
            self.dialog = KnowledgeDialog(self._window)
            self.dialog.pause_requested.connect(self.pause)
            self.dialog.resume_requested.connect(self.resume)
            self.dialog.failures_requested.connect(self.failures_requested)
            self.dialog.state_requested.connect(self.state_requested)
            self.dialog.models_requested.connect(self.models_requested)
            self.dialog.explain_requested.connect(self.explain_requested)
        self.dialog.show_progress(self._library.progress())
        self._show(self)
        self.dialog.show()
        self.dialog.raise_()

    def _steer(self, steer: Callable[[], None]) -> None:
        self._background.run(steer, lambda _: self._watch.poll(), self.failed.emit, owner=self)

    @Slot(object)
    def _on_progress_polled(self, progress: Progress) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_progress(progress)

    @Slot(object)
    def _show(self, _: object) -> None:
        if self.dialog is not None:
            self.dialog.show_coverage(self._watch.coverage)
            self.dialog.show_states(self._watch.contents.documents)
