from makers import odt, package
from telling import told

from app.extraction.blocks.opendocument import opendocument_blocks
from app.extraction.blocks.passage import Made
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED
from tests.growth import growth

_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
        ("draw", "drawing"),
    )
)


def _made(data: bytes) -> Made:
    return opendocument_blocks(data, format_named("odt"), UNLIMITED, None)


def _told(body: str, styles: str = "") -> list[str]:
    content = (
        f'<office:document-content {_SPACES} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>'
        f"{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return told(_made(package({"content.xml": content})).blocks)


def test_headings_paragraphs_and_how_letters_look() -> None:
    styles = (
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="T2" style:parent-style-name="T1"><style:text-properties fo:font-style="italic"/>'
        "</style:style>"
    )
    body = (
        '<text:h text:outline-level="2">Part <text:span text:style-name="T1">one</text:span></text:h>'
        '<text:p>a <text:span text:style-name="T1">b</text:span> <text:span text:style-name="T2">c</text:span>'
        '<text:line-break/><text:a xlink:href="http://x.org">d<text:s text:c="3"/>e</text:a> f</text:p>'
    )
    assert _told(body, styles) == ["heading 2: Part *one*", "paragraph: a *b **/c/*\nd e<http://x.org> f"]


def test_lists_have_marks_and_levels() -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1"/>'
        '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>'
    )
    inner = "<text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>"
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:p>more</text:p>'
        f"{inner}</text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list><text:p>d</text:p>"
    )
    assert _told(body, styles) == [
        "list_item 1 •: a",
        "list_item 1: more",
        "list_item 2 1.: b",
        "list_item 1 •: c",
        "paragraph: d",
    ]


def test_tables_have_cells() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(f"<table:table-row>{cell.format(a)}{cell.format(b)}</table:table-row>" for a, b in ("AB", "12"))
    assert _told(f"<text:p>x</text:p><table:table>{rows}</table:table><text:p>y</text:p>") == [
        "paragraph: x",
        "table_row: A | B",
        "table_row: 1 | 2",
        "paragraph: y",
    ]


def test_what_a_paragraph_anchors_follows_it_and_what_is_no_text_is_left_out() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p>a<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note>b</text:p>"
    )
    assert _told(body) == ["paragraph: ab", "paragraph: note"]


def test_deep_nests_take_linear_time() -> None:
    for tag in ("text:list", "text:list-item", "table:table-cell", "text:section", "table:table"):

        def document(size: int, tag: str = tag) -> bytes:
            return odt(f"<office:text>{f'<{tag}>' * size}<text:p>x</text:p>{f'</{tag}>' * size}</office:text>")

        assert growth(_made, document, size=5_000) == ""
