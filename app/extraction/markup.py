"""Markup to text with headings, by the standard library's tolerant parser.

Ours and not kreuzberg's because that drops what it takes for navigation and gives Markdown; here every visible
word stays, headings know their offsets, and lines end where blocks do.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.domain.documents import Heading, Segment
from app.extraction.cleaning import clean_line

_UNSEEN = frozenset({"script", "style", "template", "binary"})
_PARAGRAPHS = frozenset(
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
_LINES = frozenset(
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
_VOID = frozenset(
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


class _MarkupParser(HTMLParser):
    """Feeds a TextBuilder. `xml`: unknown elements are blocks of their own, and escaped HTML in them is parsed."""

    def __init__(self, xml: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.out = TextBuilder()
        self.title = ""
        self._xml = xml
        self._unseen: list[str] = []
        self._in_title = False
        self._pre = 0
        self._heading: tuple[str, tuple[int, int]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = tag.rpartition(":")[2]
        self._in_title = False  # a title holds no elements: one that was never closed ends here
        if tag == "title" and not self._xml and not self.title:
            self._in_title = True
        elif tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in ("td", "th"):
            self.out.add_cell()
        elif tag in _PARAGRAPHS:
            self.out.break_lines(2)
            self._pre += tag == "pre"
            if tag[0] == "h" and tag[1:].isdigit():
                self._heading = (tag, self.out.mark())
        elif tag in _LINES or self._xml:
            self.out.break_lines(1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID or self._xml:
            self.out.break_lines(2 if tag == "hr" else 1 if tag == "br" or self._xml else 0)
        elif tag not in _UNSEEN and tag != "title":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        self._in_title = False
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass
        elif tag in _PARAGRAPHS:
            if self._heading and self._heading[0] == tag:
                self.out.add_heading(self._heading[1], int(tag[1]))
                self._heading = None
            self._pre = max(0, self._pre - (tag == "pre"))
            self.out.break_lines(2)
        elif tag in _LINES or (self._xml and tag not in ("td", "th")):
            self.out.break_lines(1)

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        elif self._unseen:
            return
        elif self._xml and _ESCAPED_MARKUP.search(data):
            inner = _parse(data, xml=False)
            self.out.add(inner.out.text(), keep_spaces=True)
        else:
            self.out.add(data, keep_spaces=self._pre > 0)

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self.handle_data(data[len("CDATA[") :])


def _parse(markup: str, xml: bool) -> _MarkupParser:
    parser = _MarkupParser(xml)
    parser.feed(markup)
    parser.close()
    return parser


def xml_to_text(markup: str) -> Segment:
    """The text of the elements of any XML, one to a line."""
    return _parse(markup, xml=True).out.segment()


def html_to_text(markup: str) -> tuple[Segment, str]:
    """The visible text of an HTML page with its headings, and its title."""
    parser = _parse(markup, xml=False)
    return parser.out.segment(), clean_line(parser.title)


def with_title(segment: Segment, title: str) -> Segment:
    """The segment with its title as a first heading, unless the text says it already: a title is text to be found."""
    if not title or title.casefold() in " ".join(segment.text.split()).casefold():
        return segment
    shift = len(title) + 2
    headings = (Heading(0, 1, title), *(Heading(h.offset + shift, h.level, h.text) for h in segment.headings))
    return Segment(f"{title}\n\n{segment.text}", segment.page, headings)
