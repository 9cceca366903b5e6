"""The words of a text, each looked up once for both that indexing wants of it: how many tokens it is, and what it is
found by. The two are counted and made as everywhere else (token_counter.py, text/index_terms.py); where a passage does
not begin and end with a word of the text that it was cut from, it is analysed by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter

import numpy as np

from app.domain.documents import Chunk, IndexTerms
from app.inference.known_words import Word
from app.inference.token_counter import Places, TokenCounter
from app.text.index_terms import Piece, index_terms, joined_terms

_TOKENS, _TERMS = itemgetter(0), itemgetter(1)
_NOWHERE = np.zeros(0, np.int64)


class WordBook(TokenCounter):
    """A token counter that gives the terms of passages as well. For one thread."""

    _counted: Sequence[Word] = ()
    _text = ""  # the last one whose tokens were looked for, with what stands between its blanks, and where
    _words: Sequence[Word] = ()
    _begins = _lengths = _NOWHERE

    def token_ends(self, text: str) -> Sequence[int]:
        self._text = ""
        ends = super().token_ends(text)
        # Of a long text the words of its last piece alone are known.
        if len(self._lengths) and self._begins[-1] + self._lengths[-1] == len(text):
            self._text = text
        return ends

    def _counts(self, words: Sequence[str]) -> Iterable[int]:
        self._counted = list(map(self._known.__getitem__, words))
        return map(_TOKENS, self._counted)

    def _note_places(self, begins: Places, lengths: Places) -> None:
        self._words, self._begins, self._lengths = self._counted, begins, lengths

    def terms(self, chunk: Chunk) -> IndexTerms:
        """What a chunk is found by, as `index_terms` has it. It is quick for those of the text whose tokens were
        looked for last."""
        pieces = self._pieces(chunk)
        return index_terms(chunk.context, chunk.text) if pieces is None else joined_terms(chunk.context, pieces)

    def _pieces(self, chunk: Chunk) -> Sequence[Piece] | None:
        """None where they are not known, as those of a script without blanks are not."""
        if self._text[chunk.start : chunk.end] != chunk.text:
            return None
        first, behind = np.searchsorted(self._begins, (chunk.start, chunk.end)).tolist()
        if not first < behind or self._begins[first] != chunk.start:
            return None
        if self._begins[behind - 1] + self._lengths[behind - 1] != chunk.end:
            return None
        pieces = list(map(_TERMS, self._words[first:behind]))
        return None if None in pieces else pieces
