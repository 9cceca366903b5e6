"""Sentences of a text: where they end, in every script.

The chunker cuts at every possible end. A sentence that is shown to a person must be a whole one, so that `sentences`
knows abbreviations as well, and takes lines apart where there are no sentences: tables and lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from app.domain.spans import Span
from app.text.folding import is_unspaced

# A full stop ends a sentence only before white space (3.14, www.example.org); East Asian ones need none. A row of them
# is looked at from its first alone: what does not end a sentence from there does not from its middle. All begin with
# one class of characters, which is what `re` looks for in a fifth of the time.
_STOPS = ".!?…‽؟۔।॥։።၊။។៕"
_WIDE_STOPS = "。｡\uff01\uff1f"
SENTENCE_END = re.compile(
    rf"""[{_STOPS}{_WIDE_STOPS}\n](?:
        (?<=[{_STOPS}])(?<![{_STOPS}][{_STOPS}])[{_STOPS}]*+["'”’»)\]]*+(?=\s)   # most scripts
      | (?<=[{_WIDE_STOPS}])[{_WIDE_STOPS}]*+[」』”’)）]*+      # East Asian, written without blanks
      | (?<=\n)\s*\n                      # a paragraph
    )""",
    re.VERBOSE,
)


_LONG = 360  # characters: what is longer without an end is mostly no sentence, but lines; but for wrapped ones
_SHORT = 5  # letters: what is shorter stands with its neighbour, such as a number before a heading
_FEWEST_LINES, _UNEVEN = 4, 0.6  # lines; what share of the longest one the middle one is
_WRAPPED, _WORDS_IN_LINE = 0.8, 4  # what share of its lines is full at least, and how many words they have
_LINE_END = re.compile(r"\n\s*")
_ITEM = re.compile(r"\n[^\S\n]*(?=(?:[-*•–·‣▪◦]|\d{1,3}[.)])\s|\|)")  # of a list, or a row of a table
_BLANK_LINE = re.compile(r"\n\s*\n")
# Before a number or a capital, in the languages that have them most often; one letter alone is one anyway.
_LONGEST_ABBREVIATION = 8  # letters, with room for the blank before it
_ABBREVIATIONS = (
    " abs approx apt art av bd bzw ca cap cf dr ed eds eg evtl fig figs gen geb ggf hr hrsg ie inkl jr kap mio mr mrs"
    " ms mt nr nos núm num pp prof ref resp rev sog sr sra srta st str tel vgl vol vs "
)


@lru_cache(maxsize=512)  # the next question is mostly about the same passages
def sentences(text: str) -> tuple[Span, ...]:
    """The [start, end) of the sentences of a text, in order, without the white space around them; they hold everything
    that is not white space."""
    found: list[Span] = []
    short = _UNEVEN * max(map(len, text.splitlines()), default=0)
    for start, end in _pieces(text):
        if _are_lines(text[start:end]):
            found += _parted(text, start, end, _LINE_END.finditer(text, start, end))
        else:
            ends = (match for match in _LINE_END.finditer(text, start, end) if _stands_alone(text, match, short))
            found += _parted(text, start, end, ends)
    return tuple(_without_scraps(text, found))


def _pieces(text: str) -> Iterator[Span]:
    start = 0
    for match in SENTENCE_END.finditer(text):
        if not _goes_on(text, start, match):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, len(text))


def _are_lines(piece: str) -> bool:
    """Whether each line stands for itself, as in a table or a list. Lines of running text are about as long as one
    another."""
    if "\t" in piece:
        return True
    lines = piece.splitlines()
    if len(piece) > _LONG:
        return not _are_wrapped(lines)
    lengths = sorted(map(len, lines))
    return len(lengths) >= _FEWEST_LINES and lengths[len(lengths) // 2] < _UNEVEN * lengths[-1]


def _are_wrapped(lines: list[str]) -> bool:
    """Whether lines end where the next word would not have had room, as those of running text do that was broken at a
    width; rows of a table are as long as they happen to be."""
    width = max(map(len, lines))
    breaks = [(line.rstrip(), following.split()) for line, following in pairwise(lines)]
    full = sum(bool(words) and len(line) + 1 + len(words[0]) > width for line, words in breaks)
    words = sum(len(line.split()) for line in lines)
    return len(lines) >= _FEWEST_LINES and full >= _WRAPPED * len(breaks) and words >= _WORDS_IN_LINE * len(lines)


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a full stop is that of an abbreviation or of an ordinal number, not the end."""
    if not match.group().startswith(".") or len(match.group()) > 1:
        return False
    rest = text[match.end() : match.end() + 40]
    if _BLANK_LINE.match(rest.lstrip(" \t")):
        return False
    following = rest.lstrip()[:1]
    if following.islower():
        return True
    last = _last_word(text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start()]).casefold()
    if last.isdigit():
        return len(last) <= 2 and following.isupper()  # 3. Oktober
    return len(last) == 1 or f" {last} " in _ABBREVIATIONS


def _last_word(text: str) -> str:
    start = len(text)
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start:]


def _stands_alone(text: str, end: re.Match[str], short: float) -> bool:
    """Whether what is above the end of a line is a heading, shorter than `short` and followed by a beginning, or what
    is below it an item of a list or a row."""
    if _ITEM.match(text, end.start()):
        return True
    begins = text[end.end() : end.end() + 1]
    return begins.isupper() and end.start() - text.rfind("\n", 0, end.start()) - 1 < short


def _parted(text: str, start: int, end: int, ends: Iterable[re.Match[str]]) -> Iterator[Span]:
    """The lines between `start` and `end`, cut at these line ends."""
    for match in ends:
        yield from _trimmed(text, start, match.start())
        start = match.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    if first < end:
        yield first, first + len(piece.strip())


def _without_scraps(text: str, found: list[Span]) -> list[Span]:
    """The same, what is too short to be a sentence joined to the one after it on the same line, else before it."""
    joined: list[Span] = []
    for start, end in found:
        before = joined[-1] if joined else None
        if before is not None and "\n" not in text[before[1] : start] and _is_scrap(text[slice(*before)]):
            joined[-1] = (before[0], end)
        else:
            joined.append((start, end))
    return joined


def _is_scrap(text: str) -> bool:
    letters = sum(map(str.isalnum, text))
    return letters < _SHORT and not any(map(is_unspaced, text))
