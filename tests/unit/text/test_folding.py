import sys
import unicodedata

import regex
from hypothesis import given
from writing import ANY

from app.text.folding import fold_word, is_small_word, normalise, normalise_with_origins, without_accents

_WORD = regex.compile(r"(?:[\p{L}\p{N}]\p{M}*)+")


@given(ANY)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(ANY)
def test_origins_lie_in_the_text_in_order(text: str) -> None:
    text = "".join(text.split())
    normal, origins = normalise_with_origins(text)
    assert normal == normalise(text) and len(origins) == len(normal)
    assert origins == sorted(origins) and all(0 <= start < end <= len(text) for start, end in origins)


def test_origins() -> None:
    def origin(text: str, part: str) -> str:
        normal, origins = normalise_with_origins(text)
        at = normal.index(part)
        return text[origins[at][0] : origins[at + len(part) - 1][1]]

    assert origin("aﬁ\u00adnb", "fin") == "ﬁ\u00adn"
    assert origin("xe\u00ad\u0301y", "é") == "e\u00ad\u0301"
    assert origin("あﾃﾞｰﾀ", "デー") == "ﾃﾞｰ"
    assert origin(unicodedata.normalize("NFD", "도서관에"), "서관") == unicodedata.normalize("NFD", "서관")


def test_folding_a_letter_leaves_it_a_letter() -> None:
    """So words may be told apart before their case is taken."""
    for code in range(sys.maxunicode + 1):
        letter = normalise(chr(code))
        if _WORD.fullmatch(letter):
            assert _WORD.fullmatch(fold_word(letter)), hex(code)


def test_accents() -> None:
    assert without_accents("café") == "cafe"
    assert without_accents("ёлка") == "елка"
    assert without_accents("กี่") == "กี่"  # there a mark is a letter


def test_small_words() -> None:
    assert is_small_word("de") and is_small_word("в")
    assert not is_small_word("the") and not is_small_word("东西") and not is_small_word("42")
