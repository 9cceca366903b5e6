"""Signs as a script has them, where the data of its languages takes them for others. Pure."""

from __future__ import annotations

import re

from app.extraction.ocr.scripts import VERTICAL

_OF_HAN = ("Han", "HanS", "HanT", "Japanese", "Hiragana", "Katakana", VERTICAL)
_WIDE = str.maketrans(",;:!?()", "，；：！？（）")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_TWO_PARTERS = re.compile("\u1361\u1361")  # of Ethiopic words, which together look like the end of a sentence
_END = "\u1362"
# Says that two letters do not join, where none follows: Tamil and Sinhala words are given with one at their ends.
_JOINS_NOTHING = re.compile("\u200c(?!\\w)")
_MICRO, _MU = "\u00b5", "\u03bc"


def as_written(word: str, script: str) -> str:
    """A word as it is read in a script: among Chinese letters, signs are as wide as these."""
    word = _JOINS_NOTHING.sub("", word)
    if script in _OF_HAN and (_HAN.search(word) or not any(map(str.isalnum, word))):
        return word.translate(_WIDE)
    if script == "Greek":
        return word.replace(_MICRO, _MU)
    return _TWO_PARTERS.sub(_END, word) if script == "Ethiopic" else word
