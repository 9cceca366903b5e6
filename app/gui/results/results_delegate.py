"""Paints one hit: icon, title, place, and the snippet in up to three lines with the question's words tinted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.search import Hit
from app.gui import theme
from app.gui.results.results_model import FACTS_ROLE, HIT_ROLE, PLACE_ROLE, WEAK_ROLE, Index
from app.gui.results.snippet_layout import SNIPPET_LINES, line_step, snippet_layout
from app.gui.theme.icons import Icons

_ICON = 32
_FAINT = 0.45  # opacity


class ResultsDelegate(QStyledItemDelegate):
    """Every row has the same height, so that a long list costs nothing to lay out.

    Rows that are no good match are fainter, yet as readable as any secondary text: one may be the answer after all.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = self._fonts(option)
        height = QFontMetrics(title).height() + QFontMetrics(small).height()
        height += SNIPPET_LINES * line_step(option.font)
        return QSize(240, height + 2 * theme.MARGIN + theme.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(theme.MARGIN, theme.MARGIN, -theme.MARGIN, -theme.MARGIN)
        icon = QRect(inner.left(), inner.top() + 2, _ICON, _ICON)
        weak = bool(index.data(WEAK_ROLE))
        painter.setOpacity(_FAINT if weak else 1.0)
        self._icons.kind(hit.kind).paint(painter, self._mirrored(option, inner, icon))
        painter.setOpacity(1.0)
        column = QRect(inner)
        column.setLeft(icon.right() + theme.MARGIN)
        below = self._paint_head(painter, option, index, column, inner)
        column.setTop(below)
        self._paint_snippet(painter, option, self._mirrored(option, inner, column), hit, weak=weak)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        palette, rect = option.palette, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.selection_tint(palette))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(self._mirrored(option, rect, bar), palette.color(QPalette.ColorRole.Highlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover_tint(palette))
        painter.setPen(theme.separator(palette))
        painter.drawLine(rect.left() + theme.MARGIN, rect.bottom(), rect.right() - theme.MARGIN, rect.bottom())

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, column: QRect, inner: QRect
    ) -> int:
        """Title and facts on one line, the place below. Returns where the snippet begins."""
        title_font, small = self._fonts(option)
        title_metrics, small_metrics = QFontMetrics(title_font), QFontMetrics(small)
        facts = str(index.data(FACTS_ROLE) or "")
        facts_width = small_metrics.horizontalAdvance(facts)
        line = QRect(column.left(), column.top(), column.width(), title_metrics.height())
        title_rect = line.adjusted(0, 0, -(facts_width + 2 * theme.GAP) if facts else 0, 0)
        facts_rect = QRect(line.right() - facts_width, line.top(), facts_width + 1, line.height())
        place_rect = QRect(column.left(), line.bottom() + 2, column.width(), small_metrics.height())
        leading = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        side = Qt.AlignmentFlag.AlignLeft if self._left_to_right(option) else Qt.AlignmentFlag.AlignRight
        flags = int(leading | side) | int(Qt.TextFlag.TextSingleLine)

        def put(font: QFont, rect: QRect, text: str, elide: Qt.TextElideMode) -> None:
            painter.setFont(font)
            text = QFontMetrics(font).elidedText(text, elide, rect.width())
            painter.drawText(self._mirrored(option, inner, rect), flags, text)

        painter.setPen(_text_colour(option.palette, weak=bool(index.data(WEAK_ROLE))))
        put(title_font, title_rect, str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight)
        painter.setPen(theme.secondary_text(option.palette))
        put(small, facts_rect, facts, Qt.TextElideMode.ElideNone)
        put(small, place_rect, str(index.data(PLACE_ROLE)), Qt.TextElideMode.ElideMiddle)
        return place_rect.bottom() + theme.GAP - 2

    def _paint_snippet(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, hit: Hit, *, weak: bool
    ) -> None:
        painter.setPen(_text_colour(option.palette, weak=weak))
        tint = QColor(Qt.GlobalColor.transparent) if weak else theme.word_tint(option.palette)
        layout = snippet_layout(hit.snippet, hit.highlights, option.font, tint, rect.width(), rect.height())
        layout.draw(painter, QPointF(rect.topLeft()))

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        return theme.sized(option.font, 1.05, bold=True), theme.sized(option.font, 0.92)

    @staticmethod
    def _left_to_right(option: QStyleOptionViewItem) -> bool:
        return bool(option.direction == Qt.LayoutDirection.LeftToRight)

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, outer: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, outer, rect)


def _text_colour(palette: QPalette, *, weak: bool) -> QColor:
    return theme.secondary_text(palette) if weak else palette.color(QPalette.ColorRole.Text)
