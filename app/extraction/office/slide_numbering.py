"""Which numbers the points of a shape of a presentation (PresentationML) have: they stand nowhere in its text, and are
counted where points of a level and a kind follow each other. Pure."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from app.extraction.office.list_numbers import numeral
from app.extraction.office.package import local, outermost

_KIND = re.compile(
    r"(arabic|alphaLc|alphaUc|romanLc|romanUc|circleNum|ea1)[A-Za-z]{0,20}?(Period|ParenR|ParenBoth|Plain)?\Z"
)
_KINDS = {
    "arabic": "decimal", "alphaLc": "lowerLetter", "alphaUc": "upperLetter", "romanLc": "lowerRoman",
    "romanUc": "upperRoman", "circleNum": "decimalEnclosedCircle", "ea1": "chineseCounting",
}  # fmt: skip
_FORMS = {"Period": "{}.", "ParenR": "{})", "ParenBoth": "({})"}


def numbers_of_points(shape: Element) -> dict[int, str]:
    """The numbers of the paragraphs that have one, by the ids of their elements."""
    found: dict[int, str] = {}
    counts: dict[int, tuple[str, int]] = {}  # of each level, what is counted and how far
    for paragraph in outermost(shape, ("p",)):
        properties = next((node for node in paragraph if local(node) == "pPr"), None)
        raw = "0" if properties is None else properties.get("lvl", "0")
        level = int(raw) if raw.isdecimal() and len(raw) < 3 else 0
        told = next((node for node in (() if properties is None else properties) if local(node) == "buAutoNum"), None)
        if not any(local(node) == "t" and node.text for node in paragraph.iter()):
            continue  # an empty one is not counted and interrupts nothing
        for deeper in [each for each in counts if each > level or (each == level and told is None)]:
            del counts[deeper]
        if told is None:
            continue
        kind, start = told.get("type", ""), told.get("startAt", "1")
        before = counts.get(level)
        first = int(start) if start.isdecimal() and len(start) < 6 else 1
        count = before[1] + 1 if before is not None and before[0] == kind else first
        counts[level] = kind, count
        found[id(paragraph)] = _shown(kind, count)
    return found


def _shown(kind: str, count: int) -> str:
    match = _KIND.match(kind)
    if match is None:
        return f"{count}."
    return _FORMS.get(match[2] or "", "{}").format(numeral(count, _KINDS[match[1]]))
