"""PowerPoint slides to blocks: titles, points with their levels, tables, and the notes of each slide as quotations. The
same walk as `readers.slides` makes, which keeps how letters look."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from app.domain.errors import DocumentError
from app.domain.views import BlockKind
from app.extraction.blocks.builder import DEEPEST_LEVEL, BlockBuilder, Form, Place
from app.extraction.blocks.passage import Made
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import Format
from app.extraction.office.office_parts import relations_of
from app.extraction.office.package import Package, local, outermost
from app.extraction.office.slide_numbering import numbers_of_points
from app.extraction.readers.slides import (
    TITLE_TYPES,
    alternative_of,
    is_filled_in,
    members_of,
    placeholder_of,
    shapes_of,
)
from app.extraction.workers.budget import Budget

_TRUE = frozenset({"1", "true"})
_POINTS = frozenset({"body", "obj"})  # placeholders whose paragraphs are points unless they say otherwise
_BULLET = "•"


def slide_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """The slides in the order in which they are shown, with a rule between; a damaged one is left out. Raises
    DamagedDocument."""
    out = BlockBuilder()
    with Package(data, format.label) as package:
        for member in members_of(package, format):
            if out.is_full or budget.spent is not None:
                out.left_out = True
                break
            if not package.find(member):
                continue
            out.rule()
            try:
                _write_slide(out, package, member)
            except DocumentError:
                out.left_out = True
    out.end()
    return Made(out.blocks, left_out=out.left_out)


def _write_slide(out: BlockBuilder, package: Package, member: str) -> None:
    for shape in shapes_of(package, member):
        placeholder = placeholder_of(shape)
        if is_filled_in(shape):
            continue
        if words := alternative_of(shape):
            out.end()
            out.image(words)
            out.end()
        rows = list(outermost(shape, ("tr",)))
        if rows:
            _write_table(out, rows)
        elif placeholder in TITLE_TYPES:
            out.begin(Place(BlockKind.HEADING, 1))
            _write_paragraphs(out, shape)
        else:
            _write_points(out, shape, placeholder in _POINTS)
    for _, kind, target in relations_of(package, member):
        if kind == "notesSlide" and package.find(target):
            for shape in outermost(package.xml(target), ("sp",)):
                if placeholder_of(shape) == "body":
                    out.begin(Place(BlockKind.QUOTE, 1))
                    _write_paragraphs(out, shape)
    out.end()


def _write_table(out: BlockBuilder, rows: list[Element]) -> None:
    for row in rows:
        out.begin_row()
        for cell in outermost(row, ("tc",)):
            out.begin_cell()
            _write_paragraphs(out, cell)
    out.end()


def _write_points(out: BlockBuilder, shape: Element, pointed: bool) -> None:
    numbers = numbers_of_points(shape)
    for paragraph in outermost(shape, ("p",)):
        properties = next((node for node in paragraph if local(node) == "pPr"), None)
        raw = "0" if properties is None else properties.get("lvl", "0")
        level = min(DEEPEST_LEVEL, 1 + int(raw)) if raw.isdecimal() and len(raw) < 3 else 1
        bullets = {local(node) for node in properties} if properties is not None else set()
        marker = "" if "buNone" in bullets or not (pointed or bullets & {"buChar", "buBlip"}) else _BULLET
        marker = numbers.get(id(paragraph), marker)
        out.begin(Place(BlockKind.LIST_ITEM, level, marker) if marker or level > 1 else Place())
        _write_runs(out, paragraph)
    out.end()


def _write_paragraphs(out: BlockBuilder, root: Element) -> None:
    """All of a title or a cell, a line for each of its paragraphs."""
    for paragraph in outermost(root, ("p",)):
        out.break_line()
        _write_runs(out, paragraph)


def _write_runs(out: BlockBuilder, paragraph: Element) -> None:
    look = Form()
    for node in paragraph.iter():
        name = local(node)
        if name in ("rPr", "r", "fld"):
            look = Form(node.get("b") in _TRUE, node.get("i") in _TRUE)
        elif name == "t":
            out.add(node.text or "", look)
        elif name == "br":
            out.break_line()
        elif name == "tab":
            out.add(" ")
