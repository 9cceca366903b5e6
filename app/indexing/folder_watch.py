"""When and where the folders are to be looked through again: where something has happened, where nobody would tell, and
from time to time everything, for no system tells all.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.common.places import Places
from app.domain.messages import message
from app.domain.progress import Banner
from app.storage.reader import CatalogueReader
from app.watching.mounts import Mount, mounts
from app.watching.watcher import Watcher

log = logging.getLogger(__name__)

_CLOCK_JUMP_S = 60.0
_LONGEST_RETRY_S = 3600.0
_BUSY_SCANS = 4  # a full scan waits so many times as long for the embedders to be through


@dataclass(frozen=True, slots=True)
class Due:
    """Where to look now: at and below these places; None stands for everywhere."""

    places: tuple[Path, ...] | None


class FolderWatch:
    """Watches the library's folders, for the one thread that indexes. `on_event` is called from any thread and must
    return at once. Beside events it looks every `poll_interval_s` whether folders and drives have come or gone, or the
    clock has jumped, as it does while the computer sleeps."""

    def __init__(
        self,
        reader: CatalogueReader,
        on_event: Callable[[], None],
        *,
        quiet_period_s: float,
        rescan_interval_s: float,
        full_scan_interval_s: float,
        poll_interval_s: float,
        never: Iterable[Path] = (),
    ) -> None:
        self._reader = reader
        self._watcher = Watcher(on_event, quiet_period_s, never=never)
        self._rescan_interval_s = rescan_interval_s
        self._full_scan_interval_s = full_scan_interval_s
        self._poll_interval_s = poll_interval_s
        self._available: dict[Path, bool] = {}
        self._mounted: frozenset[Mount] = frozenset()
        self._refused: tuple[Path, ...] = ()
        self._unreadable: frozenset[Path] = frozenset()
        self._retry_s = poll_interval_s
        # When something is due, by time.monotonic().
        self._poll_at = self._full_scan_at = self._rescan_at = self._retry_at = float("inf")
        self._clock = _clock()

    def update(self) -> None:
        """Watches the folders that there are now. Before they are looked through: what happens meanwhile is then on the
        pile afterwards."""
        folders = self._reader.folders()
        self._available = {folder.path: folder.available for folder in folders}
        self._mounted = self._mounts()
        self._refused = tuple(self._watcher.watch(folder.path for folder in folders if folder.available))

    def looked(self, unreadable: frozenset[Path], *, everywhere: bool) -> None:
        """All that was due has been looked at; `unreadable` are the places where the system lets us look at nothing for
        now. They are tried again, the longer nothing changes, the less often."""
        now = time.monotonic()
        if everywhere:
            self._full_scan_at = now + self._full_scan_interval_s
        self._poll_at = min(self._poll_at, now + self._poll_interval_s)
        self._rescan_at = now + self._rescan_interval_s if self._refused else float("inf")
        if unreadable != self._unreadable:
            self._unreadable, self._retry_s = unreadable, self._poll_interval_s
            self._retry_at = now + self._retry_s
        if not unreadable:
            self._retry_at = float("inf")

    @property
    def banner(self) -> Banner | None:
        """What the person must know of it."""
        if not self._refused:
            return None
        return Banner(
            message("watching.no_live_events", folder=self._refused[0]), message("watching.looked_through_instead")
        )

    def look_at(self, places: Iterable[Path]) -> None:
        """These places are to be looked at, as if something had happened there."""
        for place in places:
            self._watcher.add(place)

    def due_in_s(self) -> float:
        """Seconds until `due` may answer otherwise, unless something happens before."""
        at = min(self._poll_at, self._rescan_at, self._retry_at)  # a full scan is due when it is polled
        settles_in_s = self._watcher.settles_in_s()
        return max(0.0, min(at - time.monotonic(), float("inf") if settles_in_s is None else settles_in_s))

    @property
    def is_quiet(self) -> bool:
        """Whether nothing has happened that was not looked at."""
        return self._watcher.settles_in_s() is None

    def due(self, *, idle: bool) -> Due | None:
        """What is to be looked at now; None where nothing is. A full scan waits until the program is `idle`."""
        now = time.monotonic()
        if self._clock_has_jumped():
            log.info("the clock has jumped: all folders are looked through")
            return self._everywhere()
        if now >= self._full_scan_at + (0.0 if idle else _BUSY_SCANS * self._full_scan_interval_s):
            return self._everywhere()
        places: set[Path] = set()
        if self._watcher.settles_in_s() == 0:
            places.update(self._watcher.take())
        if now >= self._poll_at:
            self._poll_at = now + self._poll_interval_s
            places.update(self._come_or_gone(), self._watcher.stale())
        if now >= self._rescan_at:
            self._rescan_at = now + self._rescan_interval_s
            places.update(self._refused)
        if now >= self._retry_at:
            self._retry_s = min(2 * self._retry_s, _LONGEST_RETRY_S)
            self._retry_at = now + self._retry_s
            places.update(self._unreadable)
        return Due(Places(places).topmost()) if places else None

    def forget_events(self) -> None:
        """Everything is going to be looked at anyway."""
        self._watcher.take()

    def close(self) -> None:
        self._watcher.close()

    def _everywhere(self) -> Due:
        self._full_scan_at = time.monotonic() + self._full_scan_interval_s
        self.forget_events()
        return Due(None)

    def _come_or_gone(self) -> set[Path]:
        """Folders and drives that are there now and were not, or the other way round."""
        before, self._available = self._available, {each.path: each.available for each in self._reader.folders()}
        changed = {path for path, available in self._available.items() if before.get(path) != available}
        mounted_before, self._mounted = self._mounted, self._mounts()
        return changed | {mount.path for mount in mounted_before ^ self._mounted}

    def _mounts(self) -> frozenset[Mount]:
        searched = Places(self._available)
        try:
            return frozenset(mount for mount in mounts() if searched.covers(mount.path))
        except OSError:
            return self._mounted

    def _clock_has_jumped(self) -> bool:
        before, self._clock = self._clock, _clock()
        return abs(self._clock - before) > _CLOCK_JUMP_S


def _clock() -> float:
    """The clock on the wall beside one that only goes forward and, where the system has such a one, stands while it
    sleeps: another value when somebody has set the clock, or the computer has slept."""
    return time.time() - time.monotonic()
