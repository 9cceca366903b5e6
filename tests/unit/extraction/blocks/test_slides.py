from functools import partial

from makers import pptx
from telling import told

from app.extraction.blocks.passage import Made
from app.extraction.blocks.slides import slide_blocks
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED
from tests.growth import growth

_SHAPES = (
    "</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:nvPr><p:ph/></p:nvPr></p:nvSpPr><p:txBody>"
    '<a:p><a:r><a:rPr b="1"/><a:t>Bold</a:t></a:r><a:r><a:rPr/><a:t> point</a:t></a:r></a:p>'
    '<a:p><a:pPr lvl="1"><a:buAutoNum/></a:pPr><a:r><a:t>first</a:t></a:r></a:p>'
    '<a:p><a:pPr lvl="1"><a:buAutoNum/></a:pPr><a:r><a:t>second</a:t></a:r></a:p>'
    "<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>plain</a:t></a:r></a:p></p:txBody></p:sp>"
    "<p:graphicFrame><a:tbl><a:tr><a:tc><a:p><a:r><a:t>A</a:t></a:r></a:p></a:tc>"
    "<a:tc><a:p><a:r><a:t>B</a:t></a:r></a:p><a:p><a:r><a:t>C</a:t></a:r></a:p></a:tc></a:tr></a:tbl></p:graphicFrame>"
    "<p:sp><p:txBody><a:p><a:r><a:t>"
)


def _made(data: bytes) -> Made:
    return slide_blocks(data, format_named("pptx"), UNLIMITED, None)


def test_slides_have_titles_points_and_tables_in_the_order_of_showing() -> None:
    assert told(_made(pptx(["One", "Two" + _SHAPES], [2, 1])).blocks) == [
        "heading 1: Two",
        "list_item 1 •: *Bold* point",
        "list_item 2 1.: first",
        "list_item 2 2.: second",
        "paragraph: plain",
        "table_row: A | B\nC",
        "paragraph: First point",
        "paragraph: Second point",
        "rule: ",
        "heading 1: One",
        "paragraph: First point",
        "paragraph: Second point",
    ]


def test_many_shapes_and_paragraphs_take_linear_time() -> None:
    paragraph = "</a:t></a:r></a:p><a:p><a:r><a:t>x"
    shape = "</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:txBody><a:p><a:r><a:t>"
    for piece in (paragraph, shape):
        assert growth(_made, partial(_deck, piece), size=2_000) == ""


def _deck(piece: str, size: int) -> bytes:
    return pptx([piece * size], [1])
