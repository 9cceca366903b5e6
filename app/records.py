"""The words of the program: frozen records and ids. Nothing else crosses from one layer to another."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:  # extraction workers read these words too, and need no numpy
    import numpy as np

FolderId = NewType("FolderId", int)
DocumentId = NewType("DocumentId", int)
ContentId = NewType("ContentId", int)
ChunkId = NewType("ChunkId", int)
EmbedderId = NewType("EmbedderId", int)
VectorId = NewType("VectorId", int)


class DocumentState(StrEnum):
    """What became of a file."""

    WAITING = "waiting"
    INDEXED = "indexed"
    EMPTY = "empty"
    FAILED = "failed"
    SKIPPED = "skipped"


# ---- documents and their text -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that the user asked to have searched, with patterns (as in .gitignore) left out of it."""

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
    """What an extractor found in one file. `language` is an ISO 639-1 code (639-3 where there is none)."""

    segments: tuple[Segment, ...]
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage: characters `start` to `end` of the segment on `page`.

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
    """A file that is not findable, and why, in words for its owner."""

    path: Path
    state: DocumentState
    reason: str


# ---- searching --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Filters:
    """What a hit must be; an empty set or None does not restrict. Times are seconds since the epoch."""

    kinds: frozenset[str] = frozenset()
    folders: frozenset[FolderId] = frozenset()
    languages: frozenset[str] = frozenset()
    modified_after: float | None = None
    modified_before: float | None = None

    @property
    def active(self) -> bool:
        return self != Filters()


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question as the user put it. Immutable, so that an answer can be compared with what was asked."""

    text: str
    limit: int = 30
    rerank: bool = True
    filters: Filters = field(default_factory=Filters)


@dataclass(frozen=True, slots=True)
class StageScores:
    """What each stage thought of a hit; None where the stage did not see it.

    `full_text` is BM25 as a share (0 to about 1) of what a perfect match would get, `vector` a cosine, `sparse` the
    inner product of token weights where a model that has them has read the passage, `fused` the weighted sum of the
    legs (see search/fusion.py), `rerank` the score of the reranker that read it last.
    """

    full_text: float | None = None
    vector: float | None = None
    sparse: float | None = None
    fused: float = 0.0
    rerank: float | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers. `highlights` are [start, end) pairs of characters of the snippet."""

    document_id: DocumentId
    chunk_id: ChunkId
    path: Path
    title: str
    kind: str
    page: int | None
    language: str | None
    modified: float
    snippet: str
    highlights: tuple[tuple[int, int], ...]
    score: float
    scores: StageScores


class SearchStage(StrEnum):
    """How far an answer has come: fused at once, then reranked."""

    FUSED = "fused"
    RERANKED = "reranked"


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The answer to `request`. `notice` says what the user should know (nothing found, query shortened);
    `searchable_by_meaning` is the share (0–1) of chunks that have a vector yet; with `no_good_match` the hits are
    only the nearest that there is, and probably none of them answers. `upgraded` is the share (0–1) of passages that
    the chosen larger embedder has read; None where there is none."""

    request: SearchRequest
    stage: SearchStage
    hits: tuple[Hit, ...]
    notice: str | None = None
    elapsed_ms: float = 0.0
    searchable_by_meaning: float = 1.0
    no_good_match: bool = False
    upgraded: float | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The text of a document around a passage.

    `passage` is its [start, end) in `text`, `highlights` are [start, end) pairs in `text`. `truncated` says
    that the document goes on before or after.
    """

    path: Path
    title: str
    page: int | None
    text: str
    passage: tuple[int, int]
    highlights: tuple[tuple[int, int], ...]
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the library holds that can be filtered by, most frequent first: (value, documents)."""

    kinds: tuple[tuple[str, int], ...] = ()
    languages: tuple[tuple[str, int], ...] = ()


# ---- the state of the work --------------------------------------------------------------------------------


class Activity(StrEnum):
    """What the indexer is doing now."""

    IDLE = "idle"
    SCANNING = "scanning"
    INDEXING = "indexing"
    EMBEDDING = "embedding"
    PAUSED = "paused"
    READING_ONLY = "reading only"


@dataclass(frozen=True, slots=True)
class Banner:
    """Something in the surroundings that the user must know, and what to do about it."""

    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Progress:
    """An immutable snapshot of the indexer, for the window to poll.

    `done` of `total` count documents while INDEXING and chunks while EMBEDDING, which `embedder` (its title) does;
    `eta_s` is None until it is known.
    """

    activity: Activity = Activity.IDLE
    done: int = 0
    total: int = 0
    current: str | None = None
    eta_s: float | None = None
    banner: Banner | None = None
    embedder: str | None = None
    generation: int = 0  # grows whenever what can be found has changed


@dataclass(frozen=True, slots=True)
class IndexCounts:
    """What one run of the indexer did. `embedded` counts the chunks that an embedder has read, each for itself; `cut`
    those of them that are longer than it reads, so that it knows only how they begin."""

    indexed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0
    chunks: int = 0
    embedded: int = 0
    cut: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class EmbedderStatus:
    """How many of the distinct chunk texts an embedder has read."""

    name: str
    dimension: int
    vectors: int
    expected: int


@dataclass(frozen=True, slots=True)
class Status:
    """The whole library in numbers."""

    data_dir: Path
    folders: tuple[Folder, ...]
    documents: dict[str, int]
    chunks: int
    embedders: tuple[EmbedderStatus, ...]
    writer_running: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a file is or is not found: a verdict in one sentence and the facts behind it."""

    path: Path
    found: bool
    verdict: str
    details: tuple[str, ...] = ()


