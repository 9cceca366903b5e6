import pytest
from makers import pdf

from app.extraction.formats import format_named
from app.extraction.pdf.page_lines import meant_lines
from app.extraction.readers.pdf import extract_pdf


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        ("K A P I T E L", "KAPITEL"), ("  Г л а в а  ", "Глава"), ("K A P I T E L   E I N S", "KAPITEL EINS"),
        ("T H E  E N D", "T H E  E N D"), ("A B C D E", "A B C D E"), ("x x x x", "x x x x"), ("1 2 3 4", "1 2 3 4"),
        ("A B C", "A B C"), ("Das K A P I T E L", "Das K A P I T E L"), ("K A P I T E L 1", "K A P I T E L 1"),
    ],
)  # fmt: skip
def test_only_a_line_of_single_letters_is_a_word(line: str, joined: str) -> None:
    assert meant_lines(f"before\n{line}\nafter") == f"before\n{joined}\nafter"


def test_what_was_painted_twice_is_said_once() -> None:
    assert (
        meant_lines("Saint-Sauveur sur merSaint-Sauveur sur mer\nBonbonBonbon") == "Saint-Sauveur sur mer\nBonbonBonbon"
    )


def test_a_page_of_a_pdf_says_its_heading_as_a_word() -> None:
    assert "KAPITEL" in extract_pdf(pdf(["K A P I T E L"]), format_named("pdf")).segments[0].text
