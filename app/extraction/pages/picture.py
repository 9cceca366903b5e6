"""The owner of Pillow: a picture file as pages that are drawn and read like those of a PDF, a TIFF file's pictures one
page each, of other files the first picture. Runs in the worker alone.

A page has about the area of a sheet of A4 at most, and so its letters the size that they are read best at; a small
picture is taken for one of a screen, and is enlarged no more than three times to be read.
"""

from __future__ import annotations

import io
import math
import os
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from PIL import BmpImagePlugin, GifImagePlugin, Image, ImageFile, JpegImagePlugin, PngImagePlugin, TiffImagePlugin
from PIL import WebPImagePlugin as _  # noqa: F401 - it makes itself known

from app.domain.errors import DamagedDocument, DocumentError
from app.domain.messages import message
from app.domain.views import Box
from app.extraction.office.package import BOMB
from app.extraction.pages.fitting import fitting

Result = TypeVar("Result")

_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP")
_SCREEN_DPI = 100.0
_POINTS = 72
_LARGEST_AREA = 842.0 * 595.0  # square points
_MOST_PAGES = 2_000
_MOST_BYTES = 400 << 20  # of pixels that are unpacked
_LEAST_READ = 10_000  # pixels: on a smaller picture nobody writes
_ORIENTATION = 274
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
_ON_ITS_SIDE = (5, 6, 7, 8)
_QUARTERS = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
_GREYS = ("I", "F", "I;16", "I;16B", "I;16L", "I;16N")  # of more than 256 steps

Image.MAX_IMAGE_PIXELS = None  # what is unpacked is bounded here, by its bytes
ImageFile.LOAD_TRUNCATED_IMAGES = True  # of what breaks off, there is what there is


class OpenPicture:
    """A picture that is read through a descriptor, which is closed with it, or out of its bytes. Raises
    DocumentErrors."""

    def __init__(self, source: int | bytes) -> None:
        self._file = os.fdopen(source, "rb") if isinstance(source, int) else io.BytesIO(source)
        try:
            self._pages = _or_damaged(self._count)
        except BaseException:
            self._file.close()
            raise
        self._drawn: tuple[tuple[int, int, int], Image.Image] | None = None

    def close(self) -> None:
        self._drawn = None
        self._file.close()

    def sizes(self) -> Iterator[tuple[float, float]]:
        """Widths and heights in points, of the pictures as they are shown."""
        image = _or_damaged(lambda: self._opened(1))
        for number in range(1, self._pages + 1):
            try:
                yield _points(*_or_damaged(partial(_size_of_page, image, number)))
            except DocumentError:
                yield _points(1, 1)

    def draw(self, number: int, scale: float, quarter_turns: int = 0) -> tuple[int, int, float, memoryview]:
        """As `OpenDocument.draw`."""
        across, down = _points(*_or_damaged(lambda: _shown_size(self._opened(number))))
        if quarter_turns % 2:
            across, down = down, across
        width, height, scale = fitting(across, down, scale)
        upright = (height, width) if quarter_turns % 2 else (width, height)
        image = _or_damaged(lambda: self._upright(number, upright))
        if quarter_turns % 4:
            image = image.transpose(_QUARTERS[quarter_turns % 4])
        return image.width, image.height, scale, memoryview(image.tobytes())

    def text(self, number: int) -> tuple[str, list[Box | None]]:
        """A picture says nothing by itself."""
        self._check(number)
        return "", []

    def pages_without_text(self, most: int) -> Iterator[int]:
        """The numbers of up to so many pictures on which there may be something to read."""
        image = _or_damaged(lambda: self._opened(1))
        for number in range(1, min(self._pages, most) + 1):
            try:
                width, height = _or_damaged(partial(_size_of_page, image, number))
            except DocumentError:
                continue
            if width * height >= _LEAST_READ:
                yield number

    def _check(self, number: int) -> None:
        if not 1 <= number <= self._pages:
            raise DamagedDocument(message("pages.none_such", number=number))

    def _count(self) -> int:
        """The pages; those that come after one that is damaged are none."""
        image = self._opened(1)
        if not isinstance(image, TiffImagePlugin.TiffImageFile):
            return 1
        for number in range(2, _MOST_PAGES + 1):
            try:
                image.seek(number - 1)
            except Exception:  # the end, or a list of tags that is none
                return number - 1
        return _MOST_PAGES

    def _opened(self, number: int) -> ImageFile.ImageFile:
        """The picture at its beginning, of which no pixel is unpacked."""
        if number != 1:
            self._check(number)
        self._file.seek(0)
        return _turned_to(Image.open(self._file, formats=_FORMATS), number)

    def _upright(self, number: int, size: tuple[int, int]) -> Image.Image:
        """The picture as it is shown, of so many pixels: red, green and blue. The last one is kept."""
        key = (number, *size)
        if self._drawn is not None and self._drawn[0] == key:
            return self._drawn[1]
        self._drawn = None
        image = self._opened(number)
        turn = _orientation(image)
        wanted = size[::-1] if turn in _ON_ITS_SIDE else size
        if isinstance(image, JpegImagePlugin.JpegImageFile):
            image.draft(None, wanted)  # it is unpacked no larger than it is needed
        bands = 1 if image.mode in ("1", "L", "P") else 4
        if image.width * image.height * bands > _MOST_BYTES:
            raise DamagedDocument(BOMB)
        plain = _opaque(image).resize(wanted, Image.Resampling.BICUBIC, reducing_gap=2.0)
        upright = plain.transpose(_TURNS[turn]) if turn in _TURNS else plain
        self._drawn = key, upright
        return upright


