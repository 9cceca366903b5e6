"""The last step of every extractor: text without what no reader sees. Pure functions only.

Compatibility characters stay as they are (search folds them itself), and so do the joiners ZWJ and ZWNJ,
which spell words in Persian and Hindi.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.documents import Extraction, Heading

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# What colours a terminal, and makes links on it; controls, soft hyphen, zero-width space, directional marks, byte order
# mark, surrogates, non-characters.
_UNSEEN = re.compile(
    "\x1b\\[[0-?]{0,32}[ -/]{0,8}[@-~]"
    "|\x1b\\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\\\)"
    "|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)
# Whether there may be something of that: a class alone is searched for in a third of the time.
_MAYBE_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)
_OVERSTRUCK = re.compile("[^\n\x08]\x08")  # as pages of manuals print bold, and underline
_SPLIT_WORD = re.compile("\u00ad[ \\t]*+\n[ \\t]*+(?=\\w)")  # a soft hyphen at a line's end: the word goes on
_WHITE_SPACE = re.compile(r"\s+")
_BLANK_LINES = re.compile(r"\n{4,}")
_NO_TITLES = re.compile(r"(?i)\A(?:untitled|(?:document|book|presentation)\d*|microsoft \w+ - .*|.*\.\w{3,4})$")

LONGEST_HEADING = 1000  # characters of a heading, of a title or of who sent a mail
_MOST_COMPARED = 1_000_000_000  # characters
_MOST_WORDS = 30  # of the first of several lines of a heading
_MOST_TRIES = 100_000  # lines that begin as a heading does and go on otherwise


def clean(text: str) -> str:
    """`text` with \\n as its only line end, without controls but \\t, and with at most two blank lines in a row."""
    if _MAYBE_UNSEEN.search(text):  # in most texts there is nothing of it
        if "\x08" in text:
            text = _OVERSTRUCK.sub("", text)
        text = _UNSEEN.sub("", _SPLIT_WORD.sub("", _LINE_ENDS.sub("\n", text)))
    text = "\n".join([line.rstrip() for line in text.splitlines()])
    if "\n\n\n\n" in text:
        text = _BLANK_LINES.sub("\n\n\n", text)
    return text.strip("\n")


def without_unseen(text: str) -> str:
    """`text` with \\n as its only line end and without what no reader sees; blanks stay as they are."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """`text` as one line: for titles and headings."""
    return " ".join(clean(text).split())


def one_line(text: str) -> str:
    """`text` with a blank for each run of white space; of a long one there is never a list of its words."""
    return _WHITE_SPACE.sub(" ", text).strip(" ")


class HeldText:
    """Tells whether a text says something already, without looking through a long one again and again for much."""

    def __init__(self, text: str) -> None:
        self._line = one_line(text)
        self._room = _MOST_COMPARED

    def holds(self, line: str) -> bool:
        """Whether the text has it, not in the midst of a word. False where too much was looked for already: to say
        something twice does no harm."""
        at = -1
        while self._room > 0:
            self._room -= len(self._line)
            at = self._line.find(line, at + 1)
            if at < 0:
                return False
            around = self._line[max(0, at - 1) : at], self._line[at + len(line) : at + len(line) + 1]
            if not ((around[0].isalnum() and line[:1].isalnum()) or (around[1].isalnum() and line[-1:].isalnum())):
                return True
        return False


def is_title(title: str) -> bool:
    """Whether a title in a file's properties says something: not what programs put there by themselves."""
    return len(title) > 2 and _NO_TITLES.match(title) is None and "\ufffd" not in title


def locate_headings(text: str, headings: Iterable[tuple[int, str]]) -> tuple[Heading, ...]:
    """Where each (level, heading) stands in a clean `text`, read in order; one that is not found there is left out.

    A heading fills a line of its own, or several; the same words inside a paragraph are not it.
    """
    wanted = [(level, line) for level, raw in headings if (line := clean_line(raw[: 4 * LONGEST_HEADING]))]
    return _Lines(text, [line for _, line in wanted]).locate(wanted) if wanted else ()


class _Lines:
    """The lines of a text with which a heading may begin, and where each stands."""

    def __init__(self, text: str, wanted: Sequence[str]) -> None:
        self._text = text
        beginnings = {beginning for line in wanted for beginning in _beginnings(line)}
        self._offsets: dict[str, list[int]] = {}
        self._tries = _MOST_TRIES
        for start, end in _filled_lines(text):
            if end - start <= 8 * LONGEST_HEADING and (line := " ".join(text[start:end].split())) in beginnings:
                self._offsets.setdefault(line, []).append(start)

    def locate(self, wanted: Iterable[tuple[int, str]]) -> tuple[Heading, ...]:
        found: list[Heading] = []
        position = 0
        for level, line in wanted:
            places = [(start, end) for each in _beginnings(line) for start, end in self._first(line, each, position)]
            if places:
                start, position = min(places)
                start += len(self._text[start:position]) - len(self._text[start:position].lstrip())
                found.append(Heading(start, max(1, level), line))
        return tuple(found)

    def _first(self, wanted: str, beginning: str, position: int) -> Iterable[tuple[int, int]]:
        """The first line from `position` on that is `beginning` and with those after it says what is wanted."""
        offsets = self._offsets.get(beginning, [])
        for place in range(bisect_left(offsets, position), len(offsets)):
            end = self._end_of(wanted, offsets[place])
            if end is not None:
                yield offsets[place], end
                return
            self._tries -= 1
            if self._tries < 0:  # the lines of a hostile text begin as its headings do, and go on otherwise
                return

    def _end_of(self, wanted: str, start: int) -> int | None:
        """Where the lines end that say what is wanted, beginning at `start`; None where they say something else."""
        said = ""
        for first, last in _filled_lines(self._text, start):
            said = f"{said} {' '.join(self._text[first:last].split())}".lstrip()
            if said == wanted:
                return last
            if last - first > 8 * LONGEST_HEADING or not wanted.startswith(said + " "):
                return None
        return None


def _beginnings(line: str) -> list[str]:
    """A heading, and what may be its first line where it has several."""
    words = line.split(" ")
    return [line, *(" ".join(words[:count]) for count in range(1, min(len(words), _MOST_WORDS)))]


def _filled_lines(text: str, start: int = 0) -> Iterable[tuple[int, int]]:
    """The [start, end) of the lines that are not blank, one at a time."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield start, end
        start = end + 1


def cleaned(extraction: Extraction) -> Extraction:
    """The extraction with clean texts, headings found again in them, and segments without text left out."""
    segments = []
    for segment in extraction.segments:
        text = clean(segment.text)
        if not text.strip():
            continue
        headings = segment.headings
        if text != segment.text:
            headings = locate_headings(text, ((heading.level, heading.text) for heading in headings))
        headings = tuple(replace(each, text=each.text[:LONGEST_HEADING].rstrip()) for each in headings)
        segments.append(replace(segment, text=text, headings=headings))
    title = _short_line(extraction.title)
    return replace(extraction, segments=tuple(segments), title=title, sender=_short_line(extraction.sender))


def _short_line(text: str | None) -> str | None:
    """What is said of a document, which others keep in memory, without what nobody reads of it."""
    return clean_line((text or "")[: 4 * LONGEST_HEADING])[:LONGEST_HEADING].rstrip() or None
