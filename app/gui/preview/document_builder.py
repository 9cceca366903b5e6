"""Writes the blocks of a formatted document into a QTextDocument, piece by piece: never as HTML, which could load."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import (
    QFontDatabase,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.domain.spans import Span
from app.domain.views import Block, BlockKind, FormattedDocument, Run
from app.gui import theme
from app.gui.preview.marked_text import Piece
from app.gui.text import plain_tooltip

MOST_CELLS = 2_000  # of one table: its layout takes longer than its letters would
MOST_COLUMNS = 40
_LINE_HEIGHT = 125  # percent
_LONGEST_LINE = 1_500  # characters: see `text_view.py`
_INDENT = 22
_LARGEST = 3  # steps of size above the text's, for a heading of level 1
# What Qt would take for the end of a paragraph or of a frame, or drop where a text begins with it; each as long as
# before, so that places stay true.
_ODD = {0x0A: "\u2028", 0x0D: " ", 0x2029: "\u2028", 0xFFFC: " ", 0xFEFF: "\u2060"}
_ODD |= dict.fromkeys((0, 0xFDD0, 0xFDD1, 0xFFFE), "\ufffd")


def _moment(written: str) -> str:
    """When a mail was sent, as people of this country and time zone write it; what says no moment, as it stands."""
    if ":" not in written:
        return written
    try:  # Outlook's own files have it as ISO 8601 does
        read = datetime.fromisoformat if written[:4].isdigit() else parsedate_to_datetime
        sent = read(written).astimezone()
    except (ValueError, TypeError, OverflowError, OSError):
        return written
    locale, day, hour = QLocale(), QDate(sent.year, sent.month, sent.day), QTime(sent.hour, sent.minute)
    return f"{locale.toString(day)} {locale.toString(hour, QLocale.FormatType.ShortFormat)}"


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("document_builder", sentence)


class DocumentBuilder:
    """Fills an empty document; afterwards `pieces` tells where its text lies there. Of a block that goes on and on only
    the characters of `kept` are written."""

    def __init__(self, document: QTextDocument, palette: QPalette, kept: Span) -> None:
        self.pieces: list[Piece] = []
        self._palette = palette
        self._kept = kept
        self._cursor = QTextCursor(document)
        self._begun = False

    def build(self, whole: FormattedDocument, starts: Sequence[int], first: int, last: int) -> None:
        """The blocks [first, last), of which `starts` are the first characters; in one go, so that it is laid out
        once."""
        self._cursor.beginEditBlock()
        if first == 0:
            self._write_card(whole)
        else:
            self._write_plain("…")
        numbered = zip(starts[first:last], whole.blocks[first:last], strict=True)
        for is_table, group in groupby(numbered, key=lambda pair: pair[1].kind is BlockKind.TABLE_ROW):
            rows = list(group)
            columns = max(len(block.cells) for _, block in rows)
            if is_table and 0 < columns <= MOST_COLUMNS and columns * len(rows) <= MOST_CELLS:
                self._write_table(rows, columns)
            else:
                for start, block in rows:
                    self._write_block(start, block)
        if last < len(whole.blocks) or whole.left_out:
            self._write_plain("…")
        self._cursor.endEditBlock()

    # ---- blocks

    def _write_block(self, start: int, block: Block) -> None:
        form, letters = self._form(block)
        self._begin(form, letters)
        if block.kind is BlockKind.LIST_ITEM and block.marker:
            self._cursor.insertText(f"{block.marker}\u00a0\u00a0", letters)
        if block.kind is BlockKind.IMAGE:
            named = bool(block.text.strip())
            self._cursor.insertText(_tr("Picture:") + "\u00a0" if named else _tr("Picture"), letters)
        if block.cells:
            self._write_cells_in_line(start, block, letters)
        else:
            self._write_runs(start, block.runs, letters)

    def _form(self, block: Block) -> tuple[QTextBlockFormat, QTextCharFormat]:
        form, letters = QTextBlockFormat(), QTextCharFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(theme.GAP)
        match block.kind:
            case BlockKind.HEADING:
                form.setHeadingLevel(min(6, max(1, block.level)))
                form.setTopMargin(2 * theme.GAP)
                letters.setProperty(QTextFormat.Property.FontSizeAdjustment, max(0, _LARGEST - max(0, block.level - 1)))
                letters.setFontWeight(600)
            case BlockKind.LIST_ITEM:
                form.setLeftMargin(_INDENT * max(1, block.level))
                form.setTextIndent(-_INDENT * 0.7 if block.marker else 0)
                form.setBottomMargin(theme.GAP / 2)
            case BlockKind.QUOTE:
                form.setLeftMargin(_INDENT * max(1, block.level))
                letters.setForeground(theme.secondary_text(self._palette))
            case BlockKind.CODE:
                form.setBackground(theme.hover_tint(self._palette))
                self._fix_pitch(letters)
            case BlockKind.RULE:
                full = QTextLength(QTextLength.Type.PercentageLength, 100)
                form.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, full)
            case BlockKind.IMAGE:
                letters.setFontItalic(True)
                letters.setForeground(theme.secondary_text(self._palette))
        return form, letters

    def _write_runs(self, start: int, runs: Sequence[Run], letters: QTextCharFormat) -> int:
        """Returns the character after the last."""
        form, written = self._cursor.blockFormat(), 0
        for run in runs:
            own = self._letters_of(run, letters)
            first, last = max(0, self._kept[0] - start), min(len(run.text), self._kept[1] - start)
            for place in range(first, last, _LONGEST_LINE):
                text = run.text[place : min(last, place + _LONGEST_LINE)].translate(_ODD)
                if written + len(text) > 2 * _LONGEST_LINE:
                    self._cursor.insertBlock(form, letters)
                    written = 0
                self.pieces.append(Piece(start + place, self._cursor.position(), text))
                self._cursor.insertText(text, own)
                written += len(text)
            start += len(run.text)
        return start

    def _letters_of(self, run: Run, letters: QTextCharFormat) -> QTextCharFormat:
        if not (run.bold or run.italic or run.code or run.link):
            return letters
        own = QTextCharFormat(letters)
        if run.bold:
            own.setFontWeight(700)
        if run.italic:
            own.setFontItalic(True)
        if run.code:
            self._fix_pitch(own)
        if run.link:
            own.setAnchor(True)
            own.setAnchorHref(run.link)
            own.setToolTip(plain_tooltip(run.link))
            own.setForeground(self._palette.color(QPalette.ColorRole.Link))
            own.setFontUnderline(True)
        return own

    @staticmethod
    def _fix_pitch(letters: QTextCharFormat) -> None:
        letters.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        letters.setFontFixedPitch(True)

    def _begin(self, form: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._begun:
            self._cursor.insertBlock(form, letters)
        else:
            self._cursor.setBlockFormat(form)
            self._begun = True

    def _write_plain(self, text: str) -> None:
        self._begin(QTextBlockFormat(), QTextCharFormat())
        self._cursor.insertText(text, QTextCharFormat())

    # ---- tables

    def _write_cells_in_line(self, start: int, block: Block, letters: QTextCharFormat) -> None:
        for number, cell in enumerate(block.cells):
            if number:
                self._cursor.insertText("\t", letters)
                start += 1
            start = self._write_runs(start, cell, letters)

    def _write_table(self, rows: Sequence[tuple[int, Block]], columns: int) -> None:
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(theme.separator(self._palette))
        form.setCellPadding(theme.GAP / 2)
        form.setCellSpacing(0)
        form.setBottomMargin(theme.GAP)
        form.setHeaderRowCount(int(rows[0][1].header))
        table = self._insert_table(len(rows), columns, form)
        for number, (start, block) in enumerate(rows):
            letters = QTextCharFormat()
            if block.header:
                letters.setFontWeight(600)
            for column, cell in enumerate(block.cells):
                if cell:
                    self._cursor = table.cellAt(number, column).firstCursorPosition()
                    end = self._write_runs(start, cell, letters)
                else:
                    end = start
                start = end + 1
        self._leave(table)

    def _write_card(self, whole: FormattedDocument) -> None:
        """A mail's head: who, to whom, when, about what, and what was sent along."""
        names = {"from": _tr("From"), "to": _tr("To"), "cc": _tr("Cc"), "date": _tr("Date"), "subject": _tr("Subject")}
        lines = [
            (names.get(header.name, header.name), _moment(header.text) if header.name == "date" else header.text)
            for header in whole.headers
        ]
        if whole.attachments:
            lines.append((_tr("Attachments"), "\u2028".join(whole.attachments)))
        if not lines:
            return
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBackground(theme.hover_tint(self._palette))
        form.setCellPadding(theme.GAP / 2)
        form.setCellSpacing(0)
        form.setBottomMargin(theme.MARGIN)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._insert_table(len(lines), 2, form)
        quiet, strong = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.secondary_text(self._palette))
        strong.setFontWeight(600)
        for number, (name, text) in enumerate(lines):
            table.cellAt(number, 0).firstCursorPosition().insertText(name, quiet)
            table.cellAt(number, 1).firstCursorPosition().insertText(text.translate(_ODD), strong)
        self._leave(table)

    def _insert_table(self, rows: int, columns: int, form: QTextTableFormat) -> QTextTable:
        if self._begun:
            self._cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        return self._cursor.insertTable(rows, columns, form)

    def _leave(self, table: QTextTable) -> None:
        """What follows is written into the paragraph that Qt keeps behind every table."""
        self._cursor = QTextCursor(self._cursor.document())
        self._cursor.setPosition(table.lastPosition() + 1)
        self._begun = False
