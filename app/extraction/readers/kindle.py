"""Books for the Kindle (Mobipocket, AZW, AZW3): markup in records of a Palm database, packed in one of two ways.

Ours because what reads them is under licences that do not fit. The form is told on the MobileRead wiki (MOBI, PalmDOC,
Huffdic). A book that is protected against copying says so.
"""

from __future__ import annotations

import itertools
import re
import struct
from dataclasses import dataclass

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, EncryptedDocument
from app.domain.messages import message
from app.extraction.charset import decode, decode_declared
from app.extraction.cleaning import clean_line
from app.extraction.formats import Format
from app.extraction.huffdic import Huffdic
from app.extraction.left_out import LeftOut
from app.extraction.markup import html_to_text
from app.extraction.office.package import BOMB, LARGEST_MEMBER
from app.extraction.reasons import incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_TYPES = (b"BOOKMOBI", b"TEXtREAd")
_STORED, _PALM, _HUFFDIC = 1, 2, 17480
_ENTRY = struct.Struct(">I4x")
_KF8 = 8  # version of a book whose first flow is the text
_FIRST_OF_EXTRA = 0xE4  # length of a head that tells what lies behind the text of a record
_TITLE = 503
# Where one chapter may end and the next begin.
_BREAK = re.compile(r"(?i)<mbp:pagebreak[^<>]{0,200}>|</html>")


@dataclass(frozen=True, slots=True)
class _Book:
    """What the first record says; numbers are of records, lengths in bytes."""

    packed: int
    length: int
    records: int
    encoding: str | None
    title: str
    extra: int
    dictionaries: tuple[int, int]  # the first, and how many
    flows: int | None


def extract_kindle(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A segment for each chapter, as far as they are told. Raises DocumentErrors."""
    damaged = DamagedDocument(incomplete(format.label))
    left_out = LeftOut()
    try:
        records = _records(data)
        book = _book(records[0])
        if book.flows is not None:
            book_length = _end_of_first_flow(records, book.flows)
        else:
            book_length = book.length
        raw = _text(records, book, budget, left_out)[: book_length or None]
    except (struct.error, IndexError, ValueError) as error:
        raise damaged from error
    markup = decode_declared(raw, book.encoding) if book.encoding else decode(raw)
    segments = []
    for chapter in _BREAK.split(markup):
        segment, _ = html_to_text(chapter)
        if segment.text.strip():
            segments.append(segment)
    if not segments:
        raise no_text(format.kind)
    return Extraction(tuple(segments), book.title or None, left_out=left_out.messages())


def _records(data: bytes) -> list[bytes]:
    if data[60:68] not in _TYPES:
        raise ValueError("no book")
    (count,) = struct.unpack_from(">H", data, 76)
    starts = [_ENTRY.unpack_from(data, 78 + 8 * number)[0] for number in range(count)]
    if any(end < start for start, end in itertools.pairwise(starts)):
        raise ValueError("records without order")
    return [data[start:end] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]


def _book(head: bytes) -> _Book:
    packed, length, records = struct.unpack_from(">H2xIH", head)
    encrypted = struct.unpack_from(">H", head, 12)[0] if len(head) >= 14 else 0
    if head[16:20] != b"MOBI":
        return _Book(packed, length, records, None, "", 0, (0, 0), None)
    if encrypted:
        raise EncryptedDocument(message("encrypted.book"))
    head_length, _, code_page, _, version = struct.unpack_from(">5I", head, 20)
    encoding = "utf-8" if code_page == 65001 else f"cp{code_page}"
    at, size = struct.unpack_from(">II", head, 84)
    title = _further(head, 16 + head_length).get(_TITLE) or head[at : at + size]
    dictionaries = struct.unpack_from(">II", head, 112) if packed == _HUFFDIC else (0, 0)
    extra = struct.unpack_from(">H", head, 242)[0] if head_length >= _FIRST_OF_EXTRA else 0
    flows = struct.unpack_from(">I", head, 192)[0] if version == _KF8 and len(head) >= 196 else None
    return _Book(
        packed, length, records, encoding, clean_line(decode_declared(title, encoding)), extra, dictionaries, flows
    )


def _further(head: bytes, place: int) -> dict[int, bytes]:
    """What the publisher tells of the book (EXTH)."""
    if head[place : place + 4] != b"EXTH":
        return {}
    (count,) = struct.unpack_from(">I", head, place + 8)
    found, place = {}, place + 12
    for _ in range(min(count, 1_000)):
        kind, size = struct.unpack_from(">II", head, place)
        found[kind] = head[place + 8 : place + size]
        place += max(8, size)
    return found


def _end_of_first_flow(records: list[bytes], number: int) -> int:
    """Behind the text of a newer book lie its styles and pictures, each a flow; 0 where nobody tells."""
    if number >= len(records) or not records[number].startswith(b"FDST"):
        return 0
    return int(struct.unpack_from(">I", records[number], 16)[0])


def _text(records: list[bytes], book: _Book, budget: Budget, left_out: LeftOut) -> bytes:
    huffdic = None
    if book.packed == _HUFFDIC:
        first, count = book.dictionaries
        huffdic = Huffdic(records[first], records[first + 1 : first + count])
    found = bytearray()
    texts = records[1 : 1 + book.records]
    for number, record in enumerate(texts):
        if (why := budget.spent) is not None:
            left_out.rest(max(1, number), why)
            break
        record = record[: len(record) - _behind_text(record, book.extra)]
        match book.packed:
            case 1:
                found += record
            case 2:
                found += unpack_palm(record)
            case _ if huffdic is not None:
                found += huffdic.unpacked(record)
            case _:
                raise ValueError("packed in another way")
        if len(found) > LARGEST_MEMBER:
            raise DamagedDocument(BOMB)
    if len(texts) < book.records:
        left_out.unread_part()
    return bytes(found)


def _behind_text(record: bytes, extra: int) -> int:
    """How many bytes at the end of a record are none of the text: each bit of `extra` stands for a thing that ends
    with its own length, the lowest for the rest of a letter that is cut."""
    behind = 0
    for bit in range(1, 16):
        if extra >> bit & 1:
            behind += _length_at_end(record[: len(record) - behind])
    if extra & 1 and len(record) > behind:
        behind += (record[len(record) - behind - 1] & 3) + 1
    return min(behind, len(record))


def _length_at_end(data: bytes) -> int:
    length = shift = 0
    for byte in reversed(data[-4:]):
        length |= (byte & 0x7F) << shift
        shift += 7
        if byte & 0x80:
            break
    return length


def unpack_palm(record: bytes) -> bytes:
    """PalmDOC: a byte is itself, a blank and a letter, the number of bytes that follow as they are, or, with the next
    one, a place up to 2,047 bytes back from which three to ten are repeated."""
    out = bytearray()
    place, end = 0, len(record)
    while place < end:
        byte = record[place]
        place += 1
        if 1 <= byte <= 8:
            out += record[place : place + byte]
            place += byte
        elif byte < 0x80:
            out.append(byte)
        elif byte >= 0xC0:
            out += bytes((0x20, byte ^ 0x80))
        elif place < end:
            pair = byte << 8 | record[place]
            place += 1
            back, length = pair >> 3 & 0x7FF, (pair & 7) + 3
            if not 0 < back <= len(out):
                raise ValueError("it repeats what was never there")
            for _ in range(length):
                out.append(out[-back])
    return bytes(out)


FORMATS = (Format("mobi", "book", "Kindle book", extract_kindle, ("azw", "azw3", "prc")),)
