"""The document's text around the selected passage, with the passage and the question's words tinted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.domain.query import Query
from app.domain.search import Hit, Preview
from app.gui import display_names, theme
from app.gui.background import Background
from app.gui.text import Span, isolated, one_line, shift_spans, short_path, utf16_spans, window_around
from app.gui.theme.labels import SecondaryLabel

SHOWN_CHARACTERS = 24_000  # laid out at once; more would be felt when moving through the list
MOST_HIGHLIGHTS = 400
_SETTLE_MS = 60  # while an arrow key is held down nothing is read


class PreviewPane(QWidget):
    """Reads previews in the background; only the last one asked for is shown."""

    open_requested = Signal(object)
    reveal_requested = Signal(object)
    preview_shown = Signal(object)

    def __init__(
        self,
        read_preview: Callable[[Hit, Query], Preview | None],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_preview = read_preview
        self._background = background
        self._wanted: tuple[Hit | None, Query] = (None, Query())
        self._passage: Span = (0, 0)
        self._words: list[Span] = []
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._build()
        self._show_nothing("")

    @property
    def text_view(self) -> QTextEdit:
        return self._text

    def _build(self) -> None:
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.sized(self.font(), 1.2, bold=True))
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = SecondaryLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open = QPushButton(self.tr("Open"))
        self._open.clicked.connect(lambda: self.open_requested.emit(self._wanted[0]))
        self._reveal = QPushButton(self.tr("Show in folder"))
        self._reveal.clicked.connect(lambda: self.reveal_requested.emit(self._wanted[0]))
        self._text = QTextEdit(readOnly=True, undoRedoEnabled=False, acceptRichText=False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(theme.sized(self.font(), 1.08))
        self._text.setAccessibleName(self.tr("Text of the document around the passage"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setTabChangesFocus(True)
        self._prepare(self._text.document())
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._reveal)
        buttons.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(theme.MARGIN + 4, theme.MARGIN, theme.MARGIN, theme.GAP)
        head.setSpacing(theme.GAP // 2)
        head.addWidget(self._title)
        head.addWidget(self._place)
        head.addSpacing(2)
        head.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._text, 1)

    @staticmethod
    def _prepare(document: QTextDocument) -> None:
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDocumentMargin(theme.MARGIN + 4)

    # ---- what is shown ----

    def show_hit(self, hit: Hit | None, query: Query) -> None:
        """Show this hit's document soon; None empties the pane."""
        if (hit, query) == self._wanted:
            return
        self._wanted = (hit, query)
        if hit is None:
            self._settle.stop()
            self._show_nothing("")
        else:
            self._settle.start()

    @Slot()
    def _read(self) -> None:
        hit, query = self._wanted
        if hit is not None:
            read = self._read_preview
            self._background.run(
                lambda: (hit, read(hit, query)), self._on_preview_read, self._on_read_failed, owner=self, newest="read"
            )

    def _on_preview_read(self, answer: tuple[Hit, Preview | None]) -> None:
        hit, preview = answer
        if self._wanted[0] != hit:
            return
        if preview is None:
            self._show_nothing(self.tr("This document is no longer there."))
        else:
            self._show(hit, preview)

    def _on_read_failed(self, error: Exception) -> None:
        self._show_nothing(self.tr("The document's text cannot be shown."))
        raise error

    def _show_nothing(self, sentence: str) -> None:
        self._title.setText(sentence)
        self._place.setText("")
        for button in (self._open, self._reveal):
            button.setVisible(False)
        self._passage, self._words = (0, 0), []
        self._text.setExtraSelections([])
        self._text.clear()

    def _show(self, hit: Hit, preview: Preview) -> None:
        self._title.setText(one_line(preview.title) or preview.path.name)
        facts = [
            isolated(short_path(preview.path, Path.home())),
            display_names.page_name(preview.page),
            display_names.language_name(hit.language),
        ]
        self._place.setText(" · ".join(filter(None, facts)))
        for button in (self._open, self._reveal):
            button.setVisible(True)
        start, end = window_around(preview.text, preview.passage, SHOWN_CHARACTERS)
        text = preview.text[start:end]
        before = "…\n" if start or (preview.truncated and preview.passage[0]) else ""
        after = "\n…" if end < len(preview.text) or preview.truncated else ""
        shown = (before + text + after).replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\ufffd")
        offset = start - len(before)
        self._passage = next(iter(utf16_spans(shown, shift_spans([preview.passage], offset, len(shown)))), (0, 0))
        self._words = utf16_spans(shown, shift_spans(preview.highlights, offset, len(shown)))[:MOST_HIGHLIGHTS]
        self._text.setExtraSelections([])
        self._text.setPlainText(shown)
        self._space_lines()
        self._tint()
        self._scroll_to_passage()
        self.preview_shown.emit(preview)

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(theme.GAP / 2)
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def _tint(self) -> None:
        palette = self._text.palette()
        passage = self._paragraphs(self._passage)
        marks = self._mark(passage, theme.passage_tint(palette))
        self._text.setExtraSelections(marks + self._mark(self._words, theme.word_tint(palette)))

    def _paragraphs(self, span: Span) -> list[Span]:
        """The span in pieces without the ends of paragraphs, which would show as tinted specks."""
        pieces = []
        block = self._text.document().findBlock(span[0])
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
            cursor = QTextCursor(self._text.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, tinted
            marks.append(mark)
        return marks

    def _scroll_to_passage(self) -> None:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(self._passage[0])
        self._text.setTextCursor(cursor)
        bar = self._text.verticalScrollBar()
        place = self._text.cursorRect(cursor).top() + bar.value()
        bar.setValue(max(0, place - self._text.viewport().height() // 5))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_text"):
            self._tint()
