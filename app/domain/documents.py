"""Documents and their text, from the file to the chunk, and as the catalogue holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.ids import ChunkId, ContentId, DocumentId, FolderId
from app.domain.messages import Message


class DocumentState(StrEnum):
    """What became of a file."""

    WAITING = "waiting"
    INDEXED = "indexed"  # its text can be found
    EMPTY = "empty"  # it holds no text
    FAILED = "failed"  # it cannot be read, or is larger than is allowed
    SKIPPED = "skipped"  # of a kind that is not read


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that the user asked to have searched, with patterns (as in .gitignore) left out of it. One that is not
    `available`, a drive that is not connected, keeps its documents."""

    id: FolderId
    path: Path
    excludes: tuple[str, ...] = ()
    available: bool = True


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that stands at `offset` (characters) in its segment's text; level 1 is the highest."""

    offset: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A document's text or one page of it. `page` counts from 1, None where the format has no pages."""

    text: str
    page: int | None = None
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an extractor found in one file. `language` is an ISO 639-1 code (639-3 where there is none), `sender` the
    name and address of whoever sent a mail."""

    segments: tuple[Segment, ...]
    title: str | None = None
    language: str | None = None
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage: characters `start` to `end` of the `segment`-th segment (from 0 on), which is on `page`.

    `context` is the title and heading path it stands under, read by the embedder but not part of the text.
    """

    text: str
    start: int
    end: int
    segment: int
    page: int | None = None
    context: str = ""


def embedder_input(context: str, text: str) -> str:
    """What an embedder reads for a chunk: its title and heading path, then its text."""
    return f"{context}\n{text}" if context else text


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells cheaply that a file has not changed: bytes and nanoseconds since the epoch."""

    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that cannot be found, or not whole, and why."""

    path: Path
    state: DocumentState
    reason: Message


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a file is or is not found: a verdict and the facts behind it. A file that several folders leave out has a
    verdict for the first of them and `further` ones."""

    path: Path
    found: bool
    verdict: Message
    details: tuple[Message, ...] = ()
    further: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk as the catalogue holds it: the `ordinal`-th of its content, from 0 on; the rest as in `Chunk`.

    `text_hash` names the embedder's input, `context` and `text` together.
    """

    id: ChunkId
    content_id: ContentId
    ordinal: int
    segment: int
    page: int | None
    start: int
    end: int
    context: str
    text: str
    text_hash: bytes


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as the catalogue holds it, with its content's title and language where it has a content."""

    id: DocumentId
    path: Path
    kind: str
    stamp: FileStamp
    state: DocumentState
    reason: Message | None
    content_id: ContentId | None
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the indexer compares a file on disk with; `pipeline` names the reader and the chunker that its text went
    through."""

    stamp: FileStamp
    pipeline: str
    state: DocumentState


@dataclass(frozen=True, slots=True)
class ContentKey:
    """What a content is known by: the same bytes, read as the same format, by the same pipeline, give the same text."""

    hash: bytes
    format: str
    pipeline: str
