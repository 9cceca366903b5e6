"""What an embedder made of the passages that were reranked last: the next question is often the same one, with a word
more, and about the same passages."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import replace

import numpy as np

from app.domain.embedding import Embedding

_LIMIT = 64 << 20  # bytes of token vectors: some three hundred passages of the built-in embedder's


class PassageCache:
    """Embeddings by their text, the ones used longest ago forgotten first. Safe for several threads."""

    def __init__(self, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._bytes = 0
        self._held: OrderedDict[str, Embedding] = OrderedDict()
        self._lock = threading.Lock()

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
