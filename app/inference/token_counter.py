"""What chunks are measured with: the built-in embedder's vocabulary, which is always there.

A text is cut by an estimate, word by word, for most words have come before; where that comes near to what the embedder
reads, its tokens are counted. To count them all took three quarters of the time of indexing.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np

from app.domain.models import ModelSpec
from app.inference.tokenizer import TextTokenizer, open_tokenizer

# A long text is measured in pieces, so that one file of 100 MB does not take gigabytes of words at once.
_PIECE = 200_000
_BREAK = re.compile(r"\s")
_SURELY = 0.85  # of what the embedder reads: the estimate was never found more than a twentieth too low
_REMEMBERED = 1 << 18  # words
_SIGNS = frozenset(".,;:!?")  # behind a word they are one token more
_LONGEST_REMEMBERED = 32  # characters: in Chinese, "words" are sentences


class TokenCounter:
    """Finds where the tokens of a text lie, about, and whether the embedder reads a text to its end, exactly. Safe to
    be used by several threads.

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
    def _tokens(self) -> _WordTokens:
        return _WordTokens(self._tokenizer.about)

    def input_tokens(self, text: str) -> int:
        """How many tokens the embedder has to read for a passage, its prompt and the special ones included."""
        return self._tokenizer.count(self._embedder.passage_prompt + text)

    def fits(self, text: str, room: int) -> bool:
        """Whether the embedder has to read at most so many tokens for a passage, counted as by `input_tokens`."""
        passage = self._embedder.passage_prompt + text
        about = self._tokenizer.special + sum(map(self._tokens.__getitem__, passage.split()))
        return about <= _SURELY * room or self._tokenizer.count(passage) <= room

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

    def _ends(self, text: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        words = text.replace("\n", " ").replace("\t", " ").split(" ")
        lengths = np.fromiter(map(len, words), np.int64, len(words))
        counts = np.fromiter(map(self._tokens.__getitem__, words), np.int64, len(words))
        begins = np.cumsum(lengths + 1) - lengths - 1
        numbers = np.arange(1, counts.sum() + 1) - np.repeat(np.cumsum(counts) - counts, counts)
        return np.repeat(begins, counts) + np.repeat(lengths, counts) * numbers // np.repeat(counts, counts)

    def _piece_end(self, text: str, start: int) -> int:
        limit = start + _PIECE
        if limit >= len(text):
            return len(text)
        gap = _BREAK.search(text, limit, limit + 1000)
        return gap.start() if gap else limit


class _WordTokens(dict[str, int]):
    """About how many tokens each word is, as far as it is known."""

    def __init__(self, about: Callable[[str], int]) -> None:
        super().__init__({"": 0})
        self._about = about

    def __missing__(self, word: str) -> int:
        count = self[word[:-1]] + 1 if word[-1] in _SIGNS and word[-2:-1].isalpha() else self._about(word)
        if len(word) <= _LONGEST_REMEMBERED:
            if len(self) >= _REMEMBERED:
                self.clear()
                self[""] = 0
            self[word] = count
        return count
