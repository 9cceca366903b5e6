"""One page from its pixels to its text: which way it lies, in which languages it is read, what of it is believed, and
where its words stand on the page as it is shown. Of PDF and of processes it knows nothing."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Collection, Sequence

from app.domain.scans import PlacedWord, ScannedPage, ScanState, ShareBox
from app.extraction.cleaning import clean_line
from app.extraction.ocr.scripts import LANGUAGES, languages_for
from app.extraction.ocr.tesseract import FoundWord, Pixels, Tesseract
from app.extraction.ocr.wire import LONGEST_PAGE, MOST_WORDS

_SURE = 80.0  # of 100: as a page is read that lies as it should, in the right language
_WORDS_TO_BE_SURE = 8
_LEAST_SURE = 25.0  # a word below is noise
_LEAST_SURE_PAGE = 45.0  # and a page whose words are so in the middle is a photograph
_TURN_SURE = 1.0
# Scripts of which Tesseract calls each letter or two a word.
_LETTER_BY_LETTER = frozenset(
    ["Han", "HanS", "HanT", "Japanese", "Hiragana", "Katakana", "Korean", "Hangul", "Thai", "Lao", "Khmer", "Myanmar"]
)
_BLANK = 0.3  # of a letter's height: the least that a blank is wide
_MOST_TRIED = 12  # sets of languages
_LEAST_LETTERS = 3

# Draws the page, turned to the left by so many quarters.
Draw = Callable[[int], Pixels]


class Recognition:
    """Reads the pages of one document after the other; the next page is likely to lie as the last one did."""

    def __init__(self, tesseract: Tesseract) -> None:
        self._tesseract = tesseract
        self._turns = 0
        self._script = ""

    def begin_document(self) -> None:
        self._turns, self._script = 0, ""

    def read(self, number: int, draw: Draw, installed: Collection[str]) -> ScannedPage:
        """What is written on a page, by the `installed` languages."""
        languages = languages_for(self._script, installed)
        before: list[FoundWord] = []
        if self._script and languages:
            before = self._tesseract.words(draw(self._turns), languages)
            if _is_sure(before):
                return _page(number, before, draw(self._turns), self._turns, self._script)
        upright = draw(0)
        look = self._tesseract.look(upright)
        if look is None:  # some words at most
            words = self._tesseract.words(upright, languages_for("Latin", installed))
            return _page(number, words, upright, 0, "")
        turns = look.quarter_turns if look.turn_sure >= _TURN_SURE else 0
        pixels = draw(turns) if turns else upright
        words, script = self._best(pixels, look.script, installed)
        if _is_sure(words):
            self._turns, self._script = turns, script
        elif not languages_for(look.script, installed):
            return ScannedPage(number, script=look.script, state=ScanState.NO_LANGUAGE)
        return _page(number, words, pixels, turns, script)

    def _best(self, pixels: Pixels, likely: str, installed: Collection[str]) -> tuple[list[FoundWord], str]:
        """The words in the likely script; where they are not sure, in the one of those installed in which they are
        most so: some scripts are taken for others (Thai for Latin, Georgian for Malayalam)."""
        best: list[FoundWord] = []
        tried: set[tuple[str, ...]] = set()
        script = likely
        for each in (likely, *LANGUAGES):
            languages = languages_for(each, installed)
            if not languages or languages in tried or len(tried) > _MOST_TRIED:
                continue
            tried.add(languages)
            words = self._tesseract.words(pixels, languages)
            if _weight(words) > _weight(best):
                best, script = words, each
            if _is_sure(words):
                break
        return best, script


def _weight(words: Sequence[FoundWord]) -> float:
    """How much was read, and how surely."""
    return sum(len(word.text) * max(0.0, word.sure - _LEAST_SURE_PAGE) for word in words)


def _is_sure(words: Sequence[FoundWord]) -> bool:
    return len(words) >= _WORDS_TO_BE_SURE and statistics.median(word.sure for word in words) >= _SURE


def _page(number: int, found: Sequence[FoundWord], pixels: Pixels, turns: int, script: str) -> ScannedPage:
    """The text of the words that are believed, with lines and paragraphs as they stand."""
    believed = [word for word in found if word.sure >= _LEAST_SURE][:MOST_WORDS]
    letters = sum(character.isalnum() for word in believed for character in word.text)
    if letters < _LEAST_LETTERS or statistics.median(word.sure for word in found) < _LEAST_SURE_PAGE:
        return ScannedPage(number, script=script)
    text, placed, last = "", [], None
    for word in believed:
        written = clean_line(word.text)
        if not written:
            continue
        if last is not None:
            same_line = (word.block, word.paragraph, word.line) == (last.block, last.paragraph, last.line)
            same_paragraph = (word.block, word.paragraph) == (last.block, last.paragraph)
            gap = "" if script in _LETTER_BY_LETTER and _touch(last, word) else " "
            text += gap if same_line else "\n" if same_paragraph else "\n\n"
        if len(text) + len(written) > LONGEST_PAGE:
            break
        placed.append(PlacedWord((len(text), len(text) + len(written)), _shares(word.box, pixels, turns)))
        text += written
        last = word
    return ScannedPage(number, text, tuple(placed), script)


def _touch(last: FoundWord, word: FoundWord) -> bool:
    """Whether two in a line are so near that there is no blank between them."""
    height = max(last.box[3] - last.box[1], word.box[3] - word.box[1])
    return max(word.box[0] - last.box[2], last.box[0] - word.box[2]) < _BLANK * height


def _shares(box: tuple[int, int, int, int], pixels: Pixels, turns: int) -> ShareBox:
    """A box of the page as it was drawn, `turns` quarters to the left, on the page as it is shown."""
    left, right = (min(1.0, max(0.0, each / pixels.width)) for each in (box[0], box[2]))
    top, bottom = (min(1.0, max(0.0, each / pixels.height)) for each in (box[1], box[3]))
    for _ in range(turns % 4):  # each back by a quarter to the right
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom
