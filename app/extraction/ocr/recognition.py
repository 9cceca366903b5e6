"""One page from its pixels to its text: which way it lies, in which languages it is read, what of it is believed, and
where its words stand on the page as it is shown. Of PDF and of processes it knows nothing."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from app.domain.scans import PlacedWord, ScannedPage, ScanState, ShareBox
from app.extraction.cleaning import clean_line
from app.extraction.ocr.languages import missing_language
from app.extraction.ocr.passed_over import all_words, lines_of
from app.extraction.ocr.preparation import smoothed
from app.extraction.ocr.punctuation import as_written
from app.extraction.ocr.scripts import LANGUAGES, OR, VERTICAL, language_sets, likely_scripts, missing_scripts
from app.extraction.ocr.tesseract import Box, FoundWord, Lines, Look, Pixels, Tesseract
from app.extraction.ocr.wire import LONGEST_PAGE, MOST_WORDS
from app.extraction.pdf.page_legibility import is_garbled, known_share

_SURE = 80.0  # of 100: as a page is read that lies as it should, in the right language
_LETTERS_TO_BE_SURE = 25
_LEAST_SURE = 25.0  # a word below is noise,
_SURE_LINE = 60.0  # but for one in a line whose words are so in the middle
_LEAST_SURE_PAGE = 45.0  # and a page whose words are so in the middle is a photograph
_NEARLY_AS_SURE = 8.0
# In the wrong language a tenth of the words is known at most, and of Persian read as Arabic, as surely, two thirds and
# not nine tenths.
_WORDS_KNOWN = 0.2
_KNOWN_COUNT = 10.0
_NO_WORDS_KNOWN = ("Canadian_Aboriginal", "Cherokee", "Syriac", "Tibetan")
# Of a page that is not read surely: of Odia taken for English, two words in eleven were known.
_FEW_WORDS, _KNOWN = 6, 0.25
_TURN_SURE = 1.0
_LETTERS_SURE = 2.0  # how sure a page's turn is where there are letters on it, and no photograph
_ALSO_VERTICAL = ("Han", "HanS", "HanT", "Japanese", "Hiragana", "Katakana", "Korean", "Hangul")
# Scripts of which Tesseract calls each letter or two a word.
_LETTER_BY_LETTER = frozenset([*_ALSO_VERTICAL, "Thai", "Lao", "Khmer", "Myanmar", VERTICAL])
_BLANK = 0.3  # of a letter's height: the least that a blank is wide
_COLUMN = 2.0  # and what parts columns, where there are no blanks
_STRIPS, _STRIPS_READ = 16, 4  # of a page, to tell its language by
_INK = range(64)  # of 256 greys
_NEVER_PARTED = re.compile("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]")
_LEAST_LETTERS = 3

# Draws the page, turned to the left by so many quarters.
Draw = Callable[[int], Pixels]


@dataclass(frozen=True)
class _Reading:
    """The words of a page in some languages, which are written in a script, where it was turned by so many quarters to
    the left."""

    words: Sequence[FoundWord] = ()
    script: str = ""
    languages: tuple[str, ...] = ()
    turns: int = 0

    @cached_property
    def makes_words(self) -> bool:
        """Another script's letters may be recognised surely, and then make none."""
        return bool(self.words) and (self.script in _NO_WORDS_KNOWN or not is_garbled(self._text))

    @cached_property
    def known(self) -> float:
        """The share of its words that are known."""
        return known_share(self._text)

    @property
    def is_sure(self) -> bool:
        return _is_sure(self.words) and self.makes_words

    @property
    def is_settled(self) -> bool:
        """Whether other languages need not be tried."""
        return self.is_sure or (self.known >= _WORDS_KNOWN and _quality(self.words) >= _SURE_LINE)

    @property
    def quality(self) -> tuple[bool, float]:
        return self.makes_words, _quality(self.words) + _KNOWN_COUNT * self.known

    @property
    def _text(self) -> str:
        between = "" if self.script in _LETTER_BY_LETTER else " "
        return between.join(word.text for word in self.words)


