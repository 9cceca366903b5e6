"""When the folders are to be looked through again: where something has happened, and after a while where nobody would
tell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.messages import message
from app.domain.progress import Banner
from app.storage.reader import CatalogueReader
from app.watching.watcher import Watcher


class FolderWatch:
    """Watches the library's folders. `on_event` is called from a thread of the watcher and must return at once."""

    def __init__(
        self,
        reader: CatalogueReader,
        on_event: Callable[[], None],
        *,
        quiet_period_s: float,
        rescan_interval_s: float,
        missing_interval_s: float,
    ) -> None:
        self._reader = reader
        self._watcher = Watcher(on_event, quiet_period_s)
        self._rescan_interval_s = rescan_interval_s
        self._missing_interval_s = missing_interval_s
        self._refused: list[Path] = []
        self.rescan_in_s = float("inf")  # since the last look

    def update(self) -> None:
        """Watches the folders that there are now. Before they are looked through: what happens meanwhile is then on the
        pile afterwards."""
        folders = self._reader.folders()
        self._refused = self._watcher.watch(folder.path for folder in folders if folder.available)
        missing = any(not folder.available for folder in folders)
        self.rescan_in_s = (
            self._rescan_interval_s if self._refused else self._missing_interval_s if missing else float("inf")
        )

    @property
    def banner(self) -> Banner | None:
        """What the person must know of it."""
        if not self._refused:
            return None
        return Banner(
            message("watching.no_live_events", folder=self._refused[0]), message("watching.looked_through_instead")
        )

    def settles_in_s(self) -> float | None:
        """Seconds until `take`; None while nothing has happened."""
        return self._watcher.settles_in_s()

    def take(self) -> tuple[Path, ...]:
        """The places to look at; nothing is left of them here."""
        return self._watcher.take()

    def close(self) -> None:
        self._watcher.close()
