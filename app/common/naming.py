"""Whether a text names something, whatever the case of its letters and the signs between its words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 60  # of a name


class Named:
    """Finds in a text any of these names: their words, one after the other."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {words for name in names if (words := _words(name))}

    def by(self, text: str, *, single_words: bool) -> bool:
        """Whether the text names one of them; names of one word count only where that is wanted, for they may be any
        word."""
        words = _words(text)
        lengths = range(1 if single_words else 2, min(len(words), _MOST_WORDS) + 1)
        return any(
            words[start : start + length] in self._names
            for length in lengths
            for start in range(len(words) - length + 1)
        )


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
