"""A question from its words to the hits, stage by stage.

Filters become a set of admitted documents, terms a scope of passages; within it the retrievers look for candidates,
which are merged, shown, and put in order by the rerankers. An answer comes in stages, so that the window can show the
first at once; the work of a stage is done when it is asked for, and a newer question simply stops asking.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from app.domain.documents import embedder_input
from app.domain.errors import ModelFault
from app.domain.query import Query, Sort
from app.domain.search import Hit, Preview, SearchRequest, SearchResults, SearchStage
from app.ports import CancelCheck, never_cancelled
from app.search.dense import embed_question
from app.search.listing import list_documents, list_passages
from app.search.no_match import FIRST
from app.search.paging import fill
from app.search.preview import make_preview
from app.search.ranking import Ranking
from app.search.rerank import TimedReranker
from app.search.results import make_hits, make_results, nothing_to_look_for
from app.search.scope import find_scope
from app.search.stack import SearchStack
from app.search.terms import QueryTerms, terms_of

# From this share on the library counts as read: a passage whose meaning is not known yet may be the answer.
_READ = 0.99


def search(stack: SearchStack, request: SearchRequest, check: CancelCheck = never_cancelled) -> Iterator[SearchResults]:
    """The answer, stage by stage; of a further page the last stage alone. `check` may raise to stop the search.

    A further page goes on where the pages before it ended. Where they are not known any more, or were another
    process's, nothing is timed, so that all its pages are of one order.
    """
    started = time.monotonic()
    terms = _terms(stack, request.query)
    if terms.empty and not request.query.filters:
        yield nothing_to_look_for(stack, request, started)
        return
    ranking = stack.recent.take(request) if request.offset else None
    if ranking is not None:
        fill(stack.reader, stack.lexical, ranking, request, check)
        yield _last(stack, request, ranking, started)
        return
    ranking = _begin(stack, request.query, terms, check)
    scored = ranking.listing is None
    if scored and terms.text and not stack.loaded and not request.offset:
        words = Ranking(terms, ranking.scope, ranking.sort, stage=SearchStage.WORDS)
        fill(stack.reader, stack.lexical, words, request, check)
        yield make_results(stack, request, words, started, final=False)
    if scored:
        ranking.embed(embed_question(stack.dense, terms.text))
    fill(stack.reader, stack.lexical, ranking, request, check)
    ranking.no_good_match = _no_good_match(stack, ranking)
    reranks = request.rerank and scored and terms.text and ranking.sort is Sort.RELEVANCE and ranking.windows[0]
    for reranker in stack.rerankers if reranks else ():
        if not request.offset:
            yield make_results(stack, request, ranking, started, final=False)
        _rerank(stack, ranking, reranker, check, timed=_is_timed(request, reranker))
    yield _last(stack, request, ranking, started)


def preview(stack: SearchStack, hit: Hit, query: Query) -> Preview | None:
    """The text around a hit, with the question's words marked; None when the passage has gone."""
    return make_preview(stack.reader, hit, _terms(stack, query))


def _terms(stack: SearchStack, query: Query) -> QueryTerms:
    terms = terms_of(query)
    return replace(terms, common=stack.lexical.common_words(terms.tokens.words))


def _begin(stack: SearchStack, query: Query, terms: QueryTerms, check: CancelCheck) -> Ranking:
    """The ranking of a question, with nothing in it yet."""
    scope = find_scope(stack.reader, stack.lexical, terms, stack.reader.admit(query.filters), check)
    if terms.empty:
        sort = Sort.NAME if query.sort is Sort.NAME else Sort.DATE
        return Ranking(
            terms, scope, sort, list_documents(stack.reader, stack.lexical, terms, scope, query.filters, sort)
        )
    if scope.listed and query.sort is not Sort.RELEVANCE:
        return Ranking(terms, scope, query.sort, list_passages(stack.reader, scope, query.filters, query.sort))
    return Ranking(terms, scope, query.sort)


def _no_good_match(stack: SearchStack, ranking: Ranking) -> bool:
    """Judged once, by what all stages share: a list must not change its face while a person reads it."""
    if stack.detector is None or ranking.named or stack.meaning_coverage() < _READ:
        return False
    first = make_hits(stack.reader, ranking, ranking.passages[:FIRST])  # however many are asked for
    return bool(first) and stack.detector.no_good_match(ranking.terms, first)


def _is_timed(request: SearchRequest, reranker: TimedReranker) -> bool:
    # A selected reranker may take a minute for what the built-in one reads in a second: only further pages wait for it.
    return not request.offset and (request.timed or reranker.stage is SearchStage.REFINED)


def _rerank(stack: SearchStack, ranking: Ranking, reranker: TimedReranker, check: CancelCheck, *, timed: bool) -> None:
    first = ranking.windows[0][: stack.rerank_candidates]
    chunks = stack.reader.chunks(first)
    passages = {id_: embedder_input(chunks[id_].context, chunks[id_].text) for id_ in first if id_ in chunks}
    try:
        scores, lexical_weight = reranker.rerank(ranking.terms.text, list(passages.values()), check, timed=timed)
    except ModelFault as fault:
        ranking.tell(fault)
    else:
        ranking.rerank(list(passages), scores, lexical_weight)
    ranking.stage = reranker.stage


def _last(stack: SearchStack, request: SearchRequest, ranking: Ranking, started: float) -> SearchResults:
    stack.recent.keep(request, ranking)
    return make_results(stack, request, ranking, started, final=True)
