"""The parts put together: models, indexes, search stack, indexer. The facade makes one when it is first needed.

This is where implementations of the ports are chosen.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.common.paths import DataDir
from app.common.settings import Settings
from app.domain.errors import ModelFault
from app.domain.models import ModelSelection, ResolvedModel
from app.domain.query import Query
from app.domain.search import Hit, Preview, SearchRequest, SearchResults, SearchStage
from app.inference.lazy_model import LazyModel
from app.inference.model_pool import ModelPool as ModelPool  # the facade makes one
from app.inference.multi_vector import MultiVectorReranker
from app.inference.passage_cache import PassageCache
from app.inference.projection import load_projections
from app.ports import CancelCheck, Embedder, Reranker
from app.search import pipeline
from app.search.dense import DenseRetriever
from app.search.no_match import NoMatchDetector
from app.search.rerank import TimedReranker
from app.search.stack import SearchStack
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


@dataclass(frozen=True, slots=True)
class _ServingEmbedder:
    """An embedder that serves, what is found with it, and what keeps its index up to date."""

    model: ResolvedModel
    retriever: DenseRetriever
    follower: Follower


class Engine:
    """Everything that searching and indexing share. With a `catalogue` this process is the writer.

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
        self._models = models
        self._refresh_lock = threading.Lock()
        self._indexers: IndexerFactory | None = None
        self._lexical = TantivyIndex(data_dir.full_text, writable=catalogue is not None)
        self._chunks = Follower(ChunkLog(reader, self._lexical))
        if catalogue is not None:
            self._chunks.catch_up()
            if reader.embedder_id(built_in.spec.id, built_in.digest) is None:
                catalogue.recount_chunks()
        self._built_in_model = built_in
        self._built_in = self._serving(built_in)
        self._selected: _ServingEmbedder | None = None
        self._passages = PassageCache()
        if catalogue is not None:
            remove_orphaned(data_dir.vectors, reader.embedder_ids())
        self.select(ModelSelection())

    # ---- the models that serve

    def select(self, selection: ModelSelection) -> None:
        """From now on these models serve beside the built-in one; the rest are let go of. In the writer, for the thread
        that writes.

        Raises `ModelFault` if one cannot be loaded; then those that served go on.
        """
        selected, before = None, self._selected
        if selection.embedder is not None:
            same = before is not None and before.model == selection.embedder
            selected = before if same else self._serving(selection.embedder)
        if before is not None and selected is not before and self._catalogue is not None:
            before.follower.save()
        self._selected = selected
        self.stack = self._make_stack(selection)
        self.selection = selection
        self._models.keep_only([each for each in (selection.embedder, selection.reranker) if each is not None])

    def _serving(self, model: ResolvedModel) -> _ServingEmbedder | None:
        """An embedder with its vectors; None where nothing was written by it yet and this process does not write."""
        spec, digest = model.spec, model.digest
        embedder = self._models.lazy_embedder(model)
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
        return _ServingEmbedder(model, DenseRetriever(embedder, embedder_id, index, projection), follower)

    def _embedders(self) -> list[_ServingEmbedder]:
        return [each for each in (self._built_in, self._selected) if each is not None]

    # ---- searching

    def search(self, request: SearchRequest, check: CancelCheck) -> Iterator[SearchResults]:
        """The answer in stages, by the models that serve now; see `search/pipeline.py`."""
        return pipeline.search(self.stack, request, check)

    def preview(self, hit: Hit, query: Query) -> Preview | None:
        """The text around a hit; None when the document has gone."""
        return pipeline.preview(self.stack, hit, query)

    def refresh(self) -> None:
        """In a process that is not the writer: makes visible what the writer has done since."""
        if self._catalogue is not None:
            return
        with self._refresh_lock:
            self._lexical.refresh()  # always: the writer commits it a little after the catalogue
            for each in self._embedders():
                each.follower.catch_up()

    def _make_stack(self, selection: ModelSelection) -> SearchStack:
        # The limits of an answer that is none were measured on the built-in embedder's cosines.
        built_in = self._built_in_model
        limits = built_in.spec.no_match_limits(built_in.digest) if self._selected is None else None
        ids = [None if each is None else each.retriever.embedder_id for each in (self._built_in, self._selected)]
        return SearchStack(
            self._reader,
            self._lexical,
            dense=tuple(each.retriever for each in self._embedders()),
            rerankers=tuple(self._rerankers(selection)) if selection.rerank else (),
            rerank_candidates=self._settings.rerank_candidates,
            detector=None if limits is None else NoMatchDetector(self._reader, self._lexical, limits),
            built_in=ids[0],
            selected=ids[1],
        )

    def _rerankers(self, selection: ModelSelection) -> Iterator[TimedReranker]:
        """The quick one that all answers go through, then the one that the person has chosen."""
        settings = self._settings
        embedder = self._models.lazy_embedder(self._built_in_model)
        yield TimedReranker(
            lambda: MultiVectorReranker(embedder.get(), self._passages), SearchStage.RERANKED, settings.rerank_budget_ms
        )
        if selection.reranker is not None:
            reranker = self._models.lazy_reranker(selection.reranker)
            yield TimedReranker(reranker.get, SearchStage.REFINED, settings.refine_budget_ms)
        elif selection.late_interaction and selection.embedder is not None and self._selected is not None:
            selected = self._models.lazy_embedder(selection.embedder)
            yield TimedReranker(_late_interaction(selected), SearchStage.REFINED, settings.refine_budget_ms)

    # ---- indexing

    def make_indexer(self, tracker: Tracker, control: RunControl, *, beside_window: bool) -> Indexer:
        """The indexer of this library; only the writer has one."""
        from app.indexing.assembly import IndexerFactory

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

        return [
            IndexedBy(each.model.spec, each.retriever.embedder.get, each.retriever.embedder_id, each.follower)
            for each in self._embedders()
        ]

    def close(self) -> None:
        """Stops the workers, saves the checkpoints, lets go of the files."""
        if self._indexers is not None:
            self._indexers.close()
        if self._catalogue is not None:
            for each in self._embedders():
                each.follower.save()
        self._lexical.close()


def _late_interaction(embedder: LazyModel[Embedder]) -> Callable[[], Reranker]:
    cache = PassageCache()
    return lambda: MultiVectorReranker(embedder.get(), cache)


def full_text_is_behind(data_dir: DataDir, reader: CatalogueReader) -> bool:
    """Whether the full-text index lacks something that the catalogue holds, or cannot be used."""
    return not Follower(ChunkLog(reader, TantivyIndex(data_dir.full_text, writable=False))).is_saved()
