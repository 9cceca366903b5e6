import pytest
from telling import told

from app.domain.errors import DamagedDocument
from app.extraction.blocks.passage import Made
from app.extraction.blocks.rtf import rtf_blocks
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED
from tests.growth import growth


def _made(body: str) -> Made:
    return rtf_blocks(b"{\\rtf1\\ansi " + body.encode("ascii") + b"}", format_named("rtf"), UNLIMITED, None)


def test_paragraphs_headings_and_how_letters_look() -> None:
    body = (
        r"{\info{\title Not this}}{\pard\outlinelevel1\b Part one\b0\par}"
        r"{\pard plain {\b bold {\i both}} \i slanted\i0  plain\plain\par}second\line line\'e9"
    )
    assert told(_made(body).blocks) == [
        "heading 2: *Part one*",
        "paragraph: plain *bold **/both/*/ slanted/ plain",
        "paragraph: second",
        "paragraph: lineé",
    ]


def test_tables_have_cells() -> None:
    row = r"\trowd\cellx1\cellx2\cellx3\pard\intbl {}\cell {}\cell\cell\row"
    body = r"before\par" + row.format("A", "B") + row.format("1", r"two\par lines") + r"\pard after\par"
    assert told(_made(body).blocks) == [
        "paragraph: before",
        "table_row: A | B | ",
        "table_row: 1 | two\nlines | ",
        "paragraph: after",
    ]


def test_what_is_no_rich_text_is_damaged() -> None:
    with pytest.raises(DamagedDocument):
        rtf_blocks(b"hello", format_named("rtf"), UNLIMITED, None)


@pytest.mark.parametrize("piece", ["{\\b ", "\\cell ", "\\row ", "\\intbl x", "\\b x\\b0 y", "\\par "])
def test_rows_of_words_take_linear_time(piece: str) -> None:
    assert growth(_made, piece.__mul__, size=3_000) == ""
