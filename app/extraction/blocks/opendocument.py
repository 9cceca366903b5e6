"""OpenDocument texts and spreadsheets to blocks: the same walk over content.xml as `readers.opendocument` makes, which
keeps how letters look, the levels of lists and the cells of tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.domain.views import BlockKind
from app.extraction.blocks.builder import DEEPEST_LEVEL, PLAIN, BlockBuilder, Form, Place
from app.extraction.blocks.passage import Made
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import Format
from app.extraction.office.opendocument_cells import value_of
from app.extraction.office.opendocument_numbering import numbers_of
from app.extraction.office.package import Package, attribute, local
from app.extraction.readers.opendocument import (
    ASIDE,
    LEFT_OUT,
    asides,
    bodies_of,
    content_of,
    roots_of,
    sign_of,
    words_of_ruby,
)
from app.extraction.readings import Readings
from app.extraction.workers.budget import Budget

_MOST_STYLES = 20_000
_LONGEST_CHAIN = 20  # of styles that build on each other
_END_OF_TABLE = "end"


class _Style(NamedTuple):
    """What a style says of letters; None where the one it builds on says it."""

    bold: bool | None
    italic: bool | None
    parent: str | None


class _Item(NamedTuple):
    """Where a node stands: in how many lists, and the mark of the item that its first paragraph is."""

    node: Element | str
    lists: int = 0
    marker: str = ""


def opendocument_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A text document or a spreadsheet. Raises DamagedDocument, EncryptedDocument."""
    with Package(data, format.label) as package:
        content = content_of(package)
        roots = roots_of(content, package)
        out = BlockBuilder()
        walk = _Walk(out, _Looks(roots), numbers_of(content, roots))
        for body in bodies_of(content):
            walk.flow(body)
        out.end()
        return Made(out.blocks, left_out=out.left_out)


class _Looks:
    """How letters of a style look."""

    def __init__(self, roots: list[Element]) -> None:
        self._styles: dict[str, _Style] = {}
        self._forms: dict[str, Form] = {}
        for root in roots:
            for node in root.iter():
                if len(self._styles) >= _MOST_STYLES:
                    break
                name = attribute(node, "name") or ""
                if local(node) == "style":
                    self._styles[name] = _style(node)

    def form(self, name: str) -> Form:
        """What a style adds to the letters around it."""
        known = self._forms.get(name)
        if known is None:
            known = self._forms[name] = self._found(name)
        return known

    def _found(self, name: str) -> Form:
        bold: bool | None = None
        italic: bool | None = None
        at: str | None = name
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(at or "")
            if style is None:
                break
            bold = style.bold if bold is None else bold
            italic = style.italic if italic is None else italic
            at = style.parent
        return Form(bool(bold), bool(italic))


def _style(node: Element) -> _Style:
    bold: bool | None = None
    italic: bool | None = None
    for properties in node:
        if local(properties) == "text-properties":
            weight, slant = attribute(properties, "font-weight"), attribute(properties, "font-style")
            bold = bold if weight is None else weight in ("bold", "600", "700", "800", "900")
            italic = italic if slant is None else slant in ("italic", "oblique")
    return _Style(bold, italic, attribute(node, "parent-style-name"))


class _Walk:
    """Goes through paragraphs in reading order; a stack instead of recursion, for files nested to break that."""

    def __init__(self, out: BlockBuilder, looks: _Looks, numbers: Mapping[int, str]) -> None:
        """`numbers` are those of the paragraphs, by their ids."""
        self._numbers = numbers
        self._out = out
        self._looks = looks

    def flow(self, root: Element) -> None:
        """All paragraphs under `root`."""
        stack = [_Item(root)]
        sheets = {id(node) for node in root if local(root) == "spreadsheet"}
        while stack and not self._out.is_full:
            item = stack.pop()
            node = item.node
            if isinstance(node, str):
                self._out.end()
                continue
            name = local(node)
            if name in ("p", "h"):
                self._paragraph(node, name, item)
                stack.extend(_Item(aside) for aside in reversed(list(asides(node))))
            elif name == "list":
                stack.extend(reversed(list(self._items(node, item))))
            elif name not in LEFT_OUT and name != "object":
                self._begin(name)
                if name == "table-cell" and not len(node):
                    self._out.add(value_of(node))
                if name == "table":
                    if id(node) in sheets:
                        self._name_sheet(node)
                    stack.append(_Item(_END_OF_TABLE))
                for place in range(len(node) - 1, -1, -1):
                    stack.append(item._replace(node=node[place], marker="" if place else item.marker))

    def _name_sheet(self, table: Element) -> None:
        self._out.begin(Place(BlockKind.HEADING, 1))
        self._out.add(attribute(table, "name") or "")
        self._out.end()

    def _begin(self, name: str) -> None:
        if name == "table" and self._out.in_row:
            self._out.dissolve_row()
        elif name == "table-row":
            self._out.begin_row()
        elif name in ("table-cell", "covered-table-cell"):
            self._out.begin_cell()

    def _items(self, node: Element, item: _Item) -> Iterator[_Item]:
        """The items of a list, with their marks."""
        lists = item.lists + 1
        for child in node:
            yield _Item(child, lists, "•" if local(child) == "list-item" else "")

    def _paragraph(self, node: Element, name: str, item: _Item) -> None:
        form = self._looks.form(attribute(node, "style-name") or "")
        number_shown, in_row = self._numbers.get(id(node), ""), self._out.in_row
        if in_row:
            self._out.break_line()
        elif name == "h":
            level = attribute(node, "outline-level") or "1"
            number = int(level) if level.isdecimal() and len(level) < 3 else 1
            self._out.begin(Place(BlockKind.HEADING, max(1, min(number, DEEPEST_LEVEL))))
            form = PLAIN  # all of a heading is as bold as headings are
        elif item.lists:
            self._out.begin(Place(BlockKind.LIST_ITEM, item.lists, number_shown or item.marker))
        else:
            self._out.begin(Place())
        if number_shown and (name == "h" or in_row):
            self._out.add(f"{number_shown} ", PLAIN)
        for text, look in self._runs(node, form):
            for count, line in enumerate(text.split("\n")):
                if count:
                    self._out.break_line()
                if line:
                    self._out.add(line, look)
        if not self._out.in_row:
            self._out.end()

    def _runs(self, paragraph: Element, form: Form) -> Iterator[tuple[str, Form]]:
        """The pieces of a paragraph's own sentence, with how they look."""
        stack: list[tuple[Element | str, Form]] = [(paragraph, form)]
        readings = Readings()
        while stack:
            item, look = stack.pop()
            if isinstance(item, str):
                yield readings.passed(item), look
                continue
            yield sign_of(item), look
            if item is not paragraph:
                if local(item) in ASIDE:
                    continue
                if local(item) == "ruby":
                    yield words_of_ruby(item, readings), look
                    continue
                look = self._inner(item, look)
            yield readings.passed(item.text or ""), look
            for child in reversed(item):
                stack.extend(((child.tail or "", look), (child, look)))
        yield readings.taken(), form

    def _inner(self, item: Element, look: Form) -> Form:
        name = local(item)
        if name == "span":
            own = self._looks.form(attribute(item, "style-name") or "")
            return look._replace(bold=look.bold or own.bold, italic=look.italic or own.italic)
        if name == "a":
            return look._replace(link=(attribute(item, "href") or "").strip() or None)
        return look
