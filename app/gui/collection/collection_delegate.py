"""Draws a collected passage: what it is from, the beginning of its words, and the note, if there is one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.quotes import Collected
from app.gui import display_names, theme
from app.gui.collection.collection_model import ITEM_ROLE
from app.gui.qt_types import Index
from app.gui.results.snippet_layout import Marked, line_step, lines_needed, natural_size, snippet_layout
from app.gui.text import isolated, one_line
from app.gui.theme.labels import line_height

_LINES = 3  # of a passage
_SHOWN = 600  # letters of it
_NOTE_BAR = 3


class CollectionDelegate(QStyledItemDelegate):
    """A row is as high as its parts need; a passage has a few lines at most."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = index.data(ITEM_ROLE)
        title, font = _title_font(option.font), option.font
        height = line_height(QFontMetrics(title)) + 2 * theme.GAP
        if isinstance(item, Collected):
            height += self._lines(item, font) * line_step(font)
        if isinstance(item, Collected) and item.note.strip():
            height += line_height(QFontMetrics(font)) + theme.TIGHT
        return QSize(0, height)

    def _lines(self, item: Collected, font: QFont) -> int:
        """How many its words take in a list as wide as it is now."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        natural, _ = natural_size(_words(item), font)
        letter = QFontMetrics(font).averageCharWidth()
        return min(_LINES, lines_needed(natural, max(1, width - 2 * theme.MARGIN), letter))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, Collected):
            return
        palette, right_to_left = option.palette, option.direction is Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.selection_tint(palette))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.hover_tint(palette))
        painter.save()
        room = QRect(option.rect).adjusted(theme.MARGIN, theme.GAP, -theme.MARGIN, -theme.GAP)
        text, quiet = palette.color(QPalette.ColorRole.Text), theme.secondary_text(palette)
        font, title = QFont(option.font), _title_font(option.font)
        page = display_names.page_name(item.quote.page)
        page_width = QFontMetrics(font).horizontalAdvance(page) + theme.GAP if page else 0
        line = QRect(room.left(), room.top(), room.width(), line_height(QFontMetrics(title)))
        beside = QRect(
            line.left() if right_to_left else line.right() - page_width + 1, line.top(), page_width, line.height()
        )
        name = line.adjusted(page_width if right_to_left else 0, 0, 0 if right_to_left else -page_width, 0)
        _draw_line(painter, name, one_line(item.quote.name), title, text)
        _draw_line(painter, beside, page, font, quiet, Qt.AlignmentFlag.AlignTrailing)
        lines = self._lines(item, font)
        body = QRect(room.left(), line.bottom() + 1, room.width(), lines * line_step(font))
        painter.setPen(quiet)
        clear = QColor(Qt.GlobalColor.transparent)
        layout = snippet_layout(_words(item), font, clear, body.width(), lines, body.height())
        layout.draw(painter, QPointF(body.topLeft()))
        if item.note.strip():
            note = QRect(room.left(), body.bottom() + 1 + theme.TIGHT, room.width(), line_height(QFontMetrics(font)))
            edge = note.right() - _NOTE_BAR + 1 if right_to_left else note.left()
            painter.fillRect(
                QRect(edge, note.top(), _NOTE_BAR, note.height()), palette.color(QPalette.ColorRole.Accent)
            )
            inner = note.adjusted(0 if right_to_left else theme.GAP, 0, -theme.GAP if right_to_left else 0, 0)
            _draw_line(painter, inner, one_line(item.note), font, text)
        painter.setPen(theme.separator(palette))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


def _words(item: Collected) -> Marked:
    return Marked(" ".join(item.quote.text[:_SHOWN].split()))


def _title_font(font: QFont) -> QFont:
    return theme.sized(font, 1.0, bold=True)


def _draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), isolated(shown) if shown else "")
