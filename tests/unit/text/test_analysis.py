import unicodedata

import pytest
import regex as re
from hypothesis import given
from hypothesis import strategies as st
from writing import ANY

from app.text.analysis import GAP, analyse, name_key
from app.text.folding import UNSPACED


@given(ANY)
def test_total_and_pure(text: str) -> None:
    tokens = analyse(text)
    assert tokens == analyse(text)
    for token in tokens.terms + tokens.grams:
        assert token and not any(character.isspace() for character in token) and token != GAP


@given(ANY)
def test_two_encodings_of_a_text_are_one(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)
    assert analyse(composed) == analyse(decomposed)


@given(ANY)
def test_a_word_is_found_by_itself(text: str) -> None:
    words = analyse(text).words
    for word in words:
        if len(word) < 64 and not re.search(f"[{UNSPACED}]", word):  # else it was cut, or is a letter with its marks
            assert analyse(word).words == [word]


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
        ("C＋＋", "c++"),
        ("❤️", "❤"),
    ],
)
def test_spellings_that_are_one(one: str, other: str) -> None:
    assert analyse(one).words == analyse(other).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("café", "cafe"),
        ("Łódź", "Lodz"),
        ("cœur Ægir þing", "coeur Aegir thing"),
        ("Grønland đường Señor", "Gronland duong Senor"),
        ("ışık", "IŞIK"),
        ("Izmir", "İZMİR"),
        ("ılık", "ILIK"),
        ("ilik", "İlik"),
        ("ёлка", "елка"),
        ("Ελλάδα", "ελλαδα"),
        ("كَتَبَ أحمد", "كتب احمد"),
        ("שָׁלוֹם", "שלום"),
        ("Qurʾān Hawaiʻi", "Quran Hawaii"),
        ("٢٠٢٤ ۱۴۰۳ २०२४", "2024 1403 2024"),
        ("l’été l‘été l′été l´été", "l'ete l'ete l'ete l'ete"),
        ("e‑mail e−mail", "e-mail e-mail"),
        ("ปี๒๕๖๗ ២០២៤ ၂၀၂၆ ໒໐໒໕", "ปี2567 2024 2026 2025"),
        ("τῷ λόγῳ ᾄδω", "τω λογω αδω"),
        ("مدرسة ہندوستان خانۀ", "مدرسه هندوستان خانه"),
        ("ज़मीन लड़का ਜ਼ਮੀਨ", "जमीन लडका ਜਮੀਨ"),
        ("हिन्दी सम्पादक हँसी", "हिंदी संपादक हंसी"),
        ("അവൻ", "അവന്\u200d"),
        ("ײדיש", "יידיש"),
        ("ҚАЗАҚ өнер", "казак онер"),
        ("נֿ צה״ל", 'נ צה"ל'),
        ("葛\U000e0100城 ⻑野", "葛城 長野"),
        ("นํ้าใจ เเม่", "น้ำใจ แม่"),
        ("ນໍ້າ", "ນ້ຳ"),
        ("al\u061cm cg\u034fj", "alm cgj"),
        ("गङ्गा दुःख", "गंगा दुख"),
        ("সৎ", "সত্\u200d"),
        ("گھر ہے", "گهر ھے"),
        ("دڵ كۆمار ڕۆژ هەولێر", "دل کومار روژ ههولیر"),
        ("ի՞նչ ոչի՜նչ Հայաստա՛ն", "ինչ ոչինչ Հայաստան"),
        ("ⲡ̀ⲥⲁϫⲓ ⲫϯ̅", "ⲡⲥⲁϫⲓ ⲫϯ"),
        ("ߒߞߏ߫", "ߒߞߏ"),
        ("вѣра Ѳеодоръ", "вера Феодоръ"),
        ("ꝺún ꞃí", "dun ri"),
        ("O´Neill dꞌArc", "O'Neill d'Arc"),
    ],
)
def test_accents_points_and_strokes_are_optional(one: str, other: str) -> None:
    assert analyse(one).words == analyse(other).words


@pytest.mark.parametrize(
    ("stands", "typed"),
    [
        ("e-mail", "email"),
        ("O’Brien", "obrien"),
        ("об'єкт", "обєкт"),
        ("צה״ל", "צהל"),
        ("U.S.A.", "USA"),
        ("21,537", "21537"),
        ("21\u202f537", "21537"),
        ("978-3-16-148410-0", "9783161484100"),
        ("Hawai'i", "Hawaiʻi"),
    ],
)
def test_what_signs_join_is_one_word_too(stands: str, typed: str) -> None:
    assert set(analyse(typed).words) <= set(analyse(stands).terms)
    assert set(analyse(typed).words) & set(analyse(stands).words) == set()
    assert analyse(f"{typed} {stands}").positions.count(GAP) == len(analyse(f"{typed} {stands}").parts)


