"""A document's text with one passage and the question's words tinted, and the passage in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.domain.search import Preview
from app.gui import theme
from app.gui.text import Span, shift_spans, utf16_spans, window_around

SHOWN_CHARACTERS = 24_000  # laid out at once; more would be felt when moving through the list
MOST_HIGHLIGHTS = 400


class PassageView(QTextEdit):
    """Read only; every paragraph runs in its own direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passage: Span = (0, 0)  # in UTF-16, as Qt counts
        self._words: list[Span] = []
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.sized(self.font(), 1.08))
        self.setAccessibleName(self.tr("Text of the document around the passage"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(theme.MARGIN + 4)

    def show_preview(self, preview: Preview) -> None:
        """As much of the text as can be laid out at once, around the passage."""
        start, end = window_around(preview.text, preview.passage, SHOWN_CHARACTERS)
        text = preview.text[start:end]
        before = "…\n" if start or (preview.truncated and preview.passage[0]) else ""
        after = "\n…" if end < len(preview.text) or preview.truncated else ""
        shown = (before + text + after).replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\ufffd")
        offset = start - len(before)
        self._passage = next(iter(utf16_spans(shown, shift_spans([preview.passage], offset, len(shown)))), (0, 0))
        self._words = utf16_spans(shown, shift_spans(preview.highlights, offset, len(shown)))[:MOST_HIGHLIGHTS]
        self.setExtraSelections([])
        self.setPlainText(shown)
        self._space_lines()
        self._tint()
        self._scroll_to_passage()

    def show_nothing(self) -> None:
        self._passage, self._words = (0, 0), []
        self.setExtraSelections([])
        self.clear()

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(theme.GAP / 2)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def _tint(self) -> None:
        palette = self.palette()
        marks = self._mark(self._paragraphs(self._passage), theme.passage_tint(palette))
        self.setExtraSelections(marks + self._mark(self._words, theme.word_tint(palette)))

    def _paragraphs(self, span: Span) -> list[Span]:
        """The span in pieces without the ends of paragraphs, which would show as tinted specks."""
        pieces = []
        block = self.document().findBlock(span[0])
        while block.isValid() and block.position() < span[1]:
            start, end = block.position(), block.position() + block.length() - 1
            pieces.append((max(start, span[0]), min(end, span[1])))
            block = block.next()
        return [(start, end) for start, end in pieces if start < end]

    def _mark(self, spans: Sequence[Span], colour: QColor) -> list[QTextEdit.ExtraSelection]:
        tinted = QTextCharFormat()
        tinted.setBackground(colour)
        marks = []
        for start, end in spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, tinted
            marks.append(mark)
        return marks

    def _scroll_to_passage(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._passage[0])
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        place = self.cursorRect(cursor).top() + bar.value()
        bar.setValue(max(0, place - self.viewport().height() // 5))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
