"""Letters that were told in UTF-8 and taken for UTF-16."""

from __future__ import annotations

import pytest

from app.extraction.pdf.misread_utf8 import with_letters

KOREAN = "대한민국의 수도는 서울이다. 키보드와 컴퓨터, 커피 한 잔과 텔레비전, 토요일과 탁자"


def misread(text: str) -> str:
    """As a reader has it that takes each two bytes for a character."""
    return "".join(letter if letter.isascii() else letter.encode("utf-8").decode("utf-16-be") for letter in text)


@pytest.mark.parametrize(
    "text",
    [
        "Перв. примен. Инв. № подл."[:15] + " Справ. Копировал Формат A4",
        "Αθήνα, η πρωτεύουσα της Ελλάδας",
        "Žluťoučký kůň úpěl ďábelské ódy",
        "ראשי תיבות של שמות",
    ],
    ids=["Russian", "Greek", "Czech", "Hebrew"],
)
def test_letters_are_as_they_were_meant(text: str) -> None:
    assert misread(text) != text
    assert with_letters(misread(text)) == text


@pytest.mark.parametrize("text", [KOREAN, "킘 킷 킼 텔레비전 킘킷킼 킛킸톁톂", "키 크다", ""])
def test_what_is_korean_stays(text: str) -> None:
    assert with_letters(text) == text
