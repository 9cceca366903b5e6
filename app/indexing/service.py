"""The indexer's own thread: a run at the start, then again whenever something has happened in the folders; between
runs the embedders go on.

It alone writes. What others want written are commands, which act between two steps of whatever it does, also while it
is paused. Errors of the surroundings become a banner, and the work is tried again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.settings import Settings
from app.common.shortage import shortage
from app.domain.errors import Cancelled, EnvironmentFault
from app.domain.messages import message
from app.domain.progress import Banner
from app.indexing.commands import Command, CommandQueue, Stale, Write
from app.indexing.control import RunControl
from app.indexing.soundness import Soundness
from app.indexing.tracker import Tracker
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults
from app.storage.reader import CatalogueReader

if TYPE_CHECKING:  # loaded by the service's own thread: the window is not to wait for them
    from app.indexing.folder_watch import FolderWatch
    from app.indexing.indexer import Indexer
    from app.indexing.scrubbing import Scrubber

log = logging.getLogger(__name__)

_RETRY_S, _EMBED_RETRY_S, _STOP_S = 30.0, 600.0, 60.0
_EMBEDDING, _SCRUBBING = "embedding", "scrubbing"  # what a lasting banner is about


class IndexingService:
    """Follows the folders from `start` to `stop`. `make_indexer` runs on the service's thread, for it may be slow."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        make_indexer: Callable[[], Indexer],
        tracker: Tracker,
        control: RunControl,
        *,
        settings: Settings,
        data_dir: Path,
        soundness: Soundness | None = None,
        make_scrubber: Callable[[], Scrubber] | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._soundness = soundness
        self._reader = reader
        self._make_indexer = make_indexer
        self._make_scrubber = make_scrubber
        self._tracker = tracker
        self._control = control
        self._settings = settings
        self._data_dir = data_dir
        self._commands = CommandQueue(catalogue, control.notify, retry_s=_RETRY_S)
        self._indexer: Indexer | None = None
        self._scrubber: Scrubber | None = None
        self._scrub_after = 0.0  # time.monotonic() from which on what is to leave the files may be looked for
        self._folders_changed = False  # meanwhile
        self._folders: FolderWatch
        self._scan_after = float("inf")  # the same for pages that are pictures, once all is embedded
        self._embed_after = float("inf")  # time.monotonic() from which on the embedders may go on
        self._thread = threading.Thread(target=self._run, name="indexer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, patience_s: float = _STOP_S) -> bool:
        """Returns when the thread has ended, after the step that it is in; False where that does not come to its end
        in time, as when a network share hangs: the thread then ends whenever it gets an answer, and writes nothing
        more."""
        self._control.cancel()
        if self._thread.is_alive():
            self._thread.join(patience_s)
        if self._thread.is_alive():
            log.warning("the indexer does not end: some drive does not answer")
        return not self._thread.is_alive()

    def submit(self, write: Write) -> None:
        """A change of the folders: a run that is under way goes on with what they are then."""
        self._commands.submit(Command(write, Stale.FOLDERS))

    def submit_low_priority(self, write: Write) -> None:
        """A small thing to write that changes what is embedded next, at most; lost if the disk refuses it."""
        self._commands.submit(Command(write, Stale.PRIORITIES, low_priority=True))

    def retry(self, write: Write, places: Collection[Path]) -> None:
        """A change after which what lies at these places is to be read again; () is everywhere."""

        def write_and_look(catalogue: Catalogue) -> None:
            write(catalogue)
            self._folders.look_at(places or [folder.path for folder in self._reader.folders()])

        self._commands.submit(Command(write_and_look, Stale.FOLDERS))

    def reload(self, write: Write) -> None:
        """A change after which other embedders are in use."""
        self._commands.submit(Command(write, Stale.MODELS))

    def read_scans(self) -> None:
        """Whether pages that are pictures are to be read is another wish now."""
        self._commands.submit(Command(lambda catalogue: None, Stale.SCANS))

    def _run(self) -> None:
        from app.indexing.folder_watch import FolderWatch

        self._folders = FolderWatch(
            self._reader,
            self._control.notify,
            quiet_period_s=self._settings.quiet_period_s,
            rescan_interval_s=self._settings.rescan_interval_s,
            full_scan_interval_s=self._settings.full_scan_interval_s,
            poll_interval_s=_RETRY_S,
            never=[self._data_dir],
        )
        try:
            if self._soundness is not None:
                self._soundness.look(self._catalogue)
            self._follow()
        except Cancelled:
            pass
        except Exception:
            log.exception("the indexer stopped")
            self._tracker.show(Banner(message("indexer.stopped"), message("remedy.start_again_see_log")))
        finally:
            self._folders.close()

    def _follow(self) -> None:
        whole = True  # until a run through everything has come to its end, no event may narrow the next one
        wait_s = 0.0
        while True:
            try:
                scopes = self._wait(wait_s if whole else float("inf"))
                whole = whole or scopes is None
                self._index(None if whole else scopes)
                whole = False
            except Exception as error:
                fault = self._fault(error)
                log.info("indexing waits: %s", fault)
                self._tracker.show(Banner(fault.message, fault.remedy))
                self._folders.forget_events()
                whole, wait_s = True, _RETRY_S

    def _fault(self, error: Exception) -> EnvironmentFault:
        """What to tell of an error; one that is neither of the surroundings nor of a damaged catalogue goes on."""
        if isinstance(error, EnvironmentFault):
            return error
        fault = shortage(error)
        if fault is None and self._soundness is not None and not isinstance(error, Cancelled):
            fault = self._soundness.diagnosis(error)
        if fault is None:
            raise error
        return fault

    def _index(self, scopes: tuple[Path, ...] | None) -> None:
        with storage_faults():
            self._folders.update()
        self._indexer = self._indexer or self._make_indexer()
        if self._make_scrubber is not None:
            self._scrubber = self._scrubber or self._make_scrubber()
        self._indexer.run(scopes, self._run_commands)
        self._folders.looked(self._indexer.unreadable, everywhere=scopes is None)
        self._tracker.show(self._folders.banner)
        self._embed_after = self._scan_after = 0.0

    def _run_commands(self) -> bool:
        """Between two steps: runs what is waiting, has what was forgotten leave the files once the work that is under
        way knows of it, and waits while the work is paused. Says whether folders have changed; then at once, for what
        has gone is not to be found any more, paused or not.

        Raises `Cancelled`, or an `EnvironmentFault`, after which the command is tried again.
        """
        while True:
            if self._run_what_waits() or self._scrub(lambda scrubber: scrubber.run_if_due(self._between_scrubs)):
                return True
            if not (self._control.paused or self._control.cancelled):
                return False
            # With a limit: what the disk refused is tried again after a while, of which nobody tells.
            self._control.wait(lambda: self._commands.waiting or not self._control.paused, _RETRY_S)

    def _run_what_waits(self) -> bool:
        folders_changed = False
        if self._commands.waiting:
            for stale in self._commands.run():
                self._react(stale)
                folders_changed |= Stale.FOLDERS in stale
        if folders_changed:
            with storage_faults():
                self._folders.update()
        return folders_changed

    def _tidy_in_s(self) -> float:
        """Seconds until what was removed is to leave the files, or what was refused is to be tried again."""
        if self._scrubber is None:
            return float("inf")
        again_in_s, tidy_in_s = self._scrub_after - time.monotonic(), self._scrubber.tidy_due_in_s()
        return again_in_s if again_in_s > 0 else float("inf") if tidy_in_s is None else tidy_in_s

    def _scrub(self, scrub: Callable[[Scrubber], None]) -> bool:
        """Says whether commands have changed folders meanwhile."""
        if self._scrubber is None or time.monotonic() < self._scrub_after:
            return False
        self._folders_changed = False
        try:
            scrub(self._scrubber)
            self._tracker.show_lasting(_SCRUBBING, None)
        except EnvironmentFault as fault:
            log.info("what was forgotten is still in files: %s", fault)
            self._tracker.show_lasting(_SCRUBBING, Banner(fault.message, fault.remedy))
            self._scrub_after = time.monotonic() + _EMBED_RETRY_S
        return self._folders_changed

    def _between_scrubs(self) -> None:
        """A pause is for work that can wait: this is not."""
        self._control.wait(lambda: True)  # which ends what is cancelled
        self._folders_changed |= self._run_what_waits()

    def _react(self, stale: Stale) -> None:
        if self._indexer is None:
            return
        if Stale.MODELS in stale:
            self._indexer.embedding.reload()
            self._embed_after = self._scan_after = 0.0
        if Stale.PRIORITIES in stale:
            self._indexer.embedding.reprioritize()
        if Stale.SCANS in stale:
            self._scan_after = 0.0

    def _wait(self, at_most_s: float) -> tuple[Path, ...] | None:
        """Until there is something to index, the embedders going on meanwhile; the places to look at, None for all, and
        after `at_most_s` in any case."""
        until = time.monotonic() + at_most_s
        while True:
            if self._run_commands():
                return ()  # the indexer knows which folders have changed
            with storage_faults():
                due = self._folders.due(idle=self._embed_after == float("inf"))
            if due is not None:
                return due.places
            left_s = until - time.monotonic()
            if left_s <= 0:
                return None
            embed_in_s = self._embed_after - time.monotonic()
            if embed_in_s <= 0:
                if self._embed_is_through() and self._indexer is not None and self._indexer.embedding.outgrown:
                    return None
                continue
            scan_in_s = self._scan_after - time.monotonic()
            if scan_in_s <= 0 and self._indexer is not None:
                self._scan(self._indexer)
                continue
            tidy_in_s = self._tidy_in_s()
            if tidy_in_s <= 0:
                if self._scrub(lambda scrubber: scrubber.tidy_if_due(self._between_scrubs)):
                    return ()
                continue
            self._sleep(min(self._folders.due_in_s(), left_s, embed_in_s, scan_in_s, tidy_in_s))

    def _sleep(self, at_most_s: float) -> None:
        """So long at most, and not longer than until a command comes or something happens where all was quiet."""
        quiet = self._folders.is_quiet
        self._control.wait(
            lambda: self._commands.waiting or (quiet and not self._folders.is_quiet),
            None if at_most_s == float("inf") else at_most_s,
        )

    def _scan(self, indexer: Indexer) -> None:
        """Has a page read that is a picture, and looked at again what gained by it."""
        places, wait_s = ((), float("inf")) if indexer.scans is None else indexer.scans.go_on()
        self._folders.look_at(places)
        self._scan_after = time.monotonic() + wait_s

    def _embed_is_through(self) -> bool:
        """Has the embedders go on a little; says whether they have embedded all."""
        through = False
        try:
            through = self._indexer is None or not self._indexer.embed_step()
            if through:
                self._embed_after = float("inf")  # until the next run
                self._control.end_work()
                if self._soundness is not None:
                    self._soundness.back_up(self._catalogue)
            self._tracker.show_lasting(_EMBEDDING, None)
        except EnvironmentFault as fault:
            log.info("embedding waits: %s", fault)
            self._tracker.show_lasting(_EMBEDDING, Banner(fault.message, fault.remedy))
            self._embed_after = time.monotonic() + _EMBED_RETRY_S
        return through
