"""What is asked of the library, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.answers import Confidence
from app.domain.ids import ChunkId, DocumentId
from app.domain.messages import Message
from app.domain.query import Query
from app.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is to be found more of: one of a passage of the library, a document of it or a file that need not be in it
    by its path, and a text."""

    passage: ChunkId | None = None
    path: Path | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question, and how much of its answer is wanted: hits from `offset` on, at most `limit`; with `group` these
    count documents. With `timed` the built-in reranker stops when its time is up, so that whoever looks on does not
    wait; without, its order is the same in every process. With `like` passages are found that are near to it in
    meaning, of other documents than that and its copies; the question's filters and terms hold, its free words count
    beside it. Immutable, so that an answer can be compared with what was asked."""

    query: Query
    limit: int = 30
    offset: int = 0
    rerank: bool = True
    group: bool = False
    timed: bool = True
    like: Likeness | None = None

    @property
    def finds_documents(self) -> bool:
        """Whether the answer's numbers count documents: those that passages are grouped by, or that filters list."""
        return self.group or not (self.query.text or self.query.required or self.like)


@dataclass(frozen=True, slots=True)
class StageScores:
    """What each stage thought of a hit; None where the stage did not see it.

    `full_text` is BM25 as a share (0 to about 1) of what a perfect match would get, `vector` a cosine, `sparse` the
    inner product of token weights where a model that has them has read the passage, `fused` the weighted sum of these
    (see search/merge.py), `rerank` the score of the reranker that read it last.
    """

    full_text: float | None = None
    vector: float | None = None
    sparse: float | None = None
    fused: float = 0.0
    rerank: float | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers.

    `page` counts from 1, None where the format has no pages; `page_label` is what the document prints for it, where
    that is something else ("iv"); `kind` is one of extraction/formats.py. `language` is that of the passage,
    `document_language` that of most of its document, both as in `Extraction`. `modified` is in seconds since the epoch,
    as the document says itself or else its file.
    `highlights` are spans of the snippet. `score` is the one that the last stage ordered by, comparable only within one
    answer. `copies` are the further places where a document with the same content lies. `answer` is the span of the
    best sentence in the snippet, None where none stands out or it is not known yet; `confidence` is None where nothing
    is known to judge by. With `by_name` the file name holds the question; `moved_up` is by how many places a reranker
    put it before others; `scanned` says that its page is a picture whose letters were recognised.

    `inside` is where in its file the document lies that the passage is of, as in `Member`; title, kind, page and
    `modified` are then of that one. Of a mail there is who sent it and to whom, and the id of its thread; `modified`
    is when it was sent.
    """

    document_id: DocumentId
    chunk_id: ChunkId
    path: Path
    title: str
    kind: str
    page: int | None
    language: str | None
    modified: float
    snippet: str
    highlights: tuple[Span, ...]
    score: float
    scores: StageScores
    copies: tuple[Path, ...] = ()
    answer: Span | None = None
    confidence: Confidence | None = None
    by_name: bool = False
    moved_up: int = 0
    scanned: bool = False
    inside: str = ""
    sender: str | None = None
    recipients: str | None = None
    thread: str | None = None
    page_label: str | None = None
    document_language: str | None = None

    @property
    def other_language(self) -> str | None:
        """The language of the passage where it is another than its document's."""
        return None if self.language == self.document_language else self.language


@dataclass(frozen=True, slots=True)
class DocumentHits:
    """A document with its best passages, best first; `passages` is how many of it were found in all."""

    hits: tuple[Hit, ...]
    passages: int

    @property
    def best(self) -> Hit:
        return self.hits[0]


class SearchStage(StrEnum):
    """How far an answer has come. The stages come in this order; each may be left out."""

    WORDS = "words"  # while the embedder is still being loaded
    MERGED = "merged"  # words and meaning
    RERANKED = "reranked"  # by the embedder's token vectors
    REFINED = "refined"  # by the reranker that the person has chosen


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The answer to `request`, as far as `stage`; `final` says that no better one follows.

    `hits` are the passages from `request.offset` on; where it asks for documents, `groups` holds them and `hits` all
    their passages. `total` counts what there is in all, passages or documents, and is the least that there is unless
    `total_is_exact`. `notices` are what the person should know beside the `problems` of the query. With
    `no_good_match` the hits are only the nearest that there is, and probably none of them answers. `meaning_coverage`
    is the share (0–1) of the text that the built-in embedder has read, `backfill` that which the selected larger one
    has, None where there is none.
    """

    request: SearchRequest
    stage: SearchStage
    hits: tuple[Hit, ...]
    groups: tuple[DocumentHits, ...] = ()
    total: int = 0
    total_is_exact: bool = False
    final: bool = True
    notices: tuple[Message, ...] = ()
    no_good_match: bool = False
    elapsed_ms: float = 0.0
    meaning_coverage: float = 1.0
    backfill: float | None = None

    @property
    def has_more(self) -> bool:
        """Whether there may be more after these."""
        found = len(self.groups) if self.request.group else len(self.hits)
        there_are = self.request.offset + found < self.total
        return there_are or (not self.total_is_exact and found >= self.request.limit)


@dataclass(frozen=True, slots=True)
class FurtherPassage:
    """Another passage of a hit's document, which was found by meaning alone: its text, and the span in that of its best
    sentence, or of all of it. `page` as that of a `Hit`."""

    chunk_id: ChunkId
    page: int | None
    text: str
    best: Span


@dataclass(frozen=True, slots=True)
class Preview:
    """The text of a document around a passage.

    `passage` is its span in `text`, `highlights` are spans in `text`. `truncated` says that the document goes on
    before or after. `answer` is the span in `text` of the sentence of the passage that answers best, None where none
    stands out. `further` are other passages of the document that were found by meaning alone, each as its best sentence
    or, where that is not known, as a whole.
    """

    path: Path
    title: str
    page: int | None
    text: str
    passage: Span
    highlights: tuple[Span, ...]
    truncated: bool = False
    answer: Span | None = None
    further: tuple[Span, ...] = ()
