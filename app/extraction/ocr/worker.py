"""What a worker process does that recognises letters: answers one request after the other. Its process is the business
of serving.py; what it takes of time and memory is watched from outside.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.ocr.wire import (
    OcrRequest,
    OcrWanted,
    decode_ocr_request,
    page_frame,
    pictures_frame,
)
from app.extraction.workers.serving import Answering, Asked, or_why_not

if TYPE_CHECKING:  # loaded when the process is shut off from files
    from app.extraction.ocr.recognition import Recognition
    from app.extraction.ocr.scanned_document import ScannedDocument

_DPI = 300
_POINTS = 72  # in an inch


def make_answering(data_folder: Path) -> Answering:
    """What the worker answers with; the libraries are loaded, which read `data_folder` alone."""
    # One page is read by one thread: more would only take what other programs want.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    from app.extraction.formats import formats
    from app.extraction.ocr import preparation
    from app.extraction.ocr.recognition import Recognition
    from app.extraction.ocr.tesseract import Tesseract
    from app.extraction.pages import opening
    from app.text.language import load_languages
    from app.text.vocabulary import vocabulary

    formats()
    vocabulary()
    load_languages()
    opening.warm_up()
    preparation.warm_up()
    tesseract = Tesseract(data_folder)
    tesseract.warm_up()
    recognition = Recognition(tesseract)
    documents = _Documents()

    def answering(asked: Asked) -> Iterator[bytes]:
        request = decode_ocr_request(asked.frame)
        descriptor = asked.receive_file()
        return or_why_not(lambda: _frames(documents, recognition, request, descriptor))

    return answering


def _frames(documents: _Documents, recognition: Recognition, request: OcrRequest, descriptor: int) -> Iterator[bytes]:
    document = documents.opened(request, descriptor, recognition)
    if request.wanted is OcrWanted.PICTURES:
        yield pictures_frame(document.parts())
        return
    from app.extraction.ocr.preparation import prepared
    from app.extraction.ocr.tesseract import Pixels

    pages = document.pages_of(bytes.fromhex(request.part), recognition)

    def draw(quarter_turns: int) -> Pixels:
        width, height, _, pixels = pages.draw(request.number, _DPI / _POINTS, -quarter_turns % 4)
        return prepared(Pixels(width, height, bytes(pixels)))

    yield page_frame(recognition.read(request.number, draw, request.languages))


class _Documents:
    """The one that is open, by what names its content: its pages are read one after the other."""

    def __init__(self) -> None:
        self._name = ""
        self._opened: ScannedDocument | None = None

    def opened(self, request: OcrRequest, descriptor: int, recognition: Recognition) -> ScannedDocument:
        """The document that the request is about. The descriptor is closed, sooner or later. Raises DocumentErrors."""
        if self._opened is not None and self._name == request.document:
            os.close(descriptor)
            return self._opened
        from app.extraction.ocr.scanned_document import ScannedDocument

        former, self._opened = self._opened, None
        if former is not None:
            former.close()
        recognition.begin_document()
        self._opened = ScannedDocument(descriptor, request.size, request.name, request.passwords)
        self._name = request.document
        return self._opened
