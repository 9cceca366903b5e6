"""Which of an embedder's vectors stand for which passages, kept in memory: the filters of a question are about
passages, the vector index holds vectors."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.ids import EmbedderId
from app.ports import Ids

_LAST = (
    "SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'chunks'),"
    " (SELECT seq FROM sqlite_sequence WHERE name = 'vectors')"
)
_ALL = "SELECT c.id, v.id FROM vectors v JOIN chunks c ON c.text_hash = v.text_hash WHERE v.embedder_id = ?"
_NEW = (
    # By rowid, of which there are few, not by the index of all that the embedder has read.
    "SELECT c.id, v.id FROM vectors v CROSS JOIN chunks c ON c.text_hash = v.text_hash"
    " WHERE +v.embedder_id = ?1 AND v.id > ?3"
    " UNION SELECT c.id, v.id FROM chunks c CROSS JOIN vectors v ON v.embedder_id = ?1 AND v.text_hash = c.text_hash"
    " WHERE c.id > ?2"
)


class ChunkVectors:
    """Follows the catalogue, which `rows` asks: what has come since the last question is added; what has gone does no
    harm, for the indexes do not hold it any more. Safe for several threads."""

    def __init__(self, rows: Callable[[str, Sequence[Any]], list[Any]], embedder_id: EmbedderId) -> None:
        self._rows = rows
        self._embedder_id = embedder_id
        self._pairs = np.zeros((0, 2), dtype=np.int64)  # (chunk, vector), by chunk
        self._seen = (0, 0)  # the last chunk and the last vector
        self._last: tuple[Ids, Ids, Ids] | None = None  # what was asked for, the pairs then, and the answer
        self._lock = threading.Lock()

    def of(self, chunks: Ids) -> Ids:
        """The vectors of those of these passages that the embedder has read."""
        with self._lock:
            self._follow()
            pairs, last = self._pairs, self._last
        if last is not None and last[0] is chunks and last[1] is pairs:
            return last[2]
        found = _vectors_of(pairs, chunks)
        self._last = chunks, pairs, found
        return found

    def _follow(self) -> None:
        ((chunk, vector),) = self._rows(_LAST, ())
        last = (chunk or 0, vector or 0)
        if last == self._seen:
            return
        if self._seen == (0, 0):
            rows = self._rows(_ALL, (self._embedder_id,))
        else:
            rows = self._rows(_NEW, (self._embedder_id, *self._seen))
        if rows:
            pairs = np.concatenate([self._pairs, np.array(rows, dtype=np.int64)])
            self._pairs = pairs[np.argsort(pairs[:, 0], kind="stable")]
        self._seen = last


def _vectors_of(pairs: NDArray[np.int64], chunks: Ids) -> Ids:
    """The vectors of these chunks, ascending, of pairs by chunk: by flags, which sorts nothing."""
    if not len(pairs) or not len(chunks):
        return np.zeros(0, np.int64)
    wanted = np.zeros(int(max(pairs[-1, 0], chunks[-1])) + 1, np.bool_)
    wanted[chunks] = True
    vectors = pairs[wanted[pairs[:, 0]], 1]
    found = np.zeros(int(vectors.max(initial=0)) + 1, np.bool_)
    found[vectors] = True
    return np.flatnonzero(found)
