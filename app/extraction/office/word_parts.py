"""A Word document's parts and paragraphs (OOXML): what a paragraph says, and whether it is a heading or an item of a
list. What is made of them, text or blocks, is not known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.domain.errors import DamagedDocument
from app.extraction.cleaning import is_title
from app.extraction.office.list_counting import ListItem
from app.extraction.office.office_parts import main_part, part_of, relations_of
from app.extraction.office.package import Package, attribute, local
from app.extraction.office.shown_fields import shown_by
from app.extraction.office.word_numbering import WordNumbering
from app.extraction.readings import Readings
from app.extraction.reasons import incomplete

# What was taken away, what steers fields and letters, and what is told elsewhere.
LEFT_OUT = frozenset(
    {"del", "moveFrom", "delText", "instrText", "rPr", "pPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr"}
)
ASIDE = frozenset({"txbxContent", "txBody"})
SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_LONGEST_CHAIN = 20  # of styles that build on each other
_LEVELS = 9
_DEPTHS = frozenset(map(str, range(_LEVELS)))  # of a list


class ParagraphForm(NamedTuple):
    """The level of a heading, 0 where the paragraph is none; whether it is set as one of a list; its number there."""

    level: int = 0
    listed: bool = False
    item: ListItem | None = None


class WordParts:
    """An open document. Raises DocumentErrors."""

    def __init__(self, package: Package, label: str) -> None:
        main = main_part(package, "word/document.xml")
        if main is None:
            raise DamagedDocument(incomplete(label))
        self._package = package
        self.main = main
        self.relations = relations_of(package, main)
        self._numbers_of_styles: dict[str, tuple[str, int]] = {}
        self._levels = self._heading_levels()
        self._numbering = WordNumbering(self.named("numbering"), self._numbers_of_styles)

    def body(self) -> Element:
        """The main part. Raises DamagedDocument."""
        return self._package.xml(self.main)

    def named(self, kind: str) -> Iterator[Element | None]:
        """The parts of a kind that the main part refers to; None for one that is there and cannot be read."""
        for member in dict.fromkeys(each.member for each in self.relations if each.kind == kind):
            if self._package.find(member):
                yield part_of(self._package, member)

    def form(self, paragraph: Element) -> ParagraphForm:
        """What a paragraph is; to be asked once for each, in their order, for they are counted."""
        properties = next((node for node in paragraph if local(node) == "pPr"), None)
        level, listed, style = 0, False, ""
        for node in () if properties is None else properties:
            if local(node) == "pStyle":
                style = attribute(node, "val") or ""
                level = level or self._levels.get(style, 0)
            elif local(node) == "outlineLvl":
                level = _outline_level(node)
            elif local(node) == "numPr":
                listed = True
        return ParagraphForm(level, listed, self._numbering.item(properties, style) if properties is not None else None)

    def _heading_levels(self) -> dict[str, int]:
        """The level of the headings that a style makes, by the style's id."""
        own: dict[str, int] = {}
        parents: dict[str, str] = {}
        numbers: dict[str, tuple[str, int]] = {}
        for part in self.named("styles"):
            for style in (node for node in (() if part is None else part) if local(node) == "style"):
                identity = attribute(style, "styleId") or ""
                for node in style.iter():
                    if local(node) == "outlineLvl":
                        own[identity] = _outline_level(node)
                    elif local(node) == "basedOn":
                        parents[identity] = attribute(node, "val") or ""
                    elif local(node) == "numPr":
                        told = {local(each): attribute(each, "val") or "" for each in node}
                        depth = told.get("ilvl", "0")
                        numbers[identity] = told.get("numId", ""), int(depth) if depth in _DEPTHS else 0
                    elif local(node) == "name":
                        own.setdefault(identity, _named_level(attribute(node, "val") or ""))
        levels = {f"Heading{level}": level for level in range(1, _LEVELS + 1)}
        for identity in own:
            chain = [identity]
            while len(chain) < _LONGEST_CHAIN and chain[-1] in parents:
                chain.append(parents[chain[-1]])
            levels[identity] = next((own[each] for each in chain if own.get(each)), 0)
            if (number := next((numbers[each] for each in chain if each in numbers), None)) is not None:
                self._numbers_of_styles[identity] = number
        return levels


def _outline_level(node: Element) -> int:
    value = attribute(node, "val") or ""
    return int(value) + 1 if value.isdecimal() and len(value) == 1 and int(value) < _LEVELS else 0


def _named_level(name: str) -> int:
    """Of a style that goes by the name which Word has for it in every language."""
    word, _, number = name.casefold().partition(" ")
    if word == "heading" and number.isdecimal() and len(number) == 1:
        return int(number)
    return int(name.casefold() == "title")


def pieces_of(nodes: Iterable[Element], asides: list[Element], readings: Readings) -> Iterator[str]:
    """The text of a paragraph's nodes; what they anchor is added to `asides`."""
    stack = list(reversed(list(nodes)))
    instruction: list[str] = []  # of the field that is begun
    while stack:
        node = stack.pop()
        name = local(node)
        if name == "t":
            yield node.text or ""
        elif name == "instrText":
            instruction.append(node.text or "")
        elif name == "fldChar":
            if attribute(node, "fldCharType") == "end" and (field := shown_by("".join(instruction))) is not None:
                readings.begin()
                yield field.words
                readings.add(field.reading)
                readings.end()
            instruction = []
        elif name in SIGNS:
            yield SIGNS[name]
        elif name == "sym":
            yield _symbol(attribute(node, "char") or "")
        elif name == "ruby":
            readings.begin()
            for part in node:
                if local(part) == "rubyBase":
                    yield "".join(each.text or "" for each in part.iter() if local(each) == "t")
            for part in node:
                if local(part) == "rt":
                    readings.add("".join(each.text or "" for each in part.iter() if local(each) == "t"))
            readings.end()
        elif name in ASIDE or name in ("docPr", "textpath"):
            asides.append(node)
        elif name not in LEFT_OUT:
            stack.extend(reversed(node))


def alternatives_of(asides: list[Element]) -> Iterator[str]:
    """What stands for pictures, and what is drawn as words."""
    for node in asides:
        words = node.get("descr" if local(node) == "docPr" else "string", "")
        if local(node) in ("docPr", "textpath") and is_title(words.strip()):
            yield words


def _symbol(code: str) -> str:
    """A letter given by its number; one of a font of pictures is none."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return "" if number < 0x20 or 0xD800 <= number < 0xF900 or number > 0xFFFF else chr(number)
