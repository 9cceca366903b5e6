"""Old Word documents to blocks: the paragraphs, headings and tables that `readers.old_office` reads, and what stands
beside the body behind it."""

from __future__ import annotations

from app.domain.errors import NoText
from app.domain.messages import message
from app.domain.views import BlockKind
from app.extraction.blocks.builder import PARAGRAPH, BlockBuilder, Place
from app.extraction.blocks.passage import Made
from app.extraction.blocks.text import add_text
from app.extraction.blocks.wanted import Wanted
from app.extraction.cleaning import clean
from app.extraction.formats import Format
from app.extraction.office.word_binary import text_of
from app.extraction.office.word_paragraphs import ParagraphEnd
from app.extraction.readers.old_office import further_text
from app.extraction.workers.budget import Budget


def old_word_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """Raises NoText for what our own reader makes nothing of, which is shown by its text."""
    found = text_of(data)
    if found is None:
        raise NoText(message("file.no_text"))
    out = BlockBuilder()
    cell_is_open = False
    for paragraph in found.body:
        text = clean(paragraph.text)
        if paragraph.end is ParagraphEnd.ROW:
            out.end_row()
            cell_is_open = False
            continue
        if paragraph.end is not ParagraphEnd.PARAGRAPH:
            if cell_is_open:
                out.break_line()
            else:
                out.begin_cell()
            out.add(text)
            cell_is_open = paragraph.end is not ParagraphEnd.CELL
            continue
        out.begin(Place(BlockKind.HEADING, paragraph.level) if paragraph.level and text else PARAGRAPH)
        for count, line in enumerate(text.split("\n")):
            if count:
                out.break_line()
            out.add(line)
        out.end()
    out.end()
    add_text(out, further_text(data, format, "\n".join(block.text for block in out.blocks)))
    return Made(out.blocks, left_out=out.left_out)
