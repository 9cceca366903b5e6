"""Workbooks that Excel wrote until 2003, made here byte by byte: cells, and what stands beside them."""

from __future__ import annotations

import struct

from compound_maker import compound_file

from app.extraction.blocks.makers import formatted_document
from app.extraction.cleaning import cleaned
from app.extraction.formats import format_named
from app.extraction.office.excel_binary import written_beside
from app.extraction.readers.old_office import extract_old_workbook, further_text

PPT = format_named("ppt")


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _begin(what: int, version: int = 0x0600) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", version, what, 0, 0, 0, 0))


def _workbook(shared: bytes, *cells: bytes, version: int = 0x0600) -> bytes:
    """The globals of a workbook and one sheet, "Herbs"."""
    name = b"\5Herbs" if version < 0x0600 else b"\5\0Herbs"
    begin, end = _begin(0x0005, version), _record(0x000A, b"")
    place = len(begin) + len(shared) + 4 + 6 + len(name) + len(end)
    listed = _record(0x0085, struct.pack("<IBB", place, 0, 0) + name)
    return begin + shared + listed + end + _begin(0x0010, version) + b"".join(cells) + end


def _cell(kind: int, row: int, column: int, style: int, told: bytes) -> bytes:
    return _record(kind, struct.pack("<3H", row, column, style) + told)


def _sheet_text(stream: bytes) -> str:
    found = cleaned(extract_old_workbook(compound_file({"Workbook": stream}), format_named("xls")))
    assert not found.left_out
    return found.segments[0].text


def _style(number: int) -> bytes:
    return _record(0x00E0, struct.pack("<HH", 0, number) + bytes(16))


def test_cells_of_an_old_workbook_as_they_are_shown() -> None:
    code = _record(0x041E, struct.pack("<HHB", 164, 6, 0) + b'0.0"x"')
    styles = b"".join(map(_style, (0, 14, 164, 9)))
    rich = struct.pack("<HBH", 6, 8, 1) + b"Ginger" + bytes(4)
    parted = struct.pack("<HB", 9, 0) + b"Lemon"
    strings = _record(0x00FC, struct.pack("<II", 2, 2) + rich + parted)
    strings += _record(0x003C, b"\1" + "grün".encode("utf-16-le"))
    shorts = struct.pack("<HIHI", 0, 12 << 2 | 2, 2, 150 << 2 | 3)
    text = b"\0" + bytes(5) + b"\xff\xff" + bytes(6)
    chart = _begin(0x0020) + _cell(0x0203, 0, 0, 0, struct.pack("<d", 99)) + _record(0x000A, b"")
    stream = _workbook(
        code + styles + strings,
        _cell(0x00FD, 0, 0, 0, struct.pack("<I", 1)),
        _cell(0x00FD, 0, 1, 0, struct.pack("<I", 0)),
        _record(0x00BD, struct.pack("<HH", 1, 0) + shorts + struct.pack("<H", 1)),
        _cell(0x0203, 1, 2, 1, struct.pack("<d", 40000)),
        _cell(0x027E, 1, 3, 3, struct.pack("<I", struct.unpack("<Q", struct.pack("<d", 0.5))[0] >> 32)),
        chart,
        _cell(0x0006, 2, 1, 0, text) + _record(0x0207, struct.pack("<HB", 3, 0) + b"sum"),
        _cell(0x0006, 2, 2, 0, struct.pack("<d", 7) + bytes(6)),
        _cell(0x0205, 2, 3, 0, b"\1\0") + _cell(0x0205, 2, 4, 0, b"\x07\1"),
        _cell(0x0204, 2, 0, 0, struct.pack("<HB", 3, 1) + "Öl!".encode("utf-16-le")),
    )
    rows = ["Lemongrün\tGinger", "12\t1.5x\t2009-07-06\t50%", "Öl!\tsum\t7\tTRUE\t#DIV/0!"]
    assert _sheet_text(stream) == "Herbs\n\n" + "\n".join(rows)
    shown = formatted_document(compound_file({"Workbook": stream}), format_named("xls"))
    assert [cell for block in shown.blocks for cell in block.text.split("\t")][:3] == ["Herbs", "Lemongrün", "Ginger"]


