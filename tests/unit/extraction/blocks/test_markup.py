import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import told

from app.domain.views import Block
from app.extraction.blocks.builder import DEEPEST_LEVEL, BlockBuilder
from app.extraction.blocks.markup import MarkupBlocks
from app.extraction.markup import html_to_text
from tests.growth import growth

_TAGS = [
    "p",
    "div",
    "h1",
    "h2",
    "b",
    "i",
    "em",
    "strong",
    "a",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "code",
    "blockquote",
    "br",
    "hr",
    "img",
    "script",
    "style",
    "title",
    "template",
    "span",
    "section",
    "center",
    "font",
    "svg:text",
    "o:p",
]


def _blocks(markup: str) -> list[Block]:
    out = BlockBuilder()
    MarkupBlocks(out).read(markup)
    return out.blocks


def _told(markup: str) -> list[str]:
    return told(_blocks(markup))


def test_headings_paragraphs_and_how_letters_look() -> None:
    assert _told(
        "<h2>Big <i>one</i></h2><p>Some <b>strong <em>and</em></b>\n words,  <code>x = 1</code>.<p>Next<br>line"
    ) == [
        "heading 2: Big /one/",
        "paragraph: Some *strong **/and/* words, `x = 1`.",
        "paragraph: Next\nline",
    ]


def test_links_are_text_that_says_where_they_lead() -> None:
    assert _told(
        '<a href="https://x.org/?a=1&amp;b=2">one</a> <a href=page.html>two</a> <a name=here>three</a> '
        "<a href='javascript:alert(1)'>four</a> <a href='data:text/html,x'>five</a> <a href='&#106;avascript:x'>six</a>"
    ) == ["paragraph: one<https://x.org/?a=1&b=2> two<page.html> three four five six"]


def test_lists_have_marks_and_levels() -> None:
    assert _told("<ul><li>a<ol start=3><li>x<p>more</p><li>y</ol><li>b</ul>after<dl><dt>term<dd>says</dl>") == [
        "list_item 1 •: a",
        "list_item 2 3.: x",
        "list_item 2: more",
        "list_item 2 4.: y",
        "list_item 1 •: b",
        "paragraph: after",
        "paragraph: *term*",
        "list_item 1: says",
    ]


def test_quotations_code_and_rules() -> None:
    assert _told("<blockquote><p>a<p>b</blockquote><hr><hr><pre>\nx\n  y <b>z</b>\n</pre>c") == [
        "quote 1: a",
        "quote 1: b",
        "rule: ",
        "code: x\n  y *z*",
        "paragraph: c",
    ]


def test_tables_have_rows_of_cells() -> None:
    assert _told("<table><tr><th>A<th>B<tr><td>1<td>two <b>words</b><p>more</table>after") == [
        "table_row header: A | B",
        "table_row: 1 | two *words*\nmore",
        "paragraph: after",
    ]


def test_tables_that_lay_out_a_page_are_paragraphs() -> None:
    inner = "<table><tr><td>1<td>2</table>"
    assert _told(f"<table><tr><td>menu<td><h1>Title</h1><p>text {inner}</td></tr></table>") == [
        "paragraph: menu",
        "heading 1: Title",
        "paragraph: text",
        "table_row: 1 | 2",
    ]
    assert _told("<table><tr><td>all of the page</table>") == ["paragraph: all of the page"]


def test_of_pictures_their_words_stay() -> None:
    assert _told('<p>before <img src="http://x.org/track.gif" alt="a dog"> after</p><img src=x>') == [
        "paragraph: before after",
        "image: a dog",
    ]


def test_scripts_and_styles_are_not_there() -> None:
    text = "<p>a<script>alert('<p>b</p>')</script><style>p{}</style><template><b>c</b></template><noscript>d</noscript>"
    assert _told(text) == ["paragraph: ad"]


def test_the_title_is_apart() -> None:
    reader = MarkupBlocks(BlockBuilder())
    reader.read("<title>Title &amp; more</title><p>x")
    assert reader.title == "Title & more"


@given(st.lists(st.tuples(st.sampled_from(_TAGS), st.integers(0, 2), st.text("ab c", max_size=4)), max_size=60))
def test_what_is_visible_is_in_the_blocks_and_no_markup(parts: list[tuple[str, int, str]]) -> None:
    marks = ("<{}>", "</{}>", "<{} href='u' alt='' x>")
    markup = "".join(marks[kind].format(tag) + text for tag, kind, text in parts)
    text = "\n".join(block.text for block in _blocks(markup))
    assert "<" not in text
    assert re.sub(r"\s", "", text) == re.sub(r"\s", "", html_to_text(markup)[0].text)


@given(st.text())
def test_any_text_at_all_has_blocks(markup: str) -> None:
    _blocks(markup)


@pytest.mark.parametrize("piece", ["<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<a href='", "x<br>", "<td>x"])
def test_nests_and_rows_of_elements_take_linear_time(piece: str) -> None:
    assert growth(_blocks, lambda size: piece * size, size=4_000) == ""


def test_what_is_nested_deeply_has_a_level_that_can_be_shown() -> None:
    assert max(block.level for block in _blocks("<ul><li>x" * 3_000 + "<blockquote>y" * 3_000)) == DEEPEST_LEVEL
