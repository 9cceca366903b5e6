"""What can be done with a hit. A further action is a row of the table and a method."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app.domain.search import Hit
from app.gui import desktop
from app.gui.actions.action import SEPARATOR, Action, make_actions
from app.gui.numbers import number
from app.gui.text import one_line, short_path


class HitActions(QObject):
    """`document_opened` carries the path, `fault_met` what is wrong and what to do where the computer refuses."""

    document_opened = Signal(object)
    fault_met = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.table = (
            Action(self.tr("Open"), self.open, ("Return", "Enter")),
            Action(self.tr("Show in folder"), self.reveal, ("Ctrl+Return", "Ctrl+Enter")),
            SEPARATOR,
            Action(self.tr("Copy passage"), self.copy_passage, ("Ctrl+C",)),
            Action(self.tr("Copy path"), self.copy_path, ("Ctrl+Shift+C",)),
            SEPARATOR,
            Action(self.tr("Why is this found?"), self.explain),
        )

    def install(self, view: QWidget, selected_hit: Callable[[], Hit | None]) -> None:
        """Gives the actions to a view that shows hits: they act on the selected one, by their keys while it has the
        focus."""

        def on_selected(act: Callable[[Hit], object]) -> Callable[[], None]:
            def perform() -> None:
                hit = selected_hit()
                if hit is not None:
                    act(hit)

            return perform

        rows = (row if row is SEPARATOR else Action(row.label, on_selected(row.act), row.keys) for row in self.table)
        for action in make_actions(rows, view):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            view.addAction(action)

    def menu(self, view: QWidget, hit: Hit) -> QMenu:
        """The actions of a view that they are installed in, and the further places of this hit's document."""
        menu = QMenu(self._window)
        menu.addActions(view.actions())
        if hit.copies:
            copies = QMenu(self.tr("Show a copy in its folder"), menu)
            for path in hit.copies:
                copies.addAction(short_path(path, Path.home()), partial(self._reveal, path))
            menu.insertMenu(next(action for action in menu.actions() if action.isSeparator()), copies)
        return menu

    @Slot(QWidget, object, QPoint)
    def show_menu(self, view: QWidget, hit: Hit, place: QPoint) -> None:
        menu = self.menu(view, hit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    # ---- what they do

    @Slot(object)
    def open(self, hit: Hit) -> None:
        if desktop.open_document(hit.path):
            self.document_opened.emit(hit.path)
        else:
            self._complain(hit.path, self.tr("No program on this computer opens it."))

    @Slot(object)
    def reveal(self, hit: Hit) -> None:
        self._reveal(hit.path)

    @Slot(object)
    def copy_path(self, hit: Hit) -> None:
        desktop.copy(str(hit.path))

    @Slot(object)
    def copy_passage(self, hit: Hit) -> None:
        desktop.copy(hit.snippet)

    @Slot(object)
    def explain(self, hit: Hit) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Why this is found"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(one_line(hit.title) or hit.path.name)
        box.setInformativeText(self.reasons(hit))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.open()

    def reasons(self, hit: Hit) -> str:
        """What each stage of the search made of the hit, one line each."""
        scores, lines = hit.scores, []
        if scores.full_text is not None:
            lines.append(
                self.tr("Words of the question stand in it: {score}").format(score=number(scores.full_text, 2))
            )
        else:
            lines.append(self.tr("No word of the question weighs in it."))
        if scores.vector is not None:
            lines.append(self.tr("It means something similar: {score} of 1").format(score=number(scores.vector, 2)))
        else:
            lines.append(self.tr("Its meaning was not compared, or is too far from the question."))
        lines.append(self.tr("Words and meaning together: {score}").format(score=number(scores.fused, 4)))
        if scores.rerank is not None:
            lines.append(self.tr("On a second, closer reading: {score}").format(score=number(scores.rerank, 3)))
        return "\n".join(lines)

    def _reveal(self, path: Path) -> None:
        if not desktop.reveal(path):
            self._complain(path, self.tr("The file manager does not answer."))

    def _complain(self, path: Path, remedy: str) -> None:
        if path.exists():
            self.fault_met.emit(self.tr("{name} cannot be opened.").format(name=path.name), remedy)
        else:
            gone = self.tr("{name} is no longer there.").format(name=path.name)
            self.fault_met.emit(gone, self.tr("Perhaps it was moved, or its drive is not connected."))
