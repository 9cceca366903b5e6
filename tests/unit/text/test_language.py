import pytest

from app.domain.documents import Segment
from app.text.language import detect_language, language_of_segments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The quick brown fox jumps over the lazy dog while nobody is watching."),
        ("de", "Der schnelle braune Fuchs springt über den faulen Hund, während niemand zusieht."),
        ("zh", "今天天气很好,我们一起去公园散步吧。"),
        ("zh", "今天天氣很好,我們一起去公園散步吧。"),
        ("ja", "今日は天気がいいので、一緒に公園を散歩しましょう。"),
        ("ko", "오늘은 날씨가 좋으니 함께 공원을 산책합시다."),
        ("th", "วันนี้อากาศดีมาก เราไปเดินเล่นที่สวนสาธารณะกันเถอะ"),
        ("hi", "आज मौसम बहुत अच्छा है, चलो पार्क में टहलने चलते हैं।"),
        ("mr", "आज हवामान खूप छान आहे, चला उद्यानात फिरायला जाऊया."),
        ("ar", "الطقس جميل اليوم، لنذهب معا للتنزه في الحديقة العامة."),
        ("fa", "امروز هوا خیلی خوب است، بیایید با هم به پارک برویم و قدم بزنیم."),
        ("he", "מזג האוויר היום יפה מאוד, בואו נלך יחד לטייל בפארק."),
        ("el", "Ο καιρός είναι πολύ καλός σήμερα, πάμε μια βόλτα στο πάρκο."),
        ("ru", "Сегодня очень хорошая погода, давайте вместе погуляем в парке."),
        ("uk", "Сьогодні дуже гарна погода, давайте разом погуляємо в парку."),
        ("tr", "Bugün hava çok güzel, haydi birlikte parkta yürüyüşe çıkalım."),
    ],
)
def test_languages_in_many_scripts(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "Hello there", "123 456 789 000 111 222 333", "https://example.org/a/long/address"]
)
def test_too_few_letters_for_a_guess(text: str) -> None:
    assert detect_language(text) is None


def test_a_foreign_cover_does_not_decide() -> None:
    cover = Segment("This is the English title page of a French book, with its imprint.", 1)
    page = "Il était une fois une petite fille qui habitait dans une maison au bord de la forêt. " * 3
    assert language_of_segments((cover, *(Segment(page, number) for number in range(2, 40)))) == "fr"
