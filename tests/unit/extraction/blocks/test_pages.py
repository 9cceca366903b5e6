import csv

import pytest
from makers import epub
from telling import told

from app.extraction.blocks.pages import csv_blocks, epub_blocks, html_blocks, markdown_blocks
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED


def _csv(text: str) -> list[str]:
    return told(csv_blocks(text.encode(), format_named("csv"), UNLIMITED, None).blocks)


def test_a_page_has_its_title_first_unless_it_says_it() -> None:
    page = "<title>My page</title><p>Words{}"
    made = html_blocks(page.format("").encode(), format_named("html"), UNLIMITED, None)
    assert told(made.blocks) == ["heading 1: My page", "paragraph: Words"]
    made = html_blocks(page.format(" of my  page").encode(), format_named("html"), UNLIMITED, None)
    assert told(made.blocks) == ["paragraph: Words of my page"]


def test_a_book_has_its_chapters_in_reading_order() -> None:
    made = epub_blocks(epub(["<h1>Two</h1><p>b", "<h1>One</h1><p>a"]), format_named("epub"), UNLIMITED, None)
    assert told(made.blocks) == [
        "heading 1: The Book",
        "heading 1: One",
        "paragraph: a",
        "heading 1: Two",
        "paragraph: b",
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_tables_with_any_separator(separator: str) -> None:
    rows = (("name", "town"), ('"Ann, the; first|\t"', "Ulm"), ('"two ""lines""\nof it"', "Bonn"))
    assert _csv("\n".join(separator.join(row) for row in rows)) == [
        "table_row header: name | town",
        "table_row: Ann, the; first| | Ulm",
        'table_row: two "lines" of it | Bonn',
    ]


def test_what_has_no_separators_is_no_table() -> None:
    assert _csv("one\ntwo\n") == []


def test_a_cell_without_an_end_ends_the_table() -> None:
    made = csv_blocks(b'a,b\n1,2\n3,"' + b"x" * (csv.field_size_limit() + 10), format_named("csv"), UNLIMITED, None)
    assert told(made.blocks) == ["table_row header: a | b", "table_row: 1 | 2"]
    assert made.left_out


def test_notes_in_markdown() -> None:
    made = markdown_blocks("# Ä\n\n*b*".encode("utf-16"), format_named("md"), UNLIMITED, None)
    assert told(made.blocks) == ["heading 1: Ä", "paragraph: /b/"]
