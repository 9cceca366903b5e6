import pytest

from app.domain.documents import Extraction, Heading, Segment
from app.extraction.cleaning import HeldText, clean, clean_line, cleaned, locate_headings


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x00b\x07c\td", "abc\td"),
        ("\x1b[31merror\x1b[0m: \x1b[1;32mno\x1b[K space", "error: no space"),
        ("\x1b]8;;https://a.example\x1b\\the nest\x1b]8;;\x07 of", "the nest of"),
        ("N\x08NA\x08AM\x08ME\x08E and _\x08o_\x08n", "NAME and on"),
        ("exam\u00adple", "example"),
        ("exam\u00ad\nple", "example"),
        ("\ufeff\u200fשלום\u202c", "שלום"),
        ("می\u200cخواهم क्\u200dष", "می\u200cخواهم क्\u200dष"),
        ("a\ud800b", "ab"),
        ("a\n\n\n\n\n\nb", "a\n\n\nb"),
        ("a   \n  b", "a\n  b"),
        ("a\x0cb\u2028c", "a\nb\nc"),
        ("ﬁne ①", "ﬁne ①"),
        ("", ""),
    ],
)
def test_clean(raw: str, text: str) -> None:
    assert clean(raw) == text
    assert clean(text) == text


def test_clean_line_is_one_line() -> None:
    assert clean_line(" a\n b\t c ") == "a b c"


def test_headings_are_found_in_order_and_only_as_lines() -> None:
    text = "Methods are dull.\nMethods\nMore.\nMethods\n"
    found = locate_headings(text, [(1, "Methods"), (2, "Methods"), (2, "Missing")])
    assert found == (Heading(18, 1, "Methods"), Heading(32, 2, "Methods"))


def test_cleaning_moves_headings_and_drops_empty_segments() -> None:
    raw = Extraction(
        (Segment("\x00\n \n", 1), Segment("\r\n\r\na\x00b\r\nTitle\r\n", 2, (Heading(9, 1, "Title"),))), " T "
    )
    assert cleaned(raw) == Extraction((Segment("ab\nTitle", 2, (Heading(3, 1, "Title"),)),), "T")


def test_what_stands_in_the_midst_of_a_word_is_not_said() -> None:
    held = HeldText("The rosebush and the rose, (rose) Übergabe")
    assert held.holds("rose") and held.holds("the rose") and held.holds("(rose)")
    assert not held.holds("bush") and not held.holds("gabe") and not held.holds("ros")
