"""Excel workbooks to blocks: the name of each sheet, its rows, and what is written about them. What `readers.workbook`
and `readers.old_office` read, in columns."""

from __future__ import annotations

from app.domain.errors import DamagedDocument, DocumentError
from app.domain.views import BlockKind
from app.extraction.blocks.builder import BlockBuilder, Place
from app.extraction.blocks.office import office_blocks
from app.extraction.blocks.passage import Made
from app.extraction.blocks.text import add_text
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import Format
from app.extraction.markup import TextBuilder
from app.extraction.office.cells import Cell
from app.extraction.office.package import Package
from app.extraction.office.workbook_binary import workbook_of
from app.extraction.readers.binary_workbook import BinaryWorkbook
from app.extraction.readers.old_office import further_text
from app.extraction.readers.workbook import Workbook, write_about
from app.extraction.workers.budget import Budget

_MOST_EMPTY = 20  # columns without anything that are shown as such


def workbook_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """The sheets in their order; a damaged one is left out, a torn XLSX as kreuzberg has it. Raises DamagedDocument,
    EncryptedDocument."""
    try:
        return _made(data, format, budget)
    except DamagedDocument:
        if format.name == "xlsb":
            raise
        return office_blocks(data, format, budget, wanted)


def old_workbook_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """As `workbook_blocks`; what is written beside the cells stands behind all sheets."""
    workbook = workbook_of(data)
    if workbook is None:
        return office_blocks(data, format, budget, wanted)
    out = BlockBuilder()
    for sheet in workbook.sheets:
        if out.is_full or budget.spent is not None:
            out.left_out = True
            break
        out.begin(Place(BlockKind.HEADING, 1))
        out.add(sheet.name)
        out.end()
        for cells in sheet.rows():
            _write_row(out, cells)
            if out.is_full:
                break
        out.end()
    add_text(out, further_text(data, format, "\n".join(block.text for block in out.blocks)))
    return Made(out.blocks, left_out=out.left_out)


def _made(data: bytes, format: Format, budget: Budget) -> Made:
    out = BlockBuilder()
    with Package(data, format.label) as package:
        package.check_size()
        opened = BinaryWorkbook if format.name == "xlsb" else Workbook
        workbook = opened(package, format.label)
        for sheet in workbook.sheets:
            if out.is_full or budget.spent is not None:
                out.left_out = True
                break
            if not package.find(sheet.member):
                continue
            out.begin(Place(BlockKind.HEADING, 1))
            out.add(sheet.name)
            out.end()
            margins: list[str] = []
            try:
                for cells in workbook.rows(sheet, margins):
                    _write_row(out, cells)
                    if out.is_full or budget.spent is not None:
                        break
            except DocumentError:
                out.left_out = True
            out.end()
            about = TextBuilder()
            write_about(about, package, sheet, margins)
            for line in about.text().split("\n"):
                out.begin(Place())
                out.add(line)
            out.end()
    return Made(out.blocks, left_out=out.left_out)


def _write_row(out: BlockBuilder, cells: list[Cell]) -> None:
    out.begin_row()
    column = cells[0].column - min(cells[0].column, _MOST_EMPTY)
    for cell in cells:
        for _ in range(min(_MOST_EMPTY, cell.column - column)):
            out.begin_cell()
        out.begin_cell()
        for count, line in enumerate(cell.text.split("\n")):
            if count:
                out.break_line()
            out.add(line)
        column = cell.column + 1
    out.end_row()
