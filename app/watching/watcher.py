"""Live events of the folders: they are only put on a pile, which the indexer takes when it is quiet."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from app.common.mail_folders import completes_mailbox
from app.common.package_folders import document_at
from app.common.places import Places
from app.watching.events import coalesce
from app.watching.live import LiveEvents, OnLost, OnPath
from app.watching.rules import is_clutter
from app.watching.system_events import live_events

log = logging.getLogger(__name__)

_LONGEST_WAIT_S = 10.0  # a folder that never rests is looked at all the same
_LIMITED_RETRY_S = 600.0  # setting the watches of a large folder anew takes a while
_MOST_PATHS = 4096  # on the pile; more become the folders that they lie in, and these the watched ones


class Watcher:
    """Watches folders. `on_event` is called from any thread at each event and must return at once. What happens in
    `never` is nothing that happens."""

    def __init__(
        self,
        on_event: Callable[[], None],
        quiet_period_s: float,
        *,
        never: Iterable[Path] = (),
        events: Callable[[OnPath, OnLost], LiveEvents] = live_events,
    ) -> None:
        self._on_event = on_event
        self._quiet_period_s = quiet_period_s
        self._never = Places(never)
        self._make_events = events
        self._events: LiveEvents | None = None
        self._lock = threading.Lock()
        self._pile: set[Path] = set()
        self._lost: set[Path] = set()
        self._first = self._last = 0.0
        self._watched: dict[Path, tuple[int, int] | None] = {}  # which folder it was
        self._limited: dict[Path, float] = {}  # those of which not all is told, and when that is tried again

    def watch(self, folders: Iterable[Path]) -> list[Path]:
        """Watches exactly these folders from now on; returns those of which the system does not tell everything.

        To be called before what is on the pile is looked at: where events were lost, the watch is set anew.
        """
        wanted = set(folders)
        with self._lock:
            lost, self._lost = self._lost, set()
        for folder in [each for each in self._watched if each not in wanted]:
            self._unwatch(folder)
        refused = []
        for folder in sorted(wanted):
            if folder in lost or self._is_stale(folder):
                known = folder in self._watched
                self._unwatch(folder)
                if not self._watch(folder):
                    refused.append(folder)
                elif known and folder not in lost:
                    self.add(folder)  # nobody knows what has happened there
        return sorted({*refused, *self._limited})

    def stale(self) -> list[Path]:
        """Folders of which nothing is told any more, though they were watched."""
        return [folder for folder in self._watched if self._is_stale(folder)]

    def _is_stale(self, folder: Path) -> bool:
        # A folder that was deleted and made again is another one: the watch of the first hears nothing of it.
        return (
            folder not in self._watched
            or self._watched[folder] != _node(folder)
            or self._events is None
            or not self._events.is_alive(folder)
            or time.monotonic() > self._limited.get(folder, float("inf"))
        )

    def _watch(self, folder: Path) -> bool:
        """Says whether the folder is watched at all."""
        node = _node(folder)
        try:
            if self._events is None:
                self._events = self._make_events(self._happened, self._lose)
            whole = self._events.watch(folder)
        except OSError as error:
            log.info("no live events for %s: %s", folder, error)
            return False
        self._watched[folder] = node
        if not whole:
            log.info("not all that happens in %s is told: there are too many folders", folder)
            self._limited[folder] = time.monotonic() + _LIMITED_RETRY_S
        return True

    def _unwatch(self, folder: Path) -> None:
        self._watched.pop(folder, None)
        self._limited.pop(folder, None)
        if self._events is not None:
            self._events.unwatch(folder)

    # ---- the pile

    def _happened(self, root: Path, path: Path, is_entry: bool) -> None:
        if self._never.covers(path):
            return
        if path != root and path.is_relative_to(root) and is_clutter(path, root):
            # A browser's cache or a .git folder changes all day long; that it is there at all is counted.
            is_topmost = path.parent == root or not is_clutter(path.parent, root)
            if not (is_entry and is_topmost):
                return
        # Only now it is one: what was put there before was no message.
        self.add(path.parent if is_entry and completes_mailbox(path) else document_at(path, root))

    def _lose(self, root: Path) -> None:
        with self._lock:
            self._lost.add(root)
        self.add(root)

    def add(self, path: Path) -> None:
        """Puts a place on the pile, as an event there does."""
        with self._lock:
            self._last = time.monotonic()
            if not self._pile:
                self._first = self._last
            self._pile.add(path)
            if len(self._pile) > _MOST_PATHS:
                self._pile = self._coarser(self._pile)
        self._on_event()

    def _coarser(self, pile: Collection[Path]) -> set[Path]:
        few = _MOST_PATHS // 2
        places = coalesce(pile)
        if len(places) > few:
            places = coalesce(path if path in self._watched else path.parent for path in places)
        if len(places) > few:
            roots = Places(self._watched)
            places = coalesce(path if path in self._watched else roots.above(path) or path for path in places)
        return set(places)

    def settles_in_s(self) -> float | None:
        """Seconds until the pile may be taken; None when it is empty."""
        with self._lock:
            if not self._pile:
                return None
            now = time.monotonic()
            return max(0.0, min(self._last + self._quiet_period_s, self._first + _LONGEST_WAIT_S) - now)

    def take(self) -> tuple[Path, ...]:
        """The places to look at, coalesced; the pile is empty afterwards."""
        with self._lock:
            pile, self._pile = self._pile, set()
        return coalesce(pile)

    def close(self) -> None:
        if self._events is not None:
            self._events.close()


def _node(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
