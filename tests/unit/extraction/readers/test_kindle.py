"""Books for the Kindle, made here record by record."""

from __future__ import annotations

import struct

import pytest

from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.document import extract_document
from app.extraction.formats import format_named
from app.extraction.readers.kindle import unpack_palm

MOBI = format_named("mobi")
MARKUP = (
    "<html><body><h1>Die Reiher</h1><p>Am Ufer steht ein Reiher, grüßt und schweigt.</p><mbp:pagebreak/><p>Zwei</p>"
)


def _book(records: list[bytes], length: int, packed: int = 1, *, extra: int = 0, locked: int = 0) -> bytes:
    """What lies behind the texts of records is told by `extra`; records beside the first `length` bytes' are last."""
    texts = [each for each in records if not each.startswith((b"HUFF", b"CDIC"))]
    title = "Wasservögel".encode()
    head = bytearray(struct.pack(">HHIHHHH", packed, 0, length, len(texts), 4096, locked, 0))
    head += b"MOBI" + struct.pack(">5I", 232, 2, 65001, 1, 6) + bytes(44)
    head += struct.pack(">II", 248, len(title)) + bytes(20)
    head += struct.pack(">II", 1 + len(texts), len(records) - len(texts)) + bytes(242 - 120)
    head += struct.pack(">H", extra)
    head = head[:244] + bytes(248 - len(head[:244])) + title
    whole = [bytes(head), *texts, *(each for each in records if each not in texts)]
    start = 78 + 8 * len(whole) + 2
    made = b"Birds".ljust(32, b"\0") + bytes(28) + b"BOOKMOBI" + bytes(8) + struct.pack(">H", len(whole))
    for record in whole:
        made += struct.pack(">II", start, 0)
        start += len(record)
    return made + bytes(2) + b"".join(whole)


def _palm(data: bytes) -> bytes:
    """Packed in all of its ways where they fit: what is repeated, a blank with a letter, bytes as they are."""
    out, place = bytearray(), 0
    while place < len(data):
        length = next((n for n in range(10, 2, -1) if data.rfind(data[place : place + n], 0, place) >= 0), 0)
        length = length if len(data) - place >= length else 0
        if length:
            back = place - data.rfind(data[place : place + length], 0, place)
            pair = 0x8000 | back << 3 | length - 3
            out += struct.pack(">H", pair)
            place += length
        elif data[place] == 32 and place + 1 < len(data) and 0x40 <= data[place + 1] < 0x80:
            out.append(data[place + 1] ^ 0x80)
            place += 2
        elif 0x09 <= data[place] < 0x80 or not data[place]:
            out.append(data[place])
            place += 1
        else:
            out += bytes((1, data[place]))
            place += 1
    return bytes(out)


def _huffdic(data: bytes) -> list[bytes]:
    """Two codes: a bit 1 for "rei", packed itself as three codes; a bit 0 and eight more for a byte."""
    code = {byte: 0x100 - (1 + byte) for byte in range(256)}

    def bits(text: bytes) -> bytes:
        written, place = "", 0
        while place < len(text):
            if text[place : place + 3] == b"rei" and len(text) > 3:
                written, place = written + "1", place + 3
            else:
                written, place = written + f"{code[text[place]]:09b}", place + 1
        filled = written.ljust(-(-len(written) // 8) * 8, "0")
        return int(filled, 2).to_bytes(len(filled) // 8, "big")

    short = [(1 << 8 | 0x80 | 1) if byte >= 128 else 9 for byte in range(256)]
    bounds = [0] * 64
    bounds[16:18] = [0, 0x100]  # of codes with nine bits
    codes = b"HUFF\0\0\0\x18" + struct.pack(">II", 24, 24 + 1024) + bytes(8)
    codes += struct.pack(">256I", *short) + struct.pack(">64I", *bounds)
    entries = [struct.pack(">H", len(bits(b"rei"))) + bits(b"rei")]
    entries += [struct.pack(">H", 0x8001) + bytes([byte]) for byte in range(255)]
    places, at = [], 2 * len(entries)
    for entry in entries:
        places.append(at)
        at += len(entry)
    dictionary = b"CDIC\0\0\0\x10" + struct.pack(">II", len(entries), 8)
    dictionary += struct.pack(f">{len(places)}H", *places) + b"".join(entries)
    return [bits(data), codes, dictionary]


def test_a_book_in_each_way_of_packing() -> None:
    raw = MARKUP.encode()
    for packed, records in ((1, [raw]), (2, [_palm(raw[:60]), _palm(raw[60:])])):
        found = extract_document(_book(records, len(raw), packed), MOBI)
        assert found.title == "Wasservögel" and [each.text for each in found.segments] == [
            "Die Reiher\n\nAm Ufer steht ein Reiher, grüßt und schweigt.", "Zwei",
        ]  # fmt: skip
        assert [heading.text for heading in found.segments[0].headings] == ["Die Reiher"]


def test_a_book_packed_with_a_dictionary() -> None:
    raw = b"<p>three reiher, dreierlei</p>"
    records = _huffdic(raw)
    (segment,) = extract_document(_book(records, len(raw), 17480), MOBI).segments
    assert segment.text == "three reiher, dreierlei"


def test_what_lies_behind_the_text_of_a_record_is_none_of_it() -> None:
    raw = MARKUP.encode()
    records = [raw[:50] + b"\0" + b"XYZ\x84", raw[50:] + b"\0" + b"X\x82"]
    found = extract_document(_book(records, len(raw), extra=3), MOBI)
    assert found.segments[0].text.endswith("grüßt und schweigt.") and found.segments[1].text == "Zwei"


def test_what_is_repeated_may_overlap_itself() -> None:
    assert unpack_palm(b"ab" + struct.pack(">H", 0x8000 | 2 << 3 | 5)) == b"ab" + b"abababab"


def test_a_protected_book_and_one_that_is_none() -> None:
    with pytest.raises(EncryptedDocument):
        extract_document(_book([b"x"], 1, locked=2), MOBI)
    whole = _book([_palm(MARKUP.encode())], 100, 2)
    for broken in (b"no book at all", whole[:70], whole[:90], whole.replace(b"BOOKMOBI", b"ADDRDATA")):
        with pytest.raises(DamagedDocument):
            extract_document(broken, MOBI)
