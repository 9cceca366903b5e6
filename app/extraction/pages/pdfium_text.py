"""What PDFium finds written on a page, and where: its text, then what its form fields hold and its notes say, as
extraction has it. Runs in the worker alone."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Iterator

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from app.domain.views import Box
from app.extraction.pages.wire import LARGEST_PAGE, MOST_CHARACTERS

_SOFT_HYPHEN = "\u00ad"
_MOST_ANNOTATIONS = 2_000
_LARGEST_VALUE = 4 << 20  # bytes
_PASSED_OVER = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP)
_HIDDEN = 2  # a flag of annotations
_SEEN = 0.4  # of a sign that is partly beyond the edge, so that it can be told


class Characters:
    """Characters with their boxes, as many as are told."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.boxes: list[Box | None] = []

    def add(self, text: str, box: Box | None) -> None:
        """Each of them in the same box."""
        text = text[: MOST_CHARACTERS - len(self.text)]
        self.text += text
        self.boxes += [box] * len(text)

    @property
    def full(self) -> bool:
        return len(self.text) >= MOST_CHARACTERS


def text_with_boxes(page: PdfPage) -> tuple[str, list[Box | None]]:
    """The text of a page, with a box for each character (see `PageText`). Raises PdfiumError."""
    shown, found = _Shown(page), Characters()
    _add_content(page, shown, found)
    for value, box in _annotations(page, shown):
        if found.full:
            break
        found.add("\n", None)
        for character in value:
            found.add(_readable(ord(character)), None if character == "\n" else box)
    return "".join(found.text), found.boxes


def _add_content(page: PdfPage, shown: _Shown, found: Characters) -> None:
    held = page.get_textpage()
    try:
        rectangle = pdfium.FS_RECTF()
        high = 0
        for index in range(held.count_chars()):
            if found.full:
                break
            code = pdfium.FPDFText_GetUnicode(held, index)
            if 0xD800 <= code < 0xDC00:  # the first half of a character, where they have 16 bits
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0
            high = 0
            if code == 0x0D:
                continue
            box = None
            if code != 0x0A and pdfium.FPDFText_GetLooseCharBox(held, index, rectangle):
                box = shown.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            if pdfium.FPDFText_IsHyphen(held, index) == 1:
                found.add(_SOFT_HYPHEN, box)
                found.add("\n", None)
            else:
                found.add(_readable(code), None if pdfium.FPDFText_IsGenerated(held, index) == 1 else box)
    finally:
        held.close()


def _readable(code: int) -> str:
    return chr(code) if code == 0x0A or (0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000) else " "


def _annotations(page: PdfPage, shown: _Shown) -> Iterator[tuple[str, Box | None]]:
    """What stands in the fields and notes of a page, and where they are."""
    rectangle = pdfium.FS_RECTF()
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            if kind in _PASSED_OVER or pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
                continue
            value = (_value(page, annotation) if kind == pdfium.FPDF_ANNOT_WIDGET else "") or _said(annotation)
            if value.strip() and pdfium.FPDFAnnot_GetRect(annotation, rectangle):
                sides = sorted((rectangle.left, rectangle.right)), sorted((rectangle.bottom, rectangle.top))
                yield value, shown.box(sides[0][0], sides[1][0], sides[0][1], sides[1][1])
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _value(page: PdfPage, annotation: pdfium.FPDF_ANNOTATION) -> str:
    """What a field of a form holds, if it is text."""
    form = page.formenv
    if not form or pdfium.FPDFAnnot_GetFormFieldType(form, annotation) not in (
        pdfium.FPDF_FORMFIELD_TEXTFIELD,
        pdfium.FPDF_FORMFIELD_COMBOBOX,
        pdfium.FPDF_FORMFIELD_LISTBOX,
    ):
        return ""
    return _string(lambda *room: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, *room))


def _said(annotation: pdfium.FPDF_ANNOTATION) -> str:
    return _string(lambda *room: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", *room))


def _string(get: Callable[[ctypes.Array[ctypes.c_ushort] | None, int], int]) -> str:
    """What a function of PDFium writes into the room that it is given: UTF-16, with a zero at the end."""
    size = get(None, 0)
    if not 2 < size <= _LARGEST_VALUE:
        return ""
    room = (ctypes.c_ushort * (size // 2))()
    get(room, size)
    return bytes(room)[:-2].decode("utf-16-le", "replace").replace("\r\n", "\n").replace("\r", "\n")


class _Shown:
    """From the places of a page's own plane, whose origin is below left, to points from the top left of the page as it
    is shown: cut to what its author wants seen, and turned."""

    def __init__(self, page: PdfPage) -> None:
        self._left, self._bottom, self._right, self._top = page.get_bbox()
        self._turned = page.get_rotation()
        self._width, self._height = (min(each, LARGEST_PAGE) for each in page.get_size())

    def box(self, left: float, bottom: float, right: float, top: float) -> Box | None:
        """None where the page does not show it."""
        match self._turned:
            case 90:
                shown = (bottom - self._bottom, left - self._left, top - self._bottom, right - self._left)
            case 180:
                shown = (self._right - right, bottom - self._bottom, self._right - left, top - self._bottom)
            case 270:
                shown = (self._top - top, self._right - right, self._top - bottom, self._right - left)
            case _:
                shown = (left - self._left, self._top - top, right - self._left, self._top - bottom)
        if not all(map(math.isfinite, shown)) or shown[0] > shown[2] or shown[1] > shown[3]:
            return None
        x0, y0, x1, y1 = max(shown[0], 0.0), max(shown[1], 0.0), min(shown[2], self._width), min(shown[3], self._height)
        # Of a line that the edge cuts off, as some programs leave one to the next page, the last row reaches in.
        least_x, least_y = (
            _SEEN * min(length, room)
            for length, room in ((shown[2] - shown[0], self._width), (shown[3] - shown[1], self._height))
        )
        return (x0, y0, x1, y1) if x1 - x0 >= least_x and y1 - y0 >= least_y else None
