"""Sets of passages that a full-text index has given, kept for as long as it is what it is: the same term is asked for
again with each letter typed, for the counts beside an answer, and for phrases that run on."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from hashlib import blake2b
from operator import itemgetter

import numpy as np
import tantivy
from numpy.typing import NDArray
from tantivy import Occur, Query

from app.ports import Ids, LexicalTerm
from app.storage.indexes.tantivy_query import QueryBuilder, by_ids_us, one_of, unscored
from app.storage.indexes.tantivy_searcher import Frequencies, Searcher

_KEPT = 48  # sets
_LISTED_US = 0.2  # that a passage takes which is listed
_SPARSE = 64  # sets with fewer than one in so many passages are kept as ids, others as bits
Group = tuple[LexicalTerm, ...]


class KnownSets:
    """What is known of one state of an index. Safe for several threads."""

    def __init__(self) -> None:
        self._sets: OrderedDict[tuple[Group, bytes], Ids | NDArray[np.uint8]] = OrderedDict()
        self._lock = threading.Lock()
        self.frequencies: Frequencies = {}

    def get(self, group: Group, among: bytes = b"") -> Ids | None:
        """The passages that hold a term of this group, all or those of a set with this digest; None where that is not
        known."""
        with self._lock:
            known = self._sets.get((group, among))
            if known is None:
                return None
            self._sets.move_to_end((group, among))
        if known.dtype == np.uint8:
            return np.flatnonzero(np.unpackbits(known.astype(np.uint8, copy=False)))
        return np.asarray(known, np.int64)

    def put(self, group: Group, ids: Ids, among: bytes = b"") -> None:
        """From now on that is known."""
        dense = len(ids) > 0 and len(ids) * _SPARSE > int(ids[-1])
        with self._lock:
            self._sets[group, among] = _as_bits(ids) if dense else ids
            while len(self._sets) > _KEPT:
                self._sets.popitem(last=False)


def held(
    schema: tantivy.Schema,
    searcher: Searcher,
    known: KnownSets,
    groups: Sequence[Sequence[LexicalTerm]],
    allowed: Ids | None,
) -> Ids:
    """The passages, of those allowed, that hold a term of each of these groups, ascending."""
    builder = QueryBuilder(schema, searcher)
    for group in map(tuple, groups):
        found = known.get(group)
        if found is None:
            query, most = builder.any_of(group), builder.most(group)
            if allowed is not None and by_ids_us(len(allowed)) < _LISTED_US * most:
                allowed = _every_among(schema, searcher, known, group, query, allowed)
                continue
            found = _every(searcher, query, most)
            known.put(group, found)
        allowed = found if allowed is None else common(found, allowed)
    assert allowed is not None
    return allowed


def _every_among(
    schema: tantivy.Schema, searcher: Searcher, known: KnownSets, group: Group, query: Query, allowed: Ids
) -> Ids:
    among = blake2b(allowed.tobytes()).digest()
    found = known.get(group, among)
    if found is None:
        within = Query.boolean_query([(Occur.Must, query), (Occur.Must, unscored(one_of(schema, allowed)))])
        found = _every(searcher, within, 2 * len(allowed))  # a killed writer may have added one twice
        known.put(group, found, among)
    return found


def _every(searcher: Searcher, query: Query, most: int) -> Ids:
    """The ids of all passages that a query finds, at most so many, ascending. They are not scored, and come with their
    hits."""
    if not most:
        return np.zeros(0, np.int64)
    hits = searcher.search(query, most, count=False, order_by_field="chunk_id").hits
    ids = np.sort(np.fromiter(map(itemgetter(0), reversed(hits)), np.int64, len(hits)), kind="stable")
    return np.asarray(ids[np.concatenate([ids[:1] >= 0, ids[1:] != ids[:-1]])])  # each once


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


def _as_bits(ids: Ids) -> NDArray[np.uint8]:
    flags = np.zeros(int(ids[-1]) + 1, np.bool_)
    flags[ids] = True
    return np.packbits(flags)
