"""Pages of an answer: as much of it as a page needs, how many there are in all, and where the next page goes on."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import numpy as np

from app.domain.ids import ChunkId, ContentId
from app.domain.query import Query, Sort
from app.domain.search import FurtherPassage, Likeness, SearchRequest
from app.ports import CancelCheck, LexicalIndex
from app.search.id_sets import as_ids, without
from app.search.ranking import Ranking
from app.search.retrieve import Candidates, merged, retrieve
from app.search.scope import Scope
from app.storage.reader import CatalogueReader

DEPTH = 100  # candidates of each retriever at first
AT_FIRST = 15
_DEEPER = 4  # times as many in the next window
_KEPT = 8  # rankings
_Asked = tuple[Query, bool, Likeness | None]


def fill(
    reader: CatalogueReader,
    index: LexicalIndex,
    ranking: Ranking,
    request: SearchRequest,
    check: CancelCheck,
    *,
    final: bool = True,
) -> None:
    """Has the ranking reach to the end of the page that is asked for, if there is so much, and never less than its
    first window; what is not `final` has but the first in which something is."""
    wanted = request.offset + request.limit if final else 1
    while not ranking.complete:
        found = len(ranking.by_content) if request.group else sum(map(len, ranking.windows))
        if ranking.windows and found >= wanted:
            return
        check()
        _deepen(reader, index, ranking, check)


def page_length(request: SearchRequest, *, final: bool) -> int:
    """How many hits, or documents, are shown: of an answer that is about to be put in order no more than a screen
    holds."""
    return request.limit if final else min(request.limit, AT_FIRST)


def _deepen(reader: CatalogueReader, index: LexicalIndex, ranking: Ranking, check: CancelCheck) -> None:
    candidates: Candidates | None = None
    if ranking.listing is None:
        ranking.depth = _DEEPER * ranking.depth or DEPTH
        candidates = _candidates(reader, index, ranking)
        fresh = [id_ for id_ in candidates.merged if id_ not in ranking.seen]
        ranking.matching = candidates.matching
        ranking.named.update(candidates.names)
    else:
        fresh, ranking.listing = list(ranking.listing[:DEPTH]), ranking.listing[DEPTH:]
    ranking.seen.update(fresh)
    ahead = {} if ranking.ahead is None else ranking.ahead.held
    ranking.ahead = None
    others = [id_ for id_ in fresh if id_ not in ahead]
    held = {**ahead, **reader.held_passages(others, ranking.scope.documents)} if others else ahead
    ordered = ranking.sort is not Sort.RELEVANCE  # by what stands in the documents' rows
    documents = reader.documents_of_chunks(fresh, ranking.scope.documents) if ordered else {}
    there = [id_ for id_ in fresh if id_ in held]
    ranking.gone += len(fresh) - len(there)
    ranking.add(ranking.scope.answers(reader, there, check), held, documents, candidates)
    if candidates is not None and candidates.complete:
        ranking.listing = _rest(ranking)
    ranking.complete = ranking.listing is not None and not ranking.listing


def _candidates(reader: CatalogueReader, index: LexicalIndex, ranking: Ranking) -> Candidates:
    question, ahead = ranking.question, ranking.ahead
    if ahead is None or not question.by_retriever:
        return retrieve(reader, index, ranking.terms, question, ranking.scope, ranking.depth)
    return merged(question, ahead.words, ahead.names, ahead.meaning, ranking.depth)


def _rest(ranking: Ranking) -> list[ChunkId]:
    """What answers without any word or meaning of the question."""
    if not ranking.scope.listed or ranking.scope.chunks is None:
        return []
    return list(map(ChunkId, without(ranking.scope.chunks, as_ids(list(ranking.seen))).tolist()))


def count(reader: CatalogueReader, ranking: Ranking, *, group: bool) -> tuple[int, bool]:
    """How many passages, or documents, answer in all, and whether that is exact: else it is the least there is."""
    found = len(ranking.by_content) if group else sum(map(len, ranking.windows))
    if ranking.complete:
        return found, True
    scope = ranking.scope
    if scope.listed:
        if group:
            if scope.seams is not None or scope.chunks is None:
                return found, False
            return reader.count_contents(scope.chunks), True
        return scope.certain + scope.running_on(ranking.held) - ranking.gone, scope.seams is None
    if ranking.listing is not None:
        return found + len(ranking.listing), True
    if group:
        return found, False
    only_words = not ranking.question.by_retriever and not ranking.named
    return max(found, ranking.matching - ranking.gone), only_words


def passage_counts(reader: CatalogueReader, ranking: Ranking, contents: Iterable[ContentId]) -> dict[ContentId, int]:
    """How many passages of each of these contents answer, as far as it is known."""
    chunks = ranking.scope.chunks
    if ranking.scope.listed and ranking.scope.seams is None and chunks is not None and not ranking.complete:
        ranges = reader.chunks_by_content(contents)
        places = np.searchsorted(chunks, [end for each in ranges.values() for end in (each.start, each.stop)])
        return dict(zip(ranges, (places[1::2] - places[::2]).tolist(), strict=True))
    return {content: len(passages) for content, passages in ranking.by_content.items()}


class RecentRankings:
    """Rankings by what was asked; whoever takes one has it alone until it is kept again. Safe for several threads."""

    def __init__(self) -> None:
        self._rankings: OrderedDict[_Asked, Ranking] = OrderedDict()
        self._by_meaning: OrderedDict[Query, Mapping[ContentId, tuple[ChunkId, ...]]] = OrderedDict()
        self._further: tuple[tuple[Query, tuple[ChunkId, ...]], tuple[FurtherPassage, ...]] | None = None
        self._lock = threading.Lock()

    def take(self, request: SearchRequest) -> Ranking | None:
        """The ranking that the first page of this answer was taken from, if it is still kept."""
        with self._lock:
            return self._rankings.pop(_asked(request), None)

    def known(self, request: SearchRequest) -> tuple[Scope, list[ChunkId]] | None:
        """What the answer may hold, and its first window, as far as it is kept; it stays with whoever pages on."""
        with self._lock:
            ranking = self._rankings.get(_asked(request))
        return None if ranking is None or not ranking.windows else (ranking.scope, list(ranking.windows[0]))

    def note_by_meaning(self, query: Query, found: Mapping[ContentId, tuple[ChunkId, ...]]) -> None:
        """Notes which passages of each content the newest answer to this question holds by meaning alone."""
        with self._lock:
            self._by_meaning[_bare(query)] = found
            self._by_meaning.move_to_end(_bare(query))
            while len(self._by_meaning) > _KEPT:
                self._by_meaning.popitem(last=False)

    def by_meaning(self, query: Query, content: ContentId) -> tuple[ChunkId, ...]:
        """What was noted of a content, the best first; nothing where the question was asked too long ago."""
        with self._lock:
            return self._by_meaning.get(_bare(query), {}).get(content, ())

    def further(
        self, asked: tuple[Query, tuple[ChunkId, ...]], look_up: Callable[[], tuple[FurtherPassage, ...]]
    ) -> tuple[FurtherPassage, ...]:
        """What was looked up of these passages last, or now: it is asked for page after page of one document."""
        with self._lock:
            known = self._further
        if known is None or known[0] != asked:
            known = asked, look_up()
            with self._lock:
                self._further = known
        return known[1]

    def keep(self, request: SearchRequest, ranking: Ranking) -> None:
        """Keeps a ranking for the next page; the one that was kept first is forgotten."""
        with self._lock:
            self._rankings[_asked(request)] = ranking
            while len(self._rankings) > _KEPT:
                self._rankings.popitem(last=False)


def _asked(request: SearchRequest) -> _Asked:
    """What the order of an answer depends on."""
    return _bare(request.query), request.rerank, request.like


def _bare(query: Query) -> Query:
    """What of a question its answer depends on."""
    return replace(query, source="", problems=())
