"""Excel's binary workbooks (XLSB): the package of an Excel workbook, with sheets, strings and styles as records and
not as XML. What lies beside the cells is XML there too, but for the notes.

Ours and not kreuzberg's because that gives the numbers behind the cells, and neither notes, text boxes nor margins.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument
from app.extraction.formats import Format
from app.extraction.office.biff12 import Record, records_of, text_at
from app.extraction.office.cells import ERRORS, Cell, cell_of_number, short_number
from app.extraction.office.embedded import files_in_package, pictures_in_package
from app.extraction.office.number_format import BUILT_IN
from app.extraction.office.office_parts import main_part, relations_of
from app.extraction.office.package import Package
from app.extraction.readers.workbook import LONGEST_CELL, STEERING, Sheet, extract_sheets
from app.extraction.reasons import incomplete
from app.extraction.workers.budget import UNLIMITED, Budget

_ROW, _SHEET, _ABOUT, _STRING, _MARGINS = 0, 156, 153, 19, 479
_FORMAT, _STYLES, _END_OF_STYLES, _STYLE = 44, 617, 618, 47
_SHORT, _LISTED = 2, 7
_ERRORS, _TRUTHS, _NUMBERS, _TEXTS = (3, 11), (4, 10), (5, 9), (6, 8)  # each in a cell, or as a formula gives it
_RICH, _NOTE = 62, 637
_STYLE_BITS = 0xFFFFFF
_MOST_STRINGS = 4_000_000


class BinaryWorkbook:
    """An open workbook. Raises DocumentErrors."""

    def __init__(self, package: Package, label: str) -> None:
        self._package = package
        self._torn = DamagedDocument(incomplete(label))
        self.sheets: list[Sheet] = []
        self._from_1904 = False
        self._strings: list[str] = []
        self._codes: list[str] = []
        try:
            self._open()
        except (struct.error, IndexError) as error:
            raise self._torn from error

    def rows(self, sheet: Sheet, margins: list[str]) -> Iterator[list[Cell]]:
        """The rows in which something is shown; what stands in headers, footers and notes is added to `margins`."""
        try:
            yield from self._rows(sheet, margins)
        except (struct.error, IndexError) as error:
            raise self._torn from error

    def _open(self) -> None:
        package = self._package
        main = main_part(package, "xl/workbook.bin")
        if main is None:
            raise self._torn
        relations = relations_of(package, main)
        targets = {each.id: each for each in relations}
        for kind, body in self._records(main):
            if kind == _SHEET:
                identity, at = text_at(body, 8)
                if identity in targets:
                    found = targets[identity]
                    self.sheets.append(Sheet(text_at(body, at)[0], found.member, found.kind))
            elif kind == _ABOUT:
                self._from_1904 = bool(body[:1] and body[0] & 1)
        parts = {each.kind: each.member for each in relations}
        for kind, body in self._records(parts.get("sharedStrings", "")):
            if kind == _STRING and len(self._strings) < _MOST_STRINGS:
                self._strings.append(text_at(body, 1)[0])
        self._codes = list(self._format_codes(parts.get("styles", "")))

    def _rows(self, sheet: Sheet, margins: list[str]) -> Iterator[list[Cell]]:
        cells: list[Cell] = []
        for record in self._records(sheet.member):
            if record.kind == _ROW:
                if cells:
                    yield cells
                cells = []
            elif record.kind == _MARGINS:
                at = 2
                while at < len(record.body):
                    text, at = text_at(record.body, at)
                    margins.append(STEERING.sub(" ", text))
            elif (cell := self._cell(record)) is not None:
                cells.append(cell)
        if cells:
            yield cells
        for each in relations_of(self._package, sheet.member):
            if each.kind == "comments":
                notes = (body for kind, body in self._records(each.member) if kind == _NOTE)
                margins.extend(line for body in notes for line in text_at(body, 1)[0].split("\n"))

    def _records(self, member: str) -> Iterator[Record]:
        if member and self._package.find(member):
            yield from records_of(self._package.read(member))

    def _cell(self, record: Record) -> Cell | None:
        """What the cell of a record shows; None where it shows nothing, or the record is none of a cell."""
        kind, body = record
        if not (_SHORT <= kind <= 11 or kind == _RICH):
            return None
        column, style = struct.unpack_from("<II", body)
        if kind == _SHORT or kind in _NUMBERS:
            raw = body[8:12] if kind == _SHORT else body[8:16]
            value = short_number(int.from_bytes(raw, "little")) if kind == _SHORT else struct.unpack("<d", raw)[0]
            style &= _STYLE_BITS
            code = self._codes[style] if style < len(self._codes) else ""
            text, besides = cell_of_number(value, code, self._from_1904)
        else:
            text, besides = self._words(kind, body), ""
        text = text.strip()[:LONGEST_CELL]
        return Cell(column, text, besides) if text else None

    def _words(self, kind: int, body: bytes) -> str:
        if kind == _LISTED:
            (number,) = struct.unpack_from("<I", body, 8)
            return self._strings[number] if number < len(self._strings) else ""
        if kind in _TRUTHS:
            return "TRUE" if body[8] else "FALSE"
        if kind in _ERRORS:
            return ERRORS.get(body[8], "")
        return text_at(body, 9 if kind == _RICH else 8)[0]

    def _format_codes(self, member: str) -> Iterator[str]:
        """The format code of each style of cells; empty where numbers are shown as they are."""
        own: dict[int, str] = {}
        of_cells = False
        for kind, body in self._records(member):
            if kind == _FORMAT:
                own[int.from_bytes(body[:2], "little")] = text_at(body, 2)[0]
            elif kind in (_STYLES, _END_OF_STYLES):
                of_cells = kind == _STYLES
            elif kind == _STYLE and of_cells:
                number = int.from_bytes(body[2:4], "little")
                yield own.get(number, BUILT_IN.get(number, ""))


def extract_binary_workbook(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """All sheets as one segment. Raises DamagedDocument, EncryptedDocument."""
    with Package(data, format.label) as package:
        package.check_size()
        return extract_sheets(BinaryWorkbook(package, format.label), package, format, budget)


FORMATS = (
    Format(
        "xlsb",
        "sheet",
        "Excel binary workbook",
        extract_binary_workbook,
        version=4,
        inner=files_in_package,
        pictures=pictures_in_package,
    ),
)
