"""What can be done with hits. A further action is a row of the table and a method."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.search import Hit
from app.gui import desktop
from app.gui.actions.action import SEPARATOR, Action, add_to_view, on_chosen
from app.gui.background import Background
from app.gui.dialogs.asking import ask
from app.gui.opening import FileOpener, Place
from app.gui.text import isolated, short_path, shown_name

Hits = Sequence[Hit]


class HitActions(QObject):
    """`document_opened` carries the path, `fault_met` what is wrong and what to do where the computer refuses;
    `quotes_wanted` the hits that are to be on the clipboard with their sources."""

    document_opened = Signal(object)
    forget_requested = Signal(object)  # the path
    why_wanted = Signal(object)  # the hit whose reasons are to be told
    quotes_wanted = Signal(object)
    fault_met = Signal(str, str)

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._opener = FileOpener(window, background)
        self._opener.opened.connect(self.document_opened)
        self._opener.fault_met.connect(self.fault_met)
        self._quoting: tuple[QAction, ...] = ()
        # The rows of the first table act on all that are chosen, those of the second on the one that is the current.
        self.table = (
            Action(self.tr("Open"), self.open_all, ("Return", "Enter"), id="hit.open"),
            Action(self.tr("Show in folder"), self.reveal_all, ("Ctrl+Return", "Ctrl+Enter"), id="hit.reveal"),
            SEPARATOR,
            Action(self.tr("Copy quote"), self.copy_quotes, ("Ctrl+C",)),
            Action(self.tr("Copy path"), self.copy_paths, ("Ctrl+Shift+C",), id="hit.copy_path"),
        )
        self.single_table = (
            Action(self.tr("Why is this found?"), self.tell_why),
            Action(self.tr("Forget this document…"), self.forget),
        )

    def install(self, view: QWidget, chosen: Callable[[], Hits], current: Callable[[], Hit | None]) -> None:
        """Gives the actions to a view that shows hits: they act on the chosen ones, or on the current, by their keys
        while it has the focus."""
        all_chosen = [on_chosen(row, chosen) for row in self.table]
        add_to_view(view, [*all_chosen, SEPARATOR, *(on_chosen(row, current) for row in self.single_table)])

    def offer(self, *quoting: QAction) -> None:
        """What else of the window's actions stands in the menus of hits, after that which copies."""
        self._quoting = quoting

    def menu(self, view: QWidget, hit: Hit) -> QMenu:
        """The actions of a view that they are installed in, and the further places of this hit's document."""
        menu = QMenu(self._window)
        menu.addActions(view.actions())
        separators = [action for action in menu.actions() if action.isSeparator()]
        for action in self._quoting:
            menu.insertAction(separators[1], action)
        if hit.copies:
            copies = QMenu(self.tr("Show a copy in its folder"), menu)
            for path in hit.copies:
                shown = isolated(short_path(path, Path.home())).replace("&", "&&")
                copies.addAction(shown, partial(self._opener.reveal, path))
            menu.insertMenu(separators[0], copies)
        for action in menu.actions():
            if action.objectName() == "hit.forget":  # after all that changes nothing
                menu.removeAction(action)
                menu.addSeparator()
                menu.addAction(action)
        return menu

    @Slot(QWidget, object, QPoint)
    def show_menu(self, view: QWidget, hit: Hit, place: QPoint) -> None:
        menu = self.menu(view, hit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    # ---- what they do

    @Slot(object)
    def open(self, hit: Hit) -> None:
        self.open_all((hit,))

    def open_all(self, hits: Hits) -> None:
        """Every document once, at the page of the first of its passages."""
        places = {hit.path: Place(hit.path, None if hit.inside else hit.page) for hit in reversed(hits)}
        self.open_places([places[path] for path in dict.fromkeys(hit.path for hit in hits)])

    def open_places(self, places: Sequence[Place]) -> None:
        self._opener.open(places)

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """A document that is no hit, as one that is new."""
        self._opener.open([Place(path)])

    @Slot(object)
    def reveal(self, hit: Hit) -> None:
        self._opener.reveal(hit.path)

    def reveal_all(self, hits: Hits) -> None:
        self.reveal_paths([hit.path for hit in hits])

    def reveal_paths(self, paths: Sequence[Path]) -> None:
        """Every folder once: by the first file in it."""
        for path in {path.parent: path for path in reversed(paths)}.values():
            self._opener.reveal(path)

    @Slot(object)
    def copy_quote(self, hit: Hit) -> None:
        self.quotes_wanted.emit((hit,))

    def copy_quotes(self, hits: Hits) -> None:
        self.quotes_wanted.emit(tuple(hits))

    def copy_paths(self, hits: Hits) -> None:
        desktop.copy("\n".join(dict.fromkeys(str(hit.path) for hit in hits)))

    @Slot(object)
    def tell_why(self, hit: Hit) -> None:
        self.why_wanted.emit(hit)

    @Slot(object)
    def forget(self, hit: Hit) -> None:
        """Asks first; who owns the library does it."""
        question = self.tr(
            "Forget {name}? The file stays where it is, but is not found any more and not read again. Its text, title"
            " and name leave every file of Dragoman's data folder; earlier backups and the log go with them."
        ).format(name=shown_name(hit.path))
        if hit.copies:
            question += "\n\n" + self.tr("Copies of it in other places are still found.")
        title, agree = self.tr("Forget a document"), self.tr("Forget it")
        ask(self._window, title, question, agree, lambda: self.forget_requested.emit(hit.path), careful=True)
