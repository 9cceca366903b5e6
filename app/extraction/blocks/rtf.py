"""Rich text to blocks: what `readers.rtf` sees, with how its letters look and the cells of its tables."""

from __future__ import annotations

from app.domain.errors import DamagedDocument
from app.domain.messages import message
from app.domain.views import BlockKind
from app.extraction.blocks.builder import DEEPEST_LEVEL, BlockBuilder, Form, Place
from app.extraction.blocks.passage import Made
from app.extraction.blocks.text import add_text
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import Format
from app.extraction.readers.rtf import BEGINNING, RtfReader
from app.extraction.workers.budget import Budget


def rtf_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A document. Raises DamagedDocument where it is no rich text."""
    if BEGINNING.match(data) is None:
        raise DamagedDocument(message("damaged.not_rich_text"))
    out = BlockBuilder()
    reader = _FormReader(out)
    reader.read(data)
    out.end()
    add_text(out, "\n".join(reader.lines_beside("\n".join(block.text for block in out.blocks))))
    return Made(out.blocks, left_out=out.left_out)


class _FormReader(RtfReader):
    """Writes what is seen."""

    def __init__(self, blocks: BlockBuilder) -> None:
        super().__init__()
        self._blocks = blocks
        self._in_table = False
        self._level = 0  # of the heading that a paragraph is; 0 for others
        self._cell_ended = True

    def _word(self, word: bytes, argument: int | None) -> None:
        if self._state.beside:
            pass
        elif word in (b"intbl", b"pard"):
            self._flush()
            self._in_table = word == b"intbl"
            self._level = 0
        elif word == b"outlinelevel" and argument is not None and self._state.seen:
            self._flush()
            self._level = argument + 1 if 0 <= argument < DEEPEST_LEVEL else 0
        super()._word(word, argument)

    def _ended(self, word: bytes) -> bool:
        """Whether a word that stands for a character has ended a cell or a row."""
        if word in (b"cell", b"nestcell"):
            self._begin_cell()
            self._cell_ended = True
        elif word in (b"row", b"nestrow"):
            self._blocks.end_row()
            self._cell_ended = True
        else:
            return False
        return True

    def _begin_cell(self) -> None:
        """The cell that goes on, or one that is empty so far."""
        if self._cell_ended:
            self._blocks.begin_cell()
            self._cell_ended = False

    def _see(self, text: str) -> None:
        look = Form(self._state.bold, self._state.italic)
        for count, line in enumerate(text.split("\n")):
            if count and self._blocks.in_row:
                self._blocks.break_line()
            elif count:
                self._blocks.end()
            if line.strip() and self._in_table:
                self._begin_cell()
            if self._level and line.strip() and self._blocks.is_empty and not self._blocks.in_row:
                self._blocks.begin(Place(BlockKind.HEADING, self._level))
            if line:
                self._blocks.add(line, look)
