import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.text.analysis import analyse, find_phrase, fold, name_key, phrase_key, spans, without_accents

# Letters of many scripts with marks, joiners, invisible characters and blanks among them.
SCRIPTS = st.text(
    st.sampled_from(
        "aeiIİıßçéñÉﬁœŒ'’.-_09 \n\t日本語中文字かなカナー々กาขี้ไทยລາວខ្មែរမြန်မာ한국어"
        "عربيةیکשלוםΣςσЙйё\u0301\u0307\u200c\u200d\u00ad"
    )
)
ANY = st.one_of(st.text(), SCRIPTS)


@given(ANY)
def test_total_and_pure(text: str) -> None:
    tokens = analyse(text)
    assert tokens == analyse(text)
    for token in tokens.words + tokens.grams:
        assert token and not any(character.isspace() for character in token)


@given(ANY)
@example("i\u0307\u0301")  # Lithuanian
@example("ก \x1cข")
@example("\u0390")
def test_phrase_key_is_idempotent(text: str) -> None:
    assert phrase_key(phrase_key(text)) == phrase_key(text)


@given(ANY)
def test_two_encodings_of_a_text_are_one(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert analyse(composed) == analyse(decomposed)
    assert phrase_key(composed) == phrase_key(decomposed)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("東京都庁は新宿区にある", "新宿"),
        ("中华人民共和国宪法", "宪法"),
        ("これはデータベースです", "データ"),
        ("กรุงเทพมหานคร", "เทพ"),
        ("ນະຄອນຫຼວງວຽງຈັນ", "ວຽງ"),
        ("新\n宿", "新宿"),
    ],
)
def test_a_part_of_a_run_is_found_by_its_pairs(text: str, query: str) -> None:
    assert set(analyse(query).words) <= set(analyse(text).words)


def test_two_letter_words_of_scripts_without_spaces() -> None:
    assert analyse("银行").words == ["银行"]
    assert analyse("犬").words == ["犬"]
    assert analyse("ดี").words == ["ดี"]  # one letter with its vowel sign
    assert analyse("น้ำ").words == analyse(unicodedata.normalize("NFKC", "น้ำ")).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("İSTANBUL", "istanbul"),
        ("STRASSE", "straße"),
        ("ﬁnance", "finance"),
        ("Ｆｕｌｌ", "full"),
        ("ﾃﾞｰﾀ", "データ"),
        ("کتاب", "كتاب"),
        ("می\u200cخواهم", "ميخواهم"),
        ("co\u00adoperate", "cooperate"),
        ("ΟΔΟΣ", "οδος"),
        ("don’t", "don't"),
    ],
)
def test_spellings_that_are_one(one: str, other: str) -> None:
    assert analyse(one).words == analyse(other).words


def test_accents_are_kept_in_words_and_dropped_in_grams() -> None:
    tokens = analyse("Café naïve")
    assert tokens.words == ["café", "naïve"]
    assert {"cafe", "naive"} <= set(tokens.grams)
    assert without_accents("ёлка") == "елка"
    assert without_accents("กี่") == "กี่"  # there a mark is a letter


def test_a_korean_word_shares_pairs_with_its_inflections() -> None:
    assert set(analyse("도서관에서").grams) >= set(analyse("도서관").grams) != set()


def test_long_words_give_windows_and_are_cut() -> None:
    assert analyse("Wasser").grams == ["wass", "asse", "sser"]
    assert len(analyse("x" * 5000).words[0]) == 64


@given(ANY)
def test_spans_lie_in_the_text_and_name_what_stands_there(text: str) -> None:
    for word, start, end in spans(text):
        assert 0 <= start < end <= len(text)
        assert word == fold(text[start:end]).translate({0x200C: None, 0x200D: None})


@given(ANY, ANY, st.data())
def test_what_find_phrase_finds_contains_the_phrase(before: str, after: str, data: st.DataObject) -> None:
    text = before + after
    start = data.draw(st.integers(0, len(text)))
    phrase = phrase_key(text[start : data.draw(st.integers(start, len(text)))])
    if not phrase:
        return
    for first, last in find_phrase(text, phrase):
        assert 0 <= first < last <= len(text)
        assert phrase in phrase_key(text[first:last])


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Er wohnt in der Straße.", "DER STRASSE", ["der Straße"]),
        ("Rosa\n \t canina, rosa canina", "rosa canina", ["Rosa\n \t canina", "rosa canina"]),
        ("私は東京\n都に住む", "東京都", ["東京\n都"]),
        ("ผมรักภาษาไทย", "ภาษา", ["ภาษา"]),
        ("a co\u00adoperative b", "cooperative", ["co\u00adoperative"]),
        ("می\u200cخواهم", "میخواهم", ["می\u200cخواهم"]),
        ("İstanbul’da", "istanbul'da", ["İstanbul’da"]),
        ("den ﬁnanzen", "finanz", ["ﬁnanz"]),
        (unicodedata.normalize("NFD", "오늘 도서관에 간다"), "도서관에", [unicodedata.normalize("NFD", "도서관에")]),
        ("nothing here", "elsewhere", []),
    ],
)
def test_find_phrase(text: str, phrase: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_phrase(text, phrase_key(phrase))] == found


def test_name_key() -> None:
    assert name_key("Résumé_2024-final (2).PDF") == "resume_2024 final 2 pdf"
