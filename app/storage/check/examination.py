"""One examination of the catalogue: a connection, what was found, and how each finding would be repaired.

Nothing is changed while one looks; repairs are run afterwards, all in one transaction, so that a kill leaves either
what was there or what is whole.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from app.domain.findings import CheckProgress, Finding, Repair, Source
from app.domain.messages import message
from app.ports import CancelCheck, never_cancelled

_EXAMPLES = 5
_STEP = 1000  # rows between two looks at whether to go on

Mend = Callable[[sqlite3.Connection], None]
Report = Callable[[CheckProgress], None]


@dataclass(frozen=True, slots=True)
class Damage:
    """A finding, and what repairs it within a transaction; None where that is not for the catalogue to do."""

    finding: Finding
    mend: Mend | None = None


def ignore_progress(_: CheckProgress) -> None:
    """The `Report` of a check that nobody looks at."""


@dataclass
class Examination:
    """Collects damages. `read_again` says that repairing has files read again."""

    connection: sqlite3.Connection
    check: CancelCheck = never_cancelled
    report: Report = ignore_progress
    damages: list[Damage] = field(default_factory=list)
    unsigned: list[Mend] = field(default_factory=list)
    rows: int = 0
    read_again: bool = False

    def each(self, table: str, sql: str, parameters: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query about `table`; between them it is reported how far the check is, and looked whether it
        is to go on."""
        what = message("check.looks_at", table=table)
        total = self.count(table)
        for done, row in enumerate(self.connection.execute(sql, tuple(parameters))):
            if done % _STEP == 0:
                self.check()
                self.report(CheckProgress(what, done, total))
            self.rows += 1
            yield row

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def to_sign(self, table: str, checksums: Sequence[tuple[int, int]]) -> None:
        """Notes checksums (checksum, id) of sound rows that have none, being of an older version."""
        if checksums:
            self.unsigned.append(each_of(f"UPDATE {table} SET checksum = ? WHERE id = ?", checksums))

    def found(
        self,
        code: str,
        items: Sequence[Any],
        source: Source,
        mend: Mend | None = None,
        *,
        examples: Iterable[str] | None = None,
        repair: Repair = Repair.POSSIBLE,
    ) -> None:
        """Notes what is wrong with `items`, if there are any; what is read again from files is noted as well."""
        if not items:
            return
        shown = tuple(map(str, islice(items if examples is None else examples, _EXAMPLES)))
        finding = Finding(code, message(f"check.{code}", n=len(items)), len(items), source, shown, repair)
        self.damages.append(Damage(finding, mend))
        if source is Source.FILES:
            self.read_again = True


def each_of(sql: str, items: Iterable[Any]) -> Mend:
    """A repair that runs `sql` for each of these, which are single parameters or tuples of them."""
    parameters = [item if isinstance(item, tuple) else (item,) for item in items]

    def mend(connection: sqlite3.Connection) -> None:
        connection.executemany(sql, parameters)

    return mend


def in_turn(*mends: Mend) -> Mend:
    """Several repairs as one."""

    def mend(connection: sqlite3.Connection) -> None:
        for each in mends:
            each(connection)

    return mend
