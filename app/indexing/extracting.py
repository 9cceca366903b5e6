"""Files into chunks, several at a time; the slow half of indexing, which touches no index.

Which file is read when, beside others or alone, and what happens where one ends its worker or hangs in its drive; how
one is read is reading.py's.
"""

from __future__ import annotations

import logging
import queue
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from app.domain.documents import ContentKey, DocumentState
from app.domain.errors import Cancelled, DocumentError, EnvironmentFault, TooLarge, UnsupportedFormat
from app.domain.ids import ContentId
from app.domain.messages import message
from app.domain.scans import ScannedText
from app.extraction import format_of, unsupported_reason
from app.indexing.attempts import AttemptLog, Attempts, why_set_aside
from app.indexing.backlog import Backlog
from app.indexing.reading import ExtractedDocument, FileReader, Reading, TextExtractor
from app.indexing.reading_pool import ReadingPool
from app.watching.walk import FoundFile

log = logging.getLogger(__name__)

_LOOK_S = 0.5
_AHEAD_S = 3.0  # for which files lie ready, so that nobody waits while what was read is written
_WORTH_A_WORKER = 2_000_000  # bytes to be read, for which another is started at once
_RECORDING = "recording"  # a kind of documents
_SILENCE_S = 60.0  # after which a drive that gives no byte is taken for one that gives none any more
_MOST_SILENT = 16  # files; if there are more, it is not the files
_CLOSE_S = 10.0


def kind_of(path: Path) -> str:
    """Of what kind the file at `path` is, by its name."""
    format_ = format_of(path)
    return format_.kind if format_ else "other"


@dataclass(slots=True)
class _Run:
    """One working off of a backlog. `suspects` have cost something before; they wait until nothing else is left."""

    backlog: Backlog
    workers: Callable[[int], int]
    running: dict[Future[Any], Reading] = field(default_factory=dict)
    through: queue.SimpleQueue[Future[Any]] = field(default_factory=queue.SimpleQueue)
    finished_at: deque[float] = field(default_factory=deque)  # time.monotonic(), of those of late
    suspects: deque[Reading] = field(default_factory=deque)
    warming: Future[None] | None = None
    alone: bool = False

    def next_through(self) -> list[Future[Any]]:
        """Those that have come to their end; waits a little where there is none."""
        found: list[Future[Any]] = []
        with suppress(queue.Empty):
            found.append(self.through.get(timeout=_LOOK_S))
            while True:
                found.append(self.through.get_nowait())
        return found

    def finished_of_late(self) -> int:
        """How many files have come to their end within the time for which others are to lie ready."""
        while self.finished_at and time.monotonic() - self.finished_at[0] > _AHEAD_S:
            self.finished_at.popleft()
        return len(self.finished_at)


