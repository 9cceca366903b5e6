"""Two libraries compared row by row, whatever ids their rows have: for tests that damage, kill or mutate one of them,
and want it to end as one that was never touched."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from app.storage.connection import connect

Row = tuple[Any, ...]

# What each kind of row says, by what it is known by in any library. Ids, dates and inodes are one library's own.
_QUERIES = {
    "folders": "SELECT path, excludes FROM folders",
    "documents": "SELECT d.path, d.name_key, d.kind, d.size, d.pipeline, d.state, d.reason, c.hash, c.format,"
    " c.pipeline FROM documents d LEFT JOIN contents c ON c.id = d.content_id",
    "contents": "SELECT hash, format, pipeline, title, language, sender, left_out, chunk_count, checksum FROM contents",
    "chunks": 'SELECT n.hash, n.format, n.pipeline, c.ordinal, c.segment, c.page, c.start, c."end", c.context, c.text,'
    " c.text_hash FROM chunks c JOIN contents n ON n.id = c.content_id",
    "members": "SELECT n.hash, n.format, m.first_chunk - n.first_chunk, m.chunk_count, m.path, m.kind, m.title,"
    " m.sender, m.recipients, m.sent, m.thread FROM members m JOIN contents n ON n.id = m.content_id",
    "embedders": "SELECT name, digest, dimension FROM embedders",
    "vectors": "SELECT e.name, v.text_hash, v.dense, v.sparse FROM vectors v JOIN embedders e ON e.id = v.embedder_id",
    "counts": "SELECT c.what, coalesce(e.name, c.value), c.n FROM counts c LEFT JOIN embedders e"
    " ON c.what = 'vectors' AND e.id = c.value WHERE c.n <> 0",
    "openings": "SELECT path, times FROM openings",
}


def rows_of(catalogue: Path, moved: Callable[[str], str] = str) -> dict[str, Counter[Row]]:
    """The rows of a catalogue by table; `moved` is applied to every path."""
    with closing(connect(catalogue, read_only=True)) as connection:
        return {table: Counter(map(_with(table, moved), _all(connection, sql))) for table, sql in _QUERIES.items()}


def differences(one: Path, other: Path, moved: Callable[[str], str] = str) -> list[str]:
    """In which rows two catalogues differ, a line each; `moved` makes of a path of `one` that of `other`."""
    mine, yours = rows_of(one, moved), rows_of(other)
    return [
        f"{table}: {sign} {_short(row)}"
        for table in _QUERIES
        for sign, rows in (("only here", mine[table] - yours[table]), ("missing", yours[table] - mine[table]))
        for row in rows
    ]


def vector_rows(catalogue: Path) -> set[Row]:
    """Every vector with its id: what is intact stays the same row."""
    with closing(connect(catalogue, read_only=True)) as connection:
        return set(_all(connection, "SELECT id, embedder_id, text_hash, dense, sparse FROM vectors"))


def _all(connection: sqlite3.Connection, sql: str) -> list[Row]:
    return connection.execute(sql).fetchall()


def _with(table: str, moved: Callable[[str], str]) -> Callable[[Row], Row]:
    if table in ("folders", "documents", "openings"):
        return lambda row: (moved(row[0]), *row[1:])
    return lambda row: row


def _short(row: Row) -> str:
    return ", ".join(repr(field)[:60] for field in row)
