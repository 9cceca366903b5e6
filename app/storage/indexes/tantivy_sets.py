"""Sets of passages that a full-text index has given, kept for as long as it is what it is: the same term is asked for
again with each letter typed, for the counts beside an answer, and for phrases that run on."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
import tantivy
from numpy.typing import NDArray
from tantivy import Occur, Query

from app.ports import Ids, LexicalTerm
from app.storage.indexes.tantivy_query import QueryBuilder, one_of, unscored

_KEPT = 48  # sets
_FEW = 2000  # passages, among which a term is looked for rather than everywhere
_SPARSE = 64  # sets with fewer than one in so many passages are kept as ids, others as bits
Group = tuple[LexicalTerm, ...]


class KnownSets:
    """What is known of one state of an index. Safe for several threads."""

    def __init__(self) -> None:
        self._sets: OrderedDict[Group, Ids | NDArray[np.uint8]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, group: Group) -> Ids | None:
        """The passages that hold a term of this group; None where that is not known."""
        with self._lock:
            known = self._sets.get(group)
            if known is None:
                return None
            self._sets.move_to_end(group)
        if known.dtype == np.uint8:
            return np.flatnonzero(np.unpackbits(known.astype(np.uint8, copy=False)))
        return np.asarray(known, np.int64)

    def put(self, group: Group, ids: Ids) -> None:
        """From now on that is known."""
        dense = len(ids) > 0 and len(ids) * _SPARSE > int(ids[-1])
        with self._lock:
            self._sets[group] = _as_bits(ids) if dense else ids
            while len(self._sets) > _KEPT:
                self._sets.popitem(last=False)


def held(
    schema: tantivy.Schema,
    searcher: tantivy.Searcher,
    known: KnownSets,
    groups: Sequence[Sequence[LexicalTerm]],
    allowed: Ids | None,
) -> Ids:
    """The passages, of those allowed, that hold a term of each of these groups, ascending."""
    builder = QueryBuilder(schema, searcher)
    for group in map(tuple, groups):
        found = known.get(group)
        if found is None and allowed is not None and len(allowed) <= _FEW:
            allowed = every_among(searcher, schema, builder.any_of(group), allowed) if len(allowed) else allowed
            continue
        if found is None:
            found = every(searcher, builder.any_of(group))
            known.put(group, found)
        allowed = found if allowed is None else common(found, allowed)
    assert allowed is not None
    return allowed


def every_among(searcher: tantivy.Searcher, schema: tantivy.Schema, query: Query, allowed: Ids) -> Ids:
    """The passages that a query finds among those allowed, which are few."""
    return every(searcher, Query.boolean_query([(Occur.Must, query), (Occur.Must, unscored(one_of(schema, allowed)))]))


def every(searcher: tantivy.Searcher, query: Query) -> Ids:
    """The ids of all passages that a query finds, ascending. They are not scored, and come with their hits."""
    count = count_of(searcher.search(query, 1, count=True, order_by_field="chunk_id"))
    if not count:
        return np.zeros(0, np.int64)
    hits = searcher.search(query, count, count=False, order_by_field="chunk_id").hits
    ids = np.sort(np.fromiter((id_ for id_, _ in reversed(hits)), np.int64, len(hits)), kind="stable")
    return np.asarray(ids[np.concatenate([[True], ids[1:] != ids[:-1]])])  # one that a killed writer added twice is one


def held_ids(searcher: tantivy.Searcher) -> list[int]:
    """The id of every chunk, as often as it is there."""
    if not searcher.num_docs:
        return []
    found = searcher.search(Query.all_query(), int(searcher.num_docs), count=False)
    return [int(id_ or 0) for id_ in searcher.fast_field_values("chunk_id", [address for _, address in found.hits])]


def common(one: Ids, other: Ids) -> Ids:
    """What both sets hold."""
    few, many = (one, other) if len(one) < len(other) else (other, one)
    if not len(few):
        return few
    if len(few) * _SPARSE < len(many):
        return np.asarray(few[many[np.minimum(np.searchsorted(many, few), len(many) - 1)] == few])
    flags = np.zeros(int(many[-1]) + 2, np.bool_)
    flags[many] = True
    return np.asarray(few[flags[np.minimum(few, len(flags) - 1)]])


def count_of(found: tantivy.SearchResult) -> int:
    """How many there are of what was counted."""
    return int(found.count)  # type: ignore[attr-defined]  # which tantivy's stubs have forgotten


def _as_bits(ids: Ids) -> NDArray[np.uint8]:
    flags = np.zeros(int(ids[-1]) + 1, np.bool_)
    flags[ids] = True
    return np.packbits(flags)
