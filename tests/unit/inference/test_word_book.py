"""What a book of words counts and finds is what is counted and found without it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import Chunk, Extraction, Heading, Segment
from app.domain.models import ModelSpec
from app.inference import known_words, token_counter
from app.inference.token_counter import TokenCounter
from app.inference.word_book import WordBook
from app.text.chunking import Chunker
from app.text.index_terms import index_terms

WORDS = [
    "Igel,",
    "sleeps.",
    "(winter)",
    "camelCase",
    "PDFs",
    "invoice2024",
    "C++",
    "don't",
    "Łódź",
    "Ärger",
    "ёж!",
    "図書館。",
    "ไทย",
    "3.14",
    "x\xa0y",
    "a_b_c",
    "—",
    "…",
    "́",
    "2c537c44d3557bf7a8715ce66a65a9ca290e5b7e042346815bbcefc7aee9",
    "🦔🦔",
    "https://example.org/a/long/path/that/goes/on?q=1",
    "Donaudampfschifffahrtsgesellschaftskapitän",
    "word,word",
    "<text:alphabetical-index-auto-mark-file:",
    "UNIONE/UNISYS/STEFANINI/TECBAN/STEFANINI.",
    "two-parts-of-a-word-that-is-longer-than-it-may-be,",
    "\u200b",
    "x\x0by",
    "İstanbul",
    "ﬁnal",
]
TEXTS = st.lists(st.sampled_from([*WORDS, "", "\n", "\t", "\n\n", "."]), min_size=1, max_size=400).map(" ".join)


@pytest.fixture(scope="module")
def book(spec: ModelSpec) -> WordBook:
    return WordBook(spec)


def _terms(book: WordBook, chunk: Chunk) -> list[list[str]]:
    return [each.split() for each in book.terms(chunk)]


def _by_itself(chunk: Chunk) -> list[list[str]]:
    return [each.split() for each in index_terms(chunk.context, chunk.text)]


@given(TEXTS)
def test_tokens_end_where_the_counter_says(book: WordBook, ruler: TokenCounter, text: str) -> None:
    assert list(book.token_ends(text)) == list(ruler.token_ends(text))
    assert book.about(text) == ruler.about(text)


@given(TEXTS)
def test_every_chunk_has_its_own_terms(book: WordBook, text: str) -> None:
    extraction = Extraction((Segment(text, headings=(Heading(0, 1, "Über Igel"),)), Segment(text[::-1])), "A title")
    for chunk in Chunker(book).chunk(extraction):
        assert _terms(book, chunk) == _by_itself(chunk)


@given(TEXTS, st.integers(0, 500), st.integers(1, 500))
def test_wherever_it_begins_and_ends(book: WordBook, text: str, start: int, length: int) -> None:
    book.token_ends(text)
    cut = text[start : start + length]
    chunk = Chunk(cut, start, start + len(cut), 0)
    assert _terms(book, chunk) == _by_itself(chunk)
    other = Chunk(f"{cut} more", start, start + len(cut) + 5, 0)  # of another text
    assert _terms(book, other) == _by_itself(other)


def test_words_are_not_looked_up_again_for_a_chunk(book: WordBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.inference.word_book.index_terms", lambda context, text: pytest.fail("by itself"))
    text = " ".join(f"The hedgehog sleeps in winter number {n}." for n in range(200))
    found = [book.terms(chunk) for chunk in Chunker(book).chunk(Extraction((Segment(text),)))]
    assert len(found) > 4 and all("hedgehog" in terms.words for terms in found)


def test_of_a_long_text_every_stretch_is_right(book: WordBook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_counter, "_PIECE", 500)
    text = " ".join(f"Sentence number {n} is short." for n in range(300))
    for chunk in Chunker(book).chunk(Extraction((Segment(text),))):
        assert _terms(book, chunk) == _by_itself(chunk)


def test_more_words_than_are_remembered(spec: ModelSpec, ruler: TokenCounter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_words, "_MANY", 10)
    monkeypatch.setattr(known_words, "REMEMBERED", 20)
    book = WordBook(spec)
    text = " ".join(f"word{n}, {n}" for n in range(100))
    assert list(book.token_ends(text)) == list(ruler.token_ends(text))
    assert len(book._known) <= 20
    chunk = Chunk(text, 0, len(text), 0)
    assert _terms(book, chunk) == _by_itself(chunk)
