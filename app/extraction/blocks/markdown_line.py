"""What stands in the lines of Markdown as the events of markup: emphasis, code, links, pictures, and markup itself.

Marks that have no counterpart are letters. Time is linear: what a mark may end is kept by kind, never looked for again.
Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TypeAlias

from app.extraction.markup_events import Event, EventKind, events_of

Links: TypeAlias = dict[str, str]  # where names lead, by the name without case

_TOKEN = re.compile(
    r"""\\([!-/:-@\[-`{-~\n])          # 1: escaped
      | (`++)                          # 2: code begins or ends
      | <((?:https?|ftp|mailto):[^\s<>]{1,2000})>   # 3: an address
      | (</?[a-zA-Z][^<>]{0,4000}> | <!--[^<>]{0,4000}-->)   # 4: markup
      | (!?\[)                         # 5: a link or a picture begins
      | (\])                           # 6: its words end
      | ([*]{1,3}(?![*]) | _{1,3}(?!_) | ~~(?!~))   # 7: emphasis
      | ((?<![ ])[ ]{2,}+\n)                    # 8: a line end that stays
      | (?<![\w/])(https?://[^\s<>\[\]()`*]{1,2000})   # 9: an address
    """,
    re.VERBOSE,
)
_DESTINATION = re.compile(r"\(\s{0,20}(?:<([^<>\n]{0,2000})>|([^\s()]{0,1000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?))")
_END_OF_LINK = re.compile(r"""\s{0,20}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\))?\s{0,20}\)""")
_NAME = re.compile(r"\[([^\[\]]{0,200})\]")
_RAW = re.compile(r"<(script|style)\b", re.IGNORECASE)
_TAGS: dict[str, tuple[str, ...]] = {"~~": ()}
for _sign in "*_":
    _TAGS |= {_sign: ("em",), 2 * _sign: ("strong",), 3 * _sign: ("strong", "em")}
_NOTHING = Event(EventKind.TEXT, "")
_BACKTICKS = re.compile(r"`++")
_MOST_OPEN = 200  # brackets
_PLAIN_CELL = re.compile(r"\\\||\|")


def inline_events(text: str, links: Links) -> Iterator[Event]:
    """The events of a paragraph, a heading or a cell."""
    return iter(_Line(text, links).events())


def cells_of(row: str) -> list[str]:
    """The cells of a table's row."""
    row = row.strip()
    row = row[1:] if row.startswith("|") else row
    cells, start = [], 0
    for bar in _PLAIN_CELL.finditer(row):
        if bar[0] == "|":
            cells.append(row[start : bar.start()].replace("\\|", "|"))
            start = bar.end()
    if row[start:].strip():
        cells.append(row[start:].replace("\\|", "|"))
    return cells


