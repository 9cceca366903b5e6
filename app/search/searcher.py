"""A search from the question to the hits: retrieve, fuse, show, rerank within the time there is.

An answer comes in stages, so that the window can show the first at once; the work of a stage is done when it is
asked for, and a newer question simply stops asking.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from app.inference.reranker import PairScorer
from app.records import (
    ChunkId,
    Hit,
    Preview,
    SearchRequest,
    SearchResults,
    SearchStage,
    StageScores,
    StoredChunk,
    StoredDocument,
)
from app.search.fusion import above_floor, fuse, squared
from app.search.no_match import FIRST, Judge
from app.search.preview import make_preview
from app.search.query import Query
from app.search.retrieval import Retriever
from app.search.snippets import Snippet, make_snippet
from app.storage.hashing import embedder_input
from app.storage.reader import CatalogueReader

_DEPTH = 100  # candidates of each leg
_PER_DOCUMENT = 3  # passages of one document in a list
_PER_PASSAGE = 3  # copies of one passage in a list
# Weights of the legs in the fusion, chosen on XQuAD (tests/measure/retrieval.py) and, where others did as well, on the
# samples, in which small words mislead to other documents in the question's language; a reranker's score takes the
# place of the cosine.
_WORDS, _MEANING, _NAMES = 20.0, 1.0, 1.0
# From this share on the library counts as read: a passage whose meaning is not known yet may be the answer.
_READ = 0.99


@dataclass(slots=True)
class _Candidates:
    """Each stage's scores by chunk; `fused` and `final` best first."""

    words: dict[ChunkId, float] = field(default_factory=dict)
    meaning: dict[ChunkId, float] = field(default_factory=dict)
    names: dict[ChunkId, float] = field(default_factory=dict)
    fused: dict[ChunkId, float] = field(default_factory=dict)
    rerank: dict[ChunkId, float] = field(default_factory=dict)
    final: dict[ChunkId, float] = field(default_factory=dict)
    snippets: dict[ChunkId, Snippet] = field(default_factory=dict)

    @property
    def order(self) -> list[ChunkId]:
        """The reranked first, then the rest as they were fused."""
        return [*self.final, *(id_ for id_ in self.fused if id_ not in self.final)]


