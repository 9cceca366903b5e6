"""The graph of hnswlib, and its two forms: with codes of four bits a number where hnswlib is the build that we make
(see packaging/portable_hnswlib.py), with the vectors themselves where it is as released.

Nothing here is safe for several threads, but for searching.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import partial
from pathlib import Path

import hnswlib
import numpy as np
from numpy.typing import NDArray

from app.common.beside import beside
from app.common.digests import sha256_of
from app.ports import Ids, Vector
from app.storage.indexes.graph_file import read_graph, write_graph
from app.storage.indexes.graph_layout import Settings
from app.storage.indexes.graph_state import GraphState
from app.storage.indexes.nibble_codes import code_floats, encode

FLOATS, CODES = "hnsw 6 dimension {}", "hnsw 7 dimension {}"  # how a graph's file is laid out, in each form
_LINKS = 12  # which propose 99.7 % of the ten nearest among a million
_BUILD_BREADTH = 200
_ROOM = 1024
_READ_AT_ONCE = 1024  # vectors, which hnswlib hands out as lists of Python's numbers
Found = tuple[NDArray[np.int64], Vector]


def search_breadth(count: int, k: int) -> int:
    """How many of `count` are kept in sight while the `k` nearest are looked for.

    Questions lie farther from passages than these from each other, and the way to what is near to them is harder to
    find: of the ten nearest to each, all texts compared, a breadth of 128 finds 93 % among 18,000 and 90 % among 40,000
    (99 % where the question is a passage), 400 and 512 find 98.5 %. It has to grow with what is searched.
    """
    return max(128, k, round(20 * math.cbrt(count)))


class FloatGraph:
    """As hnswlib is released: vectors with ids, those that were removed included, which stay as ways to the rest. It is
    loaded or begun first.

    `exact` says whether its scores are those of the vectors, and not of their codes; `reading` how many vectors a
    search passes by in the time that `scores` takes for one.
    """

    exact = True
    reading = 13.0  # 18 and 1.3 µs at 384 numbers

    def __init__(self, dimension: int) -> None:
        self._index = hnswlib.Index(space="ip", dim=dimension)

    def begin(self) -> None:
        """Makes it an empty one."""
        self._index.init_index(max_elements=_ROOM, M=_LINKS, ef_construction=_BUILD_BREADTH, random_seed=1)

    def load(self, file: Path, digest: str) -> Ids:
        """From a file, whose ids are returned. Raises OSError, ValueError where it has another digest or holds no graph
        of this kind."""
        with beside(partial(sha256_of, file)) as found:
            state = read_graph(file)
        if found() != digest:  # hnswlib trusts what it is given: what is damaged must never reach it
            raise ValueError("it is not the one that was written")
        if (state.settings.get("space"), state.settings.get("dim")) != (self._index.space, self._index.dim):
            raise ValueError("the graph is of other vectors")
        self._index = state.index(_ROOM)
        return state.labels

    def save(self, file: Path, removed: Collection[int]) -> None:
        """Without the vectors of those `removed`."""
        state = GraphState.of(self._index)
        state.overwrite_vectors(removed)
        write_graph(state, file)

    def __len__(self) -> int:
        return int(self._index.get_current_count())

    def add(self, ids: Ids, vectors: Vector) -> None:
        wanted = len(self) + len(ids)
        if wanted > self._index.get_max_elements():
            self._index.resize_index(max(wanted, len(self) * 5 // 4) + _ROOM)
        self._index.add_items(self._as_kept(vectors.astype(np.float32)), ids)

    def _as_kept(self, vectors: Vector) -> Vector:
        return vectors

    def remove(self, ids: Ids) -> None:
        for id_ in ids.tolist():
            self._index.mark_deleted(id_)

    def nearest(self, vector: Vector, k: int, mask: NDArray[np.uint8] | None = None) -> Found:
        """At most `k` ids with their scores, best first, as many as can be reached; `mask` says of each id whether it
        is allowed."""
        found: Found = np.zeros(0, np.int64), np.zeros(0, np.float32)
        # Where it cannot reach as many as are asked for, it gives none.
        too_many = k + 1
        while too_many - len(found[0]) > 1:
            wanted = min(k, (len(found[0]) + too_many + 1) // 2) if too_many <= k else k
            some = self._query(vector, wanted, None if mask is None else mask.tobytes())
            if some is not None:
                found = some
            elif mask is not None:
                break
            else:
                too_many = wanted
        return found

    def _query(self, vector: Vector, k: int, mask: bytes | None) -> Found | None:
        self._index.set_ef(search_breadth(len(self), k))
        try:
            if mask is None:
                labels, distances = self._index.knn_query(vector, k=k)
            else:  # on this thread alone: for the mask threads of hnswlib's would wait for each other
                labels, distances = self._index.knn_query(vector, k=k, num_threads=1, filter=mask.__getitem__)
        except RuntimeError:
            return None
        return labels[0].astype(np.int64), 1.0 - distances[0]

    def scores(self, vector: Vector, ids: Ids) -> Vector:
        scores = np.empty(len(ids), np.float32)
        for start in range(0, len(ids), _READ_AT_ONCE):
            part = slice(start, start + _READ_AT_ONCE)
            scores[part] = self._index.get_items(ids[part]) @ vector
        return scores


class CodeGraph(FloatGraph):
    """With codes for vectors, in the space that our build of hnswlib has beside the released ones."""

    exact = False
    reading = 0.1  # .1 to .2 and 1.1 to 1.4 µs, with nothing of them in the processor's cache

    def __init__(self, dimension: int) -> None:
        self._index = hnswlib.Index(space="nibbles", dim=code_floats(dimension))

    def _as_kept(self, vectors: Vector) -> Vector:
        return encode(vectors)

    def nearest(self, vector: Vector, k: int, mask: NDArray[np.uint8] | None = None) -> Found:
        self._index.set_ef(search_breadth(len(self), k))
        labels, distances = self._index.nearest(encode(vector[None])[0], k, b"" if mask is None else mask.tobytes())
        return labels.astype(np.int64), 1.0 - distances

    def scores(self, vector: Vector, ids: Ids) -> Vector:
        distances: Vector = self._index.distances_to(encode(vector[None])[0], ids)
        return 1.0 - distances


def _has_codes() -> bool:
    try:
        hnswlib.Index(space="nibbles", dim=code_floats(1))
    except RuntimeError:  # there is no such space
        return False
    return True


HAS_CODES = _has_codes()


def open_graph(dimension: int) -> FloatGraph:
    """The form that this build of hnswlib has, neither filled nor loaded."""
    return CodeGraph(dimension) if HAS_CODES else FloatGraph(dimension)


def graph_kind(dimension: int) -> Settings:
    """What a graph of that form says of its vectors."""
    return {"space": "nibbles", "dim": code_floats(dimension)} if HAS_CODES else {"space": "ip", "dim": dimension}


def format_of(dimension: int) -> str:
    """The name that checkpoints give to how a file of that form is laid out."""
    return (CODES if HAS_CODES else FLOATS).format(dimension)
