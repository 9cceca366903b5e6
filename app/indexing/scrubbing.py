"""What was forgotten leaves every file of the data folder: the indexes and the catalogue are written anew without it,
logs and copies are emptied. What was merely removed, because its file has gone, leaves them within a day.

That it is due stands in the catalogue until all is done, so that a kill in the midst of it puts nothing off for good:
the next writer begins it again. Search goes on meanwhile, with the old index until the new one is whole.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.common.logs import empty_logs
from app.common.paths import DataDir
from app.domain.progress import Activity
from app.indexing.tracker import Tracker
from app.ports import CancelCheck, LexicalIndex
from app.storage.catalogue import Catalogue
from app.storage.copies import renew_copies
from app.storage.faults import storage_faults
from app.storage.follower import ChunkLog, Follower
from app.storage.reader import CatalogueReader

log = logging.getLogger(__name__)

TIDY_AFTER_S = 24 * 3600.0  # the whole full-text index is written anew: not for every file that goes while one works


@dataclass(frozen=True, slots=True)
class Indexes:
    """The indexes as they are now: the full-text index and what fills it, how another is made beside it, what fills the
    vector indexes that are in use, and what removes the files of those that are not."""

    lexical: LexicalIndex
    chunks: Follower
    make_lexical: Callable[[], LexicalIndex]
    vectors: Callable[[], Sequence[Follower]]
    remove_unused: Callable[[], None]


class Scrubber:
    """For the thread that writes, between two steps of its work. `check` is called between batches; what it raises ends
    the scrub, and so does an `EnvironmentFault` where the disk refuses. It then stays due."""

    def __init__(
        self, catalogue: Catalogue, reader: CatalogueReader, indexes: Indexes, tracker: Tracker, data_dir: DataDir
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._indexes = indexes
        self._tracker = tracker
        self._data_dir = data_dir

    def run_if_due(self, check: CancelCheck) -> None:
        """Scrubs for as long as something was forgotten, which may be so anew."""
        with storage_faults():
            while self._catalogue.scrub_due() and not any(each.catching_up for each in self._followers()):
                self._scrub(check, everything=True)

    def tidy_due_in_s(self) -> float | None:
        """Seconds until what was merely removed is to go; None where nothing was."""
        with storage_faults():
            return self._catalogue.tidy_due_in_s(TIDY_AFTER_S)

    def tidy_if_due(self, check: CancelCheck) -> None:
        """The same for what was merely removed. Logs and copies stay: they hold no text, or are there to be gone back
        to."""
        if self.tidy_due_in_s() == 0:
            with storage_faults():
                self._scrub(check, everything=False)

    def _followers(self) -> list[Follower]:
        return [self._indexes.chunks, *self._indexes.vectors()]

    def _scrub(self, check: CancelCheck, *, everything: bool) -> None:
        noted = self._catalogue.noted_removals()
        with self._tracker.aside(Activity.FORGETTING):
            if everything:
                self._catalogue.drop_kept_vectors()
            with self._catalogue.transaction():
                self._catalogue.remove_orphans()  # what was being read when it was forgotten
            for follower in self._followers():
                follower.catch_up(check)
                follower.save()
            self._indexes.remove_unused()
            self._renew_lexical(check)
            self._catalogue.rewrite()
            if everything:
                renew_copies(self._data_dir, self._catalogue.kept(self._data_dir))
                empty_logs(self._data_dir.log)
            self._catalogue.forget_removals(noted)
        self._tracker.found_more()
        log.info("nothing is left in the files of what was %s", "forgotten" if everything else "removed")

    def _renew_lexical(self, check: CancelCheck) -> None:
        """tantivy cannot be told to leave out what was removed: another index is filled and takes the place of it."""
        folder = self._data_dir.full_text.with_name(f"{self._data_dir.full_text.name}.new")
        shutil.rmtree(folder, ignore_errors=True)
        indexes, total = self._indexes, self._reader.chunk_log().last_added
        fresh = indexes.make_lexical()
        try:
            filling = Follower(ChunkLog(self._reader, fresh, searched=False))

            def step() -> None:
                self._tracker.resize(total)
                self._tracker.advance(min(filling.reached, total))
                check()

            filling.catch_up(step)
            filling.save()
        finally:
            fresh.close()
        try:
            indexes.lexical.take_over(folder)
        except OSError as error:  # Windows moves no folder in which a file is open: then it is emptied and filled
            log.info("the full-text index cannot be moved, it is filled anew: %s", error)
            indexes.lexical.clear()
            shutil.rmtree(folder, ignore_errors=True)
        indexes.chunks.start_from_saved()
        indexes.chunks.catch_up(check)
