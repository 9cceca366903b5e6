"""The catalogue's answer to where the files are: what waits, what is left out and why, what is away."""

from __future__ import annotations

from pathlib import Path

from app.domain.documents import Drive, SkippedPlace
from app.storage.connection import encode_path
from app.storage.read_pool import ReadPool
from app.storage.rows import SKIPPED_COLUMNS, skipped_place

_WAITING = "SELECT path FROM documents WHERE state = 'waiting' AND state <> 'indexed'"  # as its index says


class PlacesReader(ReadPool):
    """Tells what the survey of the disk has noted."""

    def waiting(self) -> tuple[Path, ...]:
        """The files that are still to be read."""
        if not self._value("SELECT n FROM counts WHERE what = 'state' AND value = 'waiting' AND n > 0"):
            return ()  # without looking through all documents
        return tuple(Path(path) for (path,) in self._rows(_WAITING))

    def drives(self) -> tuple[Drive, ...]:
        """The drives that are or were mounted at or below a searched folder, by path."""
        rows = self._rows("SELECT path, device, away_since FROM mounts ORDER BY path")
        return tuple(Drive(Path(path), device, away_since) for path, device, away_since in rows)

    def away(self) -> tuple[Drive, ...]:
        """Drives and whole folders that are not there now: what was found on them is neither deleted nor read."""
        folders = self._rows("SELECT path, coalesce(device, 0), away_since FROM folders WHERE away_since IS NOT NULL")
        found = {Path(path): Drive(Path(path), device, since) for path, device, since in folders}
        found |= {drive.path: drive for drive in self.drives() if drive.away_since is not None}
        return tuple(found[path] for path in sorted(found))

    def skipped_at(self, path: Path) -> SkippedPlace | None:
        """The place that is left out and that `path` is, or lies in."""
        for place in (path, *path.parents):
            row = self._row(
                f"SELECT {SKIPPED_COLUMNS} FROM skipped WHERE path = CAST(? AS TEXT)", (encode_path(place),)
            )
            if row is not None:
                return skipped_place(row)
        return None
