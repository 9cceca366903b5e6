"""Quotes with their sources, letter for letter, in each style."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.quotes import CitationStyle, Quote
from app.quoting.styles import quoted, quoted_html, source

PLAIN, MARKDOWN, BIBTEX, CHICAGO = CitationStyle
NOON = 1_715_947_200.0  # 17 May 2024, 12:00 UTC
LEASE = Quote(
    "The tenant pays 50 % of\nthe *small* repairs.",
    "Lease of “Mill House”",
    Path("/home/anna/my files/lease #1.pdf"),
    3,
    "Anna Müller <anna@example.org>",
    "pdf",
    NOON,
    7,
)
LETTER = Quote("שלום עולם", "", Path("/mail/שלום.eml"), None, "info@example.org", "mail")

GOLDEN = {
    PLAIN: """\
“The tenant pays 50 % of
the *small* repairs.”

Anna Müller, “Lease of “Mill House””, p. 3, 2024-05-17
/home/anna/my files/lease #1.pdf
file:///home/anna/my%20files/lease%20%231.pdf#page=3
""",
    MARKDOWN: r"""> The tenant pays 50 % of
> the \*small\* repairs.
>
> — Anna Müller, [Lease of “Mill House”](<file:///home/anna/my%20files/lease%20%231.pdf#page=3>), p. 3, 2024-05-17, """
    "`/home/anna/my files/lease #1.pdf`\n",
    BIBTEX: r"""@misc{muller2024-p3,
  author       = {Anna Müller},
  title        = {{Lease of “Mill House”}},
  year         = {2024},
  month        = {5},
  pages        = {3},
  note         = {/home/anna/my files/lease \#1.pdf},
  url          = {file:///home/anna/my%20files/lease%20%231.pdf#page=3},
  abstract     = {The tenant pays 50 \% of the *small* repairs.},
}
""",
    CHICAGO: """\
“The tenant pays 50 % of
the *small* repairs.”

Anna Müller, “Lease of ‘Mill House,’” last modified May 17, 2024, 3, /home/anna/my files/lease #1.pdf, """
    "file:///home/anna/my%20files/lease%20%231.pdf#page=3.\n",
}


@pytest.mark.parametrize("style", CitationStyle)
def test_a_quote_stands_as_the_style_has_it(style: CitationStyle) -> None:
    assert quoted([LEASE], style) == GOLDEN[style]


@pytest.mark.parametrize("style", CitationStyle)
def test_the_source_alone_says_the_same_of_where_it_is_from(style: CitationStyle) -> None:
    told = source(LEASE, style)
    assert "lease%20%231.pdf#page=3" in told and "Müller" in told and "repairs" not in told


@pytest.mark.parametrize("style", CitationStyle)
def test_what_is_not_known_is_left_out(style: CitationStyle) -> None:
    told = quoted([LETTER], style)
    assert "שלום עולם" in told and "1970" not in told and "None" not in told and "#page" not in told
    assert "info@example.org" in told and "/mail/שלום.eml" in told
    assert "file:///mail/%D7%A9%D7%9C%D7%95%D7%9D.eml" in told


def test_several_are_told_apart() -> None:
    twice = quoted([LEASE, LEASE], BIBTEX)
    assert "@misc{muller2024-p3," in twice and "@misc{muller2024-p3-2," in twice
    notes = quoted([LEASE, LETTER], CHICAGO)
    assert (
        "repairs.” [1]\n\n“שלום עולם” [2]\n\n1. Anna Müller" in notes and "\n2. info@example.org, “שלום.eml,”" in notes
    )
    assert quoted([LEASE, LETTER], MARKDOWN).count("\n\n<!-- -->\n\n") == 1


@pytest.mark.parametrize("style", [PLAIN, CHICAGO])
def test_programs_that_know_links_get_one(style: CitationStyle) -> None:
    told = quoted_html([LEASE, Quote("<b>\n&", "<i>", Path("/a/<x>.txt"))], style)
    assert '<a href="file:///home/anna/my%20files/lease%20%231.pdf#page=3">' in told
    assert "&lt;b&gt;<br>&amp;" in told and "&lt;i&gt;" in told and "<b>" not in told and "<i>" not in told


@pytest.mark.parametrize("style", [MARKDOWN, BIBTEX])
def test_what_is_text_is_not_dressed_up(style: CitationStyle) -> None:
    assert quoted_html([LEASE], style) == ""


def test_a_name_that_bibtex_would_take_apart_stays_whole() -> None:
    for name in ("Smith and Sons", "info@example.org", "Müller, Dr., Anna"):
        assert f"{{{{{name}}}}}" in quoted([Quote("a", "b", Path("/c.txt"), author=name)], BIBTEX)


@pytest.mark.parametrize(
    ("title", "key"),
    [("Über die Flüsse", "uber"), ("河流", "document"), ("A 1", "a"), ("of the Rivers", "the")],
)
def test_the_key_is_of_letters_that_every_program_knows(title: str, key: str) -> None:
    assert quoted([Quote("a", title, Path("/c.txt"))], BIBTEX).startswith(f"@misc{{{key},")


@pytest.mark.parametrize("style", CitationStyle)
def test_a_name_that_is_no_text_can_be_written(style: CitationStyle) -> None:
    quoted([Quote("a\0b\ud800", "c\udcff", Path("/d\udcff.txt"), 1, "e\udcff", "pdf")], style).encode()
