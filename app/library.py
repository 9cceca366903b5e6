"""The facade: the only engine object that a window or a command line holds.

Opening it is cheap; models and indexes are loaded when the first search or indexing needs them. All methods may be
called from any thread. One process per data folder is the writer; in another the library can be searched and looked
at, and what would write raises `LibraryLocked`. Any method may raise an `EnvironmentFault` where the disk refuses.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.paths import DataDir, resources_dir
from app.common.settings import SettingsStore
from app.domain.documents import Explanation, Failure, Folder
from app.domain.errors import LibraryLocked
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.progress import Activity, Banner, IndexCounts, Progress, Status
from app.domain.query import OperatorHelp, Query
from app.domain.search import FilterChoices, Hit, Preview, SearchRequest, SearchResults
from app.indexing.control import RunControl
from app.indexing.folders import folder_to_add
from app.indexing.tracker import Tracker
from app.models.manager import ModelManager
from app.ports import CancelCheck, never_cancelled
from app.search.query.operators import language_help
from app.search.query.parser import parse
from app.search.query.unparse import query_text
from app.storage.faults import storage_faults
from app.storage.read_pool import is_ready
from app.storage.reader import CatalogueReader
from app.storage.writer import Writer

if TYPE_CHECKING:  # loaded when they are needed: a search is to start fast
    from app.composition import Engine, ModelPool
    from app.indexing.commands import Write
    from app.indexing.service import IndexingService
    from app.storage.catalogue import Catalogue

_PATIENCE_S = 2.0  # another process may be the writer for a moment only


class Library:
    """A person's library. Make one with `open`, and `close` it when no other thread uses it any more.

    `models` is the service for the models that it is searched with; the library follows its changes by itself.
    """

    def __init__(self, data_dir: DataDir, writer: Writer | None) -> None:
        self._data_dir = data_dir
        self._writer = writer
        self._reader = CatalogueReader(data_dir.catalogue)
        store = SettingsStore(data_dir.settings)
        self._settings = store.current
        self._pool: ModelPool | None = None
        self.models = ModelManager(resources_dir(), data_dir.models, store, self._model_pool, self._remove_vectors)
        self.models.subscribe(self._on_models_changed)
        self._tracker = Tracker()
        self._control = RunControl()
        self._service: IndexingService | None = None
        self._engine: Engine | None = None
        self._engine_lock = threading.RLock()
        if writer is None:
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
            # Without a whole catalogue there is nothing to read yet: it is made first.
            writes = not read_only or not is_ready(layout.catalogue)
            writer = Writer.take(layout, _PATIENCE_S) if writes else None
            try:
                return cls(layout, writer)
            except BaseException:
                if writer is not None:
                    writer.close()
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
        if self._pool is not None:
            self._pool.close()
        self._reader.close()
        if self._writer is not None:
            self._writer.close()

    # ---- folders

    def folders(self) -> tuple[Folder, ...]:
        """The folders that are searched, by path."""
        with storage_faults():
            return self._reader.folders()

    def add_folder(self, path: Path, excludes: Sequence[str] = ()) -> None:
        """Has a folder searched from now on, but for what patterns as in .gitignore, relative to it, leave out.

        Raises `FolderMissing`, or `UsageError` when another folder covers it already.
        """
        path = folder_to_add(path, self.folders())
        device = path.stat().st_dev
        self._write(lambda catalogue: catalogue.add_folder(path, excludes, device))

    def remove_folder(self, folder_id: FolderId) -> None:
        """Forgets a folder and its documents; nothing on the disk is touched."""
        self._write(lambda catalogue: catalogue.remove_folder(folder_id))

    def set_excludes(self, folder_id: FolderId, excludes: Sequence[str]) -> None:
        """Other patterns of what is left out of a folder."""
        self._write(lambda catalogue: catalogue.set_excludes(folder_id, excludes))

    # ---- indexing

    def start(self) -> None:
        """Follows the folders in the background, live, until `close`; in a process that may not write, does nothing."""
        if self._writer is None or self._service is not None:
            return
        from app.indexing.service import IndexingService

        self._service = IndexingService(
            self._writer.catalogue,
            self._reader,
            lambda: self._loaded(warm=True).make_indexer(self._tracker, self._control, beside_window=True),
            self._tracker,
            self._control,
            quiet_period_s=self._settings.quiet_period_s,
            rescan_interval_s=self._settings.rescan_interval_s,
        )
        self._service.start()

    def index_now(self) -> IndexCounts:
        """Brings everything up to date on the caller's thread, words and meaning. Raises `Cancelled` after `cancel`."""
        from app.indexing.full_run import run_to_the_end

        self._catalogue()
        indexer = self._loaded().make_indexer(self._tracker, self._control, beside_window=False)
        counts, fault = run_to_the_end(indexer, self._control)
        self.models.report(fault)
        return counts

    def cancel(self) -> None:
        """Stops the indexing for good, between two steps."""
        self._control.cancel()

    def pause(self) -> None:
        """Has the indexing wait, from its next step on, until `resume`."""
        self._control.pause()
        self._tracker.set_paused(True)

    def resume(self) -> None:
        """Has the indexing go on."""
        self._control.resume()
        self._tracker.set_paused(False)

    def progress(self) -> Progress:
        """A snapshot of the indexing; never waits."""
        return self._tracker.snapshot()

    # ---- what there is

    def failures(self) -> tuple[Failure, ...]:
        """Every file that cannot be found, or not whole, and why."""
        with storage_faults():
            return self._reader.failures()

    def status(self) -> Status:
        """The whole library in numbers."""
        with storage_faults():
            running = self._service is not None or (self._writer is None and Writer.is_taken(self._data_dir))
            return self._reader.status(self._data_dir.root, writer_running=running)

    def explain(self, path: Path) -> Explanation:
        """Why a file is or is not found."""
        from app.indexing.explain import explain

        with storage_faults():
            return explain(self._reader, path.expanduser(), self._data_dir.root)

    def filter_choices(self) -> FilterChoices:
        """What the library holds that can be filtered by."""
        with storage_faults():
            return self._reader.filter_choices()

    # ---- searching

    def parse(self, text: str) -> Query:
        """The question that a person has typed, understood; a mistake in it is one of its `problems`."""
        return parse(text)

    def query_text(self, query: Query) -> str:
        """A question as a person would type it; `parse` understands it as the same."""
        return query_text(query)

    @staticmethod
    def operators() -> tuple[OperatorHelp, ...]:
        """What a question may hold beside words."""
        return language_help()

    def search(self, request: SearchRequest, check: CancelCheck = never_cancelled) -> Iterator[SearchResults]:
        """The answer in stages, each computed when it is asked for; see `SearchStage`. What `check` raises ends it."""
        from app.search.pipeline import search

        engine = self._loaded(warm=True)
        self.models.refresh()
        with storage_faults(), self._control.searching():
            engine.refresh()
            yield from search(engine.stack, request, check)

    def preview(self, hit: Hit, query: Query) -> Preview | None:
        """The text around a hit; None when the document has gone."""
        from app.search.pipeline import preview

        with storage_faults():
            return preview(self._loaded().stack, hit, query)

    def record_opened(self, path: Path) -> None:
        """The person has opened a document: what is opened often is embedded first. Does nothing in a mere reader."""
        if self._writer is not None:
            now = time.time()
            self._write(lambda catalogue: catalogue.note_opened(path, now), low_priority=True)

    # ---- inside

    def _loaded(self, *, warm: bool = False) -> Engine:
        """The engine, made by whoever needs it first; with `warm` somebody is about to search, and the built-in
        embedder is loaded meanwhile."""
        with self._engine_lock, storage_faults():
            if self._engine is None:
                if warm:
                    self._model_pool().lazy_embedder(self.models.built_in).load_soon()
                from app.composition import open_engine

                catalogue = None if self._writer is None else self._writer.catalogue
                built_in, pool = self.models.built_in, self._model_pool()
                self._engine = open_engine(self._data_dir, self._settings, built_in, catalogue, self._reader, pool)
                self._select_models(self._engine)
            return self._engine

    def _model_pool(self) -> ModelPool:
        with self._engine_lock:
            from app.composition import ModelPool

            self._pool = self._pool or ModelPool(self._settings.model_idle_s)
            return self._pool

    def _on_models_changed(self) -> None:
        engine = self._engine
        if engine is not None and self._service is not None:
            self._service.reload(lambda catalogue: self._select_models(engine))
        elif engine is not None:
            with self._engine_lock, storage_faults():
                self._select_models(engine)

    def _select_models(self, engine: Engine) -> None:
        """Has the engine use the models that are selected; where it cannot, a banner says why."""
        self.models.apply(engine.select)
        fault = self.models.fault
        self._tracker.show_lasting(None if fault is None else Banner(fault.message, fault.remedy))

    def _remove_vectors(self, model: str) -> None:
        self._write(lambda catalogue: catalogue.remove_embedder(model))

    def _write(self, command: Write, *, low_priority: bool = False) -> None:
        catalogue = self._catalogue()
        if self._service is not None:
            (self._service.submit_low_priority if low_priority else self._service.submit)(command)
        else:
            with storage_faults():
                command(catalogue)

    def _catalogue(self) -> Catalogue:
        """The catalogue to write to. Raises `LibraryLocked`."""
        if self._writer is None:
            raise LibraryLocked(message("library.written_elsewhere"), message("library.close_it_first"))
        return self._writer.catalogue
