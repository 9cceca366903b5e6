import pytest

from app.domain.errors import NoText
from app.extraction.formats import format_named
from app.extraction.readers.plain import extract_plain


def _headings(text: str, name: str) -> list[tuple[int, str]]:
    segment = extract_plain(text.encode(), format_named(name)).segments[0]
    for heading in segment.headings if name != "csv" else ():
        assert heading.text in segment.text[heading.offset : heading.offset + 3 * len(heading.text) + 20]
    return [(heading.level, heading.text) for heading in segment.headings]


def test_markdown_headings_outside_code() -> None:
    text = "# Top #\n\ntext\n\n```\n# no heading\n```\n\nUnder\n-----\n\n### Deep\n\n- item\n---\n"
    assert _headings(text, "md") == [(1, "Top"), (2, "Under"), (3, "Deep")]
    assert extract_plain(text.encode(), format_named("md")).title == "Top"


def test_headings_of_other_formats() -> None:
    assert _headings("=====\nTitle\n=====\n\nPart\n----\n\nText\n\nPart two\n--------\n", "rst") == [
        (1, "Title"), (2, "Part"), (2, "Part two"),
    ]  # fmt: skip
    assert _headings("* One\n** Two\ntext *bold*\n", "org") == [(1, "One"), (2, "Two")]
    assert _headings("\\section{One}\ntext\n\\subsection*{Two}\n", "tex") == [(2, "One"), (3, "Two")]
    assert _headings("# not a heading\n", "txt") == []
    assert _headings("Name,Town\nAnna,Kiel\n", "csv") == [(1, "Name, Town")]
    assert _headings("1;2\n3;4\n", "csv") == []


def test_text_is_kept_as_typed() -> None:
    assert extract_plain(b"a;b\r\n1;*2*\r\n", format_named("csv")).segments[0].text == "a;b\n1;*2*"


def test_white_space_is_no_text() -> None:
    with pytest.raises(NoText):
        extract_plain(b" \n\t\n", format_named("txt"))


def test_ten_megabytes_in_one_line() -> None:
    text = extract_plain(b"word " * 2_000_000, format_named("md")).segments[0].text
    assert len(text) == 9_999_999
