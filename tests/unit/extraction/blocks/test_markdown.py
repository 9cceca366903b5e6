import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import told

from app.extraction.blocks.builder import BlockBuilder
from app.extraction.blocks.markdown import markdown_events
from app.extraction.blocks.markup import MarkupBlocks
from tests.growth import growth


def _told(text: str) -> list[str]:
    out = BlockBuilder()
    MarkupBlocks(out).feed(markdown_events(text))
    return told(out.blocks)


def test_headings_of_both_kinds() -> None:
    assert _told("# One #\n## Two *b*\nText\n\nThree\n=====\nFour\n---\n#hash") == [
        "heading 1: One",
        "heading 2: Two /b/",
        "paragraph: Text",
        "heading 1: Three",
        "heading 2: Four",
        "paragraph: #hash",
    ]


def test_emphasis_code_and_escapes() -> None:
    assert _told("a *b* **c _d_** ***e*** `f *g*` ``h`i`` snake_case_name 2 * 3 * 4 \\*j\\* **k *l***") == [
        "paragraph: a /b/ *c **/d e/* `f *g* h`i` snake_case_name 2 * 3 * 4 *j* *k **/l/*"
    ]


def test_links_and_pictures() -> None:
    assert _told(
        "[a *b*](http://x.org/y_(z) 'title') <http://auto.link> https://bare.link/x. [c][1] [d] ![pic](u.png)\n\n"
        "[1]: http://one.example\n[d]: <http://d.example>\n\n[none] and [javascript](javascript:alert(1))"
    ) == [
        "paragraph: a <http://x.org/y_(z)>/b/<http://x.org/y_(z)> http://auto.link<http://auto.link> "
        "https://bare.link/x<https://bare.link/x>. c<http://one.example> d<http://d.example>",
        "image: pic",
        "paragraph: [none] and javascript",
    ]


def test_lists_within_lists() -> None:
    text = "- a\n  goes on\n\n  more\n  1. b\n  2. c\n- [x] d\n\n3. e\n4) f\n\nNo item:\n1986. x"
    assert _told(text) == [
        "list_item 1 •: a goes on",
        "list_item 1: more",
        "list_item 2 1.: b",
        "list_item 2 2.: c",
        "list_item 1 •: ☑ d",
        "list_item 1 3.: e",
        "list_item 1 4.: f",
        "paragraph: No item: 1986. x",
    ]


def test_quotations_and_code() -> None:
    text = "> a\nlazy\n> > b\n\n```py\nif x:\n    y = '<b>'\n\n# no heading\n```\n\n    indented\n      more\n\nz"
    assert _told(text) == [
        "quote 1: a lazy",
        "quote 2: b",
        "code: if x:\n    y = '<b>'\n\n# no heading",
        "code: indented\n  more",
        "paragraph: z",
    ]


def test_tables_and_rules() -> None:
    assert _told("| A | B \\| c |\n|---|:-:|\n| 1 | **2** |\n| 3 |\n\n* * *\na | b") == [
        "table_row header: A | B | c",
        "table_row: 1 | *2*",
        "table_row: 3",
        "rule: ",
        "paragraph: a | b",
    ]


def test_markup_in_between_and_scripts_that_are_not_there() -> None:
    text = (
        "<div align=center>\n<h2>Title</h2>\n<script>\n\nalert(1)\n</script>\n</div>\n\n"
        "x <b>y</b> <script>var a=*1*</script> &amp; z < 3\n\n<!-- a\n\nb -->\nend"
    )
    assert _told(text) == ["heading 2: Title", "paragraph: x *y* & z < 3", "paragraph: end"]


def test_what_a_program_is_told_of_the_page() -> None:
    assert _told("---\ntitle: x\n---\n# y") == ["code: title: x", "heading 1: y"]


_WORDS = re.compile(r"[a-z]+")


@given(st.text("ab *_`[]()!<>#-1.|\n~\\", max_size=80))
def test_no_letter_is_lost_that_is_not_markup(text: str) -> None:
    """Where there is nothing that looks like a tag or a link, all letters are there, in their order."""
    if not re.search(r"<[a-z/!]|\]", text):
        shown = " ".join(line.partition(": ")[2] for line in _told(text))
        assert "".join(_WORDS.findall(shown)) == "".join(_WORDS.findall(text))


@given(st.text())
def test_any_text_at_all_has_blocks(text: str) -> None:
    _told(text)


_PIECES = [
    "*a ", "*a** ", "***a* ", "_a_ ", "[", "](", "[a](b", "![](x)", "*a ![](x) ", "`a", "``a`", "<a ", "\\", "https://",
    "<script></script>", "> ", "- ", "- a\n  ", "# a\n", "a\n=\n", "```\n", "|a", "|a|\n|-|\n", "<div>\n",
]  # fmt: skip


@pytest.mark.parametrize("piece", _PIECES)
def test_rows_of_marks_take_linear_time(piece: str) -> None:
    assert growth(_told, lambda size: piece * size, size=3_000) == ""
    assert growth(_told, lambda size: "x " + piece.replace("\n", " ") * size, size=3_000) == ""
