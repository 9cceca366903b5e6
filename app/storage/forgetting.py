"""What of the catalogue is personal, and how it is forgotten: the rows at once; what is left of them in free pages and
in SQLite's log when the file is written anew (`rewrite`).

A table that is added is named here, in one of the two lists; a test of the project asks for it.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from app.common.paths import DataDir
from app.domain.documents import INSIDE
from app.domain.errors import StorageFault
from app.domain.ids import ContentId
from app.domain.messages import message
from app.storage.backups import Kept, kept_of
from app.storage.connection import encode_path, path_bounds
from app.storage.scans import ScanWriter

# Tables with a row for a path: what is forgotten at and below a place.
PERSONAL_BY_PATH = ("documents", "folders", "openings", "attempts", "skipped", "mounts", "scans")
# What goes with the last document that has it.
PERSONAL_BY_CONTENT = (
    "contents",
    "chunks",
    "text_blocks",
    "members",
    "page_labels",
    "vectors",
    "counts",
    "scan_pages",
    "scan_parts",
)
# Names of steps, models and ids, the library's own properties, and numbers.
NOTHING_PERSONAL = (
    "migrations",
    "properties",
    "embedders",
    "removed_chunks",
    "removed_vectors",
    "sqlite_sequence",
)

_AT_OR_BELOW = "(path = CAST(? AS TEXT) OR (path > CAST(? AS TEXT) AND path < CAST(? AS TEXT)))"
_TO_SCRUB = "to_scrub"  # property: since when (seconds since the epoch) something forgotten may be in the files
_TO_TIDY = "to_tidy"  # property: since when something that was merely removed may be


class ForgettingCatalogue(ScanWriter):
    """Forgets; and remembers, until that is done, that every file of the data folder is to be rid of it."""

    def forget(self, place: Path, but: Sequence[Path] = ()) -> int:
        """Removes every row about what lies at and below `place`, but not at and below the places of `but`, and what no
        other document has of their text, titles and senders; part of a transaction. Returns how many documents there
        were."""
        there = " AND NOT ".join([_AT_OR_BELOW, *[_AT_OR_BELOW] * len(but)])
        parameters = [each for path in (place, *but) for each in (encode_path(path), *path_bounds(path))]
        contents = [
            row[0]
            for row in self._connection.execute(
                f"SELECT DISTINCT content_id FROM documents WHERE {there} AND content_id IS NOT NULL", parameters
            )
        ]
        forgotten = 0
        for table in PERSONAL_BY_PATH:
            removed = self._connection.execute(f"DELETE FROM {table} WHERE {there}", parameters).rowcount
            forgotten += removed if table == "documents" else 0
        self._remove_contents(
            content
            for content in contents
            if not self._connection.execute("SELECT 1 FROM documents WHERE content_id = ?", (content,)).fetchone()
        )
        self.remove_stray_scans()
        self._note(_TO_SCRUB)
        return forgotten

    def called(self, place: Path, but: Sequence[Path] = ()) -> tuple[set[str], set[int]]:
        """What `forget` of the same is about to remove: how it is called (the place itself, paths, file names with and
        without their endings, titles, senders), and the ids of the documents."""
        there = " AND NOT ".join([_AT_OR_BELOW, *[_AT_OR_BELOW] * len(but)])
        parameters = [each for path in (place, *but) for each in (encode_path(path), *path_bounds(path))]
        names, ids = {str(place), place.name}, set()
        rows = self._connection.execute(
            "SELECT d.id, d.path, c.title, c.sender FROM (SELECT id, path, content_id FROM documents"
            f" WHERE {there}) d LEFT JOIN contents c ON c.id = d.content_id",
            parameters,
        )
        for id_, path, title, sender in rows:
            file = Path(str(path))
            ids.add(int(id_))
            names.update(str(each) for each in (file, file.name, file.stem, title, sender) if each)
            names.update(str(sender or "").rstrip(">").split("<"))  # the name and the address
        within = self._connection.execute(
            "SELECT path, title, sender FROM members WHERE content_id IN (SELECT content_id FROM documents"
            f" WHERE {there})",
            parameters,
        )
        for path, title, sender in within:
            names.update(str(each) for each in (title, sender, *str(path).split(INSIDE)) if each)
            names.update(str(sender or "").rstrip(">").split("<"))
        return names, ids

    def seen_with_inodes(self, inodes: Collection[int]) -> list[Path]:
        """Where files with these inodes lay when they were last looked at. Not those on drives of their own inside the
        folders, which number their files by themselves."""
        drives = [Path(path) for (path,) in self._connection.execute("SELECT path FROM mounts")]
        rows = self._connection.execute("SELECT path, inode FROM documents WHERE inode IS NOT NULL")
        found = [Path(path) for path, inode in rows if inode in inodes]
        return [path for path in found if not any(path.is_relative_to(drive) for drive in drives)]

    def _remove_contents(self, contents: Iterable[ContentId]) -> None:
        """Removes these, their chunks, and vectors and names that nothing else has."""
        removed = False
        for content_id in contents:
            removed = True
            hashes = self._connection.execute(
                "SELECT DISTINCT text_hash FROM chunks WHERE content_id = ?", (content_id,)
            ).fetchall()
            self._connection.execute("DELETE FROM contents WHERE id = ?", (content_id,))
            self._connection.executemany(
                "DELETE FROM vectors WHERE embedder_id IN (SELECT id FROM embedders) AND text_hash = ?1"
                " AND NOT EXISTS (SELECT 1 FROM chunks WHERE text_hash = ?1)",
                hashes,
            )
        if removed:
            self._note(_TO_TIDY)

    # ---- what is left of it in files

    def scrub_due(self) -> bool:
        """Whether something that was forgotten may still be in the files."""
        return self._noted(_TO_SCRUB) is not None

    def tidy_due_in_s(self, patience_s: float) -> float | None:
        """Seconds until what was merely removed is to leave the files, `patience_s` after the first removal; None
        where nothing is to."""
        since = self._noted(_TO_TIDY)
        # A clock that was set back must not put it off for years.
        return None if since is None else min(patience_s, max(0.0, since + patience_s - time.time()))

    def noted_removals(self) -> Sequence[tuple[str, str]]:
        """What `forget_removals` is to be given when the files are rid of all that is removed now."""
        return self._connection.execute(
            "SELECT name, value FROM properties WHERE name IN (?, ?)", (_TO_SCRUB, _TO_TIDY)
        ).fetchall()

    def forget_removals(self, noted: Sequence[tuple[str, str]]) -> None:
        """The files are rid of what `noted_removals` told of; of what has come since they may not be."""
        self._connection.executemany("DELETE FROM properties WHERE name = ? AND value = ?", noted)
        self.empty_log()

    def kept(self, data_dir: DataDir) -> Kept:
        """What a backup made now would hold."""
        return kept_of(self._connection, data_dir)

    def rewrite(self) -> None:
        """Writes the whole file anew, without what has been removed: merely overwriting it leaves a copy of one text in
        some hundred, where SQLite had moved it before. Needs as much room on the disk again, twice for a moment;
        reading goes on meanwhile. Raises `StorageFault` where somebody does not end reading, and sqlite3.Error."""
        folder = str(self._path.absolute().parent).replace("'", "''")
        self._connection.execute(f"PRAGMA temp_store_directory = '{folder}'")
        # In memory it would take as much of that. Nobody sees the file by its name.
        self._connection.execute("PRAGMA temp_store = FILE")
        try:
            self._connection.execute("VACUUM")
        finally:
            self._connection.execute("PRAGMA temp_store = MEMORY")
        if not self.empty_log():
            raise StorageFault(message("storage.catalogue_in_use"), message("storage.close_other_program"))

    def empty_log(self, patience_ms: int = 15_000) -> bool:
        """Takes what SQLite's log holds into the file, and empties it; False where somebody is reading from it for
        longer than that."""
        (usual_ms,) = self._connection.execute("PRAGMA busy_timeout").fetchone()
        self._connection.execute(f"PRAGMA busy_timeout = {min(usual_ms, patience_ms)}")
        try:
            busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {usual_ms}")
        return not busy

    def _note(self, name: str) -> None:
        """From now on something is due, if it was not; a scrub is so anew, for it may be under way."""
        value = repr(time.time())
        conflict = "UPDATE SET value = excluded.value" if name == _TO_SCRUB else "NOTHING"
        self._connection.execute(
            f"INSERT INTO properties VALUES (?, ?) ON CONFLICT (name) DO {conflict}", (name, value)
        )

    def _noted(self, name: str) -> float | None:
        row = self._connection.execute("SELECT value FROM properties WHERE name = ?", (name,)).fetchone()
        try:
            return None if row is None else float(row[0])
        except ValueError:  # damaged: rather once too often
            return 0.0
