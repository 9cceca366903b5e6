"""Counts the items of a document's lists as Word does. Pure; how lists are written in a file is not known here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from app.extraction.office.list_numbers import numeral

DEEPEST = 9  # levels
_NO_NUMBER = frozenset({"bullet", "none"})
_PLACE = re.compile(r"%([1-9])")

Number = TypeVar("Number", str, int)  # by which the paragraphs of a file name their lists


class ListItem(NamedTuple):
    """`level` 0 is the outermost; the `label` of a bullet is empty."""

    level: int
    label: str


@dataclass(slots=True)
class ListLevel(Generic[Number]):
    """How the items of a level are numbered: `text` has %1 where the number of the first level stands, and so on;
    `style` is that of the paragraphs which are of this level by it."""

    kind: str = "decimal"
    text: str = ""
    start: int = 1
    style: Number | None = None
    in_figures: bool = False


@dataclass(slots=True)
class CountedList(Generic[Number]):
    """A list that is counted by itself, whatever refers to it."""

    levels: dict[int, ListLevel[Number]] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class ListCounter(Generic[Number]):
    """The lists of a document by the numbers that its paragraphs name; several may mean the same list."""

    def __init__(self) -> None:
        self.lists: dict[Number, CountedList[Number]] = {}
        self.own: dict[tuple[Number, int], ListLevel[Number]] = {}  # levels that only such paragraphs have
        self.starts: dict[tuple[Number, int], int] = {}  # of what begins anew

    def next(self, number: Number, level: int | None, style: Number | None, otherwise: int = 0) -> ListItem | None:
        """The next paragraph of a list; None where there is no such list. Where it names no level, its style may, or
        else it is of that level. To be asked once for each paragraph, in their order."""
        found = self.lists.get(number)
        if found is None:
            return None
        if level is None:
            of_style = (each for each, form in found.levels.items() if style and form.style == style)
            level = next(of_style, otherwise)
        level = max(0, min(level, DEEPEST - 1))
        form = self._form(number, found, level)
        start = self.starts.pop((number, level), None)
        found.counts[level] = found.counts.get(level, form.start - 1) + 1 if start is None else start
        for deeper in range(level + 1, DEEPEST):
            found.counts.pop(deeper, None)
        return ListItem(level, self._label(number, found, form))

    def _form(self, number: Number, found: CountedList[Number], level: int) -> ListLevel[Number]:
        return self.own.get((number, level)) or found.levels.get(level) or ListLevel()

    def _label(self, number: Number, found: CountedList[Number], form: ListLevel[Number]) -> str:
        if form.kind in _NO_NUMBER:
            return ""

        def shown(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            of = self._form(number, found, level)
            count = found.counts.get(level, of.start)
            return numeral(count, "decimal" if form.in_figures and of.kind not in _NO_NUMBER else of.kind)

        return _PLACE.sub(shown, form.text).strip()
