"""The compiled word book and the one in Python give the same for every text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import Extraction, Segment
from app.domain.models import ModelSpec
from app.inference import native_words
from app.inference.native_words import NativeWordBook
from app.inference.word_book import WordBook
from app.inference.word_books import open_word_book
from app.text.chunking import Chunker

TEXTS = [
    "",
    " ",
    "One two  three.\nFour\tfive, “six” — seven!",
    "Müller, Mueller und Œuvre; ß, ẞ, ŉ; L’Haÿ-les-Roses, (O'Brien) wholly-owned 1999–2003 v2.0",
    "İstanbul ISPARTA ışık Ǆ ǅ ΣΊΣΥΦΟΣ ςσ ёлка Ёлка мўй",
    "iPhone PDFs camelCase snake_case C++ C# .NET ASP.net a.netb x.NET, HTMLParser invoice2024",
    "שלום עולם، السلام عليكم ورحمة ۱۲۳",
    "東京は日本の首都です。人口は約1400万人、" * 9,
    "ภาษาไทย ไม่มีช่องว่าง 한국어는 띄어쓰기를 합니다 ㄱㄴ ＡＢＣ１２３ ﬁﬂ",
    "https://example.org/a/very/long/address?that=has&no=blank#and-never-ends " + "x" * 200,
    "e\u0301te\u0301 a\u00adb z\u200cw 👩‍👩‍👧 🇩🇪 …and… Ⅷ ½ ²",
    "aa ae oe ue AA Aa Baader",
    "word. word, Word! WORD? word: word; (word) [word] «word» word... word.), 12. 12,",
]
ALPHABET = st.sampled_from([*"aeouzAEÄäßİıΣσжЙאש漢がｶ가ñ\u0301\u200d.,;:!?()'’…–—_#+019٣\t\n  "])


@pytest.fixture
def books(spec: ModelSpec) -> tuple[WordBook, NativeWordBook]:
    return WordBook(spec), NativeWordBook(spec)


def _agree(books: tuple[WordBook, NativeWordBook], text: str) -> None:
    python, native = books
    assert list(native.token_ends(text)) == list(python.token_ends(text))
    for chunk in Chunker(python).chunk(Extraction(segments=(Segment(text),), title="Über Ämter")):
        native.token_ends(text)
        assert native.about(chunk.text[:50]) == python.about(chunk.text[:50])
        assert native.terms(chunk) == python.terms(chunk)


def test_it_is_what_workers_use_where_it_is_there(spec: ModelSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(open_word_book(spec), NativeWordBook)
    monkeypatch.setattr("app.inference.word_books.native", None)
    assert type(open_word_book(spec)) is WordBook


@pytest.mark.parametrize("text", TEXTS)
def test_of_these(books: tuple[WordBook, NativeWordBook], text: str) -> None:
    _agree(books, text)


@given(text=st.text(ALPHABET, max_size=120) | st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_of_any(spec: ModelSpec, text: str) -> None:
    _agree(_made(spec), text)


_kept: dict[ModelSpec, tuple[WordBook, NativeWordBook]] = {}


def _made(spec: ModelSpec) -> tuple[WordBook, NativeWordBook]:
    """The same two for all texts, so that what they remember of one is there for the next."""
    return _kept.setdefault(spec, (WordBook(spec), NativeWordBook(spec)))


def test_words_are_forgotten_when_there_are_too_many(spec: ModelSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_words, "REMEMBERED", 5)
    books = WordBook(spec), NativeWordBook(spec)
    for start in range(0, 60, 10):
        _agree(books, " ".join(f"Wort{number} wort" for number in range(start, start + 10)))


def test_a_half_character_is_refused(spec: ModelSpec) -> None:
    with pytest.raises(UnicodeEncodeError):
        NativeWordBook(spec).token_ends("a \ud800 b")
