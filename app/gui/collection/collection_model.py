"""Collected passages as a list model: rows are dragged to another place and out as files, hits are dropped on it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from app.domain.quotes import Collected
from app.gui import display_names
from app.gui.dragging import COLLECTED, HITS, URLS, dragged
from app.gui.qt_types import Index
from app.gui.text import isolated, one_line, plain_tooltip

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)


class CollectionModel(QAbstractListModel):
    """A `Collected` is its row's `ITEM_ROLE`. `move_wanted` carries ids and the row that they are to stand before,
    `hits_dropped` the row before which the chosen hits are to stand."""

    move_wanted = Signal(object, int)
    hits_dropped = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Collected, ...] = ()

    @property
    def items(self) -> tuple[Collected, ...]:
        return self._items

    def show_items(self, items: Sequence[Collected]) -> None:
        """In place of those that were there."""
        if [each.id for each in items] == [each.id for each in self._items]:
            self._items = tuple(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
        else:
            self.beginResetModel()
            self._items = tuple(items)
            self.endResetModel()

    def rows_of(self, ids: Collection[str]) -> list[int]:
        return [row for row, each in enumerate(self._items) if each.id in ids]

    # ---- as Qt asks for it

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(item.quote.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(filter(None, (str(item.quote.path), item.note))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return None

    def _spoken(self, item: Collected) -> str:
        note = self.tr("Note: {note}").format(note=one_line(item.note)) if item.note else ""
        about = (one_line(item.quote.name), display_names.page_name(item.quote.page), isolated(str(item.quote.path)))
        return ", ".join(filter(None, (*about, one_line(item.quote.text), note)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    # ---- what is dragged

    def supportedDragActions(self) -> Qt.DropAction:
        """Nobody is to take a person's file away from where it lies."""
        return Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [COLLECTED, HITS, URLS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        items = [self._items[row] for row in sorted(index.row() for index in indexes)]
        return dragged([each.quote.path for each in items], COLLECTED, [each.id for each in items])

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return data.hasFormat(COLLECTED) or data.hasFormat(HITS)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._items)
        if data.hasFormat(COLLECTED):
            ids = bytes(data.data(COLLECTED).data()).decode().split("\n")
            self.move_wanted.emit(tuple(ids), place)
        elif data.hasFormat(HITS):
            self.hits_dropped.emit(place)
        else:
            return False
        return True
