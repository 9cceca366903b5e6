"""PDFium: the pages of one PDF, their sizes and their pixels; their text is the business of pdfium_text.py. Runs in the
worker alone, on one thread: the library is not made for more.

It gets at nothing but the descriptor that it is given: the file is read through it, piece by piece, and what a document
asks for beside it (other files, addresses, scripts) goes nowhere. pypdfium2's builds have no JavaScript engine and no
XFA, and no function of the form environment that leads out of the process is given to it.
"""

from __future__ import annotations

import ctypes
import math
import os
from collections.abc import Iterator, Sequence

import pypdfium2.raw as pdfium
from pypdfium2 import PdfBitmap, PdfDocument, PdfiumError, PdfPage

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument, UnsupportedFormat
from app.domain.messages import message
from app.domain.views import Box
from app.extraction.office.encryption import is_encrypted_pdf
from app.extraction.pages.fitting import fitting
from app.extraction.pages.pdfium_text import text_with_boxes
from app.extraction.pages.wire import LARGEST_PAGE, MOST_PAGES
from app.extraction.pdf.misread_utf8 import with_letters
from app.extraction.pdf.page_legibility import is_garbled, is_no_text
from app.extraction.reasons import PASSWORD_NEEDED

_HEAD = 1024  # bytes, in which a PDF says that it is one
_MOST_LOOKED_INTO = 64 << 20  # bytes, for why a file cannot be opened
_SMALLEST_PAGE = 1.0  # points
_LETTERS_LOOKED_AT = 20_000  # of a page
_FLAGS = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER


def warm_up() -> None:
    """Has the library do once what it may need rights for that the process is about to give up: it looks for fonts, and
    makes the functions that it calls back."""
    document = PdfDocument.new()
    page = document.new_page(10, 10)
    page.render(scale=1)
    document.close()


class OpenDocument:
    """A PDF that is read through a descriptor, which is closed with it, and that one of the passwords may open. Raises
    DocumentErrors."""

    def __init__(self, source: int | bytes, size: int, passwords: Sequence[str] = ()) -> None:
        """`source` is the descriptor, or what would be read through it."""
        self._file = _File(source, size)
        try:
            self._document = self._opened(passwords)
        except BaseException:
            self._file.close()
            raise
        self._page: tuple[int, PdfPage] | None = None

    def _opened(self, passwords: Sequence[str]) -> PdfDocument:
        if b"%PDF-" not in self._file.head(_HEAD):
            raise UnsupportedFormat(message("pages.no_pdf"))
        document = self._tried(None)
        for password in passwords:
            document = document or self._tried(password)
        if document is None:
            raise self._refusal(pdfium.FPDF_ERR_PASSWORD)
        document.init_forms()
        return document

    def _tried(self, password: str | None) -> PdfDocument | None:
        """None where it wants another password."""
        try:
            return PdfDocument(self._file, password=password)
        except PdfiumError as error:
            if error.err_code == pdfium.FPDF_ERR_PASSWORD:
                return None
            raise self._refusal(error.err_code) from error

    def _refusal(self, code: int | None) -> DocumentError:
        """As those of extraction, of the same file."""
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY) and is_encrypted_pdf(
            self._file.head(_MOST_LOOKED_INTO)
        ):
            unknown = code == pdfium.FPDF_ERR_SECURITY
            return EncryptedDocument(message("encrypted.certificate") if unknown else PASSWORD_NEEDED)
        return DamagedDocument(message("damaged.pdf"))

    def close(self) -> None:
        self._let_go_of_page()
        self._document.close()
        self._file.close()

    def sizes(self) -> Iterator[tuple[float, float]]:
        """Widths and heights in points, of the pages as they are shown; no page is loaded for that."""
        size = pdfium.FS_SIZEF()
        for index in range(min(len(self._document), MOST_PAGES)):
            found = pdfium.FPDF_GetPageSizeByIndexF(self._document, index, size)
            yield _sensible(size.width if found else 0.0), _sensible(size.height if found else 0.0)

    def draw(self, number: int, scale: float, quarter_turns: int = 0) -> tuple[int, int, float, memoryview]:
        """Width, height, the scale that it was drawn at, and the pixels, red, green, blue, row after row; of the page
        turned to the right so many times."""
        page = self._loaded(number)
        across, down = (_sensible(each) for each in page.get_size())
        if quarter_turns % 2:
            across, down = down, across
        width, height, scale = fitting(across, down, scale)
        bitmap = PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGR, rev_byteorder=True)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        whole = (0, 0, width, height, quarter_turns, _FLAGS)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, *whole)
        if page.formenv:
            pdfium.FPDF_FFLDraw(page.formenv, bitmap, page, *whole)
        return width, height, scale, _without_gaps(memoryview(bitmap.buffer).cast("B"), 3 * width, bitmap.stride)

    def text(self, number: int) -> tuple[str, list[Box | None]]:
        """The text of a page, with a box for each character (see `PageText`)."""
        page = self._loaded(number)
        try:
            return text_with_boxes(page)
        except PdfiumError as error:
            raise DamagedDocument(message("pages.damaged")) from error

    def pages_without_text(self, most: int) -> Iterator[int]:
        """The numbers of up to so many pages that show something, but have no letters, or others than are seen."""
        found = 0
        for number in range(1, min(len(self._document), MOST_PAGES) + 1):
            if found >= most:
                return
            try:
                page = self._loaded(number)
                if pdfium.FPDFPage_CountObjects(page) > 0 and not _has_text(page):
                    found += 1
                    yield number
            except (DamagedDocument, PdfiumError):
                continue

    def _loaded(self, number: int) -> PdfPage:
        """The page, the last one of which is kept: its text is asked for when it has been drawn."""
        if self._page is not None and self._page[0] == number:
            return self._page[1]
        self._let_go_of_page()
        if not 1 <= number <= len(self._document):
            raise DamagedDocument(message("pages.none_such", number=number))
        try:
            page = self._document.get_page(number - 1)
        except PdfiumError as error:
            raise DamagedDocument(message("pages.damaged")) from error
        self._page = number, page
        return page

    def _let_go_of_page(self) -> None:
        if self._page is not None:
            self._page[1].close()
            self._page = None


