"""Where words may stand in a text, told by one look at all of it: most of a text is none of a question's words, and need
not be taken apart into its own.

The letters are folded at once, more than `analysis` does, so that nothing is missed; what is found is then looked at
closely. Pieces are what stands between white space or a punctuation mark that no word goes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.domain.spans import Span
from app.text.analysis import GAP, WORD_LIMIT
from app.text.folding import folded_roughly

_BLANKS_APART = re.compile(r"\S+")
_PIECE = re.compile(r"[^\s。、，！？；：「」『』（）]+")
# What may stand between two words of a phrase: no letter; or those within a word (`camelCase`) that are no part of it.
_BETWEEN = r"(?:[\W_]*|\w{1,8})"


@dataclass(frozen=True)
class RoughText:
    """A text with its pieces, and these folded, each a line."""

    text: str
    pieces: Sequence[str]
    lines: str

    @cached_property
    def starts(self) -> list[int]:
        """Where each piece begins."""
        if self.text.isascii():
            return [match.start() for match in _BLANKS_APART.finditer(self.text)]
        return [match.start() for match in _PIECE.finditer(self.text)]

    def stretches(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """The [start, end) of the pieces that hold a match of `pattern`, in order, those of one match together, and
        with those of the next that shares a piece with it."""
        first = last = -1
        place = piece = 0
        match = pattern.search(self.lines)
        while match is not None:
            piece += self.lines.count("\n", place, match.start())
            place = match.start()
            end = piece + match.group().count("\n")
            if piece > last:
                if last >= 0:
                    yield self._span(first, last)
                first = piece
            last = max(last, end)
            match = pattern.search(self.lines, place + 1)
        if last >= 0:
            yield self._span(first, last)

    def _span(self, first: int, last: int) -> Span:
        return self.starts[first], self.starts[last] + len(self.pieces[last])


@lru_cache(maxsize=256)  # of an answer each passage is looked at several times
def rough(text: str) -> RoughText:
    """A text as it is looked at."""
    pieces = text.split() if text.isascii() else _PIECE.findall(text)
    return RoughText(text, pieces, folded_roughly("\n".join(pieces)))  # no folding makes a line end


@lru_cache(maxsize=64)  # all passages of an answer are looked through for the same
def beginning_of(words: frozenset[str]) -> re.Pattern[str]:
    """Finds where a word may begin with one of these beginnings, which are folded and not empty."""
    return re.compile("|".join(map(re.escape, sorted(map(folded_roughly, words)))))


@lru_cache(maxsize=64)
def phrase_of(words: Sequence[str]) -> re.Pattern[str] | None:
    """Finds where these words, as `analysis` makes them, may stand one after the other; None where that cannot be
    told."""
    folded = [folded_roughly(word) for word in words if word != GAP]
    if not folded or not all(folded) or any(len(word) >= WORD_LIMIT for word in words):
        return None
    return re.compile(_BETWEEN.join(map(re.escape, folded)))

