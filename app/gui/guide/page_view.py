"""One page of the guide as it is read: Markdown in the window's own colours, with what is looked for marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from app.gui import theme

_LINE_HEIGHT = 125  # percent


class PageView(QTextBrowser):
    """`page_wanted` carries the id of the page that a link leads to; no link leads anywhere else."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._direction = Qt.LayoutDirection.LeftToRight
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Page of the guide"))
        self.anchorClicked.connect(self._on_link_followed)

    def show_page(self, text: str, direction: Qt.LayoutDirection) -> None:
        """Markdown, from its beginning, all of it in the direction of its language, whichever letters a line begins
        with."""
        self._text, self._direction = text, direction
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def mark(self, words: Sequence[str]) -> None:
        """Shows where these words stand, and the first of them."""
        self._words = tuple(words)
        self._mark()
        marks = self.extraSelections()
        if marks:
            self.setTextCursor(_at(marks[0].cursor))
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._text:
            self._write()

    def _write(self) -> None:
        document = self.document()
        document.setDocumentMargin(theme.LOOSE)
        option = QTextOption()
        option.setTextDirection(self._direction)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        document.setDefaultTextOption(option)
        document.setMarkdown(self._text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole = QTextCursor(document)
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(spacing)
        _finish(document, self.palette())
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _plain(frame, self._direction)
        self._mark()

    def _mark(self) -> None:
        ground = QTextCharFormat()
        ground.setBackground(theme.word_tint(self.palette()))
        marks = []
        for word in self._words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, ground
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(sorted(marks, key=lambda each: each.cursor.position()))

    def _on_link_followed(self, url: QUrl) -> None:
        if not url.scheme():
            self.page_wanted.emit(url.path().removesuffix(".md"))


def _at(found: QTextCursor) -> QTextCursor:
    """Where it begins, with nothing selected."""
    cursor = QTextCursor(found)
    cursor.setPosition(found.selectionStart())
    return cursor


def _finish(document: QTextDocument, palette: QPalette) -> None:
    """Links get the view's own colour, which Qt takes from the application's; commands are not wrapped."""
    link, unwrapped = QTextCharFormat(), QTextBlockFormat()
    link.setForeground(palette.color(QPalette.ColorRole.Link))
    unwrapped.setNonBreakableLines(True)
    unwrapped.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    block = document.begin()
    while block.isValid():
        fragments = list(_fragments(block))
        for fragment in fragments:
            if fragment.charFormat().isAnchor():
                _over(document, fragment).mergeCharFormat(link)
        if fragments and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage):
            _over(document, fragments[0]).mergeBlockFormat(unwrapped)
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _over(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _plain(table: QTextTable, direction: Qt.LayoutDirection) -> None:
    """Without lines, and without a head that says nothing."""
    if table.rows() > 1 and not any(_text(table, 0, column) for column in range(table.columns())):
        table.removeRows(0, 1)
    form = table.format()
    form.setLayoutDirection(direction)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setBorder(0)
    form.setCellPadding(theme.TIGHT)
    form.clearProperty(QTextFormat.Property.TableCellSpacing)
    form.setCellSpacing(0)
    table.setFormat(form)


def _text(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().strip()
