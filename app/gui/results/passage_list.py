"""A list of documents and their passages: moving over it, folding and unfolding, by keys and by mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.domain.search import Hit
from app.gui.qt_types import Index
from app.gui.results.results_delegate import ResultsDelegate
from app.gui.results.results_model import ResultsModel
from app.gui.results.rows import FOLDS, Row, RowKind, hit_key
from app.gui.theme.icons import Icons

_Cursor = QAbstractItemView.CursorAction
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class PassageList(QListView):
    """Up and Down go from passage to passage, Left and Right (mirrored where the window is) hide and show those of a
    document, Enter on what stands for others shows them. Its actions act on the selected hit.

    `_moved` says whether the person has been busy with the rows: chosen one, pressed or moved the mouse on the list,
    folded, or scrolled.
    """

    open_requested = Signal(object)
    menu_requested = Signal(QWidget, object, QPoint)  # the view, the Hit, and where on the screen
    passages_wanted = Signal(object, int)  # a Hit of the document, and how many passages of it there are
    typing_wanted = Signal(str)  # a letter typed while the list has the focus
    passage_chosen = Signal()  # by the person

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._delegate = ResultsDelegate(icons, self)
        self._moved = False
        self._replacing = False  # while the list changes the selection itself
        self._mouse_at: QPoint | None = None
        self._laid_out_for = 0  # pixels of width
        self._replacing = True
        self.setModel(self._model)
        self._replacing = False
        self.setItemDelegate(self._delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # rows are higher in a narrow list
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)  # rows are files, and passages for the collection
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Passages found"))
        self.setAccessibleDescription(self.tr("Left and Right hide and show the passages of a document"))
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    def selected_row(self) -> Row | None:
        return self._model.row(self.currentIndex().row())

    def selected_hit(self) -> Hit | None:
        row = self.selected_row()
        return None if row is None else row.hit

    @property
    def chosen_hits(self) -> tuple[Hit, ...]:
        """Those of all rows that are selected, in their order, each once; else the current one."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        chosen = [row for row in map(self._model.row, rows) if row is not None and row.hit is not None]
        # What stands for others is meant only where nothing else is.
        chosen = [row for row in chosen if row.kind not in FOLDS] or chosen
        hits = {(*hit_key(row.hit), row.hit.path): row.hit for row in chosen if row.hit is not None}
        current = self.selected_hit()
        return tuple(hits.values()) or (() if current is None else (current,))

    def step(self, key: Qt.Key) -> None:
        """Move the selection as one of the arrow or page keys would."""
        if self._model.blocks:
            self._moved = True
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    def unfold(self) -> bool:
        """Shows what the selected row stands for, or hides it again. False where it stands for nothing else."""
        row, block = self.selected_row(), self._model.block_at(self.currentIndex().row())
        if row is None or row.hit is None or block is None or row.kind not in FOLDS:
            return False
        self._moved = True
        if row.kind is RowKind.COPIES:
            self._model.show_copies(block.id, row.folded)
        elif not row.busy:
            self._model.say_fetching(block.id, True)
            self.passages_wanted.emit(row.hit, row.number + len(block.hits))
        return True

    def fold(self, number: int, *, folded: bool) -> None:
        """Collapses the document whose row this is, or shows its passages again; its first row is selected."""
        block = self._model.block_at(number)
        if block is not None and block.collapsed is not folded:
            self._moved = True
            self._model.collapse(block.id, folded)
            self.setCurrentIndex(self._model.index(self._model.selectable(self._model.head_of(block.id))))

    def doItemsLayout(self) -> None:
        self._laid_out_for = self.viewport().width()
        super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their width wants. Qt lays out again by itself, but not where the width changes while it
        does so: when the scroll bar comes or goes, or the preview opens beside the first answer."""
        super().resizeEvent(event)
        if self.viewport().width() != self._laid_out_for:
            self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._replacing:
            self._moved = True
            self.passage_chosen.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Over those rows alone that can be selected."""
        now, last = self.currentIndex().row(), self._model.rowCount() - 1
        page = self.viewport().height()
        match action:
            case _Cursor.MoveHome:
                to = self._model.selectable(0)
            case _Cursor.MoveEnd:
                to = self._model.selectable(last, forwards=False)
            case _Cursor.MoveUp | _Cursor.MovePrevious:
                to = self._model.selectable(now - 1, forwards=False)
            case _Cursor.MoveDown | _Cursor.MoveNext:
                to = self._model.selectable(now + 1)
            case _Cursor.MovePageUp:
                to = self._model.selectable(self._row_away(now, -page))
            case _Cursor.MovePageDown:
                to = self._model.selectable(self._row_away(now, page), forwards=False)
            case _:
                to = now
        return self._model.index(to if to >= 0 else now)

    def _row_away(self, row: int, pixels: int) -> int:
        """The farthest row that ends within so many pixels below this one, or begins within so many above it."""
        step, start = (1 if pixels > 0 else -1), self.visualRect(self._model.index(row))
        while 0 <= row + step < self._model.rowCount():
            there = self.visualRect(self._model.index(row + step))
            if max(there.bottom() - start.top(), start.bottom() - there.top()) > abs(pixels):
                break
            row += step
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.selected_row()
        if key in _MOVES:
            self._moved = True
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row is not None:
            self._fold_or_unfold(row, folded=(key == Qt.Key.Key_Left) is self._left_to_right())
        elif key in _ENTER and self.unfold():
            event.accept()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _CHORDS:
            self.typing_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _fold_or_unfold(self, row: Row, *, folded: bool) -> None:
        if row.kind in FOLDS and row.folded is not folded:
            self.unfold()
        elif row.kind is not RowKind.END:
            self.fold(self.currentIndex().row(), folded=folded)

    def event(self, event: QEvent) -> bool:
        """Enter shows what a fold stands for, before the list's own shortcut opens its document."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            row, chord = self.selected_row(), event.modifiers() & _CHORDS
            if event.key() in _ENTER and not chord and row is not None and row.kind in FOLDS:
                event.accept()
                return True
        return bool(super().event(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moved = True
        index = self.indexAt(event.position().toPoint())
        row = self._model.row(index.row())
        if event.button() is not Qt.MouseButton.LeftButton or row is None or row.hit is None:
            super().mousePressEvent(event)
        elif row.kind is RowKind.DOCUMENT and self._delegate.is_at_chevron(self, index, event.position().toPoint()):
            self.fold(index.row(), folded=not row.folded)
        elif row.selectable:
            super().mousePressEvent(event)
            if row.kind in FOLDS:
                self.unfold()
        else:
            self.setCurrentIndex(self._model.index(self._model.selectable(index.row())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._mouse_at is not None and place != self._mouse_at and self._model.blocks:
            self._moved = True  # about to point at a row: it must not slip away
        self._mouse_at = place
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse_at = None
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._moved = True
        super().wheelEvent(event)

    @Slot(int)
    def _on_scrolled(self, _action: int) -> None:
        self._moved = True

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None and row.hit is not None and row.kind not in FOLDS:
            self.open_requested.emit(row.hit)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        row = self._model.row(index.row()) if index.isValid() else self.selected_row()
        if row is not None and row.hit is not None:
            self.menu_requested.emit(self, row.hit, self.viewport().mapToGlobal(place))

    def _left_to_right(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.LeftToRight
