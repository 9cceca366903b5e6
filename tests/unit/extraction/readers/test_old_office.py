"""What Word, Excel and PowerPoint kept beside the body, the cells and the slides until 2003, made here byte by byte."""

from __future__ import annotations

import struct
import zlib

import pytest
from compound_maker import compound_file
from makers import docx, paragraph

from app.domain.documents import Extraction, Segment
from app.domain.errors import EncryptedDocument, NoText
from app.extraction.blocks.makers import formatted_document
from app.extraction.cleaning import cleaned
from app.extraction.compound import Compound
from app.extraction.excel_binary import written_beside
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.readers import old_office
from app.extraction.readers.old_office import extract_old_slides, extract_old_word, extract_old_workbook, further_text
from app.extraction.slides_binary import slides_of
from app.extraction.word_binary import text_of

PPT = format_named("ppt")


# ---- Word


def _doc(parts: list[str], forms: dict[int, tuple[int, bytes]] | None = None) -> bytes:
    """Body, footnotes, margins, macros, remarks, endnotes, boxes, boxes of margins; in two pieces of both widths. Of
    paragraphs, by the place of the character behind them, `forms` says which style they have and what else."""
    text = "".join(parts)
    cut = len(text) // 2
    narrow, wide = text[:cut].encode("cp1252"), text[cut:].encode("utf-16-le")
    head = bytearray(2048)
    struct.pack_into("<HH", head, 0, 0xA5EC, 0xC1)
    struct.pack_into("<H", head, 10, 1 << 9)
    struct.pack_into("<8i", head, 0x4C, *map(len, parts))
    pieces = struct.pack("<3I", 0, cut, len(text))
    pieces += struct.pack("<HIH", 0, 2048 * 2 | 1 << 30, 0) + struct.pack("<HIH", 0, 2048 + len(narrow), 0)
    told = b"\1" + struct.pack("<H", 3) + b"xyz" + b"\2" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", head, 0x1A2, 0, len(told))
    stream = bytes(head) + narrow + wide
    if forms:
        stream += bytes(-len(stream) % 512)
        bounds = [2048, *(2048 + (end if end <= cut else len(narrow) + 2 * (end - cut)) for end in forms)]
        struct.pack_into("<II", head, 0x102, len(told), 12)
        told += struct.pack("<3I", 2048, bounds[-1], len(stream) // 512)
        stream = bytes(head) + stream[2048:] + _page(bounds, list(forms.values()))
    return compound_file({"WordDocument": stream, "1Table": told})


def _page(bounds: list[int], forms: list[tuple[int, bytes]]) -> bytes:
    """What a page of 512 bytes says of paragraphs."""
    page = bytearray(512)
    struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
    place = 400
    for number, (style, properties) in enumerate(forms):
        told = struct.pack("<H", style) + properties
        page[4 * len(bounds) + 13 * number] = place // 2
        # Of an even length it is told in the second byte.
        said = bytes([(len(told) + 1) // 2]) + told if len(told) % 2 else bytes([0, len(told) // 2]) + told
        page[place : place + len(said)] = said
        place += len(said) + len(said) % 2
    page[511] = len(forms)
    return bytes(page)


IN_TABLE, ENDS_ROW = struct.pack("<HB", 0x2416, 1), struct.pack("<HBHB", 0x2416, 1, 0x2417, 1)


def test_headings_and_tables_of_a_document() -> None:
    body = "Prices\rAll of them:\rTea\rgreen\x074.20\x07\x07Coffee\x07\x07\x07Thanks\r"
    ends = [at + 1 for at, letter in enumerate(body) if letter in "\r\x07"]
    plain, cell, row = (0, b""), (0, IN_TABLE), (0, ENDS_ROW)
    forms = [(2, b""), plain, cell, cell, cell, row, cell, cell, row, plain]
    data = _doc([body, *[""] * 7], dict(zip(ends, forms, strict=True)))
    (segment,) = cleaned(extract_old_word(data, format_named("doc"))).segments
    assert [(each.level, each.text) for each in segment.headings] == [(2, "Prices")]
    assert segment.text == "Prices\n\nAll of them:\nTea\ngreen\t4.20\nCoffee\nThanks"
    shown = formatted_document(data, format_named("doc")).blocks
    rows = [[cell[0].text if cell else "" for cell in block.cells] for block in shown if block.cells]
    assert rows == [["Tea\ngreen", "4.20"], ["Coffee", ""]]


def test_of_fields_the_result_is_read_over_paragraphs_and_within_each_other() -> None:
    contents = "\x13 TOC \\o \x14\x13 HYPERLINK \\l a \x14One \x13 PAGEREF a \x147\x15\x15\rTwo 9\x15\r"
    data = _doc([f"Contents\r{contents}The \x13 EMBED x \x15body.\r", *[""] * 7])
    assert extract_old_word(data, format_named("doc")).segments[0].text == "Contents\nOne 7\nTwo 9\nThe body."


def test_a_field_that_does_not_end_hides_nothing() -> None:
    data = _doc(["One \x13 two\rthree\r", *[""] * 7])
    assert extract_old_word(data, format_named("doc")).segments[0].text == "One  two\nthree"


def test_the_parts_of_a_document_follow_its_body() -> None:
    margins = "Seite \x13 PAGE \x147\x15 von \x13 X \x15drei\r"
    data = _doc(["The body.\r", "\x02 A footnote\r", margins, "macro", "Größe 東京\r", "", "Box\r", ""])
    found = text_of(data)
    assert found is not None
    footnotes, margins, remarks, boxes = found.beside
    assert (footnotes, margins, remarks, boxes) == (" A footnote\n", "Seite 7 von drei\n", "Größe 東京\n", "Box\n")
    assert further_text(data, format_named("doc"), "The body. Box") == "A footnote\nSeite 7 von drei\nGröße 東京"


def test_they_are_found_with_the_document() -> None:
    data = _doc(["The body.\r", "Below\r", "", "", "", "", "", ""])
    assert extract_old_word(data, format_named("doc")).segments[0].text == "The body.\n\nBelow"


def _packed(name: str, content: bytes) -> bytes:
    """A file as the Packager wraps it."""
    label = name.encode() + b"\0"
    told = bytes(6) + label + label + bytes(4) + struct.pack("<I", len(label)) + label
    return told + struct.pack("<I", len(content)) + content


def test_what_lies_in_a_document_is_read_with_it() -> None:
    def streams(body: str, below: str = "") -> dict[str, bytes]:
        found = Compound(_doc([body, *[""] * 7]))
        return {below + path: found.read(path) for path in found.paths()}

    data = compound_file(
        {
            **streams("The outer one.\r"),
            **streams("The inner one.\r", "ObjectPool/_1/"),
            "ObjectPool/_2/\x01Ole10Native": _packed("note.txt", b"A packed note."),
            "ObjectPool/_3/package": docx(paragraph("A newer one.")),
        }
    )
    texts = [segment.text for each in extract_documents(data, format_named("doc")) for segment in each.segments]
    assert texts == ["The outer one.", "A packed note.", "A newer one.", "The inner one."]


def _older(
    data: bytes, magic: int = 0xA5DC, language: int = 0x409, charsets: bytes = b"\0", flags: int = 0
) -> bytearray:
    """The stream of a document of before 1997, without pages that tell of paragraphs."""
    head = bytearray(1024)
    struct.pack_into("<HHxxHxxH", head, 0, magic, 101, language, flags)
    struct.pack_into("<II", head, 0x18, 1024, 1024 + len(data))
    struct.pack_into("<i", head, 0x34, len(data) // (1 if magic in (0xA5DB, 0xA5DC) else 2))
    fonts = b"\0\0" + b"".join(bytes([7, 0, 0, 0, charset, 0]) + b"F\0" for charset in charsets)
    struct.pack_into("<II", head, 0xD0, 1024 + len(data), len(fonts))
    return head + data + fonts


def _words_of_older(stream: bytes | bytearray) -> str:
    found = extract_old_word(compound_file({"WordDocument": bytes(stream)}), format_named("doc"))
    return cleaned(found).segments[0].text


def test_headings_and_tables_of_a_document_of_before_1997() -> None:
    body = b"Prices\rTea\rgreen\x074.20\x07\x07Thanks\r"
    stream = _older(body)
    stream += bytes(-len(stream) % 512)
    struct.pack_into("<3H", stream, 0x18A, len(stream) // 512, 0, 1)
    ends = [1024 + at + 1 for at, letter in enumerate(body) if letter in b"\r\x07"]
    said = [b"\2\0", *[b"\0\0\x18\1"] * 3, b"\0\0\x18\1\x19\1", b"\0\0"]
    page = bytearray(512)
    struct.pack_into(f"<{len(ends) + 1}I", page, 0, 1024, *ends)
    for number, each in enumerate(said):
        page[4 * (len(ends) + 1) + 7 * number] = 128 + 4 * number
        page[256 + 8 * number : 257 + 8 * number + len(each)] = bytes([len(each) // 2]) + each
    page[511] = len(ends)
    (segment,) = cleaned(
        extract_old_word(compound_file({"WordDocument": bytes(stream + page)}), format_named("doc"))
    ).segments
    assert segment.text == "Prices\n\nTea\ngreen\t4.20\nThanks"
    assert [(heading.level, heading.text) for heading in segment.headings] == [(2, "Prices")]


def test_letters_of_a_document_of_before_1997() -> None:
    russian, czech = "Компания предлагает", "4 skóre a před 7 lety"
    assert _words_of_older(_older(russian.encode("cp1251"), language=0x419)) == russian
    assert _words_of_older(_older(russian.encode("cp1251"), charsets=b"\0\2\xcc")) == russian, "by its fonts"
    assert _words_of_older(_older(czech.encode("cp1250"), charsets=b"\0\xee")) == czech
    assert _words_of_older(_older("Mr Müller’s fax".encode("cp1252"))) == "Mr Müller’s fax"
    korean = "새 문서를 만들려면 Word"
    codes = [int.from_bytes(letter.encode("cp949"), "big") for letter in korean]
    assert _words_of_older(_older(struct.pack(f"<{len(codes)}H", *codes), magic=0xA698)) == korean


def test_a_document_of_before_1997_that_was_saved_in_pieces() -> None:
    stream = _older(b"the end.The beginning, ", flags=1 << 2)
    pieces = struct.pack("<3I", 0, 15, 23) + struct.pack("<HIH", 0, 1024 + 8, 0) + struct.pack("<HIH", 0, 1024, 0)
    told = b"\2" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", stream, 0x160, len(stream), len(told))
    assert _words_of_older(bytes(stream) + told) == "The beginning, the end."


def test_a_document_of_word_2_is_a_file_by_itself() -> None:
    found = extract_old_word(bytes(_older(b"Dear Sir,\rthanks.\r", magic=0xA5DB)), format_named("doc"))
    assert cleaned(found).segments[0].text == "Dear Sir,\nthanks."


def test_a_document_of_before_1997_with_a_password() -> None:
    with pytest.raises(EncryptedDocument):
        _words_of_older(_older(b"xxxxxxx", flags=1 << 8))


def test_a_damaged_document_that_is_older_is_read_by_another_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_office, "extract_office", lambda *_: Extraction((Segment("The body."),), "Title"))
    found = extract_old_word(compound_file({"WordDocument": struct.pack("<HH", 0xA5DC, 0x65)}), format_named("doc"))
    assert (found.title, found.segments[0].text) == ("Title", "The body.")


@pytest.mark.parametrize("data", [b"", b"PK", compound_file({"WordDocument": b"x" * 5000}), compound_file({"a": b"b"})])
def test_what_is_no_such_file_has_no_parts(data: bytes) -> None:
    assert text_of(data) is None and written_beside(data) == ([], []) and slides_of(data) is None


def _properties(count: int, page: int, kind: int, title: bytes) -> bytes:
    told = (
        struct.pack("<IIII", 1, 24, 2, 32) + struct.pack("<II", 2, page) + struct.pack("<II", kind, len(title)) + title
    )
    return bytes(44) + struct.pack("<I", 48) + struct.pack("<II", 8 + len(told), count) + told


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (_properties(2, 1251, 0x1E, "Реки\0".encode("cp1251")), "Реки"),
        (_properties(2, 65001, 0x1E, "Müritz\0".encode()), "Müritz"),
        (_properties(2, 1200, 0x1F, "Ufer\0".encode("utf-16-le")), "Ufer"),
        (_properties(0xFFFFFFFF, 1252, 0x1E, b"Heron"), ""),
        (_properties(2, 99, 0x1E, b"Heron"), ""),
        (b"", ""),
    ],
)
def test_the_title_of_a_compound_file(told: bytes, title: str) -> None:
    """What claims to have four billion properties is not gone through."""
    assert Compound(compound_file({"\x05SummaryInformation": told, "a": b"b"})).title() == title


# ---- Excel


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


# ---- PowerPoint


def _node(kind: int, *inner: bytes, instance: int = 0) -> bytes:
    body = b"".join(inner)
    return struct.pack("<HHI", instance << 4 | 15, kind, len(body)) + body


def _leaf(kind: int, body: bytes, instance: int = 0) -> bytes:
    return struct.pack("<HHI", instance << 4, kind, len(body)) + body


def _words(text: str) -> bytes:
    if text.isascii():
        return _leaf(0x0FA8, text.encode())
    return _leaf(0x0FA0, text.encode("utf-16-le"))


def _shape(*inner: bytes) -> bytes:
    return _node(0x040C, _node(0xF002, _node(0xF004, _node(0xF00D, *inner))))


def _listed(persist: int, number: int, *texts: bytes) -> bytes:
    return _leaf(0x03F3, struct.pack("<5I", persist, 0, 0, number, 0)) + b"".join(texts)


def _title() -> bytes:
    return _leaf(0x0F9F, struct.pack("<I", 0))


def _margins(instance: int, flags: int, *texts: str) -> bytes:
    """A date, a header and a footer."""
    said = (_leaf(0x0FBA, text.encode("utf-16-le"), number) for number, text in enumerate(texts))
    return _node(0x0FD9, _leaf(0x0FDA, struct.pack("<HH", 0, flags)), *said, instance=instance)


def _presentation(*objects: bytes, below: str = "") -> bytes:
    """`objects` are those that lie on slides."""
    second = _node(0x03EE, _shape(_leaf(0x0F9E, struct.pack("<I", 0))), _shape(_words("Ein Kästchen")))
    properties = struct.pack("<HIHI", 0x0181, 7, 0x80C0, 2 * len("Curved\0")) + "Curved\0".encode("utf-16-le")
    said = _node(0x2EE0, _leaf(0x0FBA, "Ada".encode("utf-16-le")), _leaf(0x0FBA, "So?".encode("utf-16-le"), 1))
    blob = _leaf(0x138B, said)
    first = _node(0x03EE, _shape(_words("Only here")), _node(0xF004, _leaf(0xF00B, properties, 2)), _node(0x1388, blob),
                  _margins(0, 0x20, "", "", "Draft"))  # fmt: skip
    notes = _node(0x03F0, _leaf(0x03F1, struct.pack("<II", 257, 0)), _shape(_words("Say it slowly")))
    stale = _node(0x03EE, _shape(_words("Deleted long ago")))
    slides = _listed(3, 256, _title(), _words("Herons")) + _listed(2, 257)
    margins = _margins(3, 0x24, "May 1999", "A header that is not shown", "Marsh birds"), _margins(4, 0x10, "", "Notes")
    document = _node(0x03E8, *margins, _node(0x0FF0, slides), _node(0x0FF0, _listed(4, 300), instance=2))
    parts = [stale, document, first, second, notes, _node(0x03F8, _shape(_words("Click to edit")))]
    parts += [_leaf(0x1011, struct.pack("<I", len(each)) + zlib.compress(each), 1) for each in objects[:1]]
    parts += [_leaf(0x1011, each) for each in objects[1:]]
    last = len(parts) - 1
    stream, places = b"", []
    for part in parts:
        places.append(len(stream))
        stream += part
    older = len(stream)
    stream += _leaf(0x1772, struct.pack("<IIII", 2 << 20 | 1, places[1], places[0], 0)[:12])
    stream += _leaf(0x1772, struct.pack("<I", last << 20 | 1) + struct.pack(f"<{last}I", *places[1:]))
    directories = [older, older + 8 + 12]
    edits = len(stream)
    stream += _leaf(0x0FF5, struct.pack("<IIIII", 0, 0, 0, directories[0], 0))
    newest = len(stream)
    stream += _leaf(0x0FF5, struct.pack("<IIIII", 0, 0, edits, directories[1], 0))
    user = bytes(16) + struct.pack("<I", newest)
    return compound_file({f"{below}PowerPoint Document": stream, f"{below}Current User": user})


def test_documents_that_lie_on_slides_are_read_with_them() -> None:
    inner = _doc(["A letter on a slide.\r", *[""] * 7])
    packed = compound_file({"\x01Ole10Native": _packed("note.txt", b"A note on a slide.")})
    macros = compound_file({"VBA/dir": b"x"})
    found = list(extract_documents(_presentation(inner, packed, macros), PPT))
    assert [each.segments[0].text for each in found[1:]] == ["A letter on a slide.", "A note on a slide."]
    assert not any(each.left_out for each in found)
    torn = list(extract_documents(_presentation(b"torn"), PPT))
    assert [said.code for each in torn for said in each.left_out] == ["left_out.embedded"]


def test_the_slides_that_are_shown_with_their_notes_remarks_and_drawn_words() -> None:
    first, second = extract_old_slides(_presentation(), PPT).segments
    assert (first.page, first.text) == (1, "Herons\n\nEin Kästchen\n\nMay 1999\n\nMarsh birds\n\nNotes")
    assert [heading.text for heading in first.headings] == ["Herons"]
    assert (second.page, second.text) == (2, "Only here\n\nCurved\n\nSay it slowly\n\nAda: So?\n\nDraft")


def test_a_presentation_that_powerpoint_95_can_open_too() -> None:
    data = _presentation(below="PP97_DUALSTORAGE/")
    assert extract_old_slides(data, PPT) == extract_old_slides(_presentation(), PPT)


def test_presentations_of_powerpoint_95_have_all_their_words_in_one_place() -> None:
    data = compound_file({"PowerPoint Document": b"", "Text_Content": b"Herons\rof the M\xfcritz\r"})
    assert cleaned(extract_old_slides(data, PPT)).segments[0].text == "Herons\nof the Müritz"


def test_slides_without_words() -> None:
    empty = compound_file({"PowerPoint Document": _node(0x03E8), "Current User": b""})
    assert slides_of(empty) is None
    stream = _node(0x03E8) + _leaf(0x1772, struct.pack("<II", 1 << 20 | 1, 0))
    stream += _leaf(0x0FF5, struct.pack("<IIIII", 0, 0, 0, 8, 0))
    user = bytes(16) + struct.pack("<I", 8 + 16)
    with pytest.raises(NoText):
        extract_old_slides(compound_file({"PowerPoint Document": stream, "Current User": user}), PPT)


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
