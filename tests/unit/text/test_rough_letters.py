"""Letters that fold roughly each by itself: what is made of a text of them is what is made of them, one by one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text import folding
from app.text.compiled import native
from app.text.folding import folded_roughly, rough_letter

LETTERS = st.characters() | st.sampled_from(
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


@given(text=st.text(LETTERS, max_size=40))
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
