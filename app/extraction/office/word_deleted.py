"""What was taken away from an old Word document while its changes were tracked ([MS-DOC] 2.6.1, sprmCFRMarkDel), and is
still in its text. It is told in pages of 512 bytes, by where the characters lie in the stream. Nothing raises for what
a file does."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from app.extraction.office.word_paragraphs import properties_in
from app.extraction.office.word_pieces import Piece

_TOLD_AT = 0xFA  # in the head: where the pages are told
_PAGE = 512
_MOST_PAGES = 1_000_000
_MOST_SPANS = 200_000
_DELETED = 0x0800
_SAID = struct.pack("<HB", _DELETED, 1)
_NOTHING = "\x01"  # a mark, which is no text


def without_deleted(text: str, pieces: Sequence[Piece], head: bytes, table: bytes) -> str:
    """The text, of the same length, with nothing where there is what was taken away; `head` is its stream, `table` what
    tells of it."""
    if _SAID not in head:
        return text
    pieces = sorted(pieces, key=lambda piece: piece.where)
    places = [piece.where for piece in pieces]
    found = (span for start, end in _deleted(head, table) for span in _characters(start, end, pieces, places))
    spans = sorted(islice(found, _MOST_SPANS))
    parts: list[str] = []
    at = 0
    for start, end in spans:
        start = max(start, at)
        if start < end:
            parts += (text[at:start], _NOTHING * (end - start))
            at = end
    return "".join((*parts, text[at:]))


def _characters(start: int, end: int, pieces: Sequence[Piece], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The [start, end) of the characters that lie there in the stream, of pieces in their order there."""
    for number in range(max(0, bisect_right(places, start) - 1), len(pieces)):
        piece = pieces[number]
        if piece.where >= end:
            return
        first = max(0, start - piece.where) // piece.width
        last = min(piece.end - piece.start, max(0, end - piece.where) // piece.width)
        if first < last:
            yield piece.start + first, piece.start + last


def _deleted(head: bytes, table: bytes) -> Iterator[tuple[int, int]]:
    """The [start, end) in the stream."""
    try:
        begin, size = struct.unpack_from("<II", head, _TOLD_AT)
        count = min((size - 4) // 8, _MOST_PAGES)
        pages = struct.unpack_from(f"<{count}I", table, begin + 4 * (count + 1)) if count > 0 else ()
    except struct.error:
        return
    for number in dict.fromkeys(pages):
        start = (number & 0x3FFFFF) * _PAGE
        page = head[start : start + _PAGE]
        if len(page) == _PAGE and _SAID in page:
            yield from _in_page(page)


def _in_page(page: bytes) -> Iterator[tuple[int, int]]:
    try:
        count = page[_PAGE - 1]
        bounds = struct.unpack_from(f"<{count + 1}I", page)
        for run in range(count):
            told = page[4 * (count + 1) + run] * 2
            if told and any(
                name == _DELETED and value[:1] == b"\1"
                for name, value in properties_in(page[told + 1 : told + 1 + page[told]])
            ):
                yield bounds[run], bounds[run + 1]
    except (struct.error, IndexError):
        return
