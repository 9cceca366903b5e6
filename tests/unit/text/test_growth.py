"""Nothing that is done with the text of documents and questions takes quadratic time, however odd that is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import pytest

from app.domain.documents import Extraction, Heading, Segment
from app.domain.errors import DamagedDocument
from app.extraction.charset import decode
from app.extraction.cleaning import clean, clean_line, cleaned, is_title, locate_headings, one_line
from app.extraction.hyphenation import join_cut_words
from app.extraction.markup import html_to_text, xml_to_text
from app.inference.non_text import is_non_text
from app.inference.token_counter import TokenCounter
from app.ports import LexicalQuery
from app.search.matches import find_matches
from app.search.query.lexer import pieces_of
from app.search.snippets import make_snippet
from app.search.terms import QueryTerms
from app.text.analysis import analyse, name_key
from app.text.chunking import Chunker
from app.text.folding import normalise, normalise_with_origins
from app.text.language import detect_language
from app.text.phrases import find_phrase, phrase_key
from app.text.places import spans
from tests.growth import growth

# Each many times, then a sign that fits nowhere.
_UNITS = [".", " ", "a", "\n", "\u0301", "(", "a. ", "a\n", "漢", "漢。", "\ue000", "?"]  # fmt: skip
_UNITS += ["-\n", "ab-\n", "\u1100", "_", "A\u0301", "1\t", "<", "<a", "<!--", "&#", "&", "</", "a@"]  # fmt: skip
_UNITS += ["<h1>a</h1>", "http://", '"', "“", "OR ", "a:", "\u00ad\n", "😀\u200d", "\u0e34", " \n"]  # fmt: skip
_UNITS += ["\r", "\u2028", "a b ", ".)", "aA", "<![CDATA[", "<p '", "\u200b", "=", "# a\n", "ไ ", "\u0301 "]
_TERMS = QueryTerms("", analyse("aaaa ab 漢漢 ä"), LexicalQuery(()), phrases=(phrase_key("a a"),), prefixes=("a",))


def _find_headings(text: str) -> None:
    headings = [(1, line) for line in text.split("\n")[:5000]]
    locate_headings(clean(text), [*headings, (1, "absent")])


def _is_text(text: str) -> None:
    is_non_text(text, [(at, at + 1) for at in range(len(text))])


def _decode(data: bytes) -> None:
    with suppress(DamagedDocument):
        decode(data)


_FUNCTIONS: list[Callable[[str], object]] = [
    clean,
    clean_line,
    one_line,
    is_title,
    _find_headings,
    detect_language,
    analyse,
    name_key,
    normalise,
    html_to_text,
    xml_to_text,
    pieces_of,
    _is_text,
    lambda text: normalise_with_origins("".join(text.split())),
    lambda text: _decode(text.encode("utf-8")),
    lambda text: _decode(text.encode("cp1252", "ignore") + b"\xe4"),
    lambda text: join_cut_words([text, text]),
    lambda text: list(spans(text)),
    lambda text: find_phrase(text, phrase_key("a a")),
    lambda text: make_snippet(text, find_matches(text, _TERMS)),
]


def _many(unit: str, size: int) -> str:
    return f"x{unit * (size // len(unit))}\x07"


@pytest.mark.parametrize("function", _FUNCTIONS)
def test_a_function_is_linear(function: Callable[[str], object]) -> None:
    for unit in _UNITS:
        slow = growth(function, partial(_many, unit), size=10_000, unsuspicious_s=0.5)
        assert not slow, f"{unit!r}: {slow}"


@pytest.mark.parametrize("unit", [*_UNITS, "a? ", "\ue000 ", "x" * 50 + "\n\n", "ﷺ", "\U00013000"])
def test_cutting_into_chunks_is_linear(unit: str, ruler: TokenCounter) -> None:
    def cut(text: str) -> None:
        list(Chunker(ruler).chunk(cleaned(Extraction((Segment(text),), title=text))))

    assert not (slow := growth(cut, lambda size: unit * (size // len(unit)), size=10_000, unsuspicious_s=0.3)), slow


def test_many_headings_and_segments_are_linear(ruler: TokenCounter) -> None:
    def cut(extraction: Extraction) -> None:
        list(Chunker(ruler).chunk(cleaned(extraction)))

    def deepening(count: int) -> Extraction:
        headings = tuple(Heading(3 * at, at, f"h{at}") for at in range(count))
        return Extraction((Segment("ab\n" * count, None, headings),), title="t" * count)

    def pages(count: int) -> Extraction:
        return Extraction(
            tuple(Segment(f"a {page}", page, (Heading(0, 1, "a"),)) for page in range(count)), "t" * count
        )

    for make in (deepening, pages):
        assert not (slow := growth(cut, make, size=1_000, unsuspicious_s=0.3)), slow


def test_headings_that_stand_nowhere_are_linear() -> None:
    """Each begins as all the lines do."""

    def locate(count: int) -> None:
        locate_headings("a\nx\n" * count, [(1, f"a b{number}") for number in range(count)])

    assert not (slow := growth(locate, lambda size: size, size=5_000)), slow
