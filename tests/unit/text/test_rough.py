"""What is looked for in one look must be found wherever a look at every word finds it."""

from __future__ import annotations

import random

import pytest

from app.search.matches import find_matches, named_matches
from app.search.query.parser import parse
from app.search.terms import terms_of
from app.text.folding import folded_roughly
from app.text.phrases import find_phrase, phrase_key
from app.text.places import spans
from app.text.rough import beginning_of, end_with, phrase_of, rough

TEXTS = (
    "camelCase and HTMLParser2x PDFs, iPhone foo_bar-baz; C++ C# .NET naïve ﬁrst ÉTÉ İstanbul ıŞIK groß GROSS",
    "fooXBar foo bar FOO-BAR foo, bar foo  \n bar foo_bar fooBar one\u00adtwo one\u200btwo cafe\u0301 CAFÉ",
    "10月に東京で、大阪で。\n東京\n大阪 本が好き ก็ได้ ไม่ได้ ครับ हिन्दी में लिखा है १२३ और 123 가나 각",
    "👍🏽 ok 👍 👩🏽‍🚀 flies, й и и\u0306 ё е; ¨a ¨b a b Müller Mueller łódź ﷺ ٱلكتاب الكِتاب",
)


def test_every_word_is_in_a_stretch_that_may_begin_with_it() -> None:
    for text in TEXTS:
        for word, start, end in spans(text):
            stretches = list(rough(text).stretches(beginning_of(frozenset([word[:4]]))))
            assert any(first <= start and end <= last for first, last in stretches), (word, text)
            assert stretches == sorted(stretches)


def test_pieces_are_the_same_however_they_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_for = [(text, beginning_of(frozenset(words))) for text in TEXTS for words in ("ao", "e東", "foo b", "मi本")]
    one_by_one = [list(rough(text).stretches(pattern)) for text, pattern in looked_for]
    monkeypatch.setattr("app.text.rough._OVER_LINES", "")  # which is in every pattern
    assert [list(rough(text).stretches(pattern)) for text, pattern in looked_for] == one_by_one
    assert sum(map(bool, one_by_one)) > len(TEXTS)


def test_a_text_without_the_words_has_no_stretch() -> None:
    assert not list(rough(TEXTS[0]).stretches(beginning_of(frozenset(["zebra"]))))
    assert list(named_matches("nothing of it", terms_of(parse("zebra")))) == []


def test_phrases_of_the_text_are_found_in_it() -> None:
    choice = random.Random(1)
    for text in TEXTS:
        words = [word for word, _, _ in spans(text)]
        for _ in range(60):
            start = choice.randrange(len(text))
            phrase = text[start : start + choice.choice([2, 5, 9, 20])]
            key = phrase_key(phrase)
            pattern = phrase_of(tuple(key.split()))
            for first, last in find_phrase(text, key):
                assert pattern is None or any(a <= first and last <= b for a, b in rough(text).stretches(pattern))
        assert all(find_phrase(text, phrase_key(word)) for word in words if len(word) > 4 and word.isascii())


def test_a_word_at_the_end() -> None:
    pattern = end_with(frozenset(["café", "東"]))
    assert pattern is not None
    for text, ends in (("at the cafe.", True), ("cafe bar", False), ("東", True), ("cafe \n", True)):
        assert bool(pattern.search(folded_roughly(text))) is ends, text
    assert end_with(frozenset(["|"])) is None and phrase_of(("x" * 64,)) is None


def test_highlights_are_where_they_were() -> None:
    text = "The pilgrim walked 780 km; PILGRIMS walk on.\n\nPilgrimage"
    marked = [text[start:end] for start, end in find_matches(text, terms_of(parse("pilgrim walk")))]
    assert marked == ["pilgrim", "PILGRIMS", "walk"]
