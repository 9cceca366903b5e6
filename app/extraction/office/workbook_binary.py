"""The cells of the workbooks that Excel wrote until 2003, from Excel 2 on, as they are shown ([MS-XLS]): sheet by
sheet, hidden or not."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.errors import EncryptedDocument
from app.extraction.office.biff import (
    CODE_PAGE,
    PASSWORD,
    Record,
    Texts,
    code_page,
    records,
    version_of,
    workbook_stream,
)
from app.extraction.office.cells import ERRORS, Cell, cell_of_number, short_number
from app.extraction.office.number_format import BUILT_IN
from app.extraction.reasons import PASSWORD_NEEDED

_END, _FROM_1904, _SHEET, _STRINGS = 0x000A, 0x0022, 0x0085, 0x00FC
_FORMATS = {0x001E: 2, 0x041E: 4}  # the version from which on a code of numbers is told so
_STYLES = {0x0043: 2, 0x0243: 3, 0x0443: 4, 0x00E0: 5}
_NUMBERED, _INTEGER, _LABELS, _LISTED = (0x0003, 0x0203), 0x0002, (0x0004, 0x0204, 0x00D6), 0x00FD
_SHORT, _SHORTS, _TRUTHS, _FORMULAS = (0x007E, 0x027E), 0x00BD, (0x0005, 0x0205), (0x0006, 0x0206, 0x0406)
_RESULTS = (0x0007, 0x0207)  # the text that a formula gives
_MOST_STRINGS = 4_000_000


@dataclass(slots=True)
class BinarySheet:
    """What its cells show, by row and column."""

    name: str
    place: int  # where its part of the stream begins
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)

    def rows(self) -> Iterator[list[Cell]]:
        """Those in which something is shown."""
        row: list[Cell] = []
        number = -1
        for (at, _), cell in sorted(self.cells.items()):
            if at != number and row:
                yield row
                row = []
            number = at
            row.append(cell)
        if row:
            yield row


@dataclass(frozen=True, slots=True)
class BinaryWorkbook:
    """The sheets in their order; one that is not `whole` has records that are damaged, or ends in their midst."""

    sheets: list[BinarySheet]
    whole: bool


def workbook_of(data: bytes) -> BinaryWorkbook | None:
    """What a workbook has; None for a file that is none. Raises EncryptedDocument."""
    try:
        stream = workbook_stream(data)
    except ValueError:
        return None
    reader = _Reader()
    for record in records(stream):
        try:
            reader.read(record)
        except (struct.error, IndexError):
            reader.is_torn = reader.is_torn or record.kind not in _FORMATS  # else numbers are shown plainly
    known = [sheet for sheet in reader.listed if sheet.cells or sheet.place in reader.begun]
    others = [sheet for sheet in reader.unlisted if sheet.cells]
    if not known and not others:
        return None
    return BinaryWorkbook([*known, *others], not reader.is_torn and not reader.depth)


class _Reader:
    """Reads records in the order of the stream: first what all sheets share, then the sheets, within which charts may
    lie."""

    def __init__(self) -> None:
        self.listed: list[BinarySheet] = []
        self.unlisted: list[BinarySheet] = []  # of files that have no list of them
        self.begun: set[int] = set()
        self.is_torn = False
        self.depth = 0
        self._version = 8
        self._encoding = "cp1252"
        self._from_1904 = False
        self._strings: list[str] = []
        self._codes: dict[int, str] = {}
        self._styles: list[int] = []
        self._sheet: BinarySheet | None = None
        self._waiting: tuple[int, int] | None = None  # the cell of a formula whose text follows

    def read(self, record: Record) -> None:
        """Raises struct.error and IndexError for a damaged one, and EncryptedDocument."""
        kind, body = record.kind, record.body
        if version := version_of(kind, body):
            self._begin(record, version)
        elif kind == _END:
            self.depth = max(0, self.depth - 1)
            if self.depth == 0:
                self._sheet = None
        elif self._sheet is not None and self.depth == 1 and self._cells(record, self._sheet):
            return
        elif kind == PASSWORD and body:
            raise EncryptedDocument(PASSWORD_NEEDED)
        else:
            self._shared(record)

    def _begin(self, record: Record, version: int) -> None:
        self.depth += 1
        if self.depth > 1:
            return
        if not self.begun:  # a sheet may say another one, and be written as the whole
            self._version = version
        what = int.from_bytes(record.body[2:4], "little")
        self._sheet = next((sheet for sheet in self.listed if sheet.place == record.place), None)
        self.begun.add(record.place)
        if self._sheet is None and what in (0x0010, 0x0040):  # a sheet, or one of macros
            self._sheet = BinarySheet("", record.place)
            self.unlisted.append(self._sheet)

    def _shared(self, record: Record) -> None:
        kind, body = record.kind, record.body
        if kind == CODE_PAGE:
            self._encoding = code_page(int.from_bytes(body[:2], "little"))
        elif kind == _FROM_1904:
            self._from_1904 = body[:1] == b"\1"
        elif kind == _SHEET and len(body) > 7:
            place = int.from_bytes(body[:4], "little")
            self.listed.append(BinarySheet(self._texts(record, 6).next(1), place))
        elif kind == _STRINGS and len(body) > 8:
            texts = Texts(record, 8, self._version, self._encoding)
            count = min(struct.unpack_from("<I", body, 4)[0], _MOST_STRINGS)
            try:
                while len(self._strings) < count:
                    self._strings.append(texts.next(2))
            except (struct.error, IndexError):
                self.is_torn = True
        elif kind in _FORMATS:
            numbered = _FORMATS[kind] > 2
            number = int.from_bytes(body[:2], "little") if numbered and self._version > 4 else len(self._codes)
            self._codes[number] = self._texts(record, 2 if numbered else 0).next(2 if self._version > 5 else 1)
        elif kind in _STYLES:
            place, size = {2: (2, 1), 3: (1, 1), 4: (1, 1), 5: (2, 2)}[_STYLES[kind]]
            number = int.from_bytes(body[place : place + size], "little")
            self._styles.append(number & 0x3F if _STYLES[kind] == 2 else number)

    def _texts(self, record: Record, place: int) -> Texts:
        return Texts(record, place, self._version, self._encoding)

    def _cells(self, record: Record, sheet: BinarySheet) -> bool:
        """Whether the record was one of cells."""
        kind, body = record.kind, record.body
        if kind in _RESULTS and self._waiting is not None:
            text = self._texts(record, 0).next(1 if kind == _RESULTS[0] else 2)
            self._put(sheet, *self._waiting, text)
            self._waiting = None
            return True
        if kind == _SHORTS:
            row, first = struct.unpack_from("<HH", body)
            for number in range((len(body) - 6) // 6):
                style, short = struct.unpack_from("<HI", body, 4 + 6 * number)
                self._put_number(sheet, row, first + number, style, short_number(short))
            return True
        if kind not in (*_NUMBERED, _INTEGER, *_LABELS, _LISTED, *_SHORT, *_TRUTHS, *_FORMULAS) or len(body) < 7:
            return False
        row, column, style = struct.unpack_from("<HHH", body)
        place = 6
        if self._version == 2:
            style, place = style & 0x3F, 7
        if kind == _INTEGER:
            self._put_number(sheet, row, column, style, float(struct.unpack_from("<H", body, place)[0]))
        elif kind in _NUMBERED:
            self._put_number(sheet, row, column, style, struct.unpack_from("<d", body, place)[0])
        elif kind in _SHORT:
            self._put_number(sheet, row, column, style, short_number(struct.unpack_from("<I", body, place)[0]))
        elif kind == _LISTED:
            (number,) = struct.unpack_from("<I", body, place)
            self._put(sheet, row, column, self._strings[number] if number < len(self._strings) else "")
        elif kind in _LABELS:
            self._put(sheet, row, column, self._texts(record, place).next(1 if self._version == 2 else 2))
        elif kind in _TRUTHS:
            self._put(sheet, row, column, _truth(body[place], bool(body[place + 1])))
        else:
            self._put_result(sheet, row, column, style, body[place : place + 8])
        return True

    def _put_result(self, sheet: BinarySheet, row: int, column: int, style: int, result: bytes) -> None:
        """What a formula gives: a number, or what the last two bytes say that it is."""
        self._waiting = None
        if result[6:] != b"\xff\xff":
            self._put_number(sheet, row, column, style, struct.unpack("<d", result)[0])
        elif result[0] == 0:
            self._waiting = (row, column)
        elif result[0] in (1, 2):
            self._put(sheet, row, column, _truth(result[2], result[0] == 2))

    def _put_number(self, sheet: BinarySheet, row: int, column: int, style: int, value: float) -> None:
        number = self._styles[style] if style < len(self._styles) else 0
        code = self._codes.get(number, BUILT_IN.get(number, "") if self._version > 4 else "")
        self._put(sheet, row, column, *cell_of_number(value, code, self._from_1904))

    def _put(self, sheet: BinarySheet, row: int, column: int, text: str, besides: str = "") -> None:
        if text := text.strip():
            sheet.cells[row, column] = Cell(column, text, besides)


def _truth(value: int, is_error: bool) -> str:
    if is_error:
        return ERRORS.get(value, "")
    return "TRUE" if value else "FALSE"
