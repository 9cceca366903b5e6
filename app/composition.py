"""The parts put together: models, indexes, searcher, indexer. The facade makes one when it is first needed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.common.paths import DataDir
from app.common.settings import Settings
from app.domain.errors import ModelFault
from app.domain.models import ModelSelection, ModelSpec, ResolvedModel
from app.inference.cross_encoder import CrossEncoder
from app.inference.embedder import Embedder
from app.inference.lazy_model import IdleUnloader, LazyModel
from app.inference.multi_vector import MultiVectorReranker
from app.inference.passage_cache import PassageCache
from app.inference.projection import load_projections
from app.inference.session import files_digest
from app.ports import Reranker
from app.search.dense import DenseRetriever
from app.search.no_match import NoMatchDetector
from app.search.pipeline import Searcher
from app.search.rerank import LatencyEstimator, TimedReranker
from app.search.retrieval import Retriever
from app.storage.follower import ChunkLog, Follower, VectorLog
from app.storage.indexes.hnsw_index import HnswIndex, remove_orphaned
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader

if TYPE_CHECKING:  # of indexing, which is loaded where somebody indexes
    from app.indexing.assembly import IndexerFactory
    from app.indexing.control import Control
    from app.indexing.indexer import Indexer
    from app.indexing.tracker import Tracker
    from app.storage.catalogue import Catalogue

_REST = 20  # times as long as a count took, before the next


@dataclass(frozen=True, slots=True)
class _Expected:
    """How many vectors there should be, counted `at` a moment (monotonic, s) when these were the last chunks given
    and removed; the count took `took_s`."""

    vectors: int
    ids: tuple[int, int]
    at: float
    took_s: float


class Engine:
    """Everything that searching and indexing share. With a `catalogue` this process is the writer; `embedder` is
    the built-in one, which stays for good once it is loaded.

    The indexes are brought up to date with the catalogue before the first search, whatever happened to the process
    that wrote it.
    """

    def __init__(
        self,
        data_dir: DataDir,
        settings: Settings,
        built_in: ResolvedModel,
        catalogue: Catalogue | None,
        reader: CatalogueReader,
        embedder: LazyModel[Embedder],
    ) -> None:
        self._data_dir = data_dir
        self._settings = settings
        self._catalogue = catalogue
        self._reader = reader
        self._refresh_lock = threading.Lock()
        self._expected = _Expected(0, (-1, -1), 0.0, 0.0)
        self._indexers: IndexerFactory | None = None
        self._idle = IdleUnloader(settings.model_idle_s)
        self._built_in_spec = spec = built_in.spec
        self._built_in_digest = digest = built_in.digest or files_digest(spec)
        self._full_text = TantivyIndex(data_dir.full_text, writable=catalogue is not None)
        self._chunks = Follower(ChunkLog(reader, self._full_text))
        if catalogue is not None:
            self._chunks.catch_up()
            if reader.embedder_id(spec.id, digest) is None:
                catalogue.recount_chunks()
        # Small, and needed for the search at every letter: it is never let go of.
        self._built_in = self._leg(spec, digest, embedder)
        self._embedder = embedder
        self._reranked = PassageCache()
        if catalogue is not None:
            remove_orphaned(data_dir.vectors, reader.embedder_ids())
        self._chosen: DenseRetriever | None = None
        self._chosen_spec: ModelSpec | None = None
        self._chosen_digest: str | None = None
        self.choose(ModelSelection())

    def _leg(self, spec: ModelSpec, digest: str, embedder: LazyModel[Embedder]) -> DenseRetriever | None:
        """An embedder with its vectors; None where nothing was written by it yet and this process does not write."""
        dimension = self._reader.embedder_dimension(spec.id, digest)
        if self._catalogue is not None:
            dimension = dimension or spec.dimension or embedder.get().dimension
            with self._catalogue.transaction():
                self._catalogue.register_embedder(spec.id, digest, dimension)
        embedder_id = self._reader.embedder_id(spec.id, digest)
        if embedder_id is None or dimension is None:
            return None
        try:
            projections = load_projections(spec)
        except ModelFault:  # the embedder is not loaded without it either, which tells why; words are found meanwhile
            projections = None
        projection = None if projections is None else projections.dense
        path = self._data_dir.vectors / str(embedder_id)
        index = HnswIndex(path, dimension, writable=self._catalogue is not None)
        follower = Follower(VectorLog(self._reader, index, embedder_id, projection))
        follower.catch_up()
        return DenseRetriever(embedder, embedder_id, index, follower, projection)

    def choose(self, choice: ModelSelection) -> None:
        """From now on these models serve beside the built-in one. In the writer, for the thread that writes.

        Raises `ModelFault` if one cannot be loaded; then those that served go on.
        """
        chosen = None
        if choice.embedder is not None:
            spec, digest = choice.embedder.spec, choice.embedder.digest or files_digest(choice.embedder.spec)
            if self._chosen is not None and self._chosen_digest == digest:
                chosen = self._chosen
            else:
                model = LazyModel(lambda: Embedder(spec, digest))
                chosen = self._leg(spec, digest, model)
                self._idle.keep(model)
                self._chosen_digest = digest
        if self._chosen is not None and chosen is not self._chosen:
            self._save(self._chosen)
        self.choice = choice
        self._chosen = chosen
        self._chosen_spec = choice.embedder.spec if choice.embedder is not None and chosen is not None else None
        retriever = Retriever(self._reader, self._full_text, self._legs())
        # Their limits were measured on the built-in embedder's cosines.
        limits = self._built_in_spec.no_match_limits(self._built_in_digest) if chosen is None else None
        self.searcher = Searcher(
            self._reader,
            retriever,
            (lambda: MultiVectorReranker(self._embedder.get(), self._reranked)) if choice.reorder else None,
            rerank_candidates=self._settings.rerank_candidates,
            rerank_budget_ms=self._settings.rerank_budget_ms,
            coverage=self.coverage,
            judge=None if limits is None else NoMatchDetector(self._reader, retriever, limits),
            close_reading=self._close_reading(choice),
            upgraded=self.upgraded,
        )

    def _close_reading(self, choice: ModelSelection) -> TimedReranker | None:
        scorer: Callable[[], Reranker]
        if not choice.reorder:
            return None
        if choice.by_tokens:
            if self._chosen is None:
                return None
            embedder, cache = self._chosen.embedder, PassageCache()
            scorer = lambda: MultiVectorReranker(embedder.get(), cache)  # noqa: E731
        elif choice.reranker is not None:
            spec = choice.reranker.spec
            reranker = LazyModel(lambda: CrossEncoder(spec))
            self._idle.keep(reranker)
            scorer = reranker.get
        else:
            return None
        return TimedReranker(scorer, self._settings.close_reading_budget_ms, LatencyEstimator())

    def make_indexer(self, tracker: Tracker, control: Control, *, beside_window: bool) -> Indexer:
        """The indexer of this library; only the writer has one."""
        from app.indexing.assembly import IndexedBy, IndexerFactory

        assert self._catalogue is not None and self._built_in is not None
        if self._indexers is None:
            self._indexers = IndexerFactory(
                self._catalogue,
                self._reader,
                self._chunks,
                self._settings,
                self._built_in_spec,
                self._data_dir.root,
                beside_window=beside_window,
            )
        serving = ((self._built_in, self._built_in_spec), (self._chosen, self._chosen_spec))
        embedders = [
            IndexedBy(spec, leg.embedder.get, leg.embedder_id, leg.follower)
            for leg, spec in serving
            if leg is not None and spec is not None
        ]
        return self._indexers.make(embedders, tracker, control)

    def refresh(self) -> None:
        """In a process that is not the writer: makes visible what the writer has done since."""
        if self._catalogue is not None:
            return
        with self._refresh_lock:
            self._full_text.refresh()  # always: the writer commits it a little after the catalogue
            for leg in self._legs():
                leg.follower.catch_up()

    def _legs(self) -> list[DenseRetriever]:
        return [leg for leg in (self._built_in, self._chosen) if leg is not None]

    def coverage(self) -> float:
        """The share (0–1) of distinct chunk texts that have a vector."""
        return self._share(self._built_in)

    def upgraded(self) -> float | None:
        """The share (0–1) of distinct chunk texts that the chosen embedder has read; None where there is none."""
        return None if self._chosen is None else self._share(self._chosen)

    def _share(self, leg: DenseRetriever | None) -> float:
        if leg is None:
            return 0.0 if self._expected_vectors() else 1.0
        expected = self._expected_vectors()
        return min(1.0, self._reader.vector_count(leg.embedder_id) / expected) if expected else 1.0

    def _expected_vectors(self) -> int:
        """Counted anew when chunks have come or gone; in a large library, where that is slow, not at every search while
        more is added. The count is then too small, but never the last word: what was added is still to be embedded."""
        log = self._reader.chunk_log()
        removed = log.last_removed
        ids, counted = (log.last_added, removed), self._expected
        if ids != counted.ids:
            started = time.monotonic()
            if removed != counted.ids[1] or started - counted.at > _REST * counted.took_s:
                vectors = self._reader.expected_vectors()
                ended = time.monotonic()
                self._expected = counted = _Expected(vectors, ids, ended, ended - started)
        return counted.vectors

    def _save(self, leg: DenseRetriever) -> None:
        if self._catalogue is not None:
            leg.follower.save()

    def close(self) -> None:
        """Stops the workers, saves the checkpoints, lets go of the files and models."""
        if self._indexers is not None:
            self._indexers.close()
        for leg in self._legs():
            self._save(leg)
        self._full_text.close()
        self._idle.close()


def full_text_is_behind(data_dir: DataDir, reader: CatalogueReader) -> bool:
    """Whether the full-text index lacks something that the catalogue holds, or cannot be used."""
    return not Follower(ChunkLog(reader, TantivyIndex(data_dir.full_text, writable=False))).is_saved()
