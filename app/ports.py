"""The doors to the engines that search and indexing work with. Whoever keeps a contract can be put in by `composition`.

Ids are those of the catalogue. Arrays of ids are one-dimensional, ascending and without repetition; `allowed` is such
an array of the ids that an answer may hold, None where it may hold any.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from app.domain.documents import IndexTerms
from app.domain.embedding import Embedding
from app.domain.ids import ChunkId, VectorId
from app.domain.messages import Message
from app.domain.models import ResolvedModel
from app.domain.query import TermKind

if TYPE_CHECKING:  # the window is shown, and the catalogue opened, before there is anything to compute
    import numpy as np
    from numpy.typing import NDArray

Ids: TypeAlias = "NDArray[np.int64]"
Vector: TypeAlias = "NDArray[np.float32]"


class CancelCheck(Protocol):
    """Called between two steps of long work: returns to go on, raises `Cancelled` to stop; may wait first (a pause)."""

    def __call__(self) -> None: ...


def never_cancelled() -> None:
    """The `CancelCheck` of work that nobody can stop."""


# ---- embedders and rerankers


class Embedder(Protocol):
    """Text into vectors. Safe for several threads; an embedding is a pure function of its text.

    `heads` are those of "dense", "sparse", "colbert" that it gives; `dimension` is the length of its dense vectors,
    whose norm is 1. `digest` names its files: vectors of embedders with the same digest may be compared.
    """

    @property
    def name(self) -> str: ...

    @property
    def digest(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    @property
    def heads(self) -> tuple[str, ...]: ...

    def embed_query(self, text: str, heads: Collection[str] = ("dense",)) -> Embedding:
        """The embedding of a question. Raises `ModelFault`."""
        ...

    def embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        """One embedding per passage, in order, computed as it is asked for; a passage longer than the model reads is
        cut and says so. Raises `ModelFault`."""
        ...


class Reranker(Protocol):
    """Scores a question and passages together; higher is better, comparable only within one question."""

    @property
    def name(self) -> str: ...

    @property
    def lexical_weight(self) -> float:
        """What a passage that holds all the question's words gains on one that holds none, in this reranker's units."""
        ...

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        """One score per passage, in order, computed as it is asked for, so that a caller can stop when time is up.
        Raises `ModelFault`."""
        ...


class SentenceScorer(Protocol):
    """Says how well each sentence of a passage answers a question, whatever their languages."""

    def score_sentences(
        self, question: str, passage: str, sentences: Sequence[tuple[int, int]], *, known_only: bool
    ) -> list[float] | None:
        """A score for each of these [start, end) of the passage, higher is better, comparable within one passage; None
        where the model is not loaded or, `known_only`, the passage was not just read. Raises `ModelFault`."""
        ...


class LazyEmbedder(Protocol):
    """An embedder that is loaded when it is first needed."""

    @property
    def loaded(self) -> bool:
        """Whether nobody need wait for it."""
        ...

    def get(self) -> Embedder:
        """Raises `ModelFault` where it cannot be loaded."""
        ...


class Projection(Protocol):
    """What an embedder's vectors go through before they are compared; its `digest` changes with what it does."""

    @property
    def digest(self) -> str: ...

    def question(self, vectors: Vector) -> Vector:
        """Vectors [..., dimension] of questions as they are compared, of length 1."""
        ...

    def passage(self, vectors: Vector) -> Vector:
        """The same of passages."""
        ...


class ModelLoader(Protocol):
    """Makes what runs out of the files of a model, loaded when it is first asked for, and the same for all who ask."""

    def embedder(self, model: ResolvedModel) -> Embedder:
        """Raises `ModelFault` where the files do not keep the contract, or memory is short."""
        ...

    def reranker(self, model: ResolvedModel) -> Reranker:
        """Of an embedder, one that compares its token vectors. Raises `ModelFault`."""
        ...

    def self_check(self, model: ResolvedModel) -> Message | None:
        """What is wrong with a model beside the values that its authors published; None where nothing is."""
        ...


# ---- indexes


@dataclass(frozen=True, slots=True)
class IndexPosition:
    """How far an index has followed the catalogue with this id: it holds everything up to id `last_added`, and lacks
    everything removed up to sequence number `last_removed`. `layout` names what is put into it, and how."""

    catalogue_id: str
    layout: str
    last_added: int = 0
    last_removed: int = 0


