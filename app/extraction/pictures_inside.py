"""Files within a document whose pages may be pictures of text: PDFs and picture files, wherever in its tree they lie.
They are found as inside.py finds what it reads, within the same bounds. Runs in the worker that recognises letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from app.domain.errors import DocumentError
from app.extraction.document import opened_document
from app.extraction.formats import Format
from app.extraction.inside import DEEPEST, MOST_FILES, Place, format_inside, is_meant, readable_name
from app.extraction.office.package import LARGEST_MEMBER, LARGEST_PACKAGE
from app.extraction.scans import SHOWN_AS_PAGES


def pictures_inside(data: bytes, format: Format, passwords: Sequence[str], name: str) -> Iterator[tuple[str, bytes]]:
    """Where each of those in a file called `name` lies, and its bytes. What cannot be had is passed over."""
    yield from _Walk(passwords).within(data, format, Place("", name, 0))


class _Walk:
    """Counts what is taken out of one file."""

    def __init__(self, passwords: Sequence[str]) -> None:
        self._passwords = passwords
        self._files = self._bytes = 0

    def within(self, data: bytes, format: Format, place: Place) -> Iterator[tuple[str, bytes]]:
        makers = [maker for maker in (format.inner, format.pictures) if maker is not None]
        try:
            for file in chain.from_iterable(maker(data, format, self._passwords) for maker in makers):
                self._files += 1
                if self._files > MOST_FILES or self._bytes > LARGEST_PACKAGE:
                    return
                inner = place.inside(readable_name(file.name))
                kind = format_inside(file, inner.name)
                if kind is None or inner.depth > DEEPEST or not is_meant(inner.name) or not _leads_to_pictures(kind):
                    continue
                try:
                    content = file.read()
                    self._bytes += len(content)
                    if len(content) > LARGEST_MEMBER:
                        return
                    opened, actual = opened_document(content, kind, passwords=self._passwords)
                except DocumentError:
                    continue
                if actual.kind in SHOWN_AS_PAGES:
                    yield inner.path, opened
                yield from self.within(opened, actual, inner)
        except (DocumentError, RecursionError):
            return


def _leads_to_pictures(format: Format) -> bool:
    return format.kind in SHOWN_AS_PAGES or format.inner is not None or format.pictures is not None
