"""The chosen embedder catches up with the library in the background, while the built-in one's vectors serve."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np

from app.inference.embedder import Embedder
from app.records import ContentId, EmbedderId
from app.storage.catalogue import Catalogue
from app.storage.hashing import embedder_input
from app.storage.reader import CatalogueReader
from app.storage.vector_index import VectorIndex

# Chunks in a transaction. A large model takes about a second for two: little is lost by a kill.
_BATCH = 8


class UpgradeStage:
    """Fills the chosen embedder's vectors: documents that were opened most first, then the newest.

    What is missing is read from the catalogue, so a restart goes on where it was and nothing is read twice.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        embedder: Callable[[], Embedder],
        embedder_id: EmbedderId,
        index: VectorIndex,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._embedder = embedder  # loaded when there is something to read
        self._embedder_id = embedder_id
        self.index = index
        self._waiting: deque[ContentId] = deque()

    def look_again(self) -> None:
        """Documents have come or changed: the order is made anew."""
        self._waiting.clear()

    def remaining(self) -> int:
        """Chunks that are still to be read."""
        return self._reader.unembedded_count(self._embedder_id, 0)

    def step(self, check: Callable[[], None]) -> int:
        """Reads the next few chunks; returns how many are through, 0 when there is nothing left to do."""
        looked = False
        while True:
            if not self._waiting:
                if looked:
                    return 0
                looked = True
                self._waiting.extend(self._reader.unembedded_contents(self._embedder_id))
                continue
            chunks = self._reader.unembedded_of_content(self._embedder_id, self._waiting[0], _BATCH)
            if chunks:
                break
            self._waiting.popleft()
        texts = {chunk.text_hash: embedder_input(chunk.context, chunk.text) for chunk in chunks}
        embedder = self._embedder()
        embeddings = []
        for embedding in embedder.iter_embed(texts.values(), ("dense", "sparse")):
            check()
            embeddings.append(embedding)
        dense = np.stack([embedding.dense for embedding in embeddings if embedding.dense is not None])
        sparse = [embedding.sparse for embedding in embeddings if embedding.sparse is not None]
        with self._catalogue.transaction():
            self._catalogue.add_vectors(self._embedder_id, list(texts), dense, sparse or None)
        self.index.catch_up(self._reader)
        return len(chunks)
