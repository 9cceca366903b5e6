"""The text of a PDF's pages by PDFium, without the places of its characters: what extraction asks first, since it takes
a tenth of pypdf's time and knows the character collections of Chinese, Japanese and Korean fonts. Runs in the worker
alone, on one thread."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from pypdfium2 import PdfDocument, PdfiumError

log = logging.getLogger(__name__)

_CUT = "\ufffe"  # a hyphen at the end of a line that the word goes on after, and the line end with it


class PdfiumTexts:
    """The pages of a PDF that one of the passwords may open; of one that PDFium cannot open there are none."""

    def __init__(self, data: bytes, passwords: Sequence[str] = ()) -> None:
        self._document: PdfDocument | None = None
        self.count = 0
        for password in (None, *passwords):
            try:
                self._document = PdfDocument(data, password=password)
                self.count = len(self._document)
                return
            except PdfiumError as error:
                log.debug("PDFium cannot open: %s", error)

    def text(self, number: int) -> str | None:
        """What stands on a page, counted from 1, in the order in which it is written; None where it cannot be read."""
        if self._document is None or not 1 <= number <= self.count:
            return None
        try:
            page = self._document[number - 1]
            try:
                held = page.get_textpage()
                try:
                    text = str(held.get_text_range())
                finally:
                    held.close()
            finally:
                page.close()
        except PdfiumError as error:
            log.debug("PDFium cannot read page %d: %s", number, error)
            return None
        # There are no tabs on a page, but fonts that call their blank so.
        return text.replace("\r\n", "\n").replace(_CUT, "-\n").replace("\t", " ")

    def close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None
