"""What the person does with the collection: put passages into it, order, note, open and remove them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.errors import DragomanError
from app.domain.quotes import Collected, Quote
from app.gui.actions.action import SEPARATOR, Action, add_to_view, make_actions
from app.gui.actions.export_actions import ExportActions
from app.gui.actions.quote_actions import QuoteActions
from app.gui.actions.quoting import quotes_of
from app.gui.background import Background
from app.gui.collection.collection_panel import CollectionPanel
from app.gui.opening import Place

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

_SHOWN, _PLACE = "collection", "docks"  # in the window's settings


class CollectionActions(QObject):
    """Acts on one window; makes the panel."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._memory = window.library.collection
        self._background = Background(self, threads=1)  # changes stay in their order
        self._notes: dict[str, str] = {}  # on their way into the file
        self.panel = CollectionPanel(window.icons, window)
        self.quotes = QuoteActions(window, self.panel)
        self.export = ExportActions(window, self.panel, self._background)
        self._shown = window.remembered.flag(_SHOWN, False)
        self.table = (
            *self.quotes.table,
            SEPARATOR,
            Action(self.tr("C&ollect passage"), self.collect, ("Ctrl+B",)),
            Action(self.tr("&Show the collection"), self.show, ("Ctrl+Shift+B",), on=self._shown),
            Action(self.tr("Sa&ve the collection as…"), self.export.save, ("Ctrl+Shift+S",), id="collection.export"),
            Action(self.tr("&Undo the last change of the collection"), self.undo),
            Action(self.tr("&Remove all from the collection"), self.clear),
        )
        self.item_table = (
            Action(self.tr("Open"), self.open_chosen, ("Return", "Enter")),
            Action(self.tr("Show in folder"), self.reveal_chosen, ("Ctrl+Return", "Ctrl+Enter")),
            SEPARATOR,
            Action(self.tr("Copy quote"), self.copy_chosen, ("Ctrl+C",)),
            SEPARATOR,
            Action(self.tr("Note"), self.write_note, ("F2",)),
            Action(self.tr("Move up"), partial(self.move, -1), ("Ctrl+Shift+Up",), id="collection.move_up"),
            Action(self.tr("Move down"), partial(self.move, 1), ("Ctrl+Shift+Down",), id="collection.move_down"),
            Action(self.tr("Remove"), self.remove_chosen, ("Del",)),
        )
        self._connect()
        self.panel.setVisible(self._shown)
        self.refresh()

    def _connect(self) -> None:
        panel, list_, window = self.panel, self.panel.list, self._window
        add_to_view(list_, self.item_table)
        list_.open_wanted.connect(self.open_chosen)
        list_.menu_wanted.connect(self.show_item_menu)
        list_.items.move_wanted.connect(lambda ids, place: self._change(lambda: self._memory.move(ids, place), ids))
        list_.items.hits_dropped.connect(lambda place: self._collect_hits(place))
        panel.note_written.connect(self._on_note_written)
        panel.export_wanted.connect(self.export.save)
        panel.clear_wanted.connect(self.clear)
        panel.undo_wanted.connect(self.undo)
        panel.visibilityChanged.connect(self._on_visibility_changed)
        window.folders.forgotten.connect(self.refresh)
        window.watch.contents_read.connect(self.refresh)

    def offer_in_menus(self) -> None:
        """Puts those of the window's actions that are about passages into the menus of hits and of what is shown, once
        they are made."""
        self._window.hit_actions.offer(*self._made_of(*self.quotes.table[1:]))
        views = self._window.preview.views
        for view in (views.text_view, views.formatted_view, views.page_view):
            view.addActions([*make_actions([SEPARATOR], view), *self._made_of(*self.quotes.table)])

    def _made_of(self, *rows: Action) -> list[QAction]:
        """The window's actions of these rows, and that which collects."""
        ids = [*(row.identity for row in rows), "collection.collect"]
        found = (self._window.findChild(QAction, id_) for id_ in ids)
        return [action for action in found if action is not None]

    def stop(self) -> None:
        """What is being written is kept: nobody looks on any more."""
        written = self.panel.unsaved_note()
        self._notes.update([] if written is None else [written])
        self._background.stop()
        for id_, note in tuple(self._notes.items()):  # one may be written just now
            with suppress(DragomanError):
                self._memory.set_note(id_, note)

    def wait(self, limit_s: float | None = None) -> bool:
        return self._background.wait(limit_s)

    # ---- what is collected

    @Slot()
    def collect(self) -> None:
        read = self.quotes.meant()
        if read is not None:
            self._add(read)

    def _collect_hits(self, place: int) -> None:
        """The chosen ones."""
        hits = self._window.results.chosen_hits
        self._add(lambda: quotes_of(self._window.library, hits), place)

    def _add(self, read: Callable[[], list[Quote]], place: int | None = None) -> None:
        def add() -> bool:
            quotes = read()
            self._memory.add(quotes, place)
            return bool(quotes)

        self._background.run(add, self._on_added, self._window.show_error, owner=self)

    def _on_added(self, any_there: bool) -> None:
        self.refresh()
        if any_there:
            self.show(True)
            self._window.status.say(self.tr("Collected."))
        else:
            self.quotes.tell_gone()

    @Slot()
    def refresh(self) -> None:
        """Shows what there is now."""
        self.panel.show_items(self._memory.now, can_undo=self._memory.can_undo)

    @Slot()
    def clear(self) -> None:
        """Can be taken back, so it is not asked about."""
        self._change(self._memory.clear)

    @Slot()
    def undo(self) -> None:
        self._change(self._memory.undo)

    def _on_note_written(self, id_: str, note: str) -> None:
        self._notes[id_] = note

        def write() -> None:
            self._memory.set_note(id_, note)
            if self._notes.get(id_) == note:
                self._notes.pop(id_, None)

        self._change(write)

    def _change(self, change: Callable[[], None], chosen: Sequence[str] = ()) -> None:
        def changed(_: None) -> None:
            self.refresh()
            if chosen:
                self.panel.list.choose(chosen)

        self._background.run(change, changed, self._window.show_error, owner=self)

    # ---- whether it is shown

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """Beside the results, or below them; remembered."""
        self.panel.setVisible(shown)

    def remember(self) -> None:
        """On which side it is, and how wide."""
        self._window.remembered.set(_PLACE, self._window.saveState())

    def restore(self) -> None:
        """Where it was when the window was last closed."""
        place = self._window.remembered.state(_PLACE)
        if place is not None:
            self._window.restoreState(place)

    @Slot(bool)
    def _on_visibility_changed(self, _visible: bool) -> None:
        shown = not self.panel.isHidden()
        if shown is not self._shown:
            self._shown = shown
            self._window.remembered.set(_SHOWN, shown)
        action = self._window.findChild(QAction, "collection.show")
        if action is not None and action.isChecked() is not shown:
            action.setChecked(shown)

    # ---- what is done with those that are chosen in it

    @property
    def _chosen(self) -> tuple[Collected, ...]:
        return self.panel.list.chosen

    @Slot(QPoint)
    def show_item_menu(self, place: QPoint) -> None:
        if self._chosen:
            menu = QMenu(self._window)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.panel.list.actions())
            menu.popup(place)

    @Slot()
    def open_chosen(self) -> None:
        places = [Place(each.quote.path, each.quote.page) for each in self._chosen]
        self._window.hit_actions.open_places(places)

    @Slot()
    def reveal_chosen(self) -> None:
        self._window.hit_actions.reveal_paths([each.quote.path for each in self._chosen])

    @Slot()
    def copy_chosen(self) -> None:
        quotes = [each.quote for each in self._chosen]
        if quotes:
            self.quotes.put_on_clipboard(lambda: quotes)

    @Slot()
    def write_note(self) -> None:
        self.panel.note.setFocus()

    def move(self, rows: int) -> None:
        """So many rows down, or up where that is less than 0."""
        ids = [each.id for each in self._chosen]
        at = self.panel.list.items.rows_of(ids)
        if at:
            place = max(0, at[0] + rows) if rows < 0 else at[-1] + 1 + rows
            self._change(lambda: self._memory.move(ids, place), ids)

    @Slot()
    def remove_chosen(self) -> None:
        ids = [each.id for each in self._chosen]
        if ids:
            self._change(lambda: self._memory.remove(ids))
