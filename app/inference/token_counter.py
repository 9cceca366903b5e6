"""What chunks are measured with: the built-in embedder's vocabulary, which is always there.

A text is cut by an estimate, word by word, for most words have come before; its tokens are counted where that comes
near to what the embedder reads. To count them all took three quarters of the time of indexing.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import itemgetter

import numpy as np

from app.domain.models import ModelSpec
from app.inference.known_words import GOES_ON, KnownWords
from app.inference.tokenizer import TextTokenizer, open_tokenizer

# A long text is measured in pieces, so that one file of 100 MB does not take gigabytes of words at once.
_PIECE = 200_000
_BREAK = re.compile(r"\s")
_TOKENS = itemgetter(0)
LONGEST_REMEMBERED = 32  # characters: in Chinese, what stands between blanks is sentences
Places = np.ndarray[tuple[int], np.dtype[np.int64]]


class TokenCounter:
    """Finds where the tokens of a text lie, about, and how many the embedder reads for it, exactly. Safe to be used by
    several threads.

    Its tokenizer is loaded when it first measures, which raises `ModelFault` if that cannot be.
    """

    def __init__(self, embedder: ModelSpec) -> None:
        self._embedder = embedder

    @property
    def longest_input(self) -> int:
        """The most tokens that the embedder reads."""
        return self._embedder.max_tokens

    @cached_property
    def _tokenizer(self) -> TextTokenizer:
        return open_tokenizer(self._embedder)

    @cached_property
    def _known(self) -> KnownWords:
        return KnownWords(self._tokenizer)

    def input_tokens(self, text: str) -> int:
        """How many tokens the embedder has to read for a passage, its prompt and the special ones included."""
        return self._tokenizer.count(self._embedder.passage_prompt + text)

    def about(self, text: str) -> int:
        """About how many tokens a text has, without the special ones: as many as `token_ends` finds."""
        return sum(self._counts(_words(text)))

    def _counts(self, words: Sequence[str]) -> Iterable[int]:
        """About how many tokens each of these is."""
        return map(_TOKENS, map(self._known.__getitem__, words))

    def token_ends(self, text: str) -> Sequence[int]:
        """The character offsets at which the tokens of `text` end, about, ascending: as many in each word as it is
        likely to have, evenly.

        They take four bytes each, where a list of them would take forty: a text has millions.
        """
        ends = array("I")
        start = 0
        while start < len(text):
            stop = self._piece_end(text, start)
            ends.frombytes((start + self._ends(text[start:stop])).astype(np.uintc).tobytes())
            start = stop
        return ends

    def _ends(self, text: str) -> Places:
        words = _between_blanks(text)
        lengths = np.fromiter(map(len, words), np.int64, len(words))
        begins = np.cumsum(lengths + 1) - lengths - 1
        if lengths.max() > LONGEST_REMEMBERED:
            words = _parted(words)
            goes_on = np.fromiter((word.startswith(GOES_ON) for word in words), np.int64, len(words))
            lengths = np.fromiter(map(len, words), np.int64, len(words)) - goes_on
            begins = np.cumsum(lengths + 1 - goes_on) - lengths - 1
        counts = np.fromiter(self._counts(words), np.int64, len(words))
        self._note_places(begins, lengths)
        numbers = np.arange(1, counts.sum() + 1) - np.repeat(np.cumsum(counts) - counts, counts)
        shares = -(-np.repeat(lengths, counts) * numbers // np.repeat(counts, counts))  # rounded up
        ends: Places = np.repeat(begins, counts) + shares
        return ends

    def _note_places(self, begins: Places, lengths: Places) -> None:
        """Is told where the words lie that were counted last."""

    def _piece_end(self, text: str, start: int) -> int:
        limit = start + _PIECE
        if limit >= len(text):
            return len(text)
        gap = _BREAK.search(text, limit, limit + 1000)
        return gap.start() if gap else limit


def _words(text: str) -> list[str]:
    """What stands between two blanks; of a long one stretches, for how many tokens a letter is changes within it."""
    words = _between_blanks(text)
    return words if max(map(len, words)) <= LONGEST_REMEMBERED else _parted(words)


def _between_blanks(text: str) -> list[str]:
    return text.replace("\n", " ").replace("\t", " ").split(" ")


def _parted(words: Iterable[str]) -> list[str]:
    parted: list[str] = []
    for word in words:
        parted.append(word[:LONGEST_REMEMBERED])
        for begin in range(LONGEST_REMEMBERED, len(word), LONGEST_REMEMBERED):
            parted.append(GOES_ON + word[begin : begin + LONGEST_REMEMBERED])
    return parted
