"""Takes a picture of an X display and prints how many colours are in it: picture.py :DISPLAY FILE.png"""

from __future__ import annotations

import os
import sys


def main(arguments: list[str]) -> int:
    display, file = arguments
    os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
    from PySide6.QtGui import QGuiApplication, QImage

    application = QGuiApplication(["picture"])
    image = application.primaryScreen().grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.save(file)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    print(len(colours))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
