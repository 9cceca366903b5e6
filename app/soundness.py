"""Whether the library that is open is whole: a look at every start, backups, what is told of damage, and whether an
error that nobody foresaw comes from a damaged catalogue."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from app.common.paths import DataDir
from app.common.settings import Settings
from app.domain.errors import DamagedCatalogue, DragomanError, EnvironmentFault
from app.domain.findings import Finding
from app.domain.messages import Message, message
from app.domain.progress import Banner
from app.domain.search import SearchResults
from app.storage.faults import storage_faults

if TYPE_CHECKING:  # a search is to start fast
    from app.indexing.service import IndexingService
    from app.indexing.tracker import Tracker
    from app.search.stack import SearchStack
    from app.storage.backups import Backups
    from app.storage.catalogue import Catalogue

log = logging.getLogger(__name__)

_LOOK_S = 0.5
_DIAGNOSIS_S = 5.0
_ABOUT = "damage"  # what a lasting banner is about


@contextmanager
def damage_told(data_dir: DataDir) -> Iterator[None]:
    """A block that works with the catalogue: `storage_faults`, and any other error, where the catalogue turns out to be
    damaged, leaves it as `DamagedCatalogue`. Where it is whole, the error is a mistake of ours and goes on."""
    try:
        with storage_faults():
            yield
    except DragomanError:
        raise
    except Exception as error:
        fault = diagnosis(data_dir, error)
        if fault is None:
            raise
        raise fault from error


def diagnosis(data_dir: DataDir, error: Exception) -> EnvironmentFault | None:
    """The fault that stands behind an error, if it is that the catalogue is damaged."""
    from app.storage.check.checker import CatalogueChecker
    from app.storage.check.examination import ignore_progress

    ends_at = time.monotonic() + _DIAGNOSIS_S

    def check() -> None:
        if time.monotonic() > ends_at:
            raise TimeoutError

    try:
        found = CatalogueChecker(data_dir, check, ignore_progress).examine()
    except Exception as other:  # it is about the first one
        log.info("what is behind an error cannot be told: %r", other)
        return None
    if not found:
        return None
    log.info("the catalogue is damaged (%s), hence %r", ", ".join(each.code for each in found), error)
    return DamagedCatalogue(message("check.found_at_start", what=found[0].what), message("storage.repair"))


class Soundness:
    """Of one open library; the indexing service is given it as well."""

    def __init__(self, data_dir: DataDir, settings: Settings, tracker: Tracker) -> None:
        self._settings = settings
        self._data_dir = data_dir
        self._tracker = tracker
        self._lost: bool | None = None  # whether a backup knows more than the catalogue; None while nobody has looked

    def diagnosis(self, error: Exception) -> EnvironmentFault | None:
        """The fault that stands behind an error, if it is that the catalogue is damaged."""
        return diagnosis(self._data_dir, error)

    def faults(self) -> AbstractContextManager[None]:
        """See `damage_told`."""
        return damage_told(self._data_dir)

    def have_mended(self, stack: SearchStack, service: IndexingService | None) -> None:
        """Has an index made anew that a search has found to be damaged: the next run begins with it."""
        if stack.lexical.unusable and service is not None:
            service.submit(lambda catalogue: None)

    def begin(self, catalogue: Catalogue) -> None:
        """For the writer, before it indexes by itself: `look`, and `back_up`."""
        self.look(catalogue)
        self.back_up(catalogue)

    def look(self, catalogue: Catalogue) -> None:
        """For the writer, before it begins: what is wrong with what is derived is put right, of anything else a banner
        tells."""
        from app.storage.check.light import look_at

        with storage_faults():
            found = look_at(self._data_dir.catalogue, self._backups().newest(), _LOOK_S)
            if any(finding.code == "counts_wrong" for finding in found):
                catalogue.recount()
                found = [finding for finding in found if finding.code != "counts_wrong"]
        self._tell(found)

    def back_up(self, catalogue: Catalogue) -> None:
        """Writes a backup where one is due, as far as the disk allows it."""
        try:
            with storage_faults():
                vectors = bool(self._settings.backup_vectors)
                if catalogue.write_backup(self._backups(), self._data_dir, vectors=vectors):
                    log.info("a backup was written")
        except EnvironmentFault as fault:
            log.info("no backup could be written: %s", fault)

    def told(self, results: SearchResults, stack: SearchStack) -> SearchResults:
        """The same answer with what must be known of it where something is damaged."""
        notices: list[Message] = []
        if stack.lexical.unusable and stack.reader.chunk_count():
            notices.append(message("search.words_missing"))
        if stack.reader.damage_seen:
            notices.append(message("search.damage_seen"))
        if self._lost is None:
            self._lost = stack.reader.lost_since(self._backups().newest())
        if self._lost:
            notices.append(message("search.went_back"))
        return replace(results, notices=(*results.notices, *notices)) if notices else results

    def _backups(self) -> Backups:
        from app.storage.backups import Backups

        return Backups(self._data_dir.backups)

    def _tell(self, found: list[Finding]) -> None:
        if not found:
            self._tracker.show_lasting(_ABOUT, None)
            return
        log.info("the library is damaged: %s", ", ".join(finding.code for finding in found))
        said = message("check.found_at_start", what=found[0].what)
        self._tracker.show_lasting(_ABOUT, Banner(said, message("storage.repair")))
