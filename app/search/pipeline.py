"""A search from the question to the hits: retrieve, fuse, show, rerank within the time there is.

An answer comes in stages, so that the window can show the first at once; the work of a stage is done when it is
asked for, and a newer question simply stops asking.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from app.domain.documents import StoredChunk, StoredDocument, embedder_input
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId
from app.domain.messages import Message, message
from app.domain.query import Query
from app.domain.search import Hit, Preview, SearchRequest, SearchResults, SearchStage, StageScores
from app.ports import Reranker
from app.search.dense import Meaning
from app.search.merge import fuse, raised
from app.search.no_match import FIRST, NoMatchDetector
from app.search.preview import make_preview
from app.search.rerank import TimedReranker
from app.search.retrieval import Retriever
from app.search.snippets import Snippet, make_snippet
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader

_DEPTH = 100  # candidates of each leg
_PER_DOCUMENT = 3  # passages of one document in a list
_PER_PASSAGE = 3  # copies of one passage in a list
# Weights of the legs in the fusion, and to which power the share of the question's words is raised there and beside a
# reranker's score, which takes the place of the cosine and says itself what words count. Chosen on XQuAD's development
# half (figures: resources/e5-small/MODEL_CARD.md). A reranker sees the words itself: beside it a passage is to gain by
# holding nearly all of them, or those in the question's own language come before better ones in others.
_WORDS, _MEANING, _NAMES = 2.0, 1.0, 1.0
_POWER, _POWER_RERANKED = 2, 3
# From this share on the library counts as read: a passage whose meaning is not known yet may be the answer.
_READ = 0.99


@dataclass(slots=True)
class _Candidates:
    """Each stage's scores by chunk; `fused` and `final` best first."""

    words: dict[ChunkId, float] = field(default_factory=dict)
    meaning: Meaning = field(default_factory=Meaning)
    names: dict[ChunkId, float] = field(default_factory=dict)
    fused: dict[ChunkId, float] = field(default_factory=dict)
    rerank: dict[ChunkId, float] = field(default_factory=dict)
    final: dict[ChunkId, float] = field(default_factory=dict)
    snippets: dict[ChunkId, Snippet] = field(default_factory=dict)

    def reorder(self, scores: dict[ChunkId, float], lexical_weight: float) -> None:
        """Puts those that a reranker scored first, by its scores, their words and names."""
        if not scores:
            return
        words = {id_: score for id_, score in self.words.items() if id_ in scores}
        names = {id_: score for id_, score in self.names.items() if id_ in scores}
        new = fuse([(lexical_weight, raised(words, _POWER_RERANKED)), (1.0, scores), (_NAMES, names)])
        self.final = {**new, **{id_: score for id_, score in self.final.items() if id_ not in new}}
        self.rerank.update(scores)

    @property
    def order(self) -> list[ChunkId]:
        """The reranked first, then the rest as they were fused."""
        return [*self.final, *(id_ for id_ in self.fused if id_ not in self.final)]


