"""Excel workbooks (OOXML) to text: each sheet, hidden or not, with its name as heading, its cells as they are shown,
and after them what is written about them: notes, text boxes, charts, headers and footers.

Ours and not kreuzberg's because that gives the numbers behind the cells and none of the rest. Of a sheet one row is in
memory at a time. A workbook whose XML is torn is left to kreuzberg.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument
from app.domain.messages import Message
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder
from app.extraction.office.cells import Cell, cell_of_number
from app.extraction.office.embedded import files_in_package, pictures_in_package
from app.extraction.office.number_format import BUILT_IN
from app.extraction.office.office_parts import (
    Relation,
    add_alternatives,
    add_chart,
    add_new_lines,
    add_paragraphs,
    add_remarks,
    main_part,
    part_of,
    relation_id,
    relations_of,
    text_of,
    without_alternatives,
)
from app.extraction.office.package import BOMB, Package, local
from app.extraction.readers.office import extract_office
from app.extraction.reasons import incomplete
from app.extraction.workers.budget import UNLIMITED, Budget

_MOST_STRINGS = 4_000_000
ALWAYS_ALLOWED = 200_000  # characters, after which the time is looked at
_ROW = 400  # characters that one without any counts as
REPEATED = 8  # characters of text for each byte of a workbook, which may have a string in many cells; more is a bomb
_NUMBERED = re.compile(r"[^\W\d_]{1,20}[ _]?\(?\d{1,5}\)?")  # the name that a program gives a new sheet
LONGEST_CELL = 32_767  # characters that Excel allows
# What steers a header: its places, fonts, colours, sizes and fields.
STEERING = re.compile(r'&(?:"[^"]{0,200}"|K[0-9A-Fa-f]{6}|\d{1,3}|[A-Za-z&])')
_NUMBER = re.compile(r"[+-]?\d{1,400}(?:\.\d{0,400})?(?:[eE][+-]?\d{1,3})?")


class Sheet(NamedTuple):
    """A sheet of a workbook; `kind` is "worksheet", "chartsheet" or "dialogsheet"."""

    name: str
    member: str
    kind: str


class Sheets(Protocol):
    """An open workbook, however it is written."""

    sheets: list[Sheet]

    def rows(self, sheet: Sheet, margins: list[str]) -> Iterator[list[Cell]]:
        """The rows in which something is shown; what stands in headers, footers and prompts is added to
        `margins`. Raises
        DocumentErrors."""


class Workbook:
    """An open workbook. Raises DocumentErrors."""

    def __init__(self, package: Package, label: str) -> None:
        self._package = package
        main = main_part(package, "xl/workbook.xml")
        if main is None:
            raise DamagedDocument(incomplete(label))
        root = package.xml(main)
        relations = relations_of(package, main)
        targets = {each.id: each for each in relations}
        self.sheets = [
            Sheet(node.get("name", ""), targets[identity].member, targets[identity].kind)
            for node in root.iter()
            if local(node) == "sheet" and (identity := relation_id(node)) in targets
        ]
        self._from_1904 = any(local(node) == "workbookPr" and node.get("date1904") in ("1", "true") for node in root)
        self._strings = self._shared_strings(relations)
        self._codes = self._format_codes(relations)

    def rows(self, sheet: Sheet, margins: list[str]) -> Iterator[list[Cell]]:
        """The rows in which something is shown; what stands in headers, footers and prompts is added to
        `margins`."""
        for node in self._package.elements(sheet.member, ("row", "headerFooter", "dataValidation")):
            if local(node) == "headerFooter":
                margins.extend(STEERING.sub(" ", margin.text or "") for margin in node)
                continue
            if local(node) == "dataValidation":
                margins.extend(node.get(said, "") for said in ("promptTitle", "prompt"))
                continue
            cells: list[Cell] = []
            column = 0
            for cell in node:
                column = _column(cell.get("r", ""), column)
                text, besides = self._text(cell)
                if text := text.strip()[:LONGEST_CELL]:
                    cells.append(Cell(column, text, besides))
                column += 1
            if cells:
                yield cells

    def _text(self, cell: Element) -> tuple[str, str]:
        """What a cell shows, and what is told besides."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return text_of(cell), ""
        raw = next((node.text or "" for node in cell if local(node) == "v"), "").strip()
        if kind == "s":
            place = int(raw) if raw.isdecimal() and len(raw) < 9 else len(self._strings)
            return (self._strings[place] if place < len(self._strings) else ""), ""
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(raw, raw), ""
        if kind != "n" or not _NUMBER.fullmatch(raw):
            return raw, ""
        value = float(raw)
        number = cell.get("s", "0")
        code = self._codes[int(number)] if number.isdecimal() and int(number[:9]) < len(self._codes) else ""
        return cell_of_number(value, code, self._from_1904)

    def _shared_strings(self, relations: list[Relation]) -> list[str]:
        strings: list[str] = []
        for member in (each.member for each in relations if each.kind == "sharedStrings"):
            if self._package.find(member):
                for node in self._package.elements(member, ("si", "sstItem")):
                    strings.append(text_of(node))
                    if len(strings) >= _MOST_STRINGS:
                        break
        return strings

    def _format_codes(self, relations: list[Relation]) -> list[str]:
        """The format code of each style of cells; empty where numbers are shown as they are."""
        root = next((part for each in relations if each.kind == "styles"
                     if (part := part_of(self._package, each.member)) is not None), None)  # fmt: skip
        if root is None:
            return []
        own = {node.get("numFmtId", ""): node.get("formatCode", "") for node in root.iter() if local(node) == "numFmt"}
        codes = []
        for styles in (node for node in root if local(node) == "cellXfs"):
            for style in styles:
                number = style.get("numFmtId", "0")
                built_in = BUILT_IN.get(int(number), "") if number.isdecimal() and len(number) < 9 else ""
                codes.append(own.get(number, built_in))
        return codes


