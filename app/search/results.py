"""A page of a ranking as the answer to a request: passages with their snippets, alone or by document."""

from __future__ import annotations

import time

from app.domain.errors import DocumentError, ModelFault
from app.domain.messages import Message, message
from app.domain.search import DocumentHits, SearchRequest, SearchResults, SearchStage
from app.search.further import found_by_meaning
from app.search.hits import make_hits
from app.search.paging import count, page_length, passage_counts
from app.search.ranking import PER_DOCUMENT, Ranking
from app.search.stack import SearchStack


def make_results(
    stack: SearchStack, request: SearchRequest, ranking: Ranking, started: float, *, final: bool
) -> SearchResults:
    """The page that is asked for, of a ranking that reaches so far; of an answer that is not `final`, its beginning.
    `started` is a monotonic time in seconds."""
    # While the list is about to be put in order, nobody reads it so closely.
    closely = final or ranking.stage in (SearchStage.RERANKED, SearchStage.REFINED)
    limit = page_length(request, final=final)
    if request.group:
        groups = group_hits(stack, ranking, request, limit, closely=closely)
        hits = tuple(hit for group in groups for hit in group.hits)
    else:
        groups = ()
        page = ranking.page(request.offset, limit)
        hits = make_hits(stack, ranking, page, closely=closely)
    stack.recent.note_by_meaning(request.query, found_by_meaning(ranking))
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
    return _nothing(stack, request, notices, started)


def unreadable(stack: SearchStack, request: SearchRequest, error: DocumentError, started: float) -> SearchResults:
    """The answer where the file that more like it is wanted of cannot be read."""
    return _nothing(stack, request, (error.reason,), started)


def _nothing(stack: SearchStack, request: SearchRequest, notices: tuple[Message, ...], started: float) -> SearchResults:
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


def group_hits(
    stack: SearchStack, ranking: Ranking, request: SearchRequest, limit: int, *, closely: bool
) -> tuple[DocumentHits, ...]:
    """At most `limit` documents of the page that is asked for, each with its best passages."""
    groups = list(ranking.by_content.items())[request.offset : request.offset + limit]
    best = {content: ids[:PER_DOCUMENT] for content, ids in groups}
    hits = {
        hit.chunk_id: hit
        for hit in make_hits(stack, ranking, [id_ for ids in best.values() for id_ in ids], closely=closely)
    }
    counts = passage_counts(stack.reader, ranking, best)
    return tuple(
        DocumentHits(shown, counts.get(content, len(shown)))
        for content, ids in best.items()
        if (shown := tuple(hits[id_] for id_ in ids if id_ in hits))
    )


def _of_fault(fault: ModelFault) -> Message:
    return message("search.model_fault", what=fault.message, remedy=fault.remedy)


def _nothing_found(ranking: Ranking, request: SearchRequest) -> Message:
    what = "phrase_not_found" if ranking.terms.phrases else "nothing_found"
    return message(f"search.{what}{'_filtered' if request.query.filters else ''}")


def _elapsed_ms(started: float) -> float:
    return (time.monotonic() - started) * 1000
