"""A view of pages below one another: their places at a zoom, what stays in sight, keys and wheel. What is on them is
told by `page_view.py`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from app.domain.views import Box, PageSize
from app.gui import theme
from app.gui.preview import zoom
from app.gui.preview.page_geometry import PageLayout
from app.gui.preview.page_painter import PagePainter, PaintedPage
from app.gui.theme import marks as colours

_SETTLE_MS = 90  # after the last change of size, before pages are drawn anew
_LARGEST_FIT = 2.0  # pixels a point: wider panes do not make letters larger than that
_LEAST_FIT = 0.05
_HEIGHT_SHARE = 1 / 3  # where what is looked for stands
_LINE = 24  # pixels that an arrow key moves
WHOLE: Box = (0.0, 0.0, 0.0, 0.0)  # a page as a whole, to go to


class PageCanvas(QAbstractScrollArea):
    """`sight_changed`: other pages have come into sight, or the same at another size, and it has settled.
    `zoom_requested` tells by how many steps."""

    sight_changed = Signal()
    zoom_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[PageSize] = ()
        self.page_layout = PageLayout((), 1.0, 0.0, 0.0)
        self._anchor: tuple[int, Box] = (1, WHOLE)
        self._anchored_value = 0
        self._zoom = zoom.USUAL
        self._wheel = zoom.WheelSteps()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.sight_changed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(_LINE)
        self.horizontalScrollBar().setSingleStep(_LINE)

    def set_pages(self, sizes: Sequence[PageSize]) -> None:
        self._sizes = sizes
        self._anchor, self._anchored_value = (1, WHOLE), 0
        self._lay_out()
        self._keep_place()
        self._settle.stop()

    def painted_page(self, number: int) -> PaintedPage:
        """What is to be seen of a page now."""
        return PaintedPage(number)

    @property
    def page(self) -> int:
        """The page that is looked at."""
        return self.page_layout.page_at(self.verticalScrollBar().value() + self.height() * _HEIGHT_SHARE)

    def pages_in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self.page_layout.between(top, top + self.height())

    def drawing_scale(self) -> float:
        """Pixels of the screen a point."""
        return self.page_layout.scale * self.devicePixelRatioF()

    @property
    def settling(self) -> bool:
        """Whether the size may still change."""
        return self._settle.isActive()

    def place_on_page(self, x: float, y: float) -> tuple[int, float, float]:
        """The page at a place of the viewport, and where on it, in points."""
        return self.page_layout.on_page(x + self.horizontalScrollBar().value(), y + self.verticalScrollBar().value())

    # ---- sizes and places

    def set_zoom(self, factor: float) -> None:
        """How much larger than the width of the view a page is."""
        if factor != self._zoom:
            self._remember_place()
            self._zoom = factor
            self._lay_out()
            self._keep_place()

    def _lay_out(self) -> None:
        """Also while the view is hidden, when its viewport does not know its size yet."""
        sizes = self._sizes
        bar = self.verticalScrollBar().sizeHint().width()
        room, height = max(1, self.width() - bar), max(1, self.height())
        gap = colours.PAGE_GAP
        widest = max((size.width for size in sizes), default=1.0)
        fit = min(_LARGEST_FIT, max(_LEAST_FIT, (room - 2 * gap) / max(1.0, widest)))
        self.page_layout = PageLayout(sizes, fit * self._zoom, room, gap)
        across = max(0, round(self.page_layout.width) - room)
        if across:
            height -= self.horizontalScrollBar().sizeHint().height()
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setRange(0, max(0, round(self.page_layout.height) - height) if sizes else 0)
        self.horizontalScrollBar().setPageStep(room)
        self.horizontalScrollBar().setRange(0, across)
        self._settle.start()
        self.viewport().update()

    def go_to(self, number: int, box: Box) -> None:
        """Bring this part of a page into sight, and keep it there until the person scrolls."""
        self._anchor = (number, box)
        self._keep_place()

    def _remember_place(self) -> None:
        """What the person has scrolled to is what stays; without scrolling, what was gone to."""
        value = self.verticalScrollBar().value()
        if value != self._anchored_value and self.page_layout.count:
            across = self.horizontalScrollBar().value() + self.viewport().width() / 2
            number, x, y = self.page_layout.on_page(across, value + self.viewport().height() * _HEIGHT_SHARE)
            self._anchor, self._anchored_value = (number, (x, y, x, y)), value

    def _keep_place(self) -> None:
        if not self.page_layout.count:
            return
        number, box = self._anchor
        left, top, right, bottom = self.page_layout.box(min(number, self.page_layout.count), box)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        value = top - down.pageStep() * _HEIGHT_SHARE
        value = min(top - colours.PAGE_GAP, max(value, bottom + colours.PAGE_GAP - down.pageStep()))
        if box == WHOLE:
            value = top - colours.PAGE_GAP  # a page as a whole
        down.setValue(round(value))
        across.setValue(round((left + right) / 2 - across.pageStep() / 2))
        self._anchored_value = down.value()

    # ---- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colours.ground(self.palette()))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        page_painter = PagePainter(painter, self.page_layout, self.devicePixelRatioF())
        for number in self.pages_in_sight():
            page_painter.paint(self.painted_page(number))
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(colours.bar(self.palette()), 2 * theme.FOCUS_RING))  # half of it is cut off
            painter.drawRect(self.viewport().rect())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._remember_place()
        super().resizeEvent(event)
        self._lay_out()
        self._keep_place()

    def scrollContentsBy(self, across: int, down: int) -> None:
        self.viewport().update()
        if not self.settling:
            self.sight_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = self._wheel.turned(event.angleDelta().y())
        if steps:
            self.zoom_requested.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
            Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
        else:
            self.verticalScrollBar().triggerAction(move)
