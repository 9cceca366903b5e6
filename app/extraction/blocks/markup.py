"""Markup to blocks: web pages, chapters of books, bodies of mails, and Markdown, which comes as the same events.

What is visible is what `extraction.markup` takes for it; here it keeps its form. Tables that lay out a page instead of
holding data become paragraphs. Nothing is loaded: of a picture its words stay, of a link where it leads, as text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.domain.views import BlockKind
from app.extraction.blocks.builder import BlockBuilder, Form, Place
from app.extraction.cleaning import clean_line
from app.extraction.markup import LINES, PARAGRAPHS, UNSEEN, VOID
from app.extraction.markup_events import Event, EventKind, attribute_of, events_of
from app.extraction.readings import RUBY, RubyMarkup

_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "var", "dfn"})
_CODE = frozenset({"code", "tt", "kbd", "samp"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
_OF_PAGES = _HEADINGS | {"pre", "blockquote", "hr"}  # a cell with these is no table's
_BULLET = "•"
_MOST_NESTED = 1_000  # lists and tables within each other; deeper ones are as if they were not there
_LONGEST_TITLE = 1_000  # characters


class MarkupBlocks:
    """Feeds a `BlockBuilder` with the events of markup, all of one document or one part after the other."""

    def __init__(self, out: BlockBuilder) -> None:
        self._out = out
        self._title: list[str] = []
        self._in_title = False
        self._unseen: list[str] = []
        self._unseen_counts: Counter[str] = Counter()
        self._depths: Counter[str] = Counter()  # of "bold", "italic", "code", "pre" and "blockquote"
        self._link: str | None = None
        self._lists: list[int | None] = []  # for each that is open the number of its next item; None for bullets
        self._items = 0  # of lists that are open
        self._marker = ""
        self._tables: list[bool] = []  # for each that is open whether it lays out a page
        self._heading = 0
        self._term = False
        self._ruby = RubyMarkup()

    @property
    def title(self) -> str:
        return clean_line("".join(self._title)[:_LONGEST_TITLE])

    def read(self, markup: str) -> None:
        """A document or a part of one, after which the block is whole."""
        self.feed(events_of(markup))

    def feed(self, events: Iterable[Event]) -> None:
        """As `read`, of events."""
        for event in events:
            kind, value, _ = event
            if kind is EventKind.TEXT:
                self._text(value)
            elif kind is EventKind.END:
                self._end(value.rpartition(":")[2])
            elif kind is EventKind.START or (value not in UNSEEN and value != "title"):
                self._start(value.rpartition(":")[2], event)
            if self._out.is_full:
                self._out.left_out = True
                break
        self._settle()
        self._out.end()

    def _start(self, tag: str, event: Event) -> None:
        self._in_title = False
        if tag == "title" and not any(self._title):
            self._in_title = True
        elif tag in UNSEEN:
            self._unseen.append(tag)
            self._unseen_counts[tag] += 1
        elif self._unseen:
            return
        elif tag == "a":
            self._link = (attribute_of(event, "href") or "").strip() or None
        elif tag == "img":
            if not self._out.in_row:
                self._out.image(attribute_of(event, "alt") or "")
        elif tag == "br":
            self._settle()
            self._out.break_line()
        elif tag in RUBY:
            self._ruby.start(tag)
        elif tag in ("td", "th"):
            self._settle()
            self._cell(tag)
        elif tag in PARAGRAPHS or tag in LINES or tag in _LISTS:
            self._block(tag, event)
        elif tag not in VOID:
            self._depths[_look(tag)] += 1

    def _block(self, tag: str, event: Event) -> None:
        if self._out.in_row and tag in _OF_PAGES:
            self._lay_out()
        if tag == "table":
            if self._out.in_row:
                self._lay_out()
            self._break()
            if len(self._tables) < _MOST_NESTED:
                self._tables.append(False)
        elif tag == "tr":
            self._settle()
            self._row()
        elif tag == "hr":
            self._settle()
            self._out.rule()
        elif tag in _LISTS:
            self._break()
            if len(self._lists) < _MOST_NESTED:
                start = attribute_of(event, "start") or "1"
                number = int(start) if start.isdecimal() and len(start) < 6 else 1
                self._lists.append(number if tag == "ol" else None)
        elif tag in ("li", "dd"):
            self._break()
            self._term = False
            self._marker = self._next_marker() if tag == "li" else ""
            self._items = max(1, len(self._lists))
        else:
            self._break()
            if tag in _HEADINGS:
                self._heading = int(tag[1])
            elif tag in ("pre", "blockquote"):
                self._depths[tag] += 1
            elif tag == "dt":
                self._term = True

    def _end(self, tag: str) -> None:
        self._in_title = False
        if self._unseen_counts[tag]:
            while (closed := self._unseen.pop()) != tag:
                self._unseen_counts[closed] -= 1
            self._unseen_counts[tag] -= 1
        elif self._unseen:
            return
        elif tag == "a":
            self._link = None
        elif tag in RUBY:
            self._ruby.end(tag)
        elif tag == "table":
            self._settle()
            self._out.end()
            if self._tables:
                self._tables.pop()
        elif tag == "tr":
            self._settle()
            self._out.end_row()
        elif tag in _LISTS:
            self._break()
            if self._lists:
                self._lists.pop()
            self._term = False
            self._items = min(self._items, len(self._lists))
        elif tag in ("pre", "blockquote"):
            self._break()
            self._depths[tag] = max(0, self._depths[tag] - 1)
        elif tag in PARAGRAPHS or tag in LINES:
            if tag != "br":
                self._break()
            if tag in _HEADINGS:
                self._heading = 0
            self._term = self._term and tag != "dt"
            if tag in ("li", "dd"):
                self._items = min(self._items, max(0, len(self._lists) - 1))
        elif tag not in ("td", "th"):
            self._depths[_look(tag)] = max(0, self._depths[_look(tag)] - 1)

    def _text(self, text: str) -> None:
        if self._in_title:
            self._title.append(text)
            return
        if self._unseen:
            return
        text = self._ruby.passed(text)
        pre = self._depths["pre"] > 0
        if self._out.is_empty and not self._out.in_row:
            if not text.strip():
                return
            self._out.begin(self._place())
            self._marker = ""
        look = self._depths
        self._out.add(text, Form(self._term or look["bold"] > 0, look["italic"] > 0, look["code"] > 0, self._link), pre)

    def _place(self) -> Place:
        """What a block that begins here is."""
        if self._heading:
            return Place(BlockKind.HEADING, self._heading)
        if self._depths["pre"]:
            return Place(BlockKind.CODE)
        if self._items:
            return Place(BlockKind.LIST_ITEM, self._items, self._marker)
        if self._depths["blockquote"]:
            return Place(BlockKind.QUOTE, self._depths["blockquote"])
        return Place()

    def _next_marker(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return _BULLET
        number = self._lists[-1]
        self._lists[-1] = number + 1
        return f"{number}."

    def _break(self) -> None:
        """A block ends; in a cell, a line."""
        self._settle()
        if self._out.in_row:
            self._out.break_line()
        elif not self._out.is_empty:
            self._out.end()

    def _settle(self) -> None:
        """How the words of a line are read stands at its end."""
        if readings := self._ruby.taken():
            self._out.add(readings)

    # ---- tables

    def _row(self) -> None:
        if not self._tables or self._tables[-1]:
            self._break()
        else:
            self._out.begin_row()

    def _cell(self, tag: str) -> None:
        if not self._tables or self._tables[-1]:
            self._break()
        else:
            self._out.begin_cell(tag == "th")

    def _lay_out(self) -> None:
        """The table whose row this is lays out a page."""
        self._out.dissolve_row()
        if self._tables:
            self._tables[-1] = True


def _look(tag: str) -> str:
    return "bold" if tag in _BOLD else "italic" if tag in _ITALIC else "code" if tag in _CODE else ""
