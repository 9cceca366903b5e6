"""Draws an SVG as PNG files: icons.py FILE.svg …/32x32/apps/NAME.png … The sizes are those that the folders name."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(arguments: list[str]) -> int:
    source, *into = arguments
    application = QGuiApplication(["icons"])
    renderer = QSvgRenderer(source)
    if not renderer.isValid():
        raise ValueError(f"{source} cannot be drawn")
    for name in into:
        size = int(Path(name).parents[1].name.partition("x")[0])
        draw(renderer, size).save(name)
    application.quit()
    return 0


def draw(renderer: QSvgRenderer, size: int) -> QImage:
    """A square of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
