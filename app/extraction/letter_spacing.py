"""Headings whose letters are set apart, as words again: "K A P I T E L" in a line of its own is "KAPITEL"."""

from __future__ import annotations

import re
from itertools import pairwise

_FEWEST = 4  # letters of a word
_LONGEST = 200  # characters of a line
_GAP = re.compile(r" {2,}")


def join_spaced_letters(text: str) -> str:
    """The text with such lines as words, blanks between words being two or more. A row of letters of an alphabet, or
    of the same one, is no word."""
    return "\n".join(
        [_joined(line) if line[1:2] in (" ", "") or line[:1] == " " else line for line in text.split("\n")]
    )


def _joined(line: str) -> str:
    if not 2 * _FEWEST - 1 <= len(line) <= _LONGEST:
        return line
    spaced = _GAP.split(line.strip(" "))
    if not all(each[::2].isalpha() and len(each) % 2 and not each[1::2].strip(" ") for each in spaced):
        return line
    words = [each[::2] for each in spaced]
    if max(map(len, words)) < _FEWEST or any(map(_is_row, words)):
        return line
    return " ".join(words)


def _is_row(word: str) -> bool:
    """Whether it goes on as an alphabet does, or repeats itself: a head of columns, or places to be ticked."""
    steps = {ord(after) - ord(before) for before, after in pairwise(word)}
    return len(word) >= _FEWEST and len(steps) == 1 and steps <= {-1, 0, 1}
