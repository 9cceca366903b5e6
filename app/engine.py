"""The parts put together: models, indexes, searcher, indexer. The facade makes one when it is first needed."""

from __future__ import annotations

import threading
import time

from app.chunking import CHUNKER_VERSION, Chunker
from app.extraction import Extractor, extraction_version
from app.indexing.control import Control
from app.indexing.embedding import EmbeddingStage
from app.indexing.indexer import Indexer
from app.indexing.reading import DocumentReader
from app.indexing.tracker import Tracker
from app.inference.embedder import Embedder
from app.inference.models import ModelSpec
from app.inference.reranker import MultiVectorReranker
from app.inference.ruler import Ruler
from app.paths import DataDir
from app.search.no_match import Judge
from app.search.retrieval import EmbedderLeg, Retriever
from app.search.searcher import Searcher
from app.settings import Settings
from app.storage.catalogue import Catalogue
from app.storage.full_text import FullTextIndex
from app.storage.reader import CatalogueReader
from app.storage.vector_index import VectorIndex

_COVERAGE_AGE_S = 5.0


class Engine:
    """Everything that searching and indexing share. With a `catalogue` this process is the writer.

    The indexes are brought up to date with the catalogue before the first search, whatever happened to the process
    that wrote it.
    """

    def __init__(
        self,
        data_dir: DataDir,
        settings: Settings,
        spec: ModelSpec,
        catalogue: Catalogue | None,
        reader: CatalogueReader,
    ) -> None:
        self._data_dir = data_dir
        self._settings = settings
        self._catalogue = catalogue
        self._reader = reader
        self._refresh_lock = threading.Lock()
        self._coverage = (0.0, 1.0)
        self._extractor: Extractor | None = None
        self._documents: DocumentReader | None = None
        self.embedder = Embedder(spec)
        name, digest, dimension = self.embedder.name, self.embedder.digest, self.embedder.dimension
        if catalogue is not None:
            with catalogue.transaction():
                catalogue.register_embedder(name, digest, dimension)
        self._embedder_id = reader.embedder_id(name, digest)
        catalogue_id = reader.catalogue_id
        self._full_text = FullTextIndex(data_dir.full_text, catalogue_id, writable=catalogue is not None)
        self._vectors = (
            None
            if self._embedder_id is None
            else VectorIndex(data_dir.vectors, self._embedder_id, dimension, catalogue_id)
        )
        if catalogue is not None:
            self._full_text.catch_up(reader)
        if self._vectors is not None:
            self._vectors.catch_up(reader)
        self._seen = reader.last_ids()
        legs = [] if self._vectors is None else [EmbedderLeg(self.embedder, self._vectors)]
        retriever = Retriever(reader, self._full_text, legs)
        limits = self.embedder.no_match_limits
        self.searcher = Searcher(
            reader,
            retriever,
            MultiVectorReranker(self.embedder),
            rerank_candidates=settings.rerank_candidates,
            rerank_budget_ms=settings.rerank_budget_ms,
            coverage=self.coverage,
            judge=None if limits is None else Judge(reader, retriever, limits),
        )

    def make_indexer(self, tracker: Tracker, control: Control) -> Indexer:
        """The indexer of this library; only the writer has one."""
        assert self._catalogue is not None and self._embedder_id is not None and self._vectors is not None
        settings = self._settings
        ruler = Ruler(self.embedder.spec.tokenizer_file)
        pipeline = f"{extraction_version()}; {CHUNKER_VERSION}; ruler {ruler.version}"
        if self._extractor is None or self._documents is None:
            self._extractor = Extractor(
                settings.extraction_time_limit_s, settings.extraction_memory_limit, settings.worker_count
            )
            self._documents = DocumentReader(
                self._extractor,
                Chunker(ruler),
                self._reader.find_content,
                pipeline,
                workers=settings.worker_count,
                largest_file=settings.largest_file,
                longest_text=settings.longest_text,
            )
        return Indexer(
            self._catalogue,
            self._reader,
            self._documents,
            self._full_text,
            self._vectors,
            EmbeddingStage(self._catalogue, self._reader, self.embedder, self._embedder_id, self._vectors),
            tracker,
            control,
            pipeline=pipeline,
            data_dir=self._data_dir.root,
        )

    def refresh(self) -> None:
        """In a process that is not the writer: makes visible what the writer has done since."""
        if self._catalogue is not None:
            return
        with self._refresh_lock:
            self._full_text.refresh()  # always: the writer commits it a little after the catalogue
            last = self._reader.last_ids()
            if last != self._seen and self._vectors is not None:
                self._vectors.catch_up(self._reader)
            self._seen = last

    def coverage(self) -> float:
        """The share (0–1) of distinct chunk texts that have a vector, at most a few seconds old."""
        taken, share = self._coverage
        if time.monotonic() - taken > _COVERAGE_AGE_S:
            counts = [e for e in self._reader.embedders() if e.name == self.embedder.name]
            share = counts[0].vectors / counts[0].expected if counts and counts[0].expected else 1.0
            self._coverage = (time.monotonic(), min(1.0, share))
        return self._coverage[1]

    def close(self) -> None:
        """Stops the workers, saves the checkpoints, lets go of the files."""
        if self._extractor is not None and self._documents is not None:
            self._extractor.close()
            self._documents.close()
        if self._catalogue is not None and self._vectors is not None:
            self._vectors.save()
        self._full_text.close()


def full_text_is_behind(data_dir: DataDir, reader: CatalogueReader) -> bool:
    """Whether the full-text index lacks something that the catalogue holds, or cannot be used."""
    index = FullTextIndex(data_dir.full_text, reader.catalogue_id, writable=False)
    checkpoint = index.checkpoint
    return not index.usable or (checkpoint.last_added, checkpoint.last_removed) != reader.last_ids()[:2]
