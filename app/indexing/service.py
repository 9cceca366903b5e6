"""The indexer's own thread: a run at the start, then again whenever something has happened in the folders; between
runs the embedders go on.

It alone writes. What others want written are commands, which act between two steps of whatever it does, also while it
is paused. Errors of the surroundings become a banner, and the work is tried again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import Cancelled, EnvironmentFault
from app.domain.messages import message
from app.domain.progress import Banner
from app.indexing.commands import Command, CommandQueue, Stale, Write
from app.indexing.control import RunControl
from app.indexing.tracker import Tracker
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults
from app.storage.reader import CatalogueReader

if TYPE_CHECKING:  # loaded by the service's own thread: the window is not to wait for them
    from app.indexing.folder_watch import FolderWatch
    from app.indexing.indexer import Indexer

log = logging.getLogger(__name__)

_RETRY_S = 30.0
_EMBED_RETRY_S = 600.0
_EMBEDDING = "embedding"  # what a lasting banner is about


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
        quiet_period_s: float,
        rescan_interval_s: float,
    ) -> None:
        self._reader = reader
        self._make_indexer = make_indexer
        self._tracker = tracker
        self._control = control
        self._quiet_period_s = quiet_period_s
        self._rescan_interval_s = rescan_interval_s
        self._commands = CommandQueue(catalogue, control.notify, retry_s=_RETRY_S)
        self._indexer: Indexer | None = None
        self._folders: FolderWatch
        self._embed_after = float("inf")  # time.monotonic() from which on the embedders may go on
        self._thread = threading.Thread(target=self._run, name="indexer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns when the thread has ended, after the step that it is in."""
        self._control.cancel()
        if self._thread.is_alive():
            self._thread.join()

    def submit(self, write: Write) -> None:
        """A change of the folders: a run that is under way goes on with what they are then."""
        self._commands.submit(Command(write, Stale.FOLDERS))

    def submit_low_priority(self, write: Write) -> None:
        """A small thing to write that changes what is embedded next, at most; lost if the disk refuses it."""
        self._commands.submit(Command(write, Stale.PRIORITIES, low_priority=True))

    def reload(self, write: Write) -> None:
        """A change after which other embedders are in use."""
        self._commands.submit(Command(write, Stale.MODELS))

    def _run(self) -> None:
        from app.indexing.folder_watch import FolderWatch

        self._folders = FolderWatch(
            self._reader,
            self._control.notify,
            quiet_period_s=self._quiet_period_s,
            rescan_interval_s=self._rescan_interval_s,
            missing_interval_s=_RETRY_S,
        )
        try:
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
        look_in_s = 0.0
        while True:
            try:
                scopes = self._wait(look_in_s)
                whole = whole or scopes is None
                self._index(None if whole else scopes)
                whole = False
                look_in_s = self._folders.rescan_in_s
            except EnvironmentFault as fault:
                log.info("indexing waits: %s", fault)
                self._tracker.show(Banner(fault.message, fault.remedy))
                self._folders.take()
                whole, look_in_s = True, _RETRY_S

    def _index(self, scopes: tuple[Path, ...] | None) -> None:
        with storage_faults():
            self._folders.update()
        self._indexer = self._indexer or self._make_indexer()
        self._indexer.run(scopes, self._run_commands)
        self._tracker.show(self._folders.banner)
        self._embed_after = 0.0

    def _run_commands(self) -> bool:
        """Between two steps: runs what is waiting, and waits while the work is paused. Says whether folders have
        changed; then at once, for what has gone is not to be found any more, paused or not.

        Raises `Cancelled`, or an `EnvironmentFault`, after which the command is tried again.
        """
        while True:
            folders_changed = False
            if self._commands.waiting:
                for stale in self._commands.run():
                    self._react(stale)
                    folders_changed |= Stale.FOLDERS in stale
            if folders_changed:
                with storage_faults():
                    self._folders.update()
                return True
            if not (self._control.paused or self._control.cancelled):
                return False
            # With a limit: what the disk refused is tried again after a while, of which nobody tells.
            self._control.wait(lambda: self._commands.waiting or not self._control.paused, _RETRY_S)

    def _react(self, stale: Stale) -> None:
        if self._indexer is None:
            return
        if Stale.MODELS in stale:
            self._indexer.embedding.reload()
            self._embed_after = 0.0
        if Stale.PRIORITIES in stale:
            self._indexer.embedding.reprioritize()

    def _wait(self, look_in_s: float) -> tuple[Path, ...] | None:
        """Until there is something to index, the embedders going on meanwhile; the places to look at, None for all."""
        look_at = time.monotonic() + look_in_s
        while True:
            if self._run_commands():
                return ()  # the indexer knows which folders have changed
            settles_in_s = self._folders.settles_in_s()
            if settles_in_s == 0:
                return self._folders.take()
            left_s = look_at - time.monotonic()
            if left_s <= 0:
                return None
            embed_in_s = self._embed_after - time.monotonic()
            if embed_in_s <= 0:
                if self._embed_is_through() and self._indexer is not None and self._indexer.embedding.outgrown:
                    return None
                continue
            self._sleep(settles_in_s, left_s, embed_in_s)

    def _sleep(self, settles_in_s: float | None, *others_s: float) -> None:
        """So long at most, and not longer than until a command comes or something happens where all was quiet."""
        quiet = settles_in_s is None
        finite = [seconds for seconds in (settles_in_s, *others_s) if seconds is not None and seconds != float("inf")]
        self._control.wait(
            lambda: self._commands.waiting or (quiet and self._folders.settles_in_s() is not None),
            min(finite, default=None),
        )

    def _embed_is_through(self) -> bool:
        """Has the embedders go on a little; says whether they have embedded all."""
        through = False
        try:
            through = self._indexer is None or not self._indexer.embed_step()
            if through:
                self._embed_after = float("inf")  # until the next run
            self._tracker.show_lasting(_EMBEDDING, None)
        except EnvironmentFault as fault:
            log.info("embedding waits: %s", fault)
            self._tracker.show_lasting(_EMBEDDING, Banner(fault.message, fault.remedy))
            self._embed_after = time.monotonic() + _EMBED_RETRY_S
        return through
