"""Live events of the folders (watchdog): they are only put on a pile, which the indexer takes when it is quiet."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from app.watching.events import coalesce
from app.watching.rules import is_clutter

log = logging.getLogger(__name__)
# That a watch ends while its events are being read is nothing to tell.
logging.getLogger("watchdog.observers.inotify").addFilter(lambda record: "inactive" not in record.getMessage())

_NOTHING_NEW = {"opened", "closed_no_write"}
_LONGEST_WAIT_S = 10.0  # a folder that never rests is looked at all the same


class Watcher:
    """Watches folders. `on_event` is called from watchdog's thread at each event and must return at once."""

    def __init__(self, on_event: Callable[[], None], quiet_period_s: float) -> None:
        self._on_event = on_event
        self._quiet_period_s = quiet_period_s
        self._lock = threading.Lock()
        self._pile: set[Path] = set()
        self._first = self._last = 0.0
        self._observer = Observer()
        self._watches: dict[Path, tuple[ObservedWatch, int]] = {}
        self._observer.start()

    def watch(self, folders: Iterable[Path]) -> list[Path]:
        """Watches exactly these folders from now on; returns those for which the system refuses live events."""
        wanted = set(folders)
        # A folder that was deleted and made again is another one: the watch of the first hears nothing of it.
        stale = {folder for folder, (_, node) in self._watches.items() if folder not in wanted or node != _node(folder)}
        for folder in stale:
            self._observer.unschedule(self._watches.pop(folder)[0])
        refused = []
        for folder in sorted(wanted - set(self._watches)):
            try:
                handler = _Handler(self._add, folder)
                node = _node(folder)
                self._watches[folder] = self._observer.schedule(handler, str(folder), recursive=True), node
            except OSError as error:
                log.info("no live events for %s: %s", folder, error)
                refused.append(folder)
        return refused

    def _add(self, path: Path) -> None:
        with self._lock:
            self._last = time.monotonic()
            if not self._pile:
                self._first = self._last
            self._pile.add(path)
        self._on_event()

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
        self._observer.stop()
        self._observer.join()


class _Handler(FileSystemEventHandler):
    def __init__(self, add: Callable[[Path], None], root: Path) -> None:
        self._add = add
        self._root = root

    def on_any_event(self, event: FileSystemEvent) -> None:
        # A folder is "modified" when an entry comes or goes; that entry has an event of its own.
        if event.event_type in _NOTHING_NEW or (event.is_directory and event.event_type == "modified"):
            return
        for name in (event.src_path, event.dest_path):
            if name:
                path = Path(name if isinstance(name, str) else name.decode("utf-8", "surrogateescape"))
                # A browser's cache or a .git folder changes all day long.
                if not path.is_relative_to(self._root) or not is_clutter(path, self._root):
                    self._add(path)


def _node(folder: Path) -> int:
    try:
        return folder.stat().st_ino
    except OSError:
        return 0
