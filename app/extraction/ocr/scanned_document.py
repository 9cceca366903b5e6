"""One document whose pictures are read: its own pages, and those of the files that lie in it, which are had again in
the order in which they were found. Runs in the worker alone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from app.domain.errors import DamagedDocument, DocumentError
from app.domain.messages import message
from app.domain.scans import ScanPart
from app.extraction.formats import Format, format_of
from app.extraction.ocr.wire import MOST_PAGES, MOST_PARTS
from app.extraction.pages.opening import OpenPages, open_pages, open_pages_in_memory
from app.extraction.pictures_inside import pictures_inside
from app.extraction.scans import SHOWN_AS_PAGES, bytes_hash
from app.extraction.workers.wire import LONGEST_PATH

if TYPE_CHECKING:
    from app.extraction.ocr.recognition import Recognition

_LEAST_AREA = 180.0**2  # square points: a picture in a document that is smaller is a sign, or for adornment


class ScannedDocument:
    """A file of so many bytes called `name`, read through a descriptor, which is closed with it or where this raises: a
    DocumentError."""

    def __init__(self, descriptor: int, size: int, name: str, passwords: Sequence[str]) -> None:
        self._descriptor = descriptor
        self._size = size
        self._name = name
        self._passwords = passwords
        self._format: Format | None = format_of(PurePath(name))
        self._own: OpenPages | None = None
        self._within: tuple[bytes, OpenPages] | None = None
        self._further: Iterator[tuple[str, bytes]] = iter(())
        try:
            if self._format is None or self._format.kind in SHOWN_AS_PAGES:
                self._own = open_pages(os.dup(descriptor), size, passwords)
        except BaseException:
            os.close(descriptor)
            raise

    def close(self) -> None:
        self._let_go()
        if self._own is not None:
            self._own.close()
        os.close(self._descriptor)

    def parts(self) -> Iterator[ScanPart]:
        """The document itself, and what lies in it, with their pages that have something on them, but no text."""
        if self._own is not None:
            yield ScanPart(tuple(self._own.pages_without_text(MOST_PAGES)))
        found = 0
        for place, data in self._files():
            try:
                pages = open_pages_in_memory(data, self._passwords)
            except DocumentError:
                continue
            try:
                numbers = tuple(_large_ones(pages))
            finally:
                pages.close()
            if numbers:
                found += 1
                if found >= MOST_PARTS:
                    return
                yield ScanPart(numbers, place[:LONGEST_PATH], bytes_hash(data))

    def pages_of(self, part: bytes, recognition: Recognition) -> OpenPages:
        """Those of the document itself, or of the file in it whose bytes have this hash. Raises DocumentErrors."""
        if not part:
            assert self._own is not None
            return self._own
        if self._within is None or self._within[0] != part:
            self._let_go()
            recognition.begin_document()
            self._within = part, open_pages_in_memory(self._bytes_of(part), self._passwords)
        return self._within[1]

    def _bytes_of(self, part: bytes) -> bytes:
        """From where the last one was found on, and then from the beginning."""
        again = False
        while True:
            for _, data in self._further:
                if bytes_hash(data) == part:
                    return data
            if again:
                raise DamagedDocument(message("pages.damaged"))
            self._further, again = self._files(), True

    def _files(self) -> Iterator[tuple[str, bytes]]:
        format = self._format
        if format is None or (format.inner is None and format.pictures is None):
            return iter(())
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        portions = []
        left = self._size
        while left > 0 and (portion := os.read(self._descriptor, left)):
            portions.append(portion)
            left -= len(portion)
        return pictures_inside(b"".join(portions), format, self._passwords, self._name)

    def _let_go(self) -> None:
        if self._within is not None:
            self._within[1].close()
            self._within = None


def _large_ones(pages: OpenPages) -> Iterator[int]:
    """The pages of a file that may have something written on them."""
    sizes = list(pages.sizes())
    for number in pages.pages_without_text(MOST_PAGES):
        across, down = sizes[number - 1] if number <= len(sizes) else (0.0, 0.0)
        if across * down >= _LEAST_AREA:
            yield number
