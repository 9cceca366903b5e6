"""Pure helpers for showing text: places in UTF-16 as Qt counts them, direction, short paths. No Qt here."""

from __future__ import annotations

import html
import os
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path

from app.domain.spans import Span

STEP = " › "  # from a folder to what lies in it

_BREAKS = {ord(character): " " for character in "\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"} | {0: "\ufffd"}
# With these a file's name can show its letters in another order than it has, its ending in front.
_TURNS = {ord(character): "\u2060" for character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}
_NO_LETTERS = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # bytes of a name that are none in its encoding
_ONE_LINE = _BREAKS | _TURNS | _NO_LETTERS


def one_line(text: str) -> str:
    """The text without line breaks and with its letters in their order, as long as before, so that places in it stay
    true."""
    return text.translate(_ONE_LINE)


def shown_name(path: Path) -> str:
    """A file's name as it is shown, whatever somebody has called it."""
    return one_line(path.name)


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
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


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


def with_short_paths(text: str, home: Path) -> str:
    """The text with the paths in it as a person would say them."""
    return text.replace(f"{home}{os.sep}", f"~{os.sep}")


def told_apart(folders: Iterable[Path], home: Path) -> dict[Path, str]:
    """What each folder is called among the others: its name, and before it as many of those it lies in as it takes to
    tell it from one of the same name."""
    called: dict[Path, str] = {}
    by_name: dict[str, list[Path]] = {}
    for folder in dict.fromkeys(folders):
        by_name.setdefault(folder.name or str(folder), []).append(folder)
    for name, alike in by_name.items():
        steps = {folder: Path(short_path(folder, home)).parts for folder in alike}
        for folder in alike:
            others = [steps[other] for other in alike if other is not folder]
            most = len(steps[folder])
            count = next((n for n in range(1, most) if all(steps[folder][-n:] != each[-n:] for each in others)), most)
            called[folder] = name if count == 1 else STEP.join(steps[folder][-count:])
    return called


def isolated(text: str) -> str:
    """A path, a name or a word kept apart from what stands beside it, whichever way its letters run."""
    return f"\u2066{text.translate(_TURNS)}\u2069"


def without_mnemonic(label: str) -> str:
    """A menu's label without the sign for its letter: "&File" is "File", as "文件(&F)…" is "文件…"."""
    return re.sub(r"&(.)", r"\1", re.sub(r"\s?\(&\w\)", "", label))


def plain_tooltip(text: str) -> str:
    """The text for a tooltip, which Qt would take for HTML where it looks like it: a file's name may."""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>' if text else ""


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
