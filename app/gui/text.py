"""Pure helpers for showing text: places in UTF-16 as Qt counts them, direction, short paths. No Qt here."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path

Span = tuple[int, int]

_BREAKS = {ord(character): " " for character in "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"} | {0: "\ufffd"}


def one_line(text: str) -> str:
    """The text without line breaks, as long as before, so that places in it stay true."""
    return text.translate(_BREAKS)


def utf16_spans(text: str, spans: Iterable[Span]) -> list[Span]:
    """[start, end) pairs of characters as [start, end) pairs of UTF-16 units, cut to the text and in order."""
    length = len(text)
    cut = sorted((max(0, start), min(end, length)) for start, end in spans)
    cut = [(start, end) for start, end in cut if start < end]
    if not cut or text.isascii() or max(text) <= "\uffff":
        return cut
    wide = [place for place, character in enumerate(text) if character > "\uffff"]
    return [(start + bisect_left(wide, start), end + bisect_left(wide, end)) for start, end in cut]


def utf16_length(text: str) -> int:
    """How long Qt finds the text."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def shift_spans(spans: Iterable[Span], offset: int, length: int) -> list[Span]:
    """Spans as they lie in `text[offset:offset + length]`; what lies outside is dropped."""
    moved = ((max(0, start - offset), min(length, end - offset)) for start, end in spans)
    return [(start, end) for start, end in moved if start < end]


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction of its own runs from right to left (Unicode rule P2)."""
    for character in text[:2000]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def short_path(path: Path, home: Path) -> str:
    """The path as a person would say it: relative to the home folder, with a tilde, where it lies there."""
    try:
        return str(Path("~") / path.relative_to(home))
    except ValueError:
        return str(path)


def isolated(path: str) -> str:
    """A path kept apart from what stands beside it, whichever way its letters run."""
    return f"\u2066{path}\u2069"


def window_around(text: str, passage: Span, size: int) -> Span:
    """[start, end) of at most about `size` characters of the text around the passage, on line ends if any are near."""
    if len(text) <= size:
        return 0, len(text)
    start = max(0, min(passage[0] - size // 2, len(text) - size))
    end = min(len(text), start + size)
    near = 400
    if start:
        line = text.find("\n", start, min(start + near, passage[0]))
        start = line + 1 if line >= 0 else start
    if end < len(text):
        line = text.rfind("\n", max(end - near, passage[1]), end)
        end = line if line >= 0 else end
    return start, end