def test_letters_of_their_own_stay() -> None:
    assert analyse("мой").words != analyse("мои").words  # й is no accented и
    assert analyse("กี่").words == ["กี่"]  # there a mark is a letter


def test_who_types_accents_gets_first_what_has_them() -> None:
    assert "=café" in analyse("Café").grams and "=café" not in analyse("cafe").grams


@pytest.mark.parametrize(("one", "other"), [("Müller", "Mueller"), ("Søren", "Soeren"), ("Århus", "Aarhus")])
def test_two_letters_for_one(one: str, other: str) -> None:
    (spelt_out,) = [gram for gram in analyse(other).grams if gram.startswith("~")]
    assert spelt_out in analyse(one).grams


def test_a_korean_word_shares_pairs_with_its_inflections() -> None:
    assert set(analyse("도서관에서").grams) >= set(analyse("도서관").grams) != set()


@pytest.mark.parametrize(
    ("typed", "stands"), [("Haus", "Häuser"), ("bank", "Datenbank"), ("학교", "학교에서"), ("독립운동", "독립 운동")]
)
def test_a_word_as_short_as_a_gram_is_asked_for_within_longer_ones(typed: str, stands: str) -> None:
    assert set(analyse(typed).asked_grams) & set(analyse(stands).grams)
    assert not analyse("2024 ab 東京").asked_grams


def test_long_words_give_windows_and_are_cut() -> None:
    assert analyse("Wasser").grams == ["wass", "asse", "sser"]
    assert len(analyse("x" * 5000).words[0]) == 64


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C++, C# and F#; .NET", ["c++", "c#", "and", "f#", ".net"]),
        ("C++11 notepad++ i++;", ["c++", "11", "notepad++", "i++"]),
        ("ASP.NET example.net ...net", ["asp", "net", "example", "net", "net"]),
        ("page#2 C#x #tag 1 + 1", ["page", "2", "c", "x", "tag", "1", "1"]),
        ("C#は", ["c#", "は"]),
        ("invoice_2024_final __init__ _", ["invoice", "2024", "final", "init"]),
        ("🎉🎉party👍🏽", ["🎉", "🎉", "party", "👍"]),
        ("🇩🇪🇫🇷 1️⃣ ☺️", ["🇩🇪", "🇫🇷", "1⃣", "☺"]),
        ("© ™ ☐ ★ →", ["tm"]),
    ],
)
def test_what_is_a_word(text: str, words: list[str]) -> None:
    assert analyse(text).words == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("camelCase", ["camel", "case"]),
        ("HTMLParser", ["html", "parser"]),
        ("userID", ["user", "id"]),
        ("PDFs", ["pdf"]),
        ("invoice2024", ["invoice", "2024"]),
        ("invoice2024_finalDraft", ["invoice", "2024", "final", "draft"]),
        ("10km 19th v2 B2B", ["10", "km", "19", "th"]),
        ("2024년 API를", ["2024", "api"]),
        ("ZolaÉcole ΑθήναΕλλάδα", ["zola", "ecole", "αθηνα", "ελλαδα"]),
        ("notepad++ .NET", ["notepad", "net"]),
        ("👨‍👩‍👧 👩🏽‍💻", ["👨", "👩", "👧", "👩", "💻"]),
        ("Word WORD word Straße", []),
        ("aGVsbG8gd29ybGQgYmFzZTY0", []),  # a code, not words
    ],
)
def test_words_inside_words(text: str, parts: list[str]) -> None:
    tokens = analyse(text)
    assert [part for parts in tokens.parts for part in parts] == parts
    assert tokens.terms == tokens.words + parts


@pytest.mark.parametrize("query", ["2024", "invoice", "Final", "invoice_2024_final", "INVOICE 2024"])
def test_the_numbers_in_a_name_are_found(query: str) -> None:
    for text in ("see invoice_2024_final.pdf", "see Invoice2024Final"):
        if "_" not in query or "_" in text:
            assert set(analyse(query).terms) <= set(analyse(text).terms)


def test_words_joined_by_underscores_are_known_as_a_whole_too() -> None:
    assert "max_value" in analyse("max_value").grams
    assert "max_value" not in analyse("max value").grams


def test_positions_keep_words_inside_words_apart() -> None:
    assert analyse("my HTMLParser and camelCase").positions == [
        *("my", "htmlparser", "and", "camelcase"),
        *(GAP, "html", "parser", GAP, "camel", "case"),
    ]


@given(st.text(st.sampled_from("abAB12_é한가나")))
def test_words_inside_lie_in_the_word(text: str) -> None:
    tokens = analyse(text)
    for parts in tokens.parts:
        assert any(all(part in word for part in parts) for word in tokens.words)


def test_name_key() -> None:
    assert name_key("Résumé_2024-final (2).PDF") == "resume 2024 final 2 pdf"
    assert name_key("C++ 🎉 東京都.txt") == "c 东京都 txt"
