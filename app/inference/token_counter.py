"""What chunks are measured with: the built-in embedder's tokenizer, which is always there."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import cached_property

from app.domain.models import ModelSpec
from app.inference.tokenizer import TextTokenizer, open_tokenizer

# A long text is tokenized in pieces, so that one file of 100 MB does not take gigabytes of offsets at once.
_PIECE = 50_000
# Characters after which it pays to grow the tokenizer, where that may be.
_MUCH = 1_000_000
_BREAK = re.compile(r"\s")


class TokenCounter:
    """Finds where the tokens of a text lie. Safe to be used by several threads.

    Its tokenizer is loaded when it first measures, which raises `ModelFault` if that cannot be. With `may_grow` it is
    grown when there is much to measure, which takes memory, and half a second in which no other thread has its turn.
    """

    def __init__(self, embedder: ModelSpec, *, may_grow: bool = False) -> None:
        self._embedder = embedder
        self._may_grow = may_grow
        self._measured = 0  # characters

    @property
    def longest_input(self) -> int:
        """The most tokens that the embedder reads."""
        return self._embedder.max_tokens

    @cached_property
    def _tokenizer(self) -> TextTokenizer:
        return open_tokenizer(self._embedder)

    def input_tokens(self, text: str) -> int:
        """How many tokens the embedder has to read for a passage, its prompt and the special ones included."""
        self._note(text)
        return self._tokenizer.count(self._embedder.passage_prompt + text)

    def _note(self, text: str) -> None:
        self._measured += len(text)
        if self._may_grow and self._measured > _MUCH:
            self._may_grow = False
            self._tokenizer.grow()

    def token_ends(self, text: str) -> Sequence[int]:
        """The character offsets at which the tokens of `text` end, ascending.

        They take four bytes each, where a list of them would take forty: a text has millions.
        """
        self._note(text)
        ends = array("I")
        start = 0
        while start < len(text):
            stop = self._piece_end(text, start)
            ends.extend(start + end for end in self._tokenizer.token_ends(text[start:stop]))
            start = stop
        return ends

    def _piece_end(self, text: str, start: int) -> int:
        limit = start + _PIECE
        if limit >= len(text):
            return len(text)
        gap = _BREAK.search(text, limit, limit + 1000)
        return gap.start() if gap else limit
