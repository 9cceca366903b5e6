"""The parts put together: models, indexes, searcher, indexer. The facade makes one when it is first needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.common.paths import DataDir
from app.common.settings import Settings
from app.domain.errors import ModelFault
from app.domain.models import ModelSelection, ResolvedModel
from app.inference.lazy_model import LazyModel
from app.inference.model_pool import ModelPool
from app.inference.multi_vector import MultiVectorReranker
from app.inference.passage_cache import PassageCache
from app.inference.projection import load_projections
from app.ports import Embedder, Reranker
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
    from app.indexing.assembly import IndexedBy, IndexerFactory
    from app.indexing.control import RunControl
    from app.indexing.indexer import Indexer
    from app.indexing.tracker import Tracker
    from app.storage.catalogue import Catalogue


class Engine:
    """Everything that searching and indexing share. With a `catalogue` this process is the writer; `models` gives what
    is loaded, to be used for as long as it is selected.

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
        models: ModelPool,
    ) -> None:
        self._data_dir = data_dir
        self._settings = settings
        self._catalogue = catalogue
        self._reader = reader
        self._refresh_lock = threading.Lock()
        self._indexers: IndexerFactory | None = None
        self._models = models
        self._built_in_model = built_in
        self._full_text = TantivyIndex(data_dir.full_text, writable=catalogue is not None)
        self._chunks = Follower(ChunkLog(reader, self._full_text))
        if catalogue is not None:
            self._chunks.catch_up()
            if reader.embedder_id(built_in.spec.id, built_in.digest) is None:
                catalogue.recount_chunks()
        self._embedder = models.lazy_embedder(built_in)
        self._built_in = self._leg(built_in, self._embedder)
        self._reranked = PassageCache()
        if catalogue is not None:
            remove_orphaned(data_dir.vectors, reader.embedder_ids())
        self._chosen: DenseRetriever | None = None
        self._chosen_model: ResolvedModel | None = None
        self.select(ModelSelection())

    def _leg(self, model: ResolvedModel, embedder: LazyModel[Embedder]) -> DenseRetriever | None:
        """An embedder with its vectors; None where nothing was written by it yet and this process does not write."""
        spec, digest = model.spec, model.digest
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

    def select(self, selection: ModelSelection) -> None:
        """From now on these models serve beside the built-in one. In the writer, for the thread that writes.

        Raises `ModelFault` if one cannot be loaded; then those that served go on.
        """
        chosen, model = None, selection.embedder
        if model is not None:
            same = self._chosen is not None and self._chosen_model == model
            chosen = self._chosen if same else self._leg(model, self._models.lazy_embedder(model))
        if self._chosen is not None and chosen is not self._chosen:
            self._save(self._chosen)
        self.selection = selection
        self._chosen, self._chosen_model = chosen, model
        self._models.keep_only([each for each in (selection.embedder, selection.reranker) if each is not None])
        retriever = Retriever(self._reader, self._full_text, self._legs())
        # Their limits were measured on the built-in embedder's cosines.
        built_in = self._built_in_model
        limits = built_in.spec.no_match_limits(built_in.digest) if chosen is None else None
        self.searcher = Searcher(
            self._reader,
            retriever,
            (lambda: MultiVectorReranker(self._embedder.get(), self._reranked)) if selection.rerank else None,
            rerank_candidates=self._settings.rerank_candidates,
            rerank_budget_ms=self._settings.rerank_budget_ms,
            coverage=self.coverage,
            judge=None if limits is None else NoMatchDetector(self._reader, retriever, limits),
            close_reading=self._close_reading(selection),
            upgraded=self.upgraded,
        )

    def _close_reading(self, selection: ModelSelection) -> TimedReranker | None:
        scorer: Callable[[], Reranker]
        if not selection.rerank:
            return None
        if selection.late_interaction:
            if self._chosen is None:
                return None
            embedder, cache = self._chosen.embedder, PassageCache()
            scorer = lambda: MultiVectorReranker(embedder.get(), cache)  # noqa: E731
        elif selection.reranker is not None:
            scorer = self._models.lazy_reranker(selection.reranker).get
        else:
            return None
        return TimedReranker(scorer, self._settings.refine_budget_ms, LatencyEstimator())

    def make_indexer(self, tracker: Tracker, control: RunControl, *, beside_window: bool) -> Indexer:
        """The indexer of this library; only the writer has one."""
        from app.indexing.assembly import IndexedBy, IndexerFactory

        assert self._catalogue is not None and self._built_in is not None
        if self._indexers is None:
            self._indexers = IndexerFactory(
                self._catalogue,
                self._reader,
                self._chunks,
                self._settings,
                self._built_in_model.spec,
                self._data_dir.root,
                beside_window=beside_window,
            )
        return self._indexers.make(self._indexed_by, tracker, control)

    def _indexed_by(self) -> list[IndexedBy]:
        from app.indexing.assembly import IndexedBy

        serving = ((self._built_in, self._built_in_model), (self._chosen, self._chosen_model))
        return [
            IndexedBy(model.spec, leg.embedder.get, leg.embedder_id, leg.follower)
            for leg, model in serving
            if leg is not None and model is not None
        ]

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
        return self._reader.meaning_coverage(None if self._built_in is None else self._built_in.embedder_id)

    def upgraded(self) -> float | None:
        """The share (0–1) of distinct chunk texts that the chosen embedder has read; None where there is none."""
        return None if self._chosen is None else self._reader.meaning_coverage(self._chosen.embedder_id)

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


def full_text_is_behind(data_dir: DataDir, reader: CatalogueReader) -> bool:
    """Whether the full-text index lacks something that the catalogue holds, or cannot be used."""
    return not Follower(ChunkLog(reader, TantivyIndex(data_dir.full_text, writable=False))).is_saved()
