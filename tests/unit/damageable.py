"""A small library with real indexes and vectors, to be damaged, and what it was before."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from builders import Workshop
from same_library import differences, vector_rows

from app.domain.findings import CheckReport, Finding
from app.storage.connection import connect
from app.storage.follower import save_all
from app.upkeep import Upkeep

TEXTS = {
    "hedgehog.txt": "The hedgehog sleeps in a nest of leaves.\fOn the next page it wakes.",
    "train.txt": "The train to Vienna leaves at noon.",
    "bees.txt": "The neighbour keeps bees under the pear tree.",
    "more.md": "Of swallows, swifts and martins.",
    "broken.txt": "DAMAGED",
    "empty.txt": "",
}


@dataclass
class Damageable:
    """A library that nobody has open. `whole` is its catalogue as it was."""

    data: Path
    whole: Path
    open_workshop: Callable[..., Workshop]

    @property
    def catalogue(self) -> Path:
        return self.data / "catalogue.sqlite3"

    def execute(self, *statements: str) -> None:
        """SQL of somebody else, without our functions and foreign keys."""
        with closing(sqlite3.connect(self.catalogue)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    def value(self, sql: str) -> object:
        with closing(connect(self.catalogue, read_only=True)) as connection:
            return connection.execute(sql).fetchone()[0]

    def check(self, *, repair: bool = False, deep: bool = False) -> CheckReport:
        return Upkeep(self.data).check(repair=repair, deep=deep)

    def found(self) -> dict[str, Finding]:
        """What a check finds, by code, of what is damaged."""
        return {finding.code: finding for finding in self.check().findings if finding.is_damage}

    def run(self) -> None:
        """The next run of the index, from the opening to the saved checkpoints."""
        workshop = self.open_workshop()
        workshop.run()
        save_all(workshop.catalogue, workshop.chunks, [workshop.vector_follower])
        workshop.close()

    def is_repaired(self, vectors_lost: int = 0) -> None:
        """Repairs; afterwards it is what it was, and all vectors but so many are the same rows."""
        report = self.check(repair=True)
        assert report.sound and report.findings, report.findings
        if report.read_again:
            self.run()
        again = self.check()
        assert again.findings == (), again.findings
        assert differences(self.catalogue, self.whole) == []
        assert len(vector_rows(self.whole) - vector_rows(self.catalogue)) == vectors_lost


def make_damageable(root: Path, open_workshop: Callable[..., Workshop]) -> Damageable:
    """One in `root`, with `TEXTS` as its files."""
    made = Damageable(root / "data", root / "whole.sqlite3", open_workshop)
    workshop = open_workshop()
    for name, text in TEXTS.items():
        workshop.write(name, text)
    workshop.catalogue.note_opened(workshop.docs / "bees.txt", 1.0)
    workshop.close()
    made.run()
    shutil.copyfile(made.catalogue, made.whole)
    return made
