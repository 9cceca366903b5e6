"""A document with its form: headings, lists, tables, a mail's head. What a link says is told, never followed here."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtWidgets import QWidget

from app.domain.spans import Span
from app.domain.views import BlockKind, FormattedDocument
from app.gui.preview.document_builder import DocumentBuilder
from app.gui.preview.marked_text import MarkedText, Piece
from app.gui.preview.reading_view import SHOWN_CHARACTERS, ReadingView

_MOST_BLOCKS = 500  # laid out at once, as `SHOWN_CHARACTERS`


class FormattedView(ReadingView):
    """As many blocks as are felt to be there at once; steps and finds lay out others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = FormattedDocument(())
        self._starts: list[int] = []
        self.setAccessibleName(self.tr("The document around the passage, with its form"))

    def show_document(self, whole: FormattedDocument) -> None:
        self._whole = whole
        texts = [block.text for block in whole.blocks]
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]
        rows = sum(block.kind is BlockKind.TABLE_ROW for block in whole.blocks)
        self.set_full_width(2 * rows > len(whole.blocks))
        words = tuple(sorted(whole.words))
        self.show_marked(MarkedText("\n".join(texts), whole.passage, whole.answer, words, whole.further))

    def lay_out(self, text: str, around: Span) -> list[Piece]:
        first, last = self._blocks_around(around)
        self.clear()
        kept = (around[0] - SHOWN_CHARACTERS // 2, max(around[1], around[0] + SHOWN_CHARACTERS // 2))
        builder = DocumentBuilder(self.document(), self.palette(), kept)
        builder.build(self._whole, self._starts, first, last)
        return builder.pieces

    def _blocks_around(self, around: Span) -> Span:
        """[first, last) of the blocks that hold these characters and, in turn before and behind, as many as may be."""
        count = len(self._whole.blocks)
        first = max(0, min(bisect_right(self._starts, around[0]) - 1, count - 1))
        last = min(count, max(first + 1, bisect_right(self._starts, around[1])))
        while last - first < _MOST_BLOCKS and (first > 0 or last < count):
            before = self._starts[last] - self._starts[max(0, first - 1)] if first > 0 else SHOWN_CHARACTERS + 1
            behind = self._starts[last + 1] - self._starts[first] if last < count else SHOWN_CHARACTERS + 1
            if min(before, behind) > SHOWN_CHARACTERS:
                break
            if around[0] - self._starts[first] <= self._starts[last] - around[1] and before <= SHOWN_CHARACTERS:
                first -= 1
            elif behind <= SHOWN_CHARACTERS:
                last += 1
            else:
                first -= 1
        return first, last

    def recolour(self) -> None:
        """Quotes and tables have colours of their own."""
        if self._marked.text:
            self.lay_out_again()
