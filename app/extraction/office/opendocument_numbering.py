"""Which number the paragraphs of an OpenDocument text have: it stands nowhere in the text, and is counted by the styles
of its lists and of its headings. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.extraction.office.list_numbers import numeral
from app.extraction.office.package import attribute, local

_LEVELS = 10
_LONGEST = 60  # characters of what is written around a number
_KINDS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none",
    "①, ②, ③, ...": "decimalEnclosedCircle", "一, 二, 三, ...": "chineseCounting",
    "а, б, .., аа, аб, ... (ru)": "russianLower",
}  # fmt: skip
_OUTLINE = ""  # the name under which the style of headings is kept
_NO_ID = "\0"  # which no list has
_STYLES = frozenset({"list-style", "outline-style"})
_PLACE = re.compile(r"%(\d{1,2})%")


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str = "none"
    prefix: str = ""
    suffix: str = ""
    shown: int = 1  # levels that its number tells of
    start: int = 1
    whole: str = ""  # as newer programs say it


@dataclass(slots=True)
class _List:
    style: str
    counts: dict[int, int] = field(default_factory=dict)


class _Item(NamedTuple):
    """A node, and the list that it lies in, with how deep."""

    node: Element
    of: _List | None = None
    level: int = -1
    style: str = ""
    is_counted: bool = False


def numbers_of(root: Element, styles: Iterable[Element]) -> dict[int, str]:
    """The numbers of the paragraphs under `root`, by the ids of their elements; `styles` are what tells of styles."""
    forms = _forms(styles)
    found: dict[int, str] = {}
    if not any(level.kind != "none" for levels in forms.values() for level in levels.values()):
        return found
    outline = _List(_OUTLINE)
    last: dict[str, _List] = {}
    by_id: dict[str, _List] = {}
    stack = [_Item(root)]
    while stack:
        item = stack.pop()
        node, name = item.node, local(item.node)
        if name == "tracked-changes":
            continue
        if name == "list":
            of, style = item.of, attribute(node, "style-name") or item.style
            if of is None:
                of = by_id.get(attribute(node, "continue-list") or _NO_ID)
                if of is None and attribute(node, "continue-numbering") == "true":
                    of = last.get(style)
                of = of or _List(style)
                last[style] = of
                by_id[attribute(node, "id") or ""] = of
            elif attribute(node, "continue-numbering") != "true":
                of.counts.pop(item.level + 1, None)
            item = _Item(node, of, item.level + 1, style)
        elif name in ("list-item", "list-header") and item.of is not None:
            begins = attribute(node, "start-value") or ""
            if begins.isdecimal() and len(begins) < 6:
                item.of.counts[item.level] = int(begins) - 1
            item = item._replace(is_counted=name == "list-item")
        elif name in ("p", "h"):
            level = attribute(node, "outline-level") or "1"
            if item.of is not None and item.is_counted:
                label = _label(item.of, forms.get(item.style, {}), item.level)
            elif name == "h" and item.of is None and attribute(node, "is-list-header") != "true" and level.isdecimal():
                label = _label(outline, forms.get(_OUTLINE, {}), int(level[:2]) - 1)
            else:
                label = ""
            if label:
                found[id(node)] = label
            item = _Item(node)  # what it anchors is of no list
        counted = item.is_counted
        below = []
        for child in item.node:
            below.append(item._replace(node=child, is_counted=counted))
            counted = counted and local(child) not in ("p", "h", "list")  # the first paragraph has the number
        stack.extend(reversed(below))
    return found


def _label(of: _List, levels: dict[int, _Level], level: int) -> str:
    form = levels.get(level, _Level())
    of.counts[level] = of.counts.get(level, form.start - 1) + 1
    for deeper in [each for each in of.counts if each > level]:
        del of.counts[deeper]

    def shown(at: int) -> str:
        other = levels.get(at, _Level())
        return numeral(of.counts.get(at, other.start), other.kind)

    if form.kind == "none":
        return ""
    if form.whole:
        return _PLACE.sub(lambda match: shown(int(match[1]) - 1), form.whole).strip()
    numbers = (shown(at) for at in range(max(0, level - form.shown + 1), level + 1))
    return f"{form.prefix}{'.'.join(filter(None, numbers))}{form.suffix}".strip()


def _forms(roots: Iterable[Element]) -> dict[str, dict[int, _Level]]:
    """The levels of each style of lists, by its name."""
    found: dict[str, dict[int, _Level]] = {}
    for root in roots:
        for style in (node for node in root.iter() if local(node) in _STYLES):
            name = _OUTLINE if local(style) == "outline-style" else attribute(style, "name") or _OUTLINE
            levels = found.setdefault(name, {})
            for node in style:
                number = _number(attribute(node, "level"), 0)
                if local(node) in ("list-level-style-number", "outline-level-style") and 0 < number <= _LEVELS:
                    levels[number - 1] = _Level(
                        _KINDS.get(attribute(node, "num-format") or "", "decimal"),
                        (attribute(node, "num-prefix") or "")[:_LONGEST],
                        (attribute(node, "num-suffix") or "")[:_LONGEST],
                        _number(attribute(node, "display-levels"), 1),
                        _number(attribute(node, "start-value"), 1),
                        (attribute(node, "num-list-format") or "")[:_LONGEST],
                    )
    return found


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 6 else otherwise
