"""The catalogue examined from its pages to its rows, and repaired: what is corrupt is salvaged into a new one, rows are
mended in one transaction. For whoever holds the writer's lock, where something is to be repaired."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from app.common.paths import DataDir
from app.domain.errors import DamagedCatalogue, StorageFault
from app.domain.findings import CheckProgress, Finding, Repair, Source
from app.domain.messages import message
from app.ports import CancelCheck
from app.storage import backups
from app.storage.backups import Backups
from app.storage.check.contents import check_contents, check_pipelines
from app.storage.check.documents import check_documents
from app.storage.check.examination import Damage, Examination, Report
from app.storage.check.salvage import salvage
from app.storage.check.small_tables import check_counts, check_folders, check_lost, check_small_tables
from app.storage.check.structure import broken_pages, broken_tables, check_structure, wrong_steps
from app.storage.check.swap import begin, finish_swap, swap, working_copy
from app.storage.check.vectors import check_embedders, check_vectors
from app.storage.connection import connect, transaction
from app.storage.faults import OF_DAMAGE
from app.storage.schema import is_current, migrate, refuse_newer
from app.storage.vector_backup import restore_vectors

log = logging.getLogger(__name__)

_OPCODES = 1_000_000
_PASSES = 4  # what was hidden behind something else turns up in the next


class CatalogueChecker:
    """Examines the catalogue of a data folder. `read_again` says, afterwards, that files are to be read again; `rows`
    how many rows were looked at."""

    def __init__(self, data_dir: DataDir, check: CancelCheck, report: Report) -> None:
        self._data_dir = data_dir
        self._backups = Backups(data_dir.backups)
        self._check = check
        self._report = report
        self._stopped: Exception | None = None  # what `check` raised within SQLite's work
        self.read_again = False
        self.rows = 0

    def examine(self) -> list[Finding]:
        """What is wrong, without changing anything."""
        if not self._data_dir.catalogue.exists():
            return [_missing()]
        try:
            with closing(connect(self._data_dir.catalogue, read_only=True)) as connection:
                self._set_check(connection)
                connection.execute("BEGIN")
                self._refuse_others(connection)
                examination = self._examination(connection)
                self.rows = examination.rows
                return [damage.finding for damage in examination.damages]
        except OF_DAMAGE as error:
            return [self._corrupt([str(error)], error)]

    def repair(self) -> list[Finding]:
        """Repairs what is wrong, and says what was, and what became of it."""
        finish_swap(self._data_dir)
        found: list[Finding] = []
        if not self._data_dir.catalogue.exists():
            with _for_repair(self._data_dir.catalogue) as connection, transaction(connection):
                self._restore_folders(connection)
            found.append(replace(_missing(), repair=Repair.DONE))
            self.read_again = True
        for _ in range(_PASSES):
            damages = self._pass(found)
            if not damages:
                return found
            codes = {finding.code for finding in found}
            found += [replace(each.finding, repair=Repair.DONE) for each in damages if each.finding.code not in codes]
        return [replace(each, repair=Repair.FAILED) for each in found]

    def _pass(self, found: list[Finding]) -> list[Damage]:
        try:
            with _for_repair(self._data_dir.catalogue) as connection:
                self._set_check(connection)
                examination = self._examination(connection)
                if not any(damage.finding.source is Source.REMAINS for damage in examination.damages):
                    connection.set_progress_handler(None, 0)
                    self._mend(connection, examination)
                    return examination.damages
        except (*OF_DAMAGE, DamagedCatalogue) as error:
            finding = self._corrupt([str(error)], error)
        else:
            (finding,) = (each.finding for each in examination.damages if each.finding.source is Source.REMAINS)
        self._salvage()
        self.read_again = True
        return [Damage(finding)]

    def _set_check(self, connection: sqlite3.Connection) -> None:
        """Has SQLite itself ask, while it is at work for long, whether it is to go on."""

        def stop() -> bool:
            try:
                self._check()
            except Exception as wish:
                self._stopped = wish
                return True
            return False

        connection.set_progress_handler(stop, _OPCODES)

    def _examination(self, connection: sqlite3.Connection) -> Examination:
        examination = Examination(connection, self._check, self._report)
        self._report(CheckProgress(message("check.looks_at_pages")))
        broken = broken_pages(connection) or broken_tables(connection)
        if broken:
            examination.damages.append(Damage(self._corrupt(broken)))
            return examination
        check_structure(examination)
        if not examination.damages:  # else first these: without a trigger or an index the rest takes long, or misleads
            newest = self._backups.newest()
            check_folders(examination, newest)
            check_small_tables(examination)
            if not examination.damages:
                check_lost(examination, newest)
            check_documents(examination)
            check_contents(examination)
            check_embedders(examination)
            if not examination.damages:  # else what these find is only a consequence
                check_pipelines(examination)
                check_vectors(examination)
            check_counts(examination)
        self.rows = examination.rows
        return examination

    def _refuse_others(self, connection: sqlite3.Connection) -> None:
        """A catalogue of another version is not damaged."""
        if wrong_steps(connection) or broken_tables(connection, only={"migrations"}):
            return
        applied = {str(name) for (name,) in connection.execute("SELECT name FROM migrations")}
        refuse_newer(applied)
        if not is_current(applied):
            folder = self._data_dir.root
            raise StorageFault(message("storage.not_ready", folder=folder), message("storage.bring_up_to_date"))

    def _mend(self, connection: sqlite3.Connection, examination: Examination) -> None:
        if not examination.damages and not examination.unsigned:
            return
        self._report(CheckProgress(message("check.repairs")))
        with transaction(connection):
            for damage in examination.damages:
                if damage.mend is not None:
                    damage.mend(connection)
            for sign in examination.unsigned:
                sign(connection)
            if any(damage.finding.code == "folders_damaged" for damage in examination.damages):
                self._restore_folders(connection)
        self.read_again = self.read_again or examination.read_again

    def _salvage(self) -> None:
        self._report(CheckProgress(message("check.salvages")))
        made = begin(self._data_dir)
        torn = salvage(working_copy(self._data_dir), made, self._check)
        with closing(connect(made, read_only=False)) as connection, transaction(connection):
            if torn & {"folders", "openings", "vectors"}:
                self._restore_folders(connection)
        swap(self._data_dir, made)

    def _restore_folders(self, connection: sqlite3.Connection) -> None:
        newest = self._backups.newest()
        if newest is not None:
            backups.restore(connection, newest)
        restore_vectors(connection, self._data_dir.backups)

    def _corrupt(self, lines: list[str], error: Exception | None = None) -> Finding:
        if self._stopped is not None:
            raise self._stopped
        code = getattr(error, "sqlite_errorcode", None)
        if code is not None and code & 0xFF in _NOT_DAMAGE:
            assert error is not None
            raise error
        log.info("SQLite says of the catalogue: %s", "; ".join(lines[:5]))
        said = message("check.catalogue_corrupt", n=len(lines))
        return Finding("catalogue_corrupt", said, len(lines), Source.REMAINS, tuple(lines[:5]))


_NOT_DAMAGE = frozenset(
    {
        sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH,
        sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM,
    }
)  # fmt: skip


def _missing() -> Finding:
    return Finding("catalogue_missing", message("check.catalogue_missing"), 1, Source.BACKUP)


@contextmanager
def _for_repair(catalogue: Path) -> Iterator[sqlite3.Connection]:
    """Open for writing, of this version, and with nobody's foreign keys: what belongs to nothing is dealt with."""
    with closing(connect(catalogue, read_only=False)) as connection:
        if not wrong_steps(connection):
            migrate(connection)
        yield connection
