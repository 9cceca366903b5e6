"""Paints an answer of the launcher in two lines: the document, and the passage."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.search import Hit
from app.gui import theme
from app.gui.display_names import document_name, page_name
from app.gui.qt_types import Index
from app.gui.text import one_line
from app.gui.theme.icons import Icons

HIT_ROLE = Qt.ItemDataRole.UserRole
_ICON = 26


class LauncherDelegate(QStyledItemDelegate):
    """All rows are equally high."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = self._fonts(option)
        return QSize(200, QFontMetrics(title).height() + QFontMetrics(small).height() + 2 * theme.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.selection_tint(option.palette))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), theme.CORNER, theme.CORNER)
        inner = option.rect.adjusted(theme.GAP, theme.GAP, -theme.GAP, -theme.GAP)
        icon = QRect(inner.left(), inner.top(), _ICON, inner.height())
        self._icons.kind(hit.kind).paint(painter, QStyle.visualRect(option.direction, inner, icon))
        title, small = self._fonts(option)
        line = inner.adjusted(_ICON + theme.MARGIN, 0, 0, 0)
        line.setHeight(QFontMetrics(title).height())
        name = document_name(hit.title, hit.path)
        self._put(painter, option, inner, line, title, name, QPalette.ColorRole.Text)
        line.translate(0, line.height())
        line.setHeight(QFontMetrics(small).height())
        self._put(painter, option, inner, line, small, passage_line(hit), None)
        painter.restore()

    @staticmethod
    def _put(
        painter: QPainter,
        option: QStyleOptionViewItem,
        outer: QRect,
        line: QRect,
        font: QFont,
        text: str,
        role: QPalette.ColorRole | None,
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.secondary_text(option.palette) if role is None else option.palette.color(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(QStyle.visualRect(option.direction, outer, line), flags, shown)

    @staticmethod
    def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        return theme.sized(option.font, theme.BODY, bold=True), theme.sized(option.font, theme.SMALL)


def passage_line(hit: Hit) -> str:
    """The page and the passage, from the sentence that answers on: there is one line for it."""
    start = hit.answer[0] if hit.answer is not None else 0
    text = one_line(hit.snippet[start:]).strip()
    return " · ".join(filter(None, (page_name(hit.page, hit.page_label), f"…{text}" if start else text)))
