"""Draws the entries of a list in two lines: what it is, and below it, less strong, how it fares."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui import theme
from app.gui.qt_types import Index


class TwoLineDelegate(QStyledItemDelegate):
    """The first line of an entry's text is what it is, the rest how it fares."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = str(index.data()).count("\n") + 1
        return QSize(0, lines * option.fontMetrics.lineSpacing() + theme.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        first, _, second = str(index.data()).partition("\n")
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.selection_tint(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.hover_tint(palette))
        strong = palette.color(QPalette.ColorRole.Text)
        height = option.fontMetrics.lineSpacing()
        line = QRect(option.rect).adjusted(theme.GAP, theme.GAP // 2, -theme.GAP, 0)
        line.setHeight(height)
        painter.save()
        for text, colour in ((first, strong), (second, theme.secondary_text(palette))):
            painter.setPen(colour)
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
            line.translate(0, height)
        painter.restore()
