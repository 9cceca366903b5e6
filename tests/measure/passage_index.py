"""Passages in a real catalogue with its two indexes, asked through the real search: what a user would be shown."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from app.chunking import Chunker
from app.indexing.embedding import EmbeddingStage
from app.inference.embedder import Embedder
from app.inference.pool import OnDemand
from app.inference.reranker import MultiVectorReranker
from app.models import ModelSpec
from app.records import (
    ChunkId,
    ContentKey,
    DocumentState,
    Embedding,
    Extraction,
    FileStamp,
    Filters,
    SearchRequest,
    Segment,
)
from app.search.meaning import EmbedderLeg
from app.search.retrieval import Retriever
from app.search.searcher import Searcher
from app.settings import Settings
from app.storage.catalogue import Catalogue
from app.storage.full_text import FullTextIndex
from app.storage.reader import CatalogueReader
from app.storage.vector_index import VectorIndex

STAGES = ("words", "meaning", "fused", "reranked")
_DEPTH = 100  # chunks that a leg is asked for
_NAME = "q"  # around a passage's number in its file's name, or a question with a year in it would find a file so named
_REMEMBERED = 600  # embeddings; those with token vectors take about 300 kB each


class RememberingEmbedder(Embedder):
    """Embeds a text once while it is remembered: the same few passages are reranked for question after question."""

    def __init__(self, spec: ModelSpec) -> None:
        self._remembered: dict[tuple[str, frozenset[str]], Embedding] = {}
        super().__init__(spec)

    def iter_embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        for text in texts:
            key = text, frozenset(heads)
            if key not in self._remembered:
                if len(self._remembered) >= _REMEMBERED:
                    self._remembered.clear()
                (self._remembered[key],) = super().iter_embed([text], heads)  # to its end: it may hold threads
            yield self._remembered[key]


class PassageIndex:
    """Each passage a document of its own, indexed as the product does it, for as long as the `with` lasts."""

    def __init__(self, passages: Sequence[str], embedder: Embedder, chunker: Chunker) -> None:
        # The vector index may still be open when its folder goes, which is a fault on Windows.
        self._temporary = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        folder = Path(self._temporary.name)
        self._catalogue = Catalogue(folder / "catalogue.sqlite3")
        with self._catalogue.transaction():
            for number, text in enumerate(passages):
                extraction = Extraction((Segment(text),))
                content = self._catalogue.add_content(
                    ContentKey(b"%d" % number, "txt", ""), extraction, chunker.chunk(extraction)
                )
                self._catalogue.put_document(
                    Path(f"/{_NAME}{number}{_NAME}.x"),
                    "text",
                    FileStamp(0, 0),
                    "",
                    DocumentState.INDEXED,
                    content_id=content,
                )
            embedder_id = self._catalogue.register_embedder(embedder.name, embedder.digest, embedder.dimension)
        self._reader = CatalogueReader(folder / "catalogue.sqlite3")
        self._full_text = FullTextIndex(folder / "full_text", self._reader.catalogue_id, writable=True)
        self._full_text.catch_up(self._reader)
        vectors = VectorIndex(folder / "vectors", embedder_id, embedder.dimension, self._reader.catalogue_id)
        stage = EmbeddingStage(self._catalogue, self._reader, embedder, embedder_id, vectors)
        while stage.step(lambda: None):
            pass
        leg = EmbedderLeg(OnDemand.of(embedder), embedder_id, vectors)
        self._retriever = Retriever(self._reader, self._full_text, [leg])
        self._searcher = Searcher(
            self._reader,
            self._retriever,
            MultiVectorReranker(embedder),
            rerank_candidates=Settings().rerank_candidates,
            rerank_budget_ms=60_000,  # what is measured is the order, not this machine
            coverage=lambda: 1.0,
        )

    def __enter__(self) -> PassageIndex:
        return self

    def __exit__(self, *_: object) -> None:
        self._full_text.close()
        self._reader.close()
        self._catalogue.close()
        self._temporary.cleanup()

    def legs(self, question: str) -> dict[str, list[int]]:
        """The passages that full text alone and the vectors alone find, best first."""
        query = self._retriever.understand(question)
        words = self._retriever.by_words(query, Filters(), _DEPTH)
        meaning = list(self._retriever.by_meaning(query, Filters(), _DEPTH).cosines.items())
        return {"words": self._passages(words), "meaning": self._passages(meaning)}

    def stages(self, question: str) -> dict[str, list[int]]:
        """For each of STAGES the passages found, best first."""
        answers = [
            _unique(int(hit.path.stem.strip(_NAME)) for hit in results.hits)
            for results in self._searcher.search(SearchRequest(question))
        ]
        # Where nothing is found there is no second answer.
        return self.legs(question) | {"fused": answers[0], "reranked": answers[-1]}

    def _passages(self, ranking: Sequence[tuple[ChunkId, float]]) -> list[int]:
        documents = self._reader.documents_of_chunks([chunk for chunk, _ in ranking], Filters())
        return _unique(int(document.path.stem.strip(_NAME)) for chunk, _ in ranking for document in documents[chunk])


def _unique(numbers: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(numbers))