class Recognition:
    """Reads the pages of one document after the other; the next page is likely to lie as the last one did."""

    def __init__(self, tesseract: Tesseract) -> None:
        self._tesseract = tesseract
        self.begin_document()

    def begin_document(self) -> None:
        self._turns, self._script = 0, ""
        self._languages: tuple[str, ...] = ()

    def read(self, number: int, draw: Draw, installed: Collection[str]) -> ScannedPage:
        """What is written on a page, by the `installed` languages."""
        if self._languages:
            pixels = smoothed(draw(self._turns))
            again = _Reading(
                all_words(self._tesseract, pixels, self._languages), self._script, self._languages, self._turns
            )
            if again.is_sure:
                return _with_missing(_page(number, again.words, pixels, self._turns, self._script), installed)
        sharp = draw(0)
        seen = draw(1) if sharp.lines is Lines.STANDING else sharp
        look = self._tesseract.look(seen)
        view = cache(lambda turns: smoothed(draw(turns)) if turns else smoothed(sharp))
        script, ways = _as_seen(sharp.lines, look)
        found = self._best(view, ways, script, installed)
        page = _page(number, found.words, view(found.turns), found.turns, found.script)
        is_garble = not found.is_sure and is_garbled(page.text, _FEW_WORDS, _KNOWN)
        missing = missing_scripts(script, installed)
        if found.is_sure:
            self._turns, self._script, self._languages = found.turns, found.script, found.languages
        elif missing and (script in missing or is_garble or _is_nonsense(found.words, look)):
            return ScannedPage(number, script=OR.join(missing), state=ScanState.NO_LANGUAGE)
        return (
            ScannedPage(number, script=found.script, state=ScanState.FAILED)
            if is_garble
            else _with_missing(page, installed)
        )

    def _best(
        self, view: Callable[[int], Pixels], ways: Sequence[int], seen: str, installed: Collection[str]
    ) -> _Reading:
        """The page in the script that it was seen to be in; where that is not sure, in the one of those that are taken
        for it in which it is most so; and then in any that is installed. Of scripts that are not known, which way up
        they are is not either: then both `ways` that the lines can be read are tried, and all where lines are none."""
        found = _Reading()
        likely = likely_scripts(seen)
        any_other = [] if seen == VERTICAL or len(ways) == 1 else [script for script in LANGUAGES if script != VERTICAL]
        for scripts, turned in (((seen,), ways[:1]), (likely, ways), (any_other, ways[:2])):
            sets: dict[tuple[str, ...], str] = {}
            for script in scripts:
                for each in language_sets(script, installed):
                    sets.setdefault(each, script)
            found = max(found, self._surest(view, turned, sets), key=lambda each: each.quality)
            if found.is_settled:
                break
        return found

    def _surest(
        self, view: Callable[[int], Pixels], turned: Sequence[int], scripts: Mapping[tuple[str, ...], str]
    ) -> _Reading:
        """The page in those of these languages, which are written in these `scripts`, and turned so, as it is most
        surely read: of many, as a part of it is."""
        likely = [(turns, each) for turns in turned for each in scripts]
        if len(likely) > 1:
            sure: dict[tuple[int, tuple[str, ...]], tuple[bool, float]] = {}
            for turns in turned:
                part = _fullest(view(turns))
                read = {each: _Reading(self._tesseract.words(part, each), scripts[each]) for each in scripts}
                sure |= {(turns, each): reading.quality for each, reading in read.items()}
                if any(reading.is_settled for reading in read.values()):  # upside down, none is
                    break
            makes_words, best = max(sure.values(), default=(False, 0.0))
            likely = [each for each in sure if sure[each] >= (makes_words, best - _NEARLY_AS_SURE)]
        whole = [
            _Reading(all_words(self._tesseract, view(turns), each), scripts[each], each, turns)
            for turns, each in likely
        ]
        return max(whole, key=lambda each: each.quality, default=_Reading())


def _as_seen(lines: Lines, look: Look | None) -> tuple[str, tuple[int, ...]]:
    """The script of a page, "" where there are some words at most, and by how many quarters to the left it may have to
    be turned, the likeliest first. How its lines run is certain where they are seen; which way up they are, only where
    their script is known. `look` is of the page as it lies, or of one with lines that stand, turned by a quarter."""
    script = look.script if look is not None else ""
    turns = look.quarter_turns if look is not None and look.turn_sure >= _TURN_SURE else 0
    if lines is Lines.UNCERTAIN and look is None:  # a photograph, most often
        return script, (0,)
    if lines is Lines.UNCERTAIN:
        return script, tuple(dict.fromkeys((turns, 0, 1, 2, 3)))
    first = 1 if lines is Lines.STANDING else 0
    if look is not None and turns % 2 and script in _ALSO_VERTICAL and look.turn_sure >= _LETTERS_SURE:
        return VERTICAL, ((first + turns) % 4, (first + turns + 2) % 4)
    return script, (first, first + 2) if turns != 2 else ((first + 2) % 4, first)


