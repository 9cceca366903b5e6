"""The lines of a printed page made paragraphs again, as whoever quotes from it would write them. Pure.

A line that breaks in the middle of a sentence hurts in every letter it is pasted into; one that ends with its sentence
may be a paragraph's last, and stays.
"""

from __future__ import annotations

import re
import statistics

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_BEGINS = re.compile(r"(\(?(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|§|[-–—•*·▪◦‣])(\s|$)")  # a heading, or a row of a list
_ENDS = re.compile(r"[.!?:;。！？…؟۔।]['\"”’»)\]]*$")
_FULL = 0.66  # of a usual long line: a shorter one was ended by its author
_NARROWEST = 34  # letters of a line in a column: shorter ones are verses, addresses, cells of a table
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")  # Chinese and Japanese have no spaces


def as_paragraphs(text: str) -> str:
    """The text with the breaks that only the width of its page has made taken out, and printers' ligatures as
    letters."""
    lines = [line.strip() for line in text.translate(_LIGATURES).splitlines()]
    usual = _usual_length(lines)
    paragraphs: list[str] = []
    before = ""  # the line before; "" where nothing can go on
    for line in lines:
        if before and line and _goes_on(before, line, usual):
            paragraphs[-1] += _between(before, line) + line
        else:
            paragraphs.append(line)
        before = line
    return "\n".join(paragraphs).strip()


def _usual_length(lines: list[str]) -> float:
    """Of lines that fill the page: that of the longer half."""
    lengths = sorted(_width(line) for line in lines if line)
    return statistics.median(lengths[len(lengths) // 2 :]) if lengths else 0.0


def _width(line: str) -> int:
    """In letters of a usual width."""
    return len(line) + len(_UNSPACED.findall(line))


def _goes_on(before: str, line: str, usual: float) -> bool:
    if _BEGINS.match(line) or _ENDS.search(before):
        return False
    return usual >= _NARROWEST and _width(before) >= _FULL * usual


def _between(before: str, line: str) -> str:
    if before.endswith(("-", "\u2010", "\u00ad")) and line[0].islower():
        return ""  # the hyphen stays, for it may be the word's own
    return "" if _UNSPACED.match(before[-1]) and _UNSPACED.match(line[0]) else " "
