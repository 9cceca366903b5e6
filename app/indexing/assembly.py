"""The indexer and what it extracts files with, put together. Searching needs none of it, so that nothing of it is
loaded where one only searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.common.idle import IdleUnloader
from app.common.priority import lower_disk_of_this_thread
from app.common.settings import Settings
from app.domain.ids import EmbedderId
from app.domain.models import ModelSpec
from app.extraction import ExtractionLimits, Extractor, extraction_version
from app.extraction.ocr import OcrLimits, OcrReader
from app.indexing.control import RunControl
from app.indexing.embedding import EmbeddingStage, EmbeddingStages
from app.indexing.extracting import DocumentExtractor
from app.indexing.indexer import Indexer
from app.indexing.scanning import ScanStage
from app.indexing.scans_read import ScansRead
from app.indexing.tracker import Tracker
from app.ports import Embedder
from app.storage.catalogue import Catalogue
from app.storage.follower import Follower
from app.storage.prepared_terms import PreparedTerms
from app.storage.reader import CatalogueReader
from app.text.chunking import CHUNKER_VERSION, VOCABULARY_NAME


@dataclass(frozen=True, slots=True)
class IndexedBy:
    """An embedder that is to embed the library: how to get it loaded, and what fills its index."""

    spec: ModelSpec
    embedder: Callable[[], Embedder]
    embedder_id: EmbedderId
    follower: Follower


class IndexerFactory:
    """Makes indexers that share their extraction workers. One for each writer."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        chunks: Follower,
        prepared: PreparedTerms,
        settings: Settings,
        reader_target: str,
        measured_by: ModelSpec,
        data_dir: Path,
        passwords: Callable[[], Sequence[str]] = tuple,
        scans: ScansRead | None = None,
        idle: IdleUnloader | None = None,
    ) -> None:
        """`reader_target` names what workers make their reader with ("module:function"), out of the model that chunks
        are measured by; `passwords` tells those that may open a file; `scans` how pages that are pictures are read."""
        self._catalogue = catalogue
        self._reader = reader
        self._chunks = chunks
        self._prepared = prepared
        self._data_dir = data_dir
        limits = ExtractionLimits(
            settings.extraction_time_limit_s,
            settings.extraction_time_per_mb_s,
            settings.extraction_memory_limit,
            settings.longest_text,
            settings.most_chunks,
        )
        self._extractor = Extractor(
            limits,
            settings.worker_count,
            reader_target,
            (measured_by,),
            readable=(measured_by.folder,),
            passwords=passwords,
        )
        if idle is not None:  # workers end when nothing was read for a while
            idle.watch(self._extractor)
        self._documents = DocumentExtractor(
            self._extractor,
            reader.find_content,
            reader.find_earlier_content,
            pipeline_version,
            catalogue,
            workers=settings.worker_count,
            largest_file=settings.largest_file,
            find_scanned=reader.scanned_text,
        )
        self._scans = scans
        self._pages = None if scans is None else OcrReader(OcrLimits(), scans.data, passwords)

    def make(self, embedders: Callable[[], list[IndexedBy]], tracker: Tracker, control: RunControl) -> Indexer:
        """An indexer whose embedders, those that are in use at the time, embed in this order; for the thread that calls
        this, whose disk comes last among others'."""
        lower_disk_of_this_thread()

        def stages() -> list[EmbeddingStage]:
            return [self._stage(each) for each in embedders()]

        return Indexer(
            self._catalogue,
            self._reader,
            self._documents,
            self._chunks,
            self._prepared,
            EmbeddingStages(stages, tracker, control),
            tracker,
            control,
            pipeline=pipeline_version,
            data_dir=self._data_dir,
            scans=self._scan_stage(tracker, control),
        )

    def _scan_stage(self, tracker: Tracker, control: RunControl) -> ScanStage | None:
        if self._scans is None or self._pages is None:
            return None
        check = control.yield_to_search
        return ScanStage(
            self._catalogue, self._reader, self._pages, self._scans.wanted, tracker, check, self._scans.offered
        )

    def _stage(self, by: IndexedBy) -> EmbeddingStage:
        return EmbeddingStage(
            self._catalogue,
            self._reader,
            by.embedder,
            by.embedder_id,
            by.follower,
            title=by.spec.title,
            measured=by.spec.built_in,
        )

    def close(self) -> None:
        """Ends the workers; what is being extracted is cut short."""
        if self._pages is not None:
            self._pages.close()
        self._extractor.close()
        self._documents.close()


def pipeline_version(path: Path) -> str:
    """Names everything that decides which chunks the file at `path` yields; where it changes, the file is extracted
    again."""
    return f"{extraction_version(path)}; {CHUNKER_VERSION}; ruler {VOCABULARY_NAME}"
