"""One file, from its path to what becomes of it: opened once, told by its hash, handed over to the extractor.

Runs on threads that the disk may keep waiting; what is in the file is the business of the extractor's workers.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app.common.logs import format_traceback
from app.common.os_errors import system_reason
from app.common.shortage import shortage
from app.common.true_paths import for_system
from app.domain.documents import ContentKey, DocumentState, DocumentText, FileStamp
from app.domain.errors import (
    Cancelled,
    DocumentError,
    EncryptedDocument,
    EnvironmentFault,
    NoText,
    TooLarge,
    UnreadableFile,
    WorkerDeath,
)
from app.domain.ids import ContentId
from app.domain.messages import Message, message
from app.domain.scans import ScannedText
from app.extraction import Format, OpenedFile
from app.storage.hashing import file_hash
from app.watching.walk import FoundFile

log = logging.getLogger(__name__)


class TextExtractor(Protocol):
    """Gives the text of one open file; may be called from several threads."""

    def extract(self, file: OpenedFile, format: Format, scanned: ScannedText | None = None) -> DocumentText: ...

    def warm_up(self) -> None: ...

    def expect(self, workers: int) -> None: ...

    def rest(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
    """What became of one file. `scanned` is its hash, where what was read on its pages that are pictures is in the
    text. `pipeline` is empty where the next run must try again. Where it cost its worker, it
    `died`; if it is not to be tried any more because of that, it is `set_aside`."""

    path: Path
    kind: str
    stamp: FileStamp
    pipeline: str
    state: DocumentState
    reason: Message | None = None
    key: ContentKey | None = None
    known: ContentId | None = None
    text: DocumentText | None = None
    died: bool = False
    set_aside: bool = False
    scanned: bytes | None = None


@dataclass(slots=True, eq=False)
class Reading:
    """A file that is under way. `heard_at` (time.monotonic()) is when the drive last gave a sign of life, None while
    nothing is wanted of it."""

    file: FoundFile
    format: Format
    pipeline: str
    heard_at: float | None = None

    def note_progress(self) -> None:
        self.heard_at = time.monotonic()


class FileReader:
    """Reads one file at a time for each of several threads."""

    def __init__(
        self,
        extractor: TextExtractor,
        find_content: Callable[[ContentKey], ContentId | None],
        find_earlier: Callable[[ContentKey], ContentId | None],
        largest_file: int,
        find_scanned: Callable[[bytes], ScannedText | None] = lambda _: None,
    ) -> None:
        """`find_earlier` gives what another version has made of the same bytes, `find_scanned` what was read on those
        of their pages that are pictures. `largest_file` is in bytes."""
        self._extractor = extractor
        self._find_earlier = find_earlier
        self._find_content = find_content
        self._largest_file = largest_file
        self._find_scanned = find_scanned

    def check_size(self, stamp: FileStamp) -> None:
        """Raises `TooLarge` or `NoText`."""
        if stamp.size > self._largest_file:
            raise TooLarge(message("file.too_large", limit=self._largest_file))
        if stamp.size == 0:
            raise NoText(message("file.empty"))

    def warm_up(self) -> None:
        """Has a worker stand ready. Raises `EnvironmentFault`, `Cancelled`."""
        self._extractor.warm_up()

    def expect(self, workers: int) -> None:
        """There is so much to read that so many workers are worth their start."""
        self._extractor.expect(workers)

    def rest(self) -> None:
        """There is nothing more to read for a while."""
        self._extractor.rest()

    def read(self, reading: Reading) -> ExtractedDocument | None:
        """What becomes of a file; None where it has gone, or the extractor was closed. Raises `EnvironmentFault`."""
        path = reading.file.path
        failed = ExtractedDocument(
            path, reading.format.kind, reading.file.stamp, reading.pipeline, DocumentState.FAILED
        )
        reading.note_progress()
        try:
            with OpenedFile(path) as file:
                failed = replace(failed, stamp=file.stamp)
                return self._extract_opened(file, reading)
        except UnreadableFile as error:
            return replace(failed, pipeline="", reason=error.reason) if os.path.exists(for_system(path)) else None
        except DocumentError as error:
            died = isinstance(error, WorkerDeath)
            return replace(failed, state=error.state, reason=error.reason, died=died)
        except Cancelled:
            return None
        except EnvironmentFault:
            raise
        except Exception as error:
            fault = shortage(error)
            if fault is not None:
                raise fault from error
            if isinstance(error, OSError):
                return replace(failed, pipeline="", reason=message("file.cannot_be_read", why=system_reason(error)))
            log.error("extracting %s failed:\n%s", path, format_traceback(error))
            return replace(failed, reason=message("file.our_mistake", kind=type(error).__name__))
        finally:
            reading.heard_at = None

    def _extract_opened(self, file: OpenedFile, reading: Reading) -> ExtractedDocument:
        self.check_size(file.stamp)
        format, pipeline = reading.format, reading.pipeline
        indexed = ExtractedDocument(file.path, format.kind, file.stamp, pipeline, DocumentState.INDEXED)
        key = ContentKey(file_hash(file.descriptor, file.stamp.size, reading.note_progress), format.name, pipeline)
        reading.heard_at = None
        known = self._find_content(key)
        if known is not None:
            return replace(indexed, key=key, known=known)
        try:
            scanned = self._find_scanned(key.hash)
            text = self._extractor.extract(file, format, *([] if scanned is None else [scanned]))
        except EncryptedDocument:
            known = self._find_earlier(key)
            if known is None:
                raise
            # Somebody gave its password once: what was read then stays, as it does where nothing reads the file again.
            return replace(indexed, known=known)
        reading.note_progress()
        if not os.path.exists(for_system(file.path)):
            raise UnreadableFile(message("unreadable.gone"))
        if file.changed:
            # The next run extracts it again, and what was extracted is not kept as the text of these bytes, for it may
            # be that of later ones.
            indexed, key = replace(indexed, pipeline=""), replace(key, pipeline="")
        return replace(indexed, key=key, text=text, scanned=None if scanned is None else key.hash)