class Index(Protocol):
    """What both kinds of index have in common: a cache that a `Follower` fills from the catalogue, and that can always
    be made again from it. Searching is safe beside one thread that adds, removes, clears or checkpoints."""

    @property
    def saved(self) -> IndexPosition | None:
        """How far what is on the disk has followed; None where there is nothing there that can be used."""
        ...

    def __len__(self) -> int:
        """How many ids it holds."""
        ...

    @property
    def worn_out(self) -> bool:
        """Whether so much has been removed that it would serve better if it were cleared and filled again."""
        ...

    @property
    def unusable(self) -> bool:
        """Whether it was found to be damaged, and finds nothing until it is cleared, or another process has made it
        anew."""
        ...

    def held_ids(self) -> Ids:
        """Every id as often as it is held, in any order, as far as it is checkpointed."""
        ...

    def remove(self, ids: Ids) -> None:
        """Takes these out; ids that it does not hold are passed over."""
        ...

    def clear(self) -> None:
        """Empties it, in memory and on the disk: from then on `saved` is None until the next checkpoint."""
        ...

    def checkpoint(self, position: IndexPosition) -> None:
        """Makes what it holds durable as the state at `position`. After a kill at any instant either this state or the
        one before is found again, or none. Raises `StorageFault`."""
        ...

    def refresh(self) -> None:
        """Makes visible what another process has checkpointed, where the index lives on the disk."""
        ...

    def close(self) -> None:
        """Lets go of files and threads; nothing is saved."""
        ...


class VectorIndex(Index, Protocol):
    """Nearest neighbours by inner product among vectors of length 1."""

    @property
    def dimension(self) -> int: ...

    def add(self, ids: Ids, vectors: Vector) -> None:
        """Vectors [n, dimension]; an id that is there already gets the new one."""
        ...

    def search(self, vector: Vector, k: int, allowed: Ids | None = None) -> list[tuple[VectorId, float]]:
        """The `k` nearest to `vector` [dimension] with their inner products, best first; fewer where there are fewer.

        Where few are allowed the answer is exact; where many are, nearly so (recall at 10 of .98 and more).
        """
        ...


@dataclass(frozen=True, slots=True)
class LexicalTerm:
    """A term as tokens of `text.analysis`; a word or a prefix is several where its script has no spaces."""

    kind: TermKind
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LexicalQuery:
    """What a chunk is looked for by: it is scored by `words` and `grams`, of which it need hold only one; it must hold
    at least one term of each group of `required`, and none of `excluded`."""

    words: tuple[str, ...] = ()
    grams: tuple[str, ...] = ()
    required: tuple[tuple[LexicalTerm, ...], ...] = ()
    excluded: tuple[LexicalTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class LexicalMatches:
    """The best chunks with their scores, best first, and how many there are in all."""

    best: list[tuple[ChunkId, float]]
    total: int
    first: ChunkId | None = None  # the best of all, allowed or not, where that was seen


@dataclass(frozen=True, slots=True)
class LexicalEntry:
    """A chunk as it goes into the index."""

    id: ChunkId
    context: str
    text: str
    terms: IndexTerms | None = None  # where they were made already


class LexicalIndex(Index, Protocol):
    """BM25 over the tokens that `text.analysis` makes."""

    def take_over(self, folder: Path) -> None:
        """Puts the index that another of its kind has saved in `folder`, and closed, in the place of this one, which is
        searched until then. Raises OSError where the system does not let it; then all is as it was."""
        ...

    def add(self, entries: Sequence[LexicalEntry]) -> None:
        """Chunks, whose ids it does not hold yet; searchable once `checkpoint` has been called."""
        ...

    def search(
        self, query: LexicalQuery, k: int, allowed: Ids | None = None, *, counted: bool = True
    ) -> LexicalMatches:
        """The `k` best chunks and the number of all that match; one no higher where it is not to be `counted`.

        A score is BM25 as a share (0 to about 1) of what a chunk with all of the words and grams would get, so that it
        can be compared from one question to another; where the query has none, the required terms are scored instead.
        A query that has none of these matches nothing.
        """
        ...

    def holding(self, groups: Sequence[Sequence[LexicalTerm]], allowed: Ids | None = None) -> Ids:
        """Every chunk, of those allowed, that holds a term of each of these groups; none without a group."""
        ...

    def common_words(self, words: Iterable[str]) -> frozenset[str]:
        """Those that stand in so many chunks that they tell nothing."""
        ...

    def rarity(self, words: Iterable[str]) -> dict[str, float]:
        """How seldom each of these words is, from 0 (in every chunk) to 1 (in none)."""
        ...

    def vocabulary_coverage(self, words: Iterable[str], grams: Iterable[str]) -> float:
        """The share (0–1) of the distinct words and grams that are at home in the library."""
        ...