class Searcher:
    """Answers requests; may be used by several threads.

    `scorer`, loaded when it is needed, reorders the first candidates at once, `close_reading` the very first of them
    after that; without either they stay as they are fused. `coverage` tells the share of chunks with a vector,
    `upgraded` the share that a larger embedder has read, None where there is none. Without a `judge` no answer is ever
    called no good match.
    """

    def __init__(
        self,
        reader: CatalogueReader,
        retriever: Retriever,
        scorer: Callable[[], Reranker] | None,
        *,
        rerank_candidates: int,
        rerank_budget_ms: float,
        coverage: Callable[[], float],
        judge: NoMatchDetector | None = None,
        close_reading: TimedReranker | None = None,
        upgraded: Callable[[], float | None] = lambda: None,
    ) -> None:
        self._reader = reader
        self._retriever = retriever
        self._scorer = scorer
        self._rerank_candidates = rerank_candidates
        self._rerank_budget_ms = rerank_budget_ms
        self._coverage = coverage
        self._judge = judge
        self._close_reading = close_reading
        self._upgraded = upgraded

    def search(self, request: SearchRequest, check: Callable[[], None] = lambda: None) -> Iterator[SearchResults]:
        """The fused results, then the reranked ones unless the request says no or there is nothing to rerank; these
        twice where some are read closely. `check` may raise to stop while that takes its time."""
        started = time.monotonic()
        query = self._retriever.understand(request.query)
        told = tuple(problem.message for problem in request.query.problems)

        def results(
            stage: SearchStage,
            hits: tuple[Hit, ...],
            notice: Message | None,
            no_good_match: bool = False,
            *,
            final: bool = True,
        ) -> SearchResults:
            elapsed_ms = (time.monotonic() - started) * 1000
            return SearchResults(
                request,
                stage,
                hits,
                final=final,
                notices=(*told, *(() if notice is None else (notice,))),
                no_good_match=no_good_match,
                elapsed_ms=elapsed_ms,
                meaning_coverage=self._coverage(),
                backfill=self._upgraded(),
            )

        if query.empty:
            yield results(
                SearchStage.MERGED, (), message("query.nothing_to_look_for") if request.query.source.strip() else None
            )
            return
        # A model that is still to be loaded is not waited for as long as a better answer is to follow.
        waits = not request.rerank or self._retriever.loaded
        candidates = self._retrieve(query, request, wait=waits)
        hits = self._hits(candidates, query, request)
        # Judged once, by what both stages share: a list must not change its face while the user reads it. (Without the
        # meaning nothing is said against an answer, so that it is judged anew where that is still to come.)
        nothing_good = self._no_good_match(candidates, query, request, hits)
        notice = _notice(query, candidates.meaning) if hits or not waits else _nothing_found(query, request)
        yield results(
            SearchStage.MERGED if waits else SearchStage.WORDS, hits, notice, nothing_good, final=not request.rerank
        )
        if not request.rerank:
            return
        if not waits:
            candidates = self._retrieve(query, request, wait=True)
            hits = self._hits(candidates, query, request)
            nothing_good = self._no_good_match(candidates, query, request, hits)
            if not hits:
                yield results(SearchStage.RERANKED, (), _nothing_found(query, request))
        if not hits:
            return
        self._reorder(candidates, query, check)
        notice = _notice(query, candidates.meaning)
        yield results(SearchStage.RERANKED, self._hits(candidates, query, request), notice, nothing_good)
        if self._close_reading is None:
            return
        first = self._first(candidates)
        try:
            scores = self._close_reading.score(query.text, list(first.values()), check)
            candidates.reorder(dict(zip(first, scores, strict=False)), self._close_reading.lexical_weight)
        except ModelFault as fault:
            notice = notice or _fault_line(fault)
        yield results(SearchStage.RERANKED, self._hits(candidates, query, request), notice, nothing_good)

    def preview(self, hit: Hit, question: Query) -> Preview | None:
        """The text around a hit, with the question's words marked; None when the passage has gone."""
        return make_preview(self._reader, hit, self._retriever.understand(question))

    def _retrieve(self, query: QueryTerms, request: SearchRequest, *, wait: bool) -> _Candidates:
        depth = max(_DEPTH, 2 * request.limit)
        if query.phrases:
            exact = dict(self._retriever.by_phrases(query, request.query.filters, depth))
            return _Candidates(words=exact, fused=fuse([(1.0, exact)]))
        words = dict(self._retriever.search_lexical(query, request.query.filters, depth))
        meaning = self._retriever.search_dense(query, request.query.filters, depth, wait=wait)
        names = dict(self._retriever.search_names(query, request.query.filters, depth))
        fused = fuse([(_WORDS, raised(words, _POWER)), (_MEANING, meaning.fusable), (_NAMES, names)])
        return _Candidates(words, meaning, names, fused)

    def _no_good_match(
        self, candidates: _Candidates, query: QueryTerms, request: SearchRequest, hits: tuple[Hit, ...]
    ) -> bool:
        if self._judge is None or candidates.names or self._coverage() < _READ:
            return False
        if request.limit < FIRST:  # the answer must not depend on how many were asked for
            hits = self._hits(candidates, query, replace(request, limit=FIRST))
        return bool(hits) and self._judge.no_good_match(query, hits[:FIRST])

    def _reorder(self, candidates: _Candidates, query: QueryTerms, check: Callable[[], None]) -> None:
        """Scores the first candidates until the time is up, and orders those anew; the rest keep their places."""
        if self._scorer is None:
            return
        try:
            scorer = self._scorer()
        except ModelFault:  # which the meaning has told already
            return
        deadline = time.monotonic() + self._rerank_budget_ms / 1000
        first = self._first(candidates)
        scores: dict[ChunkId, float] = {}
        for id_, score in zip(first, scorer.score(query.text, list(first.values())), strict=False):
            scores[id_] = score
            check()
            if time.monotonic() > deadline:
                break
        candidates.reorder(scores, scorer.lexical_weight)

    def _first(self, candidates: _Candidates) -> dict[ChunkId, str]:
        """What a reranker reads of the first candidates, in their order."""
        order = candidates.order[: self._rerank_candidates]
        chunks = self._reader.chunks(order)
        return {id_: embedder_input(chunks[id_].context, chunks[id_].text) for id_ in order if id_ in chunks}

    def _hits(self, candidates: _Candidates, query: QueryTerms, request: SearchRequest) -> tuple[Hit, ...]:
        order = candidates.order[: max(_DEPTH, 3 * request.limit)]
        documents = self._reader.documents_of_chunks(order, request.query.filters)
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


def _hit(chunk: StoredChunk, document: StoredDocument, query: QueryTerms, candidates: _Candidates) -> Hit:
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
            candidates.words.get(chunk.id),
            candidates.meaning.cosines.get(chunk.id),
            candidates.meaning.sparse.get(chunk.id),
            fused,
            candidates.rerank.get(chunk.id),
        ),
    )


def _notice(query: QueryTerms, meaning: Meaning) -> Message | None:
    """What the user should know of an answer: of the question, else of a model that took no part."""
    return None if meaning.fault is None else _fault_line(meaning.fault)


def _fault_line(fault: ModelFault) -> Message:
    return message("search.model_fault", what=fault.message, remedy=fault.remedy)


def _nothing_found(query: QueryTerms, request: SearchRequest) -> Message:
    what = "phrase_not_found" if query.phrases else "nothing_found"
    return message(f"search.{what}{'_filtered' if request.query.filters else ''}")
