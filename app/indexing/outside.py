"""The text of one file that is not to be indexed: read as the library's files are, by a worker, and kept nowhere."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app.common.settings import Settings
from app.domain.documents import Chunk
from app.domain.errors import Cancelled, NoText, TooLarge, UnsupportedFormat
from app.domain.messages import message
from app.domain.models import ModelSpec
from app.extraction import ExtractionLimits, Extractor, OpenedFile, format_of, unsupported_reason

_MOST_CHUNKS = 400  # of a file: enough to know what it is about
_LONGEST_S = 30.0  # somebody waits for it


class OutsideReader:
    """Reads a file with a worker of its own, which goes with it. For several threads."""

    def __init__(
        self,
        settings: Settings,
        reader_target: str,
        measured_by: ModelSpec,
        passwords: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """All but the first are as for an `IndexerFactory`."""
        self._largest_file = settings.largest_file
        limits = ExtractionLimits(
            min(_LONGEST_S, settings.extraction_time_limit_s),
            settings.extraction_time_per_mb_s,
            settings.extraction_memory_limit,
            settings.longest_text,
            min(_MOST_CHUNKS, settings.most_chunks),
        )
        self._make = partial(
            Extractor,
            limits,
            1,
            reader_target,
            (measured_by,),
            readable=(measured_by.folder,),
            passwords=passwords,
        )
        self._lock = threading.Lock()
        self._reading: set[Extractor] = set()
        self._closed = False

    def read(self, path: Path) -> Sequence[Chunk]:
        """The file's passages, the first of them where it is long. Raises `DocumentError`, `EnvironmentFault`, and
        `Cancelled` once it is closed."""
        format = format_of(path)
        if format is None:
            raise UnsupportedFormat(unsupported_reason(path))
        with OpenedFile(path) as file:
            if file.stamp.size > self._largest_file:
                raise TooLarge(message("file.too_large", limit=self._largest_file))
            if file.stamp.size == 0:
                raise NoText(message("file.empty"))
            extractor = self._begin()
            try:
                return extractor.extract(file, format).chunks
            finally:
                extractor.close()
                with self._lock:
                    self._reading.discard(extractor)

    def _begin(self) -> Extractor:
        with self._lock:
            if self._closed:
                raise Cancelled
            extractor = self._make()
            self._reading.add(extractor)
            return extractor

    def close(self) -> None:
        """Ends what is being read, for good."""
        with self._lock:
            self._closed, reading = True, list(self._reading)
        for extractor in reading:
            extractor.close()
