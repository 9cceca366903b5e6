import io
import zipfile
from datetime import UTC, datetime

import pytest
from makers import docx, package, paragraph, word_part, word_parts

from app.domain.documents import Segment
from app.domain.errors import DamagedDocument
from app.extraction.formats import format_named
from app.extraction.readers.word import extract_word

WORD = format_named("docx")


def _read(data: bytes) -> Segment:
    return extract_word(data, WORD).segments[0]


def _run(inner: str) -> str:
    return f"<w:p><w:r>{inner}</w:r></w:p>"


def test_headings_stand_where_they_say() -> None:
    body = paragraph("Chapter", "Heading1") + paragraph("Words.") + paragraph("Part", "Heading2") + paragraph("End.")
    segment = _read(docx(body))
    assert segment.text == "Chapter\n\nWords.\n\nPart\n\nEnd."
    assert [(each.offset, each.level, each.text) for each in segment.headings] == [(0, 1, "Chapter"), (17, 2, "Part")]


def test_a_heading_is_one_by_what_its_style_builds_on() -> None:
    styles = word_part(
        "styles",
        '<w:style w:styleId="U1"><w:name w:val="heading 3"/></w:style>'
        '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="U1"/></w:style>'
        '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>',
    )
    body = paragraph("Deep", "Mine") + paragraph("Flat", "Loop")
    segment = _read(word_parts(body, {"styles.xml": ("styles", styles)}))
    assert [(each.level, each.text) for each in segment.headings] == [(3, "Deep")]


def test_it_says_when_it_was_changed() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2001-01-01T00:00:00Z</dcterms:created>'
        "<dcterms:modified>2015-07-04T12:00:00Z</dcterms:modified></cp:coreProperties>"
    )
    data = word_parts(paragraph("Words"), {})
    assert extract_word(data, WORD).dated is None
    with_core = package({**_members(data), "docProps/core.xml": core})
    assert extract_word(with_core, WORD).dated == datetime(2015, 7, 4, 12, tzinfo=UTC).timestamp()


def _members(data: bytes) -> dict[str, str | bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_main_part_is_found_by_its_relation() -> None:
    assert _read(word_parts(paragraph("Capybara"), {}, "text/document2.xml")).text == "Capybara"


def test_notes_comments_and_margins_come_after_the_text_once() -> None:
    parts = {
        "footnotes.xml": ("footnotes", word_part("footnotes", f"<w:footnote>{paragraph('Walnut')}</w:footnote>")),
        "endnotes.xml": ("endnotes", word_part("endnotes", f"<w:endnote>{paragraph('Hazel')}</w:endnote>")),
        "comments.xml": ("comments", word_part("comments", f"<w:comment>{paragraph('Chestnut?')}</w:comment>")),
        "header1.xml": ("header", word_part("hdr", paragraph("Main text") + paragraph("Linden") + paragraph("7"))),
        "header2.xml": ("header", word_part("hdr", paragraph("Linden"))),
        "footer1.xml": ("footer", word_part("ftr", paragraph("Birch"))),
    }
    text = _read(word_parts(paragraph("Main text"), parts)).text
    assert [line for line in text.split("\n") if line] == [
        "Main text",
        "Walnut",
        "Hazel",
        "Chestnut?",
        "Linden",
        "Birch",
    ]


def test_what_was_inserted_is_read_and_what_was_deleted_is_not() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        f"<w:p><w:ins>{run.format('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run.format('here')}</w:moveFrom><w:moveTo>{run.format(' there')}</w:moveTo></w:p>"
    )
    assert _read(docx(body)).text == "new there"


def test_signs_are_the_letters_they_stand_for() -> None:
    body = _run(
        "<w:t>re</w:t><w:noBreakHyphen/><w:t>enter</w:t><w:tab/><w:t>soft</w:t><w:softHyphen/><w:t>ware</w:t><w:br/>"
        '<w:sym w:font="Symbol" w:char="03B1"/><w:sym w:font="Wingdings" w:char="F04A"/><w:instrText>PAGE</w:instrText>'
    )
    assert _read(docx(body)).text == "re\u2011enter\tsoftware\nα"


def test_a_text_box_follows_its_paragraph_and_is_said_once() -> None:
    box = f"<w:txbxContent>{paragraph('Otter')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Anchor</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice><w:drawing><wp:docPr descr="A heron in reeds"/>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t> after</w:t></w:r></w:p>"
    )
    assert _read(word_parts(body, {})).text == "Anchor after\nA heron in reeds\nOtter"


def test_documents_are_included_where_they_stand() -> None:
    inner = word_parts(paragraph("Inner marten"), {})
    parts: dict[str, tuple[str, str | bytes]] = {
        "a.html": ("aFChunk", "<html><body><p>Page <b>stoat</b></p></body></html>"),
        "b.docx": ("aFChunk", inner),
        "c.txt": ("aFChunk", "Plain weasel"),
    }
    chunks = "".join(f'<w:altChunk r:id="rId{n}"/>' for n in (1, 2, 3, 9))
    extraction = extract_word(word_parts(paragraph("Before") + chunks + paragraph("After"), parts), WORD)
    assert extraction.segments[0].text == "Before\n\nPage stoat\n\nInner marten\n\nPlain weasel\n\nAfter"
    assert [said.code for said in extraction.left_out] == ["left_out.damaged_parts"]


def test_documents_that_include_each_other_come_to_an_end() -> None:
    data = word_parts(paragraph("Level 0"), {})
    for level in range(1, 8):
        body = paragraph(f"Level {level}") + '<w:altChunk r:id="rId1"/>'
        data = word_parts(body, {"a.docx": ("aFChunk", data)})
    assert _read(data).text == "Level 7\n\nLevel 6\n\nLevel 5\n\nLevel 4"


def test_words_stay_whole_and_their_readings_stand_beside() -> None:
    ruby = "<w:ruby><w:rt><w:r><w:t>{}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>{}</w:t></w:r></w:rubyBase></w:ruby>"
    body = _run(ruby.format("とう", "東") + ruby.format("きょう", "京") + "<w:t>へ。</w:t>")
    assert _read(docx(body)).text == "東京へ。（とうきょう）"


def test_fields_without_a_result_show_what_they_say() -> None:
    begin, parted, end = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
    said = r"<w:instrText> EQ \o\ad(\s\up 9(とう),</w:instrText><w:instrText>東)</w:instrText>"
    click = "<w:instrText>MACROBUTTON NoMacro [Click here]</w:instrText>"
    page = f"{begin}<w:instrText>PAGE</w:instrText>{parted}<w:t>7</w:t>{end}"
    body = _run(f"{begin}{said}{end}<w:t>へ。</w:t>{begin}{click}{end} {page}")
    assert _read(docx(body)).text == "東へ。（とう）[Click here]7"


def test_cells_are_parted_by_tabs_and_nested_tables_are_read() -> None:
    cell = "<w:tc>{}</w:tc>"
    nested = f"<w:tbl><w:tr>{cell.format(paragraph('inner'))}</w:tr></w:tbl>"
    rows = f"<w:tr>{cell.format(paragraph('a'))}{cell.format(paragraph('b') + nested)}</w:tr>"
    assert _read(docx(f"<w:tbl>{rows}</w:tbl>")).text == "a\tb\ninner"


def test_a_package_without_a_document_is_damaged() -> None:
    with pytest.raises(DamagedDocument):
        extract_word(package({"word/styles.xml": word_part("styles", "")}), WORD)


def test_a_document_with_what_xml_forbids_is_left_to_the_other_reader() -> None:
    assert _read(word_parts(paragraph("Before\x01 the end"), {})).text == "Before the end"
