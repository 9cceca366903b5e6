"""What the user can do about single files that are not found. One short method each, for the list and for the
explanation alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from app.domain.errors import DragomanError
from app.domain.messages import message
from app.gui.background import Background
from app.gui.dialogs.remedy_buttons import RemedyButtons
from app.gui.dialogs.rule_dialog import RuleDialog, rule_text
from app.gui.library_watch import LibraryWatch
from app.gui.messages import render, render_error
from app.gui.opening import FileOpener
from app.gui.remedies import Rule, Trouble

if TYPE_CHECKING:
    from app.library import Library


class RemedyActions(QObject):
    """Acts for one dialog: `say` puts what has come of it into a line of it."""

    pattern_requested = Signal(object, str)  # the path of what a pattern of the person's leaves out, the pattern
    password_requested = Signal(object, object)  # the path of a file, the dialog over which it is asked for
    folder_requested = Signal(object)  # the path of a folder that is to be searched

    def __init__(
        self,
        dialog: QDialog,
        say: Callable[[str], None],
        library: Library,
        background: Background,
        watch: LibraryWatch,
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._say = say
        self._library = library
        self._background = background
        self._watch = watch
        self._opener = FileOpener(dialog, background)
        self._opener.fault_met.connect(lambda what, remedy: say(" ".join(filter(None, (what, remedy)))))

    def serve(self, buttons: RemedyButtons) -> None:
        """From now on does what these buttons ask for."""
        buttons.password_requested.connect(lambda path: self.password_requested.emit(path, self._dialog))
        buttons.retry_requested.connect(self.retry)
        buttons.exclude_requested.connect(self.exclude)
        buttons.rule_requested.connect(self.show_rule)
        buttons.reveal_requested.connect(self.reveal)
        buttons.folder_requested.connect(lambda path: self.folder_requested.emit(path.parent))

    @Slot(object)
    def retry(self, paths: tuple[Path, ...]) -> None:
        """Has these files read again."""
        self._change(lambda: self._library.retry(paths), render(message("window.tried_again", n=len(paths))))

    @Slot(object)
    def exclude(self, paths: tuple[Path, ...]) -> None:
        """Has these files left out from now on."""
        self._change(lambda: self._library.exclude(*paths), render(message("window.excluded", n=len(paths))))

    @Slot(object)
    def show_rule(self, trouble: Trouble) -> None:
        """The line that leaves a file out: of an ignore file, or of the person's own patterns."""
        rule = trouble.rule
        if rule is None:
            return
        if rule.file is None:
            self.pattern_requested.emit(trouble.path, rule.pattern)
            return
        file = rule.file
        self._background.run(
            lambda: rule_text(file), lambda text: self._show_file(file, text, rule), self._on_failed, owner=self._dialog
        )

    @Slot(object)
    def reveal(self, path: Path) -> None:
        """Shows a file in its folder, or where it is gone the folder that it lay in."""

        self._opener.reveal(path)

    def _show_file(self, file: Path, text: str, rule: Rule) -> None:
        shown = RuleDialog(file, text, rule.line, self._dialog)
        shown.reveal_button.clicked.connect(lambda: self.reveal(file))
        shown.open()

    def _change(self, change: Callable[[], object], done: str) -> None:
        def changed(_: object) -> None:
            self._watch.expect_change()
            self._say(done)

        self._background.run(change, changed, self._on_failed, owner=self._dialog)

    def _on_failed(self, error: Exception) -> None:
        """Told in the dialog: behind it nobody would see it."""
        if isinstance(error, OSError):
            self._say(self.tr("The file cannot be read."))
        elif isinstance(error, DragomanError):
            self._say(" ".join(filter(None, render_error(error))))
        else:
            raise error
