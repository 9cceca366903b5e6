"""Lines of pages as they were meant: headings whose letters are set apart are words again ("K A P I T E L" in a line of
its own is "KAPITEL"), and what was painted twice, for its shadow or its rim, is said once."""

from __future__ import annotations

import re
from itertools import pairwise

_FEWEST = 4  # letters of a word
_LONGEST = 200  # characters of a line
_SHORTEST = 8  # characters that stand twice in a line by no chance
_GAP = re.compile(r" {2,}")


def meant_lines(text: str) -> str:
    """The text of a page with such lines as they were meant. Blanks between spaced words are two or more; a row of
    letters of an alphabet, or of the same one, is no word."""
    return "\n".join([_joined(_once(line)) for line in text.split("\n")])


def _once(line: str) -> str:
    half, odd = divmod(len(line), 2)
    twice = not odd and half >= _SHORTEST and line.endswith(line[:half]) and any(map(str.isalpha, line))
    return line[:half] if twice else line


def _joined(line: str) -> str:
    if not 2 * _FEWEST - 1 <= len(line) <= _LONGEST or " " not in line[:2]:
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
