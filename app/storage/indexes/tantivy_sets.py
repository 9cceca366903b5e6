"""Sets of passages that a full-text index has given, kept for as long as it is what it is: the same term is asked for
again with each letter typed, for the counts beside an answer, and for phrases that run on."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

import numpy as np
import tantivy
from numpy.typing import NDArray
from tantivy import Occur, Query

from app.common.regular_files import read_regular_file
from app.ports import Ids, LexicalTerm

_KEPT = 48  # sets
_SPARSE = 64  # sets with fewer than one in so many passages are kept as ids, others as bits
_LARGEST = 64 << 20  # bytes of the list of segments
Group = tuple[LexicalTerm, ...]


class KnownSets:
    """What is known of one state of the index in `folder`. Safe for several threads."""

    def __init__(self, folder: Path) -> None:
        self.documents = _documents(folder)  # removed ones that are still there count
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


def every_among(searcher: tantivy.Searcher, schema: tantivy.Schema, query: Query, allowed: Ids) -> Ids:
    """The passages that a query finds among those allowed, which are few."""
    within = Query.const_score_query(Query.term_set_query(schema, "chunk_id", allowed.tolist()), 0.0)
    return every(searcher, Query.boolean_query([(Occur.Must, query), (Occur.Must, within)]))


def every(searcher: tantivy.Searcher, query: Query) -> Ids:
    """The ids of all passages that a query finds, ascending. They are not scored, and come with their hits."""
    count = _count(searcher.search(query, 1, count=True, order_by_field="chunk_id"))
    if not count:
        return np.zeros(0, np.int64)
    hits = searcher.search(query, count, count=False, order_by_field="chunk_id").hits
    ids = np.sort(np.fromiter((id_ for id_, _ in reversed(hits)), np.int64, len(hits)), kind="stable")
    return np.asarray(ids[np.concatenate([[True], ids[1:] != ids[:-1]])])  # one that a killed writer added twice is one


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


def _count(found: tantivy.SearchResult) -> int:
    return int(found.count)  # type: ignore[attr-defined]  # which tantivy's stubs have forgotten


def _as_bits(ids: Ids) -> NDArray[np.uint8]:
    flags = np.zeros(int(ids[-1]) + 1, np.bool_)
    flags[ids] = True
    return np.packbits(flags)


def _documents(folder: Path) -> int:
    with suppress(OSError, ValueError, KeyError, TypeError):
        segments = json.loads(read_regular_file(folder / "meta.json", _LARGEST))["segments"]
        return sum(int(segment["max_doc"]) for segment in segments)
    return 0
