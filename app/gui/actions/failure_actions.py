"""What the user can do about the files that need attention: look at them, group by group, and see to each."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.documents import NEEDING_ATTENTION, DocumentState
from app.domain.messages import message
from app.gui.actions.library_actions import LibraryActions
from app.gui.actions.remedy_actions import RemedyActions
from app.gui.background import Background
from app.gui.dialogs.failures_dialog import FailuresDialog
from app.gui.dialogs.failures_model import FailureRow, failure_rows
from app.gui.library_watch import LibraryWatch
from app.gui.messages import render

if TYPE_CHECKING:
    from app.library import Library

_MOST_ROWS = 100_000
_READ_AGAIN_UP_TO = 5_000  # rows that are made anew by themselves while the library changes


class FailureActions(LibraryActions):
    """Rows are read and put into words off the window's thread; `failed` carries the exception of what could not be
    read."""

    password_requested = Signal(object, object)  # the path of a file, the dialog over which it is asked for
    pattern_requested = Signal(object, str)  # the path of what a pattern of the person's leaves out, the pattern
    explain_requested = Signal(object)  # a path

    def __init__(self, window: QWidget, library: Library, background: Background, watch: LibraryWatch) -> None:
        super().__init__(window, library, background, watch)
        self.dialog: FailuresDialog | None = None
        self.remedies: RemedyActions | None = None
        watch.contents_read.connect(self._on_contents_read)

    @Slot()
    def show_dialog(self) -> None:
        """What needs attention; where nothing does, what can be found in part, else what holds no text."""
        dialog = self.dialog or self._made_dialog()
        self._show_counts(dialog)
        contents = self._watch.contents
        if not contents.count(*NEEDING_ATTENTION):
            others = (state for state in (DocumentState.PARTLY, DocumentState.EMPTY) if contents.count(state))
            if (state := next(others, None)) is not None:
                dialog.groups.choose(frozenset({state}))
        self._read(dialog.groups.chosen)
        dialog.show()
        dialog.raise_()

    @Slot(object)
    def show_state(self, state: DocumentState) -> None:
        """The files in one state."""
        self.show_dialog()
        if self.dialog is not None:
            self.dialog.groups.choose(frozenset({state}))

    @Slot(object, int)
    def tell_read_again(self, path: Path, count: int) -> None:
        """After a password was given: it may have opened others as well."""
        if self.dialog is not None and count:
            self.dialog.say(render(message("window.tried_again", n=count)))

    def _made_dialog(self) -> FailuresDialog:
        dialog = self.dialog = FailuresDialog(self._window)
        dialog.states_requested.connect(self._read)
        dialog.explain_requested.connect(self.explain_requested)
        self.remedies = RemedyActions(dialog, dialog.say, self._library, self._background, self._watch)
        self.remedies.serve(dialog.remedies)
        self.remedies.password_requested.connect(self.password_requested)
        self.remedies.pattern_requested.connect(self.pattern_requested)
        return dialog

    @Slot(object)
    def _read(self, states: Collection[DocumentState]) -> None:
        dialog = self.dialog
        if dialog is None:
            return

        def read() -> list[FailureRow]:
            found = self._library.failures(states, by_rule=DocumentState.SKIPPED in states)
            return failure_rows(islice(found, _MOST_ROWS))

        self._background.run(read, dialog.show_failures, self.failed.emit, owner=dialog, newest="failures")

    def _show_counts(self, dialog: FailuresDialog) -> None:
        dialog.show_counts(self._watch.contents.documents, may_retry=self._may_change)

    @Slot()
    def _on_contents_read(self) -> None:
        dialog = self.dialog
        if dialog is None or not dialog.isVisible():
            return
        states = dialog.groups.chosen
        before = dialog.groups.count_of(states)
        self._show_counts(dialog)
        now = dialog.groups.count_of(states)
        if before != now and max(before, now) <= _READ_AGAIN_UP_TO:
            self._read(states)
