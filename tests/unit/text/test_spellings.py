import pytest

from app.text.analysis import analyse
from app.text.spellings import halves, other_spellings, two_letters_for_one


@pytest.mark.parametrize(
    ("question", "spelling"),
    [
        ("wi fi", "wifi"),
        ("독립 운동", "독립운동"),
        ("می روم", "ميروم"),
        ("می\u200cروم", "روم"),
        ("Nišava", "нишава"),
        ("Београд", "beograd"),
        ("љубав", "ljubav"),
        ("džungla", "џунгла"),
        ("Niš", "ниш"),
        ("Ниш", "nis"),
        ("Djordje", "ђорђе"),
        ("Ђорђе", "djordje"),
        ("đak", "djak"),
        ("djak", "dak"),
        ("e-mail", "email"),
        ("20,000 leagues", "20000"),
    ],
)
def test_how_words_may_stand_elsewhere(question: str, spelling: str) -> None:
    assert spelling in other_spellings(question, analyse(question).words, ())


def test_what_stands_everywhere_joins_nothing() -> None:
    words = analyse("in form 東京 都").words
    assert "inform" in other_spellings("in form", words, ())
    assert "inform" not in other_spellings("in form", words, {"in"})


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("Müller", "mueller"),
        ("Mueller", "müller"),
        ("neue Muehle", "neue mühle"),
        ("Aalborg", "ålborg"),
        ("smørrebrød", "smoerrebroed"),
        ("blaabaer", "blåbaer"),
    ],
)
def test_two_letters_for_one(typed: str, stands: str) -> None:
    assert stands in two_letters_for_one(typed)


@pytest.mark.parametrize("text", ["Bauer", "neue", "Quelle", "house"])
def test_two_letters_that_are_two(text: str) -> None:
    assert set(two_letters_for_one(text)) == {text.lower()}


def test_one_word_may_be_two_where_a_blank_may_be_left_out() -> None:
    assert ("عبد", "الله") in halves("عبدالله")
    assert not [*halves("كتاب"), *halves("keyboard"), *halves("東京都庁")]


@pytest.mark.parametrize("question", ["", "?!", "東京都 大阪", "quick ways", "год"])
def test_the_rest_stands_as_it_is(question: str) -> None:
    spellings = other_spellings(question, analyse(question).words, analyse(question).words)
    assert spellings == []
