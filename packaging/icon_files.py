"""The program's icon as the files that Windows and macOS want, made from resources/icons/dragoman.svg: .ico and .icns.

Drawing needs PySide6, and no screen; packing needs nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from environments import ROOT

DRAWING = ROOT / "resources" / "icons" / "dragoman.svg"
ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 256)  # pixels
# The parts of an .icns: its type and pixels. The later ones are those of twice the resolution.
ICNS_PARTS = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
    (b"ic10", 1024),
)
# Of the square, what an icon fills on macOS: 824 of 1,024.
_MACOS_PART = 824 / 1024
_PNG_FROM = 256  # pixels; smaller ones are bitmaps, which every tool for Windows reads


@dataclass(frozen=True, slots=True)
class Picture:
    """A square of `side` pixels: as a PNG, and as rows from the top, four bytes a pixel (blue, green, red, opacity)."""

    side: int
    png: bytes
    pixels: bytes


def write_ico(path: Path) -> None:
    """The icon for Windows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(packed_ico(draw(ICO_SIDES)))


def write_icns(path: Path) -> None:
    """The icon for macOS, with the margin that is usual there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn = draw(sorted({side for _, side in ICNS_PARTS}), part=_MACOS_PART)
    path.write_bytes(packed_icns({each.side: each.png for each in drawn}))


def draw(sides: Sequence[int], part: float = 1.0) -> list[Picture]:
    """The drawing in these sizes; it fills `part` of the square, in the middle."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(DRAWING))
    pictures = []
    for side in sides:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = side * (1 - part) / 2
        renderer.render(painter, QRectF(margin, margin, side * part, side * part))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # a format is a str, whatever the stubs say
            raise OSError(f"the icon cannot be drawn with {side} pixels")
        pictures.append(Picture(side, bytes(buffer.data().data()), bytes(image.constBits())))
    return pictures


def packed_ico(pictures: Sequence[Picture]) -> bytes:
    """A file of icons: a table, then each picture."""
    images = [each.png if each.side >= _PNG_FROM else _bitmap(each) for each in pictures]
    table = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(table) + 16 * len(pictures)
    for picture, image in zip(pictures, images, strict=True):
        side = picture.side % 256  # 0 stands for 256
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return table + b"".join(images)


def _bitmap(picture: Picture) -> bytes:
    """Rows from the bottom, and after them a mask of one bit a pixel, which says nothing where there is opacity."""
    side = picture.side
    rows = [picture.pixels[row * side * 4 : (row + 1) * side * 4] for row in range(side)]
    mask = bytes((side + 31) // 32 * 4) * side
    header = struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, side * side * 4 + len(mask), 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask


def packed_icns(pngs: Mapping[int, bytes]) -> bytes:
    """A file of icons from PNGs by their pixels: each part with its type and length before it."""
    parts = b"".join(struct.pack(">4sI", kind, 8 + len(pngs[side])) + pngs[side] for kind, side in ICNS_PARTS)
    return struct.pack(">4sI", b"icns", 8 + len(parts)) + parts
