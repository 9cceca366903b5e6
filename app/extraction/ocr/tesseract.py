"""The owner of tesserocr, and by it of Tesseract: from the pixels of a page to the words on it. Runs in the worker
alone; it reads its data from one folder, and the pixels that it is given."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TypeAlias

import tesserocr

_LONGEST_MS = 60_000  # of one recognition, after which what was found by then counts
_DPI = 300
_USUAL_LENGTH = 10  # of a word
# Its letters are made of parts that stand apart, which the layout takes for columns unless it is told that each is as
# wide as all others: of a skewed page 24 letters in a hundred were wrong, and none is.
_KOREAN = "kor"


Box: TypeAlias = tuple[int, int, int, int]  # left, top, right, bottom in pixels


class Lines(Enum):
    """How those of a page run, as its ink lies."""

    LYING = auto()
    STANDING = auto()  # of a page on its side, or written from top to bottom
    UNCERTAIN = auto()


@dataclass(frozen=True, slots=True)
class Pixels:
    """A page as it was drawn, three bytes a pixel, row after row; or, as it is read, one byte a pixel, and turned to
    the left by so many degrees that its `lines` are level."""

    width: int
    height: int
    data: bytes
    turned: float = 0.0
    lines: Lines = Lines.UNCERTAIN


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A word with how sure it is (0-100), and its place. `line`, `paragraph` and
    `block` tell which words belong together."""

    text: str
    sure: float
    box: Box
    block: int
    paragraph: int
    line: int


@dataclass(frozen=True, slots=True)
class Look:
    """How a page lies: by how many quarter turns to the right what is written was turned, and its script, each with how
    sure that is."""

    quarter_turns: int
    turn_sure: float
    script: str
    script_sure: float


class Tesseract:
    """Reads pages, with the data of the languages in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._osd: tesserocr.PyTessBaseAPI | None = None
        self._readers: dict[tuple[str, ...], tesserocr.PyTessBaseAPI] = {}

    def warm_up(self) -> None:
        """Loads what every page needs."""
        self._looker()
        self._reader(("eng",))

    def look(self, pixels: Pixels) -> Look | None:
        """How a page lies; None where there are too few letters on it to tell."""
        api = self._looker()
        self._set(api, pixels)
        try:
            found = api.DetectOrientationScript()
        except RuntimeError:
            found = None
        finally:
            api.Clear()
        if not found:
            return None
        turns = round(found["orient_deg"] / 90) % 4
        return Look(turns, found["orient_conf"], found["script_name"], found["script_conf"])

    def words(self, pixels: Pixels, languages: Sequence[str]) -> list[FoundWord]:
        """The words of a page that lies upright, in the order in which they are read: column by column."""
        api = self._reader(tuple(languages))
        self._set(api, pixels)
        try:
            if not api.Recognize(_LONGEST_MS):
                return []
            return [word for word in map(_word, api.GetTSVText(0).splitlines()) if word is not None]
        finally:
            api.Clear()

    def words_in_lines(self, pixels: Pixels, lines: Sequence[Box], languages: Sequence[str]) -> list[FoundWord]:
        """The words of these lines, each of which is read by itself: how the page is divided is not looked at."""
        api = self._reader(tuple(languages))
        self._set(api, pixels)
        api.SetPageSegMode(tesserocr.PSM.RAW_LINE)
        found: list[FoundWord] = []
        try:
            for number, (left, top, right, bottom) in enumerate(lines):
                around = (bottom - top) // 3
                left, top = max(0, left - around), max(0, top - around)
                width, height = min(pixels.width, right + around) - left, min(pixels.height, bottom + around) - top
                api.SetRectangle(left, top, width, height)
                if api.Recognize(_LONGEST_MS):
                    words = [word for word in map(_word, api.GetTSVText(0).splitlines()) if word is not None]
                    found += [replace(word, line=number) for word in words]
        finally:
            api.Clear()
            api.SetPageSegMode(tesserocr.PSM.AUTO)
        return found

    def _set(self, api: tesserocr.PyTessBaseAPI, pixels: Pixels) -> None:
        api.SetImageBytes(pixels.data, pixels.width, pixels.height, 1, pixels.width)

    def _looker(self) -> tesserocr.PyTessBaseAPI:
        if self._osd is None:
            self._osd = _quiet(tesserocr.PyTessBaseAPI(path=self._folder, lang="osd", psm=tesserocr.PSM.OSD_ONLY))
        return self._osd

    def _reader(self, languages: tuple[str, ...]) -> tesserocr.PyTessBaseAPI:
        """One set of languages is kept beside English: a document is in few."""
        if languages not in self._readers:
            for other in [each for each in self._readers if each != ("eng",)]:
                self._readers.pop(other).End()
            names, psm, oem = "+".join(languages), tesserocr.PSM.AUTO, tesserocr.OEM.LSTM_ONLY
            reader = self._readers[languages] = _quiet(tesserocr.PyTessBaseAPI(self._folder, names, psm=psm, oem=oem))
            if _KOREAN in languages:
                reader.SetVariable("textord_use_cjk_fp_model", "1")
        return self._readers[languages]


def _quiet(api: tesserocr.PyTessBaseAPI) -> tesserocr.PyTessBaseAPI:
    """What it has to say goes to the standard error output, which a worker has sent nowhere: tesserocr has it open a
    file for writing, where it may not, and it then writes to none, which ends the process."""
    api.SetVariable("debug_file", "")
    api.SetVariable("user_defined_dpi", str(_DPI))
    return api


def _word(line: str) -> FoundWord | None:
    """A line of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, sure, text."""
    values = line.split("\t")
    if len(values) < 12 or values[0] != "5" or not values[11].strip():
        return None
    block, paragraph, row, _, left, top, width, height = map(int, values[2:10])
    text, box = values[11].strip(), (left, top, left + width, top + height)
    # It tells how sure the least sure letter is; where there are no blanks, a line is one word.
    unsure = (100 - float(values[10])) / math.sqrt(max(1.0, len(text) / _USUAL_LENGTH))
    return FoundWord(text, 100 - unsure, box, block, paragraph, row)
