"""What can be read of a catalogue that SQLite calls corrupt, copied into a new one, table by table, around bad pages.

Rows are taken as they are: the examination of the new catalogue tells which are what was written. Ids stay, so that
vectors stay the same rows; but the catalogue has another name, for which every index is made anew.
"""

from __future__ import annotations

import logging
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app.common.durable import sync_file
from app.ports import CancelCheck
from app.storage.check.mended_schema import mend_header, mend_schema
from app.storage.connection import connect, connect_bare, encode_path, transaction
from app.storage.faults import OF_DAMAGE
from app.storage.schema import migrate
from app.storage.values import is_text

log = logging.getLogger(__name__)

Row = tuple[Any, ...]

# Parents first. By table its key: a number that every row has, or what its rows are ordered by.
_TABLES = {
    "properties": "name",
    "folders": "id",
    "embedders": "id",
    "contents": "id",
    "documents": "id",
    "chunks": "id",
    "text_blocks": "id",
    "members": "id",
    "page_labels": "id",
    "vectors": "id",
    "openings": "path",
    "mounts": "path",
    "skipped": "path",
    "attempts": "path",
    "removed_chunks": "seq",
    "removed_vectors": "seq",
}
_BATCH = 2000
_HIGHEST = 1 << 40
_MOST_UNKNOWN = 1 << 24  # numbers that are tried where nobody knows how many there are


def salvage(damaged: Path, made: Path, check: CancelCheck) -> set[str]:
    """Copies what can be read of the catalogue at `damaged`, which is a copy and is written to, into a new one at
    `made`. Returns the tables of which something could not be read."""
    mend_header(damaged)
    with closing(connect(made, read_only=False)) as target:
        target.execute("PRAGMA synchronous = OFF")  # until it is whole nobody uses it
        migrate(target)
        try:
            with closing(_opened(damaged)) as source:
                torn = {table for table in _TABLES if not _copy(source, target, table, check)}
        except OF_DAMAGE as error:
            log.info("nothing of the catalogue can be read: %s", error)
            torn = set(_TABLES)
        with transaction(target):
            target.execute("INSERT OR REPLACE INTO properties VALUES ('catalogue_id', ?)", (uuid.uuid4().hex,))
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    sync_file(made)
    return torn


def _opened(damaged: Path) -> sqlite3.Connection:
    source = connect_bare(damaged, read_only=False)
    try:
        mend_schema(source)
    except BaseException:
        source.close()
        raise
    return source


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: str, check: CancelCheck) -> bool:
    """Whether all of the table could be read."""
    columns = [str(row[1]) for row in target.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{column}"' for column in columns)
    torn = False

    def spoilt() -> None:
        nonlocal torn
        torn = True

    read = _by_number if _TABLES[table] in ("id", "seq") else _from_both_ends
    marks = ", ".join("?" * len(columns))
    target.execute("PRAGMA foreign_keys = OFF")  # what belongs to nothing is seen by the examination
    with transaction(target):
        for row in read(source, table, names, spoilt, check):
            values = [encode_path(value) if _is_odd(value) else value for value in row]
            casts = marks if values == list(row) else ", ".join(
                "CAST(? AS TEXT)" if _is_odd(value) else "?" for value in row
            )  # fmt: skip
            try:
                target.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({casts})", values)
            except (sqlite3.IntegrityError, sqlite3.DataError):
                torn = True  # a row that could never have been written
    return not torn


def _is_odd(value: object) -> bool:
    """Whether it is a text that is not valid Unicode, as a file's name may be."""
    return isinstance(value, str) and not is_text(value)


def _by_number(
    source: sqlite3.Connection, table: str, names: str, spoilt: Callable[[], None], check: CancelCheck
) -> Iterator[Row]:
    """Range by range; one that cannot be read is halved, down to single rows."""
    key = _TABLES[table]
    sql = f"SELECT {names} FROM {table} WHERE {key} BETWEEN ? AND ? ORDER BY {key}"
    last = _highest(source, table, key)
    for start in range(1, last + 1, _BATCH):
        ranges = [(start, min(start + _BATCH - 1, last))]
        while ranges:
            first, until = ranges.pop()
            check()
            try:
                yield from source.execute(sql, (first, until)).fetchall()
            except OF_DAMAGE:
                spoilt()
                if first < until:
                    middle = (first + until) // 2
                    ranges += [(middle + 1, until), (first, middle)]


def _highest(source: sqlite3.Connection, table: str, key: str) -> int:
    """The highest number of a table, or that was ever given."""
    found = _value(source, f"SELECT max({key}) FROM {table}")
    return found or min(_value(source, f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"), _MOST_UNKNOWN)


def _value(source: sqlite3.Connection, sql: str) -> int:
    try:
        row = source.execute(sql).fetchone()
    except OF_DAMAGE:
        return 0
    return int(row[0]) if row and isinstance(row[0], int) and 0 <= row[0] < _HIGHEST else 0


def _from_both_ends(
    source: sqlite3.Connection, table: str, names: str, spoilt: Callable[[], None], check: CancelCheck
) -> Iterator[Row]:
    """As far as can be read from the beginning, and as far as can be from the end."""
    check()
    seen: set[Sequence[Any]] = set()
    for order in ("ASC", "DESC"):
        try:
            for row in source.execute(f"SELECT {names} FROM {table} ORDER BY {_TABLES[table]} {order}"):
                if row[0] in seen:
                    break
                seen.add(row[0])
                yield row
            else:
                return
        except OF_DAMAGE:
            spoilt()
