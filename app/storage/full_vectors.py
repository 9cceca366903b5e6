"""An embedder's vectors as the catalogue holds them, decoded to what is compared: after the projection, where the
embedder has one. Indexes are filled with them, and what an index proposes is compared by them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.domain.ids import EmbedderId, VectorId
from app.ports import Ids, Projection, Vector
from app.storage.replay import ReplayReader
from app.storage.vector_blobs import comparable, unpack_dense


class FullVectors:
    """Of one embedder. Safe for several threads."""

    def __init__(
        self, reader: ReplayReader, embedder_id: EmbedderId, dimension: int, projection: Projection | None = None
    ) -> None:
        self._reader = reader
        self._embedder_id = embedder_id
        self._dimension = dimension
        self._projection = projection

    def __call__(self, ids: Ids) -> tuple[Ids, Vector]:
        """Of these ids those that are there, in order, and their vectors [n, dimension]."""
        return self._decoded(self._reader.vectors_of_ids(ids.tolist()))

    def after(self, last: int, limit: int) -> tuple[list[VectorId], Ids, Vector]:
        """Up to `limit` ids above `last`, in order; of them those that have a direction, and their vectors."""
        rows = self._reader.vectors_after(self._embedder_id, last, limit)
        return ([id_ for id_, _ in rows], *self._decoded(rows))

    def _decoded(self, rows: Sequence[tuple[VectorId, Any]]) -> tuple[Ids, Vector]:
        """A text in which there is nothing to embed has the vector 0, is near to nothing, and is left out."""
        ids = np.array([id_ for id_, _ in rows], dtype=np.int64)
        # Of a damaged one there is nothing, until it is embedded anew.
        vectors = unpack_dense([blob if isinstance(blob, bytes) else b"" for _, blob in rows], self._dimension)
        near = comparable(vectors)
        vectors = vectors[near]
        if self._projection is not None and len(vectors):
            vectors = self._projection.passage(vectors)
        return ids[near], vectors
