"""The facade: the only engine object that a window or a command line holds.

Opening it is cheap; models and indexes are loaded when the first search or indexing needs them. All methods may be
called from any thread. One process per data folder is the writer; in another the library can be searched and looked
at, and what would write raises `LibraryLocked`.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.locks import WriterLock
from app.common.paths import DataDir, resources_dir
from app.common.settings import AUTO, Settings
from app.domain.documents import Explanation, Failure, Folder
from app.domain.embedding import Embedding
from app.domain.errors import FolderMissing, LibraryLocked, ModelFault, UsageError
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.models import BUILT_IN, ModelInfo, ResolvedModel, Role
from app.domain.progress import Activity, Banner, IndexCounts, Progress, Status
from app.domain.query import Query
from app.domain.search import FilterChoices, Hit, Preview, SearchRequest, SearchResults
from app.indexing.control import RunControl
from app.indexing.tracker import Tracker
from app.inference.lazy_model import LazyModel
from app.models.manager import MULTI_VECTOR, OFF, ModelManager
from app.storage.faults import storage_faults
from app.storage.read_pool import is_ready
from app.storage.reader import CatalogueReader

if TYPE_CHECKING:  # loaded when they are needed: a search is to start fast
    from app.composition import Engine
    from app.indexing.commands import Write
    from app.indexing.service import IndexingService
    from app.inference.embedder import Embedder
    from app.ports import Reranker
    from app.storage.catalogue import Catalogue

log = logging.getLogger(__name__)

_PATIENCE_S = 2.0  # another process may be the writer for a moment only


class Library:
    """A person's library. Make one with `open`, and `close` it when no other thread uses it any more."""

    def __init__(self, data_dir: DataDir, settings: Settings, lock: WriterLock, catalogue: Catalogue | None) -> None:
        self._data_dir = data_dir
        self._settings = settings
        self._lock = lock
        self._catalogue = catalogue
        self._reader = CatalogueReader(data_dir.catalogue)
        self.model_fault: ModelFault | None = None  # why a model that the settings ask for does not serve
        self.shelf = ModelManager(resources_dir(), data_dir.models)
        self._embedder = LazyModel(self._load_embedder)  # the built-in one
        self._tracker = Tracker()
        self._control = RunControl()
        self._service: IndexingService | None = None
        self._engine: Engine | None = None
        self._engine_lock = threading.Lock()
        self._stamp = self._models_stamp()
        if catalogue is None:
            self._tracker.begin(Activity.READING_ONLY)
            self._tracker.show(Banner(message("library.written_elsewhere"), message("library.search_only")))

    @classmethod
    def open(cls, data_dir: Path, *, read_only: bool = False) -> Library:
        """Opens or creates the library in `data_dir`. Raises `EnvironmentFault` where that cannot be.

        With `read_only` the place of the writer is left to others; without, it is taken if it is free.
        """
        layout = DataDir(data_dir.expanduser().resolve())
        with storage_faults():
            layout.root.mkdir(parents=True, exist_ok=True)
            lock = WriterLock(layout.lock)
            catalogue = None
            try:
                # Without a whole catalogue there is nothing to read yet: it is made first.
                wants_lock = not read_only or not is_ready(layout.catalogue)
                if wants_lock and lock.try_acquire(_PATIENCE_S):
                    from app.storage.catalogue import Catalogue

                    catalogue = Catalogue(layout.catalogue)
                return cls(layout, Settings.load(layout.settings), lock, catalogue)
            except BaseException:
                if catalogue is not None:
                    catalogue.close()
                lock.release()
                raise

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the indexing after the step it is in, saves the checkpoints, gives the lock back."""
        self._control.cancel()
        if self._service is not None:
            self._service.stop()
        with self._engine_lock, storage_faults():
            if self._engine is not None:
                self._engine.close()
                self._engine = None
        self._embedder.settle()
        self._reader.close()
        if self._catalogue is not None:
            self._catalogue.close()
        self._lock.release()

    @property
    def writable(self) -> bool:
        """Whether this process is the writer."""
        return self._catalogue is not None

    def _loaded(self, *, warm: bool = False) -> Engine:
        """The engine, made by whoever needs it first; with `warm` somebody is about to search, and the built-in
        embedder is loaded meanwhile."""
        with self._engine_lock, storage_faults():
            if self._engine is None:
                if warm:
                    self._embedder.load_soon()
                from app.composition import full_text_is_behind

                if self._catalogue is None and full_text_is_behind(self._data_dir, self._reader):
                    self._repair()
                self._engine = self._make_engine(self._catalogue)
                self._choose(self._engine)
            return self._engine

    def _make_engine(self, catalogue: Catalogue | None) -> Engine:
        from app.composition import Engine

        return Engine(self._data_dir, self._settings, self.shelf.built_in(), catalogue, self._reader, self._embedder)

    def _load_embedder(self) -> Embedder:
        return load_embedder(self.shelf.built_in())

    def _choose(self, engine: Engine) -> None:
        """Has the engine use the models that the settings ask for; where it cannot, a banner says why."""
        choice, fault = self.shelf.choice(self._settings)
        try:
            engine.choose(choice)
        except ModelFault as error:
            fault = error
        self.model_fault = fault
        self._tracker.show_lasting(None if fault is None else Banner(fault.message, fault.remedy))

    def _repair(self) -> None:
        """After a killed writer: brings the indexes up to date in its place, unless there is a new writer already."""
        if not self._lock.try_acquire():
            return
        from app.storage.catalogue import Catalogue

        try:
            catalogue = Catalogue(self._data_dir.catalogue)
            try:
                self._make_engine(catalogue).close()
            finally:
                catalogue.close()
        finally:
            self._lock.release()

    # ---- folders

    def folders(self) -> tuple[Folder, ...]:
        with storage_faults():
            return self._reader.folders()

    def add_folder(self, path: Path, excludes: Sequence[str] = ()) -> None:
        """Has a folder searched from the next run on.

        Raises `FolderMissing`, or `UsageError` when another folder covers it already.
        """
        try:
            path = path.expanduser().resolve(strict=True)
        except OSError as error:
            raise FolderMissing(f"There is no folder {path}.", "Check the path.") from error
        if not path.is_dir():
            raise FolderMissing(f"{path} is not a folder.", "Choose the folder that it lies in.")
        for folder in self.folders():
            if path.is_relative_to(folder.path):
                raise UsageError(f"{path} is searched already, as part of {folder.path}.")
        device = path.stat().st_dev
        self._change(lambda catalogue: catalogue.add_folder(path, excludes, device))

    def remove_folder(self, folder_id: FolderId) -> None:
        """Forgets a folder and, with the next run, its documents; nothing on the disk is touched."""
        self._change(lambda catalogue: catalogue.remove_folder(folder_id))

    def set_excludes(self, folder_id: FolderId, excludes: Sequence[str]) -> None:
        """Patterns as in .gitignore, relative to the folder, of what is left out of it."""
        self._change(lambda catalogue: catalogue.set_excludes(folder_id, excludes))

    def _change(self, command: Write) -> None:
        catalogue = self._writer()
        if self._service is not None:
            self._service.submit(command)
        else:
            with storage_faults():
                command(catalogue)

    def _writer(self) -> Catalogue:
        if self._catalogue is None:
            raise LibraryLocked(
                "Another Dragoman is writing to this library.",
                "Close it first, or add the folder in its window; searching works meanwhile.",
            )
        return self._catalogue

    # ---- indexing

    def start(self) -> None:
        """Follows the folders in the background, live, until `close`; in a process that may not write, does nothing."""
        if self._catalogue is None or self._service is not None:
            return
        from app.indexing.service import IndexingService

        self._service = IndexingService(
            self._catalogue,
            self._reader,
            lambda: self._loaded(warm=True).make_indexer(self._tracker, self._control, beside_window=True),
            self._tracker,
            self._control,
            quiet_period_s=self._settings.quiet_period_s,
            rescan_interval_s=self._settings.rescan_interval_s,
        )
        self._service.start()

    def index_now(self) -> IndexCounts:
        """Brings everything up to date on the caller's thread. Raises `Cancelled` after `cancel`."""
        self._writer()
        indexer = self._loaded().make_indexer(self._tracker, self._control, beside_window=False)
        started = time.monotonic()
        counts = indexer.run()
        embedded = 0
        try:
            while True:
                self._control()
                while read := indexer.embed_step():
                    embedded += read
                    self._control()
                if not indexer.embedding.outgrown:
                    break
                again = indexer.run()
                counts = replace(
                    counts,
                    indexed=counts.indexed + again.indexed,
                    unchanged=max(0, counts.unchanged - again.indexed),
                    chunks=counts.chunks + again.chunks,
                )
        except ModelFault as fault:  # what was indexed is indexed
            self.model_fault = fault
        return replace(counts, embedded=embedded, cut=indexer.embedding.cut, seconds=time.monotonic() - started)

    def cancel(self) -> None:
        """Stops the indexing for good, between two steps."""
        self._control.cancel()

    @property
    def paused(self) -> bool:
        return self._control.paused

    def pause(self) -> None:
        self._control.pause()
        self._tracker.set_paused(True)

    def resume(self) -> None:
        self._control.resume()
        self._tracker.set_paused(False)

    def progress(self) -> Progress:
        """A snapshot of the indexing; never waits."""
        return self._tracker.snapshot()

    # ---- what there is

    def failures(self) -> tuple[Failure, ...]:
        with storage_faults():
            return self._reader.failures()

    def status(self) -> Status:
        with storage_faults():
            return Status(
                self._data_dir.root,
                self._reader.folders(),
                self._reader.documents_by_state(),
                self._reader.chunk_count(),
                self._reader.embedders(),
                self._service is not None or self._lock.taken_elsewhere(),
            )

    def explain(self, path: Path) -> Explanation:
        from app.indexing.explain import explain

        with storage_faults():
            return explain(self._reader, path.expanduser(), self._data_dir.root)

    def filter_choices(self) -> FilterChoices:
        with storage_faults():
            return self._reader.filter_choices()

    def models(self) -> tuple[ModelInfo, ...]:
        """The models that are known, with what there is of each."""
        dimensions = {embedder.name: embedder.dimension for embedder in self._reader.embedders()}
        return tuple(replace(model, dimension=dimensions.get(model.id)) for model in self.shelf.infos(self._settings))

    def model(self, id_: str) -> ModelInfo:
        """One of them. Raises `UsageError` where there is none."""
        return self.shelf.info(id_, self._settings)

    @property
    def reordering(self) -> str:
        """What the settings say of putting the first passages in order: an id, "multi-vector", "off" or "auto"."""
        return self._settings.reranker

    def use_model(self, id_: str) -> None:
        """Has an installed model serve from now on: an embedder beside the built-in one, or a reranker.

        The built-in embedder's id goes back to it alone, and deletes nothing; "multi-vector" has the embedder reread
        the first candidates instead of a reranker, "off" leaves them as they are fused. Raises `ModelFault`.
        """
        if id_ in (MULTI_VECTOR, OFF, AUTO):
            kind = "reranker"
        else:
            self.shelf.ready(id_)
            kind = "embedder" if self.shelf.spec(id_).role is Role.EMBEDDER else "reranker"
        with storage_faults():
            self._settings = self._settings.changed(self._data_dir.settings, **{kind: id_})
        self.models_changed()

    def remove_model(self, id_: str) -> None:
        """Removes the files of a model; what it has read of the library stays. One that serves does so no more."""
        self.shelf.spec(id_)
        used = {name: AUTO for name in ("embedder", "reranker") if getattr(self._settings, name) == id_}
        with storage_faults():
            if used:
                self._settings = self._settings.changed(self._data_dir.settings, **used)
            self.shelf.remove(id_)
        self.models_changed()

    def _look_for_changes(self) -> None:
        """Another process may have chosen, brought or removed a model."""
        stamp = self._models_stamp()
        if stamp != self._stamp:
            self._stamp = stamp
            self._settings = Settings.load(self._data_dir.settings)
            self.models_changed()

    def _models_stamp(self) -> tuple[int, ...]:
        return tuple(
            path.stat().st_mtime_ns if path.exists() else 0 for path in (self._data_dir.settings, self._data_dir.models)
        )

    def models_changed(self) -> None:
        """Models have come or gone: those that the settings ask for serve from now on."""
        engine = self._engine
        if engine is None or self.shelf.choice(self._settings) == (engine.choice, None):
            return
        if self._service is not None:
            self._service.reload(lambda catalogue: self._choose(engine))
        else:
            with self._engine_lock, storage_faults():
                self._choose(engine)

    def forget_vectors(self, model: str) -> None:
        """Removes what a model has read of the library. Raises `UsageError` while it serves."""
        choice, _ = self.shelf.choice(self._settings)
        if model == BUILT_IN or (choice.embedder is not None and choice.embedder.spec.id == model):
            raise UsageError(f"The model {model} is in use: use another first.")
        self._change(lambda catalogue: catalogue.remove_embedder(model))

    def note_opened(self, path: Path) -> None:
        """The user opened a document: what is opened often is read first by a larger model."""
        if self._catalogue is not None:
            now = time.time()
            if self._service is not None:
                self._service.submit_low_priority(lambda catalogue: catalogue.note_opened(path, now))
            else:
                with storage_faults():
                    self._catalogue.note_opened(path, now)

    # ---- searching

    def parse(self, text: str) -> Query:
        """The question that a person has typed, understood."""
        from app.search.query import parse

        return parse(text)

    def search(self, request: SearchRequest, check: Callable[[], None] = lambda: None) -> Iterator[SearchResults]:
        """The answer in stages, each computed when it is asked for; see `SearchStage`.

        `check` is called while a stage takes its time, and may raise to end the search.
        """
        engine = self._loaded(warm=True)
        self._look_for_changes()
        with storage_faults(), self._control.searching():
            engine.refresh()
            yield from engine.searcher.search(request, check)

    def preview(self, hit: Hit, query: Query) -> Preview | None:
        """The text around a hit; None when the document has gone."""
        with storage_faults():
            return self._loaded().searcher.preview(hit, query)

    # ---- models by themselves

    def embed(
        self, texts: Iterable[str], heads: Collection[str], model: str = BUILT_IN, *, as_query: bool = False
    ) -> Iterator[Embedding]:
        """The embedding of each text as a passage or as a question, with the heads ("dense", "sparse", "colbert") that
        are asked for; of these the model must have one at least, else it raises `UsageError`."""
        embedder = self._embedder_named(model)
        if not set(heads) & set(embedder.heads):
            raise UsageError(
                f"The model {model} does not give what was asked for; it gives: {', '.join(embedder.heads)}."
            )
        if as_query:
            return (embedder.embed_query(text, heads) for text in texts)
        # One at a time: whoever writes the texts may wait for each answer before the next.
        return (embedding for text in texts for embedding in embedder.embed([text], heads))

    def rerank(self, question: str, passages: Sequence[str], model: str = BUILT_IN) -> Iterator[float]:
        """Each passage's score for the question, higher is better."""
        from app.inference.cross_encoder import CrossEncoder
        from app.inference.multi_vector import MultiVectorReranker

        ready = self.shelf.ready(model)
        scorer: Reranker
        if ready.spec.role is Role.RERANKER:
            scorer = CrossEncoder(ready.spec)
        else:
            scorer = MultiVectorReranker(self._embedder_named(model))
        return scorer.score(question, passages)

    def _embedder_named(self, model: str) -> Embedder:
        ready = self.shelf.ready(model)
        if ready.spec.role is not Role.EMBEDDER:
            raise UsageError(f"The model {model} is a reranker: it embeds nothing.")
        return self._embedder.get() if ready.spec.built_in else load_embedder(ready)


def load_embedder(ready: ResolvedModel) -> Embedder:
    """Raises `ModelFault`."""
    from app.inference.embedder import Embedder

    return Embedder(ready.spec, ready.digest)
