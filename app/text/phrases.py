"""Phrases in a text: words one after the other, whole words at both ends.

What stands between the words is all one: blanks, a line break, a hyphen, a comma. Scripts without spaces have no
limits of words: there the letters stand one after the other, over a line break as well, but not over a punctuation
mark that the phrase does not have. Words inside words (`camelCase`), and what several are as one (`e-mail`), are found
by a phrase of theirs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from app.text.analysis import GAP
from app.text.folding import normalise
from app.text.joined import number_runs
from app.text.places import placed_tokens
from app.text.rough import phrase_of, rough

_Unit = tuple[str, int, int]


def phrase_key(phrase: str) -> str:
    """A phrase as it is compared: its words, in scripts without spaces its letters, each between two blanks; empty
    where it has none."""
    return _key([text for text, _, _ in _words(phrase)])


def find_phrase(text: str, key: str) -> list[tuple[int, int]]:
    """The [start, end) in `text` of the places where the phrase of this `phrase_key` stands, in order; one begins where
    the one before ends or later."""
    if not key:
        return []
    pattern = phrase_of(tuple(key.split()))
    stretches = [(0, len(text))] if pattern is None else rough(text).stretches(pattern)
    return [
        (start + first, start + last) for start, end in stretches for first, last in _in_stretch(text[start:end], key)
    ]


def _in_stretch(text: str, key: str) -> list[tuple[int, int]]:
    units = _units(text)
    found = []
    joined = _key([unit[0] for unit in units])
    starts: list[int] = []
    position = 0
    for unit in units:
        starts.append(position)
        position += len(unit[0]) + 1
    length = key.count(" ") - 1
    position = joined.find(key)
    while position >= 0:
        first = bisect_right(starts, position) - 1
        found.append((units[first][1], units[first + length - 1][2]))
        position = joined.find(key, position + len(key) - 1)
    return sorted(set(found))  # 978-3-16 is one word in two ways


def _key(units: list[str]) -> str:
    return f" {' '.join(units)} " if units else ""


def _units(text: str) -> list[_Unit]:
    """The words of a text, then those inside words, with GAPs where no phrase goes on."""
    parts: list[_Unit] = []
    words = list(_words(text, parts))
    for first, last, number in number_runs([word for word, _, _ in words]):
        start, end = words[first][1], words[last][2]
        parts += [(GAP, start, end), (number, start, end)]
    return [*words, *parts]


def _words(text: str, parts: list[_Unit] | None = None) -> Iterator[_Unit]:
    """The words of a text; those inside them are added to `parts`."""
    end_of_run: int | None = None
    for offset, token in placed_tokens(text):
        start, end = offset + token.words[0].start, offset + token.words[-1].end
        if token.run and end_of_run is not None and normalise(text[end_of_run:start]).strip():
            yield GAP, end_of_run, start
        end_of_run = end if token.run else None
        for word in token.words:
            yield word.text, offset + word.start, offset + word.end
            if word.parts and parts is not None:
                parts.append((GAP, offset + word.start, offset + word.end))
                parts += [(part.text, offset + part.start, offset + part.end) for part in word.parts]
        if parts is not None:
            for one in token.joined:
                parts += [(GAP, offset + one.start, offset + one.end), (one.text, offset + one.start, offset + one.end)]
