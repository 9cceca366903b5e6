"""The small tables: folders, what the user opened, drives, what rules leave out, attempts; the catalogue's own name;
how far ids were given; and the counts that are kept."""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from app.domain.findings import Source
from app.storage.backups import LOST_WRITES, Kept, lost, restore
from app.storage.check.examination import Examination, each_of, in_turn
from app.storage.checksums import scanned_page_checksum
from app.storage.connection import encode_path
from app.storage.counts import COUNTED, recount
from app.storage.scans import is_hash, is_scan_state
from app.storage.values import is_excludes, is_path, is_reason, is_text, is_time

_HIGHEST_ID = 1 << 40  # no library has so many rows; an index would make room for as many
_NUMBERED = ("folders", "contents", "documents", "chunks", "embedders", "vectors", "removed_chunks", "removed_vectors")

Fits = Callable[[Any], bool]


def _number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _count(value: Any) -> bool:
    return _number(value) and 0 <= value < _HIGHEST_ID


def _maybe(fits: Fits) -> Fits:
    return lambda value: value is None or fits(value)


def _count_of_bytes(value: Any) -> bool:
    return _number(value) and value >= 0


def _packed(value: Any) -> bool:
    return isinstance(value, bytes)


# What can be found out again, or done without: a row in which something cannot be goes. By their columns.
_EXPENDABLE: Mapping[str, Mapping[str, Fits]] = {
    "openings": {"path": is_path, "times": _count, "last": is_time},
    "mounts": {"path": is_path, "device": _number, "away_since": is_time},
    "skipped": {"path": is_path, "kind": is_text, "files": _count, "reason": is_reason, "since": is_time},
    "attempts": {
        "path": is_path, "size": _number, "modified_ns": _number, "changed_ns": _maybe(_number),
        "inode": _maybe(_number), "pipeline": is_text, "deaths": _count, "interruptions": _count, "running": _number,
    },
    "scans": {"path": is_path, "hash": is_hash, "size": _count_of_bytes, "modified_ns": _number, "pages": _count},
    "scan_pages": {
        "hash": is_hash, "page": _count, "state": is_scan_state, "script": is_text, "text": is_text, "words": _packed,
    },
    "scan_parts": {"id": _count, "hash": is_hash, "member": is_text, "part": is_hash},
    "removed_chunks": {"seq": _count, "chunk_id": _count},
    "removed_vectors": {"seq": _count, "vector_id": _count},
}  # fmt: skip


def check_small_tables(examination: Examination) -> None:
    """All of them but folders and counts."""
    for table, columns in _EXPENDABLE.items():
        key, *_ = columns
        rows = examination.connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
        wrong = [
            row[0] for row in rows if not all(fits(value) for fits, value in zip(columns.values(), row, strict=True))
        ]
        examination.found(
            "rows_damaged",
            wrong,
            Source.DEFAULT,
            in_turn(
                each_of(f"DELETE FROM {table} WHERE {key} IS ?", [each for each in wrong if not isinstance(each, str)]),
                each_of(
                    f"DELETE FROM {table} WHERE {key} IS CAST(? AS TEXT)",
                    [encode_path(each) for each in wrong if isinstance(each, str)],
                ),
            ),
            examples=[table],
        )
    _check_scanned_pages(examination)
    _check_properties(examination)
    _check_sequences(examination)


def _check_scanned_pages(examination: Examination) -> None:
    """A page of which another text is kept than was read on it goes, and is read again."""
    sql = "SELECT rowid, checksum, hash, page, script, text, words FROM scan_pages WHERE checksum IS NOT NULL"
    wrong = [
        rowid
        for rowid, checksum, *fields in examination.each("scan_pages", sql)
        if scanned_page_checksum(*fields) != checksum
    ]
    mend = each_of("DELETE FROM scan_pages WHERE rowid = ?", wrong)
    examination.found("rows_damaged", wrong, Source.DEFAULT, mend, examples=["scan_pages"])


