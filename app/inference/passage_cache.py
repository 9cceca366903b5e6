"""What an embedder made of the passages that were reranked last: the next question is often the same one, with a word
more, and about the same passages."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.common.last_ones import LastOnes
from app.domain.embedding import Embedding

_LIMIT = 64 << 20  # bytes of token vectors: some three hundred passages of the built-in embedder's
_QUESTIONS = 8
_COMPARED = 100  # passages with a question: those of one answer
Cosines = NDArray[np.floating]


class PassageCache:
    """Embeddings by their text, the ones used longest ago forgotten first. Safe for several threads."""

    def __init__(self, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._bytes = 0
        self._held: OrderedDict[str, Embedding] = OrderedDict()
        self._cosines: LastOnes[tuple[str, str], Cosines] = LastOnes(_COMPARED)
        self._questions: LastOnes[str, Embedding] = LastOnes(_QUESTIONS)
        self._lock = threading.Lock()

    def question(self, text: str, embed: Callable[[str], Embedding]) -> Embedding:
        """What `embed` makes of a question, kept for a few of them as it is."""
        known = self._questions.get(text)
        if known is None:
            known = embed(text)
            self._questions.keep(text, known)
        return known

    def cosines(self, question: str, passage: str, compare: Callable[[], Cosines]) -> Cosines:
        """What `compare` gives for the tokens of a question [rows] and of a passage, kept for the last ones."""
        known = self._cosines.get((question, passage))
        if known is None:
            known = compare()
            self._cosines.keep((question, passage), known)
        return known

    def get(self, text: str) -> Embedding | None:
        with self._lock:
            if text in self._held:
                self._held.move_to_end(text)
            return self._held.get(text)

    def keep(self, text: str, embedding: Embedding) -> Embedding:
        """Keeps an embedding, and returns it as it is kept: with its token vectors in half precision, so that a passage
        gets the same score whether it was remembered or not."""
        if embedding.colbert is not None:
            embedding = replace(embedding, colbert=embedding.colbert.astype(np.float16))
        with self._lock:
            self._bytes += _size(embedding) - _size(self._held.get(text))
            self._held[text] = embedding
            self._held.move_to_end(text)
            while self._bytes > self._limit and len(self._held) > 1:
                self._bytes -= _size(self._held.popitem(last=False)[1])
        return embedding


def _size(embedding: Embedding | None) -> int:
    return 0 if embedding is None or embedding.colbert is None else embedding.colbert.nbytes
