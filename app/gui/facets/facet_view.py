"""The tree of the panel: keys, clicks and menus become wishes; what they do is the panel's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.gui.facets.facet_model import FacetModel
from app.gui.facets.row import Choice, Key, Row
from app.gui.qt_types import Index

_TOGGLE = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Untouched(QStyledItemDelegate):
    """What is ticked stands in the question: a click or a key changes nothing here by itself. The current row is seen
    by its ground, and that the keys go here by the ring around all of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        whole: Any = option
        whole.state &= ~QStyle.StateFlag.State_HasFocus

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        return False


class FacetView(QTreeView):
    """`row_toggled` carries a row and whether what is chosen already is to be kept beside it (with Shift);
    `row_excluded`, `row_alone` and `cleared` (a row or a group) what else was asked; `row_opened` one that was opened
    or closed."""

    row_toggled = Signal(object, bool)
    row_excluded = Signal(object)
    row_alone = Signal(object)
    cleared = Signal(object)
    row_opened = Signal(object, bool)

    def __init__(self, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._opened: set[Key] = set()
        self._closed_groups: set[Key] = set()
        self._showing = self._second_click = False
        self.setModel(model)
        self.setItemDelegate(_Untouched(self))
        self.setHeaderHidden(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(max(14, self.fontMetrics().height()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Filters"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.expanded.connect(lambda index: self._on_opened(index, True))
        self.collapsed.connect(lambda index: self._on_opened(index, False))
        self.customContextMenuRequested.connect(self._on_menu_requested)

    def rows_shown(self) -> None:
        """The model has other rows: what was open is open, and the same row is the current one."""
        self._showing = True
        try:
            for row in range(self._rows.rowCount()):
                index = self._rows.index(row, 0)
                group = self._rows.group_at(index)
                key = ("group", group.group.name if group else "")
                self.setExpanded(index, key not in self._closed_groups)
            for key in self._opened:
                place = self._rows.place_of(key)
                if place.isValid():
                    self.setExpanded(place, True)
        finally:
            self._showing = False

    def open_row(self, key: Key) -> None:
        """It is open as soon as it is shown, until the person closes it."""
        self._opened.add(key)

    def _on_opened(self, index: QModelIndex, opened: bool) -> None:
        if self._showing:
            return
        group, row = self._rows.group_at(index), self._rows.row_at(index)
        if group is not None:
            key = ("group", group.group.name)
            (self._closed_groups.discard if opened else self._closed_groups.add)(key)
        elif row is not None:
            (self._opened.add if opened else self._opened.discard)(row.key)
            self.row_opened.emit(row, opened)

    # ---- what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        row = self._rows.row_at(index)
        if event.key() in _TOGGLE and index.isValid():
            self._press(index, keep=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in _CLEAR and index.isValid():
            self.cleared.emit(row or self._rows.group_at(index))
        elif event.key() == Qt.Key.Key_Minus and row is not None:
            self.row_excluded.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._second_click = True  # which means no more than the first

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        left = event.button() is Qt.MouseButton.LeftButton and not self._second_click
        self._second_click = False
        # Beside the row lies the sign that opens it, which Qt minds.
        if left and index.isValid() and index == self.currentIndex() and self.visualRect(index).contains(place):
            group = self._rows.group_at(index)
            if group is not None and index.column() == 1 and group.chosen:
                self.cleared.emit(group)
            else:
                self._press(index, keep=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        super().mouseReleaseEvent(event)

    def _press(self, index: QModelIndex, *, keep: bool) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.row_toggled.emit(row, keep)
        else:
            first = index.siblingAtColumn(0)
            self.setExpanded(first, not self.isExpanded(first))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setIndentation(max(14, self.fontMetrics().height()))

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place) if self.indexAt(place).isValid() else self.currentIndex()
        row = self._rows.row_at(index)
        if row is not None and row.field != "more":
            menu = self.menu(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(place))

    def menu(self, row: Row) -> QMenu:
        """What can be done with a row besides ticking it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Only this"), lambda: self.row_alone.emit(row))
        if row.field != "period":
            menu.addAction(self.tr("Leave this out"), lambda: self.row_excluded.emit(row))
        if row.choice is not Choice.OFF:
            menu.addAction(self.tr("Clear"), lambda: self.cleared.emit(row))
        return menu
