"""What Word kept until 2003, made here byte by byte: the body, what stands beside it, and documents of before 1997."""

from __future__ import annotations

import struct

import pytest
from compound_maker import compound_file
from makers import docx, paragraph
from old_office_makers import packed, word_document

from app.domain.documents import Extraction, Segment
from app.domain.errors import EncryptedDocument
from app.extraction.blocks.makers import formatted_document
from app.extraction.cleaning import cleaned
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.office.compound import Compound
from app.extraction.office.excel_binary import written_beside
from app.extraction.office.slides_binary import slides_of
from app.extraction.office.word_binary import text_of
from app.extraction.readers import old_office
from app.extraction.readers.old_office import extract_old_word, further_text

PPT = format_named("ppt")


IN_TABLE, ENDS_ROW = struct.pack("<HB", 0x2416, 1), struct.pack("<HBHB", 0x2416, 1, 0x2417, 1)


def test_headings_and_tables_of_a_document() -> None:
    body = "Prices\rAll of them:\rTea\rgreen\x074.20\x07\x07Coffee\x07\x07\x07Thanks\r"
    ends = [at + 1 for at, letter in enumerate(body) if letter in "\r\x07"]
    plain, cell, row = (0, b""), (0, IN_TABLE), (0, ENDS_ROW)
    forms = [(2, b""), plain, cell, cell, cell, row, cell, cell, row, plain]
    data = word_document([body, *[""] * 7], dict(zip(ends, forms, strict=True)))
    (segment,) = cleaned(extract_old_word(data, format_named("doc"))).segments
    assert [(each.level, each.text) for each in segment.headings] == [(2, "Prices")]
    assert segment.text == "Prices\n\nAll of them:\nTea\ngreen\t4.20\nCoffee\nThanks"
    shown = formatted_document(data, format_named("doc")).blocks
    rows = [[cell[0].text if cell else "" for cell in block.cells] for block in shown if block.cells]
    assert rows == [["Tea\ngreen", "4.20"], ["Coffee", ""]]


def test_of_fields_the_result_is_read_over_paragraphs_and_within_each_other() -> None:
    contents = "\x13 TOC \\o \x14\x13 HYPERLINK \\l a \x14One \x13 PAGEREF a \x147\x15\x15\rTwo 9\x15\r"
    data = word_document([f"Contents\r{contents}The \x13 EMBED x \x15body.\r", *[""] * 7])
    assert extract_old_word(data, format_named("doc")).segments[0].text == "Contents\nOne 7\nTwo 9\nThe body."


def test_a_place_to_click_shows_what_it_says() -> None:
    button = "\x13MACROBUTTON NoMacro [Your \x13PAGE\x141\x15 name]\x15"
    found = text_of(word_document([f"Dear {button},\r", *[""] * 7]))
    assert found is not None and found.body[0].text == "Dear [Your 1 name],"


def test_words_whose_reading_a_field_tells_are_read() -> None:
    field = "\x13 EQ \\* jc2 \\o\\ad(\\s\\up 9(とう),東)\x15"
    lines = f"{field}へ。Go\r" + field.replace("\x15", "\x14\x15") + "\r"
    found = text_of(word_document(["The \x13 EQ \\f(1,2)\x15 body.\r", "", "", "", lines, "", "", ""]))
    assert found is not None and found.body[0].text == "The 1/2 body."
    assert found.beside == ["東へ。（とう）Go\n東\n（とう）"]


def test_a_field_that_does_not_end_hides_nothing() -> None:
    data = word_document(["One \x13 two\rthree\r", *[""] * 7])
    assert extract_old_word(data, format_named("doc")).segments[0].text == "One  two\nthree"


def test_the_parts_of_a_document_follow_its_body() -> None:
    margins = "Seite \x13 PAGE \x147\x15 von \x13 X \x15drei\r"
    data = word_document(["The body.\r", "\x02 A footnote\r", margins, "macro", "Größe 東京\r", "", "Box\r", ""])
    found = text_of(data)
    assert found is not None
    footnotes, margins, remarks, boxes = found.beside
    assert (footnotes, margins, remarks, boxes) == (" A footnote\n", "Seite 7 von drei\n", "Größe 東京\n", "Box\n")
    assert further_text(data, format_named("doc"), "The body. Box") == "A footnote\nSeite 7 von drei\nGröße 東京"


def test_they_are_found_with_the_document() -> None:
    data = word_document(["The body.\r", "Below\r", "", "", "", "", "", ""])
    assert extract_old_word(data, format_named("doc")).segments[0].text == "The body.\n\nBelow"


def test_what_lies_in_a_document_is_read_with_it() -> None:
    def streams(body: str, below: str = "") -> dict[str, bytes]:
        found = Compound(word_document([body, *[""] * 7]))
        return {below + path: found.read(path) for path in found.paths()}

    data = compound_file(
        {
            **streams("The outer one.\r"),
            **streams("The inner one.\r", "ObjectPool/_1/"),
            "ObjectPool/_2/\x01Ole10Native": packed("note.txt", b"A packed note."),
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
