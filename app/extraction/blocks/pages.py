"""Web pages, books, Markdown and tables with separators to blocks: from a file's bytes to what is written."""

from __future__ import annotations

import csv
import io

from app.domain.views import BlockKind
from app.extraction.blocks.builder import BlockBuilder, Place
from app.extraction.blocks.markdown import markdown_events
from app.extraction.blocks.markup import MarkupBlocks
from app.extraction.blocks.passage import Made
from app.extraction.blocks.wanted import Wanted
from app.extraction.charset import decode
from app.extraction.cleaning import clean, one_line
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.office.package import Package
from app.extraction.readers.ebook import chapters_of, title_of
from app.extraction.workers.budget import Budget

_SEPARATORS = "\t;,|"
_SAMPLE = 20_000  # characters
_LINES = 20


def html_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A web page, with its title first where it does not say it itself."""
    out = BlockBuilder()
    reader = MarkupBlocks(out)
    reader.read(decode(data))
    _give_title(out, reader.title)
    return Made(out.blocks, left_out=out.left_out)


def epub_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """The chapters of a book, one after the other. Raises DocumentErrors."""
    out = BlockBuilder()
    with Package(data, format.label) as package:
        for markup in chapters_of(package, format, budget, LeftOut()):
            MarkupBlocks(out).read(markup)
        _give_title(out, title_of(package, format))
    return Made(out.blocks, left_out=out.left_out or budget.spent is not None)


def markdown_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """Notes in Markdown."""
    out = BlockBuilder()
    MarkupBlocks(out).feed(markdown_events(clean(decode(data))))
    return Made(out.blocks, left_out=out.left_out, marks="*#`|[]>")


def csv_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A table whose first row is a heading; without separators, nothing."""
    text = clean(decode(data))
    separator = _separator(text[:_SAMPLE])
    out = BlockBuilder()
    if separator is None:
        return Made(())
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, row in enumerate(rows):
            out.begin_row(header=number == 0)
            for cell in row:
                out.begin_cell(header=number == 0)
                out.add(cell)
            out.end()
            if out.is_full:
                break
    except csv.Error:  # a cell without an end, of more than anybody writes
        out.left_out = True
    return Made(out.blocks, left_out=out.left_out or out.is_full, marks=separator + '"')


def _separator(sample: str) -> str | None:
    """The sign that the first lines have most evenly; None where they have none."""
    lines = [line for line in sample.split("\n")[:_LINES] if line.strip()]
    counts = {sign: sorted(line.count(sign) for line in lines) for sign in _SEPARATORS}
    best = max(counts, key=lambda sign: counts[sign][len(lines) // 2] if lines else 0)
    return best if lines and counts[best][len(lines) // 2] else None


def _give_title(out: BlockBuilder, title: str) -> None:
    if not title:
        return
    said = one_line(" ".join(block.text for block in out.blocks)).casefold()
    if title.casefold() not in said:
        first = BlockBuilder()
        first.begin(Place(BlockKind.HEADING, 1))
        first.add(title)
        first.end()
        out.blocks[:0] = first.blocks
