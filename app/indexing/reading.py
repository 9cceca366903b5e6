"""Files into text and chunks, several at a time; the slow half of indexing, which touches no index."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app.domain.documents import Chunk, ContentKey, DocumentState, Extraction, FileStamp
from app.domain.errors import Cancelled, DocumentError, EnvironmentFault, NoText, UnreadableFile, UnsupportedFormat
from app.domain.ids import ContentId
from app.domain.messages import Message, message
from app.extraction import format_of, unsupported_reason
from app.storage.hashing import file_hash
from app.text.chunking import Chunker
from app.watching.walk import FoundFile, stamp_of

log = logging.getLogger(__name__)


class TextExtractor(Protocol):
    """Reads one file; may be called from several threads."""

    def extract(self, path: Path) -> Extraction: ...


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What became of one file. `pipeline` is empty where the next run must try again."""

    path: Path
    kind: str
    stamp: FileStamp
    pipeline: str
    state: DocumentState
    reason: Message | None = None
    key: ContentKey | None = None
    known: ContentId | None = None
    extraction: Extraction | None = None
    chunks: tuple[Chunk, ...] = ()


class DocumentReader:
    """Reads files with a pool of threads, each waiting for its own extraction worker."""

    def __init__(
        self,
        extractor: TextExtractor,
        chunker: Chunker,
        find_content: Callable[[ContentKey], ContentId | None],
        pipeline: str,
        *,
        workers: int,
        largest_file: int,
        longest_text: int,
    ) -> None:
        self._extractor = extractor
        self._chunker = chunker
        self._find_content = find_content
        self._pipeline = pipeline
        self._workers = workers
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="reader")
        self._largest_file = largest_file
        self._longest_text = longest_text

    def read_all(self, files: Iterable[FoundFile], check: Callable[[], None]) -> Iterator[ReadDocument | None]:
        """Yields a document as soon as it is read, None about twice a second while there is none; a file that has
        gone is passed over. `check` may raise to stop: what is under way is then left."""
        waiting = iter(files)
        running: set[Future[ReadDocument | None]] = set()
        try:
            while True:
                check()
                while len(running) < 2 * self._workers and (file := next(waiting, None)) is not None:
                    running.add(self._pool.submit(self._read, file))
                if not running:
                    return
                done, running = wait(running, timeout=0.5, return_when=FIRST_COMPLETED)
                if not done:
                    yield None
                for future in done:
                    if (document := future.result()) is not None:
                        yield document
        finally:
            for future in running:
                future.cancel()

    def close(self) -> None:
        """Waits for what is being read; close the extractor first, which cuts that short."""
        self._pool.shutdown(cancel_futures=True)

    def _read(self, file: FoundFile) -> ReadDocument | None:
        format_ = format_of(file.path)
        kind = format_.kind if format_ else "other"
        try:
            if format_ is None:
                raise UnsupportedFormat(unsupported_reason(file.path))
            return self._read_supported(file, format_.name, kind)
        except UnreadableFile as error:
            if not file.path.exists():
                return None
            return ReadDocument(file.path, kind, file.stamp, "", error.state, error.reason)
        except DocumentError as error:
            return ReadDocument(file.path, kind, file.stamp, self._pipeline, error.state, error.reason)
        except Cancelled:
            return None
        except EnvironmentFault:
            raise
        except Exception as error:
            log.exception("reading %s failed", file.path)
            reason = message("file.our_mistake", kind=type(error).__name__)
            return ReadDocument(file.path, kind, file.stamp, self._pipeline, DocumentState.FAILED, reason)

    def _read_supported(self, file: FoundFile, format_name: str, kind: str) -> ReadDocument:
        if file.stamp.size > self._largest_file:
            raise DocumentError(message("file.too_large", limit=self._largest_file))
        if file.stamp.size == 0:
            raise NoText(message("file.empty"))
        try:
            key = ContentKey(file_hash(file.path), format_name, self._pipeline)
            known = self._find_content(key)
            if known is not None:
                return ReadDocument(
                    file.path, kind, file.stamp, self._pipeline, DocumentState.INDEXED, key=key, known=known
                )
            extraction, reason = self._shortened(self._extractor.extract(file.path))
            chunks = tuple(self._chunker.chunk(extraction))
            settled = stamp_of(file.path) == file.stamp
        except OSError as error:
            raise UnreadableFile(message("file.cannot_be_read", why=error.strerror or str(error))) from error
        if not chunks:
            raise NoText(message("file.no_text"))
        # A file that changed while it was read is read again by the next run, and what was read is not kept as the
        # text of these bytes: it may be that of later ones.
        pipeline = self._pipeline if settled else ""
        key = replace(key, pipeline=pipeline)
        return ReadDocument(
            file.path, kind, file.stamp, pipeline, DocumentState.INDEXED, reason, key, None, extraction, chunks
        )

    def _shortened(self, extraction: Extraction) -> tuple[Extraction, Message | None]:
        """The extraction up to the longest text that is indexed, and what to tell the user if that is not all."""
        room = self._longest_text
        kept = []
        for segment in extraction.segments:
            if len(segment.text) > room:
                headings = tuple(heading for heading in segment.headings if heading.offset < room)
                kept.append(replace(segment, text=segment.text[:room], headings=headings))
                reason = message("file.shortened", limit=self._longest_text)
                return replace(extraction, segments=tuple(kept)), reason
            kept.append(segment)
            room -= len(segment.text)
        return extraction, None
