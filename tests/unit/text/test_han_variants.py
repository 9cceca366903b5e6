"""Chinese characters in one form, and the file that says which."""

from __future__ import annotations

import pytest
import regex
from han_variants import FILE, HEAD, contents, one_form

from app.text.analysis import analyse, name_key
from app.text.han_variants import han_variants, in_one_form
from app.text.phrases import find_phrase, phrase_key


def test_each_character_has_one_form_that_has_no_other() -> None:
    variants = han_variants()
    assert len(variants) > 4000
    for code, form in variants.items():
        assert len(form) == 1 and ord(form) not in variants
        assert regex.fullmatch(r"\p{Han}\p{Han}", chr(code) + form)


def test_the_file_is_in_order() -> None:
    """So that another release of the tables shows what it changes."""
    assert FILE.read_text(encoding="utf-8") == HEAD.format("1.4.2") + contents(
        {chr(code): form for code, form in han_variants().items()}
    )


def test_which_form() -> None:
    simplified = {
        "發": ["发"],
        "髮": ["发"],
        "乾": ["干", "乾"],
        "像": ["像", "象"],
        "㑮": ["㑮", "𫝈"],
        "緖": ["緖"],
        "緒": ["绪"],
    }
    old = {"発": ["發"], "弁": ["辨", "瓣"], "緒": ["緖"], "沪": ["濾"]}
    forms = one_form(simplified, {"㑮": ["𫝈"]}, old)
    assert [forms.get(each) for each in "發髮発乾㑮緖緒"] == ["发", "发", "发", "干", "𫝈", "绪", "绪"]
    assert not {"像", "弁", "沪", "辨", "濾"} & forms.keys()
    assert forms["﨑"] == "崎"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("圖書館員", "图书馆员"),
        ("図書館", "图书馆"),
        ("頭髮", "头发"),
        ("國際經濟", "国际经济"),
        ("臺灣", "台湾"),
        ("裏面", "裡面"),
        ("經濟産業省", "経済産業省"),
        ("廣島縣", "広島県"),
        ("渡邊 﨑山", "渡辺 崎山"),
        ("學", "学"),
    ],
)
def test_whoever_types_one_finds_the_other(one: str, other: str) -> None:
    assert analyse(one) == analyse(other) and name_key(one) == name_key(other)
    for stands, typed in ((one, other), (other, one)):
        found = find_phrase(f"前{stands}。後", phrase_key(typed.split()[0]))
        assert found == [(1, 1 + len(typed.split()[0]))]  # the characters of the text itself


def test_other_letters_stay_as_they_are() -> None:
    assert in_one_form("abc ひらがな ไทย 한글") == "abc ひらがな ไทย 한글"
    assert analyse("東京都").words != analyse("東京府").words
