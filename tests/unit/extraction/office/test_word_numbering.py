import pytest
from makers import word_part, word_parts

from app.extraction.formats import format_named
from app.extraction.office.list_numbers import numeral
from app.extraction.readers.word import extract_word

_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/>'
    '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>'
    '<w:basedOn w:val="Heading1"/></w:style><w:style w:styleId="Own"><w:name w:val="Own"/><w:pPr><w:numPr>'
    '<w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
)


def _level(number: int, kind: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{number}">{more}<w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'


_NUMBERING = (
    '<w:abstractNum w:abstractNumId="10">'
    + _level(0, "decimal", "%1", '<w:pStyle w:val="Heading1"/>')
    + _level(1, "decimal", "%1.%2", '<w:pStyle w:val="Heading2"/>')
    + '</w:abstractNum><w:abstractNum w:abstractNumId="11">'
    + _level(0, "upperRoman", "Article %1.", '<w:start w:val="4"/>')
    + _level(1, "lowerLetter", "(%2)")
    + _level(2, "decimal", "%1.%3", "<w:isLgl/>")
    + _level(3, "bullet", "o")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="10"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="11"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="11"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1">'
    + _level(1, "upperLetter", "%2:")
    + "</w:lvlOverride></w:num>"
)


def _paragraph(text: str, number: int | None = None, level: int = 0, style: str = "") -> str:
    of = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = "" if number is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{of}{listed}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _lines(*paragraphs: str) -> list[str]:
    parts = {
        "styles.xml": ("styles", word_part("styles", _STYLES)),
        "numbering.xml": ("numbering", word_part("numbering", _NUMBERING)),
    }
    text = extract_word(word_parts("".join(paragraphs), parts), format_named("docx")).segments[0].text
    return [line for line in text.split("\n") if line]


def test_headings_have_the_numbers_that_their_styles_give() -> None:
    assert _lines(
        _paragraph("Scope", style="Heading1"),
        _paragraph("Terms", style="Heading2"),
        _paragraph("Parties", style="Heading2"),
        _paragraph("Price", style="Heading1"),
        _paragraph("Tax", style="Heading2"),
        _paragraph("None", 0, style="Heading2"),
    ) == ["1 Scope", "1.1 Terms", "1.2 Parties", "2 Price", "2.1 Tax", "None"]


def test_lists_are_counted_through_what_interrupts_them_and_begin_anew_where_they_say() -> None:
    assert _lines(
        _paragraph("a", 2),
        _paragraph("b", 2, 1),
        _paragraph("plain"),
        _paragraph("c", style="Own"),
        _paragraph("d", 2, 2),
        _paragraph("point", 2, 3),
        _paragraph("e", 2),
        _paragraph("f", 2, 1),
        _paragraph("g", 3),
        _paragraph("h", 3),
        _paragraph("i", 3, 1),
        _paragraph("of no list", 9),
    ) == ["Article IV. a", "(a) b", "plain", "(b) c", "4.1 d", "point", "Article V. e", "(a) f", "Article I. g",
          "Article II. h", "A: i", "of no list"]  # fmt: skip


def test_a_paragraph_without_words_has_no_number_and_counts() -> None:
    assert _lines(_paragraph("a", 3), _paragraph("", 3), _paragraph("c", 3)) == ["Article I. a", "Article III. c"]


@pytest.mark.parametrize(
    ("count", "kind", "shown"),
    [
        (4, "decimal", "4"), (4, "decimalZero", "04"), (1994, "lowerRoman", "mcmxciv"), (28, "upperLetter", "BB"),
        (22, "ordinal", "22nd"), (12, "ordinal", "12th"), (3, "decimalEnclosedCircle", "③"), (3, "bullet", ""),
        (10, "chineseCounting", "十"), (23, "japaneseCounting", "二十三"), (2, "russianLower", "б"), (5, "?", "5"),
        (0, "lowerLetter", "0"), (40_000, "decimal", ""),
    ],
)  # fmt: skip
def test_numerals(count: int, kind: str, shown: str) -> None:
    assert numeral(count, kind) == shown
