"""The program's own icons, SVG files in resources/icons: one for the program, one per kind of document, and signs.

All but the program's are drawn with one stroke on a square of 24, in `currentColor`, with what matters in
`var(--accent)`. They are painted in the palette's colours as these are at the moment, and sharp at every size.
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.common.paths import resources_dir
from app.gui.theme.colours import readable

PLAIN_KIND = "text"
_APPLICATION = "dragoman"
_SOFTER = 0.2  # strokes are finer than letters, but there is more room around them
_MIRRORED = frozenset({"undo"})  # it points to where reading comes from
_read: dict[Path, QIcon] = {}
_Lasting = TypeVar("_Lasting")


class Icons:
    """Reads each icon once for the whole program. A kind without a drawing of its own gets the one of plain text."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources_dir() / "icons"

    def application(self) -> QIcon:
        return QIcon(str(self._folder / f"{_APPLICATION}.svg"))

    def kind(self, kind: str) -> QIcon:
        path = self._folder / f"{kind}.svg"
        return self.named(kind if path in _read or path.is_file() else PLAIN_KIND)

    def named(self, name: str) -> QIcon:
        """A small sign such as "search"."""
        path = self._folder / f"{name}.svg"
        if path not in _read:
            engine = _Engine(path.read_text(encoding="utf-8"), mirrored=name in _MIRRORED)
            _read[path] = _for_ever(QIcon(_for_ever(engine)))
        return _read[path]


def _for_ever(made: _Lasting) -> _Lasting:
    """Never taken apart, not even at Python's end: with an icon of Python's goes its engine, which the copies that
    widgets hold of the icon still paint with, and a collection of garbage takes them apart in any order."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(made))
    return made


class _Engine(QIconEngine):
    """Paints one drawing, `mirrored` where the interface runs from right to left; keeps it parsed for the colours that
    it was last painted in."""

    def __init__(self, drawing: str, *, mirrored: bool) -> None:
        super().__init__()
        self._drawing = drawing
        self._mirrored = mirrored
        self._parsed: dict[tuple[str, str], QSvgRenderer] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QApplication.palette()
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        text, ground = palette.color(group, QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        stroke = readable(text, ground, _SOFTER).name()
        accent = stroke if mode is QIcon.Mode.Disabled else palette.color(QPalette.ColorRole.Accent).name()
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        if self._mirrored and QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(2 * square.center().x(), 0)
            painter.scale(-1, 1)
        self._renderer(stroke, accent).render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _for_ever(_Engine(self._drawing, mirrored=self._mirrored))

    def _renderer(self, stroke: str, accent: str) -> QSvgRenderer:
        if (stroke, accent) not in self._parsed:
            coloured = self._drawing.replace("currentColor", stroke).replace("var(--accent)", accent)
            self._parsed = {(stroke, accent): QSvgRenderer(QByteArray(coloured.encode()))}
        return self._parsed[stroke, accent]
