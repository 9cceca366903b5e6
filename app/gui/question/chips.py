"""What a question asks beside its words, as chips that can be taken away one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.gui import theme
from app.gui.numbers import number
from app.gui.question.flow_layout import FlowLayout
from app.gui.text import plain_tooltip

_LONGEST = 36  # letters of a chip
_MOST = 30  # chips: a text that was pasted has thousands of parts, and would leave no room for its answer
_CROSS = 8  # pixels, at the usual size of letters
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BEFORE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Chip(QAbstractButton):
    """One part of the question. Pressing it, or Delete or Enter while it has the focus, takes it away."""

    def __init__(self, text: str, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = " ".join(text.split())
        self.setText(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
        self.setShortcut(QKeySequence())  # an & in it is none
        told = self.tr("Take away: {part}").format(part=details or text)
        self.setToolTip(plain_tooltip(told))
        self.setAccessibleDescription(told)  # else it is the tooltip with its mark-up
        self.setAccessibleName(self.tr("{part}, take away").format(part=text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + theme.GAP
        return QSize(metrics.horizontalAdvance(self.text()) + self._cross() + height + theme.GAP, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 3, self.sizeHint().height())

    def _cross(self) -> int:
        return max(_CROSS, round(self.fontMetrics().height() * 0.45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid), 1.5))
        if not focused:
            painter.setPen(QPen(theme.separator(palette), 1))
        painter.setBrush(theme.word_tint(palette) if self.underMouse() else theme.passage_tint(palette))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        side, cross = round(area.height() / 2), self._cross()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        text = self.rect().adjusted(
            side + (cross if mirrored else 0), 0, -side - (0 if mirrored else cross + theme.GAP // 2), 0
        )
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        middle = side if mirrored else self.width() - side
        box = QRectF(middle - cross / 2, self.height() / 2 - cross / 2, cross, cross)
        painter.setPen(QPen(theme.secondary_text(palette), max(1.2, cross / 7)))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
        elif event.key() in _BEFORE:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.focusNextPrevChild((_BEFORE[Qt.Key(event.key())] > 0) is not mirrored)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()


class ChipRow(QWidget):
    """Chips one after the other, in as many lines as they need; of very many the first ones, and how many there are
    besides. `chip_removed` carries the place of the one that was taken away; the focus goes to the next, or with the
    last to `emptied`."""

    chip_removed = Signal(int)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[str, str]] = []
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self, theme.GAP // 2)
        self._others = QLabel(self)
        self._others.setVisible(False)
        self.setAccessibleName(self.tr("What the question is narrowed to"))
        self.setVisible(False)

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    def show_parts(self, parts: Sequence[tuple[str, str]]) -> None:
        """Shows these, each with its name and further details; a chip that says the same as before stays."""
        if list(parts) == self._shown:
            return
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        self._shown = list(parts)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._others)
        self._chips = [Chip(name, details, self) for name, details in parts[:_MOST]]
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _checked, place=place: self.chip_removed.emit(place))
            self._flow.addWidget(chip)
            chip.show()
        self._others.setText(f"+ {number(len(parts) - _MOST)}")
        self._others.setVisible(len(parts) > _MOST)
        self._flow.addWidget(self._others)
        self.setVisible(bool(parts))
        self.updateGeometry()
        if focused is not None and self._chips:
            self._chips[min(focused, len(self._chips) - 1)].setFocus()
        elif focused is not None:
            self.emptied.emit()
