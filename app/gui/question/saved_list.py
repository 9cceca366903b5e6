"""Saved searches as a list: Enter asks one again, F2 gives it another name, Delete takes it away, Alt with an arrow
moves it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.messages import message
from app.gui import theme
from app.gui.messages import render
from app.gui.question.saved_searches import SavedEntry, SavedSearches
from app.gui.text import one_line
from app.gui.theme.labels import SecondaryLabel

_NAME = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 6
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SavedList(QWidget):
    """`search_chosen` carries the `SavedSearch` that is to be asked."""

    search_chosen = Signal(object)

    def __init__(self, saved: SavedSearches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self._entries: dict[str, SavedEntry] = {}
        title = SecondaryLabel(self.tr("Saved searches"))
        title.set_strong(True)
        title.setContentsMargins(theme.GAP, theme.GAP // 2, theme.GAP, 2)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Saved searches"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.GAP)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.list.activated_name.connect(self._on_activated)
        self.list.removed_name.connect(saved.remove)
        self.list.rename_wanted.connect(self.ask_name)
        self.list.moved_name.connect(saved.move)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        saved.changed.connect(self.show_entries)
        self.show_entries()

    @Slot()
    def show_entries(self) -> None:
        """Shows them as they are now; the chosen one stays so."""
        entries = {each.search.name: each for each in self._saved.entries}
        if list(entries.items()) != list(self._entries.items()):
            self._entries = entries
            current = self.list.name_of(self.list.currentItem())
            self.list.clear()
            for name, entry in entries.items():
                self.list.addItem(_item(name, entry))
                if name == current:
                    self.list.setCurrentRow(self.list.count() - 1)
            rows = min(len(entries), _MOST_SHOWN)
            self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) if entries else 0) + 4)
        self.setVisible(bool(entries))

    def _on_activated(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is not None:
            self.search_chosen.emit(entry.search)
            self._saved.mark_seen(name)

    @Slot(str)
    def ask_name(self, name: str) -> None:
        """Asks for another name."""
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename a search"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(lambda new: self._saved.rename(name, new))
        dialog.open()

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        name = self.list.name_of(self.list.itemAt(place) or self.list.currentItem())
        if name:
            menu = self.menu(name)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def menu(self, name: str) -> QMenu:
        """What can be done with a saved search."""
        menu = QMenu(self)
        place = list(self._entries).index(name)
        menu.addAction(self.tr("Search"), lambda: self._on_activated(name))
        menu.addAction(self.tr("Rename…"), lambda: self.ask_name(name))
        menu.addAction(self.tr("Move up"), lambda: self._saved.move(name, place - 1)).setEnabled(place > 0)
        down = menu.addAction(self.tr("Move down"), lambda: self._saved.move(name, place + 1))
        down.setEnabled(place + 1 < len(self._entries))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self._saved.remove(name))
        return menu


def _item(name: str, entry: SavedEntry) -> QListWidgetItem:
    told = render(message("window.new", n=entry.new)) if entry.new else ""
    item = QListWidgetItem(f"{one_line(name)}  ({told})" if told else one_line(name))
    item.setData(_NAME, name)
    if told:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.search.text)
    return item


class _List(QListWidget):
    activated_name = Signal(str)
    removed_name = Signal(str)
    rename_wanted = Signal(str)
    moved_name = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setViewportMargins(theme.GAP - 3, 0, 0, 0)  # below its title
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.itemClicked.connect(lambda item: self.activated_name.emit(self.name_of(item)))
        self.model().rowsMoved.connect(self._on_rows_moved)

    @staticmethod
    def name_of(item: QListWidgetItem | None) -> str:
        return "" if item is None else str(item.data(_NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name, key = self.name_of(self.currentItem()), event.key()
        if not name:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated_name.emit(name)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed_name.emit(name)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(name)
        elif key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved_name.emit(name, max(0, self.currentRow() + _MOVES[Qt.Key(key)]))
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_rows_moved(self) -> None:
        """With the mouse: the row that was moved is the current one."""
        name = self.name_of(self.currentItem())
        if name:
            self.moved_name.emit(name, self.currentRow())
