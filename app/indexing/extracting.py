"""Files into text, and text into chunks, several at a time; the slow half of indexing, which touches no index."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from app.common.logs import format_traceback
from app.common.os_errors import system_reason
from app.domain.documents import Chunk, ContentKey, DocumentState, Extraction, FileStamp
from app.domain.errors import Cancelled, DocumentError, EnvironmentFault, NoText, UnreadableFile, UnsupportedFormat
from app.domain.ids import ContentId
from app.domain.messages import Message, message
from app.extraction import Format, format_of, unsupported_reason
from app.indexing.backlog import Backlog
from app.storage.hashing import file_hash
from app.text.chunking import Chunker
from app.watching.walk import FoundFile, stamp_of

log = logging.getLogger(__name__)


class TextExtractor(Protocol):
    """Gives the text of one file; may be called from several threads."""

    def extract(self, path: Path) -> Extraction: ...


@dataclass(frozen=True, slots=True)
class ExtractedDocument:
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


class DocumentExtractor:
    """Works off a backlog with a pool of threads, each waiting for its own extraction worker."""

    def __init__(
        self,
        extractor: TextExtractor,
        chunker: Chunker,
        find_content: Callable[[ContentKey], ContentId | None],
        pipeline: Callable[[Path], str],
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
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="extraction")
        self._largest_file = largest_file
        self._longest_text = longest_text

    def extract_all(self, backlog: Backlog) -> Generator[ExtractedDocument | None, None, None]:
        """Yields a document as soon as it is extracted, None about twice a second while there is none; what has gone,
        or is not wanted any more, is passed over. What is under way when the caller closes it is left."""
        running: dict[Future[ExtractedDocument | None], FoundFile] = {}
        try:
            while True:
                while len(running) < 2 * self._workers and (file := backlog.take()) is not None:
                    running[self._pool.submit(self._extract_if, backlog.wants, file)] = file
                if not running:
                    return
                done, _ = wait(running, timeout=0.5, return_when=FIRST_COMPLETED)
                if not done:
                    yield None
                for future in done:
                    wanted = backlog.finish(running.pop(future))
                    if (document := future.result()) is not None and wanted:
                        yield document
        finally:
            for future in running:
                future.cancel()

    def close(self) -> None:
        """Waits for what is under way; close the extractor first, which cuts that short."""
        self._pool.shutdown(cancel_futures=True)

    def _extract_if(self, wanted: Callable[[FoundFile], bool], file: FoundFile) -> ExtractedDocument | None:
        return self._extract(file) if wanted(file) else None

    def _extract(self, file: FoundFile) -> ExtractedDocument | None:
        format_ = format_of(file.path)
        kind = format_.kind if format_ else "other"
        pipeline = self._pipeline(file.path)
        try:
            if format_ is None:
                raise UnsupportedFormat(unsupported_reason(file.path))
            return self._extract_supported(file, format_, pipeline)
        except UnreadableFile as error:
            if not file.path.exists():
                return None
            return ExtractedDocument(file.path, kind, file.stamp, "", error.state, error.reason)
        except DocumentError as error:
            return ExtractedDocument(file.path, kind, file.stamp, pipeline, error.state, error.reason)
        except Cancelled:
            return None
        except EnvironmentFault:
            raise
        except Exception as error:
            log.error("extracting %s failed:\n%s", file.path, format_traceback(error))
            reason = message("file.our_mistake", kind=type(error).__name__)
            return ExtractedDocument(file.path, kind, file.stamp, pipeline, DocumentState.FAILED, reason)

    def _extract_supported(self, file: FoundFile, format: Format, pipeline: str) -> ExtractedDocument:
        if file.stamp.size > self._largest_file:
            raise DocumentError(message("file.too_large", limit=self._largest_file))
        if file.stamp.size == 0:
            raise NoText(message("file.empty"))
        indexed = ExtractedDocument(file.path, format.kind, file.stamp, pipeline, DocumentState.INDEXED)
        try:
            key = ContentKey(file_hash(file.path), format.name, pipeline)
            known = self._find_content(key)
            if known is not None:
                return replace(indexed, key=key, known=known)
            extraction, reason = self._shortened(self._extractor.extract(file.path))
            chunks = tuple(self._chunker.chunk(extraction))
            settled = stamp_of(file.path) == file.stamp
        except OSError as error:
            raise UnreadableFile(message("file.cannot_be_read", why=system_reason(error))) from error
        if not chunks:
            raise NoText(message("file.no_text"))
        if not settled:
            # It changed meanwhile: the next run extracts it again, and what was extracted is not kept as the text of
            # these bytes, for it may be that of later ones.
            indexed, key = replace(indexed, pipeline=""), replace(key, pipeline="")
        return replace(indexed, reason=reason, key=key, extraction=extraction, chunks=chunks)

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
