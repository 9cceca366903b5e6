"""Pages that are pictures, read in the background: the last thing that is done, page by page, while nothing else is to
do. Documents are looked through for such pages in any case; they are read once the person has said so.

What was read is kept in the catalogue page by page, so that a restart goes on where it was; it gets into a document's
text when that is extracted again, after the first pages already, and of a long document ever more seldom.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from app.domain.errors import DocumentError, EncryptedDocument, EnvironmentFault, UnreadableFile
from app.domain.messages import message
from app.domain.progress import Activity, Banner
from app.domain.scans import ScannedPage, ScanPart, ScanReading, ScanState, ScanStatus, UnreadScan
from app.extraction import OpenedFile, format_of
from app.extraction.ocr.scripts import proposed_languages
from app.extraction.scans import SHOWN_AS_PAGES
from app.indexing.speeds import SpeedLog
from app.indexing.tracker import Tracker
from app.ports import CancelCheck
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults
from app.storage.hashing import file_hash
from app.storage.reader import CatalogueReader

log = logging.getLogger(__name__)

_PDF = "pdf"  # the kind of such files
_SPEED = "scans"  # what it is called in the log of speeds
_USUAL_S = 4.0  # a page, before any was measured
_FIRST_APPLIED = 8  # pages of a document, after which what was read is to be found
_GROWTH = 4  # and again after so many times as many
_ABOUT = "scans"
_RETRY_S = 600.0
_MOST_PROPOSED = 6  # languages at once


class PageReader(Protocol):
    """Reads pages that are pictures."""

    def pictures(self, file: OpenedFile, check: CancelCheck) -> Sequence[ScanPart]: ...
    def read(self, file: OpenedFile, number: int, check: CancelCheck, part: bytes) -> ScannedPage: ...
    def scripts(self) -> Sequence[str]: ...
    def languages(self) -> Sequence[str]: ...
    def rest(self) -> None: ...
    def close(self) -> None: ...


class ScanStage:
    """For the thread that writes."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        pages: PageReader,
        wanted: Callable[[], ScanReading],
        tracker: Tracker,
        check: CancelCheck,
        offered: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """`wanted` says whether the pages are to be read, as of now; `offered` gives the names of the languages that
        can be got for that."""
        self._catalogue = catalogue
        self._reader = reader
        self._pages = pages
        self._wanted = wanted
        self._tracker = tracker
        self._check = check
        self._offered = offered
        self._waiting: deque[UnreadScan] = deque()
        self._passed: set[Path] = set()  # could not be looked through now
        self._unknown: deque[Path] = deque()
        self._file: OpenedFile | None = None
        self._numbers: deque[tuple[bytes, int]] = deque()
        self._read = 0  # pages of the document at hand
        self._is_worth_it = True  # to extract it again
        self._apply_at = _FIRST_APPLIED
        self._begun = False
        self._done = 0

    def step(self) -> Sequence[Path] | None:
        """Looks through a document, or reads a page. Returns the documents that are to be extracted again, with what
        was read; None when there is nothing to do. Raises what the check raises, and `EnvironmentFault`."""
        if (path := self._next_unknown()) is not None:
            self._look_through(path)
            return ()
        if self._wanted() is not ScanReading.READ:
            self.rest()
            self._ask()
            return None
        return self._read_page()

    def go_on(self) -> tuple[Sequence[Path], float]:
        """A step, for who does not wait for its end: the documents that are to be extracted again, and in how many
        seconds the next one is due: infinity, where there is nothing to do. Raises what the check raises."""
        try:
            with storage_faults():
                places = self.step()
        except EnvironmentFault as fault:
            log.info("reading scans waits: %s", fault)
            self._tracker.show_lasting(_ABOUT, Banner(fault.message, fault.remedy))
            return (), _RETRY_S
        return ((), float("inf")) if places is None else (places, 0.0)

    def rest(self) -> None:
        """Something else is to be done first, or nothing is."""
        if self._begun:
            self._tracker.begin(Activity.IDLE)
        self._begun = False
        self._let_go()
        self._waiting.clear()
        self._pages.rest()

    def begin_run(self) -> None:
        """Documents may have come or changed, and what could not be looked through may be now."""
        self._passed.clear()
        self._unknown.clear()
        self.rest()

    def close(self) -> None:
        self._let_go()
        self._pages.close()

    # ---- which pages there are

    def _next_unknown(self) -> Path | None:
        """Asked for some thousand at a time: of pictures there may be many."""
        if not self._unknown:
            self._unknown.extend(path for path in self._reader.unknown_scans() if path not in self._passed)
        return self._unknown.popleft() if self._unknown else None

    def _look_through(self, path: Path) -> None:
        known = self._reader.document(path)
        try:
            with OpenedFile(path) as file:
                if known is None or file.stamp.may_differ_from(known.stamp):  # the next run sees that
                    self._passed.add(path)
                    return
                digest = file_hash(file.descriptor, file.stamp.size, lambda: None)
                parts: Sequence[ScanPart] = ()
                try:
                    if _may_hold_pictures(path):
                        parts = self._pages.pictures(file, self._check)
                except (EncryptedDocument, UnreadableFile):
                    raise
                except DocumentError as error:
                    log.info("%s could not be looked through for scans: %s", path, error)
                self._catalogue.put_scan(path, known.stamp, digest, parts)
        except DocumentError as error:
            log.info("%s cannot be looked through for scans now: %s", path, error)
            self._passed.add(path)

    def _ask(self) -> None:
        """Tells the person of them, who has not said yet whether they are to be read."""
        status = scan_status(self._reader, self._wanted(), self._tracker.speeds)
        banner = None
        if status.reading is ScanReading.ASK and status.unread and status.seconds_left is not None:
            found = message("scans.found", n=status.unread)
            banner = Banner(found, message("scans.read_them", seconds=_rounded(status.seconds_left)))
        self._tracker.show_lasting(_ABOUT, banner)

    def _propose(self) -> None:
        """Tells the person of pages in a script that there is no language for, or in a language whose data is missing,
        and which ones there are to get."""
        status = self._reader.scan_status()
        missing = (*status.scripts, *status.languages[:_MOST_PROPOSED])
        offered = self._offered()
        names = [offered[each] for each in proposed_languages((script for script, _ in missing), offered)]
        if names:
            found = message("scans.no_language", n=sum(n for _, n in missing), languages=", ".join(names))
            self._tracker.show_lasting(_ABOUT, Banner(found, message("scans.get_language")))

    # ---- what stands on them

    def _read_page(self) -> Sequence[Path] | None:
        self._tracker.show_lasting(_ABOUT, None)
        if not self._begun:
            self._begin()
        while not self._numbers:
            if self._waiting:
                self._open(self._waiting.popleft())
            else:
                self.rest()
                self._propose()
                return None
        scan, file = self._scan, self._file
        assert file is not None
        part, number = self._numbers.popleft()
        began = time.monotonic()
        try:
            page = self._pages.read(file, number, self._check, b"" if part == scan.hash else part)
        except DocumentError as error:
            log.info("page %d of %s could not be read: %s", number, scan.path, error)
            page = ScannedPage(number, state=ScanState.FAILED)
        if file.changed:  # what was read is of other bytes; the next run sees to it
            self._numbers.clear()
            return ()
        self._catalogue.put_scanned_page(part, page)
        self._tracker.speeds.note_embedded(_SPEED, 1, time.monotonic() - began)
        self._read += 1
        self._done += 1
        self._is_worth_it = self._is_worth_it or bool(page.text)
        self._tracker.advance(self._done, scan.path.name)
        if (self._numbers and self._read < self._apply_at) or not self._is_worth_it:
            return ()
        self._apply_at = _GROWTH * self._read
        return self._catalogue.apply_scan(scan.hash)

    def _begin(self) -> None:
        self._catalogue.read_scans_again(self._pages.scripts(), self._pages.languages())
        self._waiting = deque(self._reader.unread_scans())
        self._begun, self._done = True, 0
        self._tracker.begin(Activity.RECOGNISING, sum(len(each.pages) for each in self._waiting))

    def _open(self, scan: UnreadScan) -> None:
        """The next document; one whose bytes are others now is passed over."""
        self._let_go()
        with contextlib.suppress(UnreadableFile):
            self._file = file = OpenedFile(scan.path)
            if file_hash(file.descriptor, file.stamp.size, lambda: None) == scan.hash:
                self._scan, self._numbers = scan, deque(scan.pages)
                self._read, self._apply_at = 0, _FIRST_APPLIED
                self._is_worth_it = self._changes_its_document(scan)

    def _changes_its_document(self, scan: UnreadScan) -> bool:
        """Whether the document is to be extracted again though nothing should be written on its pages: of PDFs alone it
        is told that they have such pages."""
        format = format_of(scan.path)
        if format is None or format.kind == _PDF:
            return True
        before = self._reader.scanned_text(scan.hash)
        read = () if before is None else (before, *before.inside.values())
        return any(text for each in read for _, text in each.pages)

    def _let_go(self) -> None:
        self._numbers.clear()
        if self._file is not None:
            self._file.close()
            self._file = None


def _may_hold_pictures(path: Path) -> bool:
    format = format_of(path)
    return format is None or format.kind in SHOWN_AS_PAGES or format.inner is not None or format.pictures is not None


def scan_status(reader: CatalogueReader, reading: ScanReading, speeds: SpeedLog) -> ScanStatus:
    """How many pages are pictures, and how long those that are not read would take here."""
    found = reader.scan_status()
    pages_per_s = speeds.passages_per_s(_SPEED)
    page_s = 1 / pages_per_s if pages_per_s else _USUAL_S
    return replace(found, reading=reading, seconds_left=page_s * found.unread if found.unread else None)


def _rounded(seconds: float) -> float:
    """A banner that was put aside stays so while its sentence does."""
    step = 60.0 if seconds < 3600 else 900.0
    return max(step, step * round(seconds / step))
