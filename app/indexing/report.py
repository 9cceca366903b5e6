"""What people look at of a library: how many files are in which state, and why one is not found. Part of the facade,
for any thread; it only reads."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from app.domain.confinement import Confinement
from app.domain.documents import DocumentState, Folder, StoredDocument
from app.domain.messages import Message, message
from app.domain.states import Explanation, Failure
from app.domain.status import Status
from app.storage.reader import CatalogueReader
from app.watching.rules import pattern_problems


class LibraryReport:
    """Reads the catalogue of the library whose data lie in `data_dir`. `is_written` says whether it is being written
    to, `mistakes` what is wrong in files that a person has written there; within `faults` errors of the storage become
    faults of the surroundings."""

    def __init__(
        self,
        reader: CatalogueReader,
        data_dir: Path,
        is_written: Callable[[], bool],
        mistakes: Callable[[], tuple[Message, ...]],
        faults: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._reader = reader
        self._root = data_dir
        self._is_written = is_written
        self._mistakes = mistakes
        self._faults = faults

    def folders(self) -> tuple[Folder, ...]:
        """The folders that are searched, by path."""
        with self._faults():
            return self._reader.folders()

    def failures(self, states: Collection[DocumentState] | None = None, *, by_rule: bool = False) -> Iterator[Failure]:
        """Every file that cannot be found, or not whole, and why, one by one; of these `states` alone, where they are
        given. `by_rule`: also what rules leave out."""
        with self._faults():
            yield from self._reader.failures(states, by_rule=by_rule)

    def status(self, *, by_folder: bool = True) -> Status:
        """The whole library in numbers; `by_folder`: also those of each folder, which takes longer in a large one."""
        with self._faults():
            found = self._reader.status(self._root, writer_running=self._is_written(), by_folder=by_folder)
        return replace(found, mistakes=(*self._mistakes(), *_mistakes_in_rules(found)))

    @staticmethod
    def confinement() -> Confinement:
        """How far processes that read documents are shut off on this computer, as one of its own finds by trying."""
        from app.extraction.sandbox import probe

        return probe()

    @staticmethod
    def pattern_problems(patterns: Sequence[str]) -> tuple[Message, ...]:
        """Which of these lines, as they would be left out of a folder, are passed over, and why."""
        return pattern_problems(patterns)

    def explain(self, path: Path) -> Explanation:
        """Why a file is or is not found, or what there is below a folder."""
        from app.indexing.explain import explain

        with self._faults():
            return explain(self._reader, path, self._root)

    def latest_documents(self, most: int) -> tuple[StoredDocument, ...]:
        """Those that came last and can be found, the newest first."""
        with self._faults():
            return self._reader.latest_documents(most)


def _mistakes_in_rules(status: Status) -> tuple[Message, ...]:
    told = [
        message("pattern.of_folder", folder=folder.path, problem=problem)
        for folder in status.folders
        for problem in pattern_problems(folder.excludes)
    ]
    files = status.skipped.get("ignore.rules_with_mistakes", 0)
    return (*told, message("pattern.files_with_mistakes", n=files)) if files else tuple(told)
