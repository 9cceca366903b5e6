"""Printed pages made here, and what a scanner or a camera makes of them, for tests/bench/ocr.py."""

from __future__ import annotations

import io
import unicodedata
from enum import StrEnum

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextOption

SIZES_PT = (14, 11, 9)
_INCHES = (8.27, 11.69)


class Kind(StrEnum):
    """What became of a page."""

    CLEAN = "clean"
    ROUGH = "rough"  # turned by .7 degrees, grey paper, specks
    SKEWED = "skewed"  # turned by 4 degrees
    COARSE = "150 dpi"
    PHOTOGRAPHED = "photographed"  # lit from a corner, slanted, blurred, packed as JPEG
    SIDEWAYS = "sideways"
    UPSIDE_DOWN = "upside down"
    COLUMNS = "two columns"


_TURNED = {Kind.ROUGH: 0.7, Kind.SKEWED: -4.0}


def page(text: str, kind: Kind, seed: int) -> tuple[Image.Image, int]:
    """A page with the text in each size, as greys, and its dots an inch."""
    dpi = 150 if kind is Kind.COARSE else 200
    picture = _painted(text, dpi, _TURNED.get(kind, 0.0), 2 if kind is Kind.COLUMNS else 1)
    random = np.random.default_rng(seed)
    if kind is Kind.ROUGH:
        picture = _specked(picture, random)
    if kind is Kind.PHOTOGRAPHED:
        picture = _photographed(picture, random)
    if kind is Kind.SIDEWAYS:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
    if kind is Kind.UPSIDE_DOWN:
        picture = picture.transpose(Image.Transpose.ROTATE_180)
    return picture, dpi


def _painted(text: str, dpi: int, turned: float, columns: int) -> Image.Image:
    width, height = (round(inches * dpi) for inches in _INCHES)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(width / 2, height / 2)
    painter.rotate(turned)
    painter.translate(-width / 2, -height / 2)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    from_right = unicodedata.bidirectional(text[0]) in ("R", "AL")
    if from_right:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    between = 0.4 * dpi
    room = (width - 1.8 * dpi - (columns - 1) * between) / columns
    for column in range(columns):
        top = 0.9 * dpi
        left = 0.9 * dpi + (columns - 1 - column if from_right else column) * (room + between)
        for size in SIZES_PT:
            font = QFont("Noto Serif")
            font.setPixelSize(round(size * dpi / 72))
            painter.setFont(font)
            place = QRectF(left, top, room, height)
            painter.drawText(place, text, option)
            top += painter.boundingRect(place, text, option).height() + between
    painter.end()
    return Image.frombytes("L", (width, height), bytes(image.constBits()), "raw", "L", image.bytesPerLine())


def _specked(picture: Image.Image, random: np.random.Generator) -> Image.Image:
    pixels = np.asarray(picture) * 0.75
    specks = random.random(pixels.shape) < 1 / 150
    pixels[specks] = random.integers(0, 256, int(specks.sum()))
    return Image.fromarray(pixels.astype(np.uint8))


def _photographed(picture: Image.Image, random: np.random.Generator) -> Image.Image:
    height, width = picture.height, picture.width
    down, across = np.mgrid[0:height, 0:width]
    from_lamp = np.hypot(across - 0.8 * width, down - 0.15 * height) / (1.1 * height)
    light = 0.35 + 0.65 * np.clip(1 - from_lamp, 0, 1)
    pixels = np.asarray(picture) * 0.9 * light + 8 + random.normal(0, 5, picture.size[::-1])
    lit = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    slanted = (1.04, 0.03, -40, 0.01, 1.03, -30, 0.00002, 0.00001)
    seen = lit.transform(lit.size, Image.Transform.PERSPECTIVE, slanted, Image.Resampling.BICUBIC, fillcolor=40)
    packed = io.BytesIO()
    seen.filter(ImageFilter.GaussianBlur(0.8)).save(packed, "JPEG", quality=70)
    return Image.open(packed).convert("L")
