from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from app.domain.scans import ScannedPage, ScanState
from app.extraction.ocr.recognition import Recognition
from app.extraction.ocr.scripts import VERTICAL
from app.extraction.ocr.tesseract import FoundWord, Lines, Look, Pixels

HINDI = "कानून के समक्ष सभी समान हैं और बिना भेदभाव के समान संरक्षण के अधिकारी हैं"
JAPANESE = "すべての人間は生まれながらにして自由でありかつ尊厳と権利とについて平等である"
PERSIAN = "همه در برابر قانون مساوی هستند و حق دارند بدون تبعیض از حمایت قانون برخوردار شوند"
AS_ARABIC = "ممه در ىرابر فانرن مساوى مستىد و حق داربد ىدون ىبعبض ار حمابت فابون ىرخوردار شوىد"
_WIDTH = 1000


class _Tesseract:
    """Stands in for the library: `text` is what a language gives of a page that is turned by so many quarters to the
    left, with how sure that is; others give nothing."""

    def __init__(self, look: Look | None, text: Callable[[str, int], tuple[str, float]]) -> None:
        self._look = look
        self._text = text

    def look(self, pixels: Pixels) -> Look | None:
        return self._look

    def words(self, pixels: Pixels, languages: Sequence[str]) -> list[FoundWord]:
        text, sure = self._text(languages[0], pixels.width - _WIDTH)
        return [
            FoundWord(word, sure, (60 * place, 0, 60 * place + 50, 10), 1, 1, 1)
            for place, word in enumerate(text.split())
        ]


def _read(
    lines: Lines, look: Look | None, text: Callable[[str, int], tuple[str, float]], *installed: str
) -> ScannedPage:
    def draw(turns: int) -> Pixels:
        return Pixels(_WIDTH + turns, 100, (_WIDTH + turns) * 100 * b"\xff", 0.0, lines)

    recognition = Recognition(_Tesseract(look, text))  # type: ignore[arg-type]  # what it uses of the library
    return recognition.read(1, draw, installed)


@pytest.mark.parametrize(
    ("lines", "turned"), [(Lines.LYING, 0), (Lines.LYING, 2), (Lines.STANDING, 1), (Lines.STANDING, 3)]
)
@pytest.mark.parametrize("look", [None, Look(0, 9.0, "Arabic", 1.0), Look(2, 9.0, "Latin", 30.0)])
def test_how_a_page_lies_is_found_where_its_script_is_not_known(lines: Lines, turned: int, look: Look | None) -> None:
    def text(language: str, turns: int) -> tuple[str, float]:
        return (HINDI, 92.0) if (language, turns) == ("hin", turned) else ("lll il", 40.0)

    found = _read(lines, look, text, "eng", "ara", "hin")
    assert (found.script, found.text, found.state) == ("Devanagari", HINDI, ScanState.READ)


@pytest.mark.parametrize(("lines", "turned"), [(Lines.STANDING, 0), (Lines.LYING, 3)])
def test_what_is_written_from_top_to_bottom_has_data_of_its_own(lines: Lines, turned: int) -> None:
    def text(language: str, turns: int) -> tuple[str, float]:
        return (JAPANESE, 95.0) if (language, turns) == ("jpn_vert", turned) else ("ゃしり唐財", 30.0)

    look = Look(3, 30.0, "Japanese", 1.3)  # of the page as its lines would lie
    assert _read(lines, look, text, "eng", "jpn", "jpn_vert").text == JAPANESE
    without = _read(lines, look, text, "eng", "jpn")
    assert (without.script, without.state) == (VERTICAL, ScanState.NO_LANGUAGE)


def test_of_languages_that_share_letters_the_one_with_words_is_taken() -> None:
    def text(language: str, turns: int) -> tuple[str, float]:
        return (PERSIAN, 89.0) if language == "fas" else (AS_ARABIC, 91.0)

    assert _read(Lines.LYING, Look(0, 9.0, "Arabic", 90.0), text, "eng", "ara", "fas").text == PERSIAN


def test_a_photograph_is_not_read_in_every_language() -> None:
    asked: list[str] = []

    def text(language: str, turns: int) -> tuple[str, float]:
        asked.append(language)
        return "ii l", 20.0

    assert _read(Lines.UNCERTAIN, None, text, "eng", "ara", "hin").text == ""
    assert set(asked) == {"eng"}


INUKTITUT = (
    "ᑕᒪᕐᒥᑦᑎᐊᖅ ᐊᔾᔨᒌᒃᐳᑦ ᐱᖃᔭᐅᑉ ᓵᖓᓂ ᐊᒻᒪᓗ ᑕᐃᒎᓯᖃᖅᑐᐃᓐᓇᐅᓪᓗᑎᒃ ᐊᔾᔨᐅᑎᑕᒃᓴᐅᓂᕐᒧᑦ ᓴᐳᒻᒥᔭᐅᑎᖃᕐᖢᓂ ᐱᖁᔭᑎᒍᑦ ᑕᒪᕐᒥᓕᒫᕐᓗ ᒥᐊᓂᕐᓯᐅᑎᖃᕐᖢᑎᒃ"
    " ᐊᑭᕋᕐᑐᓕᖅᑕᐅᖁᓇᒋᑦ"
    " ᐃᓅᖃᓐᓂᐊᕐᓂᒃᑯᑦ ᐃᓖᔭᖅᓱᐊᕆᓕᕐᓗᒋᑦ ᐋᓐᓂᖅᑎᕆᓂᒃᑯᑦ ᑕᒪᑐᒧᖓ ᓇᓗᓇᐃᕐᓯᐅᑎᖃᕐᐳᑦ ᐊᑭᕋᖅᑐᖅᑐᖅ ᓇᓪᓕᐊᖕᓂᑐᓐᓇᖅ ᐊᔪᕆᑦᑎᔪᖃᖅᑐᒃᓴᐅᙱᓚᖅ"
)


def test_a_language_of_which_no_word_is_known_is_read() -> None:
    def text(language: str, turns: int) -> tuple[str, float]:
        return (INUKTITUT, 93.0) if language == "iku" else ("PAC o>", 40.0)

    assert _read(Lines.LYING, Look(0, 9.0, "Cyrillic", 1.0), text, "eng", "iku").text == INUKTITUT
