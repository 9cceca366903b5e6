"""Where words may stand in a text, told by one look at all of it: most of a text is none of a question's words, and
need not be taken apart into its own.

The letters are folded at once, more than `analysis` does, so that nothing is missed; what is found is then looked at
closely. Pieces are what stands between white space or a punctuation mark that no word goes over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from app.domain.spans import Span
from app.text.analysis import GAP, WORD_LIMIT
from app.text.folding import folded_roughly

_BLANKS_APART = re.compile(r"\S+")
_PIECE = re.compile(r"[^\s。、，！？；：「」『』（）]+")
_OVER_LINES = r"\W"  # where that is not in a pattern of ours, none of its matches goes over a line end
# What may stand between two words of a phrase: no letter; or those within a word (`camelCase`) that are no part of it.
_BETWEEN = r"(?:[\W_]*|\w{1,8})"


@dataclass(frozen=True, slots=True)
class RoughText:
    """A text with its pieces, and these folded, each a line."""

    text: str
    pieces: Sequence[str]
    lines: str

    def stretches(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """The [start, end) of the pieces that hold a match of `pattern`, in order, those of one match together, and
        with those of the next that shares a piece with it."""
        following = (_BLANKS_APART if self.text.isascii() else _PIECE).finditer(self.text)
        if _OVER_LINES not in pattern.pattern:
            for number in self._holding(pattern):
                yield next(islice(following, number, None)).span()
            return
        taken = 0  # of these

        def start_of(piece: int) -> int:
            nonlocal taken
            found = next(islice(following, piece - taken, None))
            taken = piece + 1
            return found.start()

        last = -1
        start = end = place = piece = 0
        match = pattern.search(self.lines)
        while match is not None:
            piece += self.lines.count("\n", place, match.start())
            place = match.start()
            last_of_match = piece + match.group().count("\n")
            if piece > last:
                if last >= 0:
                    yield start, end
                start, last = start_of(piece), piece
                end = start + len(self.pieces[piece])
            if last_of_match > last:
                end, last = start_of(last_of_match) + len(self.pieces[last_of_match]), last_of_match
            match = pattern.search(self.lines, place + 1)
        if last >= 0:
            yield start, end

    def _holding(self, pattern: re.Pattern[str]) -> Iterator[int]:
        """Which pieces hold a match of `pattern`, none of which goes over a line, each as how many are between it and
        the one before."""
        lines = self.lines
        place, between = 0, 0
        for match in pattern.finditer(lines):
            start = match.start()
            between += lines.count("\n", place, start)
            place = start
            if between >= 0:
                yield between
                between = -1  # the next line end is the end of this piece


@lru_cache(maxsize=256)  # of an answer each passage is looked at several times
def rough(text: str) -> RoughText:
    """A text as it is looked at."""
    pieces = text.split() if text.isascii() else _PIECE.findall(text)
    return RoughText(text, pieces, folded_roughly("\n".join(pieces)))  # no folding makes a line end


@lru_cache(maxsize=64)  # all passages of an answer are looked through for the same
def beginning_of(words: frozenset[str]) -> re.Pattern[str]:
    """Finds where a word may begin with one of these beginnings, which are folded and not empty."""
    return re.compile("|".join(map(_pattern, sorted(map(folded_roughly, words)))))


@lru_cache(maxsize=64)
def end_with(words: frozenset[str]) -> re.Pattern[str] | None:
    """Finds whether one of these words, as `analysis` makes them, may be the last of a text; None where that cannot be
    told."""
    folded = _folded(words)
    return None if folded is None else re.compile(f"(?:{'|'.join(map(re.escape, sorted(folded)))})[\\W_]*$")


@lru_cache(maxsize=64)
def phrase_of(words: Sequence[str]) -> re.Pattern[str] | None:
    """Finds where these words, as `analysis` makes them, may stand one after the other; None where that cannot be
    told."""
    folded = _folded(words)
    if folded is None:
        return None
    return re.compile(_BETWEEN.join(map(_pattern, folded)))


def _pattern(folded: str) -> str:
    """What finds a word; a number in groups too."""
    return r"\W*".join(folded) if folded.isascii() and folded.isdigit() else re.escape(folded)


def _folded(words: Iterable[str]) -> list[str] | None:
    """Each of these but the gaps; None where one is cut off, or nothing is left of it."""
    folded = [folded_roughly(word) for word in words if word != GAP]
    return folded if folded and all(0 < len(word) < WORD_LIMIT for word in folded) else None
