"""The last step of every extractor: text without what no reader sees. Pure functions only.

Compatibility characters stay as they are (search folds them itself), and so do the joiners ZWJ and ZWNJ,
which spell words in Persian and Hindi.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from app.domain.documents import Extraction, Heading, Segment

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Controls, soft hyphen, zero-width space, directional marks, byte order mark, surrogates, non-characters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)
_SPLIT_WORD = re.compile("\u00ad[ \\t]*\n[ \\t]*(?=\\w)")  # a soft hyphen at a line's end: the word goes on
_TRAILING = re.compile(r"[^\S\n]+(?=\n|$)")
_BLANK_LINES = re.compile(r"\n{4,}")
_NO_TITLES = re.compile(r"(?i)(untitled|(document|book|presentation)\d*|microsoft \w+ - .*|.*\.\w{3,4})$")


def clean(text: str) -> str:
    """`text` with \\n as its only line end, without controls but \\t, and with at most two blank lines in a row."""
    text = _LINE_ENDS.sub("\n", text)
    text = _SPLIT_WORD.sub("", text)
    text = _UNSEEN.sub("", text)
    text = _TRAILING.sub("", text)
    return _BLANK_LINES.sub("\n\n\n", text).strip("\n")


def clean_line(text: str) -> str:
    """`text` as one line: for titles and headings."""
    return " ".join(clean(text).split())


def is_title(title: str) -> bool:
    """Whether a title in a file's properties says something: not what programs put there by themselves."""
    return len(title) > 2 and _NO_TITLES.match(title) is None and "\ufffd" not in title


def locate_headings(text: str, headings: Iterable[tuple[int, str]]) -> tuple[Heading, ...]:
    """Where each (level, heading) stands in `text`, read in order; one that is not found there is left out.

    A heading fills a line of its own; the same words inside a paragraph are not it.
    """
    found: list[Heading] = []
    start = 0
    for level, raw in headings:
        wanted = clean_line(raw)
        if not wanted:
            continue
        pattern = r"[^\S\n]*" + r"\s+".join(map(re.escape, wanted.split(" "))) + r"[^\S\n]*$"
        match = re.compile("^" + pattern, re.MULTILINE).search(text, start)
        if match is None:
            continue
        offset = match.end() - len(match.group().lstrip())
        found.append(Heading(offset, max(1, level), wanted))
        start = match.end()
    return tuple(found)


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
        segments.append(Segment(text, segment.page, headings))
    title = clean_line(extraction.title or "") or None
    return replace(extraction, segments=tuple(segments), title=title)
