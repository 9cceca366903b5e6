"""The list of hits: keeps its order once the user has moved in it, and grows at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.domain.query import Query
from app.domain.search import Hit, SearchRequest, SearchResults
from app.gui.results.results_delegate import ResultsDelegate
from app.gui.results.results_model import HIT_ROLE, Index, ResultsModel
from app.gui.theme.icons import Icons

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}


class ResultsView(QListView):
    """Shows answers. The first row is selected for the user, so that there is something to read at once.

    A later stage of the same answer, or a refresh of it, replaces the rows only until the user has moved:
    chosen a row, pressed or moved the mouse on the list, or scrolled. After that the rows stay as they are until
    the question changes, and what is new comes after them. Its actions act on the selected hit.
    """

    hit_selected = Signal(object, object)  # a Hit or None, and the Query
    open_requested = Signal(object)
    menu_requested = Signal(QWidget, object, QPoint)  # the view, the Hit, and where on the screen
    more_wanted = Signal(int)  # the offset of the next hits
    typing_wanted = Signal(str)  # a letter typed while the list has the focus

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._request: SearchRequest | None = None
        self._moved = False
        self._shown_to = 0  # the offset after all that has been shown
        self._replacing = False
        self._mouse_at: QPoint | None = None
        self.setModel(self._model)
        self.setItemDelegate(ResultsDelegate(icons, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Passages found"))
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self._model.more_wanted.connect(self.more_wanted)

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._model.hits

    @property
    def weak(self) -> bool:
        """Whether there is no good match among them."""
        return self._model.weak

    def selected_hit(self) -> Hit | None:
        hit = self.currentIndex().data(HIT_ROLE) if self.currentIndex().isValid() else None
        return hit if isinstance(hit, Hit) else None

    def show_results(self, results: SearchResults) -> bool:
        """Show an answer. False when the rows were kept because the user is busy with them."""
        kept = results.request == self._request and self._moved
        if kept:
            self._model.append(results.hits)
        else:
            self._request, self._moved = results.request, False
            self._shown_to = results.request.offset + results.request.limit
            self._model.offer_more(None)
            if (results.hits, results.no_good_match) != (self._model.hits, self._model.weak):
                self._replace(results.hits, weak=results.no_good_match)
            else:
                self._announce()
        self._offer_more(results)
        return not kept

    def add_results(self, results: SearchResults) -> None:
        """Adds the hits that come after those shown."""
        self._shown_to = results.request.offset + results.request.limit
        self._model.append(results.hits)
        self._offer_more(results)

    def _offer_more(self, results: SearchResults) -> None:
        if results.final and results.request.offset + results.request.limit == self._shown_to:
            self._model.offer_more(self._shown_to if results.has_more else None)
        self.scheduleDelayedItemsLayout()  # has the view look whether its end is in sight

    def clear(self) -> None:
        self._request, self._moved = None, False
        self._replace(())

    def step(self, key: Qt.Key) -> None:
        """Move the selection as one of the arrow or page keys would."""
        if self._model.hits:
            self._moved = True
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    def _replace(self, hits: tuple[Hit, ...], *, weak: bool = False) -> None:
        self._replacing = True
        try:
            self._model.replace(hits, weak=weak)
            if hits:
                self.setCurrentIndex(self._model.index(0))
            self.scrollToTop()
        finally:
            self._replacing = False
        self._announce()

    def _announce(self) -> None:
        self.hit_selected.emit(self.selected_hit(), self._request.query if self._request else Query())

    # ---- what the user does ----

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._replacing:
            self._moved = True
            self._announce()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self._moved = True
            super().keyPressEvent(event)
        elif event.text().isprintable() and event.text().strip():
            self.typing_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._moved = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._mouse_at is not None and place != self._mouse_at and self._model.hits:
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
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.open_requested.emit(hit)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        hit = index.data(HIT_ROLE) if index.isValid() else self.selected_hit()
        if isinstance(hit, Hit):
            self.menu_requested.emit(self, hit, self.viewport().mapToGlobal(place))
