"""The colours and sizes of the window, all derived from the palette and the font that the system gives.

No colour is written down here: in a dark or a high-contrast theme the tints follow.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

MARGIN = 12
GAP = 8


def blend(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with a `share` (0 to 1) of `colour` stirred in; opaque."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        ground.redF() * keep + colour.redF() * share,
        ground.greenF() * keep + colour.greenF() * share,
        ground.blueF() * keep + colour.blueF() * share,
    )


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5


def _accented(palette: QPalette, light: float, dark: float) -> QColor:
    share = dark if is_dark(palette) else light
    return blend(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight), share)


def passage_tint(palette: QPalette) -> QColor:
    """Behind the passage that answers, in the preview."""
    return _accented(palette, 0.12, 0.22)


def word_tint(palette: QPalette) -> QColor:
    """Behind a word of the question, in a snippet and in the preview."""
    return _accented(palette, 0.34, 0.55)


def selection_tint(palette: QPalette) -> QColor:
    """Behind the selected row: quiet enough that the words' tint still shows on it."""
    return _accented(palette, 0.13, 0.25)


def hover_tint(palette: QPalette) -> QColor:
    return _accented(palette, 0.05, 0.10)


def secondary_text(palette: QPalette) -> QColor:
    """For what stands beside the main text: still at least 4.5 to 1 against black and white grounds."""
    return blend(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), 0.38)


def separator(palette: QPalette) -> QColor:
    return blend(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.12)


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The font, larger or smaller by a factor, whichever unit the system measures it in."""
    changed = QFont(font)
    if font.pointSizeF() > 0:
        changed.setPointSizeF(font.pointSizeF() * factor)
    else:
        changed.setPixelSize(max(8, round(font.pixelSize() * factor)))
    if bold:
        changed.setWeight(QFont.Weight.DemiBold)
    return changed


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
        palette.setColor(QPalette.ColorRole.WindowText, blend(text, ground, 0.0 if self._strong else 0.36))
        self.setPalette(palette)