class Searcher:
    """Answers requests; may be used by several threads. `coverage` tells the share of chunks with a vector; without
    a `judge` no answer is ever called no good match."""

    def __init__(
        self,
        reader: CatalogueReader,
        retriever: Retriever,
        scorer: PairScorer,
        *,
        rerank_candidates: int,
        rerank_budget_ms: float,
        coverage: Callable[[], float],
        judge: Judge | None = None,
    ) -> None:
        self._reader = reader
        self._retriever = retriever
        self._scorer = scorer
        self._rerank_candidates = rerank_candidates
        self._rerank_budget_ms = rerank_budget_ms
        self._coverage = coverage
        self._judge = judge

    def search(self, request: SearchRequest) -> Iterator[SearchResults]:
        """The fused results, then the reranked ones unless the request says no or there is nothing to rerank."""
        started = time.monotonic()
        query = self._retriever.understand(request.text)

        def results(
            stage: SearchStage, hits: tuple[Hit, ...], notice: str | None, no_good_match: bool = False
        ) -> SearchResults:
            elapsed_ms = (time.monotonic() - started) * 1000
            return SearchResults(request, stage, hits, notice, elapsed_ms, self._coverage(), no_good_match)

        if query.empty:
            yield results(
                SearchStage.FUSED, (), "Type at least one word to look for." if request.text.strip() else None
            )
            return
        candidates = self._retrieve(query, request)
        hits = self._hits(candidates, query, request)
        # Judged once, by what both stages share: a list must not change its face while the user reads it.
        nothing_good = self._no_good_match(candidates, query, request, hits)
        yield results(SearchStage.FUSED, hits, query.notice if hits else _nothing_found(query, request), nothing_good)
        if hits and request.rerank:
            self._rerank(candidates, query)
            yield results(SearchStage.RERANKED, self._hits(candidates, query, request), query.notice, nothing_good)

    def preview(self, hit: Hit, question: str) -> Preview | None:
        """The text around a hit, with the question's words marked; None when the passage has gone."""
        return make_preview(self._reader, hit, self._retriever.understand(question))

    def _retrieve(self, query: Query, request: SearchRequest) -> _Candidates:
        depth = max(_DEPTH, 2 * request.limit)
        if query.phrases:
            exact = dict(self._retriever.by_phrases(query, request.filters, depth))
            return _Candidates(words=exact, fused=fuse([(1.0, exact)]))
        words = dict(self._retriever.by_words(query, request.filters, depth))
        meaning: dict[ChunkId, float] = {}
        for ranking in self._retriever.by_meaning(query, request.filters, depth):
            meaning.update(ranking)
        names = dict(self._retriever.by_name(query, request.filters, depth))
        fused = fuse([(_WORDS, squared(words)), (_MEANING, above_floor(meaning)), (_NAMES, names)])
        return _Candidates(words, meaning, names, fused)

    def _no_good_match(
        self, candidates: _Candidates, query: Query, request: SearchRequest, hits: tuple[Hit, ...]
    ) -> bool:
        if self._judge is None or candidates.names or self._coverage() < _READ:
            return False
        if request.limit < FIRST:  # the answer must not depend on how many were asked for
            hits = self._hits(candidates, query, replace(request, limit=FIRST))
        return bool(hits) and self._judge.no_good_match(query, hits[:FIRST])

    def _rerank(self, candidates: _Candidates, query: Query) -> None:
        """Scores the first candidates until the time is up, and orders those anew; the rest keep their places."""
        deadline = time.monotonic() + self._rerank_budget_ms / 1000
        chunks = self._reader.chunks(candidates.order[: self._rerank_candidates])
        first = [id_ for id_ in candidates.order if id_ in chunks]
        passages = [embedder_input(chunks[id_].context, chunks[id_].text) for id_ in first]
        for id_, score in zip(first, self._scorer.score(query.text, passages), strict=False):
            candidates.rerank[id_] = score
            if time.monotonic() > deadline:
                break
        scored = set(candidates.rerank)
        words = {id_: score for id_, score in candidates.words.items() if id_ in scored}
        names = {id_: score for id_, score in candidates.names.items() if id_ in scored}
        candidates.final = fuse([(_WORDS, squared(words)), (_MEANING, candidates.rerank), (_NAMES, names)])

    def _hits(self, candidates: _Candidates, query: Query, request: SearchRequest) -> tuple[Hit, ...]:
        order = candidates.order[: max(_DEPTH, 3 * request.limit)]
        documents = self._reader.documents_of_chunks(order, request.filters)
        chosen: list[tuple[ChunkId, StoredDocument]] = []
        passages: Counter[int] = Counter()
        for chunk_id in order:
            for document in documents.get(chunk_id, [])[:_PER_PASSAGE]:
                if passages[document.id] < _PER_DOCUMENT and len(chosen) < request.limit:
                    passages[document.id] += 1
                    chosen.append((chunk_id, document))
        chunks = self._reader.chunks({chunk_id for chunk_id, _ in chosen})
        return tuple(
            _hit(chunks[chunk_id], document, query, candidates) for chunk_id, document in chosen if chunk_id in chunks
        )


def _hit(chunk: StoredChunk, document: StoredDocument, query: Query, candidates: _Candidates) -> Hit:
    if chunk.id not in candidates.snippets:
        candidates.snippets[chunk.id] = make_snippet(chunk.text, query)
    snippet, highlights = candidates.snippets[chunk.id]
    fused = candidates.fused.get(chunk.id, 0.0)
    return Hit(
        document_id=document.id,
        chunk_id=chunk.id,
        path=document.path,
        title=document.title or document.path.stem,
        kind=document.kind,
        page=chunk.page,
        language=document.language,
        modified=document.stamp.modified_ns / 1e9,
        snippet=snippet,
        highlights=highlights,
        score=candidates.final.get(chunk.id, fused),
        scores=StageScores(
            candidates.words.get(chunk.id), candidates.meaning.get(chunk.id), fused, candidates.rerank.get(chunk.id)
        ),
    )


def _nothing_found(query: Query, request: SearchRequest) -> str:
    where = " with these filters" if request.filters.active else ""
    if query.phrases:
        return f"No document contains this exact phrase{where}."
    return f"Nothing was found{where}."
