import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.query import LONGEST, parse


@given(st.text())
def test_any_string(text: str) -> None:
    query = parse(text)
    assert query == parse(text)
    query.text.encode()  # no lone surrogate reaches the embedder
    assert query.text == " ".join(query.text.split()) and len(query.text) <= 2 * LONGEST
    assert "\x00" not in query.text
    assert query.empty or query.tokens.words or query.phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ('one "two three" four', ("two three",)),
        ('"A" and “B b” and „C c“ and «D d» and 「E」 and 『F』', ("a", "b b", "c c", "d d", "e", "f")),
        ('"same" "SAME"', ("same",)),
        ('"unbalanced phrase', ()),
        ('""', ()),
        ('"?!"', ()),
        ('say "  two   spaces "', ("two spaces",)),
        ("it's 5\" long", ()),
    ],
)
def test_phrases(text: str, phrases: tuple[str, ...]) -> None:
    assert parse(text).phrases == phrases


@pytest.mark.parametrize("text", ["", "   ", "?!", "\x00", '"', "* ~ ( [", "\u200b\u00ad"])
def test_nothing_to_look_for(text: str) -> None:
    assert parse(text).empty


def test_a_long_question_is_cut_and_told() -> None:
    query = parse("word " * 5000)
    assert len(query.text) <= LONGEST and query.notice and "2,000" in query.notice
    assert parse("word").notice is None


def test_what_is_typed_becomes_readable() -> None:
    query = parse("a\x00b\u200e c\ud800d می\u200cخواهم")
    assert query.text == "a b c d می\u200cخواهم"
    assert parse("Résumé résumé_2024.PDF").name_words == ("resume", "resume_2024", "pdf")