def extract_workbook(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """All sheets as one segment. Raises DamagedDocument, EncryptedDocument."""
    try:
        with Package(data, format.label) as package:
            package.check_size()
            return extract_sheets(Workbook(package, format.label), package, format, budget)
    except DamagedDocument:
        return extract_office(data, format, budget)


def extract_sheets(workbook: Sheets, package: Package, format: Format, budget: Budget) -> Extraction:
    """The sheets of a workbook as one segment. Raises DamagedDocument where none of them can be read."""
    out, left_out = TextBuilder(), LeftOut()
    failed = 0
    room = package.unpacked_size * REPEATED + ALWAYS_ALLOWED
    for count, sheet in enumerate(workbook.sheets):
        if not package.find(sheet.member):
            continue
        said, margins = TextBuilder(), list[str]()
        why = None
        try:
            why = write_rows(said, workbook.rows(sheet, margins), budget, room)
        except DamagedDocument:
            if said.mark()[0] > room:
                raise
            failed += 1  # one bad sheet must not lose the others
            left_out.unread_part()
        if why is None:
            write_about(said, package, sheet, margins)
        room -= len(text := said.text())
        write_sheet(out, sheet.name, text)
        if why is not None:
            left_out.rest(count, why)
            break
    if failed and failed == len(workbook.sheets):
        raise DamagedDocument(incomplete(format.label))
    segment = out.segment()
    title, dated = package.title("docProps/core.xml"), package.dated("docProps/core.xml")
    return Extraction((segment,), title, left_out=left_out.messages() if segment.text else (), dated=dated)


def write_sheet(out: TextBuilder, name: str, text: str) -> None:
    """A sheet under its name; of one that says nothing, a name that somebody has given it."""
    if not text and (not name or _NUMBERED.fullmatch(name)):
        return
    out.break_lines(2)
    if name:
        mark = out.mark()
        out.add(name)
        out.add_heading(mark, 1)
        out.break_lines(2)
    out.add(text, keep_spaces=True)


def write_rows(out: TextBuilder, rows: Iterator[list[Cell]], budget: Budget, longest: int) -> Message | None:
    """Why it stopped before the end, None where it did not. DamagedDocument for more than `longest` characters."""
    room = 0
    for cells in rows:
        out.break_lines(1)
        room -= _ROW
        for cell in cells:
            if room <= 0:
                if (why := budget.spent) is not None:
                    return why
                if out.mark()[0] > longest:
                    raise DamagedDocument(BOMB)
                room = ALWAYS_ALLOWED
            room -= len(cell.text)
            out.add_cell()
            out.add(f"{cell.text} ({cell.besides})" if cell.besides else cell.text, keep_spaces=True)
    return None


def write_about(out: TextBuilder, package: Package, sheet: Sheet, margins: list[str]) -> None:
    """What is written on a sheet but in no cell; of charts, headers and footers what was not said."""
    out.break_lines(2)
    relations = relations_of(package, sheet.member)
    for each in relations:
        if each.kind in ("comments", "threadedComment") and (part := part_of(package, each.member)) is not None:
            add_remarks(out, part)
    further = TextBuilder()
    for member in dict.fromkeys(each.member for each in relations if each.kind == "drawing"):
        if (part := part_of(package, member)) is None:
            continue
        without_alternatives(part)
        out.break_lines(1)
        add_paragraphs(out, part)
        add_alternatives(out, part)
        for _, kind, target in relations_of(package, member):
            further.break_lines(1)
            if kind not in ("chart", "chartEx", "diagramData") or (drawn := part_of(package, target)) is None:
                continue
            if kind == "diagramData":
                add_paragraphs(further, drawn)
            else:
                add_chart(further, drawn, numbers=False)
    for margin in margins:
        further.break_lines(1)
        further.add(margin)
    add_new_lines(out, further)


def _column(reference: str, otherwise: int) -> int:
    """The column of a cell's reference (B7), from 0 on."""
    number = 0
    for letter in reference[:4]:
        if not ("A" <= letter <= "Z"):
            break
        number = number * 26 + ord(letter) - 64
    return number - 1 if number else otherwise


FORMATS = (
    Format(
        "xlsx",
        "sheet",
        "Excel workbook",
        extract_workbook,
        ("xlsm", "xltx", "xltm"),
        6,
        inner=files_in_package,
        pictures=pictures_in_package,
    ),
)
