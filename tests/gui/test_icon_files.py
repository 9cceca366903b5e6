"""The program's icon as files for Windows and macOS, drawn and then read again by Qt and by hand."""

from __future__ import annotations

import struct
from pathlib import Path

import icon_files
import pytest
from PySide6.QtGui import QImage, QImageReader

TEAL = (0x0B, 0x62, 0x6C)


@pytest.mark.usefixtures("qapp")
def test_the_icon_for_windows_has_every_size_in_the_right_colours(tmp_path: Path) -> None:
    icon_files.write_ico(tmp_path / "build" / "dragoman.ico")
    reader = QImageReader(str(tmp_path / "build" / "dragoman.ico"))
    assert reader.imageCount() == len(icon_files.ICO_SIDES)
    for number, side in enumerate(icon_files.ICO_SIDES):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert (image.width(), image.height()) == (side, side)
        assert image.pixelColor(0, 0).alpha() == 0  # the corners are round
        edge = image.pixelColor(side // 8, side // 2)
        assert (edge.red(), edge.green(), edge.blue(), edge.alpha()) == (*TEAL, 255)
        top, bottom = image.pixelColor(side // 2, side // 3), image.pixelColor(side // 2, side * 15 // 16)
        assert top.lightness() > bottom.lightness()  # and it stands on its feet


@pytest.mark.usefixtures("qapp")
def test_the_icon_for_macos_has_its_parts_and_a_margin(tmp_path: Path) -> None:
    icon_files.write_icns(tmp_path / "dragoman.icns")
    data = (tmp_path / "dragoman.icns").read_bytes()
    assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
    found, place = [], 8
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        image = QImage.fromData(data[place + 8 : place + length])
        found.append((kind, image.width()))
        assert image.pixelColor(image.width() // 20, image.height() // 2).alpha() == 0
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        place += length
    assert tuple(found) == icon_files.ICNS_PARTS
