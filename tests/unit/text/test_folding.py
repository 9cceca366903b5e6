import random
import sys
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from writing import ANY

from app.text import folding
from app.text.compiled import native
from app.text.folding import (
    fold_word,
    folded_roughly,
    is_small_word,
    normalise,
    normalise_with_origins,
    rough_letter,
    without_accents,
)

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


# ---- letters that fold roughly each by itself

_LETTERS = st.characters() | st.sampled_from(
    [*"aéßİſςйиκᾳⅷ½ﬁ漢がｶﾞ가ㄱㅏำเไหा़ँन्תּםءَ٣", "\u0301", "\u0306", "\u200d", "\n", "́"]
)


@pytest.fixture
def without_native(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "native", None)


@pytest.mark.usefixtures("without_native")
def test_no_other_letter_changes_them() -> None:
    alone = {letter: found for code in range(0x20000) if (found := rough_letter(letter := chr(code))) is not None}
    letters = list(alone)
    assert len(letters) > 100_000
    for seed in range(3):
        random.Random(seed).shuffle(letters)
        assert folded_roughly("".join(letters)) == "".join(alone[letter] for letter in letters)


@given(text=st.text(_LETTERS, max_size=40))
def test_compiled_or_not_gives_the_same(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        found = folded_roughly(text)
        patch.setattr(folding, "native", None)
        assert folded_roughly(text) == found


def test_what_is_compiled_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert native is not None
    monkeypatch.setattr(folding, "_folded_roughly", lambda text: f"<{text}>")
    folding._rough_letters.cache_clear()
    assert folded_roughly("éλ") == "<é><λ>"
    folding._rough_letters.cache_clear()
