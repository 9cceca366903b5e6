"""Which number or bullet a paragraph of a Word document (OOXML) has: it stands nowhere in the text, and is counted as
Word does, by the definitions of the document's lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.extraction.list_numbers import numeral
from app.extraction.package import attribute, local

_LEVELS = 9
_LONGEST = 60  # characters of what is written around a number
_PLACE = re.compile(r"%([1-9])")
_OFF = frozenset({"0", "false", "off"})


class ListItem(NamedTuple):
    """`level` 0 is the outermost; the `label` of a bullet is empty."""

    level: int
    label: str


@dataclass(slots=True)
class _Level:
    kind: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    in_figures: bool = False


@dataclass(slots=True)
class _List:
    """A list that is counted by itself, whatever refers to it."""

    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)
    style: str = ""  # that says what it is


class WordNumbering:
    """Counts the paragraphs, in their order, that it is asked about."""

    def __init__(self, roots: Iterable[Element | None], of_styles: dict[str, tuple[str, int]]) -> None:
        """`of_styles` are the number of the list and the level that styles give."""
        self._of_styles = of_styles
        self._lists: dict[str, _List] = {}  # by the number that paragraphs have
        self._own: dict[tuple[str, int], _Level] = {}  # levels that only such paragraphs have
        self._starts: dict[tuple[str, int], int] = {}  # of what begins anew
        for root in roots:
            abstract = {attribute(node, "abstractNumId") or "": _list(node) for node in (() if root is None else root)
                        if local(node) == "abstractNum"}  # fmt: skip
            for node in () if root is None else root:
                if local(node) == "num":
                    self._add(node, abstract)
        for each in self._lists.values():  # whose levels another one has
            if each.style in of_styles and not each.levels:
                each.levels = self._lists.get(of_styles[each.style][0], each).levels

    def _add(self, node: Element, abstract: dict[str, _List]) -> None:
        number = attribute(node, "numId") or ""
        means = next((attribute(each, "val") or "" for each in node if local(each) == "abstractNumId"), "")
        if means not in abstract:
            return
        self._lists[number] = abstract[means]
        for override in (each for each in node if local(each) == "lvlOverride"):
            level = _number(attribute(override, "ilvl"), 0)
            for each in override:
                if local(each) == "startOverride":
                    self._starts[number, level] = _number(attribute(each, "val"), 1)
                elif local(each) == "lvl":
                    self._own[number, level] = _level(each)

    def item(self, properties: Element | None, style: str) -> ListItem | None:
        """What the paragraph of these properties and this style is; None where it is of no list. To be asked once for
        each."""
        told = {local(node): attribute(node, "val") or "" for part in (() if properties is None else properties)
                if local(part) == "numPr" for node in part}  # fmt: skip
        by_style = self._of_styles.get(style)
        number = told.get("numId") or (by_style[0] if by_style else "")
        found = self._lists.get(number)
        if found is None:
            return None
        level = _number(told.get("ilvl"), by_style[1] if by_style else 0)
        if "ilvl" not in told:
            level = next((each for each, form in found.levels.items() if form.style and form.style == style), level)
        level = min(level, _LEVELS - 1)
        form = self._form(number, found, level)
        start = self._starts.pop((number, level), None)
        count = found.counts.get(level, form.start - 1) + 1 if start is None else start
        found.counts[level] = count
        for deeper in range(level + 1, _LEVELS):
            found.counts.pop(deeper, None)
        return ListItem(level, self._label(number, found, form))

    def _form(self, number: str, found: _List, level: int) -> _Level:
        return self._own.get((number, level)) or found.levels.get(level) or _Level()

    def _label(self, number: str, found: _List, form: _Level) -> str:
        if form.kind in ("bullet", "none"):
            return ""

        def shown(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            of = self._form(number, found, level)
            count = found.counts.get(level, of.start)
            return numeral(count, "decimal" if form.in_figures and of.kind not in ("bullet", "none") else of.kind)

        return _PLACE.sub(shown, form.text).strip()


def _list(abstract: Element) -> _List:
    found = _List()
    for node in abstract:
        if local(node) == "numStyleLink":
            found.style = attribute(node, "val") or ""
        elif local(node) == "lvl":
            found.levels[_number(attribute(node, "ilvl"), 0)] = _level(node)
    return found


def _level(node: Element) -> _Level:
    told = {local(each): attribute(each, "val") or "" for each in node if local(each) != "pPr"}
    return _Level(
        told.get("numFmt", "decimal"),
        told.get("lvlText", f"%{_number(attribute(node, 'ilvl'), 0) + 1}.")[:_LONGEST],
        _number(told.get("start"), 1),
        told.get("pStyle", ""),
        told.get("isLgl", "0") not in _OFF,
    )


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 6 else otherwise
