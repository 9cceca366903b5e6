from app.extraction.formats import format_named
from app.extraction.readers.bibliography import extract_bibliography

BIBTEX = r"""@article{schr26, author = {Schr{\"o}dinger, Erwin}, title = "{Q}uantisierung, als {E}igenwert",
  year = 1926, pages={361--376}
}
@comment{nothing}
@book{b, title={A {nested {title}}}, note = {a = b}}
"""


def test_bibtex() -> None:
    (segment,) = extract_bibliography(BIBTEX.encode(), format_named("bib")).segments
    assert segment.text == (
        "Quantisierung, als Eigenwert\nauthor: Schrödinger, Erwin\nyear: 1926\npages: 361–376\nkey: schr26\n\n"
        "A nested title\nnote: a = b\nkey: b"
    )
    assert [segment.text[each.offset :].split("\n")[0] for each in segment.headings] == [
        "Quantisierung, als Eigenwert", "A nested title",
    ]  # fmt: skip


def test_ris() -> None:
    text = "TY  - JOUR\r\nTI  - A title\r\nAU  - Kiel, A.\r\nAB  - Long\r\n abstract\r\nER  - \r\n"
    (segment,) = extract_bibliography(text.encode(), format_named("ris")).segments
    assert segment.text == "A title\nTY: JOUR\nAU: Kiel, A.\nAB: Long abstract"
    assert [each.text for each in segment.headings] == ["A title"]


def test_what_is_none_stays_as_it_stands() -> None:
    assert extract_bibliography(b"only notes", format_named("bib")).segments[0].text == "only notes"
    assert extract_bibliography(b"@article{a, title = {open", format_named("bib")).segments[0].text == "open\nkey: a"
