"""The colours and sizes of the window's parts, all derived from the palette and the font that the application has.

Which palette that is, `appearance` says: one of our own sets, or the system's where it is asked for high contrast.
Whatever paints takes its colours from here, and so follows when the palette changes.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QPen

from app.gui.theme.colours import MARKER_ROLE, blend, contrast, readable
from app.gui.theme.tokens import (
    BODY,
    CORNER,
    CORNER_LARGE,
    CORNER_SMALL,
    DISPLAY,
    FOCUS_RING,
    GAP,
    LEAD,
    LOOSE,
    MARGIN,
    MEASURE,
    MOTION_MS,
    SMALL,
    TIGHT,
    TITLE,
    WIDE,
)

__all__ = [
    "BODY",
    "CORNER",
    "CORNER_LARGE",
    "CORNER_SMALL",
    "DISPLAY",
    "FOCUS_RING",
    "GAP",
    "LEAD",
    "LOOSE",
    "MARGIN",
    "MEASURE",
    "MOTION_MS",
    "SMALL",
    "TIGHT",
    "TITLE",
    "WIDE",
    "blend",
    "contrast",
    "hover_tint",
    "is_dark",
    "measure",
    "mistake",
    "passage_tint",
    "secondary_text",
    "selection_tint",
    "separator",
    "sized",
    "stroke",
    "word_tint",
]


def is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5


def _accented(palette: QPalette, light: float, dark: float) -> QColor:
    share = dark if is_dark(palette) else light
    return blend(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight), share)


def passage_tint(palette: QPalette) -> QColor:
    """Behind the passage that answers, in the preview."""
    return _accented(palette, 0.10, 0.16)


def word_tint(palette: QPalette) -> QColor:
    """Behind a word of the question, in a snippet and in the preview: a marker's line."""
    marker = palette.color(MARKER_ROLE)
    if contrast(palette.color(QPalette.ColorRole.Text), marker) < 4.5:  # a palette that is not ours
        return _accented(palette, 0.30, 0.40)
    return marker


def selection_tint(palette: QPalette) -> QColor:
    """Behind the selected row: quiet enough that the words' tint still shows on it."""
    return _accented(palette, 0.11, 0.16)


def hover_tint(palette: QPalette) -> QColor:
    return _accented(palette, 0.05, 0.07)


def secondary_text(palette: QPalette) -> QColor:
    """For what stands beside the main text: still at least 4.5 to 1, on a selected row as well."""
    return readable(palette.color(QPalette.ColorRole.Text), selection_tint(palette), 0.34)


def separator(palette: QPalette) -> QColor:
    return blend(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.12)


def stroke(colour: QColor) -> QPen:
    """For the small signs that are drawn beside text."""
    return QPen(colour, 1.4)


def mistake(palette: QPalette) -> QColor:
    """Under what cannot be understood: red, as everywhere, of a lightness that shows on the ground."""
    return QColor.fromHsvF(0.0, 0.5, 1.0) if is_dark(palette) else QColor.fromHsvF(0.0, 0.9, 0.72)


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


def measure(font: QFont) -> int:
    """How wide a column of text of this font is at most, in pixels."""
    return QFontMetrics(font).averageCharWidth() * MEASURE