class DocumentExtractor:
    """Works off a backlog with a pool of threads, each waiting for its own extraction worker."""

    def __init__(
        self,
        extractor: TextExtractor,
        find_content: Callable[[ContentKey], ContentId | None],
        find_earlier: Callable[[ContentKey], ContentId | None],
        pipeline: Callable[[Path], str],
        attempts: AttemptLog,
        *,
        workers: int,
        largest_file: int,
        find_scanned: Callable[[bytes], ScannedText | None] = lambda _: None,
    ) -> None:
        self._reader = FileReader(extractor, find_content, find_earlier, largest_file, find_scanned)
        self._pipeline = pipeline
        self._attempts = Attempts(attempts)
        self._workers = workers
        self._pool = ReadingPool(workers, "extraction")
        self._silent = 0

    def extract_all(
        self, backlog: Backlog, workers: Callable[[int], int] = lambda most: most
    ) -> Generator[ExtractedDocument | None, None, None]:
        """Yields a document as soon as it is extracted, None about twice a second while there is none; what has gone,
        or is not wanted any more, is passed over. What is under way when the caller closes it is left. `workers` says
        of so many at most how many may work now.

        For the thread that writes: attempts are written down before files are opened, and what is yielded has one for
        the caller to settle together with what became of it. Raises `EnvironmentFault`.
        """
        self._attempts.look_up()
        run = _Run(backlog, workers)
        self._reader.expect(min(self._workers, backlog.bytes_up_to(self._workers * _WORTH_A_WORKER) // _WORTH_A_WORKER))
        try:
            while True:
                run.alone = run.alone and bool(run.running)
                if not run.alone and run.warming is None:
                    yield from self._take(run)
                if not run.running and not self._take_suspect(run):
                    break
                done = run.next_through()
                if not done:
                    yield None
                for future in done:
                    if future in run.running:  # else it was given up, or it is the warming
                        yield from self._finish(run, future)
                yield from self._give_up(run)
        finally:
            for future in run.running:
                future.cancel()
            self._attempts.release(reading.file.path for reading in run.running.values())
            self._reader.rest()

    def close(self) -> None:
        """Waits a little for what is under way; close the extractor first, which cuts that short."""
        self._pool.close(_CLOSE_S)

    # ---- one after the other, on the thread that writes

    def _take(self, run: _Run) -> Iterator[ExtractedDocument]:
        """Begins as many files as there is room for; yields those that need not be opened."""
        begun: list[Reading] = []
        workers = run.workers(self._workers)
        # The next lies ready for each, and more where they are short.
        room = max(2 * workers, run.finished_of_late()) if workers == self._workers else workers
        if 4 * (room - len(run.running)) < room:
            return  # many at a time, for each time is written down
        while len(run.running) + len(begun) < room and (file := run.backlog.take()) is not None:
            reading = self._prepared(file)
            if isinstance(reading, ExtractedDocument):
                self._begin(run, *begun)
                begun.clear()
                if run.backlog.finish(file):
                    yield reading
            elif self._attempts.of(file, reading.pipeline) is not None:
                run.suspects.append(reading)
            else:
                begun.append(reading)
        self._begin(run, *begun)

    def _prepared(self, file: FoundFile) -> Reading | ExtractedDocument:
        """A file ready to be read, or what becomes of it without that."""
        format = format_of(file.path)
        pipeline = self._pipeline(file.path)
        try:
            if format is None:
                raise UnsupportedFormat(unsupported_reason(file.path))
            self._reader.check_size(file.stamp)
        except DocumentError as error:
            kind = format.kind if format else "other"
            if isinstance(error, TooLarge) and kind == _RECORDING:  # nobody has anything to see to
                error = UnsupportedFormat(error.reason)
            return ExtractedDocument(file.path, kind, file.stamp, pipeline, error.state, error.reason)
        attempt = self._attempts.of(file, pipeline)
        reason = None if attempt is None else why_set_aside(attempt)
        if reason is not None:
            return ExtractedDocument(
                file.path, format.kind, file.stamp, pipeline, DocumentState.FAILED, reason, set_aside=True
            )
        return Reading(file, format, pipeline)

    def _begin(self, run: _Run, *readings: Reading) -> None:
        self._attempts.begin((reading.file, reading.pipeline) for reading in readings)
        for reading in readings:
            future = self._pool.submit(partial(self._read_if, run.backlog.wants, reading))
            run.running[future] = reading
            future.add_done_callback(run.through.put)

    def _take_suspect(self, run: _Run) -> bool:
        """Begins one of the suspects, once a worker stands ready for it; False where there is none left."""
        if not run.suspects:
            return False
        if run.warming is None:
            run.warming = self._pool.submit(self._reader.warm_up)
            run.warming.add_done_callback(run.through.put)
        elif run.warming.done():
            warmed, run.warming = run.warming, None
            try:
                warmed.result()
            except Cancelled:
                return False
            # Those that were interrupted the least first: of the others it is least likely that they are innocent.
            run.suspects = deque(sorted(run.suspects, key=self._cost))
            run.alone = True
            self._begin(run, run.suspects.popleft())
        return True

    def _cost(self, reading: Reading) -> tuple[int, int]:
        attempt = self._attempts.of(reading.file, reading.pipeline)
        return (attempt.interruptions, attempt.deaths) if attempt else (0, 0)

    def _finish(self, run: _Run, future: Future[ExtractedDocument | None]) -> Iterator[ExtractedDocument]:
        document = future.result()
        reading = run.running.pop(future)
        run.finished_at.append(time.monotonic())
        if document is not None and document.died:
            attempt = self._attempts.died(reading.file, reading.pipeline)
            reason = why_set_aside(attempt, document.reason)
            if reason is None:
                run.suspects.append(reading)
                return
            document = replace(document, reason=reason, set_aside=True)
        wanted = run.backlog.finish(reading.file)
        if document is not None and wanted:
            yield document
        else:
            self._attempts.release([reading.file.path])

    def _give_up(self, run: _Run) -> Iterator[ExtractedDocument]:
        """Leaves files alone whose drive has given no sign of life for a while; the next run tries them again."""
        now = time.monotonic()
        for future, reading in list(run.running.items()):
            heard_at = reading.heard_at
            if heard_at is None or now - heard_at < _SILENCE_S:
                continue
            file = reading.file
            self._silent += 1
            if self._silent > _MOST_SILENT:
                raise EnvironmentFault(
                    message("extraction.drive_silent", path=file.path), message("remedy.see_to_drive")
                )
            log.warning("there is no answer from the drive of %s", file.path)
            del run.running[future]
            self._pool.replace_one()
            if run.backlog.finish(file):
                yield ExtractedDocument(
                    file.path, reading.format.kind, file.stamp, "", DocumentState.FAILED, message("unreadable.silent")
                )
            else:
                self._attempts.release([file.path])

    def _read_if(self, wanted: Callable[[FoundFile], bool], reading: Reading) -> ExtractedDocument | None:
        return self._reader.read(reading) if wanted(reading.file) else None
