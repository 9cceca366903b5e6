"""Pages, Numbers and Keynote as they were until 2013: a document as one piece of XML."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.domain.documents import Segment
from app.extraction.cleaning import one_line
from app.extraction.markup import TextBuilder
from app.extraction.office.package import attribute, local, outermost

# What tells of looks, not of words; and what every slide could show that nobody filled in.
_NOT_TEXT = frozenset({"stylesheet", "styles", "anon-styles", "version-history", "theme-list", "master-slides"})
_PARTS = {"slide": "", "workspace": "workspace-name"}  # with the attribute that names them
_CELLS = "datasource"
_MOST_EMPTY = 1_000  # cells one after the other
_LINE_ENDS = frozenset({"br", "lnbr", "crbr", "pgbr", "contbr", "sectbr", "layoutbr"})


def segments_of(root: Element) -> Iterator[Segment]:
    """Each slide, whose number is its page, or sheet; all of a document that has neither."""
    parts = list(outermost(root, _PARTS.keys() | _NOT_TEXT))
    parts = [part for part in parts if local(part) in _PARTS]
    for number, part in enumerate(parts, start=1):
        out = TextBuilder()
        if name := attribute(part, _PARTS[local(part)]) if _PARTS[local(part)] else None:
            mark = out.mark()
            out.add(name)
            out.add_heading(mark, 1)
            out.break_lines(2)
        _add(out, part)
        yield out.segment(number if local(part) == "slide" else None)
    if not parts:
        out = TextBuilder()
        _add(out, root)
        yield out.segment()


def _add(out: TextBuilder, part: Element) -> None:
    for node in outermost(part, _NOT_TEXT | {"p", _CELLS, "tabular-model"}):
        match local(node):
            case "p":
                _add_paragraph(out, node)
            case "tabular-model":
                _add_table(out, node)
            case "datasource":
                _add_cells(out, node, 0)


def _add_table(out: TextBuilder, table: Element) -> None:
    out.break_lines(2)
    out.add(attribute(table, "name") or "")
    out.break_lines(1)
    for grid in outermost(table, {"grid"}):
        for cells in outermost(grid, {_CELLS}):
            _add_cells(out, cells, _count(attribute(grid, "numcols")))
    out.break_lines(2)


def _add_cells(out: TextBuilder, cells: Element, columns: int) -> None:
    row: list[str] = []
    for cell in cells:
        if columns and len(row) >= columns:
            _add_row(out, row[:columns])
            row = row[columns:]
        row.append(one_line(" ".join(_words(cell))))
        row += [""] * min(_MOST_EMPTY, _count(attribute(cell, "ct")) - 1)
    _add_row(out, row)


def _add_row(out: TextBuilder, row: list[str]) -> None:
    if line := "\t".join(row).rstrip("\t"):
        out.break_lines(1)
        out.add(line, keep_spaces=True)
        out.break_lines(1)


def _words(cell: Element) -> Iterator[str]:
    """What a cell shows: words, a number, a date, or what a formula came to."""
    for node in cell.iter():
        match local(node):
            case "ct":
                yield attribute(node, "s") or ""
            case "n" | "rn":
                yield attribute(node, "v") or ""
            case "d" | "rd":
                yield attribute(node, "cell-date") or ""
            case "p":
                yield " ".join(node.itertext())


def _add_paragraph(out: TextBuilder, paragraph: Element) -> None:
    out.break_lines(1)
    waiting: list[tuple[Element, bool]] = [(paragraph, False)]
    while waiting:
        node, is_done = waiting.pop()
        if is_done:
            if node is not paragraph:
                out.add(node.tail or "")
            continue
        if local(node) in _LINE_ENDS:
            out.break_lines(1)
        elif local(node) == "tab":
            out.add(" ")
        out.add(node.text or "")
        waiting.append((node, True))
        waiting.extend((child, False) for child in reversed(node))
    out.break_lines(1)


def _count(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 6 else 0
