"""The order of an answer, as far as somebody has wanted to see it.

It grows by windows: what is found at a greater depth comes after all that was found before, so that a page stays as it
is when the next one is asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from app.domain.documents import StoredChunk, StoredDocument, StoredMember
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId, ContentId
from app.domain.query import Sort
from app.domain.search import SearchStage, StageScores
from app.ports import LexicalMatches
from app.search.confidence import Judge
from app.search.dense import DenseScores, EmbeddedQuestion
from app.search.matches import NamedSpan, WordFinder
from app.search.merge import merge_reranked
from app.search.retrieve import Candidates
from app.search.scope import Scope
from app.search.snippets import Snippet
from app.search.terms import QueryTerms
from app.storage.passages import HeldPassage
from app.text.analysis import name_key

PER_DOCUMENT = 3  # passages, before those of other documents


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """What is stored of a passage that is about to be shown: with the document within its file that it is of, and what
    that prints for its page."""

    chunk: StoredChunk
    member: StoredMember | None
    page_label: str | None

    @property
    def inside(self) -> str:
        """Where in its file the document lies."""
        return self.member.path if self.member else ""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What the first window needs, looked up before its turn: passages by words, not counted, by name and by meaning;
    and those of them that are `held`, but for some by name."""

    words: LexicalMatches
    names: dict[ChunkId, float]
    meaning: DenseScores
    held: Mapping[ChunkId, HeldPassage]


