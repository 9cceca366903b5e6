"""The part of the facade that is about pages that are pictures: how many there are, and whether they are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.scans import ScanReading, ScanStatus
from app.domain.status import Status
from app.indexing.held_back import HeldBack
from app.indexing.report import LibraryReport
from app.indexing.scans_read import ScansRead
from app.indexing.steering import Steering

if TYPE_CHECKING:  # loaded where somebody indexes
    from app.extraction.ocr import OcrData
    from app.indexing.service import IndexingService
    from app.models.manager import ModelManager


class ScanSteering(Steering, LibraryReport):
    """What the library inherits."""

    models: ModelManager
    _service: IndexingService | None

    def scans(self) -> ScanStatus:
        """How many pages of the library are pictures, what became of them, and how long the rest would take."""
        from app.indexing.scanning import scan_status

        with self._faults():
            return scan_status(self._reader, self._store.current.scan_reading, self._tracker.speeds)

    def status(self, *, by_folder: bool = True) -> Status:
        """The whole library in numbers; `by_folder`: also those of each folder, which takes longer in a large one."""
        found = super().status(by_folder=by_folder)
        paused = bool(self._store.current.paused)
        # What was noted before a pause stays noted: nothing has changed since.
        held_back = HeldBack(self._data_dir.held_back).now if found.writer_running and not paused else None
        return replace(found, scans=self.scans(), paused=paused, held_back=held_back)

    def read_scans(self, reading: ScanReading) -> None:
        """From now on pages that are pictures are read, or left as they are. Raises as `change_setting` does."""
        self.change_setting("scans", reading.value)
        if self._service is not None:
            self._service.read_scans()

    def _scans_read(self) -> ScansRead:
        return ScansRead(lambda: self._store.current.scan_reading, self._ocr_data, self.models.scan_languages)

    def _ocr_data(self) -> OcrData:
        from app.extraction.ocr import OcrData

        return OcrData(*self.models.scan_data(self._data_dir.tessdata))
