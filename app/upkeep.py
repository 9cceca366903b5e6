"""The facade of what is done to a library that need not open: check, repair, backups.

No `Library` of this process may be open on the same data folder while something is repaired or restored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.collection_file import items_of
from app.common.collection_memory import CollectionMemory
from app.common.durable import replace_durably, write_atomically
from app.common.locks import WriterLock
from app.common.paths import DataDir
from app.common.question_file import memory_of
from app.common.question_memory import QuestionMemory
from app.common.regular_files import NotReadable
from app.common.settings_file import read_settings
from app.domain.errors import DamagedCatalogue, LibraryLocked, StorageFault, UsageError
from app.domain.findings import Backup, CheckReport, Finding, Repair, Source
from app.domain.messages import message
from app.ports import CancelCheck, never_cancelled
from app.storage import backups
from app.storage.backups import Backups
from app.storage.check.examination import Report, ignore_progress
from app.storage.check.swap import finish_swap
from app.storage.connection import connect, encode_path, transaction
from app.storage.faults import OF_DAMAGE, storage_faults
from app.storage.reader import CatalogueReader
from app.storage.recognition import recognise
from app.storage.upgrade import upgrade
from app.storage.vector_backup import restore_vectors

if TYPE_CHECKING:
    from app.indexing.disk_check import DiskComparison

_PATIENCE_S = 2.0  # another process may be the writer for a moment only


class Upkeep:
    """Of the library in `data_dir`. Methods raise `EnvironmentFault` where the surroundings do not allow the work, and
    `LibraryLocked` where another process is the writer and something is to be written."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = DataDir(data_dir.expanduser().resolve())
        self._backups = Backups(self._data_dir.backups)

    def check(
        self,
        *,
        repair: bool = False,
        deep: bool = False,
        check: CancelCheck = never_cancelled,
        report: Report = ignore_progress,
    ) -> CheckReport:
        """What is damaged. With `repair` it is repaired from what is whole: what is to be read again from files, and
        indexes, by the next run of the index. With `deep` every file's bytes are compared with what was read.

        `check` is called between steps; what it raises ends the check, after which it can be begun again.
        """
        from app.checked_indexes import check_indexes
        from app.storage.check.checker import CatalogueChecker  # with numpy, which the window is not to wait for

        with storage_faults():
            self._must_be_there()
            self._must_be_ours()
            checker = CatalogueChecker(self._data_dir, check, report)
            if not repair:
                findings = checker.examine()
                if not findings:  # with a damaged catalogue there is nothing to compare with
                    findings = check_indexes(self._data_dir, repair=False)
                    findings += self._compare(deep, check, report).findings
                findings += self._check_others(repair=False)
                return CheckReport(tuple(findings), checker.rows)
            with self._locked():
                findings = checker.repair()
                indexes = check_indexes(self._data_dir, repair=True)
                on_disk = self._compare(deep, check, report)
                self._mark_to_be_read(on_disk.differing)
                findings += [*indexes, *map(_done, on_disk.findings), *self._check_others(repair=True)]
                return CheckReport(tuple(findings), checker.rows, bool(findings))

    def _compare(self, deep: bool, check: CancelCheck, report: Report) -> DiskComparison:
        from app.indexing.disk_check import compare_with_disk

        with closing(CatalogueReader(self._data_dir.catalogue)) as reader:
            return compare_with_disk(reader, deep=deep, check=check, report=report)

    def _mark_to_be_read(self, paths: Sequence[Path]) -> None:
        if paths:
            with closing(connect(self._data_dir.catalogue, read_only=False)) as connection, transaction(connection):
                connection.executemany(
                    "UPDATE documents SET pipeline = '' WHERE path = CAST(? AS TEXT)",
                    [(encode_path(path),) for path in paths],
                )

    def backups(self) -> tuple[Backup, ...]:
        """Every backup, the newest first."""
        with storage_faults():
            return self._backups.all()

    def restore(self, name: str | None = None) -> Backup:
        """Brings back what is missing of a backup's folders and openings, of collected passages and saved searches, and
        settings where there are none. Without a `name`, the newest that is whole. Raises `UsageError` where there is no
        such one."""
        with storage_faults(), self._locked():
            found = [each for each in self._backups.all() if each.path.name == name or (name is None and each.whole)]
            kept = self._backups.read(found[0].path) if found else None
            if kept is None:
                raise UsageError(message("backup.none_such", name=name or "") if name else message("backup.none"))
            finish_swap(self._data_dir)
            self._must_be_ours()
            with closing(connect(self._data_dir.catalogue, read_only=False)) as connection:
                upgrade(connection, self._data_dir.catalogue)
                with transaction(connection):
                    backups.restore(connection, kept)
                    restore_vectors(connection, self._data_dir.backups)
            if kept.settings is not None and not self._data_dir.settings.exists():
                write_atomically(self._data_dir.settings, kept.settings.encode())
            if (collection := kept.file(backups.COLLECTION)) is not None:
                CollectionMemory(self._data_dir.collection).bring_back(items_of(collection))
            if (searches := kept.file(backups.SEARCHES)) is not None:
                QuestionMemory(self._data_dir.questions).bring_back(memory_of(searches).saved)
            return found[0]

    def _check_others(self, *, repair: bool) -> list[Finding]:
        """Settings and backups."""
        return [*self._check_settings(repair=repair), *self._check_backups(repair=repair)]

    def _check_settings(self, *, repair: bool) -> list[Finding]:
        path = self._data_dir.settings
        try:
            if read_settings(path, ()).whole:
                return []
        except NotReadable:
            pass
        newest = self._backups.newest()
        text = None if newest is None else newest.settings
        if repair:
            replace_durably(path, path.with_name(f"{path.name}.broken"))  # somebody's work, perhaps
            if text is not None:
                write_atomically(path, text.encode())
        source = Source.DEFAULT if text is None else Source.BACKUP
        return [_finding("settings_damaged", [path.name], source, repair)]

    def _check_backups(self, *, repair: bool) -> list[Finding]:
        torn = [each.path for each in self._backups.all() if not each.whole]
        if not torn:
            return []
        if repair:
            for path in torn:
                path.unlink(missing_ok=True)
        return [_finding("backups_damaged", [path.name for path in torn], Source.DEFAULT, repair)]

    def _must_be_there(self) -> None:
        there = self._data_dir.catalogue.exists() or self._backups.newest() is not None
        complete = self._data_dir.catalogue.with_name(f"{self._data_dir.catalogue.name}.complete")
        if not (there or complete.exists()):
            raise StorageFault(
                message("storage.no_library", folder=self._data_dir.root), message("storage.index_a_folder")
            )

    def _must_be_ours(self) -> None:
        """What belongs to another program, or to a later version, is nothing to repair. Damage is not judged here."""
        with suppress(*OF_DAMAGE, DamagedCatalogue):
            recognise(self._data_dir.catalogue)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self._data_dir.root.mkdir(parents=True, exist_ok=True)
        lock = WriterLock(self._data_dir.lock)
        if not lock.try_acquire(_PATIENCE_S):
            raise LibraryLocked(message("library.written_elsewhere"), message("check.close_it_first"))
        try:
            yield
        finally:
            lock.release()


def _finding(code: str, names: Sequence[str], source: Source, repaired: bool) -> Finding:
    state = Repair.DONE if repaired else Repair.POSSIBLE
    return Finding(code, message(f"check.{code}", n=len(names)), len(names), source, tuple(names[:5]), state)


def _done(finding: Finding) -> Finding:
    return replace(finding, repair=Repair.DONE) if finding.repair is Repair.POSSIBLE else finding
