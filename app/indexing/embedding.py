"""Chunks into vectors: whatever the catalogue holds that the embedder has not read yet, oldest first."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.inference.embedder import Embedder
from app.records import EmbedderId
from app.storage.catalogue import Catalogue
from app.storage.hashing import embedder_input
from app.storage.reader import CatalogueReader
from app.storage.vector_index import VectorIndex

_BATCH = 128


class EmbeddingStage:
    """Fills one embedder's vectors. What is missing is read from the catalogue, so a restart goes on where it was."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        embedder: Embedder,
        embedder_id: EmbedderId,
        index: VectorIndex,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._embedder = embedder
        self._embedder_id = embedder_id
        self._index = index
        self._cursor = 0  # every chunk up to this id has its vector

    def remaining(self) -> int:
        """Chunks that are still to be embedded."""
        return self._reader.unembedded_count(self._embedder_id, self._cursor)

    def step(self, check: Callable[[], None]) -> int:
        """Embeds the next batch of texts; returns how many chunks are through, 0 when there is nothing left to do."""
        chunks = self._reader.unembedded_chunks(self._embedder_id, self._cursor, _BATCH)
        if not chunks:
            return 0
        texts = {chunk.text_hash: embedder_input(chunk.context, chunk.text) for chunk in chunks}
        dense: list[np.ndarray] = []
        for embedding in self._embedder.iter_embed(texts.values()):
            check()
            assert embedding.dense is not None
            dense.append(embedding.dense)
        with self._catalogue.transaction():
            self._catalogue.add_vectors(self._embedder_id, list(texts), np.stack(dense))
        self._index.catch_up(self._reader)
        self._cursor = chunks[-1].id
        return len(chunks)
