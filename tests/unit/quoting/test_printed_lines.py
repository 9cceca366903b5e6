"""What is quoted from a printed page reads as its paragraphs do."""

from __future__ import annotations

import pytest

from app.quoting.printed_lines import as_paragraphs

_LEASE = """12. Deposit
The Landlord shall return the security deposit within thirty days after the end of the tenancy, less
any sum properly deducted for damage beyond fair wear and tear.
The Landlord shall let and the Tenant shall take the premises described in the schedule, together
with the \ufb01xtures and \ufb01ttings listed in the inventory.
13. Break clause
(a) Either party may end this agreement.
(b) By notice."""


def test_lines_that_the_page_broke_are_joined_and_those_of_the_author_stay() -> None:
    assert as_paragraphs(_LEASE).split("\n") == [
        "12. Deposit",
        "The Landlord shall return the security deposit within thirty days after the end of the tenancy, less "
        "any sum properly deducted for damage beyond fair wear and tear.",
        "The Landlord shall let and the Tenant shall take the premises described in the schedule, together "
        "with the fixtures and fittings listed in the inventory.",
        "13. Break clause",
        "(a) Either party may end this agreement.",
        "(b) By notice.",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There was once in a far country a well-\nknown word", "There was once in a far country a well-known word"),
        ("このたび私どもは京都から札幌へ引っ越し\nました", "このたび私どもは京都から札幌へ引っ越しました"),
        ("Anna Brown\n12 Mill Lane\nLeeds", "Anna Brown\n12 Mill Lane\nLeeds"),
        ("one line", "one line"),
        ("", ""),
        (
            "\n\nfirst of two paragraphs\n\nsecond of two paragraphs\n",
            "first of two paragraphs\n\nsecond of two paragraphs",
        ),
    ],
)
def test_hyphens_scripts_without_spaces_and_empty_lines(text: str, expected: str) -> None:
    assert as_paragraphs(text) == expected
