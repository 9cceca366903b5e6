from makers import docx, paragraph, relations, word_part, word_parts
from telling import told

from app.extraction.blocks.passage import Made
from app.extraction.blocks.word import word_blocks
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED


def _told(data: bytes) -> list[str]:
    made: Made = word_blocks(data, format_named("docx"), UNLIMITED, None)
    return told(made.blocks)


def test_headings_and_how_letters_look() -> None:
    run = '<w:r><w:rPr>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
    bold, not_bold, slanted = "<w:b/>", '<w:b w:val="0"/>', '<w:i w:val="true"/>'
    body = (
        paragraph("Chapter", "Heading2")
        + f"<w:p>{run.format(not_bold, 'plain ')}{run.format(bold, 'bold')}{run.format(slanted, ' slanted')}</w:p>"
    )
    assert _told(docx(body)) == ["heading 2: Chapter", "paragraph: plain *bold* /slanted/"]


def test_lists_are_numbered_as_they_say() -> None:
    level = '<w:lvl w:ilvl="{}"><w:numFmt w:val="{}"/></w:lvl>'
    numbering = word_part(
        "numbering",
        f'<w:abstractNum w:abstractNumId="4">{level.format(0, "decimal")}{level.format(1, "bullet")}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>',
    )
    item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="7"/></w:numPr></w:pPr>{}</w:p>'
    texts = ((0, "one"), (1, "point"), (0, "two"))
    body = "".join(item.format(level, f"<w:r><w:t>{text}</w:t></w:r>") for level, text in texts)
    data = word_parts(body, {"numbering.xml": ("numbering", numbering)})
    assert _told(data) == ["list_item 1 1.: one", "list_item 2 •: point", "list_item 1 2.: two"]


def test_tables_have_cells_and_the_text_goes_on_behind_them() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join(f"<w:tr>{cell.format(a)}{cell.format(b)}</w:tr>" for a, b in ("AB", "12"))
    assert _told(docx(f"<w:tbl>{rows}</w:tbl>" + paragraph("After"))) == [
        "table_row: A | B",
        "table_row: 1 | 2",
        "paragraph: After",
    ]


def test_text_boxes_pictures_notes_and_comments_are_shown() -> None:
    body = (
        '<w:p><w:r><w:t>Anchor</w:t></w:r><w:r><w:drawing><wp:docPr descr="A heron in reeds"/>'
        f"<w:txbxContent>{paragraph('Otter')}</w:txbxContent></w:drawing></w:r></w:p>"
    )
    parts = {
        "comments.xml": ("comments", word_part("comments", f"<w:comment>{paragraph('Chestnut?')}</w:comment>")),
        "footnotes.xml": ("footnotes", word_part("footnotes", f"<w:footnote>{paragraph('Walnut')}</w:footnote>")),
    }
    assert _told(word_parts(body, parts)) == [
        "paragraph: Anchor",
        "image: A heron in reeds",
        "paragraph: Otter",
        "quote 1: Walnut",
        "quote 1: Chestnut?",
    ]


def test_links_say_where_they_lead() -> None:
    body = (
        '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:r><w:t> and there</w:t></w:r></w:p>'
    )
    links = relations(("rId9", "hyperlink", "https://example.org/a")).replace("/>", ' TargetMode="External"/>')
    data = word_parts(body, {"_rels/document.xml.rels": ("none", links)})
    assert _told(data) == ["paragraph: here<https://example.org/a> and there"]


def test_a_document_with_what_xml_forbids_is_shown_all_the_same() -> None:
    assert _told(word_parts(paragraph("Before\x01 the end"), {})) == ["paragraph: Before the end"]
