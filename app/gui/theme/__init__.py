"""The colours and sizes of the window, all derived from the palette and the font that the system gives.

No colour is written down here, but for the red of a mistake: in a dark or a high-contrast theme the tints follow.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette

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


def mistake(palette: QPalette) -> QColor:
    """Under what cannot be understood: red, as everywhere, of a lightness that shows on the ground."""
    return QColor.fromHsvF(0.0, 0.6, 1.0) if is_dark(palette) else QColor.fromHsvF(0.0, 0.9, 0.8)


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
