"""Word documents of before 1997 (Word 2, 6 and 95): one stream holds everything, and the text is in the code page of
its language. What was made for East Asia (Word 6 and 95) has two bytes for every character, the lower one of its code
first."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator

from app.domain.errors import EncryptedDocument
from app.extraction.charset import decode_declared
from app.extraction.charset.fonts import FONT_CHARSETS
from app.extraction.office.word_paragraphs import DEEPEST, PLAIN, ParagraphEnd, ParagraphForm
from app.extraction.office.word_pieces import Piece, pieces_of
from app.extraction.reasons import PASSWORD_NEEDED

_WORD_2, _WORD_6 = 0xA5DB, 0xA5DC
_EAST_ASIAN = {0xA697: "cp932", 0xA698: "cp949", 0xA699: "gb18030"}
_IN_PIECES, _ENCRYPTED = 1 << 2, 1 << 8  # flags
_TEXT, _LENGTHS, _FONTS, _PIECES, _PAGES = 0x18, 0x34, 0xD0, 0x160, 0x18A  # where they are told
_MACINTOSH = 256
_CONTROLS = bytes(byte if byte >= 32 else 32 for byte in range(256))
_PAGE, _ENTRY = 512, 7  # bytes
_IN_CELL, _ENDS_ROW = b"\x18\x01", b"\x19\x01"  # what is said of a paragraph
# By the language, without the country; all others are cp1252.
_CODE_PAGES = {
    0x01: "cp1256", 0x02: "cp1251", 0x05: "cp1250", 0x08: "cp1253", 0x0D: "cp1255", 0x0E: "cp1250", 0x15: "cp1250",
    0x18: "cp1250", 0x19: "cp1251", 0x1A: "cp1250", 0x1B: "cp1250", 0x1E: "cp874", 0x1F: "cp1254", 0x22: "cp1251",
    0x23: "cp1251", 0x24: "cp1250", 0x25: "cp1257", 0x26: "cp1257", 0x27: "cp1257", 0x29: "cp1256", 0x2F: "cp1251",
}  # fmt: skip
_SINGLE_BYTE = frozenset(_CODE_PAGES.values())


def is_older(head: bytes) -> bool:
    """Whether a stream is such a document."""
    magic = int.from_bytes(head[:2], "little")
    return len(head) > _PAGE and (magic in (_WORD_2, _WORD_6) or magic in _EAST_ASIAN)


def older_lengths(head: bytes) -> list[int]:
    """Of the parts of the text, in the order of `word_binary`."""
    return [max(0, length) for length in struct.unpack_from("<8i", head, _LENGTHS)]


def older_text(head: bytes) -> tuple[str, list[Piece]]:
    """The row of all characters, and the pieces it lies in. Raises ValueError, IndexError and struct.error for what is
    damaged, EncryptedDocument."""
    (magic,) = struct.unpack_from("<H", head)
    (flags,) = struct.unpack_from("<H", head, 10)
    if flags & _ENCRYPTED:
        raise EncryptedDocument(PASSWORD_NEEDED)
    east_asian = _EAST_ASIAN.get(magic)
    width = 2 if east_asian else 1
    begin, end = struct.unpack_from("<II", head, _TEXT)
    if flags & _IN_PIECES:
        if magic == _WORD_2:
            raise ValueError("pieces are told elsewhere")
        told, size = struct.unpack_from("<II", head, _PIECES)
        pieces = list(pieces_of(head[told : told + size], width))
    else:
        length = min(sum(older_lengths(head)) + 1, (min(end, len(head)) - begin) // width)
        pieces = [Piece(0, max(0, length), begin, width)]
    data = b"".join(piece.data(head) for piece in pieces)
    if len(data) < sum(piece.end - piece.start for piece in pieces) * width or not data.strip(b"\0\r\n\x0c "):
        raise ValueError("its text is not there")
    if east_asian:
        return _east_asian(data, east_asian), pieces
    page = _code_page(head)
    text = decode_declared(data.translate(_CONTROLS), page)
    if len(text) != len(data):
        text = data.decode(page, "replace")
    return "".join(chr(byte) if byte < 32 else letter for byte, letter in zip(data, text, strict=True)), pieces


def _code_page(head: bytes) -> str:
    """That of the language, or of the first font for another script than Western ones: programs that write such
    documents for others call every language English."""
    language, platform = struct.unpack_from("<H", head, 6)[0], struct.unpack_from("<H", head, 0x14)[0]
    if platform == _MACINTOSH:
        return "mac_roman"
    if (page := _CODE_PAGES.get(language & 0x3FF)) is None and head[:2] == _WORD_6.to_bytes(2, "little"):
        page = next((page for number in _charsets(head) if (page := FONT_CHARSETS.get(number)) in _SINGLE_BYTE), None)
    return page or "cp1252"


def _charsets(head: bytes) -> Iterator[int]:
    """The numbers of the fonts' encodings."""
    begin, size = struct.unpack_from("<II", head, _FONTS)
    told = head[begin : begin + size]
    place = 2
    while place + 5 < len(told):
        yield told[place + 4]
        place += told[place] + 1


def _east_asian(data: bytes, encoding: str) -> str:
    codes = struct.unpack(f"<{len(data) // 2}H", data)
    whole = b"".join(bytes([code]) if code < 256 else code.to_bytes(2, "big") for code in codes)
    text = decode_declared(whole, encoding)
    if len(text) == len(codes):
        return text
    return "".join(code.to_bytes(2 if code > 255 else 1, "big").decode(encoding, "replace")[:1] for code in codes)


class OlderForms:
    """As `ParagraphForms`: those of the paragraphs of Word 6 and 95; all are plain in older ones."""

    def __init__(self, head: bytes) -> None:
        self._head = head
        told = [] if int.from_bytes(head[:2], "little") == _WORD_2 else sorted(_paragraphs(head))
        self._ends = [end for end, _, _ in told]
        self._told = told

    def at(self, place: int) -> ParagraphForm:
        """That of the paragraph whose end lies at `place`."""
        number = bisect_left(self._ends, place + 1)
        is_cell = self._head[place : place + 1] == b"\x07"
        if number == len(self._ends):
            return PLAIN._replace(end=ParagraphEnd.CELL) if is_cell else PLAIN
        _, style, properties = self._told[number]
        end = ParagraphEnd.PARAGRAPH
        if is_cell:
            end = ParagraphEnd.ROW if _ENDS_ROW in properties else ParagraphEnd.CELL
        elif _IN_CELL in properties:
            end = ParagraphEnd.LINE
        return ParagraphForm(style if 1 <= style <= DEEPEST else 0, end)


def _paragraphs(head: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Where each ends, its style, and what else is said of it."""
    first, _, count = struct.unpack_from("<3H", head, _PAGES)
    for number in range(first, first + count):
        page = head[number * _PAGE : (number + 1) * _PAGE]
        if len(page) < _PAGE:
            return
        paragraphs = page[-1]
        if 4 * (paragraphs + 1) + _ENTRY * paragraphs >= _PAGE:
            return
        for paragraph, end in enumerate(struct.unpack_from(f"<{paragraphs}I", page, 4)):
            told = 2 * page[4 * (paragraphs + 1) + _ENTRY * paragraph]
            size = 2 * page[told] if told else 0
            said = page[told + 1 : told + 1 + size]
            yield end, int.from_bytes(said[:2], "little"), said[2:]
