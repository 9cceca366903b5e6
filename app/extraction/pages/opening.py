"""What has pages, opened by what it is: a PDF, or a picture. Runs in workers alone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Protocol

from app.domain.errors import UnsupportedFormat
from app.domain.messages import message
from app.domain.views import Box
from app.extraction.pages import pdfium, picture
from app.extraction.pictures.blocks import kind_of

_HEAD = 1024  # bytes, in which a PDF says that it is one


class OpenPages(Protocol):
    """As `OpenDocument` says of a PDF."""

    def sizes(self) -> Iterator[tuple[float, float]]: ...
    def draw(self, number: int, scale: float, quarter_turns: int = 0) -> tuple[int, int, float, memoryview]: ...
    def text(self, number: int) -> tuple[str, list[Box | None]]: ...
    def pages_without_text(self, most: int) -> Iterator[int]: ...
    def close(self) -> None: ...


class _Unknown:
    """A picture that nothing here unpacks, by its extension: one page, which cannot be had."""

    def __init__(self, extension: str) -> None:
        self._reason = message("unsupported.picture", extension=extension)

    def sizes(self) -> Iterator[tuple[float, float]]:
        raise UnsupportedFormat(self._reason)

    def draw(self, number: int, scale: float, quarter_turns: int = 0) -> tuple[int, int, float, memoryview]:
        raise UnsupportedFormat(self._reason)

    def text(self, number: int) -> tuple[str, list[Box | None]]:
        return "", []

    def pages_without_text(self, most: int) -> Iterator[int]:
        """So that it is counted among those that could not be read."""
        yield 1

    def close(self) -> None:
        pass


def warm_up() -> None:
    """Has the libraries do once what they may need rights for that the process is about to give up."""
    pdfium.warm_up()
    picture.warm_up()


def open_pages(descriptor: int, size: int, passwords: Sequence[str] = ()) -> OpenPages:
    """The pages of a file of so many bytes, whose descriptor is closed with them, or where this raises: a
    DocumentError."""
    try:
        head = os.read(descriptor, min(size, _HEAD))
        os.lseek(descriptor, 0, os.SEEK_SET)
    except OSError:
        head = b""
    kind = _kind(head)
    if kind is None:
        return pdfium.OpenDocument(descriptor, size, passwords)
    if kind == "heif":
        os.close(descriptor)
        return _Unknown("heic")
    return picture.OpenPicture(descriptor)


def open_pages_in_memory(data: bytes, passwords: Sequence[str] = ()) -> OpenPages:
    """The pages of a file of these bytes. Raises DocumentErrors."""
    kind = _kind(data[:_HEAD])
    if kind is None:
        return pdfium.OpenDocument(data, len(data), passwords)
    return _Unknown("heic") if kind == "heif" else picture.OpenPicture(data)


def _kind(head: bytes) -> str | None:
    """Of a picture; None of anything else."""
    return None if b"%PDF-" in head else kind_of(head)
