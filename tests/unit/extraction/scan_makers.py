"""Scans made of printed pages: each page of a PDF drawn, and put as a picture on a page of another."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from pypdfium2 import PdfDocument

_POINTS = 72


def scanned(pdf: bytes, dpi: int = 200, turned: Sequence[int] = ()) -> bytes:
    """A PDF of pictures alone; page after page `turned` to the right by so many quarters."""
    document = PdfDocument(pdf)
    pictures = []
    for index in range(len(document)):
        quarters = turned[index] if index < len(turned) else 0
        bitmap = document[index].render(scale=dpi / _POINTS, grayscale=True, rotation=90 * quarters)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        rows = memoryview(bitmap.buffer).cast("B")
        pixels = b"".join(bytes(rows[y * stride : y * stride + width]) for y in range(height))
        pictures.append((width, height, pixels))
    return pdf_of_pictures(pictures, dpi)


def pdf_of_pictures(pictures: Sequence[tuple[int, int, bytes]], dpi: int) -> bytes:
    """A page for each: its width and height, and its greys, a byte for each pixel."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for width, height, pixels in pictures:
        packed = zlib.compress(pixels)
        across, down = width * _POINTS / dpi, height * _POINTS / dpi
        content = b"q %f 0 0 %f 0 0 cm /I Do Q" % (across, down)
        first = len(objects) + 1
        kids.append(b"%d 0 R" % first)
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %f %f]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>>>>>"
            % (across, down, first + 1, first + 2),
            b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
            b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8"
            b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (width, height, len(packed), packed),
        ]
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + head + table + trailer
