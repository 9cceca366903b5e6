"""Paints the rows of an answer: the head of a document, its passages, and what stands for more of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.answers import Confidence
from app.domain.search import Hit
from app.gui import theme
from app.gui.qt_types import Index
from app.gui.results import row_words
from app.gui.results.places import shortened
from app.gui.results.results_model import END_ROLE, ROW_ROLE, TRAIL_ROLE, WEAK_ROLE
from app.gui.results.row_layout import RowLayout, snippet_of
from app.gui.results.rows import Row, RowKind
from app.gui.results.snippet_layout import snippet_layout
from app.gui.text import STEP
from app.gui.theme.icons import Icons

_FAINT = 0.45  # opacity
_LINE = int(Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip) | int(Qt.AlignmentFlag.AlignVCenter)
_ABSOLUTE = int(Qt.AlignmentFlag.AlignAbsolute)


class ResultsDelegate(QStyledItemDelegate):
    """Rows are as high as what is in them. All is laid out from left to right and mirrored when it is drawn.

    Rows that are no good match are fainter, yet as readable as any secondary text: one may be the answer after all.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._layout: RowLayout | None = None

    def layout_for(self, font: QFont) -> RowLayout:
        """The sizes for a font; made anew when it changes."""
        if self._layout is None or self._layout.font != font:
            self._layout = RowLayout(QFont(font))
        return self._layout

    def is_at_chevron(self, view: QAbstractItemView, index: Index, place: QPoint) -> bool:
        """Whether a place in the view is where a document is collapsed with the mouse: before its icon."""
        layout, rect = self.layout_for(view.font()), view.visualRect(index)
        box = QRect(rect.left(), rect.top(), layout.icon_box(rect).left() - rect.left(), rect.height())
        return QStyle.visualRect(view.layoutDirection(), rect, box).contains(place)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, view = index.data(ROW_ROLE), option.widget
        if not isinstance(row, Row) or not isinstance(view, QAbstractItemView):
            return QSize()
        return QSize(240, self.layout_for(option.font).height(row, view.viewport().width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row):
            painter.save()
            painter.setClipRect(option.rect)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _RowPainter(painter, option, index, self.layout_for(option.font), self._icons).paint(row)
            painter.restore()


class _RowPainter:
    """One row, once."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, layout: RowLayout, icons: Icons
    ) -> None:
        self._painter, self._option, self._index, self._layout, self._icons = painter, option, index, layout, icons
        self._palette: QPalette = option.palette
        self._rect: QRect = option.rect
        self._weak = bool(index.data(WEAK_ROLE))
        self._column = layout.column(option.rect)
        self._secondary = theme.secondary_text(option.palette)
        self._text = self._secondary if self._weak else option.palette.color(QPalette.ColorRole.Text)

    def paint(self, row: Row) -> None:
        self._paint_ground(row)
        if row.hit is None:
            self._put(self._layout.small_font, self._column, str(self._index.data(END_ROLE)), self._secondary)
        elif row.kind is RowKind.DOCUMENT:
            self._paint_head(row, row.hit)
        elif row.kind is RowKind.PASSAGE:
            self._paint_passage(row, row.hit)
        elif row.kind is RowKind.COPY:
            self._put(self._layout.small_font, self._column, str(row.hit.path), self._secondary, middle=True)
        else:
            self._paint_fold(row)

    def _paint_ground(self, row: Row) -> None:
        state, rect = self._option.state, self._rect
        if state & QStyle.StateFlag.State_Selected:
            self._painter.fillRect(rect, theme.selection_tint(self._palette))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            self._painter.fillRect(self._mirrored(bar), self._palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver and row.kind is not RowKind.END:
            self._painter.fillRect(rect, theme.hover_tint(self._palette))
        if row.kind in (RowKind.DOCUMENT, RowKind.END) and self._index.row():
            line = QRect(rect.left() + theme.MARGIN, rect.top(), rect.width() - 2 * theme.MARGIN, 1)
            self._painter.fillRect(self._mirrored(line), theme.separator(self._palette))

    def _paint_head(self, row: Row, hit: Hit) -> None:
        """Title and date on one line; the trail of folders, the kind and the language below."""
        layout, column = self._layout, self._column
        top = self._rect.top() + theme.MARGIN
        line = QRect(column.left(), top, column.width(), layout.title_height)
        self._chevron(layout.sign_box(line.translated(self._rect.left() - column.left(), 0), line.height()), row.folded)
        self._painter.setOpacity(_FAINT if self._weak else 1.0)
        self._icons.kind(hit.kind).paint(self._painter, self._mirrored(layout.icon_box(self._rect)))
        self._painter.setOpacity(1.0)
        left = self._put_end(line, row_words.date(hit))
        self._put(layout.title_font, left, str(self._index.data(Qt.ItemDataRole.DisplayRole)), self._text)
        below = QRect(column.left(), line.bottom() + 1, column.width(), layout.small_height)
        left = self._put_end(below, row_words.facts(hit))
        steps = self._index.data(TRAIL_ROLE)
        self._put(
            layout.small_font, left, self._fitting_trail(tuple(steps), left.width()), self._secondary, middle=True
        )

    def _fitting_trail(self, steps: Sequence[str], width: int) -> str:
        """The trail with as many of its steps as there is room for."""
        metrics = QFontMetrics(self._layout.small_font)
        for left in range(len(steps), 1, -1):
            text = STEP.join(shortened(tuple(steps), left))
            if metrics.horizontalAdvance(text) <= width:
                return text
        return STEP.join(shortened(tuple(steps), 2))

    def _paint_passage(self, row: Row, hit: Hit) -> None:
        layout = self._layout
        lines, step = layout.lines(row, self._rect.width())
        top = self._rect.top() + theme.TIGHT
        first = QRect(self._rect.left(), top, self._rect.width(), step)
        if hit.confidence is not None and not self._weak:
            self._confidence(layout.sign_box(first, step), hit.confidence)
        for line, words in enumerate(row_words.beside(hit)[:lines]):
            box = layout.page_box(first.translated(0, line * step), step)
            self._put(layout.small_font, box, words, self._secondary, end=True)
        tint = QColor(Qt.GlobalColor.transparent) if self._weak else theme.word_tint(self._palette)
        box = self._mirrored(QRect(self._column.left(), top, self._column.width(), lines * step))
        self._painter.setPen(self._text)
        shown = snippet_layout(snippet_of(row), layout.font, tint, box.width(), lines, box.height())
        shown.draw(self._painter, QPointF(box.topLeft()))

    def _paint_fold(self, row: Row) -> None:
        layout = self._layout
        self._chevron(
            QRect(self._column.left(), self._rect.center().y() - layout.sign // 2, layout.sign, layout.sign), row.folded
        )
        words = self._column.adjusted(layout.sign + theme.TIGHT, 0, 0, 0)
        accent = self._palette.color(QPalette.ColorRole.Link)
        self._put(layout.small_font, words, row_words.fold(row), self._secondary if row.busy else accent)

    # ---- its parts

    def _chevron(self, box: QRect, folded: bool) -> None:
        """Points to what is hidden, or down at what is shown."""
        x, y, size = box.x(), box.y(), box.width()
        if folded:
            points = [
                (x + size * 0.3, y + size * 0.1),
                (x + size * 0.75, y + size * 0.5),
                (x + size * 0.3, y + size * 0.9),
            ]
        else:
            points = [
                (x + size * 0.1, y + size * 0.3),
                (x + size * 0.5, y + size * 0.75),
                (x + size * 0.9, y + size * 0.3),
            ]
        if self._option.direction == Qt.LayoutDirection.RightToLeft:
            edges = self._rect.left() + self._rect.right() + 1
            points = [(edges - across, down) for across, down in points]
        self._painter.setPen(theme.stroke(self._secondary))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF([QPointF(across, down) for across, down in points]))

    def _confidence(self, box: QRect, confidence: Confidence) -> None:
        """A ring that is full, half full or empty."""
        ring = QRectF(self._mirrored(box)).adjusted(1, 1, -1, -1)
        self._painter.setPen(theme.stroke(self._secondary))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(ring)
        self._painter.setBrush(self._secondary)
        if confidence is Confidence.STRONG:
            self._painter.drawEllipse(ring)
        elif confidence is Confidence.FAIR:
            self._painter.drawChord(ring, 180 * 16, 180 * 16)

    def _put_end(self, line: QRect, text: str) -> QRect:
        """Small words at the end of a line; returns what is left of it."""
        if not text:
            return line
        width = QFontMetrics(self._layout.small_font).horizontalAdvance(text)
        self._put(self._layout.small_font, line, text, self._secondary, end=True)
        return line.adjusted(0, 0, -(width + 2 * theme.GAP), 0)

    def _put(
        self, font: QFont, box: QRect, text: str, colour: QColor, *, end: bool = False, middle: bool = False
    ) -> None:
        """Words on one line, at its beginning or its `end`; what does not fit is left out there or in the `middle`."""
        self._painter.setFont(font)
        self._painter.setPen(colour)
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        text = QFontMetrics(font).elidedText(text, mode, box.width())
        left = (self._option.direction == Qt.LayoutDirection.LeftToRight) is not end
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self._painter.drawText(self._mirrored(box), _LINE | _ABSOLUTE | int(side), text)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._rect, rect)