class _Line:
    def __init__(self, text: str, links: Links) -> None:
        self._text = text
        self._links = links
        self._small = ""
        self._found: list[Event] = []
        self._marks: list[tuple[str, int]] = []  # emphasis that is open, and its place in what was found
        self._open: dict[str, int] = {}  # how many of each kind
        self._brackets: list[tuple[int, int, bool]] = []  # (place in what was found, in the text, whether a picture)
        self._code_ends: dict[int, list[int]] | None = None  # places of rows of backticks by length, the last first

    def events(self) -> list[Event]:
        text, at = self._text, 0
        while (token := _TOKEN.search(text, at)) is not None:
            self._words(text[at : token.start()])
            at = self._token(token)
        self._words(text[at:])
        return self._found

    def _token(self, token: re.Match[str]) -> int:
        """Where what the token begins ends."""
        escaped, code, address, markup, begins, ends, mark, line_end, bare = token.groups()
        if escaped is not None:
            if escaped == "\n":
                self._add(Event(EventKind.EMPTY, "br"))
            else:
                self._add(Event(EventKind.TEXT, escaped))
        elif code is not None:
            return self._code(token)
        elif address is not None or bare is not None:
            target = address or bare.rstrip(".,;:!?'\"")
            self._link(target, target.removeprefix("mailto:"))
            return token.end() if address is not None else token.start() + len(target)
        elif markup is not None:
            return self._markup(token)
        elif begins is not None:
            if len(self._brackets) < _MOST_OPEN:
                self._brackets.append((len(self._found), token.end(), begins[0] == "!"))
            self._add(Event(EventKind.TEXT, begins))
        elif ends is not None:
            return self._end_of_brackets(token.end())
        elif line_end is not None:
            self._add(Event(EventKind.EMPTY, "br"))
        elif mark is not None:
            self._emphasis(mark, token.start(), token.end())
        return token.end()

    def _words(self, text: str) -> None:
        if text:
            self._found += events_of(text.replace("<", "&lt;"))

    def _add(self, event: Event) -> None:
        self._found.append(event)

    def _link(self, target: str, words: str) -> None:
        self._found += [
            Event(EventKind.START, "a", _href(target)),
            Event(EventKind.TEXT, words),
            Event(EventKind.END, "a"),
        ]

    def _markup(self, token: re.Match[str]) -> int:
        """A tag, or all of a script."""
        if raw := _RAW.match(token[0]):
            self._small = self._small or self._text.lower()
            close = self._small.find(f"</{raw[1].lower()}", token.end())
            end = self._small.find(">", close) + 1 if close >= 0 else 0
            return end or len(self._text)
        self._found += events_of(token[0])
        return token.end()

    def _code(self, token: re.Match[str]) -> int:
        if self._code_ends is None:
            self._code_ends = {}
            for row in reversed(list(_BACKTICKS.finditer(self._text))):
                self._code_ends.setdefault(len(row[0]), []).append(row.start())
        ends = self._code_ends.get(len(token[0]), [])
        while ends and ends[-1] <= token.start():
            ends.pop()
        if not ends:
            self._add(Event(EventKind.TEXT, token[0]))
            return token.end()
        end = ends.pop()
        code = self._text[token.end() : end]
        code = code[1:-1] if code[:1] == code[-1:] == " " and code.strip() else code
        self._found += [Event(EventKind.START, "code"), Event(EventKind.TEXT, code), Event(EventKind.END, "code")]
        return end + len(token[0])

    def _emphasis(self, mark: str, start: int, end: int) -> None:
        before, after = self._text[start - 1 : start], self._text[end : end + 1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if mark[0] == "_":  # names_with_lines hold no emphasis
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        if closes and len(mark) == 3 and not self._open.get(mark) and all(map(self._open.get, (mark[:1], mark[:2]))):
            inner = next(kind for kind, _ in reversed(self._marks) if kind in (mark[:1], mark[:2]))
            self._close(inner)
            self._close(mark[len(inner) :])
        elif closes and self._open.get(mark):
            self._close(mark)
        elif opens:
            self._marks.append((mark, len(self._found)))
            self._open[mark] = self._open.get(mark, 0) + 1
            self._found += [Event(EventKind.TEXT, mark), _NOTHING]  # where two elements may begin
        else:
            self._add(Event(EventKind.TEXT, mark))

    def _close(self, mark: str) -> None:
        """The emphasis ends that the last of these marks has begun; those between them were letters."""
        while True:
            kind, place = self._marks.pop()
            self._open[kind] -= 1
            if kind == mark:
                break
        tags = _TAGS[mark]
        starts = [Event(EventKind.START, tag) for tag in tags]
        self._found[place : place + 2] = (starts + [_NOTHING] * 2)[:2]
        self._found += [Event(EventKind.END, tag) for tag in reversed(tags)]

    def _end_of_brackets(self, at: int) -> int:
        """Behind a `]`: where a link's address ends, if there is one."""
        if not self._brackets:
            self._add(Event(EventKind.TEXT, "]"))
            return at
        place, begin, picture = self._brackets.pop()
        words = self._text[begin : at - 1]
        target, end = self._target(words, at)
        if target is None:
            self._add(Event(EventKind.TEXT, "]"))
            return at
        if picture:
            del self._found[place:]
            while self._marks and self._marks[-1][1] >= place:
                self._open[self._marks.pop()[0]] -= 1
            self._add(Event(EventKind.EMPTY, "img", f' alt="{escape(words)}"'))
        else:
            self._found[place] = Event(EventKind.START, "a", _href(target))
            self._add(Event(EventKind.END, "a"))
        return end

    def _target(self, words: str, at: int) -> tuple[str | None, int]:
        """Where a link with these words leads, and where it ends."""
        destination = _DESTINATION.match(self._text, at)
        if destination and (end := _END_OF_LINK.match(self._text, destination.end())):
            return destination[1] or destination[2] or "", end.end()
        name = _NAME.match(self._text, at)
        key = (name[1] if name and name[1] else words[:200]).strip().casefold()
        if key in self._links:
            return self._links[key], name.end() if name else at
        return None, at


def _href(target: str) -> str:
    return f' href="{escape(target)}"'
