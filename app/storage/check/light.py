"""A look at the catalogue that takes moments, whatever its size: for every start. It sees what a full check sees, as
far as that shows in small tables, in the schema, in counts, and in the pages that there is time for."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from app.domain.findings import Finding, Source
from app.domain.messages import message
from app.storage.backups import Kept
from app.storage.check.examination import Examination
from app.storage.check.small_tables import check_folders, check_lost, check_small_tables
from app.storage.check.structure import broken_tables, expected_schema, schema_of, wrong_steps
from app.storage.connection import connect
from app.storage.faults import OF_DAMAGE
from app.storage.values import is_state

_SMALL = 64 << 20  # bytes of a catalogue whose pages are all looked at
_OPCODES = 10_000  # of SQLite's, between two looks at the clock


def look_at(catalogue: Path, newest: Kept | None, limit_s: float) -> list[Finding]:
    """What is wrong, as far as that is seen within about `limit_s`, and beside the newest backup. Raises what SQLite
    raises, where that is no damage of the catalogue's."""
    with closing(connect(catalogue, read_only=True)) as connection:
        examination = Examination(connection)
        try:
            if wrong_steps(connection) or schema_of(connection) != expected_schema():
                examination.found("schema", broken_tables(connection) or ["schema"], Source.CATALOGUE)
            check_folders(examination, newest)
            check_small_tables(examination)
            if not examination.damages:
                check_lost(examination, newest)
            _check_counts(examination)
            if catalogue.stat().st_size <= _SMALL:
                _check_pages(examination, limit_s)
        except OF_DAMAGE as error:
            if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF not in (
                sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR,
            ):  # fmt: skip
                raise
            return [_corrupt()]
        return [damage.finding for damage in examination.damages]


def _check_counts(examination: Examination) -> None:
    """The kept counts beside what takes a moment to count."""
    value = examination.connection.execute
    states = dict(value("SELECT value, n FROM counts WHERE what = 'state' AND n <> 0").fetchall())
    odd = [str(state) for state in states if not is_state(state)]
    examination.found("documents_damaged", odd, Source.FILES)
    kept = dict(value("SELECT what, n FROM counts WHERE what = 'chunks'").fetchall())
    wrong = []
    if sum(states.values()) != examination.count("documents"):
        wrong.append("state")
    if kept.get("chunks") != value("SELECT coalesce(sum(chunk_count), 0) FROM contents").fetchone()[0]:
        wrong.append("chunks")
    examination.found("counts_wrong", wrong, Source.CATALOGUE)


def _check_pages(examination: Examination, limit_s: float) -> None:
    ends_at = time.monotonic() + limit_s
    examination.connection.set_progress_handler(lambda: time.monotonic() > ends_at, _OPCODES)
    try:
        lines = [line for (line,) in examination.connection.execute("PRAGMA quick_check(5)") if line != "ok"]
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_INTERRUPT:
            raise
        return  # the time is up
    finally:
        examination.connection.set_progress_handler(None, 0)
    examination.found("catalogue_corrupt", lines, Source.REMAINS)


def _corrupt() -> Finding:
    return Finding("catalogue_corrupt", message("check.catalogue_corrupt", n=1), 1, Source.REMAINS)
