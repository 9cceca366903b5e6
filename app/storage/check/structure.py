"""Whether SQLite can read the catalogue, and whether its tables, indexes and triggers are those that the migrations
make."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection
from contextlib import closing
from functools import cache

from app.domain.findings import Source
from app.storage.check.examination import Examination
from app.storage.connection import register_functions
from app.storage.faults import OF_DAMAGE
from app.storage.schema import MIGRATIONS, is_current, migrate

_LINES = 100  # of what SQLite tells
# What an index of SQLite's lacks is in the table; a value of another type than its column's is seen with its row.
_OF_AN_INDEX = re.compile(
    r"missing from index|wrong # of entries in index|non-unique entry in index|not ordered.*index"
)
_OF_A_ROW = re.compile(r" value in |^NULL value|^CHECK constraint")

Schema = dict[tuple[str, str], str]  # (type, name) → SQL


def broken_pages(connection: sqlite3.Connection) -> list[str]:
    """What SQLite says of pages that it cannot read; empty where it can read everything. It is the salvage that mends
    this."""
    try:
        lines = _integrity(connection)
    except OF_DAMAGE as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_INTERRUPT:
            raise
        return [str(error)]
    return [line for line in lines if not _OF_AN_INDEX.search(line) and not _OF_A_ROW.search(line)]


def broken_tables(connection: sqlite3.Connection, only: Collection[str] | None = None) -> list[str]:
    """Tables, of all or of these, that are not there, or have other columns than they were made with."""
    found = schema_of(connection)
    return [
        name
        for (type_, name), sql in expected_schema().items()
        if type_ == "table" and (only is None or name in only) and found.get((type_, name)) != sql
    ]


def wrong_steps(connection: sqlite3.Connection) -> bool:
    """Whether the tables are those of this version, but the names of the steps that made them are not."""
    try:
        if broken_tables(connection):
            return False
        applied = {str(name) for (name,) in connection.execute("SELECT name FROM migrations")}
    except OF_DAMAGE:
        return False
    return not is_current(applied)


def mend_steps(connection: sqlite3.Connection) -> None:
    """Writes the names of the steps anew."""
    connection.execute("DELETE FROM migrations")
    connection.executemany(
        "INSERT INTO migrations VALUES (?, datetime('now'))", [(step.__name__,) for step in MIGRATIONS]
    )


def check_structure(examination: Examination) -> None:
    """Indexes and triggers, and what SQLite's indexes say of the tables. Pages and tables must be whole."""
    connection, expected = examination.connection, expected_schema()
    if wrong_steps(connection):
        examination.found("schema", ["migrations"], Source.CATALOGUE, mend_steps)
        return
    found = schema_of(connection)
    others = {key for key in {*expected, *found} if key[0] != "table" and expected.get(key) != found.get(key)}

    def mend(connection: sqlite3.Connection) -> None:
        for type_, name in sorted(others):
            connection.execute(f'DROP {type_} IF EXISTS "{name}"')
            if (type_, name) in expected:
                connection.execute(expected[type_, name])

    examination.found("schema", sorted(name for _, name in others), Source.CATALOGUE, mend)
    torn = [line for line in _integrity(connection) if _OF_AN_INDEX.search(line)]
    examination.found("sqlite_indexes", torn, Source.CATALOGUE, lambda connection: _run(connection, "REINDEX"))


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Everything that was made by SQL, with blanks as they are nowhere of meaning."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {
        (str(type_), str(name)): " ".join(str(sql).split())
        for type_, name, sql in rows
        if not str(name).startswith("sqlite_")
    }


@cache
def expected_schema() -> Schema:
    """What the migrations make."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        register_functions(connection)
        migrate(connection)
        return schema_of(connection)


def _integrity(connection: sqlite3.Connection) -> list[str]:
    told = connection.execute(f"PRAGMA integrity_check({_LINES})")
    lines = [line for (row,) in told for line in str(row).splitlines()]
    return [line for line in lines if line != "ok" and not line.startswith("***")]


def _run(connection: sqlite3.Connection, sql: str) -> None:
    connection.execute(sql)
