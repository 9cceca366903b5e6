"""Markup as the events of a tolerant parser: elements that begin and end, and the text between them.

Ours and not the standard library's because that takes quadratic time for text that breaks off in tags or comments, and
fails for some of it. Here each character is looked at a bounded number of times: what is not there is looked for once.
Attributes are passed over until somebody asks for one, scripts and styles always. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from html import unescape
from typing import NamedTuple

_NAME = re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_END_NAME = re.compile(r"</\s*+([a-zA-Z][^\t\n\r\f />\x00]*)")
_BETWEEN = re.compile(r"[\s/]*+")
_ATTRIBUTE = re.compile(r"[^\s/>][^\s/=>]*+(?:\s*+(=)++\s*+)?")
_UNQUOTED = re.compile(r"[^>\s]*+")
_COMMENT_END = re.compile(r"--\s*+>")
_SECTION = re.compile(r"<!\[\s*+(cdata|temp|ignore|include|rcdata|if|else|endif)\b", re.IGNORECASE)
_SECTION_END = re.compile(r"\]\s*+\]\s*+>")
_CONDITION_END = re.compile(r"\]\s*+>")
_RAW_END = re.compile(r"</\s*+(script|style)\s*+>", re.IGNORECASE)
_HUGE_REFERENCE = re.compile(r"&#(?:[0-9]{100,}+|[xX][0-9a-fA-F]{100,}+);?")
_CDATA = "<![CDATA["
_WITH_ATTRIBUTES = frozenset({"a", "img", "area", "input", "ol", "li"})
_MOST_ATTRIBUTES = 50


class EventKind(Enum):
    """What an event is."""

    START = auto()
    EMPTY = auto()  # an element that ends where it begins: <br/>
    END = auto()
    TEXT = auto()


class Event(NamedTuple):
    """`value` is the name of the element in small letters, or the text. `attributes` are as they stand in the markup,
    for the few elements that say something by them, and those with a title: `attribute_of` finds one."""

    kind: EventKind
    value: str
    attributes: str = ""


def events_of(markup: str) -> Iterator[Event]:
    """The events of any text at all, in order."""
    return _Scanner(markup).events()


def attribute_of(event: Event, name: str) -> str | None:
    """The value of the first attribute of that name, given in small letters; None where it is not there."""
    raw = event.attributes
    at = 0
    for _ in range(_MOST_ATTRIBUTES):
        between = _BETWEEN.match(raw, at)
        at = between.end() if between else at
        attribute = _ATTRIBUTE.match(raw, at)
        if attribute is None:
            return None
        at = attribute.end()
        begin, close = at, at
        if attribute[1]:
            if raw[at : at + 1] in ("'", '"'):
                begin, close = at + 1, raw.find(raw[at], at + 1)
                close = len(raw) if close < 0 else close
                at = close + 1
            elif value := _UNQUOTED.match(raw, at):
                at = close = value.end()
        if attribute[0].rstrip().rstrip("=").rstrip().lower() == name:
            return _unescaped(raw[begin:close])
    return None


def _unescaped(text: str) -> str:
    """Python refuses to make a number of thousands of digits."""
    return unescape(_HUGE_REFERENCE.sub("\ufffd", text)) if "&" in text else text


class _Scanner:
    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._found: dict[str, int] = {}  # where what was looked for last stands; the end of the markup if nowhere
        self._tags_end = True  # outside quotation marks, as far as is known

    def events(self) -> Iterator[Event]:
        at, end = 0, len(self._markup)
        while at < end:
            begin = self._find("<", at)
            if begin > at:
                yield self._text(at, begin)
            if begin == end:
                return
            if self._find(">", begin) == end:  # nothing can end any more
                yield self._text(begin, end)
                return
            event, at = self._next(begin)
            if event is not None:
                yield event
            if event is not None and event.kind is EventKind.START and event.value in ("script", "style"):
                yield Event(EventKind.END, event.value)
                at = self._end_of_raw(event.value, at)

    def _next(self, begin: int) -> tuple[Event | None, int]:
        """What the `<` at `begin` begins, and where it ends."""
        markup = self._markup
        following = markup[begin + 1 : begin + 2]
        if _NAME.match(following):
            return self._start_tag(begin)
        if following == "/":
            name = _END_NAME.match(markup, begin)
            end = self._find(">", begin if name is None else name.end()) + 1
            if end > len(markup):
                return self._text(begin, end - 1), end - 1
            return None if name is None else Event(EventKind.END, name[1].lower()), end
        if markup.startswith("<!--", begin):
            return self._passed(_COMMENT_END, begin, begin + 4)
        if markup.startswith(_CDATA, begin):
            start = begin + len(_CDATA)
            stop = self._search(_SECTION_END, start)
            if stop is None:
                return self._passed(None, begin, start)
            return Event(EventKind.TEXT, markup[start : stop.start()]), stop.end()
        if section := _SECTION.match(markup, begin):
            conditional = section[1].lower() in ("if", "else", "endif")
            return self._passed(_CONDITION_END if conditional else _SECTION_END, begin, begin + 3)
        if following in ("!", "?"):
            return None, self._find(">", begin) + 1
        return Event(EventKind.TEXT, "<"), begin + 1

    def _passed(self, end: re.Pattern[str] | None, begin: int, start: int) -> tuple[Event | None, int]:
        """Nothing up to where `end` is; where that is nowhere, the text up to the next `>`."""
        stop = self._search(end, start) if end is not None else None
        if stop is not None:
            return None, stop.end()
        close = self._find(">", begin) + 1
        return self._text(begin, close), close

    def _start_tag(self, begin: int) -> tuple[Event, int]:
        name = _NAME.match(self._markup, begin + 1)
        assert name is not None
        found = self._end_of_tag(name.end()) if self._tags_end else None
        if found is None:  # then it is so for the next ones too
            self._tags_end = False
            end = self._find(">", name.end())
            found = end, self._markup[end - 1] == "/"
        end, empty = found
        value = name[0].lower()
        told = value in _WITH_ATTRIBUTES or self._markup.find("title", name.end(), end) >= 0
        attributes = self._markup[name.end() : end] if told else ""
        return Event(EventKind.EMPTY if empty else EventKind.START, value, attributes), end + 1

    def _end_of_tag(self, at: int) -> tuple[int, bool] | None:
        """Where the `>` stands that ends the attributes from `at` on, and whether a slash is before it; None where
        there is none outside quotation marks."""
        markup = self._markup
        while True:
            between = _BETWEEN.match(markup, at)
            at = between.end() if between else at
            if at == len(markup):
                return None
            if markup[at] == ">":
                return at, between is not None and between[0].endswith("/")
            attribute = _ATTRIBUTE.match(markup, at)
            assert attribute is not None
            at = attribute.end()
            if attribute[1] and markup[at : at + 1] in ("'", '"'):
                close = self._find(markup[at], at + 1)
                if close == len(markup):
                    return None
                at = close + 1
            elif attribute[1] and (value := _UNQUOTED.match(markup, at)):
                at = value.end()

    def _end_of_raw(self, name: str, at: int) -> int:
        """Where the text of a script or a style ends, its end tag included."""
        for end in _RAW_END.finditer(self._markup, at):
            if end[1].lower() == name:
                return end.end()
        return len(self._markup)

    def _text(self, begin: int, end: int) -> Event:
        return Event(EventKind.TEXT, _unescaped(self._markup[begin:end]))

    def _find(self, what: str, at: int) -> int:
        """Where `what` stands from `at` on, which never becomes less; the end of the markup if nowhere."""
        found = self._found.get(what, -1)
        if found < at:
            found = self._markup.find(what, at)
            found = len(self._markup) if found < 0 else found
            self._found[what] = found
        return found

    def _search(self, what: re.Pattern[str], at: int) -> re.Match[str] | None:
        if self._found.get(what.pattern, -1) == len(self._markup):
            return None
        match = what.search(self._markup, at)
        if match is None:
            self._found[what.pattern] = len(self._markup)
        return match
