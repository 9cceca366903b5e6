"""A question from its words to the hits, stage by stage.

Filters become a set of admitted documents, terms a scope of passages; within it the retrievers look for candidates,
which are merged, shown, and put in order by the rerankers. An answer comes in stages, so that the window can show the
first at once; the work of a stage is done when it is asked for, and a newer question simply stops asking.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from app.domain.documents import embedder_input
from app.domain.errors import DocumentError, ModelFault
from app.domain.query import Query, Sort
from app.domain.search import FurtherPassage, Hit, Preview, SearchRequest, SearchResults, SearchStage
from app.domain.spans import Span
from app.ports import CancelCheck, never_cancelled
from app.search.ahead import begin_beside
from app.search.confidence import LIKE_NOTHING, Judge
from app.search.dense import EmbeddedQuestion, embed_question
from app.search.further import further_passages
from app.search.id_sets import without
from app.search.likeness import ReadFile, embed_likeness, not_in_library
from app.search.listing import list_documents, list_passages
from app.search.matches import find_matches
from app.search.no_match import FIRST, FoundPassage
from app.search.paging import fill
from app.search.preview import make_preview
from app.search.ranking import Ranking
from app.search.rerank import TimedReranker
from app.search.results import make_results, nothing_to_look_for, unreadable
from app.search.scope import find_scope
from app.search.stack import SearchStack
from app.search.terms import lookup_terms

# From this share on the library counts as read: a passage whose meaning is not known yet may be the answer.
_READ = 0.99


def search(
    stack: SearchStack,
    request: SearchRequest,
    check: CancelCheck = never_cancelled,
    read_file: ReadFile = not_in_library,
) -> Iterator[SearchResults]:
    """The answer, stage by stage; of a further page the last stage alone. `check` may raise to stop the search;
    `read_file` gives the text of a file that more like it is wanted of.

    A further page goes on where the pages before it ended. Where they are not known any more, or were another
    process's, nothing is timed, so that all its pages are of one order.
    """
    started = time.monotonic()
    known = stack.recent.take(request) if request.offset else None
    if known is not None:
        fill(stack.reader, stack.lexical, known, request, check)
        yield _last(stack, request, known, started)
        return
    try:
        alike = None if request.like is None else embed_likeness(stack, request.like, read_file)
    except DocumentError as error:
        yield unreadable(stack, request, error, started)
        return
    begin = partial(_begin, stack, request.query, alike, check)
    by_text = alike is None and bool(request.query.text)
    reranks = request.rerank and by_text and bool(stack.rerankers) and request.query.sort is Sort.RELEVANCE
    if by_text and stack.loaded:
        ranking = begin_beside(stack, request.query.text, begin, check, closely=not reranks)
    else:
        ranking = begin()
    if ranking is None:
        yield nothing_to_look_for(stack, request, started)
        return
    if ranking.listing is None and ranking.ahead is None:
        if by_text and not request.offset:  # a model that is still being loaded is not waited for yet
            words = Ranking(ranking.terms, ranking.scope, ranking.sort, stage=SearchStage.WORDS)
            fill(stack.reader, stack.lexical, words, request, check, final=False)
            yield make_results(stack, request, words, started, final=False)
        stack.catch_up(check)
        ranking.embed(alike or embed_question(stack.dense, request.query.text))
    reranks = reranks and ranking.listing is None
    fill(stack.reader, stack.lexical, ranking, request, check, final=not reranks or request.offset > 0)
    if ranking.held or alike is not None:  # else there is nothing to be judged
        ranking.judge = judge_of(stack, ranking)
    ranking.no_good_match = _no_good_match(stack, ranking)
    for reranker in stack.rerankers if reranks and ranking.windows[0] else ():
        if not request.offset:
            yield make_results(stack, request, ranking, started, final=False)
        _rerank(stack, ranking, reranker, check, timed=_is_timed(request, reranker))
    fill(stack.reader, stack.lexical, ranking, request, check)
    yield _last(stack, request, ranking, started)


def preview(stack: SearchStack, hit: Hit, query: Query) -> Preview | None:
    """The text around a hit, with the question's words marked; None when the passage has gone."""
    terms = lookup_terms(stack.lexical, query)
    by_meaning = partial(stack.recent.by_meaning, query)
    return make_preview(stack.reader, hit, terms, stack.sentences, by_meaning)


def further(stack: SearchStack, hit: Hit, query: Query) -> tuple[FurtherPassage, ...]:
    """The other passages of a hit's document that the newest answer to this question holds by meaning alone, the best
    first."""
    chunk = stack.reader.chunks([hit.chunk_id]).get(hit.chunk_id)
    noted = () if chunk is None else stack.recent.by_meaning(query, chunk.content_id)
    others = tuple(id_ for id_ in noted if id_ != hit.chunk_id)

    def looked_up() -> tuple[FurtherPassage, ...]:
        return further_passages(stack.reader, others, lookup_terms(stack.lexical, query), stack.sentences)

    return stack.recent.further((query, others), looked_up) if others else ()


def find_words(stack: SearchStack, text: str, query: Query) -> list[Span]:
    """Where the question's phrases and words stand in any text, as [start, end), sorted."""
    return find_matches(text, lookup_terms(stack.lexical, query))


def _begin(stack: SearchStack, query: Query, alike: EmbeddedQuestion | None, check: CancelCheck) -> Ranking | None:
    """The ranking of a question, with nothing in it yet; None where there is nothing to look for."""
    terms = lookup_terms(stack.lexical, query)
    if terms.empty and not query.filters and alike is None:
        return None
    scope = find_scope(stack.reader, stack.lexical, terms, stack.reader.admit(query.filters), check)
    if alike is not None:
        if alike.itself is not None and scope.chunks is not None:
            scope = replace(scope, chunks=without(scope.chunks, alike.itself))
        return Ranking(terms, scope, query.sort)
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
    if ranking.judge.alike:
        return all((ranking.scores_of(id_).vector or 0.0) < LIKE_NOTHING for id_ in ranking.windows[0])
    first = [  # however many are asked for
        FoundPassage(id_, ranking.held[id_].language, ranking.scores_of(id_)) for id_ in ranking.page(0, FIRST)
    ]
    return bool(first) and stack.detector.no_good_match(ranking.terms, first)


def judge_of(stack: SearchStack, ranking: Ranking) -> Judge:
    """What tells how surely each passage of a ranking, which has its first window, answers."""
    terms, detector = ranking.terms, stack.detector
    if ranking.question.itself is not None:
        return Judge(None if detector is None else detector.limits, alike=True)
    if terms.literal:
        return Judge(literal=True)
    if detector is None or not terms.text:
        return Judge()
    known = ranking.held.get(ranking.best_by_words) if ranking.best_by_words else None
    if known and ranking.scope.chunks is None:  # else filters may have left out all that is in its language
        return detector.judge(terms, known.language)
    return detector.judge(terms, detector.language_of(terms))


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
