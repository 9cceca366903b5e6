"""Word documents to blocks: the same walk as `readers.word` makes, which keeps how letters look, lists, tables and
where links lead. Notes and comments are quotations after the text, as the catalogue has them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.domain.errors import DamagedDocument
from app.domain.views import BlockKind
from app.extraction.blocks.builder import DEEPEST_LEVEL, PLAIN, BlockBuilder, Form, Place
from app.extraction.blocks.office import office_blocks
from app.extraction.blocks.passage import Made
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import Format
from app.extraction.office.office_parts import links_of, relation_id, without_alternatives
from app.extraction.office.package import Package, attribute, local
from app.extraction.office.word_parts import ASIDE, LEFT_OUT, ParagraphForm, WordParts, alternatives_of, pieces_of
from app.extraction.readings import Readings
from app.extraction.workers.budget import Budget

_NOTES = ("footnotes", "endnotes", "comments")
_FALSE = frozenset({"0", "false", "off", "none"})
_BULLET = "•"
_RUNS = frozenset({"r"})
_END_OF_TABLE = "end"


def word_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A document; one whose XML is torn as kreuzberg has it. Raises DamagedDocument, EncryptedDocument."""
    try:
        return _made(data, format, budget)
    except DamagedDocument:
        return office_blocks(data, format, budget, wanted)


def _made(data: bytes, format: Format, budget: Budget) -> Made:
    out = BlockBuilder()
    with Package(data, format.label) as package:
        parts = WordParts(package, format.label)
        walk = _Walk(out, parts, links_of(package, parts.main))
        walk.flow(parts.body(), budget)
        for kind in _NOTES:
            for part in parts.named(kind):
                if part is not None:
                    walk.flow(part, budget, Place(BlockKind.QUOTE, 1))
    out.end()
    return Made(out.blocks, left_out=out.left_out)


class _Walk:
    """Goes through paragraphs in reading order; a stack instead of recursion, for files nested to break that."""

    def __init__(self, out: BlockBuilder, parts: WordParts, links: dict[str, str]) -> None:
        self._out = out
        self._parts = parts
        self._links = links

    def flow(self, root: Element, budget: Budget, place: Place | None = None) -> None:
        """All paragraphs under `root`, as what `place` says or as what they are."""
        without_alternatives(root)
        stack: list[Element | str] = [root]
        while stack and not self._out.is_full:
            node = stack.pop()
            if isinstance(node, str):
                self._out.end()
                continue
            name = local(node)
            if name == "p":
                if budget.spent is not None:
                    self._out.left_out = True
                    return
                stack.extend(reversed(self._paragraph(node, place)))
            elif name not in LEFT_OUT:
                if name == "tbl":
                    if self._out.in_row:
                        self._out.dissolve_row()
                    stack.append(_END_OF_TABLE)
                elif name == "tr":
                    self._out.begin_row()
                elif name == "tc":
                    self._out.begin_cell()
                stack.extend(reversed(node))

    def _paragraph(self, paragraph: Element, place: Place | None) -> list[Element]:
        """Writes a paragraph; what it only anchors is given back."""
        told = self._parts.form(paragraph)
        if self._out.in_row:
            self._out.break_line()
        else:
            self._out.begin(place or self._place(told))
        if told.item is not None and told.item.label and (told.level or place or self._out.in_row):
            self._out.add(f"{told.item.label} ", PLAIN)
        asides: list[Element] = []
        readings = Readings()
        for text, form in self._runs(paragraph, asides, readings):
            for count, line in enumerate(text.split("\n")):
                if count:
                    self._out.break_line()
                if line:
                    self._out.add(line, form)
        self._out.add(readings.taken())
        for words in alternatives_of(asides):
            self._out.image(words)
        if not self._out.in_row:
            self._out.end()
        return [aside for aside in asides if local(aside) in ASIDE]

    def _place(self, form: ParagraphForm) -> Place:
        if form.level:
            return Place(BlockKind.HEADING, form.level)
        if form.item is None:
            return Place()
        return Place(BlockKind.LIST_ITEM, min(DEEPEST_LEVEL, 1 + form.item.level), form.item.label or _BULLET)

    def _runs(self, paragraph: Element, asides: list[Element], readings: Readings) -> Iterator[tuple[str, Form]]:
        """The pieces of a paragraph, with how they look."""
        stack: list[tuple[Element, str | None]] = [(node, None) for node in reversed(paragraph)]
        while stack:
            node, link = stack.pop()
            name = local(node)
            if name in _RUNS:
                form = _look(node)._replace(link=link)
                for piece in pieces_of([node], asides, readings):
                    yield readings.passed(piece), form
            elif name == "hyperlink":
                link = self._links.get(relation_id(node)) or link
                stack.extend((child, link) for child in reversed(node))
            elif name not in LEFT_OUT:
                if len(node) and any(local(child) in ("r", "hyperlink", "ins", "sdtContent") for child in node):
                    stack.extend((child, link) for child in reversed(node))
                else:
                    for piece in pieces_of([node], asides, readings):
                        yield readings.passed(piece), PLAIN


def _look(run: Element) -> Form:
    told = {local(node): attribute(node, "val") or "1" for part in run if local(part) == "rPr" for node in part}
    return Form(told.get("b", "0") not in _FALSE, told.get("i", "0") not in _FALSE)
