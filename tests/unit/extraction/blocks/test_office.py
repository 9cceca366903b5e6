from makers import docx, paragraph
from telling import told

from app.common.paths import resources_dir
from app.domain.views import BlockKind, Header
from app.extraction.blocks.builder import Form
from app.extraction.blocks.office import _headers, _runs, office_blocks
from app.extraction.blocks.passage import Made
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED


def _made(data: bytes, name: str = "docx") -> Made:
    return office_blocks(data, format_named(name), UNLIMITED, None)


def test_word_headings_and_how_letters_look() -> None:
    run = '<w:r><w:rPr>{}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
    body = (
        paragraph("Chapter", "Heading1")
        + f"<w:p>{run.format('', 'Größe: ')}{run.format('<w:b/>', 'bold')}{run.format('<w:i/>', ' slanted')}</w:p>"
    )
    assert told(_made(docx(body)).blocks) == ["heading 2: Chapter", "paragraph: Größe: *bold* /slanted/"]


def test_word_tables_have_cells() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join(f"<w:tr>{cell.format(a)}{cell.format(b)}</w:tr>" for a, b in ("AB", "12"))
    body = paragraph("Before") + f"<w:tbl>{rows}</w:tbl>" + paragraph("After")
    assert told(_made(docx(body)).blocks) == [
        "paragraph: Before",
        "table_row header: A | B",
        "table_row: 1 | 2",
        "paragraph: After",
    ]


def test_sheets_have_a_name_and_rows() -> None:
    book = resources_dir() / "sample" / "documents" / "Garden" / "Planting table 2025.xlsx"
    blocks = _made(book.read_bytes(), "xlsx").blocks
    assert [block.kind for block in blocks[:3]] == [BlockKind.HEADING, BlockKind.TABLE_ROW, BlockKind.TABLE_ROW]
    assert [block.header for block in blocks[:3]] == [False, True, False]
    assert all(len(block.cells) > 2 for block in blocks if block.cells)


def test_what_is_said_of_letters_counts_bytes() -> None:
    marks = [
        {"start": 0, "end": 3, "kind": {"annotation_type": "bold"}},
        {"start": 2, "end": 6, "kind": {"annotation_type": "italic"}},
        {"start": 7, "end": 99, "kind": {"annotation_type": "link", "url": "http://x"}},
        {"start": 2, "end": 1, "kind": {"annotation_type": "code"}},
        {"start": 0, "end": 9, "kind": {"annotation_type": "color", "value": "#fff"}},
    ]
    assert list(_runs("Äb é xyz", marks)) == [
        ("Ä", Form(bold=True)),
        ("b", Form(bold=True, italic=True)),
        (" é", Form(italic=True)),
        (" ", Form()),
        ("xyz", Form(link="http://x")),
    ]


def test_a_message_of_outlook_has_a_head() -> None:
    nodes = [
        {"content": {"node_type": "metadata_block", "entries": [["From", "Ann\n"], ["Bcc", "x"], ["Subject", ""]]}}
    ]
    assert _headers(nodes) == (Header("from", "Ann"),)
