"""A document as its author meant it to look: pages that are drawn, and text with its form, for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.spans import Span

Box = tuple[float, float, float, float]  # left, top, right, bottom, in points (1/72 inch) from the page's top left


PAGED = frozenset({"pdf", "picture"})  # kinds of documents whose pages are drawn
WITHOUT_FORM = PAGED | {"recording"}  # of whose text there is no form to be shown


@dataclass(frozen=True, slots=True)
class PageSize:
    """As the page is shown, turned as its author says; in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as pixels: `width` × `height` of them, each three bytes (red, green, blue), row after row without gaps.
    `number` counts from 1. `scale` is how many pixels a point has: fewer than were asked for where the page would have
    more than 40 million of them, or more than 16,384 in a row or a column."""

    number: int
    width: int
    height: int
    pixels: bytes
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class PageText:
    """What stands on a page, to be selected and found: `boxes` holds one box for each character of `text`, None for
    those that take no room (line ends, added blanks) or lie outside of what the page shows. A line ends with a line
    feed; where it cuts a word, with a soft hyphen (U+00AD), whose box is the hyphen's, and a line feed: whoever copies
    leaves both out."""

    number: int
    text: str
    boxes: tuple[Box | None, ...]


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Where on a page things stand: the passage, its best sentence, and the question's words, each as boxes of whole
    lines or words. `exact` is False where the passage could not be found in the page's text: then the page as a whole
    is meant. `further` are the boxes of each other passage there that was found by meaning alone, or of its best
    sentence."""

    number: int
    passage: tuple[Box, ...] = ()
    answer: tuple[Box, ...] = ()
    words: tuple[Box, ...] = ()
    exact: bool = True
    further: tuple[tuple[Box, ...], ...] = ()


class BlockKind(StrEnum):
    """What a block of a formatted document is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"  # `level` 1 is the highest
    LIST_ITEM = "list_item"  # `level` 1 is the outermost
    QUOTE = "quote"
    CODE = "code"  # in a fixed pitch, its line ends kept
    TABLE_ROW = "table_row"  # `cells`
    RULE = "rule"  # a line across
    IMAGE = "image"  # its alternative text; never loaded from anywhere else


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one form. `link` is where they lead, as the document says: to be shown, never to be followed by
    itself."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """`marker` is what stands before a list item ("•", "3."); `header` says that a table's row is a heading."""

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    marker: str = ""
    cells: tuple[tuple[Run, ...], ...] = ()
    header: bool = False

    @property
    def text(self) -> str:
        """Its letters; a row's cells with a tab between."""
        if self.cells:
            return "\t".join("".join(run.text for run in cell) for cell in self.cells)
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Header:
    """A line of a mail's head: `name` is one of from, to, cc, date, subject."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class FormattedDocument:
    """A document as blocks. Its text is that of the blocks with a line end between; `passage`, `answer` and `words` are
    spans in it, `passage` None where it could not be found there. `headers` and `attachments` (names) are a mail's.
    `left_out` says that the document goes on beyond what is here. `further` as that of a `Preview`."""

    blocks: tuple[Block, ...]
    passage: Span | None = None
    answer: Span | None = None
    words: tuple[Span, ...] = ()
    headers: tuple[Header, ...] = ()
    attachments: tuple[str, ...] = ()
    left_out: bool = False
    further: tuple[Span, ...] = ()
