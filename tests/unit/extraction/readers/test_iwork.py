"""Pages, Numbers and Keynote in both of their forms, made here object by object."""

from __future__ import annotations

import gzip
import struct

import pytest
from makers import package, pdf

from app.domain.errors import DamagedDocument, EncryptedDocument, NoText, UnsupportedFormat
from app.extraction.document import extract_document
from app.extraction.formats import format_named

PAGES, NUMBERS, KEY = map(format_named, ("pages", "numbers", "key"))


def _number(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _message(*fields: tuple[int, int | bytes | str]) -> bytes:
    out = b""
    for field, value in fields:
        if isinstance(value, int):
            out += _number(field << 3) + _number(value)
        else:
            value = value.encode() if isinstance(value, str) else value
            out += _number(field << 3 | 2) + _number(len(value)) + value
    return out


def _ref(id_: int) -> bytes:
    return _message((1, id_))


def _iwa(*objects: tuple[int, int, bytes]) -> bytes:
    """A file with these (id, kind, message), packed as Snappy does where nothing is repeated."""
    stream = b""
    for id_, kind, body in objects:
        head = _message((1, id_), (2, _message((1, kind), (3, len(body)))))
        stream += _number(len(head)) + head + body
    packed = _number(len(stream)) + bytes([61 << 2]) + struct.pack("<H", len(stream) - 1) + stream
    return b"\0" + struct.pack("<I", len(packed))[:3] + packed


def _text(words: str, kind: int | None = None) -> bytes:
    return _message(*([] if kind is None else [(1, kind)]), (2, _ref(3)), (3, words))


def test_slides_are_read_in_the_order_of_showing_with_their_notes() -> None:
    show = _message((3, _message((2, _ref(10)), (2, _ref(11)))))
    nodes = [(10, 4, _message((2, _ref(200)))), (11, 4, _message((2, _ref(100))))]
    second = [(100, 5, b""), (101, 2001, _text("Say it loud", 4)), (102, 2001, _text("Bees"))]
    index = package(
        {
            "Index/Document.iwa": _iwa((1, 2, show), *nodes), "Index/Slide-100.iwa": _iwa(*second),
            "Index/Slide-200.iwa": _iwa((200, 5, b""), (201, 2001, _text("Herons\nand \ufffcreeds"))),
            "Index/MasterSlide-9.iwa": _iwa((9, 2001, _text("Title Text"))),
        }
    )  # fmt: skip
    for data in (package({"Talk.key/Index.zip": index}), index):
        found = extract_document(data, KEY)
        assert [(each.page, each.text) for each in found.segments] == [
            (1, "Herons\nand reeds"), (2, "Bees\n\nSay it loud"),
        ]  # fmt: skip


def test_a_text_with_its_footnotes_and_remarks() -> None:
    file = _iwa((3, 2001, _text("a note", 2)), (4, 3056, _message((1, "Is it so?"))), (5, 2001, _text("The body", 0)))
    (segment,) = extract_document(package({"Index/Document.iwa": file}), PAGES).segments
    assert segment.text == "The body\n\na note\n\nIs it so?"


def test_tables_are_read_by_rows_with_their_numbers_and_dates() -> None:
    def cell(kind: int, flags: int, value: bytes) -> bytes:
        return bytes([5, kind]) + bytes(6) + struct.pack("<I", flags) + value

    def decimal(digits: int, exponent: int, sign: int = 0) -> bytes:
        return struct.pack("<QQ", digits, sign << 63 | exponent + 6176 << 49)

    def row(number: int, *cells: bytes) -> bytes:
        places = [sum(map(len, cells[:place])) if each else 0xFFFF for place, each in enumerate(cells)]
        offsets = struct.pack("<255H", *places, *[0xFFFF] * (255 - len(places)))
        return _message((1, number), (2, len(cells)), (6, b"".join(cells)), (7, offsets))

    rows = [
        row(1, cell(3, 8, struct.pack("<I", 2)), cell(2, 1, decimal(1250, -2)), cell(10, 1, decimal(3, 2, 1))),
        row(0, cell(3, 8, struct.pack("<I", 1)), b"", cell(5, 4, struct.pack("<d", 86400 * 365.5))),
    ]
    tile = _message(*((5, each) for each in rows))
    strings = _message((1, 1), *((3, _message((1, key), (3, word))) for key, word in ((1, "Plums"), (2, "Figs"))))
    table = _message((4, _message((3, _message((1, _message((2, _ref(7)))))), (4, _ref(8)))), (8, "Harvest"))
    data = package(
        {
            "Index/Document.iwa": _iwa(
                (1, 1, _message((1, _ref(2)))), (2, 2, _message((1, "Year"), (2, _ref(4)))),
                (4, 6000, _message((2, _ref(5)))), (9, 2001, _text("Beside it")),
            ),
            "Index/CalculationEngine.iwa": _iwa((5, 6001, table)),
            "Index/Tables/Tile-7.iwa": _iwa((7, 6002, tile)), "Index/Tables/DataList-8.iwa": _iwa((8, 6005, strings)),
        }
    )  # fmt: skip
    sheet, beside = extract_document(data, NUMBERS).segments
    assert (
        sheet.text == "Year\n\nHarvest\nPlums\t\t2002-01-01 12:00:00\nFigs\t12.5\t-300" and beside.text == "Beside it"
    )
    assert [heading.text for heading in sheet.headings] == ["Year"]


def test_what_was_written_until_2013_is_read_without_what_nobody_filled_in() -> None:
    sf = 'xmlns:sf="urn:sf" xmlns:sfa="urn:sfa" xmlns:ls="urn:ls" xmlns:key="urn:key"'
    words = "<sf:text-body><sf:p>One<sf:br/>two <sf:span>three</sf:span> four</sf:p></sf:text-body>"
    pages = f"<document {sf}><sf:stylesheet><sf:p>Style</sf:p></sf:stylesheet>{words}</document>"
    assert extract_document(package({"index.xml": pages}), PAGES).segments[0].text == "One\ntwo three four"
    slides = f"<key:slide>{words}</key:slide><key:slide><sf:p>Last</sf:p></key:slide>"
    show = f"<p {sf}><key:theme-list><sf:p>Master</sf:p></key:theme-list><key:slide-list>{slides}</key:slide-list></p>"
    found = extract_document(package({"index.apxl": show}), KEY).segments
    assert [(each.page, each.text) for each in found] == [(1, "One\ntwo three four"), (2, "Last")]
    cells = '<sf:t><sf:ct sfa:s="Plums"/></sf:t><sf:n sf:v="12.5"/><sf:g/><sf:d sf:cell-date="2009-05-01"/>'
    table = f'<sf:tabular-model sf:name="T"><sf:grid sf:numcols="2"><sf:datasource>{cells}</sf:datasource></sf:grid>'
    book = f'<d {sf}><ls:workspace ls:workspace-name="S">{table}</sf:tabular-model></ls:workspace></d>'
    assert (
        extract_document(package({"index.xml": book}), NUMBERS).segments[0].text == "S\n\nT\nPlums\t12.5\n\t2009-05-01"
    )


def test_where_nothing_else_can_be_read_the_preview_is() -> None:
    data = package({"Index/Document.iwa": b"torn", "QuickLook/Preview.pdf": pdf(["As it looked"])})
    found = extract_document(data, PAGES)
    assert [(each.page, each.text) for each in found.segments] == [(1, "As it looked")]
    assert [said.code for said in found.left_out] == ["left_out.damaged_parts"]


def test_what_is_locked_what_is_empty_and_what_is_something_else() -> None:
    with pytest.raises(EncryptedDocument):
        extract_document(package({".iwph": b"x", "Index/Document.iwa": b""}), PAGES)
    with pytest.raises(NoText):
        extract_document(package({"Index/Document.iwa": _iwa((1, 1, b""))}), PAGES)
    with pytest.raises(DamagedDocument):
        extract_document(package({"Index/Document.iwa": b"\0\5\0\0torn"}), PAGES)
    with pytest.raises(UnsupportedFormat):
        extract_document(b"-----BEGIN PRIVATE KEY-----\n", KEY)


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_the_main_file_of_a_document_that_is_a_folder_is_read(suffix: str) -> None:
    markup = b'<?xml version="1.0"?><document xmlns:sf="urn:sf"><sf:p>As a folder</sf:p></document>'
    data = gzip.compress(markup) if suffix else markup
    assert extract_document(data, PAGES).segments[0].text == "As a folder"
    with pytest.raises(DamagedDocument):
        extract_document(data[:-12], PAGES)
