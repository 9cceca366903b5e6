"""The ruler that chunks are measured with: the built-in embedder's tokenizer, which is always there."""

from __future__ import annotations

import re
from pathlib import Path

from app.errors import ModelFault
from app.inference.tokenizer import load_tokenizer

# A long text is tokenized in pieces, so that one file of 100 MB does not take gigabytes of offsets at once.
_PIECE = 50_000
_BREAK = re.compile(r"\s")


class Ruler:
    """Finds where the tokens of a text lie. Safe to be used by several threads."""

    def __init__(self, tokenizer_file: Path) -> None:
        try:
            self._tokenizer = load_tokenizer(tokenizer_file)
        except Exception as error:  # tokenizers raises plain Exceptions
            raise ModelFault(
                f"The built-in tokenizer {tokenizer_file} cannot be used.", "Install Dragoman again."
            ) from error
        self.version = self._tokenizer.digest[:12]

    def token_ends(self, text: str) -> list[int]:
        """The character offsets at which the tokens of `text` end, ascending."""
        ends: list[int] = []
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
