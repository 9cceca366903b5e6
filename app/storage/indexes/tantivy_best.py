"""The best passages for a question's words without scoring every passage that holds one of them.

A passage can gain from each word no more than BM25 gives at most for it. Where all the common words of a question
together cannot lift a passage among the best, only those that hold a rarer one are scored (Turtle and Flood 1995,
"Query Evaluation: Strategies and Optimizations", MaxScore): the order is the same, the work a fraction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import tantivy
from numpy.typing import NDArray
from tantivy import Occur, Query

from app.domain.ids import ChunkId
from app.ports import Ids, LexicalMatches

# Passages that hold one of the rarest words are looked at first: this share of all, and so many in any case.
_FIRST_SHARE, _FIRST = 0.02, 2000
_DEPTH = 4  # times as many as are wanted are looked through for those that are allowed, and more where they are few
_DEEPEST, _HOPELESS = 20_000, 50_000
_Hits = Sequence[tuple[float, tantivy.DocAddress]]


@dataclass(frozen=True, slots=True)
class Part:
    """A word in a field: what it scores with, at most how much, and how many passages have it."""

    query: Query
    bound: float
    frequency: int


def best_matches(
    searcher: tantivy.Searcher, parts: Sequence[Part], perfect: float, k: int, allowed: Ids | None
) -> LexicalMatches | None:
    """The `k` best that hold any of the `parts`, with their scores as shares of `perfect`; `total` is no
    more than there are. None where few of the best are `allowed`, and another way is needed."""
    if not k or (allowed is not None and not len(allowed)):
        return LexicalMatches([], 0)
    ordered = sorted((part for part in parts if part.frequency), key=lambda part: -part.bound)
    if not ordered:
        return LexicalMatches([], 0)
    if allowed is None:
        hits, total = _best(searcher, ordered, k)
        return LexicalMatches(_pairs(_ids(searcher, hits), hits, range(len(hits)), perfect), total)
    share = len(allowed) / max(1, searcher.num_docs)
    depth = max(_DEPTH * k, int(2 * k / max(share, 1e-9)))
    while depth <= _DEEPEST:
        hits, _ = _best(searcher, ordered, depth)
        ids = _ids(searcher, hits)
        inside = np.flatnonzero(_is_in(ids, allowed))
        if len(inside) >= k or len(hits) < depth:
            return LexicalMatches(_pairs(ids, hits, inside[:k].tolist(), perfect), len(inside))
        needed = depth * k // max(1, len(inside))  # if they were as few farther down
        if needed > _HOPELESS:
            return None
        depth = min(max(2 * depth, needed), 10 * depth)
    return None


def _best(searcher: tantivy.Searcher, ordered: Sequence[Part], k: int) -> tuple[_Hits, int]:
    """The `k` best for parts in the order of their bounds, and how many were scored."""
    most = max(_FIRST, int(_FIRST_SHARE * searcher.num_docs))
    first, passages = 0, 0
    while first < len(ordered) and (not first or passages + ordered[first].frequency <= most):
        passages += ordered[first].frequency
        first += 1
    found = _run(searcher, ordered, first, k)
    hits = found.hits
    # What is not among those scored can have no more than all the other parts together.
    least = hits[k - 1][0] if len(hits) >= k else 0.0
    needed, rest = len(ordered), 0.0
    while needed > first and rest + ordered[needed - 1].bound < least:
        needed -= 1
        rest += ordered[needed].bound
    if needed > first:
        found = _run(searcher, ordered, needed, k)
        hits = found.hits
    return hits, int(found.count)  # type: ignore[attr-defined]  # which tantivy's stubs have forgotten


def _run(searcher: tantivy.Searcher, ordered: Sequence[Part], needed: int, k: int) -> tantivy.SearchResult:
    """The `k` best of the passages that hold one of the first `needed` parts."""
    driving = Query.boolean_query([(Occur.Should, part.query) for part in ordered[:needed]])
    if needed == len(ordered):
        return searcher.search(driving, k, count=True)
    others = [(Occur.Should, part.query) for part in ordered[needed:]]
    return searcher.search(Query.boolean_query([(Occur.Must, driving), *others]), k, count=True)


def _is_in(ids: NDArray[np.int64], allowed: Ids) -> NDArray[np.bool_]:
    places = np.minimum(np.searchsorted(allowed, ids), len(allowed) - 1)
    return np.asarray(allowed[places] == ids)


def _ids(searcher: tantivy.Searcher, hits: _Hits) -> NDArray[np.int64]:
    values = searcher.fast_field_values("chunk_id", [address for _, address in hits])
    return np.array([value or 0 for value in values], np.int64)


def _pairs(ids: NDArray[np.int64], hits: _Hits, places: Sequence[int], perfect: float) -> list[tuple[ChunkId, float]]:
    return [(ChunkId(int(ids[place])), hits[place][0] / perfect) for place in places]
