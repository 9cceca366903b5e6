import pytest

from app.extraction.page_legibility import is_right_to_left, legibility


@pytest.mark.parametrize(
    "text",
    ["Grüße aus Łódź", "Москва и Omsk", "日本語の本文です", "ภาษาไทย", "x² = 4 · \u03c0", "שלום עולם", "नमस्ते दुनिया"],
)
def test_what_people_write_reads_well(text: str) -> None:
    assert legibility(text) == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "\x13\x14 \ue357체(1A7)\ue342킹",
        "ɹɹং Θͨ͘͠ͱ͍;ݱ\u09c5\u0378၊ఆ",  # codes that were taken for characters: some are of nobody
        "MMuunniicciippaalliittéé de Saint-Sauveur",
        "A map\nC\na\nr\nt\ne\n25",
        "pаypаl bаnk",  # the vowels are Cyrillic: a font that mixes
    ],
)
def test_what_no_one_writes_reads_badly(text: str) -> None:
    assert legibility(text) < 0.98


def test_one_word_from_right_to_left_is_enough() -> None:
    assert is_right_to_left("Page 7 שלום") and not is_right_to_left("Page 7")
