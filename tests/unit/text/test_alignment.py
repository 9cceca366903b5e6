"""A stretch of one reading of a document in another."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable

import pytest

from app.text.alignment import align
from tests.growth import growth

ENGLISH = (
    "the lessee shall notify the owner in writing within thirty days of any damage that was found when the keys were "
    "handed over and of every change made to the rooms since then but for those that wear alone has brought about"
)
WORDS = ENGLISH.split()
SENTENCE = "Der Mieter zeigt dem Vermieter jeden Schaden an der Wohnung unverzüglich an."


def _found(wanted: str, text: str) -> list[str]:
    alignment = align(wanted, text)
    assert alignment is not None
    return [text[start:end] for start, end in alignment.spans]


def _page(words: int = 400) -> str:
    chance = random.Random(7)
    return " ".join(chance.choice(WORDS) + str(chance.randrange(100)) for _ in range(words))


def test_the_same_letters() -> None:
    page = f"{_page()} {SENTENCE} {_page()[::-1]}"
    alignment = align(SENTENCE, page)
    assert alignment is not None and alignment.agreement == 1.0
    assert _found(SENTENCE, page) == [SENTENCE[:-1] + "."]


@pytest.mark.parametrize(
    "other",
    [
        "Der Mieter zeigt dem Ver-\r\nmieter jeden Schaden an der Wohnung unverzüg\ufffelich an.",  # line ends
        "Der  Mieter zeigt\ndem\u00a0Vermieter jedenSchaden an der Woh\u00adnung unverzüglich an.",  # blanks
        unicodedata.normalize("NFD", "Der Mieter zeigt dem Vermieter jeden Schaden an der Wohnung unverzüglich an."),
        "DER MIETER ZEIGT DEM VERMIETER JEDEN SCHADEN AN DER WOHNUNG UNVERZÜGLICH AN.",
        "D e r  M i e t e r  zeigt dem „Vermieter“ jeden Schaden an der Wohnung unverz¨uglich an.",
    ],
)
def test_what_readings_differ_in(other: str) -> None:
    page = f"{_page()}\n{other}\n{_page()[::-1]}"
    assert _found(SENTENCE, page) == [other]
    assert align(SENTENCE, page).agreement == 1.0  # type: ignore[union-attr]  # found just now


def test_ligatures_and_wide_letters() -> None:
    assert _found("office files in ABC", f"{_page()} of\ufb01ce \ufb01les in ＡＢＣ {_page()}") == [
        "of\ufb01ce \ufb01les in ＡＢＣ"
    ]


def test_a_few_letters_that_differ() -> None:
    other = "Der Mieter zcigt dem Vermieter jeden Schad en an der 12 Wohnung unverzüglch an."
    page = f"{_page()} {other} {_page()[::-1]}"
    alignment = align(SENTENCE, page)
    assert alignment is not None and 0.9 < alignment.agreement < 1
    assert _found(SENTENCE, page) == [other]


def test_parts_in_another_order() -> None:
    """As of columns and cells."""
    parts = [_page(60)[:300], SENTENCE, _page(200)[-300:]]
    page = "\n".join([parts[2], _page(150)[:400][::-1], parts[0], parts[1]])
    alignment = align("\n".join(parts), page)
    assert alignment is not None and alignment.agreement > 0.95
    assert len(alignment.spans) == 2


def test_something_that_stands_between() -> None:
    note = " (12) A note at the foot of the page, which another reading puts somewhere else altogether. "
    page = f"{_page()} {SENTENCE[:40]}{note}{SENTENCE[40:]} {_page()[::-1]}"
    assert _found(SENTENCE, page) == [SENTENCE[:40].rstrip(), SENTENCE[40:].lstrip()]


def test_a_part_of_what_was_wanted() -> None:
    page = f"{_page()}\nDer Mie-\nter zeigt dem Vermieter jeden Schaden an.\n{_page()[::-1]}"
    alignment = align("Der Mieter zeigt dem Vermieter jeden Schaden an.", page)
    assert alignment is not None
    for part, expected in [("Mieter", "Mie-\nter"), ("jeden Schaden", "jeden Schaden"), (" ", "")]:
        start = "Der Mieter zeigt dem Vermieter jeden Schaden an.".index(part)
        assert [page[a:b] for a, b in alignment.spans_of((start, start + len(part)))] == [expected][: len(expected)]


def test_what_stands_there_twice_is_told_apart_by_its_surroundings() -> None:
    page = f"{_page(50)} first. {SENTENCE} {_page(80)[::-1]} second. {SENTENCE}"
    wanted = f"{page[-len(SENTENCE) - 100 :]}"
    alignment = align(wanted, page)
    assert alignment is not None
    assert alignment.spans_of((wanted.index("Der"), len(wanted))) == ((page.rindex("Der"), len(page)),)
    assert align(SENTENCE, page).spans[0][0] == page.index("Der")  # type: ignore[union-attr]  # found just now


@pytest.mark.parametrize("wanted", ["", " \n", "—", "Vögel", "Something else that nobody has written on this page."])
def test_what_is_not_there(wanted: str) -> None:
    assert align(wanted, _page()) is None
    assert align(wanted, "") is None


@pytest.mark.parametrize("wanted", ["§ 5", "Art", "東京都", "الكتاب", "हिन्दी"])
def test_short_ones(wanted: str) -> None:
    assert _found(wanted, f"{_page()} {wanted} {_page()[::-1]}")[0] == wanted


def test_a_passage_of_another_page_does_not_agree() -> None:
    """Pages of one document share many of their words."""
    chance = random.Random(3)
    pages = [" ".join(chance.choice(WORDS) for _ in range(400)) for _ in range(2)]
    assert align(pages[0][:900], pages[1]) is None


def test_much_of_a_long_passage_is_enough() -> None:
    """As where every line was read twice, or another half is drawn as a picture."""
    passage = _page(150)
    page = f"{_page(30)[::-1]} {passage[: len(passage) * 2 // 5]} {_page(100)[::-1]}"
    alignment = align(passage, page)
    assert alignment is not None and 0.35 < alignment.agreement < 0.6
    assert align(passage[:100], passage[:40]) is None


def test_no_text_takes_quadratic_time() -> None:
    chance = random.Random(5)
    makers = {
        "one letter": lambda n: "a" * n,
        "two": lambda n: "".join(chance.choice("ab") for _ in range(n)),
        "words": lambda n: " ".join(chance.choice(WORDS) for _ in range(n // 6)),
        "a difference every few": lambda n: "".join("abcdef" + chr(0x4E00 + i % 3000) for i in range(n // 7)),
    }
    for name, make in makers.items():
        inputs: list[Callable[[int], tuple[str, str]]] = [
            lambda n, make=make: (make(n // 2), make(n)),  # type: ignore[misc]  # bound to this one
            lambda n, make=make: ((text := make(n)), text[::-1]),  # type: ignore[misc]  # bound to this one
            lambda n, make=make: ((text := make(n))[1:], text),  # type: ignore[misc]  # bound to this one
        ]
        for each in inputs:
            assert not growth(lambda texts: align(*texts), each, size=30_000, unsuspicious_s=0.1), name
