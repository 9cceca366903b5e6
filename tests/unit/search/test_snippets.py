from itertools import pairwise

import pytest
from builders import Workshop
from hypothesis import given
from hypothesis import strategies as st

from app.domain.query import Query, Term, TermKind
from app.search.matches import find_matches
from app.search.query.parser import parse
from app.search.snippets import LENGTH, make_snippet
from app.search.terms import terms_of
from app.text.phrases import phrase_key

WORDS = [
    "hedgehog",
    "Igel",
    "schläft",
    "the",
    "in",
    "東京都",
    "本を",
    "ภาษาไทย",
    "книга",
    "도서관에서",
    "كتاب",
    "a.b",
    "\n",
    "…",
    "İ",
    "ﬁn",
]
TEXT = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=200).map(" ".join))
QUESTION = st.one_of(st.text(max_size=30), st.lists(st.sampled_from([*WORDS, '"']), max_size=5).map(" ".join))


@given(TEXT, QUESTION, st.integers(20, 400))
def test_highlights_lie_in_the_snippet(text: str, question: str, length: int) -> None:
    snippet, highlights, _ = make_snippet(text, find_matches(text, terms_of(parse(question))), length)
    assert len(snippet) <= length + 2
    assert "\n" not in snippet
    bare = snippet.removeprefix("…").removesuffix("…")
    assert bare in " ".join(text.split()) or snippet in " ".join(text.split())
    before = 0
    for start, end in highlights:
        assert before <= start < end <= len(snippet)
        before = end


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=80), st.data())
def test_a_word_of_the_text_is_highlighted(words: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from([word for word in words if word.strip("\n….")] or ["hedgehog"]))
    text = " ".join([*words, "hedgehog"])
    terms = terms_of(parse(word))
    if terms.empty:
        return
    snippet, highlights, _ = make_snippet(text, find_matches(text, terms))
    assert highlights
    for start, end in highlights:
        marked = phrase_key(snippet[start:end])
        assert phrase_key(word)[:1] in marked or marked in phrase_key(word)


@given(TEXT, QUESTION)
def test_matches_are_sorted_and_apart(text: str, question: str) -> None:
    matches = find_matches(text, terms_of(parse(question)))
    for (_, end), (start, _) in pairwise(matches):
        assert end < start


@pytest.mark.parametrize(
    ("text", "question", "marked"),
    [
        ("The cafés are open", "cafe", ["cafés"]),
        ("Die Häuser der Stadt", "haus", []),
        ("many houses here", "house", ["houses"]),
        ("彼は東京都に住む", "東京", ["東京"]),
        ("ผมรักภาษาไทย", "ภาษา", ["ภาษา"]),
        ("the cat, the hat", '"the hat"', ["the hat"]),
        ("the hat or the\n hat", '"the hat" cat', ["the hat", "the hat"]),
        ("the hat and a cat", '"the hat" cat', ["the hat", "cat"]),
        ("nothing", "elsewhere", []),
    ],
)
def test_what_is_marked(text: str, question: str, marked: list[str]) -> None:
    snippet, highlights, _ = make_snippet(text, find_matches(text, terms_of(parse(question))))
    assert [snippet[start:end] for start, end in highlights] == marked


def test_the_beginnings_of_words_are_marked() -> None:
    terms = terms_of(Query(required=((Term(TermKind.PREFIX, "Hedge"),),)))
    text = "hedges, a hedgehog and a HEDGE-fund"
    snippet, highlights, _ = make_snippet(text, find_matches(text, terms))
    assert [snippet[start:end] for start, end in highlights] == ["hedges", "hedgehog", "HEDGE"]


def test_the_stretch_with_most_of_the_question_is_shown() -> None:
    text = "A hedgehog. " + "Filler text goes on. " * 60 + "The hedgehog sleeps in leaves. " + "More filler. " * 60
    snippet, highlights, _ = make_snippet(text, find_matches(text, terms_of(parse("hedgehog sleeps leaves"))))
    assert "The hedgehog sleeps in leaves." in snippet and len(snippet) <= LENGTH + 2
    assert snippet[0] == snippet[-1] == "…"
    assert {snippet[start:end] for start, end in highlights} >= {"hedgehog", "sleeps", "leaves"}


def test_words_that_stand_everywhere_are_not_marked(workshop: Workshop) -> None:
    for number in range(60):
        workshop.write(f"{number}.txt", f"The house number {number} has the blue door.")
    workshop.write("bees.txt", "The neighbour keeps the bees behind the mill.")
    workshop.run()
    hit = workshop.answer("who keeps the bees").hits[0]
    assert [hit.snippet[a:b] for a, b in hit.highlights] == ["keeps", "bees"]
    # Where there is nothing else to mark, they are.
    common = workshop.answer("the house").hits[0]
    assert {common.snippet[a:b] for a, b in common.highlights} == {"The", "house", "the"}
