"""Live events on Linux: inotify, read by ourselves.

watchdog, which serves the other systems, here keeps silent when the kernel's queue runs over or its number of watches
is used up, follows every folder that the rules leave out, and ends with an exception in folders that are nested a
thousand deep.

A folder that appears is told as a whole, after its watch is set: what comes into being in it meanwhile is found by
whoever then looks through it. The kernel tells of no mounting; its list of what is mounted does.
"""

from __future__ import annotations

import logging
import os
import select
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from app.watching.inotify_calls import Mask, add_watch, open_inotify, remove_watch
from app.watching.live import OnLost, OnPath
from app.watching.mounts import MOUNT_LIST, Mount, mounts
from app.watching.watch_tree import Node, WatchTree

if sys.platform != "linux":
    raise ImportError("inotify is Linux's")
log = logging.getLogger(__name__)

_HEADER = struct.Struct("iIII")
_BUFFER = 1 << 18
_SAME_ENTRY = Mask.MODIFY | Mask.ATTRIB | Mask.CLOSE_WRITE  # no entry came or went
_PAUSE_S = 1.0  # after a mistake


class InotifyEvents:
    """`LiveEvents`; what is hidden or clutter is not followed. Raises OSError where the system has no queue left."""

    def __init__(self, on_path: OnPath, on_lost: OnLost) -> None:
        self._on_path = on_path
        self._on_lost = on_lost
        self._queue = open_inotify()
        self._wake = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        self._lock = threading.RLock()  # of the tree
        self._tree = WatchTree(
            lambda path: add_watch(self._queue, path), lambda watch: remove_watch(self._queue, watch)
        )
        self._mounted = _mounted()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="file events", daemon=True)
        self._thread.start()

    def watch(self, folder: Path) -> bool:
        with self._lock:
            self._tree.add_root(folder)
            return not self._tree.is_limited(folder)

    def unwatch(self, folder: Path) -> None:
        with self._lock:
            self._tree.remove_root(folder)

    def is_alive(self, folder: Path) -> bool:
        with self._lock:
            return self._thread.is_alive() and self._tree.is_watched(folder)

    def close(self) -> None:
        self._closing.set()
        os.eventfd_write(self._wake, 1)
        self._thread.join()
        os.close(self._queue)
        os.close(self._wake)

    def __len__(self) -> int:
        """How many watches there are."""
        return len(self._tree)

    # ---- the thread

    def _run(self) -> None:
        poll = select.poll()
        poll.register(self._queue, select.POLLIN)
        poll.register(self._wake, select.POLLIN)
        mount_list = _opened(MOUNT_LIST)
        if mount_list is not None:
            poll.register(mount_list, select.POLLPRI)
        try:
            while not self._closing.is_set():
                ready = {descriptor for descriptor, _ in poll.poll()}
                try:
                    self._take(self._queue in ready, mount_list in ready)
                except Exception:
                    # Whatever it was, events are lost with it.
                    log.exception("file events were lost by a mistake")
                    self._lose_all()
                    self._closing.wait(_PAUSE_S)
        finally:
            if mount_list is not None:
                os.close(mount_list)

    def _take(self, events: bool, mount_list: bool) -> None:
        if events:
            data = os.read(self._queue, _BUFFER)
            told: set[tuple[int, str]] = set()
            with self._lock:
                for watch, mask, name in _events(data):
                    # Writing a file is a dozen events; one is enough.
                    if mask & ~_SAME_ENTRY or (watch, name) not in told:
                        self._happened(watch, mask, name)
                        told.add((watch, name))
        if mount_list:
            before, self._mounted = self._mounted, _mounted()
            with self._lock:
                for mount in before ^ self._mounted:
                    self._mounts_changed(mount.path)

    def _happened(self, watch: int, mask: int, name: str) -> None:
        if mask & Mask.Q_OVERFLOW:
            log.info("the queue of file events ran over: the folders are looked through")
            self._lose_all()
        elif mask & Mask.IGNORED:
            for node in self._tree.nodes(watch):
                if node.parent is None:
                    self._on_lost(node.root)
            self._tree.forget(watch)
        elif name:
            for node in self._tree.nodes(watch):
                self._entry_happened(node, mask, name)
        elif mask & (Mask.MOVE_SELF | Mask.UNMOUNT):
            for node in self._tree.nodes(watch):
                if node.parent is None:
                    self._on_lost(node.root)
                elif mask & Mask.UNMOUNT:
                    self._on_path(node.root, Path(node.path), True)

    def _entry_happened(self, node: Node, mask: int, name: str) -> None:
        if mask & Mask.ISDIR:
            if mask & (Mask.DELETE | Mask.MOVED_FROM):
                self._tree.remove(node, name)
            elif mask & (Mask.CREATE | Mask.MOVED_TO) or name not in node.children:  # its rights may let us in now
                self._add(node, name)
        self._on_path(node.root, Path(node.path, name), not mask & _SAME_ENTRY)

    def _add(self, node: Node, name: str) -> None:
        limited_before = self._tree.is_limited(node.root)
        self._tree.add(node, name)
        if self._tree.is_limited(node.root) and not limited_before:
            self._on_lost(node.root)  # whoever then sets the watch anew is told

    def _mounts_changed(self, path: Path) -> None:
        for node, name in self._tree.entries(path):
            self._tree.remove(node, name)
            self._add(node, name)
            self._on_path(node.root, path, True)
        if path in self._tree.roots:
            self._on_lost(path)

    def _lose_all(self) -> None:
        for root in self._tree.roots:
            self._on_lost(root)


def _events(data: bytes) -> Iterator[tuple[int, int, str]]:
    place = 0
    while place < len(data):
        watch, mask, _, length = _HEADER.unpack_from(data, place)
        place += _HEADER.size
        yield watch, mask, os.fsdecode(data[place : place + length].rstrip(b"\0"))
        place += length


def _mounted() -> frozenset[Mount]:
    try:
        return frozenset(mounts())
    except OSError:
        return frozenset()


def _opened(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
