"""Selects text on pages with the mouse and copies it: dragging from one place to another, a double click for a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMenu

from app.domain.views import Box
from app.gui import desktop
from app.gui.preview.page_canvas import PageCanvas
from app.gui.preview.page_geometry import character_at, over_text
from app.gui.preview.page_selection import PageSelection, Place
from app.gui.preview.page_source import PageSource


class PageSelector(QObject):
    """Hears the mouse on a view's pages and the keys of the view. Only what has been in sight can be selected: the
    texts of other pages are not known."""

    def __init__(self, view: PageCanvas, source: PageSource) -> None:
        super().__init__(view)
        self._view = view
        self._source = source
        self._selection = PageSelection()
        self._dragging = False
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def clear(self) -> None:
        self._selection.clear()
        self._dragging = False

    def boxes(self, number: int) -> tuple[Box, ...]:
        """What is selected of a page."""
        text = self._source.texts.get(number)
        return () if text is None or self._selection.empty else tuple(self._selection.boxes(text))

    def selected_text(self) -> str:
        return self._selection.text(self._source.texts)

    def first_page(self) -> int | None:
        """Where what is selected begins."""
        return next((number for number in sorted(self._source.texts) if self.boxes(number)), None)

    def copy(self) -> None:
        text = self.selected_text()
        if text:
            desktop.copy(text)

    def select_page(self) -> None:
        """The whole page that is looked at."""
        text = self._source.texts.get(self._view.page)
        if text is not None:
            self._selection.select_page(text)
            self._view.viewport().update()

    # ---- what is heard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            return self._on_key(event)
        kind = event.type()
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.button() is Qt.MouseButton.LeftButton and kind is QEvent.Type.MouseButtonPress:
            self._press(event.position(), extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.button() is Qt.MouseButton.LeftButton and kind is QEvent.Type.MouseButtonDblClick:
            self._select_word(event.position())
        elif event.button() is Qt.MouseButton.LeftButton and kind is QEvent.Type.MouseButtonRelease:
            self._dragging = False
        elif kind is QEvent.Type.MouseMove:
            self._move(event.position())
        else:
            return False
        self._view.viewport().update()
        return False

    def _on_key(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            act = self.copy
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            act = self.select_page
        else:
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            act()
        return True

    def _press(self, where: QPointF, *, extend: bool) -> None:
        place = self._place(where)
        if place is None:
            self.clear()
        elif extend and not self._selection.empty:
            self._selection.extend(place)
        else:
            self._selection.begin(place)
        self._dragging = place is not None

    def _move(self, where: QPointF) -> None:
        if not self._view.page_layout.count:
            return
        number, x, y = self._view.place_on_page(where.x(), where.y())
        text = self._source.texts.get(number)
        over = text is not None and over_text(text, x, y)
        self._view.viewport().setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)
        if self._dragging:
            self._scroll_after(where)
            place = self._place(where)
            if place is not None:
                self._selection.extend(place)

    def _scroll_after(self, where: QPointF) -> None:
        """What is dragged over the edge brings on what lies behind it."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if where.y() < 0 or where.y() > height:
            bar.setValue(bar.value() + round(where.y() if where.y() < 0 else where.y() - height))

    def _select_word(self, where: QPointF) -> None:
        place = self._place(where)
        if place is not None:
            self._selection.select_word(place, self._source.texts[place[0]])

    def _place(self, where: QPointF) -> Place | None:
        if not self._view.page_layout.count:
            return None
        number, x, y = self._view.place_on_page(where.x(), where.y())
        text = self._source.texts.get(number)
        return None if text is None else (number, character_at(text, x, y))

    def _show_menu(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(not self._selection.empty)
        menu.addAction(self.tr("Select the page"), self.select_page)
        menu.addActions(self._view.actions())
        menu.popup(event.globalPos())