class _File:
    """A file for PDFium to read, as a stream. What the system refuses is not there."""

    def __init__(self, source: int | bytes, size: int) -> None:
        self._source = source
        self._size = size
        self._place = 0

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        self._place = place + (0, self._place, self._size)[whence]
        return self._place

    def tell(self) -> int:
        return self._place

    def read(self, size: int) -> bytes:
        if isinstance(self._source, bytes):
            data = self._source[self._place : self._place + size]
        else:
            try:
                os.lseek(self._source, self._place, os.SEEK_SET)
                data = os.read(self._source, size)
            except OSError:
                data = b""
        self._place += len(data)
        return data

    def readinto(self, buffer: ctypes.Array[ctypes.c_ubyte]) -> int:
        view, done = memoryview(buffer).cast("B"), 0
        while done < len(view) and (data := self.read(len(view) - done)):
            view[done : done + len(data)] = data
            done += len(data)
        return done

    def head(self, size: int) -> bytes:
        """The first bytes."""
        buffer = (ctypes.c_ubyte * min(size, self._size))()
        self.seek(0)
        read = self.readinto(buffer) if self._size else 0
        return bytes(buffer)[:read]

    def close(self) -> None:
        if isinstance(self._source, int):
            os.close(self._source)


def _has_text(page: PdfPage) -> bool:
    held = page.get_textpage()
    try:
        count = held.count_chars()
        text = with_letters(held.get_text_range(0, min(count, _LETTERS_LOOKED_AT))) if count > 0 else ""
    finally:
        held.close()
    return not is_no_text(text) and not is_garbled(text)


def _sensible(points: float) -> float:
    """A side of a page, whatever the document says."""
    return min(LARGEST_PAGE, max(_SMALLEST_PAGE, points)) if math.isfinite(points) else _SMALLEST_PAGE


def _without_gaps(rows: memoryview, width: int, stride: int) -> memoryview:
    """Rows of so many bytes, one directly behind the other."""
    if stride == width:
        return rows
    return memoryview(b"".join(rows[start : start + width] for start in range(0, len(rows), stride)))