def warm_up() -> None:
    """Has the library do once what it may need rights for that the process is about to give up."""
    image = Image.new("RGB", (2, 2)).resize((3, 3))
    image.convert("L").tobytes()


def _opaque(image: Image.Image) -> Image.Image:
    """The pixels in red, green and blue, on white where they can be seen through."""
    image.load()
    if image.mode in _GREYS:
        low, high = image.getextrema()
        assert isinstance(low, int | float) and isinstance(high, int | float)
        step = 255 / (high - low) if high > low else 1.0
        image = image.convert("F").point(lambda value: value * step + -low * step).convert("L")
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGB", image.size, "white")
        paper.paste(image, mask=image.getchannel("A"))
        return paper
    return image.convert("RGB")


def _turned_to(image: ImageFile.ImageFile, number: int) -> ImageFile.ImageFile:
    if number != 1 or image.tell():
        image.seek(number - 1)
    return image


def _size_of_page(image: ImageFile.ImageFile, number: int) -> tuple[int, int]:
    return _shown_size(_turned_to(image, number))


def _shown_size(image: ImageFile.ImageFile) -> tuple[int, int]:
    return (image.height, image.width) if _orientation(image) in _ON_ITS_SIDE else image.size


def _orientation(image: ImageFile.ImageFile) -> int:
    """As EXIF tells it: 1 for upright. TIFF's pictures are turned by the library."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return 1
    try:
        found = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # what is wrong in the notes about a picture is not so in the picture
        return 1
    return found if isinstance(found, int) else 1


def _points(width: int, height: int) -> tuple[float, float]:
    """The size of the page that a picture of so many pixels is."""
    scale = _POINTS / _SCREEN_DPI
    scale = min(scale, math.sqrt(_LARGEST_AREA / max(1, width * height)))
    return max(1.0, width * scale), max(1.0, height * scale)


def _or_damaged(look: Callable[[], Result]) -> Result:
    """What `look` gives. A hostile file makes the library raise anything at all."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return look()
    except (DocumentError, MemoryError):
        raise
    except Exception as error:
        raise DamagedDocument(message("pages.damaged")) from error


# Named so that a bundle has them: the library itself looks for them by their names.
_MADE_KNOWN = (BmpImagePlugin, GifImagePlugin, PngImagePlugin)
