import time
import unicodedata

import pytest
import regex as re
from hypothesis import example, given
from hypothesis import strategies as st
from writing import ANY

from app.text.analysis import analyse
from app.text.folding import LETTER
from app.text.phrases import find_phrase, phrase_key


@given(ANY)
@example("i\u0307\u0301")  # Lithuanian
@example("ก \x1cข")
@example("\u0390")
def test_phrase_key_is_idempotent(text: str) -> None:
    assert phrase_key(phrase_key(text)) == phrase_key(text)


@given(ANY)
def test_two_encodings_of_a_phrase_are_one(text: str) -> None:
    assert phrase_key(unicodedata.normalize("NFC", text)) == phrase_key(unicodedata.normalize("NFD", text))


@given(ANY, ANY, st.data())
def test_what_find_phrase_finds_contains_the_phrase(before: str, after: str, data: st.DataObject) -> None:
    text = before + after
    start = data.draw(st.integers(0, len(text)))
    key = phrase_key(text[start : data.draw(st.integers(start, len(text)))])
    found = find_phrase(text, key)
    for first, last in found:
        assert 0 <= first < last <= len(text)


@given(st.lists(st.sampled_from(["cat", "sat", "Mat", "the", "of"]), max_size=30), st.data())
def test_whole_words_in_order_and_nothing_else(words: list[str], data: st.DataObject) -> None:
    phrase = data.draw(st.lists(st.sampled_from(["cat", "sat", "mat", "the"]), min_size=1, max_size=3))
    text = "".join(word + data.draw(st.sampled_from([" ", ", ", "\n", "-", " – ", ". "])) for word in words)
    lowered = [word.lower() for word in words]
    wanted = any(lowered[i : i + len(phrase)] == phrase for i in range(len(words)))
    assert bool(find_phrase(text, phrase_key(" ".join(phrase)))) == wanted


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Er wohnt in der Straße.", "DER STRASSE", ["der Straße"]),
        ("Rosa\n \t canina, rosa canina", "rosa canina", ["Rosa\n \t canina", "rosa canina"]),
        ("bobcat sat; the cat satisfied", "cat sat", []),
        ("the cat. Sat down", "cat sat", ["cat. Sat"]),
        ("a well-known fact", "well known", ["well-known"]),
        ("cat cat cat cat cat", "cat cat", ["cat cat", "cat cat"]),
        ("私は東京\n都に住む", "東京都", ["東京\n都"]),
        ("東京。都の", "東京都", []),
        ("東京、大阪", "東京、大阪", ["東京、大阪"]),
        ("東京大阪", "東京、大阪", []),
        ("ผมรักภาษาไทย", "ภาษา", ["ภาษา"]),
        ("a co\u00adoperative b", "cooperative", ["co\u00adoperative"]),
        ("می\u200cخواهم", "میخواهم", ["می\u200cخواهم"]),
        ("İstanbul’da", "istanbul'da", ["İstanbul’da"]),
        ("den ﬁnanzen", "finanz", []),
        ("den ﬁnanzen", "FINANZEN", ["ﬁnanzen"]),
        (unicodedata.normalize("NFD", "오늘 도서관에 간다"), "도서관에", [unicodedata.normalize("NFD", "도서관에")]),
        ("see invoice_2024_final.pdf", "invoice_2024_final", ["invoice_2024_final"]),
        ("see invoice_2024_final.pdf", "invoice 2024", ["invoice_2024"]),
        ("an HTMLParser, a camelCase", "html parser", ["HTMLParser"]),
        ("an HTMLParser, a camelCase", "parser camel", []),
        ("an HTMLParser, a camelCase", "htmlparser a", ["HTMLParser, a"]),
        ("in C++ and C", "c++", ["C++"]),
        ("in C and C", "c++", []),
        ("by e-mail or O’Brien", "email", ["e-mail"]),
        ("by e-mail or O’Brien", "OBrien", ["O’Brien"]),
        ("by e-mail or", "byemail", []),
        ("some 20,000 leagues", "20000", ["20,000"]),
        ("some 20\u202f000 leagues", "20000", ["20\u202f000"]),
        ("some 120,000 leagues", "20000", []),
        ("l'hommage", "l’hommage", ["l'hommage"]),
        ("nothing here", "elsewhere", []),
        ("nothing here", "?!", []),
    ],
)
def test_find_phrase(text: str, phrase: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_phrase(text, phrase_key(phrase))] == found


@given(ANY, ANY, ANY)
def test_a_found_phrase_has_its_tokens_in_order_in_the_index(before: str, phrase: str, after: str) -> None:
    """What is looked up by positions finds all that the text is confirmed by, but for single letters without spaces."""
    wanted = analyse(phrase).words
    if re.search(r"(^|\s)\p{M}", phrase + " " + after):
        return  # a mark on a blank is nothing that can be said to stand anywhere
    if not find_phrase(f"{before} {phrase} {after}", phrase_key(phrase)) or any(
        len(LETTER.findall(w)) < 2 for w in wanted
    ):
        return
    have = analyse(f"{before} {phrase} {after}").positions
    assert any(have[i : i + len(wanted)] == wanted for i in range(len(have)))


def test_in_time_linear_in_the_text() -> None:
    def seconds(length: int) -> float:
        text = "ab " * length
        key = phrase_key("ab " * 200 + "c")
        started = time.process_time()
        assert not find_phrase(text, key)
        return time.process_time() - started

    seconds(1000)
    assert seconds(80_000) < 40 * max(seconds(8_000), 0.005)
