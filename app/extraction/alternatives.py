"""What a web page says by attributes: the words that stand for a picture, and the titles shown when something is
pointed at. Each is told once, and only where the page's text does not say it. Pure.

A page is read twice for that: what its text says is known when it has been read.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.extraction.cleaning import HeldText, clean_line, is_title
from app.extraction.markup_events import Event, attribute_of

_PICTURES = frozenset({"img", "area", "input"})
_WITHOUT_TITLES = frozenset({"link", "style", "meta", "script", "html", "head", "body", "iframe"})
_MOST = 2_000
_LONGEST = 2_000  # characters


class Alternatives:
    """Gathers them in `seen`, and gives those that are `wanted`."""

    def __init__(self, wanted: Iterable[str] = ()) -> None:
        self.seen: dict[str, None] = {}
        self._wanted = set(wanted)
        self._titles: list[str] = []

    def of(self, event: Event) -> str:
        """The words for a picture, with blanks around; a title waits for the end of its line."""
        title = "" if event.value in _WITHOUT_TITLES else self._told(attribute_of(event, "title"))
        if title:
            self._titles.append(title)
        words = self._told(attribute_of(event, "alt")) if event.value in _PICTURES else ""
        return f" {words} " if words else ""

    def titles(self) -> str:
        """What waits, in brackets."""
        if not self._titles:
            return ""
        titles, self._titles = self._titles, []
        return " ".join(["", *(f"({title})" for title in titles)])

    def unsaid(self, text: str) -> list[str]:
        """What was seen and the text does not say."""
        held = HeldText(text)
        return [words for words in self.seen if not held.holds(words)]

    def _told(self, raw: str | None) -> str:
        """The words, where they are wanted, for the first time."""
        words = clean_line((raw or "")[:_LONGEST])
        if not words or (len(words) > 2 and not is_title(words)):
            return ""
        if words in self._wanted:
            self._wanted.discard(words)
            return words
        if len(self.seen) < _MOST:
            self.seen[words] = None
        return ""
