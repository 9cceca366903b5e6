"""The facade: the only engine object that a window or a command line holds.

Opening it is cheap; models and indexes are loaded when the first search or indexing needs them. All methods may be
called from any thread. One process per data folder is the writer; in another, or where nothing can be written, it is
only read, and what would write raises an `EnvironmentFault`, as any method may where the disk refuses.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.collection_memory import CollectionMemory
from app.common.made_late import MadeLate
from app.common.passwords import Passwords
from app.common.paths import DataDir, resources_dir
from app.common.private_files import make_private_folder
from app.common.question_memory import QuestionMemory
from app.common.settings import SettingsStore
from app.common.shortage import refuse_short_memory
from app.document_views import DocumentViews
from app.domain.errors import EnvironmentFault, LibraryLocked
from app.domain.messages import message
from app.domain.progress import Activity, Banner, IndexCounts
from app.domain.query import Query
from app.domain.search import FurtherPassage, Hit
from app.domain.spans import Span
from app.indexing.control import RunControl
from app.indexing.folders import SearchedFolders
from app.indexing.knowledge import LibraryKnowledge
from app.indexing.scan_steering import ScanSteering
from app.indexing.speeds import SpeedLog
from app.indexing.tracker import Tracker
from app.indexing.unlocking import Unlocking, make_checker
from app.models.manager import ModelManager
from app.search.query.language import QuestionLanguage
from app.searching import LibrarySearch
from app.soundness import Soundness, damage_told
from app.storage.reader import CatalogueReader
from app.storage.writer import Writer

if TYPE_CHECKING:  # loaded when they are needed: a search is to start fast
    from app.composition import Engine, ModelPool
    from app.indexing.commands import Write
    from app.indexing.service import IndexingService
    from app.storage.catalogue import Catalogue

_MOST_PLACES = 100  # that are looked at one by one
_PATIENCE_S = 2.0  # another process may be the writer for a moment only


class Library(QuestionLanguage, LibrarySearch, ScanSteering, LibraryKnowledge, SearchedFolders, Unlocking):
    """A person's library. Make one with `open`, and `close` it when no other thread uses it any more.

    `models` is the service for the models that it is searched with; the library follows its changes by itself. `views`
    shows documents as their author meant them to look. `memory` keeps the person's questions and saved searches,
    `collection` the passages they have collected.
    """

    def __init__(self, data_dir: DataDir, place: Writer | EnvironmentFault) -> None:
        self._data_dir = data_dir
        self._place = place  # the writer's, or why this process has not got it
        self._writer = place if isinstance(place, Writer) else None
        self._store = store = SettingsStore(data_dir.settings)
        self._settings = store.current
        self.memory = QuestionMemory(data_dir.questions)
        self.collection = CollectionMemory(data_dir.collection)
        self._tracker = Tracker(SpeedLog(data_dir.measured if isinstance(place, Writer) else None))
        self._soundness = Soundness(data_dir, self._settings, self._tracker)
        super().__init__(
            CatalogueReader(data_dir.catalogue),
            data_dir.root,
            self._is_written,
            lambda: (*store.problems, *self.models.problems),
            self._soundness.faults,
        )
        self._pool: ModelPool | None = None
        self.models = ModelManager(resources_dir(), data_dir.models, store, self._model_pool, self._remove_vectors)
        self.models.subscribe(self._on_models_changed)
        self._passwords = Passwords()
        self._password_checker = MadeLate(lambda: make_checker(self._settings))
        limit, passwords = self._settings.extraction_memory_limit, self._passwords.known
        chunks, further = self._reader.chunks, self._find_further
        scan = self._reader.scanned_page
        self.views = DocumentViews(self.preview, self._find_words, chunks, further, limit, passwords, scan)
        self._control = RunControl()
        self._service: IndexingService | None = None
        self._engine: Engine | None = None
        self._former: Engine | None = None  # that was only read with: a search may still be busy with it
        self._engine_lock = threading.RLock()
        self._tracker.show_mistakes(store.problems)
        if not isinstance(place, Writer):
            self._tracker.begin(Activity.READING_ONLY)
            self._tracker.show(Banner(place.message, message("library.search_only")))

    @classmethod
    def open(cls, data_dir: Path, *, read_only: bool = False) -> Library:
        """Opens or creates the library in `data_dir`. Raises `EnvironmentFault` where that cannot be.

        With `read_only` the place of the writer is left to others; without, it is taken if it is free.
        """
        layout = DataDir(data_dir.expanduser().resolve())
        with damage_told(layout):
            make_private_folder(layout.root)
            place = Writer.take_or_why(layout, _PATIENCE_S, read_only=read_only)
            try:
                return cls(layout, place)
            except BaseException:
                if isinstance(place, Writer):
                    place.close()
                raise

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the indexing after the step it is in, saves the checkpoints, gives the lock back."""
        self._control.cancel()
        self.views.close()
        self._password_checker.close()
        if self._service is not None and not self._service.stop():
            return  # its thread may use them still
        with self._engine_lock, self._soundness.faults():
            for engine in filter(None, (self._engine, self._former)):
                engine.close()
            self._engine = self._former = None
        if self._pool is not None:
            self._pool.close()
        self._reader.close()
        if self._writer is not None and self._writer.is_open:
            self._tracker.speeds.save()
            self._soundness.back_up(self._writer.catalogue)
            self._writer.close()

    # ---- indexing

    def start(self) -> None:
        """Follows the folders in the background, live, until `close`, or waits if it was left paused; in a process that
        may not write, does nothing."""
        if self._writer is None or self._service is not None:
            return
        self._begin_as_left()
        from app.indexing.service import IndexingService

        self._service = IndexingService(
            self._writer.catalogue,
            self._reader,
            lambda: self._loaded(warm=True).make_indexer(self._tracker, self._control),
            self._tracker,
            self._control,
            settings=self._settings,
            data_dir=self._data_dir.root,
            soundness=self._soundness,
            make_scrubber=lambda: self._loaded().make_scrubber(self._tracker),
        )
        self._service.start()

    def take_over(self) -> bool:
        """Where this process could only read, because another was the writer, which has ended: becomes the writer, and
        does what `start` does. Whether it is the writer now."""
        with self._engine_lock, self._soundness.faults():
            if isinstance(self._place, LibraryLocked):
                place = Writer.take_or_why(self._data_dir)
                if not isinstance(place, Writer):
                    return False
                self._place = self._writer = place
                self._former, self._engine = self._engine, None
                self._tracker.take_over(SpeedLog(self._data_dir.measured))
                self.start()
        return self._writer is not None

    def index_now(self) -> IndexCounts:
        """Brings everything up to date on the caller's thread, words and meaning. Raises `Cancelled` after `cancel`."""
        from app.indexing.full_run import run_to_the_end

        self._soundness.begin(self._catalogue())
        scrubber = self._loaded().make_scrubber(self._tracker)
        indexer = self._loaded().make_indexer(self._tracker, self._control)
        with self._soundness.faults():
            scrubber.run_if_due(self._control)
            counts, fault = run_to_the_end(indexer, self._control)
            scrubber.tidy_if_due(self._control)
        self.models.report(fault)
        return counts

    def finish_forgetting(self) -> None:
        """Has what was forgotten leave the files, on the caller's thread. Raises `Cancelled` after `cancel`; it is then
        done by whoever writes next."""
        self._catalogue()
        with self._soundness.faults():
            self._loaded().make_scrubber(self._tracker).run_if_due(self._control)

    def retry(self, paths: Collection[Path] | None = None) -> int | None:
        """Has these files, and what lies below folders among them, read again as if never tried; None: all that could
        not be read, or not to their end. Where the library is followed that happens soon, and nothing is returned;
        else the next `index_now` does it, and how many they are is returned."""
        if isinstance(self._place, LibraryLocked):
            raise LibraryLocked(self._place.message, message("library.retry_there"))
        catalogue = self._catalogue()
        if self._service is not None:
            places = paths if paths is not None and len(paths) <= _MOST_PLACES else ()
            self._service.retry(lambda catalogue: catalogue.retry(paths), places)
            return None
        with self._soundness.faults():
            return catalogue.retry(paths)

    def record_opened(self, path: Path) -> None:
        """The person has opened a document: what is opened often is embedded first. Does nothing in a mere reader."""
        if self._writer is not None:
            now = time.time()
            self._write(lambda catalogue: catalogue.note_opened(path, now), low_priority=True)

    # ---- inside

    def _find_words(self, text: str, query: Query) -> list[Span]:
        from app.search.pipeline import find_words

        with self._soundness.faults():
            return find_words(self._loaded().stack, text, query)

    def _find_further(self, hit: Hit, query: Query) -> tuple[FurtherPassage, ...]:
        from app.search.pipeline import further

        with self._soundness.faults():
            return further(self._loaded().stack, hit, query)

    def _is_written(self) -> bool:
        return self._service is not None or (self._writer is None and Writer.is_taken(self._data_dir))

    def _loaded(self, *, warm: bool = False) -> Engine:
        """The engine, made by whoever needs it first; `warm`: the built-in embedder is loaded meanwhile."""
        with self._engine_lock, self._soundness.faults():
            if self._engine is None:
                from app.composition import open_engine

                catalogue = None if self._writer is None else self._writer.catalogue
                self._engine = open_engine(
                    self._data_dir,
                    self._settings,
                    self.models.built_in,
                    catalogue,
                    self._reader,
                    self._model_pool(),
                    self._tracker,
                    self._control,
                    self._passwords.known,
                    self._scans_read(),
                )
                if warm:  # behind the vectors of a large library, which take longer
                    self._model_pool().lazy_embedder(self.models.built_in).load_soon()
                self._select_models(self._engine)
            return self._engine

    def _model_pool(self) -> ModelPool:
        with self._engine_lock:
            refuse_short_memory()
            from app.composition import ModelPool

            self._pool = self._pool or ModelPool(self._settings.model_idle_s)
            return self._pool

    def _on_models_changed(self) -> None:
        engine = self._engine
        if engine is not None and self._service is not None:
            self._service.reload(lambda catalogue: self._select_models(engine))
        elif engine is not None:
            with self._engine_lock, self._soundness.faults():
                self._select_models(engine)

    def _select_models(self, engine: Engine) -> None:
        """Has the engine use the models that are selected; where it cannot, a banner says why."""
        self.models.apply(engine.select)
        fault = self.models.fault
        self._tracker.show_lasting("models", None if fault is None else Banner(fault.message, fault.remedy))
        self._tracker.show_mistakes(self._store.problems)

    def _remove_vectors(self, model: str) -> None:
        self._write(lambda catalogue: catalogue.remove_embedder(model))

    def _write(self, command: Write, *, low_priority: bool = False) -> None:
        catalogue = self._catalogue()
        if self._service is not None:
            (self._service.submit_low_priority if low_priority else self._service.submit)(command)
        else:
            with self._soundness.faults():
                command(catalogue)

    def _catalogue(self) -> Catalogue:
        """The catalogue to write to. Raises `LibraryLocked` or `StorageFault`."""
        if not isinstance(self._place, Writer):
            raise self._place
        return self._place.catalogue