class ModelState(StrEnum):
    """What there is of a model on this computer."""

    ABSENT = "not installed"
    PARTIAL = "partly downloaded"
    INSTALLED = "installed"
    BROKEN = "not usable"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model as the user sees it. Sizes are bytes, `memory` what it takes while it is loaded.

    `problem` says why an installed one cannot be used, `notice` what to know before it is got. `digests` are the
    SHA-256 of its files by path, as they were pinned at the installation.
    """

    id: str
    role: str
    title: str
    installed: bool
    active: bool
    dimension: int | None
    size_bytes: int
    licence: str
    languages: str
    folder: Path | None = None
    state: ModelState = ModelState.ABSENT
    memory: int = 0
    partial_bytes: int = 0
    downloadable: bool = False
    built_in: bool = False
    own: bool = False
    notice: str = ""
    problem: str | None = None
    origin: str | None = None
    revision: str | None = None
    digests: dict[str, str] = field(default_factory=dict)


class Phase(StrEnum):
    """What a transfer of a model is doing."""

    CONNECTING = "connecting"
    DOWNLOADING = "downloading"
    COPYING = "copying"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Transfer:
    """A moment of a download, an import or a check. Bytes are those of the whole model, `file` is the one at hand
    ("" before the first). `total_bytes` and `seconds_left` are None until they are known.
    """

    file: str
    done_bytes: int
    total_bytes: int | None
    bytes_per_s: float
    seconds_left: float | None
    phase: Phase


@dataclass(frozen=True, slots=True)
class Offer:
    """What a download of a model would bring. `bytes` is None where the hub does not say; `revision` is the one that
    would be pinned."""

    id: str
    title: str
    repository: str
    revision: str
    bytes: int | None
    licence: str
    notice: str


# ---- what the catalogue gives to the indexes and to the search ----------------------------------------------


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk as the catalogue holds it; `text_hash` names the embedder's input, `context` and `text` together."""

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
    reason: str | None
    content_id: ContentId | None
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the indexer compares a file on disk with."""

    stamp: FileStamp
    pipeline: str
    state: DocumentState


@dataclass(frozen=True, slots=True)
class ContentKey:
    """What a content is known by: the same bytes, read as the same format, by the same pipeline, give the same text."""

    hash: bytes
    format: str
    pipeline: str


@dataclass(frozen=True, slots=True)
class Embedding:
    """What was asked for, the rest None.

    `dense` [dimension] and every row of `colbert` [tokens, dimension] have length 1, or 0 where there is nothing to
    embed. `sparse` is the greatest weight per token id, special tokens left out. `truncated` says that the text was
    longer than the model reads, and only its beginning is embedded; `non_text` that it is in no language (keys, dumps).
    """

    dense: np.ndarray | None = None
    sparse: dict[int, float] | None = None
    colbert: np.ndarray | None = None
    truncated: bool = False
    non_text: bool = False
