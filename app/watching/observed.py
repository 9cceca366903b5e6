"""Live events through watchdog, on macOS and Windows.

Both lose events in a burst, and Windows without a word: after a burst a folder is looked through as a whole.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import EventEmitter, ObservedWatch

from app.watching.live import OnLost, OnPath

_NOTHING_NEW = {"opened", "closed_no_write"}
_ENTRIES = {"created", "deleted", "moved"}
_BURST = 1000  # events, with less than a second between each and the next


class ObservedEvents:
    """`LiveEvents`; see there."""

    def __init__(self, on_path: OnPath, on_lost: OnLost) -> None:
        self._on_path = on_path
        self._on_lost = on_lost
        self._observer = Observer()
        self._watches: dict[Path, ObservedWatch] = {}
        self._observer.start()

    def watch(self, folder: Path) -> bool:
        handler = _Handler(folder, self._on_path, self._on_lost)
        self._watches[folder] = self._observer.schedule(handler, os.fspath(folder), recursive=True)
        return True

    def unwatch(self, folder: Path) -> None:
        watch = self._watches.pop(folder, None)
        if watch is not None:
            self._observer.unschedule(watch)

    def is_alive(self, folder: Path) -> bool:
        watch = self._watches.get(folder)
        emitters: set[EventEmitter] = self._observer.emitters.copy()
        return self._observer.is_alive() and any(each.watch == watch and each.is_alive() for each in emitters)

    def close(self) -> None:
        self._observer.stop()
        self._observer.join()


class _Handler(FileSystemEventHandler):
    def __init__(self, root: Path, on_path: OnPath, on_lost: OnLost) -> None:
        self._root = root
        self._on_path = on_path
        self._on_lost = on_lost
        self._lock = threading.Lock()
        self._burst = 0
        self._last = 0.0  # time.monotonic()

    def on_any_event(self, event: FileSystemEvent) -> None:
        # A folder is "modified" when an entry comes or goes; that entry has an event of its own.
        if event.event_type in _NOTHING_NEW or (event.is_directory and event.event_type == "modified"):
            return
        if self._is_burst():
            self._on_lost(self._root)
        for name in (event.src_path, event.dest_path):
            if name:
                path = Path(name if isinstance(name, str) else name.decode("utf-8", "surrogateescape"))
                self._on_path(self._root, path, event.event_type in _ENTRIES)

    def _is_burst(self) -> bool:
        with self._lock:
            now = time.monotonic()
            self._burst = self._burst + 1 if now - self._last < 1.0 else 1
            self._last = now
            return self._burst >= _BURST
