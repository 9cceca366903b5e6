"""Markdown as the events of the markup that it stands for: what `markup_events` gives for a page, this gives for notes.

The common forms, not every corner of CommonMark: headings, lists, quotations, code, tables, rules, and markup that lies
in between; what stands in a line is `markdown_line`'s. What is not understood stays as it is. Each line is looked at
once. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.blocks.markdown_line import Links, cells_of, inline_events
from app.extraction.markup_events import Event, EventKind, events_of

_QUOTE = re.compile(r"\A {0,3}>[ ]?")
_ITEM = re.compile(r"\A(?:([-*+])|([0-9]{1,9})[.)])(?:[ ]++|\Z)")
_HASHES = re.compile(r"\A(#{1,6})(?:[ ]++|\Z)")
_FENCE = re.compile(r"\A(`{3,}+|~{3,}+)[^`]*+\Z")
_DEFINITION = re.compile(r"\A {0,3}\[([^\]\n]{1,200})\]:[ \t]*+<?([^\s>]{1,2000})")
_MARKUP = re.compile(r"\A</?[a-zA-Z][a-zA-Z0-9-]*+(?:[\s/>]|\Z)|\A<!")
_RAW = re.compile(r"<(?:(script|style|pre|textarea)\b|!--)", re.IGNORECASE)  # what blank lines do not end
_DEEPEST = 50  # lists or quotations within each other


class _List(NamedTuple):
    """A list that is open: the columns where its marks stand and where what they mark begins."""

    start: int
    content: int
    tag: str


def markdown_events(text: str) -> Iterator[Event]:
    """The events of any text at all, in order."""
    lines = text.split("\n")
    start = 0
    if lines[0].rstrip() in ("---", "+++"):  # what a program is told of the page
        end = next((at for at in range(1, min(len(lines), 200)) if lines[at].rstrip() == lines[0].rstrip()), 0)
        if end:
            yield from _code(lines[1:end])
            start = end + 1
    reader = _Reader(_links(lines))
    for at in range(start, len(lines)):
        yield from reader.line(lines[at].expandtabs(4), lines[at + 1] if at + 1 < len(lines) else "")
    yield from reader.end()


def _links(lines: list[str]) -> Links:
    """Where the names of links lead that are defined on lines of their own."""
    found: Links = {}
    for line in lines:
        if definition := _DEFINITION.match(line):
            found.setdefault(definition[1].strip().casefold(), definition[2])
    return found


def _code(lines: list[str]) -> Iterator[Event]:
    yield Event(EventKind.START, "pre")
    yield Event(EventKind.TEXT, "\n".join(lines))
    yield Event(EventKind.END, "pre")


class _Reader:
    """Lines, one after the other, as blocks within quotations and lists."""

    def __init__(self, links: Links) -> None:
        self._links = links
        self._quotes = 0
        self._lists: list[_List] = []
        # Of these, one at most goes on: the lines of a paragraph, of code, of markup, or a table.
        self._words: list[str] = []
        self._code: list[str] | None = None
        self._markup: list[str] | None = None
        self._in_table = False
        self._end = ""  # what ends the code or the markup; where it is empty, other lines do

    def line(self, line: str, following: str) -> Iterator[Event]:
        """`following` is the next line, which tells tables."""
        quotes, inner = _unquoted(line)
        if (self._code is not None or self._markup is not None) and self._end and quotes >= self._quotes:
            yield from self._until_end(inner)
            return
        if quotes != self._quotes and not (self._words and not quotes and line.strip()):
            yield from self._close()
            yield from self._quote(quotes)
        indent = len(inner) - len(inner.lstrip(" "))
        if not inner.strip():
            if self._code is not None:
                self._code.append("")
            else:
                yield from self._close()
        elif self._code is not None and indent >= self._column + 4:
            self._code.append(inner[self._column + 4 :])
        elif self._markup is not None:
            yield from self._until_end(inner)
        else:
            if self._code is not None:
                yield from self._close()
            yield from self._content(inner, indent, following)

    def end(self) -> Iterator[Event]:
        """The text has ended."""
        yield from self._close()
        yield from self._quote(0)

    # ---- lines

    def _content(self, line: str, indent: int, following: str) -> Iterator[Event]:
        words = line.strip(" ")
        item = None if _is_rule(words) or len(self._lists) >= _DEEPEST else _ITEM.match(words)
        if item and self._words and not self._lists and item[2] not in (None, "1"):
            item = None  # a year that begins a line marks nothing
        if item or not self._words:
            while self._lists and indent < (self._lists[-1].start if item else self._lists[-1].content):
                yield from self._close()
                yield from self._close_list()
        if not self._words and indent >= self._column + 4:
            yield from self._close()
            self._code, self._end = [line[self._column + 4 :]], ""
        elif item and indent < self._column + 4:
            yield from self._item(item, words, indent, following)
        elif not (self._in_table and "|" in words):
            yield from self._plain(words, line, following)
        elif not _is_delimiter_row(words):
            yield from self._row(words, "td")

    def _item(self, item: re.Match[str], words: str, indent: int, following: str) -> Iterator[Event]:
        yield from self._close()
        tag = "ul" if item[1] else "ol"
        text = words[item.end() :]
        column = indent + (item.end() if text else item.end() + 1)
        if self._lists and indent < self._lists[-1].content:  # of the list that is open, or of one in its place
            if self._lists[-1].tag != tag:
                yield from self._close_list()
                yield from self._open_list(_List(indent, column, tag), item[2])
            else:
                self._lists[-1] = _List(self._lists[-1].start, column, tag)
        else:
            yield from self._open_list(_List(indent, column, tag), item[2])
        yield Event(EventKind.START, "li")
        if text[:4] in ("[ ] ", "[x] ", "[X] "):
            text = ("☐ " if text[1] == " " else "☑ ") + text[4:]
        if text:
            yield from self._content(" " * column + text, column, following)

    def _plain(self, words: str, line: str, following: str) -> Iterator[Event]:
        """What marks no item and is in no table."""
        level = _underlined(words) if self._words else 0
        if not self._words or level or _FENCE.match(words) or _HASHES.match(words) or _is_rule(words):
            title, self._words = "\n".join(self._words), [] if level else self._words
            yield from self._close()
            if level:
                yield from self._element(f"h{level}", title)
                return
        if fence := _FENCE.match(words):
            self._code, self._end = [], fence[1]
        elif hashes := _HASHES.match(words):
            yield from self._element(f"h{len(hashes[1])}", _without_hashes(words[hashes.end() :]))
        elif _is_rule(words):
            yield Event(EventKind.EMPTY, "hr")
        elif self._words:
            self._words.append(line.lstrip(" "))
        elif "|" in words and _is_delimiter_row(_unquoted(following)[1]):
            yield Event(EventKind.START, "table")
            self._in_table = True
            yield from self._row(words, "th")
        elif _MARKUP.match(words):
            self._markup, self._end = [], ""
            yield from self._until_end(line)
        elif not _DEFINITION.match(words):
            self._words.append(line.lstrip(" "))

    def _until_end(self, line: str) -> Iterator[Event]:
        """A line of code between fences, or of markup."""
        bare = line.strip()
        if self._markup is not None:
            self._markup.append(line)
            self._end = _end_of_raw(line, self._end)
            if not self._end and _RAW.match(self._markup[0].lstrip()):
                yield from self._close()
        elif bare.startswith(self._end) and not bare.strip(self._end[0]):
            yield from self._close()
        elif self._code is not None:
            self._code.append(line[min(self._column, len(line) - len(line.lstrip(" "))) :])

    def _row(self, words: str, tag: str) -> Iterator[Event]:
        yield Event(EventKind.START, "tr")
        for cell in cells_of(words):
            yield Event(EventKind.START, tag)
            yield from inline_events(cell, self._links)
        yield Event(EventKind.END, "tr")

    # ---- what is open

    @property
    def _column(self) -> int:
        return self._lists[-1].content if self._lists else 0

    def _element(self, tag: str, text: str) -> Iterator[Event]:
        yield Event(EventKind.START, tag)
        yield from inline_events(text, self._links)
        yield Event(EventKind.END, tag)

    def _close(self) -> Iterator[Event]:
        """The paragraph, the code, the table or the markup is whole."""
        words, code, markup, table = self._words, self._code, self._markup, self._in_table
        self._words, self._code, self._markup, self._in_table, self._end = [], None, None, False, ""
        if words:
            yield from self._element("p", "\n".join(words))
        if code is not None:
            yield from _code(code)
        if markup is not None:
            yield from events_of("\n".join(markup))
        if table:
            yield Event(EventKind.END, "table")

    def _open_list(self, opened: _List, number: str | None) -> Iterator[Event]:
        self._lists.append(opened)
        yield Event(EventKind.START, opened.tag, f' start="{number}"' if number else "")

    def _close_list(self) -> Iterator[Event]:
        yield Event(EventKind.END, self._lists.pop().tag)

    def _quote(self, depth: int) -> Iterator[Event]:
        """So many quotations are open."""
        while self._lists:
            yield from self._close_list()
        while self._quotes > depth:
            self._quotes -= 1
            yield Event(EventKind.END, "blockquote")
        while self._quotes < depth:
            self._quotes += 1
            yield Event(EventKind.START, "blockquote")


def _unquoted(line: str) -> tuple[int, str]:
    """How deep a line is quoted, and what of it is quoted."""
    depth = 0
    while depth < _DEEPEST and (mark := _QUOTE.match(line)):
        line = line[mark.end() :]
        depth += 1
    return depth, line


def _end_of_raw(line: str, end: str) -> str:
    """What ends the raw markup that goes on behind a line, within which `end` ended it; empty where none does."""
    small = line.lower()
    if end and end not in small:
        return end
    *_, opened = None, *_RAW.finditer(line)
    if opened is None:
        return ""
    end = f"</{opened[1].lower()}" if opened[1] else "-->"
    return "" if small.find(end, opened.end()) >= 0 else end


def _without_hashes(title: str) -> str:
    title = title.rstrip()
    bare = title.rstrip("#")
    return bare.rstrip() if bare[-1:] in ("", " ") else title


def _underlined(words: str) -> int:
    """The level of the heading that a line underlines; 0 where it does not."""
    return 1 if words.strip("=") == "" else 2 if words.strip("-") == "" else 0


def _is_rule(words: str) -> bool:
    signs = words.replace(" ", "")
    return len(signs) >= 3 and signs[0] in "-*_" and not signs.strip(signs[0])


def _is_delimiter_row(line: str) -> bool:
    return "-" in line and "|" in line and not line.strip("|:- ")
