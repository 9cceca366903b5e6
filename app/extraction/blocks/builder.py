"""Blocks that grow by words, as `markup.TextBuilder` grows text: what every maker of formatted documents writes to.

It bounds what a document can make of itself: letters and runs of a block, cells of a row, blocks in all. A block that
would be longer goes on in the next. Pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.views import Block, BlockKind, Run
from app.extraction.cleaning import without_unseen

LONGEST_BLOCK = 10_000  # characters
LONGEST_LINK = 1_000
MOST_BLOCKS = 200_000  # of a document; what is shown of it is less (see passage.py)
MOST_CELLS = 256
MOST_RUNS = 500  # of a block
DEEPEST_LEVEL = 9
_LONGEST_CELL = 2_000  # characters; longer ones are the columns of a page, not of a table
_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "tel"})
_SPACES = re.compile(r"[ \t\r\n\f]+")


class Form(NamedTuple):
    """How letters look, and where they lead."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None


class Place(NamedTuple):
    """What a block is, before it holds a word."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""


PLAIN = Form()
PARAGRAPH = Place()


@dataclass(slots=True)
class _Flow:
    """The runs of one block or one cell, while they grow."""

    runs: list[tuple[Form, list[str]]]
    length: int = 0
    links: int = 0  # characters of links
    space: bool = False
    breaks: int = 0

    def add(self, text: str, form: Form) -> None:
        gap = ("\n" * self.breaks or " " * self.space) if self.length else ""
        self.space, self.breaks = False, 0
        if gap:
            last = self.runs[-1][0]
            link = form.link if form.link == last.link else None
            self._append(gap, Form(form.bold and last.bold, form.italic and last.italic, form.code and last.code, link))
        self._append(text, form)

    def _append(self, text: str, form: Form) -> None:
        self.length += len(text)
        if self.runs and self.runs[-1][0] == form:
            self.runs[-1][1].append(text)
        else:
            self.runs.append((form, [text]))
            self.links += len(form.link or "")

    @property
    def is_full(self) -> bool:
        return max(self.length, self.links) >= LONGEST_BLOCK or len(self.runs) >= MOST_RUNS

    def finished(self) -> tuple[Run, ...]:
        """Without blanks at the ends."""
        runs = [Run("".join(parts), *form) for form, parts in self.runs]
        while runs and not runs[-1].text.strip():
            runs.pop()
        if runs:
            last = runs[-1]
            runs[-1] = Run(last.text.rstrip(), last.bold, last.italic, last.code, last.link)
        return tuple(runs)


def _shown(link: str) -> str | None:
    """A link that leads to what a person may want to see, to a place and not to a program or into itself; else None."""
    link = _SPACES.sub(" ", without_unseen(link)).strip()
    scheme, colon, _ = link[:20].partition(":")
    is_place = not colon or not scheme.isalpha() or scheme.lower() in _SCHEMES
    return link if link and is_place and len(link) <= LONGEST_LINK else None


class BlockBuilder:
    """Makes blocks. What is added after `is_full` is lost, and `left_out` says so."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.left_out = False
        self._place = PARAGRAPH
        self._flow = _Flow([])
        self._cells: list[_Flow] | None = None
        self._header = False
        self._images: list[str] = []

    @property
    def is_full(self) -> bool:
        return len(self.blocks) >= MOST_BLOCKS

    @property
    def is_empty(self) -> bool:
        """Whether the block that words would be added to holds none yet."""
        return self._flow.length == 0

    @property
    def in_row(self) -> bool:
        return self._cells is not None

    def begin(self, place: Place) -> None:
        """The words that follow are of a block of their own."""
        self.end()
        self._place = place

    def add(self, text: str, form: Form = PLAIN, keep_spaces: bool = False) -> None:
        """Words in the flow; runs of white space count as one space unless they are kept."""
        text = without_unseen(text)
        if not text or self.is_full:
            self.left_out = self.left_out or bool(text)
            return
        if self._cells is not None and not self._cells:  # what stands between the cells
            if not text.strip():
                return
            self.begin_cell()
        if form.link is not None:
            form = form._replace(link=_shown(form.link))
        while len(text) > LONGEST_BLOCK:
            cut = text.rfind(" ", LONGEST_BLOCK // 2, LONGEST_BLOCK)
            cut = LONGEST_BLOCK if cut < 0 else cut
            self._add(text[:cut], form, keep_spaces)
            text = text[cut:]
        self._add(text, form, keep_spaces)

    def break_line(self) -> None:
        """A line end before the next word of the block; a second one begins a new block of the same kind."""
        if self._flow.breaks and self._cells is None and self._place.kind is not BlockKind.CODE:
            self._split()
        elif self._flow.length:
            self._flow.breaks = 1

    def end(self) -> None:
        """The block, or the row, is whole."""
        self.end_row()
        self._emit(self._place, self._flow)
        self._flow, self._place = _Flow([]), PARAGRAPH
        for words in self._images:
            self.blocks.append(Block(BlockKind.IMAGE, (Run(words),)))
        self._images.clear()

    def rule(self) -> None:
        """A line across."""
        self.end()
        if not self.is_full and self.blocks and self.blocks[-1].kind is not BlockKind.RULE:
            self.blocks.append(Block(BlockKind.RULE))

    def image(self, words: str) -> None:
        """A picture that these words stand for, behind the block it lies in."""
        words = _SPACES.sub(" ", without_unseen(words[:LONGEST_BLOCK])).strip()[:500]
        if words and not self.is_full and len(self._images) < MOST_CELLS:
            self._images.append(words)

    # ---- rows

    def begin_row(self, header: bool = False) -> None:
        self.end()
        self._cells, self._header = [], header

    def begin_cell(self, header: bool = False) -> None:
        """The words that follow are of the row's next cell; begins a row where there is none. With `header` the row is
        one if all of its cells are."""
        if self._cells is None:
            self.begin_row(header)
        assert self._cells is not None
        if len(self._cells) >= MOST_CELLS:  # further ones are lines of the last
            self._flow.breaks = 1
            return
        self._header = header if not self._cells else self._header and header
        self._flow = _Flow([])
        self._cells.append(self._flow)

    def end_row(self) -> None:
        """A row of one cell, or of cells as long as pages, was no table's: its cells become paragraphs."""
        cells, self._cells = self._cells, None
        if cells is None:
            return
        self._flow = _Flow([])
        filled = [cell for cell in cells if cell.length]
        if not filled:
            return
        # No table has a row like a page, or of so many addresses.
        long = sum(cell.length + cell.links for cell in cells) > 4 * LONGEST_BLOCK
        alone = len(cells) == 1 and not self._header and not (self.blocks and self.blocks[-1].cells)
        if alone or long or any(cell.length > _LONGEST_CELL for cell in cells):
            for cell in filled:
                self._emit(PARAGRAPH, cell)
            return
        if not self.is_full:
            row = tuple(cell.finished() for cell in cells)
            self.blocks.append(Block(BlockKind.TABLE_ROW, cells=row, header=self._header))

    def dissolve_row(self) -> None:
        """The row that has been begun is the layout of a page: each of its cells becomes paragraphs."""
        cells, self._cells = self._cells, None
        for cell in cells or ():
            self._emit(PARAGRAPH, cell)
        if cells is not None:
            self._flow = _Flow([])

    # ---- inside

    def _add(self, text: str, form: Form, keep_spaces: bool) -> None:
        if self._flow.is_full:
            if self._cells is not None:
                self.dissolve_row()
            else:
                self._split()
        flow = self._flow
        if keep_spaces:
            if flow.length == 0 and self._place.kind is BlockKind.CODE:
                text = text.lstrip("\n")
            if text:
                flow.add(text, form)
            return
        folded = _SPACES.sub(" ", text)
        if folded[0] == " ":
            flow.space = True
        if words := folded.strip(" "):
            flow.add(words, form)
            flow.space = folded[-1] == " "

    def _split(self) -> None:
        """The block goes on in another one of its kind."""
        place = self._place
        self._emit(place, self._flow)
        self._flow = _Flow([])
        self._place = place._replace(marker="")

    def _emit(self, place: Place, flow: _Flow) -> None:
        runs = flow.finished() if flow.length else ()
        if not runs:
            return
        if self.is_full:
            self.left_out = True
            return
        self.blocks.append(Block(place.kind, runs, min(place.level, DEEPEST_LEVEL), place.marker))
