"""Documents and their text, from the file to the chunk, and as the catalogue holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.domain.ids import ChunkId, ContentId, DocumentId, FolderId
from app.domain.messages import Message


class DocumentState(StrEnum):
    """What became of a file. Each file below a folder is in exactly one of them."""

    WAITING = "waiting"  # it is still to be read
    INDEXED = "indexed"  # its text can be found
    PARTLY = "partly"  # some of its text can be found; what was left out is told
    EMPTY = "empty"  # it holds no text
    NEEDS_OCR = "needs_ocr"  # it holds pictures of text
    NEEDS_PASSWORD = "needs_password"
    FAILED = "failed"  # it cannot be read
    TOO_LARGE = "too_large"  # larger than is allowed
    SKIPPED = "skipped"  # left out by a rule, a link, a special file, or of a kind that is not read
    AWAY = "away"  # on a drive that is not there now; never kept, for it is told by where the file lies


FINDABLE = frozenset({DocumentState.INDEXED, DocumentState.PARTLY})
# For whoever wants them found, something is to be done.
UNREAD = frozenset(
    {
        DocumentState.EMPTY,
        DocumentState.NEEDS_OCR,
        DocumentState.NEEDS_PASSWORD,
        DocumentState.FAILED,
        DocumentState.TOO_LARGE,
    }
)
# Of these a person is told without asking: an empty file is as it is.
NEEDING_ATTENTION = UNREAD - {DocumentState.EMPTY}


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that the user asked to have searched, with patterns (as in .gitignore) left out of it. One that is not
    `available`, a drive that is not connected, keeps its documents; `away_since` is in seconds since the epoch, None
    where nobody saw it go."""

    id: FolderId
    path: Path
    excludes: tuple[str, ...] = ()
    available: bool = True
    away_since: float | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that stands at `offset` (characters) in its segment's text; level 1 is the highest."""

    offset: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A document's text or one page of it. `page` counts from 1, None where the format has no pages; `label` is what
    the document prints for it, where that is something else ("iv"). A `garbled` one says other letters than those that
    are seen on the page."""

    text: str
    page: int | None = None
    headings: tuple[Heading, ...] = ()
    label: str | None = None
    garbled: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A document within a file, from its `first_segment` on to that of the next one: `path` says where in the file it
    lies, parted by INSIDE, and is empty for what the file itself says; `kind` is as in `Format`. Of a mail there is who
    sent it and to whom, as in a line of its head, when (seconds since the epoch), and the id of the mail that its
    thread began with; of another document in `sent` its own date, as in `Extraction`."""

    first_segment: int
    path: str = ""
    kind: str = ""
    title: str | None = None
    sender: str | None = None
    recipients: str | None = None
    sent: float | None = None
    thread: str | None = None


INSIDE = " › "  # between a container and what lies in it


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an extractor found in one file. `language` is an ISO 639-1 code (639-3 where there is none), `sender` the
    name and address of whoever sent a mail; `left_out` says what of the file is not in it. `members` are the documents
    that the segments are of, in their order; none where they are all of one of which no more is known. One `by_name`
    has a sign in the place of a text: it says nothing, and is found by its name. `dated` is when it was changed, or a
    picture taken, as it says itself (seconds since the epoch)."""

    segments: tuple[Segment, ...]
    title: str | None = None
    language: str | None = None
    sender: str | None = None
    left_out: tuple[Message, ...] = ()
    members: tuple[Member, ...] = ()
    dated: float | None = None
    by_name: bool = False


class IndexTerms(NamedTuple):
    """The tokens of a passage and of its context, each joined by blanks: words in the order of the text with the parts
    of words behind them, grams, and both of the context."""

    words: str
    grams: str
    context: str


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage: characters `start` to `end` of the `segment`-th segment (from 0 on), which is on `page`.

    `context` is the title and heading path it stands under, read by the embedder but not part of the text. `terms` is
    what it is found by, where that was made already, `language` that of the passage where it is not the document's, or
    several with blanks between."""

    text: str
    start: int
    end: int
    segment: int
    page: int | None = None
    context: str = ""
    language: str | None = None
    terms: IndexTerms | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What is kept of a file's text: its chunks, with the title, language, sender and members as in `Extraction`;
    `left_out` says what of the file is in no chunk, `labels` which segments are pages that the document calls by
    something else than their number: (segment, label), in order."""

    title: str | None = None
    language: str | None = None
    sender: str | None = None
    chunks: tuple[Chunk, ...] = ()
    left_out: tuple[Message, ...] = ()
    members: tuple[Member, ...] = ()
    labels: tuple[tuple[int, str], ...] = ()


def embedder_input(context: str, text: str) -> str:
    """What an embedder reads for a chunk: its title and heading path, then its text."""
    return f"{context}\n{text}" if context else text


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells cheaply that a file has not changed: bytes, nanoseconds since the epoch, and which file it is.

    What a library of an older version does not know of a file is None.
    """

    size: int
    modified_ns: int
    changed_ns: int | None = None  # its content, its name or its rights
    inode: int | None = None

    def may_differ_from(self, earlier: FileStamp) -> bool:
        """Whether the file may hold something else than when it had the `earlier` stamp.

        Where the time of change is known, it alone decides beside size and date: whoever puts another file in this
        place, or sets its date back, changes it, and some file systems number their files anew with each mount.
        """
        if (self.size, self.modified_ns) != (earlier.size, earlier.modified_ns):
            return True
        if self.changed_ns is not None and earlier.changed_ns is not None:
            return self.changed_ns != earlier.changed_ns
        return None not in (self.inode, earlier.inode) and self.inode != earlier.inode


class PlaceKind(StrEnum):
    """What it is that is left out."""

    FILE = "file"
    FOLDER = "folder"
    LINK = "link"
    SPECIAL = "special"  # a pipe, a socket, a device


@dataclass(frozen=True, slots=True)
class SkippedPlace:
    """The topmost of what is left out, and why: one file or link, or a folder with so many `files` (all that is no
    folder) at any depth. `since` is in seconds since the epoch, None before it is kept."""

    path: Path
    kind: PlaceKind
    files: int
    reason: Message
    since: float | None = None


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive or a network share that is, or was, mounted at or below a searched folder. `away_since` is in seconds
    since the epoch, None while it is there."""

    path: Path
    device: int
    away_since: float | None = None


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
    language: str | None = None


@dataclass(frozen=True, slots=True)
class StoredMember:
    """A member as the catalogue holds it: its chunks are those with `count` successive ids from `first_chunk` on; the
    rest as in `Member`."""

    first_chunk: ChunkId
    count: int
    path: str
    kind: str
    title: str | None
    sender: str | None
    recipients: str | None
    sent: float | None
    thread: str | None


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document as the catalogue holds it, with its content's title and language where it has a content. `since` is
    when its state became so, in seconds since the epoch, None where an older version wrote it; `pipeline` is as in
    `KnownFile`."""

    id: DocumentId
    path: Path
    kind: str
    stamp: FileStamp
    state: DocumentState
    since: float | None
    reason: Message | None
    content_id: ContentId | None
    title: str | None = None
    language: str | None = None
    pipeline: str = ""


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
