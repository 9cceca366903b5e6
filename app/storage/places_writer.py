"""What is kept of the disk beside the documents: files that wait to be read, what is left out, and drives."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.domain.documents import Drive, FileStamp, SkippedPlace
from app.domain.ids import FolderId
from app.domain.messages import encode_message
from app.storage.connection import encode_path, path_bounds
from app.storage.rows import SKIPPED_COLUMNS, skipped_place
from app.storage.write_connection import WriteConnection
from app.text.analysis import name_key


class PlacesWriter(WriteConnection):
    """Each public method that writes runs inside the caller's `transaction()` or is one statement."""

    # ---- documents

    def add_waiting(self, files: Iterable[tuple[Path, FileStamp]], kind: Callable[[Path], str]) -> None:
        """Rows for files that are still to be read; one that has a row keeps it. Their `pipeline` is empty: whatever
        happens, a later run reads them."""
        now = time.time()
        self._connection.executemany(
            "INSERT OR IGNORE INTO documents (path, name_key, kind, size, modified_ns, changed_ns, inode, pipeline,"
            " state, since) VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, '', 'waiting', ?)",
            (
                (
                    encode_path(path),
                    name_key(path.name),
                    kind(path),
                    stamp.size,
                    stamp.modified_ns,
                    stamp.changed_ns,
                    stamp.inode,
                    now,
                )
                for path, stamp in files
            ),
        )

    def restamp(self, files: Iterable[tuple[Path, FileStamp]]) -> None:
        """Other stamps for documents whose content is as it was; nothing else about them changes."""
        self._connection.executemany(
            "UPDATE documents SET size = ?, modified_ns = ?, changed_ns = ?, inode = ? WHERE path = CAST(? AS TEXT)",
            (
                (stamp.size, stamp.modified_ns, stamp.changed_ns, stamp.inode, encode_path(path))
                for path, stamp in files
            ),
        )

    # ---- what is left out

    def known_skipped(self, places: Sequence[Path] | None = None) -> dict[Path, SkippedPlace]:
        """What is left out, by its path; with `places`, at and below them, and the folders that they lie in."""
        columns = f"SELECT {SKIPPED_COLUMNS} FROM skipped"
        if places is None:
            rows = self._connection.execute(columns).fetchall()
        else:
            below = f"{columns} WHERE path = CAST(?1 AS TEXT) OR (path > CAST(?2 AS TEXT) AND path < CAST(?3 AS TEXT))"
            above = {parent for place in places for parent in place.parents}
            rows = [
                row
                for place in places
                for row in self._connection.execute(below, [encode_path(place), *path_bounds(place)])
            ]
            for parent in above:
                rows += self._connection.execute(f"{columns} WHERE path = CAST(? AS TEXT)", [encode_path(parent)])
        return {place.path: place for place in map(skipped_place, rows)}

    def put_skipped(self, places: Iterable[SkippedPlace]) -> None:
        """What is left out from now on, or otherwise than before; its date stays where the reason does."""
        now = time.time()
        self._connection.executemany(
            "INSERT INTO skipped (path, kind, files, reason, since) VALUES (CAST(?1 AS TEXT), ?2, ?3, ?4, ?5)"
            " ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, files = excluded.files,"
            " since = CASE WHEN reason = excluded.reason THEN since ELSE excluded.since END, reason = excluded.reason",
            ((encode_path(place.path), place.kind, place.files, encode_message(place.reason), now) for place in places),
        )

    def remove_skipped(self, paths: Iterable[Path]) -> None:
        """What is not left out any more, or has gone."""
        self._connection.executemany(
            "DELETE FROM skipped WHERE path = CAST(? AS TEXT)", ((encode_path(path),) for path in paths)
        )

    # ---- drives

    def put_drive(self, drive: Drive) -> None:
        """A drive at or below a searched folder, as it is now."""
        self._connection.execute(
            "INSERT INTO mounts (path, device, away_since) VALUES (CAST(? AS TEXT), ?, ?)"
            " ON CONFLICT (path) DO UPDATE SET device = excluded.device, away_since = excluded.away_since",
            (encode_path(drive.path), drive.device, drive.away_since),
        )

    def forget_drive(self, path: Path) -> None:
        """What was found on it is from now on gone where it is not there."""
        self._connection.execute("DELETE FROM mounts WHERE path = CAST(? AS TEXT)", (encode_path(path),))

    def set_folder_away(self, folder_id: FolderId, away_since: float | None) -> None:
        """Since when (seconds since the epoch) a whole folder is not there; None while it is."""
        self._connection.execute("UPDATE folders SET away_since = ? WHERE id = ?", (away_since, folder_id))
