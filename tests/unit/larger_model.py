"""A small model in the place of the larger one that a person chooses."""

from __future__ import annotations

from builders import Workshop
from reference_models import M3

from app.domain.errors import ModelFault
from app.indexing.embedding import EmbeddingStage
from app.inference.embedder import Embedder
from app.inference.lazy_model import LazyModel
from app.search.dense import DenseRetriever
from app.storage.indexes.hnsw_index import VectorIndex


class Larger:
    """A small model in the place of the larger one, which remembers what it has read."""

    def __init__(self) -> None:
        self.embedder = Embedder(M3)
        self.read: list[str] = []
        self.fault: ModelFault | None = None

    def __call__(self) -> Embedder:
        if self.fault is not None:
            raise self.fault
        return self  # type: ignore[return-value]

    def iter_embed(self, texts, heads):  # type: ignore[no-untyped-def]
        for text in texts:
            self.read.append(text)
            yield from self.embedder.embed([text], heads)


def install(workshop: Workshop, larger: Larger) -> DenseRetriever:
    """Has the workshop's next indexer use the larger model."""
    embedder = larger.embedder
    embedder_id = workshop.catalogue.register_embedder(embedder.name, embedder.digest, embedder.dimension)
    index = VectorIndex(workshop.data / "vectors", embedder_id, embedder.dimension, workshop.reader.catalogue_id)
    index.catch_up(workshop.reader)
    stage = EmbeddingStage(workshop.catalogue, workshop.reader, larger, embedder_id, index, title="the larger one")
    workshop.more_stages = [stage]
    return DenseRetriever(LazyModel.of(embedder), embedder_id, index)
