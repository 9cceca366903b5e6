"""What the user can do about a file that is protected: give its password."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import DocumentError, DragomanError
from app.gui.actions.library_actions import LibraryActions
from app.gui.dialogs.password_dialog import PasswordDialog
from app.gui.messages import render, render_error


class PasswordActions(LibraryActions):
    """`opened` carries the path of a file that a password has opened, and how many files are read again because of
    it."""

    opened = Signal(object, int)

    @Slot(object)
    def ask(self, path: Path, over: QWidget | None = None) -> PasswordDialog:
        """Asks for the password of a file, over a dialog or the window, until one opens it or the person gives up."""
        dialog = PasswordDialog(path, over or self._window)
        dialog.password_given.connect(lambda password: self._give(dialog, path, password))
        dialog.open()
        return dialog

    def _give(self, dialog: PasswordDialog, path: Path, password: str) -> None:
        def succeed(count: int) -> None:
            self._watch.expect_change()
            dialog.accept()
            self.opened.emit(path, count)

        def fail(error: Exception) -> None:
            if isinstance(error, DocumentError):
                dialog.show_refusal(render(error.reason))
            elif isinstance(error, DragomanError):
                dialog.show_refusal(" ".join(filter(None, render_error(error))))
            else:
                dialog.show_refusal("")
                raise error

        self._background.run(lambda: self._library.give_password(path, password), succeed, fail, owner=dialog)
