"""Daily backups of what cannot be made again from the documents: folders with their patterns, what the user opened,
settings, and what the person collected and saved. Each is one small private file in JSON with a checksum, named by its
day and its catalogue.

A table that is to be kept is a line in `KEPT`. Whoever forgets something, forgets it here with `replace_all`.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.common import collection_file, question_file
from app.common.collection_file import read_collection
from app.common.digests import digest_of_fields
from app.common.durable import write_atomically
from app.common.paths import DataDir
from app.common.question_file import read_memory
from app.common.regular_files import read_regular_file
from app.domain.findings import Backup
from app.domain.memory import Remembered

log = logging.getLogger(__name__)

_LARGEST = 1 << 30  # bytes
_LARGEST_SETTINGS = 1 << 20

_FORMAT = "dragoman backup 1"
_DAYS = 7  # kept of each catalogue, and of all others together
_DAY_S = 24 * 3600.0

# By table the columns that are kept; the first names a row.
KEPT: Mapping[str, tuple[str, ...]] = {
    "folders": ("path", "excludes", "device"),
    "openings": ("path", "times", "last"),
}
# Files beside it, as tables of one row, which earlier versions pass over: passages, and of the questions those saved.
COLLECTION, SEARCHES = "collection", "searches"
_TEXT = "text"
# Properties of a catalogue that is being repaired, until everything has been looked through.
LOST_WRITES = "lost_writes"  # an index knew of more than the catalogue does
KEPT_VECTORS = "kept_vectors"  # some may be of texts that do not turn up again
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """What a backup holds. `number` grows with each of one catalogue: a catalogue that knows only of lower ones has
    lost something since."""

    catalogue_id: str
    number: int
    made: float  # seconds since the epoch
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    settings: str | None = None  # the file as it was

    @property
    def nothing(self) -> bool:
        """Whether there is nothing of a catalogue in it that somebody could miss: what lies beside one that was lost is
        kept with the next, and must not hide the backups of the former."""
        return not any(self.tables.get(table) for table in KEPT)

    def file(self, name: str) -> str | None:
        """The text of a file beside the catalogue; None where it held nothing."""
        return next((str(row[_TEXT]) for row in self.tables.get(name, ())), None)

    def by_path(self, table: str) -> dict[str, Row]:
        """The rows of a table by their path."""
        return {str(row["path"]): row for row in self.tables.get(table, ())}


class Backups:
    """The folder of the backups. Any process may read them; only the writer of the library writes them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Backup, ...]:
        """Every backup, the newest first."""
        found = []
        for path in self._files():
            kept = _read(path)
            if kept is None:
                found.append(Backup(path, path.stat().st_mtime, 0, 0, whole=False))
            else:
                folders, openings = (len(kept.tables.get(table, ())) for table in ("folders", "openings"))
                found.append(Backup(path, kept.made, folders, openings))
        return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))

    def read(self, path: Path) -> Kept | None:
        """What a backup holds; None where it is not what was written."""
        return _read(path)

    def newest(self) -> Kept | None:
        """The newest that is whole; None where there is none."""
        return max(filter(None, map(_read, self._files())), key=lambda kept: kept.made, default=None)

    def is_due(self, now: Kept) -> bool:
        """Whether this is worth writing: a day has passed since the newest of its catalogue, or folders or settings
        are others. Never, where the newest knows more of this catalogue than it does itself: it has lost something."""
        known = [kept for kept in map(_read, self._files()) if kept and kept.catalogue_id == now.catalogue_id]
        newest = max(known, key=lambda kept: kept.made, default=None)
        if newest is None:
            return not now.nothing
        if newest.number > now.number:
            return False
        changed = (newest.tables.get("folders"), newest.settings) != (now.tables.get("folders"), now.settings)
        return changed or not 0 <= now.made - newest.made < _DAY_S

    def write(self, kept: Kept, *, before: str = "") -> Path:
        """Writes a backup in the place of today's, and removes those that are too old. One that is made `before`
        something is not today's, and stays for as long as these. Raises OSError."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        day = time.strftime("%Y-%m-%d", time.localtime(kept.made))
        name = f"{day}-before-{before}" if before else day
        path = self._folder / f"{name}-{kept.catalogue_id[:8]}.json"
        _write(path, kept)
        self._remove_old(kept.catalogue_id)
        return path

    def replace_all(self, kept: Kept) -> None:
        """From now on there is this one alone: others may hold what was forgotten since. Raises OSError."""
        newest = None if kept.nothing else self.write(kept)
        for path in self._folder.glob("*"):
            if path != newest:
                path.unlink()

    def _remove_old(self, catalogue_id: str) -> None:
        mine = [path for path in self._files() if path.stem.endswith(catalogue_id[:8])]
        others = [path for path in self._files() if path not in mine]
        for path in (*mine[_DAYS:], *others[_DAYS:]):
            path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        """By name, the newest day first."""
        return sorted(self._folder.glob("*.json"), reverse=True)


def kept_of(connection: sqlite3.Connection, data_dir: DataDir) -> Kept:
    """What a catalogue, and the files beside it, hold of what is kept; one of an older version may lack a table."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    properties = dict(connection.execute("SELECT name, value FROM properties").fetchall())
    tables = {
        table: [
            dict(zip(columns, row, strict=True))
            for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {columns[0]}")
        ]
        for table, columns in KEPT.items()
        if table in there
    }
    try:
        text = read_regular_file(data_dir.settings, _LARGEST_SETTINGS).decode()
    except (OSError, ValueError):
        text = None
    number = int(properties.get("backup_number", 0))  # the examination sees to it that it is one
    items, saved = read_collection(data_dir.collection), read_memory(data_dir.questions).saved
    if items:
        tables[COLLECTION] = [{_TEXT: collection_file.as_written(items).decode("utf-8", "surrogatepass")}]
    if saved:
        tables[SEARCHES] = [{_TEXT: question_file.as_written(Remembered(saved=saved)).decode()}]
    return Kept(str(properties["catalogue_id"]), number, time.time(), tables, text)


