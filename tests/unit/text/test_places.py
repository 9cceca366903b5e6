import re

import pytest
from hypothesis import given
from writing import ANY

from app.text import places
from app.text.analysis import analyse
from app.text.places import spans


@given(ANY)
def test_spans_lie_in_the_text_and_name_what_stands_there(text: str) -> None:
    for word, start, end in spans(text):
        assert 0 <= start < end <= len(text)
        assert any(word in there for there in analyse(text[start:end]).terms) or len(word) == 64


@given(ANY)
def test_every_term_has_a_place(text: str) -> None:
    text = "".join(text.split())  # a pair of letters may stand on two lines
    assert set(analyse(text).terms) <= {word for word, _, _ in spans(text)}


def test_words_inside_words_have_places() -> None:
    text = "The HTMLParser of invoice_2024_final.pdf, 👩🏽\u200d💻"
    found = {word: text[start:end] for word, start, end in spans(text)}
    assert found["html"] == "HTML" and found["parser"] == "Parser" and found["htmlparser"] == "HTMLParser"
    assert found["2024"] == "2024" and found["final"] == "final" and found["💻"] == "💻" and found["👩"] == "👩🏽"


def test_pairs_and_single_letters_of_scripts_without_spaces() -> None:
    assert [word for word, _, _ in spans("東京都 x")] == ["东京", "京都", "东", "京", "都", "x"]


def test_plain_words_are_what_others_would_be(monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = [
        f"{before}{word}{behind}"
        for before in ("", "(", '"')
        for word in ("a", "Is", "Aaron", "sea", "x" * 30)
        for behind in ("", ".", ",", "?!", ").", "'", '"')
    ]
    assert all(places._PLAIN.fullmatch(piece) for piece in pieces)
    plain = [places._tokens.__wrapped__(piece) for piece in pieces]
    monkeypatch.setattr(places, "_PLAIN", re.compile("(?!)"))
    assert [places._tokens.__wrapped__(piece) for piece in pieces] == plain
