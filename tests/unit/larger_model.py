"""A small model in the place of the larger one that a person chooses."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import cast

from builders import Workshop
from reference_models import M3, loaded

from app.domain.embedding import Embedding
from app.domain.errors import ModelFault
from app.indexing.embedding import EmbeddingStage
from app.ports import Embedder
from app.search.dense import DenseRetriever


class Larger:
    """A small model in the place of the larger one, which remembers what it has read."""

    def __init__(self) -> None:
        self.embedder = loaded(M3)
        self.read: list[str] = []
        self.fault: ModelFault | None = None

    def __call__(self) -> Embedder:
        if self.fault is not None:
            raise self.fault
        return cast(Embedder, self)  # as much of it as an embedding stage asks for

    def embed(self, texts: Iterable[str], heads: Collection[str]) -> Iterator[Embedding]:
        for text in texts:
            self.read.append(text)
            yield from self.embedder.embed([text], heads)


def install(workshop: Workshop, larger: Larger) -> DenseRetriever:
    """Has the workshop's next indexer use the larger model."""
    embedder = larger.embedder
    embedder_id = workshop.catalogue.register_embedder(embedder.name, embedder.digest, embedder.dimension)
    retriever, follower = workshop.make_retriever(embedder, embedder_id)
    stage = EmbeddingStage(workshop.catalogue, workshop.reader, larger, embedder_id, follower, title="the larger one")
    workshop.more_stages = [stage]
    return retriever
