import struct

import pytest
from makers import package

from app.domain.errors import DamagedDocument
from app.extraction.blocks.makers import formatted_document
from app.extraction.formats import format_named
from app.extraction.office.biff12 import records_of
from app.extraction.office.package import Package
from app.extraction.readers.binary_workbook import BinaryWorkbook, extract_binary_workbook

XLSB = format_named("xlsb")
_RELATIONS = '<Relationships xmlns="r">{}</Relationships>'


def _record(kind: int, body: bytes) -> bytes:
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, rest = b"", len(body)
    while rest > 127:
        size += bytes([rest & 0x7F | 0x80])
        rest >>= 7
    return number + size + bytes([rest]) + body


def _text(text: str) -> bytes:
    data = text.encode("utf-16-le")
    return struct.pack("<I", len(data) // 2) + data


def _related(**targets: str) -> bytes:
    found = "".join(
        f'<Relationship Id="{kind}" Type="x/{kind}" Target="{target}"/>' for kind, target in targets.items()
    )
    return _RELATIONS.format(found).encode()


def _cell(kind: int, column: int, style: int, rest: bytes) -> bytes:
    return _record(kind, struct.pack("<II", column, style) + rest)


def _workbook(sheet: bytes) -> bytes:
    styles = _record(44, struct.pack("<H", 170) + _text("0.0%"))
    styles += _record(47, bytes(8))  # of no cells
    styles += _record(617, b"") + b"".join(_record(47, struct.pack("<HH", 0, number)) for number in (0, 170, 20))
    return package(
        {
            "_rels/.rels": _related(officeDocument="xl/workbook.bin"),
            "xl/workbook.bin": _record(156, bytes(8) + _text("worksheet") + _text("Birds")),
            "xl/_rels/workbook.bin.rels": _related(
                worksheet="worksheets/s.bin", sharedStrings="strings.bin", styles="styles.bin"
            ),
            "xl/strings.bin": _record(19, b"\0" + _text("Heron")) + _record(19, b"\1" + _text("Größe 東京")),
            "xl/styles.bin": styles,
            "xl/worksheets/s.bin": sheet,
            "xl/worksheets/_rels/s.bin.rels": _related(comments="../notes.bin"),
            "xl/notes.bin": _record(632, _text("Ada")) + _record(637, b"\0" + _text("Seen twice")),
        }
    )


def _shown(sheet: bytes) -> str:
    return extract_binary_workbook(_workbook(sheet), XLSB).segments[0].text


def test_cells_are_read_as_they_are_shown() -> None:
    rows = _record(0, struct.pack("<I", 0)) + _cell(7, 0, 0, struct.pack("<I", 1)) + _cell(6, 2, 0, _text("a" * 99))
    rows += _record(0, struct.pack("<I", 4)) + _cell(5, 0, 1, struct.pack("<d", 0.075))
    rows += _cell(9, 1, 2, struct.pack("<d", 9.5 / 24)) + _cell(2, 2, 0, struct.pack("<I", 1234 << 2 | 3))
    rows += _cell(4, 3, 0, b"\1") + _cell(11, 4, 0, b"\7") + _cell(62, 5, 0, b"\0" + _text("rich"))
    rows += _cell(8, 6, 0, _text("given")) + _cell(1, 7, 0, b"")
    margins = _record(479, bytes(2) + _text("&LDraft&R&P") + struct.pack("<I", 0xFFFFFFFF) + _text("&CFoot"))
    assert _shown(rows + margins).split("\n") == [
        "Birds", "", "Größe 東京\t" + "a" * 99, "7.5%\t09:30\t12.34\tTRUE\t#DIV/0!\trich\tgiven", "", "Draft", "Foot",
        "Seen twice",
    ]  # fmt: skip


def test_it_is_shown_by_the_same_cells() -> None:
    sheet = _record(0, struct.pack("<I", 0)) + _cell(5, 0, 1, struct.pack("<d", 0.075))
    blocks = formatted_document(_workbook(sheet), XLSB).blocks
    assert [block.text for block in blocks] == ["Birds", "7.5%", "Seen twice"]


def test_what_is_torn_is_damaged_and_nothing_else() -> None:
    for sheet in (_cell(6, 0, 0, struct.pack("<I", 1 << 30)), _cell(5, 0, 0, b"\1"), _record(5, b"")):
        with Package(_workbook(sheet), "x") as torn, pytest.raises(DamagedDocument):
            list(BinaryWorkbook(torn, "x").rows(BinaryWorkbook(torn, "x").sheets[0], []))
    assert list(records_of(b"\x05\x90")) == []
