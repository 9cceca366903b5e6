"""Which number or bullet a paragraph of a Word document (OOXML) has: it stands nowhere in the text, and is counted by
the definitions of the document's lists."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from app.extraction.office.list_counting import CountedList, ListCounter, ListItem, ListLevel
from app.extraction.office.package import attribute, local

_LONGEST = 60  # characters of what is written around a number
_OFF = frozenset({"0", "false", "off"})


class WordNumbering:
    """Counts the paragraphs, in their order, that it is asked about."""

    def __init__(self, roots: Iterable[Element | None], of_styles: dict[str, tuple[str, int]]) -> None:
        """`of_styles` are the number of the list and the level that styles give."""
        self._of_styles = of_styles
        self._counter: ListCounter[str] = ListCounter()
        elsewhere: dict[str, str] = {}  # the style that says what a list is
        for root in roots:
            abstract: dict[str, CountedList[str]] = {}
            links: dict[str, str] = {}
            for node in () if root is None else root:
                if local(node) == "abstractNum":
                    identity = attribute(node, "abstractNumId") or ""
                    abstract[identity] = _list(node)
                    links[identity] = _value(node, "numStyleLink")
                elif local(node) == "num" and (means := _value(node, "abstractNumId")) in abstract:
                    number = attribute(node, "numId") or ""
                    self._counter.lists[number] = abstract[means]
                    elsewhere[number] = links[means]
                    self._override(number, node)
        lists = self._counter.lists
        for number, style in elsewhere.items():
            if style in of_styles and not lists[number].levels and of_styles[style][0] in lists:
                lists[number].levels = lists[of_styles[style][0]].levels

    def _override(self, number: str, node: Element) -> None:
        for override in (each for each in node if local(each) == "lvlOverride"):
            level = _number(attribute(override, "ilvl"), 0)
            for each in override:
                if local(each) == "startOverride":
                    self._counter.starts[number, level] = _number(attribute(each, "val"), 1)
                elif local(each) == "lvl":
                    self._counter.own[number, level] = _level(each)

    def item(self, properties: Element | None, style: str) -> ListItem | None:
        """What the paragraph of these properties and this style is; None where it is of no list. To be asked once for
        each."""
        told = {local(node): attribute(node, "val") or "" for part in (() if properties is None else properties)
                if local(part) == "numPr" for node in part}  # fmt: skip
        by_style = self._of_styles.get(style)
        number = told.get("numId") or (by_style[0] if by_style else "")
        level = _number(told["ilvl"], 0) if "ilvl" in told else None
        return self._counter.next(number, level, style, by_style[1] if by_style else 0)


def _list(abstract: Element) -> CountedList[str]:
    levels = (node for node in abstract if local(node) == "lvl")
    return CountedList({_number(attribute(node, "ilvl"), 0): _level(node) for node in levels})


def _level(node: Element) -> ListLevel[str]:
    told = {local(each): attribute(each, "val") or "" for each in node if local(each) != "pPr"}
    return ListLevel(
        told.get("numFmt", "decimal"),
        told.get("lvlText", f"%{_number(attribute(node, 'ilvl'), 0) + 1}.")[:_LONGEST],
        _number(told.get("start"), 1),
        told.get("pStyle"),
        told.get("isLgl", "0") not in _OFF,
    )


def _value(node: Element, name: str) -> str:
    return next((attribute(each, "val") or "" for each in node if local(each) == name), "")


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 6 else otherwise
