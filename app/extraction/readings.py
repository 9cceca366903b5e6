"""How words are read that are written in Chinese characters (ruby): kept beside the sentence that they stand in, so
that the words themselves stay whole. Pure."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[。．！？][」』）]*+")
_MOST_WAITING = 200  # readings; a sentence with more is none


class Readings:
    """Gathers what is read aloud while a text goes by, and gives it at the end of each sentence, in brackets."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._going_on = False  # nothing but such words came since the last reading
        self._within = False

    def __bool__(self) -> bool:
        return bool(self._words)

    def begin(self) -> None:
        """What passes from here on are words whose readings follow."""
        self._within = True

    def end(self) -> None:
        """What passes from here on are words as any."""
        self._within = False

    def add(self, reading: str) -> None:
        """How what was written last is read; of a word it may be one character's."""
        reading = "".join(reading.split())
        if not reading:
            return
        if self._going_on and self._words:
            self._words[-1] += reading
        else:
            self._words.append(reading)
        self._going_on = True

    def passed(self, text: str) -> str:
        """A text outside of what is read aloud, with the readings where its sentence ends."""
        if not self._within and text.strip():
            self._going_on = False
        if not self._words:
            return text
        end = _SENTENCE_END.search(text)
        if end is None:
            return text + self.taken() if len(self._words) >= _MOST_WAITING else text
        return text[: end.end()] + self.taken() + text[end.end() :]

    def taken(self) -> str:
        """All of them in brackets; nothing where there are none."""
        words, self._words = self._words, []
        self._going_on = False
        return f"（{'、'.join(words)}）" if words else ""


RUBY = frozenset({"ruby", "rb", "rt", "rp", "rtc"})


class RubyMarkup:
    """The readings of words in markup, whose end tags may be left out."""

    def __init__(self) -> None:
        self._readings = Readings()
        self._part = ""  # the element of ruby that is open; empty outside of it

    def start(self, tag: str) -> None:
        """One of RUBY begins."""
        self._part = tag
        if tag == "ruby":
            self._readings.begin()

    def end(self, tag: str) -> None:
        """One of RUBY ends."""
        self._part = "" if tag == "ruby" else "ruby"
        if tag == "ruby":
            self._readings.end()

    def passed(self, text: str) -> str:
        """What of a text is to be written now."""
        if self._part in ("rt", "rtc"):
            self._readings.add(text)
            return ""
        if self._part == "rp":
            return ""
        return self._readings.passed(text) if self._readings else text

    def taken(self) -> str:
        """What is still to be written where a line ends."""
        self._part = ""
        self._readings.end()
        return self._readings.taken() if self._readings else ""