def _check_properties(examination: Examination) -> None:
    kept = dict(examination.connection.execute("SELECT name, value FROM properties").fetchall())
    wrong = []
    if not re.fullmatch(r"[0-9a-f]{32}", str(kept.get("catalogue_id"))):
        wrong.append(("catalogue_id", uuid.uuid4().hex))  # every index is then made anew
    if not re.fullmatch(r"\d{1,12}", str(kept.get("backup_number", 0))):
        wrong.append(("backup_number", "0"))
    if not re.fullmatch(r"\d{1,12}", str(kept.get("uncounted_until"))):
        (last,) = examination.connection.execute("SELECT coalesce(max(id), 0) FROM chunks").fetchone()
        wrong.append(("uncounted_until", str(last)))
    examination.found(
        "properties_damaged",
        wrong,
        Source.DEFAULT,
        each_of("INSERT OR REPLACE INTO properties (name, value) VALUES (?, ?)", wrong),
        examples=[name for name, _ in wrong],
    )


def _check_sequences(examination: Examination) -> None:
    """An id that is given twice would be passed over by the indexes."""
    given = dict(examination.connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    wrong = []
    for table in _NUMBERED:
        column = "seq" if table.startswith("removed_") else "id"
        (last,) = examination.connection.execute(f"SELECT coalesce(max({column}), 0) FROM {table}").fetchone()
        seq = given.get(table, 0)
        if not (_count(seq) and seq >= last) or (table not in given and last):
            wrong.append((max(last, seq if _count(seq) else 0), table))
    names = [(table,) for _, table in wrong]
    examination.found(
        "sequences_damaged",
        wrong,
        Source.CATALOGUE,
        in_turn(
            each_of("DELETE FROM sqlite_sequence WHERE name = ?", names),
            each_of("INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)", wrong),
            # An index may have seen ids that are given now: it is made anew.
            each_of("UPDATE properties SET value = ? WHERE name = 'catalogue_id'", [uuid.uuid4().hex] if wrong else []),
        ),
        examples=[table for _, table in wrong],
    )


def check_lost(examination: Examination, newest: Kept | None) -> None:
    """Whether the newest backup knows more than the catalogue, of which then the last writes are lost."""

    def mend(connection: sqlite3.Connection) -> None:
        if newest is not None:
            restore(connection, newest)

    missing = lost(examination.connection, newest)
    if missing == [LOST_WRITES]:
        forget = each_of("DELETE FROM properties WHERE name = ?", [LOST_WRITES])
        examination.found("lost_writes", missing, Source.FILES, forget, examples=())
    else:
        examination.found("went_back", missing, Source.BACKUP, mend)


def check_folders(examination: Examination, newest: Kept | None) -> None:
    """Folders; the newest backup's patterns take the place of damaged ones."""
    kept = {} if newest is None else newest.by_path("folders")
    rows = examination.connection.execute("SELECT id, path, excludes, device, away_since FROM folders").fetchall()
    lost = [(id_, path) for id_, path, *_ in rows if not is_path(path)]
    examination.found(
        "folders_damaged",
        lost,
        Source.BACKUP,
        each_of("DELETE FROM folders WHERE id = ?", [id_ for id_, _ in lost]),
        examples=[str(path) for _, path in lost],
    )
    wrong = [
        (str(kept.get(path, {}).get("excludes", "[]")), device if _maybe(_number)(device) else None, id_, path)
        for id_, path, excludes, device, away_since in rows
        if is_path(path) and not (is_excludes(excludes) and _maybe(_number)(device) and is_time(away_since))
    ]
    examination.found(
        "excludes_damaged",
        wrong,
        Source.BACKUP if all(path in kept for *_, path in wrong) else Source.DEFAULT,
        each_of(
            "UPDATE folders SET excludes = ?, device = ?, away_since = NULL WHERE id = ?",
            [(excludes if is_excludes(excludes) else "[]", device, id_) for excludes, device, id_, _ in wrong],
        ),
        examples=[path for *_, path in wrong],
    )


def check_counts(examination: Examination) -> None:
    """What is kept is what would be counted."""
    wrong = wrong_counts(examination.connection)
    examination.found("counts_wrong", wrong, Source.CATALOGUE, recount, examples=sorted(set(wrong)))


def wrong_counts(connection: sqlite3.Connection) -> list[str]:
    """What is counted wrongly."""
    counted = {(what, value): n for sql in COUNTED for what, value, n in connection.execute(sql)}
    kept = {(what, value): n for what, value, n in connection.execute("SELECT what, value, n FROM counts")}
    # A value that has come to nothing may keep its row, with 0.
    return [str(key[0]) for key in {*counted, *kept} if counted.get(key, 0) != kept.get(key, 0)]
