"""A page of a ranking as the answer to a request: passages with their snippets, alone or by document."""

from __future__ import annotations

import time
from collections.abc import Sequence

from app.domain.documents import StoredChunk
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId
from app.domain.messages import Message, message
from app.domain.search import DocumentHits, Hit, SearchRequest, SearchResults, SearchStage
from app.search.paging import count, passage_counts
from app.search.ranking import PER_DOCUMENT, Ranking
from app.search.snippets import make_snippet
from app.search.stack import SearchStack
from app.storage.reader import CatalogueReader


def make_results(
    stack: SearchStack, request: SearchRequest, ranking: Ranking, started: float, *, final: bool
) -> SearchResults:
    """The page that is asked for, of a ranking that reaches so far; `started` is a monotonic time in seconds."""
    if request.group:
        groups = group_hits(stack.reader, ranking, request)
        hits = tuple(hit for group in groups for hit in group.hits)
    else:
        groups = ()
        page = ranking.passages[request.offset : request.offset + request.limit]
        hits = make_hits(stack.reader, ranking, page)
    total, total_is_exact = count(stack.reader, ranking, group=request.group)
    notices = [_of_fault(fault) for fault in ranking.faults]
    if not total and ranking.stage is not SearchStage.WORDS:
        notices.append(_nothing_found(ranking, request))
    return SearchResults(
        request,
        ranking.stage,
        hits,
        groups,
        total,
        total_is_exact,
        final,
        tuple(notices),
        ranking.no_good_match,
        _elapsed_ms(started),
        stack.meaning_coverage(),
        stack.backfill(),
    )


def nothing_to_look_for(stack: SearchStack, request: SearchRequest, started: float) -> SearchResults:
    """The answer to a question of blanks or punctuation alone, which is told unless nothing at all was typed."""
    notices = (message("query.nothing_to_look_for"),) if request.query.source.strip() else ()
    return SearchResults(
        request,
        SearchStage.MERGED,
        (),
        total_is_exact=True,
        notices=notices,
        elapsed_ms=_elapsed_ms(started),
        meaning_coverage=stack.meaning_coverage(),
        backfill=stack.backfill(),
    )


def make_hits(reader: CatalogueReader, ranking: Ranking, ids: Sequence[ChunkId]) -> tuple[Hit, ...]:
    """The hits of these passages; one that has gone meanwhile is left out."""
    chunks = reader.chunks(ids)
    return tuple(_hit(chunks[id_], ranking) for id_ in ids if id_ in chunks)


def group_hits(reader: CatalogueReader, ranking: Ranking, request: SearchRequest) -> tuple[DocumentHits, ...]:
    """The documents of the page that is asked for, each with its best passages."""
    groups = list(ranking.by_content.items())[request.offset : request.offset + request.limit]
    best = {content: ids[:PER_DOCUMENT] for content, ids in groups}
    hits = {hit.chunk_id: hit for hit in make_hits(reader, ranking, [id_ for ids in best.values() for id_ in ids])}
    counts = passage_counts(reader, ranking)
    return tuple(
        DocumentHits(shown, counts.get(content, len(shown)))
        for content, ids in best.items()
        if (shown := tuple(hits[id_] for id_ in ids if id_ in hits))
    )


def _hit(chunk: StoredChunk, ranking: Ranking) -> Hit:
    if chunk.id not in ranking.snippets:
        ranking.snippets[chunk.id] = make_snippet(chunk.text, ranking.terms)
    snippet, highlights = ranking.snippets[chunk.id]
    document, *copies = ranking.documents[chunk.id]
    scores = ranking.scores[chunk.id]
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
        score=ranking.final.get(chunk.id, scores.fused),
        scores=scores,
        copies=tuple(copy.path for copy in copies),
    )


def _of_fault(fault: ModelFault) -> Message:
    return message("search.model_fault", what=fault.message, remedy=fault.remedy)


def _nothing_found(ranking: Ranking, request: SearchRequest) -> Message:
    what = "phrase_not_found" if ranking.terms.phrases else "nothing_found"
    return message(f"search.{what}{'_filtered' if request.query.filters else ''}")


def _elapsed_ms(started: float) -> float:
    return (time.monotonic() - started) * 1000
