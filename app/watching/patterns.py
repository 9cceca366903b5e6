"""Patterns as in .gitignore, line by line: what each leaves out or lets in again, as git takes it (gitignore(5)).

A line that no path can match, in git neither, is passed over and told; the others count. A list asks few questions of
a path, however long it is: most patterns are looked up, and those with wildcards are one expression.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from app.domain.messages import Message, message
from app.watching.wildmatch import MatchesNothing, literal_length, translate

# A longer one can match no path of Linux, and the others allow less.
_LONGEST = 4096
# In one list, bytes of patterns with wildcards: what is tried for each file. Names and paths are looked up.
_MOST_WILDCARDS = 64 << 10
# Ends of lines, and bytes of a name that are no text: each is one byte of the path.
_UNWRITABLE = re.compile("[\r\n\udc80-\udcff]")
_SHOWN = 80  # characters of a line
_MOST_TOLD = 100  # lines that are passed over; of more, their number


@dataclass(frozen=True, slots=True)
class Pattern:
    """A line that says something. `text` is what is compared, without what `negated`, `folders_only` and `by_name` (it
    is about the last part of a path, however deep that lies) say."""

    line: int  # from 1 on
    written: str
    text: bytes
    negated: bool
    folders_only: bool
    by_name: bool


class PatternList:
    """The patterns of one file or field, of which the last one that matches decides."""

    def __init__(self, lines: Iterable[tuple[int, bytes]], *, ignore_case: bool) -> None:
        """`lines` come with their number, without their ends."""
        self._ignore_case = ignore_case
        self._patterns: list[Pattern] = []
        self._expressions: dict[int, bytes] = {}  # by place in the list
        self._wildcards_left = _MOST_WILDCARDS
        self._problems: list[Message] = []
        self._untold = 0
        for number, line in lines:
            try:
                self._add(number, line)
            except MatchesNothing as nothing:
                self._tell(message("pattern.passed_over", line=number, text=_shown(line), why=_why(nothing)))

    @property
    def problems(self) -> tuple[Message, ...]:
        """A sentence for each line that is passed over or may be a slip; of very many, how many more there are."""
        more = [message("pattern.more_lines", n=self._untold)] if self._untold else []
        return (*self._problems, *more)

    def _tell(self, problem: Message) -> None:
        if len(self._problems) < _MOST_TOLD:
            self._problems.append(problem)
        else:
            self._untold += 1

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def decide(self, path: bytes, *, is_folder: bool) -> Pattern | None:
        """The pattern that says of a path, relative to where the list counts, whether it is left out."""
        if self._ignore_case:
            path = path.lower()
        place = (self._of_folders if is_folder else self._of_files).find(path)
        return None if place < 0 else self._patterns[place]

    def _add(self, number: int, line: bytes) -> None:
        line = line.partition(b"\0")[0]
        if line.startswith(b"#") or not line.strip(b" "):
            return
        if len(line) > _LONGEST:
            raise MatchesNothing("pattern.too_long")
        text = _without_blanks_at_end(line)
        written = _shown(text)
        negated = text.startswith(b"!")
        text = text[negated:]
        folders_only = text.endswith(b"/")
        text = text[: len(text) - folders_only]
        by_name = b"/" not in text
        if not text:
            raise MatchesNothing("pattern.names_nothing")
        text = text.removeprefix(b"/")
        if not {b".", b".."}.isdisjoint(text.split(b"/")):
            raise MatchesNothing("pattern.dots")
        if literal_length(text) == len(text):
            if not all(text.split(b"/")):
                raise MatchesNothing("pattern.empty_part")
            text = text.lower() if self._ignore_case else text
        else:
            if len(text) > self._wildcards_left:
                raise MatchesNothing("pattern.too_many")
            expression = translate(text, ignore_case=self._ignore_case)
            self._expressions[len(self._patterns)] = expression.source
            self._wildcards_left -= len(text)
            if expression.backwards:
                self._tell(message("pattern.range_backwards", line=number, text=written))
        self._patterns.append(Pattern(number, written, text, negated, folders_only, by_name))

    @cached_property
    def _of_files(self) -> _Finder:
        return _Finder(self._patterns, self._expressions, of_folders=False)

    @cached_property
    def _of_folders(self) -> _Finder:
        return _Finder(self._patterns, self._expressions, of_folders=True)


class _Finder:
    """Finds the last of the patterns that matches a file, or a folder."""

    def __init__(self, patterns: Sequence[Pattern], expressions: dict[int, bytes], *, of_folders: bool) -> None:
        self._names: dict[bytes, int] = {}
        self._paths: dict[bytes, int] = {}
        by_name: list[int] = []
        by_path: list[int] = []
        for place, pattern in enumerate(patterns):
            if pattern.folders_only and not of_folders:
                continue
            if place in expressions:
                (by_name if pattern.by_name else by_path).append(place)
            else:
                (self._names if pattern.by_name else self._paths)[pattern.text] = place
        self._by_name = _LastOf(by_name, expressions)
        self._by_path = _LastOf(by_path, expressions)

    def find(self, path: bytes) -> int:
        """Its place in the list; -1 where none matches."""
        name = path[path.rfind(b"/") + 1 :]
        return max(
            self._names.get(name, -1),
            self._paths.get(path, -1),
            self._by_name.find(name),
            self._by_path.find(path),
        )


class _LastOf:
    """Expressions as one, which tries the last of them first."""

    def __init__(self, places: Sequence[int], expressions: dict[int, bytes]) -> None:
        last = {expressions[place]: place for place in places}  # of those that are written twice
        self._places = [-1, *sorted(last.values(), reverse=True)]
        # An empty group ends each: which one matched is told by its number.
        joined = b"|".join(expressions[place] + b"()" for place in self._places[1:])
        self._match = re.compile(joined, re.DOTALL).match if places else None

    def find(self, text: bytes) -> int:
        found = None if self._match is None else self._match(text)
        return -1 if found is None else self._places[found.lastindex or 0]


def typed_lines(lines: Sequence[str]) -> list[tuple[int, bytes]]:
    """Patterns that a person has typed, as `PatternList` takes them."""
    return list(enumerate((_bytes(line.removeprefix("\ufeff").rstrip("\r\n")) for line in lines), start=1))


def pattern_of(below: PurePath) -> str:
    """The pattern that leaves out just what lies at a path, relative to where the list counts. What a line cannot hold
    is written as any character."""
    written = "".join(f"\\{char}" if char in "\\*?[" else char for char in below.as_posix())
    line = _UNWRITABLE.sub("?", f"/{written}")
    return f"{line[:-1]}\\ " if line.endswith(" ") else line


def _bytes(text: str) -> bytes:
    try:
        return os.fsencode(text)
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _without_blanks_at_end(line: bytes) -> bytes:
    """A blank stays where a backslash stands before it."""
    end = at = 0
    while at < len(line):
        if line[at : at + 1] == b"\\":
            if at + 1 == len(line):
                return line  # as git has it: not even the blanks before it go
            at += 1
            end = at + 1
        elif line[at : at + 1] != b" ":
            end = at + 1
        at += 1
    return line[:end]


def _shown(line: bytes) -> str:
    text = line[: 4 * _SHOWN].decode("utf-8", "backslashreplace")
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _why(nothing: MatchesNothing) -> Message:
    match nothing.code:
        case "pattern.too_long":
            return message("pattern.too_long", limit=_LONGEST)
        case "pattern.too_many":
            return message("pattern.too_many", limit=_MOST_WILDCARDS)
    return message(nothing.code)