def lost(connection: sqlite3.Connection, newest: Kept | None) -> list[str]:
    """Where the newest backup knows more of the catalogue than it does itself, or it is another one that holds nothing:
    what it has lost, by path, folders first; its own number where it lacks no row."""
    if connection.execute("SELECT 1 FROM properties WHERE name = ?", (LOST_WRITES,)).fetchone():
        return [LOST_WRITES]  # an index knew more than the catalogue
    if newest is None:
        return []
    properties = dict(connection.execute("SELECT name, value FROM properties").fetchall())
    there = {
        table: {path for (path,) in connection.execute(f"SELECT {columns[0]} FROM {table}")}
        for table, columns in KEPT.items()
    }
    if properties.get("catalogue_id") == newest.catalogue_id:
        if int(properties.get("backup_number", 0)) >= newest.number:
            return []
    elif there["folders"] or not newest.tables.get("folders"):
        return []
    missing = [str(path) for table in KEPT for path in newest.by_path(table) if path not in there[table]]
    return missing or [str(newest.number)]


def restore(connection: sqlite3.Connection, kept: Kept) -> int:
    """Brings back what is missing in a catalogue; what is there stays as it is. Returns how many rows were missing.
    From then on the catalogue knows of this backup."""
    before = connection.total_changes
    for table, rows in kept.tables.items():
        columns = KEPT.get(table)
        for row in rows if columns else ():
            assert columns is not None
            names, values = ", ".join(columns), [row.get(column) for column in columns]
            marks = ", ".join(["CAST(? AS TEXT)", *["?"] * (len(columns) - 1)])
            values[0] = os.fsencode(str(values[0])) if os.name == "posix" else str(values[0])
            connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", values)
    missing = connection.total_changes - before
    connection.execute(
        "INSERT INTO properties (name, value) VALUES ('backup_number', ?1) ON CONFLICT (name) DO UPDATE"
        " SET value = max(CAST(value AS INTEGER), ?1)",
        (kept.number,),
    )
    return missing


def _write(path: Path, kept: Kept) -> None:
    fields = {"format": _FORMAT, **asdict(kept)}
    write_atomically(path, json.dumps({**fields, "digest": digest_of_fields(fields)}, indent=1).encode())
    if os.name == "posix":
        path.chmod(0o600)


def _read(path: Path) -> Kept | None:
    try:
        fields = json.loads(read_regular_file(path, _LARGEST))
        if fields.pop("digest") != digest_of_fields(fields) or fields.pop("format") != _FORMAT:
            raise ValueError("it is not what was written")
        return Kept(**fields)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        log.info("the backup %s cannot be used: %r", path, error)
        return None
