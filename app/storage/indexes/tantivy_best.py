"""The best passages for a query, and the best of those that are allowed.

Every match is scored: a posting takes some five nanoseconds. To score those alone that hold a rarer word, and the
common words of these only (MaxScore, of Turtle and Flood 1995), took twice as long among 100,000 passages and among a
million, for tantivy goes through an optional part as a whole. Its own pruning (block-max WAND) is not to be had from
Python, where what collects is always a collection of collectors. What costs is to hand hits over to Python: a quarter
of a microsecond each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import tantivy
from numpy.typing import NDArray
from tantivy import Occur, Query

from app.domain.ids import ChunkId
from app.ports import Ids, LexicalMatches, LexicalQuery
from app.storage.indexes.tantivy_query import QueryBuilder, ScoredQuery, by_ids_us, count_of, one_of, unscored
from app.storage.indexes.tantivy_searcher import Searcher

_DEPTH = 4  # times as many as are wanted are looked through for those that are allowed
_SURE = 1.5  # times as many as hold them if the allowed are spread evenly
_DEEPER = 6  # times as many after that, at most
_HIT_US = 0.3  # that a hit takes which is looked at
_Hits = Sequence[tuple[float, tantivy.DocAddress]]


def answer(
    schema: tantivy.Schema,
    searcher: Searcher,
    query: LexicalQuery,
    k: int,
    allowed: Ids | None,
    *,
    counted: bool,
) -> LexicalMatches:
    """The answer to a query, as `LexicalIndex.search` has it."""
    built = QueryBuilder(schema, searcher).build(query)
    if built is None or (allowed is not None and not len(allowed)):
        return LexicalMatches([], 0)
    if allowed is None:
        return _matches(searcher, built, k)
    if counted:
        return _matches_allowed(schema, searcher, built, k, allowed)
    return _best_allowed(schema, searcher, built, k, allowed)


def _matches(searcher: Searcher, scored: ScoredQuery, k: int) -> LexicalMatches:
    """The `k` best, and how many there are."""
    found = searcher.search(scored.query, max(k, 1), count=True)
    hits = found.hits[:k]
    return LexicalMatches(_pairs(_ids(searcher, hits), hits, range(len(hits)), scored.perfect), count_of(found))


def _best_allowed(
    schema: tantivy.Schema, searcher: Searcher, scored: ScoredQuery, k: int, allowed: Ids
) -> LexicalMatches:
    """The `k` best of the allowed, with a count that is no higher than theirs: the best are looked through, ever more
    of them, until so many are allowed. With few allowed, or few of the best (a question in another language than the
    passages), tantivy is given the allowed."""
    best: list[tuple[ChunkId, float]] = []
    first: ChunkId | None = None
    share = len(allowed) / max(1, searcher.num_docs)
    seen, depth = 0, max(_DEPTH * k, int(_SURE * k / share), 1)
    needed = depth
    while by_ids_us(len(allowed)) > _HIT_US * needed:
        found = searcher.search(scored.query, depth - seen, count=True, offset=seen)
        hits, matching = found.hits, count_of(found)
        ids = _ids(searcher, hits)
        first = ChunkId(int(ids[0])) if not seen and len(ids) else first
        best += _pairs(ids, hits, np.flatnonzero(_is_in(ids, allowed)).tolist(), scored.perfect)
        if len(best) >= k or depth >= matching:
            return LexicalMatches(best[:k], len(best), first)
        needed = min(depth * k // max(1, len(best)), matching)  # if they are as few farther down
        seen, depth = depth, min(max(2 * depth, needed), _DEEPER * depth, matching)
    return replace(_matches_among(schema, searcher, scored, k, allowed), first=first)


def _matches_allowed(
    schema: tantivy.Schema, searcher: Searcher, scored: ScoredQuery, k: int, allowed: Ids
) -> LexicalMatches:
    """Whichever of three exact ways has the fewest to go through: all matches, the allowed, or those that are not."""
    matching = count_of(searcher.search(scored.query, 1, count=True))
    if not matching:
        return LexicalMatches([], 0)
    ((last, _),) = searcher.search(Query.all_query(), 1, count=False, order_by_field="chunk_id").hits
    others = np.ones(last + 1, np.bool_)
    others[allowed[allowed <= last]] = False
    fewest = min(matching, len(allowed), int(np.count_nonzero(others)))
    if fewest == matching:
        hits = searcher.search(scored.query, matching, count=False).hits
        ids = _ids(searcher, hits)
        inside = np.flatnonzero(_is_in(ids, allowed))
        return LexicalMatches(_pairs(ids, hits, inside[:k].tolist(), scored.perfect), len(inside))
    if fewest == len(allowed):
        return _matches_among(schema, searcher, scored, k, allowed)
    without = (Occur.MustNot, one_of(schema, np.flatnonzero(others)))
    query = Query.boolean_query([(Occur.Must, scored.query), without])
    return _matches(searcher, ScoredQuery(query, scored.perfect), k)


def _matches_among(
    schema: tantivy.Schema, searcher: Searcher, scored: ScoredQuery, k: int, allowed: Ids
) -> LexicalMatches:
    within = (Occur.Must, unscored(one_of(schema, allowed)))
    query = Query.boolean_query([(Occur.Must, scored.query), within])
    return _matches(searcher, ScoredQuery(query, scored.perfect), k)


def _is_in(ids: NDArray[np.int64], allowed: Ids) -> NDArray[np.bool_]:
    flags = np.zeros(int(allowed[-1]) + 2, np.bool_)
    flags[allowed] = True
    return np.asarray(flags[np.minimum(ids, len(flags) - 1)])


def _ids(searcher: Searcher, hits: _Hits) -> NDArray[np.int64]:
    values = searcher.fast_field_values("chunk_id", [address for _, address in hits])
    return np.array(values, np.int64)


def _pairs(ids: NDArray[np.int64], hits: _Hits, places: Sequence[int], perfect: float) -> list[tuple[ChunkId, float]]:
    return [(ChunkId(int(ids[place])), hits[place][0] / perfect) for place in places]
