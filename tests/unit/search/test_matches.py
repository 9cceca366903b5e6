from dataclasses import replace

import pytest

from app.search.matches import find_matches
from app.search.query.parser import parse
from app.search.terms import terms_of


@pytest.mark.parametrize(
    ("text", "question", "marked"),
    [
        ("契約期間は二年、契約の期間", "契約期間", ["契約期間", "契約", "期間"]),
        # What hangs on at the ends of a stretch is no word: not "の天気", "約の" or "東京の".
        ("昨日の天気は、予約の東京で本を読んだ。", "東京の天気", ["天気", "東京"]),
        ("毎日図書館で本を読みます。新聞を読んだ", "図書館で本を読む", ["図書館で本を読"]),
        ("租房合同的押金八千四百元", "租房的押金是多少钱", ["租房", "的押金"]),
        ("東京でも、大阪でも", "京都でも安い", []),
        ("本が好き", "本", ["本"]),
        ("本を", "本を", ["本を"]),
        # Two sounds are part of too many words.
        ("แมวเป็นเวลาสิบวัน", "แมวต้องใส่ปลอกคอกันเลียกี่วัน", ["แมว"]),
    ],
)
def test_whole_stretches_of_scripts_without_spaces(text: str, question: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_matches(text, terms_of(parse(question)))] == marked


def test_a_pair_that_is_everywhere_does_not_tear_a_stretch() -> None:
    terms = replace(terms_of(parse("東京の天気")), common=frozenset({"东京", "京の"}))
    text = "東京の天気と東京の人"
    assert [text[start:end] for start, end in find_matches(text, terms)] == ["東京の天気"]
