"""The parts put together: which implementation stands behind each port is said here alone. The facade makes one engine
when it is first needed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.paths import DataDir
from app.common.settings import Settings
from app.domain.documents import Chunk
from app.domain.errors import ModelFault, StorageFault
from app.domain.models import ModelSelection, ResolvedModel
from app.domain.progress import Activity
from app.domain.search import SearchStage
from app.inference.model_pool import ModelPool as ModelPool  # the facade makes one
from app.inference.multi_vector import TokenSentenceScorer, rerank_by_tokens
from app.inference.passage_cache import PassageCache
from app.inference.projection import load_projections
from app.ports import CancelCheck, Reranker, never_cancelled
from app.search.dense import DenseRetriever
from app.search.no_match import NoMatchDetector
from app.search.rerank import TimedReranker
from app.search.stack import SearchStack
from app.storage.follower import ChunkLog, Follower, VectorLog
from app.storage.full_vectors import FullVectors
from app.storage.indexes.checkpoint import remove_orphaned
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.prepared_terms import PreparedTerms
from app.storage.reader import CatalogueReader
from app.storage.writer import Writer

if TYPE_CHECKING:  # of indexing, which is loaded where somebody indexes
    from app.indexing.assembly import IndexedBy, IndexerFactory
    from app.indexing.control import RunControl
    from app.indexing.indexer import Indexer
    from app.indexing.outside import OutsideReader
    from app.indexing.scans_read import ScansRead
    from app.indexing.scrubbing import Scrubber
    from app.indexing.tracker import Tracker
    from app.storage.catalogue import Catalogue

# What the processes run that read documents; its libraries are not for this one.
_DOCUMENT_READER = "app.document_worker:make_reader"


@dataclass(frozen=True, slots=True)
class _Embedding:
    """An embedder that serves: what finds by its vectors, and what keeps their index at what the catalogue holds."""

    model: ResolvedModel
    retriever: DenseRetriever
    follower: Follower


class Engine:
    """Everything that searching and indexing share. With a `catalogue` this process is the writer; `models` gives what
    is loaded, to be used for as long as it is selected; `passwords` tells those that may open a file, `scans` how pages
    that are pictures are read.

    `stack` is what a question is answered with at this moment, by what the indexes hold. An indexer brings them to what
    the catalogue holds, whatever happened to the process that wrote it; where there is none, `refresh` does.
    """

    def __init__(
        self,
        data_dir: DataDir,
        settings: Settings,
        built_in: ResolvedModel,
        catalogue: Catalogue | None,
        reader: CatalogueReader,
        models: ModelPool,
        passwords: Callable[[], Sequence[str]] = tuple,
        scans: ScansRead | None = None,
    ) -> None:
        self._scans = scans
        self._passwords = passwords
        self._data_dir = data_dir
        self._settings, self._catalogue = settings, catalogue
        self._reader = reader
        self._models = models
        self._built_in_model = built_in
        self._refresh_lock = threading.Lock()
        self._indexers: IndexerFactory | None = None
        self._outside: OutsideReader | None = None
        self._passages = PassageCache()  # that the built-in embedder has read for reranking
        self._lexical = TantivyIndex(data_dir.full_text, writable=catalogue is not None)
        models.idle.watch(self._lexical)
        self._prepared = PreparedTerms()
        self._chunks = Follower(ChunkLog(reader, self._lexical, prepared=self._prepared))
        if catalogue is not None and reader.embedder_id(built_in.spec.id, built_in.digest) is None:
            catalogue.recount_chunks()
        self._built_in = self._embedding(built_in)
        if catalogue is not None:
            remove_orphaned(data_dir.vectors, reader.embedder_ids())
        self._selected: _Embedding | None = None
        self.selection = ModelSelection()
        self.stack = self._make_stack()

    # ---- what a question is answered with

    def select(self, selection: ModelSelection) -> None:
        """From now on these models serve beside the built-in one, and none else. For the thread that writes.

        Raises `ModelFault` if one cannot be loaded; then those that served go on.
        """
        if selection == self.selection:
            return
        before, model = self._selected, selection.embedder
        if model is None or before is None or before.model != model:
            self._selected = None if model is None else self._embedding(model)
            if self._selected is not None and self._indexers is not None:
                self._selected.follower.catch_up()
        self.selection = selection
        self.stack = self._make_stack()
        if before is not None and before is not self._selected:
            self._save(before)
        self._models.keep_only([each for each in (selection.embedder, selection.reranker) if each is not None])

    def _make_stack(self) -> SearchStack:
        built_in, selected = self._built_in, self._selected
        # Their limits were measured on the built-in embedder's cosines.
        limits = self._built_in_model.spec.no_match_limits(self._built_in_model.digest) if selected is None else None
        return SearchStack(
            self._reader,
            self._lexical,
            dense=tuple(each.retriever for each in self._embeddings()),
            rerankers=self._rerankers(),
            sentences=TokenSentenceScorer(self._models.lazy_embedder(self._built_in_model), self._passages),
            rerank_candidates=self._settings.rerank_candidates,
            detector=None if limits is None else NoMatchDetector(self._reader, self._lexical, limits),
            built_in=None if built_in is None else built_in.retriever.embedder_id,
            selected=None if selected is None else selected.retriever.embedder_id,
            catch_up=partial(self.refresh, words=False),
        )

    def _rerankers(self) -> tuple[TimedReranker, ...]:
        """The built-in embedder's token vectors first, then what the person has selected."""
        if not self.selection.rerank:
            return ()
        settings, built_in = self._settings, self._models.lazy_embedder(self._built_in_model)
        load: Callable[[], Reranker] = partial(rerank_by_tokens, built_in, self._passages)
        first = TimedReranker(load, SearchStage.RERANKED, settings.rerank_budget_ms)
        if self.selection.late_interaction and self._selected is not None:
            load = partial(rerank_by_tokens, self._selected.retriever.embedder, PassageCache())
        elif self.selection.reranker is not None:
            load = self._models.lazy_reranker(self.selection.reranker).get
        else:
            return (first,)
        return first, TimedReranker(load, SearchStage.REFINED, settings.refine_budget_ms)

    def _embedding(self, model: ResolvedModel) -> _Embedding | None:
        """An embedder with its vectors; None where nothing was written by it yet and this process does not write."""
        spec, digest, embedder = model.spec, model.digest, self._models.lazy_embedder(model)
        dimension = self._reader.embedder_dimension(spec.id, digest)
        if self._catalogue is not None:
            dimension = dimension or spec.dimension or embedder.get().dimension
            with self._catalogue.transaction():
                self._catalogue.register_embedder(spec.id, digest, dimension)
        embedder_id = self._reader.embedder_id(spec.id, digest)
        if embedder_id is None or dimension is None:
            return None
        projection = None
        with suppress(ModelFault):  # the embedder is not loaded without it either, which tells why; words are found
            projection = projections.dense if (projections := load_projections(spec)) else None
        full, writable = FullVectors(self._reader, embedder_id, dimension, projection), self._catalogue is not None
        index = HnswIndex(self._data_dir.vectors / str(embedder_id), dimension, full, writable=writable)
        follower = Follower(VectorLog(self._reader, index, embedder_id, projection))
        return _Embedding(model, DenseRetriever(embedder, embedder_id, index, projection), follower)

    def _embeddings(self) -> list[_Embedding]:
        return [each for each in (self._built_in, self._selected) if each is not None]

    def refresh(self, check: CancelCheck = never_cancelled, *, words: bool = True, meaning: bool = True) -> None:
        """Where no indexer does it: makes visible what was written; what `check` raises between batches ends it."""
        with self._refresh_lock:
            if self._indexers is not None:
                return
            if words and self._catalogue is None:
                self._lexical.refresh()  # always: the writer commits it a little after the catalogue
            elif words:
                self._chunks.catch_up(check)
            for each in self._embeddings() if meaning else ():
                each.follower.catch_up(check)
            if self._catalogue is not None and self._chunks.was_ahead:
                self._catalogue.note_lost()

    def read_file(self, path: Path) -> Sequence[Chunk]:
        """The passages of a file that need not be in the library, read like one of it, and kept nowhere. Raises
        `DocumentError`, `EnvironmentFault`."""
        from app.indexing.outside import OutsideReader

        with self._refresh_lock:
            settings, spec = self._settings, self._built_in_model.spec
            self._outside = self._outside or OutsideReader(settings, _DOCUMENT_READER, spec, self._passwords)
        return self._outside.read(path)

    # ---- indexing

    def make_indexer(self, tracker: Tracker, control: RunControl) -> Indexer:
        """The indexer of this library; only the writer has one."""
        from app.indexing.assembly import IndexerFactory

        assert self._catalogue is not None and self._built_in is not None
        with self._refresh_lock:  # from here on the indexer alone keeps the indexes
            self._indexers = self._indexers or IndexerFactory(
                self._catalogue,
                self._reader,
                self._chunks,
                self._prepared,
                self._settings,
                _DOCUMENT_READER,
                self._built_in_model.spec,
                self._data_dir.root,
                self._passwords,
                self._scans,
                self._models.idle,
            )
        return self._indexers.make(self._indexed_by, tracker, control)

    def make_scrubber(self, tracker: Tracker) -> Scrubber:
        """What makes files forget; only the writer has it."""
        from app.indexing.scrubbing import Indexes, Scrubber

        assert self._catalogue is not None
        folder, vectors = self._data_dir.full_text, self._data_dir.vectors
        indexes = Indexes(
            self._lexical,
            self._chunks,
            lambda: TantivyIndex(folder.with_name(f"{folder.name}.new"), writable=True),
            lambda: [each.follower for each in self._embeddings()],
            lambda: remove_orphaned(vectors, [each.retriever.embedder_id for each in self._embeddings()]),
        )
        return Scrubber(self._catalogue, self._reader, indexes, tracker, self._data_dir)

    def _indexed_by(self) -> list[IndexedBy]:
        from app.indexing.assembly import IndexedBy

        return [
            IndexedBy(each.model.spec, each.retriever.embedder.get, each.retriever.embedder_id, each.follower)
            for each in self._embeddings()
        ]

    def _save(self, embedding: _Embedding) -> None:
        if self._catalogue is not None:
            embedding.follower.save()

    def close(self) -> None:
        """Stops the workers, saves the checkpoints, lets go of the files."""
        for part in (self._indexers, self._outside):
            if part is not None:
                part.close()
        for each in self._embeddings():
            self._save(each)
        self._lexical.close()


