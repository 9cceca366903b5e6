"""What a preview marks: the best sentence, the passage's bar and the question's words, in text and on paper.

A page is light whatever the theme is, as its author drew it; marks on it are multiplied with what is drawn, as the ink
of a marker would be, so that the letters stay what they are.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from app.gui.theme.colours import LIGHT, blend, contrast

BAR_WIDTH = 4
PAGE_GAP = 14
PAPER = QColor(Qt.GlobalColor.white)
_INK = QColor(Qt.GlobalColor.black)
_LEAST_CONTRAST = 4.5


def answer_tint(palette: QPalette) -> QColor:
    """Behind the best sentence: as much of the accent as its letters bear."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    share = 0.32
    while share > 0.1 and contrast(text, blend(base, bar(palette), share)) < _LEAST_CONTRAST:
        share -= 0.02
    return blend(base, bar(palette), share)


def bar(palette: QPalette) -> QColor:
    """Beside the passage."""
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)


def ground(palette: QPalette) -> QColor:
    """Behind the pages."""
    return blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.10)


def paper_answer() -> QColor:
    return blend(PAPER, QColor(LIGHT.accent), 0.26)


def paper_word() -> QColor:
    return QColor(LIGHT.marker)


def paper_selection() -> QColor:
    return blend(PAPER, QColor(LIGHT.accent), 0.5)


def paper_bar() -> QColor:
    return QColor(LIGHT.accent)


def paper_edge() -> QColor:
    return blend(PAPER, _INK, 0.25)


def paper_text() -> QColor:
    """What is said on a page that is not drawn."""
    return blend(PAPER, _INK, 0.6)
