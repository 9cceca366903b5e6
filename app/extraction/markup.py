"""Markup to text with headings.

Ours and not kreuzberg's because that drops what it takes for navigation and gives Markdown; here every visible
word stays, headings know their offsets, and lines end where blocks do.
"""

from __future__ import annotations

import re
from collections import Counter

from app.domain.documents import Heading, Segment
from app.extraction.alternatives import Alternatives
from app.extraction.cleaning import clean_line, one_line
from app.extraction.markup_events import EventKind, events_of
from app.extraction.readings import RUBY, RubyMarkup

UNSEEN = frozenset({"script", "style", "template", "binary"})
PARAGRAPHS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "ul",
        "ol",
        "dl",
        "pre",
        "blockquote",
        "article",
        "section",
        "header",
        "footer",
        "main",
        "nav",
        "aside",
        "form",
        "figure",
        "fieldset",
        "hr",
        "item",
        "entry",
        "channel",
        "feed",
    ]
)
LINES = frozenset(
    [
        "div",
        "li",
        "tr",
        "br",
        "dt",
        "dd",
        "caption",
        "option",
        "address",
        "figcaption",
        "summary",
        "legend",
        "body",
        "html",
        "center",
    ]
)
VOID = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param"]
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_ESCAPED_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")


class TextBuilder:
    """Text that grows by words and breaks, with the headings that stand in it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._breaks = 0
        self._space = False
        self.headings: list[Heading] = []

    def add(self, text: str, keep_spaces: bool = False) -> None:
        """Words in the flow; runs of white space count as one space unless they are kept."""
        if not text:
            return
        if keep_spaces:
            self._write(text)
            return
        folded = _SPACES.sub(" ", text)
        if folded[0] == " ":
            self._space = True
        if folded.strip(" "):
            self._write(folded.strip(" "))
            self._space = folded[-1] == " "

    def break_lines(self, count: int) -> None:
        """At least `count` line ends before the next word: 1 ends a line, 2 a paragraph."""
        self._breaks = max(self._breaks, count)

    def add_cell(self) -> None:
        """The next word belongs to the next cell of a table row."""
        if self._length and not self._breaks:
            self._write("\t")
            self._space = False

    def mark(self) -> tuple[int, int]:
        """Where the next word will stand: its offset, and a number for `add_heading`."""
        return self._length + (self._breaks if self._length else 0), len(self._parts)

    def add_heading(self, mark: tuple[int, int], level: int) -> None:
        """What was added since `mark` is a heading."""
        start, first_part = mark
        words = clean_line("".join(self._parts[first_part:]))
        if words:
            self.headings.append(Heading(start, level, words))

    def text(self) -> str:
        return "".join(self._parts)

    def segment(self, page: int | None = None) -> Segment:
        return Segment(self.text(), page, tuple(self.headings))

    def _write(self, text: str) -> None:
        if self._length:
            text = ("\n" * self._breaks if self._breaks else " " * self._space) + text
        self._breaks, self._space = 0, False
        self._parts.append(text)
        self._length += len(text)


class _MarkupReader:
    """Feeds a TextBuilder. `xml`: unknown elements are blocks of their own, and escaped HTML in them is parsed."""

    def __init__(self, xml: bool, alternatives: Alternatives) -> None:
        self.out = TextBuilder()
        self._alternatives = alternatives
        self._ruby = RubyMarkup()
        self._title: list[str] = []
        self._xml = xml
        self._unseen: list[str] = []
        self._unseen_counts: Counter[str] = Counter()
        self._in_title = False
        self._pre = 0
        self._heading: tuple[str, tuple[int, int]] | None = None

    @property
    def title(self) -> str:
        return "".join(self._title)

    def read(self, markup: str) -> None:
        for event in events_of(markup):
            kind, value, attributes = event
            if attributes and not self._xml and not self._unseen:
                self.out.add(self._alternatives.of(event))
            if kind is EventKind.TEXT:
                self._add(value)
            elif kind is EventKind.END:
                self._end(value.rpartition(":")[2])
            elif kind is EventKind.START:
                self._start(value.rpartition(":")[2])
            elif not self._xml and value not in VOID:
                if value not in UNSEEN and value != "title":
                    self._start(value.rpartition(":")[2])
            else:
                self._break(2 if value == "hr" else 1 if value == "br" or self._xml else 0)
        self._settle()

    def _break(self, count: int) -> None:
        if count:
            self._settle()
        self.out.break_lines(count)

    def _settle(self) -> None:
        """What is told of the words of a line stands at its end."""
        if not self._unseen:
            self.out.add(self._ruby.taken())
            self.out.add(self._alternatives.titles())

    def _start(self, tag: str) -> None:
        self._in_title = False  # a title holds no elements: one that was never closed ends here
        if tag == "title" and not self._xml and not any(self._title):
            self._in_title = True
        elif tag in UNSEEN:
            self._unseen.append(tag)
            self._unseen_counts[tag] += 1
        elif tag in ("td", "th"):
            self._settle()
            self.out.add_cell()
        elif tag in RUBY and not self._xml:
            self._ruby.start(tag)
        elif tag in PARAGRAPHS:
            self._break(2)
            self._pre += tag == "pre"
            if tag[0] == "h" and tag[1:].isdigit():
                self._heading = (tag, self.out.mark())
        elif tag in LINES or self._xml:
            self._break(1)

    def _end(self, tag: str) -> None:
        self._in_title = False
        if self._unseen_counts[tag]:
            while (closed := self._unseen.pop()) != tag:
                self._unseen_counts[closed] -= 1
            self._unseen_counts[tag] -= 1
        elif tag in RUBY and not self._xml:
            self._ruby.end(tag)
        elif tag in PARAGRAPHS:
            if self._heading and self._heading[0] == tag:
                self.out.add_heading(self._heading[1], int(tag[1]))
                self._heading = None
            self._pre = max(0, self._pre - (tag == "pre"))
            self._break(2)
        elif tag in LINES or (self._xml and tag not in ("td", "th")):
            self._break(1)

    def _add(self, text: str) -> None:
        if self._in_title:
            self._title.append(text)
        elif self._unseen:
            return
        elif self._xml and _ESCAPED_MARKUP.search(text):
            self.out.add(_read(text, xml=False).out.text(), keep_spaces=True)
        else:
            self.out.add(self._ruby.passed(text), keep_spaces=self._pre > 0)


def _read(markup: str, xml: bool, alternatives: Alternatives | None = None) -> _MarkupReader:
    reader = _MarkupReader(xml, alternatives or Alternatives())
    reader.read(markup)
    return reader


def xml_to_text(markup: str) -> Segment:
    """The text of the elements of any XML, one to a line."""
    return _read(markup, xml=True).out.segment()


def html_to_text(markup: str) -> tuple[Segment, str]:
    """The visible text of an HTML page with its headings, and its title. What stands for pictures, or is shown when
    something is pointed at, stands there too where the page says it nowhere else."""
    alternatives = Alternatives()
    reader = _read(markup, False, alternatives)
    if alternatives.seen:
        unsaid = alternatives.unsaid(f"{reader.title}\n{reader.out.text()}")
        reader = _read(markup, False, Alternatives(unsaid)) if unsaid else reader
    return reader.out.segment(), clean_line(reader.title)


def with_title(segment: Segment, title: str) -> Segment:
    """The segment with its title as a first heading, unless the text says it already: a title is text to be found."""
    if not title or title.casefold() in one_line(segment.text).casefold():
        return segment
    shift = len(title) + 2
    headings = (Heading(0, 1, title), *(Heading(h.offset + shift, h.level, h.text) for h in segment.headings))
    return Segment(f"{title}\n\n{segment.text}", segment.page, headings)
