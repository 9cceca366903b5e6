"""A page of a ranking as the answer to a request."""

from __future__ import annotations

import time

from app.domain.errors import ModelFault
from app.domain.messages import Message, message
from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.search.hits import group_hits, make_hits
from app.search.paging import count
from app.search.ranking import Ranking
from app.search.stack import SearchStack


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


def _of_fault(fault: ModelFault) -> Message:
    return message("search.model_fault", what=fault.message, remedy=fault.remedy)


def _nothing_found(ranking: Ranking, request: SearchRequest) -> Message:
    what = "phrase_not_found" if ranking.terms.phrases else "nothing_found"
    return message(f"search.{what}{'_filtered' if request.query.filters else ''}")


def _elapsed_ms(started: float) -> float:
    return (time.monotonic() - started) * 1000
