"""The list that opens below the field: what can be typed on, or what was asked before. The focus stays in the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.qt_types import Index
from app.gui.question.offers import Offer
from app.gui.theme.labels import SecondaryLabel

_OFFER = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_SHOWN = 9
_WIDEST = 720


class Suggestions(QFrame):
    """A part of the window, not a window of its own: no window system can put it elsewhere or take the keys.

    Nothing is chosen at first where it opens by itself, so that Enter means the question. `offer_chosen` carries the
    offer, `offer_removed` one that the person does not want to see again.
    """

    offer_chosen = Signal(object)
    offer_removed = Signal(object)
    closed = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_OfferDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.clicked.connect(self._on_clicked)
        self.hint = SecondaryLabel()
        self.hint.setContentsMargins(theme.GAP, 2, theme.GAP, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.hint)
        field.installEventFilter(self)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVisible(False)

    @property
    def offers(self) -> tuple[Offer, ...]:
        return tuple(self._model.item(row).data(_OFFER) for row in range(self._model.rowCount()))

    def offer(self, offers: Sequence[Offer], hint: str = "", *, first: bool = False) -> None:
        """Opens with these, or closes where there are none; with `first` the first is chosen already."""
        row = self.list.currentIndex().row() if self.isVisible() and offers == self.offers else -1
        self._model.clear()
        for each in offers:
            item = QStandardItem(each.label)
            item.setData(each, _OFFER)
            item.setAccessibleDescription(each.detail)
            self._model.appendRow(item)
        if not offers or not self._field.hasFocus():
            self.hide()
            return
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._place()
        self.show()
        self.raise_()
        self.list.setCurrentIndex(self._model.index(0 if first else row, 0))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the list."""
        if not self.isVisible():
            return False
        key, current = event.key(), self.list.currentIndex()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        if key in _MOVES:
            row = current.row() + _MOVES[Qt.Key(key)]
            self.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), 0))
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key == Qt.Key.Key_Tab:
            self._choose(current if current.isValid() else self._model.index(0, 0))
        elif key in _ENTER and current.isValid() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose(current)
        elif key == Qt.Key.Key_Delete and current.isValid() and current.data(_OFFER).removable:
            self.offer_removed.emit(current.data(_OFFER))
        else:
            if key in _ENTER:
                self.hide()
            return False
        return True

    def _choose(self, index: QModelIndex) -> None:
        offer = index.data(_OFFER)
        self.hide()
        self.offer_chosen.emit(offer)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _place(self) -> None:
        """Below the field, as wide as it, and no lower than the window."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        rows = min(self._model.rowCount(), _MOST_SHOWN)
        around = 2 * (self.list.frameWidth() + theme.FOCUS_RING) + 4  # what the sheet and the layout leave free
        hint = self.hint.sizeHint().height() if self.hint.text() else 0
        height = rows * self.list.sizeHintForRow(0) + around + hint
        width = min(self._field.width(), _WIDEST)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self._field.width() - width)
        self.setGeometry(corner.x(), corner.y(), width, min(height, max(window.height() - corner.y() - 4, 60)))


class _OfferDelegate(QStyledItemDelegate):
    """A label, and its details at the other end, in the secondary colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + theme.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole: Any = option
        chosen = bool(whole.state & QStyle.StateFlag.State_Selected)
        hovered = bool(whole.state & QStyle.StateFlag.State_MouseOver)
        palette = whole.palette
        painter.save()
        if chosen or hovered:
            painter.fillRect(whole.rect, theme.selection_tint(palette) if chosen else theme.hover_tint(palette))
        offer: Offer = index.data(_OFFER)
        area = whole.rect.adjusted(theme.GAP + 4, 0, -theme.GAP - 4, 0)
        metrics = whole.fontMetrics
        label_width = min(metrics.horizontalAdvance(offer.label), area.width())
        left = area.width() - label_width - 2 * theme.GAP
        detail = metrics.elidedText(offer.detail, Qt.TextElideMode.ElideMiddle, max(left, 0)) if left > 40 else ""
        label = metrics.elidedText(offer.label, Qt.TextElideMode.ElideRight, area.width())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.text().color())
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignLeading), label)  # which mirrors by itself
        painter.setPen(theme.secondary_text(palette))
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignTrailing), detail)
        painter.restore()