def open_engine(
    data_dir: DataDir,
    settings: Settings,
    built_in: ResolvedModel,
    catalogue: Catalogue | None,
    reader: CatalogueReader,
    models: ModelPool,
    tracker: Tracker,
    check: CancelCheck,
    passwords: Callable[[], Sequence[str]] = tuple,
    scans: ScansRead | None = None,
) -> Engine:
    """An engine. After a writer that was killed, or where an index is damaged, the indexes are first brought up to date
    in its place, unless there is a new one already; `tracker` shows it, and `check` may end it, which loses nothing.
    Where nothing can be written, what they hold is searched; `StorageFault` if that is nothing."""
    if catalogue is None and _lexical_is_behind(data_dir, reader):
        writer = Writer.take_or_why(data_dir)
        if isinstance(writer, StorageFault) and TantivyIndex(data_dir.full_text, writable=False).unusable:
            raise writer
        if isinstance(writer, Writer):
            before = tracker.snapshot().activity
            tracker.begin(Activity.CATCHING_UP)
            with writer:
                engine = Engine(data_dir, settings, built_in, writer.catalogue, reader, models)
                try:
                    engine.refresh(check)
                finally:
                    engine.close()
                    tracker.begin(before)
    return Engine(data_dir, settings, built_in, catalogue, reader, models, passwords, scans)


def _lexical_is_behind(data_dir: DataDir, reader: CatalogueReader) -> bool:
    """Whether the full-text index lacks something that the catalogue holds, or cannot be used."""
    return not Follower(ChunkLog(reader, TantivyIndex(data_dir.full_text, writable=False))).is_saved()
