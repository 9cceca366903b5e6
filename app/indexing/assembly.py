"""The indexer and what it reads files with, put together. Searching needs none of it, so that nothing of it is loaded
where one only searches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.common.settings import Settings
from app.domain.ids import EmbedderId
from app.domain.models import ModelSpec
from app.extraction import Extractor, extraction_version
from app.indexing.control import Control
from app.indexing.embedding import EmbeddingStage
from app.indexing.indexer import Indexer
from app.indexing.reading import DocumentReader
from app.indexing.tracker import Tracker
from app.inference.embedder import Embedder
from app.inference.token_counter import VOCABULARY_NAME, TokenCounter
from app.storage.catalogue import Catalogue
from app.storage.follower import Follower
from app.storage.reader import CatalogueReader
from app.text.chunking import CHUNKER_VERSION, Chunker


@dataclass(frozen=True, slots=True)
class IndexedBy:
    """An embedder that is to read the library: how to get it loaded, and what fills its index."""

    spec: ModelSpec
    embedder: Callable[[], Embedder]
    embedder_id: EmbedderId
    follower: Follower


class IndexerFactory:
    """Makes indexers that share their extraction workers. One for each writer; `beside_window` says that it works on a
    thread beside others that must not wait."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        chunks: Follower,
        settings: Settings,
        built_in: ModelSpec,
        data_dir: Path,
        *,
        beside_window: bool,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._chunks = chunks
        self._data_dir = data_dir
        self._pipeline = f"{extraction_version()}; {CHUNKER_VERSION}; ruler {VOCABULARY_NAME}"
        self._extractor = Extractor(
            settings.extraction_time_limit_s, settings.extraction_memory_limit, settings.worker_count
        )
        self._documents = DocumentReader(
            self._extractor,
            Chunker(TokenCounter(built_in, may_hold=not beside_window)),
            reader.find_content,
            self._pipeline,
            workers=settings.worker_count,
            largest_file=settings.largest_file,
            longest_text=settings.longest_text,
        )

    def make(self, embedders: list[IndexedBy], tracker: Tracker, control: Control) -> Indexer:
        """An indexer whose embedders read in this order."""
        stages = [
            EmbeddingStage(
                self._catalogue,
                self._reader,
                each.embedder,
                each.embedder_id,
                each.follower,
                title=each.spec.title,
                measured=each.spec.built_in,
            )
            for each in embedders
        ]
        return Indexer(
            self._catalogue,
            self._reader,
            self._documents,
            self._chunks,
            stages,
            tracker,
            control,
            pipeline=self._pipeline,
            data_dir=self._data_dir,
        )

    def close(self) -> None:
        """Ends the workers; what is being read is cut short."""
        self._extractor.close()
        self._documents.close()
