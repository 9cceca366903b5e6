"""Labels that are more than text: one that is secondary, and one that gives way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from app.gui import theme
from app.gui.theme.colours import readable


class SecondaryLabel(QLabel):
    """A label in the secondary text's colour, which follows when the theme changes."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._strong = False
        self._colour()

    def set_strong(self, strong: bool) -> None:
        """Whether it says something that must not be overlooked: then bold, in the main text's colour."""
        if strong != self._strong:
            self._strong = strong
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            self.setFont(font)
            self._colour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ThemeChange, QEvent.Type.StyleChange):
            self._colour()

    def _colour(self) -> None:
        system = QApplication.palette(self)
        text, ground = system.color(QPalette.ColorRole.WindowText), system.color(QPalette.ColorRole.Window)
        palette = QPalette()
        palette.setColor(
            QPalette.ColorRole.WindowText,
            theme.blend(text, ground, 0.0) if self._strong else readable(text, ground, 0.34),
        )
        self.setPalette(palette)


def line_height(metrics: QFontMetrics) -> int:
    """How high a line is in which nothing is cut off, in the middle of which a text stands. Signs that the font has not
    come from another, which may be higher, and move all letters down; and in some fonts, as DejaVu Sans, the underscore
    lies on the last row of its own height, or below."""
    mixed = metrics.size(Qt.TextFlag.TextSingleLine, "\u2066_…›\u2069").height()
    below = metrics.tightBoundingRect("_").bottom() + 2 - metrics.descent()
    return max(metrics.height(), mixed) + 2 * max(0, below)


class ElidedLabel(QLabel):
    """A line that gives way: what does not fit is left out in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, line_height(self.fontMetrics())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
