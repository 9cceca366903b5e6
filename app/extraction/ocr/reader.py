"""Letters recognised behind a wall: what the indexer holds. It imports nothing that reads files; that is loaded in the
worker process alone, whose life is the business of lone_worker.py.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.messages import message
from app.domain.scans import ScannedPage, ScanPart
from app.extraction.ocr.scripts import LANGUAGES, language_sets
from app.extraction.ocr.wire import OcrReply, OcrRequest, OcrResult, OcrWanted, encode_ocr_request
from app.extraction.opened_file import OpenedFile
from app.extraction.workers.lone_worker import LoneWorker, Question, Reply, Sayings
from app.ports import CancelCheck, never_cancelled

_ANSWERING = "app.extraction.ocr.worker:make_answering"


@dataclass(frozen=True, slots=True)
class OcrLimits:
    """What one page may take, in seconds and in bytes of memory, and after how many seconds without one the worker is
    let go."""

    seconds: float = 180.0
    memory: int = 2 << 30
    idle_s: float = 30.0


@dataclass(frozen=True, slots=True)
class OcrData:
    """A folder with the data of these languages, as Tesseract calls them, of English among them, and "osd"."""

    folder: Path
    languages: tuple[str, ...]


class OcrReader:
    """Reads pages of PDFs, and pictures. Methods block; each raises a DocumentError, an `EnvironmentFault` where no
    worker can be had, what its `check` raises, or `Cancelled` where the reader is closed."""

    def __init__(
        self, limits: OcrLimits, data: Callable[[], OcrData], passwords: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """`data` tells which languages there are now; `passwords` those that may open a PDF."""
        self._data = data
        self._passwords = passwords
        self._limits = limits
        self._used: OcrData | None = None
        self._worker: LoneWorker | None = None
        self._closed = False

    def pictures(self, file: OpenedFile, check: CancelCheck = never_cancelled) -> tuple[ScanPart, ...]:
        """The pages that have something on them, but no text, of a file and of what lies in it; of a picture all that
        are no signs."""
        answer = self._ask(file, OcrWanted.PICTURES, check)
        assert isinstance(answer, tuple)
        return answer

    def read(
        self, file: OpenedFile, number: int, check: CancelCheck = never_cancelled, part: bytes = b""
    ) -> ScannedPage:
        """What is written on a page, counted from 1, of the file or of the one in it whose bytes have the hash
        `part`."""
        answer = self._ask(file, OcrWanted.PAGE, check, number, part)
        assert isinstance(answer, ScannedPage)
        return answer

    def scripts(self) -> tuple[str, ...]:
        """Those that there is a language for now."""
        languages = self._data().languages
        return tuple(script for script in LANGUAGES if language_sets(script, languages))

    def languages(self) -> tuple[str, ...]:
        """Those that there are now."""
        return self._data().languages

    def rest(self) -> None:
        """There is no page for a while: the worker ends."""
        if self._worker is not None:
            self._worker.rest()

    def close(self) -> None:
        """Ends the worker at once, what it is doing included. Can be called again."""
        self._closed = True
        if self._worker is not None:
            self._worker.close()

    def _ask(
        self, file: OpenedFile, wanted: OcrWanted, check: CancelCheck, number: int = 1, part: bytes = b""
    ) -> OcrResult:
        stamp = file.stamp
        name = f"{os.fstat(file.descriptor).st_dev}:{stamp.inode}:{stamp.size}:{stamp.modified_ns}:{stamp.changed_ns}"
        worker, languages = self._worker_for(self._data())
        passwords = tuple(self._passwords())
        request = OcrRequest(wanted, name, file.path.name, stamp.size, number, part.hex(), languages, passwords)
        question = Question(encode_ocr_request(request), replace(request, passwords=()), self._limits.seconds)
        reply: Reply[OcrResult] = OcrReply(request)
        return worker.ask(question, file, reply, check)

    def _worker_for(self, data: OcrData) -> tuple[LoneWorker, tuple[str, ...]]:
        """The worker with this data: another one where there are other languages."""
        if self._worker is None or data != self._used:
            if self._worker is not None:
                self._worker.close()
            limits = self._limits
            sayings = Sayings(
                lambda seconds: message("pages.timeout", seconds=seconds),
                message("pages.memory", limit=limits.memory),
                message("pages.crash"),
            )
            folder = data.folder
            self._worker = LoneWorker(
                _ANSWERING,
                limits.memory,
                limits.idle_s,
                sayings,
                readable=(folder,),
                arguments=(folder,),
                in_haste=False,
            )
            self._used = data
            if self._closed:
                self._worker.close()
        return self._worker, data.languages
