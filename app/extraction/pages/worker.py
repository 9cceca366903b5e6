"""What a worker process does that draws pages: answers one request after the other. Its process is the business of
serving.py; what it takes of time and memory is watched from outside.

The last few documents stay open, so that the next page is quick.
"""

from __future__ import annotations

from collections.abc import Iterator
from os import close
from typing import TYPE_CHECKING

from app.extraction.pages.wire import (
    PageRequest,
    Wanted,
    decode_page_request,
    pixel_frames,
    sizes_frames,
    text_frames,
)
from app.extraction.workers.serving import Answering, Asked, or_why_not

if TYPE_CHECKING:  # it is loaded when the process is shut off from files
    from app.extraction.pages.opening import OpenPages

_KEPT_OPEN = 4


def make_answering() -> Answering:
    """What the worker answers with; the library is loaded."""
    from app.extraction.pages.opening import warm_up

    warm_up()
    documents = _Documents()

    def answering(asked: Asked) -> Iterator[bytes]:
        request = decode_page_request(asked.frame)
        descriptor = asked.receive_file()
        return or_why_not(lambda: _frames(documents.opened(request, descriptor), request))

    return answering


def _frames(document: OpenPages, request: PageRequest) -> Iterator[bytes]:
    match request.wanted:
        case Wanted.SIZES:
            return sizes_frames(list(document.sizes()))
        case Wanted.PIXELS:
            return pixel_frames(*document.draw(request.number, request.scale))
        case Wanted.TEXT:
            return text_frames(*document.text(request.number))


class _Documents:
    """Those that are open, by what names their content, the last used at the end."""

    def __init__(self) -> None:
        self._open: dict[str, OpenPages] = {}

    def opened(self, request: PageRequest, descriptor: int) -> OpenPages:
        """The document that the request is about. The descriptor is closed, sooner or later. Raises DocumentErrors."""
        document = self._open.pop(request.document, None)
        if document is None:
            from app.extraction.pages.opening import open_pages

            document = open_pages(descriptor, request.size, request.passwords)
        else:
            close(descriptor)
        self._open[request.document] = document
        while len(self._open) > _KEPT_OPEN:
            self._open.pop(next(iter(self._open))).close()
        return document
