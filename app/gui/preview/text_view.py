"""The text of a document as it was read, around a passage."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from app.domain.search import Preview
from app.domain.spans import Span
from app.gui import theme
from app.gui.preview.marked_text import MarkedText, Piece
from app.gui.preview.reading_view import SHOWN_CHARACTERS, ReadingView
from app.gui.text import utf16_length, window_around

# What Qt cannot show, and what it drops where a text begins with it.
_ODD = {"\0": "\ufffd", "\ufffe": "\ufffd", "\ufeff": "\u2060"}
_LINE_HEIGHT = 125  # percent
_LONGEST_LINE = 1_500  # characters of a paragraph


class TextView(ReadingView):
    """As much of the text as is felt to be there at once; steps and finds lay out another part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._truncated = False
        self.setAccessibleName(self.tr("Text of the document around the passage"))

    def show_preview(self, preview: Preview, *, fixed_pitch: bool = False) -> None:
        """`fixed_pitch`: as programs and logs are written."""
        # Qt ends a line at either; as long as before, so that places stay true.
        text = preview.text.replace("\r\n", " \n").replace("\r", "\n")
        for odd, instead in _ODD.items():
            text = text.replace(odd, instead)
        self._truncated = preview.truncated
        self.set_fixed_pitch(fixed_pitch)
        words = tuple(sorted(preview.highlights))
        passage = preview.passage if preview.passage[0] < preview.passage[1] else None
        self.show_marked(MarkedText(text, passage, preview.answer, words, preview.further))

    def lay_out(self, text: str, around: Span) -> list[Piece]:
        start, end = window_around(text, around, SHOWN_CHARACTERS)
        before = "…\n" if start or (self._truncated and around[0]) else ""
        after = "\n…" if end < len(text) or self._truncated else ""
        pieces = _lines(text[start:end], start, len(before))
        self.setPlainText(before + "\n".join(piece.text for piece in pieces) + after)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(theme.GAP / 2)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        return pieces


def _lines(text: str, start: int, position: int) -> list[Piece]:
    """The lines of a text that begins at a character and a position of the document. One that goes on and on is parted
    between words: Qt takes a tenth of a second to paint it otherwise, at every step of the wheel."""
    pieces = []
    for line in text.replace("\u2029", "\n").split("\n"):
        rest, place = line, start
        while len(rest) > _LONGEST_LINE:
            cut = rest.rfind(" ", _LONGEST_LINE // 2, _LONGEST_LINE) + 1 or _LONGEST_LINE
            pieces.append(Piece(place, position, rest[:cut]))
            place, position, rest = place + cut, position + utf16_length(rest[:cut]) + 1, rest[cut:]
        pieces.append(Piece(place, position, rest))
        position += utf16_length(rest) + 1
        start += len(line) + 1
    return pieces