@dataclass(slots=True)
class Ranking:
    """What has been found for a question.

    `listing` are passages that answer without a score, in order, and are still to come; None where the retrievers give
    them. `documents` are those that hold a passage and may be shown, the first of them standing for all; `found` is
    what was retrieved with each passage, and `final` are scores after reranking; `named` the passages found by file
    name, `matching` all that hold any word, `best_by_words` the best of these; `judge` says how surely each answers;
    `moved_up` is by how many places rerankers put a passage before others; `ahead` is what was looked up before its
    turn, and `read` what is about to be shown; `faults` tell of models that took no part. `complete` says that nothing
    more is to come.
    """

    terms: QueryTerms
    scope: Scope
    sort: Sort = Sort.RELEVANCE
    listing: Sequence[ChunkId] | None = None
    question: EmbeddedQuestion = field(default_factory=EmbeddedQuestion)
    faults: list[ModelFault] = field(default_factory=list)
    stage: SearchStage = SearchStage.MERGED
    no_good_match: bool = False
    judge: Judge = field(default_factory=Judge)
    best_by_words: ChunkId | None = None
    ahead: Ahead | None = None
    read: dict[ChunkId, ReadPassage] = field(default_factory=dict)
    depth: int = 0
    windows: list[list[ChunkId]] = field(default_factory=list)
    held: dict[ChunkId, HeldPassage] = field(default_factory=dict)
    documents: dict[ChunkId, list[StoredDocument]] = field(default_factory=dict)
    found: dict[ChunkId, Candidates | None] = field(default_factory=dict, repr=False)
    scores: dict[ChunkId, StageScores] = field(default_factory=dict)
    final: dict[ChunkId, float] = field(default_factory=dict)
    named: dict[ChunkId, float] = field(default_factory=dict)
    moved_up: dict[ChunkId, int] = field(default_factory=dict)
    matches: dict[ChunkId, list[NamedSpan]] = field(default_factory=dict)
    snippets: dict[tuple[ChunkId, bool], Snippet] = field(default_factory=dict)  # with the best sentence, or without
    finder: WordFinder = field(init=False, repr=False)
    seen: set[ChunkId] = field(default_factory=set)
    grouped: dict[ContentId, list[ChunkId]] | None = field(default=None, repr=False)
    matching: int = 0
    gone: int = 0
    complete: bool = False

    def __post_init__(self) -> None:
        self.finder = WordFinder(self.terms)

    def embed(self, question: EmbeddedQuestion) -> None:
        """From now on candidates by meaning are looked for as well."""
        self.question = question
        if question.fault is not None:
            self.tell(question.fault)

    def tell(self, fault: ModelFault) -> None:
        """A model took no part; the same is told once."""
        if str(fault) not in map(str, self.faults):
            self.faults.append(fault)

    def add(
        self,
        found: Sequence[ChunkId],
        held: Mapping[ChunkId, HeldPassage],
        documents: Mapping[ChunkId, list[StoredDocument]],
        candidates: Candidates | None,
    ) -> None:
        """One more window: passages in order, all of which are held; where documents say the order, with these."""
        window = list(found)
        for id_ in window:
            self.held[id_] = held[id_]
        self.found.update(dict.fromkeys(window, candidates))
        if self.sort is not Sort.RELEVANCE:
            window = [id_ for id_ in window if id_ in documents]
            for id_ in window:
                self.documents[id_] = sorted(documents[id_], key=self._place_of_document)
            if candidates is not None:
                window.sort(key=lambda id_: (self._place_of_document(self.documents[id_][0]), id_))
        if candidates is not None and not self.windows:
            self.best_by_words = next(iter(candidates.words), None)
        self.windows.append(window)
        self.grouped = None

    def rerank(self, first: Sequence[ChunkId], scores: Sequence[float], lexical_weight: float) -> None:
        """Puts the `first` passages in the order of a reranker's `scores`, their words and their names; those that it
        did not come to keep their places behind them."""
        scored = dict(zip(first, scores, strict=False))
        words = {id_: share for id_ in scored if (share := self.scores_of(id_).full_text) is not None}
        order = merge_reranked(scored, words, self.named, lexical_weight)
        before = {id_: place for place, id_ in enumerate(self.windows[0])}
        self.windows[0] = [*order, *(id_ for id_ in self.windows[0] if id_ not in order)]
        self.grouped = None
        for place, id_ in enumerate(order):
            self.moved_up[id_] = self.moved_up.get(id_, 0) + before[id_] - place
            self.snippets.pop((id_, True), None)  # its best sentence is known now
        self.final.update(order)
        for id_, score in scored.items():
            self.scores[id_] = replace(self.scores_of(id_), rerank=score)

    def scores_of(self, id_: ChunkId) -> StageScores:
        """What each stage thought of a passage that has been found. Of most nobody wants to know."""
        known = self.scores.get(id_)
        if known is None:
            candidates = self.found[id_]
            known = self.scores[id_] = StageScores() if candidates is None else _scores(id_, candidates)
        return known

    def is_near(self, id_: ChunkId) -> bool:
        """Whether a passage that has been found was, by meaning."""
        candidates = self.found[id_]
        return candidates is not None and id_ in candidates.meaning.cosines

    def content(self, id_: ChunkId) -> ContentId:
        """The content of a passage that has been found."""
        return self.held[id_].content_id

    def page(self, offset: int, limit: int) -> list[ChunkId]:
        """So many passages in order; in each window further ones of a document come after those of others."""
        return list(islice(self._in_order(), offset, offset + limit))

    @property
    def by_content(self) -> dict[ContentId, list[ChunkId]]:
        """Contents in the order of their best passages, with these in order."""
        if self.grouped is None:  # it is asked for several times
            found: dict[ContentId, list[ChunkId]] = {}
            for window in self.windows:
                for id_ in window:
                    found.setdefault(self.held[id_].content_id, []).append(id_)
            self.grouped = found
        return self.grouped

    def _in_order(self) -> Iterator[ChunkId]:
        for window in self.windows:
            if self.sort is not Sort.RELEVANCE:
                yield from window
                continue
            further: list[ChunkId] = []
            counts: Counter[ContentId] = Counter()
            for id_ in window:
                content = self.held[id_].content_id
                counts[content] += 1
                if counts[content] <= PER_DOCUMENT:
                    yield id_
                else:
                    further.append(id_)
            yield from further

    def _place_of_document(self, document: StoredDocument) -> tuple[float | str, str]:
        if self.sort is Sort.DATE:
            return -document.stamp.modified_ns, str(document.path)
        return name_key(document.path.name), str(document.path)


def _scores(id_: ChunkId, candidates: Candidates) -> StageScores:
    return StageScores(
        candidates.words.get(id_),
        candidates.meaning.cosines.get(id_),
        candidates.meaning.sparse.get(id_),
        candidates.merged[id_],
    )
