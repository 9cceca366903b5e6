"""The indexer's own thread: a run at the start, then again whenever something has happened in the folders; between
runs the embedders read on.

Others hand it commands; it alone writes. Errors of the surroundings become a banner, and the work is tried again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import Cancelled, EnvironmentFault
from app.domain.messages import message
from app.domain.progress import Banner
from app.indexing.control import Control
from app.indexing.tracker import Tracker
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults
from app.storage.reader import CatalogueReader

if TYPE_CHECKING:  # loaded by the service's own thread: the window is not to wait for them
    from app.indexing.indexer import Indexer
    from app.watching.watcher import Watcher

log = logging.getLogger(__name__)

_RETRY_S = 30.0
_EMBED_RETRY_S = 600.0
Command = Callable[[Catalogue], None]


class IndexingService:
    """Follows the folders from `start` to `stop`. `make_indexer` runs on the service's thread, for it may be slow."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        make_indexer: Callable[[], Indexer],
        tracker: Tracker,
        control: Control,
        *,
        quiet_period_s: float,
        rescan_interval_s: float,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._make_indexer = make_indexer
        self._tracker = tracker
        self._control = control
        self._quiet_period_s = quiet_period_s
        self._rescan_interval_s = rescan_interval_s
        self._commands: deque[Command] = deque()
        self._notes: deque[Command] = deque()
        self._wake = threading.Event()
        self._indexer: Indexer | None = None
        self._embed_after = float("inf")  # time.monotonic() from which on the embedders may read
        self._embed_failed = False
        self._thread = threading.Thread(target=self._run, name="indexer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns when the thread has ended, after the step that it is in."""
        self._control.cancel()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def submit(self, command: Command) -> None:
        """A change of the folders, done by the service's thread before its next run."""
        self._commands.append(command)
        self._wake.set()

    def note(self, command: Command) -> None:
        """A small thing to write that changes no folder, but perhaps what is embedded next; lost if the disk refuses
        it."""
        self._notes.append(command)
        self._wake.set()

    def renew(self, command: Command) -> None:
        """A change after which the indexer is another one."""

        def renewing(catalogue: Catalogue) -> None:
            command(catalogue)
            self._indexer = None

        self.submit(renewing)

    def _run(self) -> None:
        from app.watching.watcher import Watcher

        watcher = Watcher(self._wake.set, self._quiet_period_s)
        try:
            self._follow(watcher)
        except Cancelled:
            pass
        except Exception:
            log.exception("the indexer stopped")
            self._tracker.show(Banner(message("indexer.stopped"), message("remedy.start_again_see_log")))
        finally:
            watcher.close()

    def _follow(self, watcher: Watcher) -> None:
        scopes: tuple[Path, ...] | None = None
        everything = True  # until a run through everything has come to its end, no event may narrow the next one
        while True:
            rescan_in_s = _RETRY_S
            try:
                # Watched before the run: what happens during it is on the pile when it ends.
                with storage_faults():
                    everything = self._run_commands() or scopes is None or everything
                    folders = [folder.path for folder in self._reader.folders() if folder.available]
                refused = watcher.watch(folders)
                missing = any(not folder.available for folder in self._reader.folders())
                rescan_in_s = self._rescan_interval_s if refused else (_RETRY_S if missing else float("inf"))
                self._indexer = self._indexer or self._make_indexer()
                self._indexer.run(None if everything else scopes)
                everything = False
                self._tracker.show(_no_live_events(refused))
                self._embed_after = 0.0
            except EnvironmentFault as fault:
                log.info("indexing waits: %s", fault)
                self._tracker.show(Banner(fault.message, fault.remedy))
                watcher.take()
                everything = True
                rescan_in_s = _RETRY_S
            scopes = self._wait(watcher, rescan_in_s)

    def _run_commands(self) -> bool:
        obeyed = False
        while self._commands:
            self._commands[0](self._catalogue)  # it stays in the queue until it is done: the disk may be full now
            self._commands.popleft()
            obeyed = True
        return obeyed

    def _write_notes(self) -> None:
        while self._notes:
            try:
                with storage_faults():
                    self._notes.popleft()(self._catalogue)
            except EnvironmentFault as fault:
                log.info("something small was not written: %s", fault)
            if self._indexer is not None:
                self._indexer.reprioritize()

    def _wait(self, watcher: Watcher, rescan_in_s: float) -> tuple[Path, ...] | None:
        """Until there is something to do; the places to look at, None for everything."""
        rescan_at = time.monotonic() + rescan_in_s
        while True:
            self._control.check()
            self._wake.clear()
            self._write_notes()
            if self._commands:
                return None
            settles_in_s = watcher.settles_in_s()
            if settles_in_s == 0:
                return watcher.take()
            left_s = rescan_at - time.monotonic()
            if left_s <= 0:
                return None
            embed_in_s = self._embed_after - time.monotonic()
            if embed_in_s <= 0:
                if self._embed_is_through() and self._indexer is not None and self._indexer.outgrown:
                    return None
                continue
            waits = [settles_in_s, left_s, embed_in_s]
            finite = [seconds for seconds in waits if seconds is not None and seconds != float("inf")]
            self._wake.wait(min(finite, default=None))

    def _embed_is_through(self) -> bool:
        """Has the embedders read a little more; says whether they have read all."""
        through = False
        try:
            through = self._indexer is None or not self._indexer.embed_step()
            if through:
                self._embed_after = float("inf")  # until the next run
            if self._embed_failed:
                self._embed_failed = False
                self._tracker.show_lasting(None)
        except EnvironmentFault as fault:
            log.info("embedding waits: %s", fault)
            self._tracker.show_lasting(Banner(fault.message, fault.remedy))
            self._embed_failed = True
            self._embed_after = time.monotonic() + _EMBED_RETRY_S
        return through


def _no_live_events(refused: list[Path]) -> Banner | None:
    if not refused:
        return None
    return Banner(message("watching.no_live_events", folder=refused[0]), message("watching.looked_through_instead"))