def test_an_old_workbook_that_counts_from_1904() -> None:
    shared = _record(0x0022, b"\1\0") + _style(14)
    assert _sheet_text(_workbook(shared, _cell(0x0203, 0, 0, 0, struct.pack("<d", 1)))).endswith("1904-01-02")


def test_workbooks_of_excel_5_have_a_code_page() -> None:
    russian = "Ромашка".encode("cp1251")
    label = _cell(0x0204, 0, 0, 0, struct.pack("<H", len(russian)) + russian)
    stream = _workbook(_record(0x0042, struct.pack("<H", 1251)), label, version=0x0500)
    assert _sheet_text(stream) == "Herbs\n\nРомашка"


def test_workbooks_of_excel_2_are_files_by_themselves() -> None:
    cell = struct.pack("<HH3s", 0, 0, b"\1\0\0")
    stream = _record(0x0009, struct.pack("<HH", 2, 0x0010)) + _record(0x001E, b"\7General") + _record(0x001E, b"\x020%")
    stream += _record(0x0043, b"\0\0\0\0") + _record(0x0043, b"\0\0\1\0")
    stream += _record(0x0003, cell + struct.pack("<d", 0.25)) + _record(0x0002, b"\1" + cell[1:4] + b"\0\0\0\5\0")
    stream += _record(0x0004, b"\2" + cell[1:] + b"\4Rose") + _record(0x000A, b"")
    found = extract_old_workbook(stream, format_named("xls"))
    assert found.segments[0].text == "25%\n5\nRose"


def test_what_is_not_there_of_an_old_workbook_is_told() -> None:
    label = _cell(0x0204, 0, 0, 0, struct.pack("<HB", 4, 0) + b"Sage")
    stream = _workbook(b"", label, _cell(0x0204, 1, 0, 0, struct.pack("<HB", 400, 0) + b"Thy"))
    found = extract_old_workbook(compound_file({"Workbook": stream}), format_named("xls"))
    assert found.segments[0].text == "Herbs\n\nSage"
    assert [said.code for said in found.left_out] == ["left_out.damaged_parts"]


def test_notes_and_text_boxes_of_a_workbook_and_what_is_printed_around_its_pages() -> None:
    def text(length: int) -> bytes:
        return _record(0x01B6, bytes(10) + struct.pack("<H", length) + bytes(6))

    note = _record(0x003C, b"\0Look ") + _record(0x003C, b"\1" + "at Łódź".encode("utf-16-le"))
    head = _record(0x0014, struct.pack("<HB", 25, 0) + b'&L&"Arial,Bold"&12Acme &P')
    begin = _begin(0x0005)
    stream = begin + head + text(12) + note + _record(0x003C, bytes(9)) + _record(0x0006, b"f") + text(0)
    data = compound_file({"Workbook": stream})
    assert written_beside(data)[0] == ["Look at Łódź"]
    assert further_text(data, format_named("xls"), "") == "Look at Łódź\nAcme"
    assert written_beside(compound_file({"Workbook": begin + _record(0x002F, b"") + stream})) == ([], [])
    older = _record(0x001C, struct.pack("<3H", 0, 0, 4) + "Вода".encode("cp1251")) + _record(0x0015, b"\5&CFin")
    older = _begin(0x0005, 0x0500) + _record(0x0042, struct.pack("<H", 1251)) + older
    assert written_beside(compound_file({"Book": older})) == (["Вода"], ["&CFin"])


def test_hidden_sheets_of_a_workbook_are_read() -> None:
    """Those that its menu shows again, and those that only a program does."""
    names = ["Open", "Shut", "Locked"]
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    end = _record(0x000A, b"")
    sheets = [
        _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
        + _record(0x0204, struct.pack("<HHHHB", 0, 0, 0, 6, 0) + f"herb {n}".encode()[:6])
        + end
        for n in range(len(names))
    ]
    place = len(begin) + sum(4 + 8 + len(name) for name in names) + len(end)
    bounds = b""
    for state, (name, sheet) in enumerate(zip(names, sheets, strict=True)):
        bounds += _record(0x0085, struct.pack("<IBBBB", place, state, 0, len(name), 0) + name.encode())
        place += len(sheet)
    data = compound_file({"Workbook": begin + bounds + end + b"".join(sheets)})
    text = extract_old_workbook(data, format_named("xls")).segments[0].text
    assert all(word in text for word in (*names, "herb 0", "herb 1", "herb 2"))
