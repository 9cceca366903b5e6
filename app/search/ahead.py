"""What an answer needs and can be had while its question is being embedded: what is found by words and by name, and
what is likely to be shown of that. What is near in meaning is looked up on the thread that embeds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from functools import partial

from app.common.beside import beside
from app.domain.ids import ChunkId, ContentId
from app.ports import CancelCheck
from app.search.dense import DenseScores, EmbeddedQuestion, embed_question, search_dense
from app.search.hits import make_ready
from app.search.lexical import search_lexical
from app.search.names import search_names
from app.search.paging import AT_FIRST, DEPTH
from app.search.ranking import PER_DOCUMENT, Ahead, Ranking
from app.search.scope import Scope
from app.search.stack import SearchStack
from app.storage.passages import HeldPassage


def begin_beside(
    stack: SearchStack, text: str, begin: Callable[[], Ranking | None], check: CancelCheck, *, closely: bool
) -> Ranking | None:
    """The ranking that `begin` gives, if it does, with the `text` of its question embedded meanwhile and its first
    window looked up; `closely` as its hits will be looked at."""
    within: Future[Scope | None] = Future()
    held: dict[ChunkId, HeldPassage] = {}
    with beside(partial(_find_nearest, stack, text, within, held, check)) as nearest:
        try:
            ranking = begin()
        except BaseException:
            within.set_result(None)
            raise
        if ranking is None or ranking.listing is not None:
            within.set_result(None)
            return ranking
        within.set_result(ranking.scope)
        reader, scope = stack.reader, ranking.scope
        words = search_lexical(stack.lexical, ranking.terms, scope.chunks, DEPTH)
        held.update(reader.held_passages([id_ for id_, _ in words.best], scope.documents))
        names = search_names(reader, ranking.terms, scope, DEPTH)
        narrowed = scope.chunks is not None and len(scope.chunks) > 0
        if stack.detector is not None and narrowed and not ranking.terms.literal:
            stack.detector.language_of(ranking.terms, words.first)  # which it remembers for `judge_of`
        likely = _likely_shown((id_ for id_, _ in words.best if id_ in held), held)
        make_ready(stack, ranking, likely, closely=closely, go_on=lambda: nearest.under_way)
    question, meaning, others = nearest()
    ranking.embed(question)
    ranking.ahead = Ahead(words, names, meaning, {**held, **others})
    return ranking


def _find_nearest(
    stack: SearchStack,
    text: str,
    within: Future[Scope | None],
    held: Mapping[ChunkId, HeldPassage],
    check: CancelCheck,
) -> tuple[EmbeddedQuestion, DenseScores, dict[ChunkId, HeldPassage]]:
    """With what is near, those of it that are held, but for what is known to be by then."""
    question = embed_question(stack.dense, text)
    scope = within.result()
    if scope is None:
        return question, DenseScores(), {}
    stack.catch_up(check)
    meaning = search_dense(stack.reader, question, scope, DEPTH)
    others = [id_ for id_ in meaning.cosines if id_ not in held]
    return question, meaning, stack.reader.held_passages(others, scope.documents)


def _likely_shown(best: Iterable[ChunkId], held: Mapping[ChunkId, HeldPassage]) -> list[ChunkId]:
    """As many as a screen holds, if nothing else were found."""
    by_content: dict[ContentId, list[ChunkId]] = {}
    for id_ in best:
        by_content.setdefault(held[id_].content_id, []).append(id_)
    return [id_ for ids in list(by_content.values())[:AT_FIRST] for id_ in ids[:PER_DOCUMENT]]
