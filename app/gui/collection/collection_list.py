"""The list of collected passages: several can be chosen, dragged to another place, or out of the window as files."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.domain.quotes import Collected
from app.gui import theme
from app.gui.collection.collection_delegate import CollectionDelegate
from app.gui.collection.collection_model import CollectionModel


class CollectionList(QListView):
    """`chosen_changed` when others are chosen; `menu_wanted` carries the place on the screen."""

    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = CollectionModel(self)
        self.setModel(self.items)
        self.setItemDelegate(CollectionDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Passages collected"))
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda _: self.open_wanted.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> tuple[Collected, ...]:
        """Those that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.items.items[row] for row in rows)

    @property
    def current(self) -> Collected | None:
        row = self.currentIndex().row()
        return self.items.items[row] if 0 <= row < len(self.items.items) else None

    @Slot(object)
    def show_items(self, items: Sequence[Collected]) -> None:
        """What is chosen stays so; where it has gone, its neighbour is the current one."""
        ids, current, row = [each.id for each in self.chosen], self.current, self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self.items.show_items(items)
        if items:
            here = self.items.rows_of(() if current is None else (current.id,))
            at = here[0] if here else min(max(row, 0), len(items) - 1)
            self.selectionModel().setCurrentIndex(self.items.index(at), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.choose(ids or [items[at].id])
            self.verticalScrollBar().setValue(place)
        self.viewport().update()
        self.chosen_changed.emit()

    def choose(self, ids: Collection[str]) -> None:
        """Selects these, or the current one where they are not there."""
        model = self.selectionModel()
        rows = self.items.rows_of(ids) or [max(0, self.currentIndex().row())]
        model.clearSelection()
        for row in rows:
            model.select(self.items.index(row), QItemSelectionModel.SelectionFlag.Select)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.items.items:
            return
        painter = QPainter(self.viewport())
        painter.setPen(theme.secondary_text(self.palette()))
        room = self.viewport().rect().adjusted(theme.LOOSE, theme.LOOSE, -theme.LOOSE, -theme.LOOSE)
        hint = self.tr("Nothing is collected yet. Choose a passage and press Ctrl+B, or drag it here.")
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), hint
        )
        painter.end()