def _fullest(pixels: Pixels) -> Pixels:
    """The part of a page, over all its width, with the most ink."""
    height = max(1, math.ceil(pixels.height / _STRIPS))
    size = height * pixels.width
    ink = [sum(map(pixels.data[at : at + size].count, _INK)) for at in range(0, len(pixels.data), size)]
    first = max(range(max(1, len(ink) - _STRIPS_READ + 1)), key=lambda at: sum(ink[at : at + _STRIPS_READ]))
    data = pixels.data[first * size : (first + _STRIPS_READ) * size]
    return Pixels(pixels.width, len(data) // max(1, pixels.width), data, pixels.turned)


def _quality(words: Sequence[FoundWord]) -> float:
    """How surely a page was read, from 0 to 100: in the middle, since of a page in another script some letters are sure
    as well; and on the whole, since of a page in another language of the same script most are. How much was read says
    nothing: in another script one letter is taken for several."""
    letters = sum(len(word.text) for word in words)
    if not letters:
        return 0.0
    mean = sum(len(word.text) * word.sure for word in words) / letters
    middle = statistics.median(word.sure for word in words)
    return (mean + middle) / 2 * min(1.0, letters / _LETTERS_TO_BE_SURE)


def _is_sure(words: Sequence[FoundWord]) -> bool:
    return (
        sum(len(word.text) for word in words) >= _LETTERS_TO_BE_SURE
        and statistics.median(word.sure for word in words) >= _SURE
    )


def _is_nonsense(words: Sequence[FoundWord], look: Look | None) -> bool:
    """Whether there are letters, of another script than they were read in: in the right one, and however poor a copy
    is, they are twice as sure."""
    return (
        look is not None
        and look.turn_sure >= _LETTERS_SURE
        and sum(len(word.text) for word in words) >= _LETTERS_TO_BE_SURE
        and statistics.median(word.sure for word in words) < _LEAST_SURE_PAGE
    )


def _page(number: int, found: Sequence[FoundWord], pixels: Pixels, turns: int, script: str) -> ScannedPage:
    """The text of the words that are believed, with lines and paragraphs as they stand."""
    believed = list(_believed(found))[:MOST_WORDS]
    letters = sum(character.isalnum() for word in believed for character in word.text)
    if letters < _LEAST_LETTERS or statistics.median(word.sure for word in found) < _LEAST_SURE_PAGE:
        return ScannedPage(number, script=script)
    text, placed, last = "", [], None
    for word in believed:
        written = as_written(clean_line(word.text), script)
        if not written:
            continue
        if last is not None:
            same_line = (word.block, word.paragraph, word.line) == (last.block, last.paragraph, last.line)
            same_paragraph = (word.block, word.paragraph) == (last.block, last.paragraph)
            gap = "" if script in _LETTER_BY_LETTER and _belong_together(last, word) else " "
            text += gap if same_line else "\n" if same_paragraph else "\n\n"
        if len(text) + len(written) > LONGEST_PAGE:
            break
        placed.append(PlacedWord((len(text), len(text) + len(written)), _shares(word.box, pixels, turns)))
        text += written
        last = word
    return ScannedPage(number, text, tuple(placed), script)


def _with_missing(page: ScannedPage, installed: Collection[str]) -> ScannedPage:
    """A page that was read, with the language that it seems to be in where that is missing."""
    language = missing_language(page.text, page.script, installed)
    return replace(page, script=f"{page.script}{OR}{language}") if language else page


def _believed(found: Sequence[FoundWord]) -> Iterator[FoundWord]:
    for line in lines_of(found):
        is_sure = statistics.median(word.sure for word in line) >= _SURE_LINE
        yield from (word for word in line if is_sure or word.sure >= _LEAST_SURE)


def _belong_together(last: FoundWord, word: FoundWord) -> bool:
    """Whether two in a line are parts of one word, or are so near that there is no blank between them."""
    never = _NEVER_PARTED.match(last.text[-1]) and _NEVER_PARTED.match(word.text[0])
    height = max(last.box[3] - last.box[1], word.box[3] - word.box[1])
    between = max(word.box[0] - last.box[2], last.box[0] - word.box[2])
    return between < (_COLUMN if never else _BLANK) * height


def _shares(box: Box, pixels: Pixels, turns: int) -> ShareBox:
    """A box of the page as it was read, `turns` quarters to the left and then level, on the page as it is shown."""
    shift_x, shift_y = _unturned((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, pixels)
    left, right = (min(1.0, max(0.0, (each + shift_x) / pixels.width)) for each in (box[0], box[2]))
    top, bottom = (min(1.0, max(0.0, (each + shift_y) / pixels.height)) for each in (box[1], box[3]))
    for _ in range(turns % 4):  # each back by a quarter to the right
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom


def _unturned(x: float, y: float, pixels: Pixels) -> tuple[float, float]:
    """How far a point moves where the page is turned back about its middle, as it was drawn."""
    x, y = x - pixels.width / 2, y - pixels.height / 2
    sine, cosine = math.sin(math.radians(pixels.turned)), math.cos(math.radians(pixels.turned))
    return cosine * x - sine * y - x, sine * x + cosine * y - y
