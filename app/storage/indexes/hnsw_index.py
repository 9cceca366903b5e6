"""The vector index in hnswlib: a graph in memory, whose checkpoint is one file that is replaced whole, with a digest
beside it. In that file nothing is left of the vectors that were removed.

The graph holds codes of the vectors, four bits a number, and proposes some more than are asked for; these are compared
by the vectors as the catalogue has them. See `nibble_codes` for what that loses.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.common.digests import sha256_of
from app.common.durable import replace_durably, sync_file
from app.domain.ids import VectorId
from app.domain.messages import message
from app.ports import Ids, IndexPosition, Vector
from app.storage.faults import index_faults, storage_faults
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.hnsw_earlier import adopt_earlier
from app.storage.indexes.hnsw_graph import FloatGraph, format_of, open_graph, search_breadth

log = logging.getLogger(__name__)

_NAME = message("storage.vector_index")
_FEW = 1000
_SPARE = 32  # candidates beside those that are asked for, or half of these: their codes may put them too low
_COMPARED = 512  # candidates at most that are compared by their vectors: beyond them the order matters to nobody
_HELD, _REMOVED = 1, 2  # what an id is; 0: it was never here
# The vectors of these ids as they are compared, [n, dimension], with the ids of those that there are.
FullVectors = Callable[[Ids], tuple[Ids, Vector]]


class HnswIndex:
    """The index whose files are `path` with the endings ".hnsw" and ".json".

    One that is not `writable` lives in memory alone once it is loaded: another process writes the files. Without
    `full_vectors` its scores are those of the codes, which differ by some hundredths.
    """

    def __init__(self, path: Path, dimension: int, full_vectors: FullVectors | None = None, *, writable: bool) -> None:
        self._file = path.with_name(f"{path.name}.hnsw")
        self._checkpoint_path = path.with_name(f"{path.name}.json")
        self._dimension = dimension
        self._full_vectors = full_vectors
        self._format = format_of(dimension)
        self._writable = writable
        # hnswlib may be searched or added to, not both at once; batches are short.
        self._lock = threading.Lock()
        self._saved: Checkpoint | None = None
        self._changed = False  # since it was saved
        self._graph, self._held, self._count = self._empty()
        # The hundreds of megabytes of a million vectors are read while the first answers are given by words.
        self._loading = threading.Thread(target=self._begin, name="vectors", daemon=True)
        self._loading.start()

    def _loaded(self) -> None:
        """Waits until what lies on the disk is there."""
        self._loading.join()

    @property
    def dimension(self) -> int:
        return self._dimension

    @property
    def saved(self) -> IndexPosition | None:
        self._loaded()
        return None if self._saved is None else self._saved.position

    def __len__(self) -> int:
        self._loaded()
        return self._count

    @property
    def worn_out(self) -> bool:
        # The places of removed vectors are not given to new ones: hnswlib then loses ways to some of the rest (seen: a
        # vector that was not among its own ten nearest).
        self._loaded()
        return len(self._graph) > 2 * self._count + _FEW

    @property
    def unusable(self) -> bool:
        return False  # its digest is compared before it is used

    def held_ids(self) -> Ids:
        self._loaded()
        with self._lock:
            return np.flatnonzero(self._held == _HELD)

    def _empty(self) -> tuple[FloatGraph, NDArray[np.uint8], int]:
        graph = open_graph(self._dimension)
        graph.begin()
        return graph, np.zeros(0, np.uint8), 0

    # ---- what is on the disk

    def _begin(self) -> None:
        if self._writable:
            adopt_earlier(self._checkpoint_path)
        self._load()

    def _load(self) -> None:
        checkpoint = Checkpoint.read(self._checkpoint_path, self._format)
        if checkpoint is None:
            return
        try:
            graph = open_graph(self._dimension)
            ids = graph.load(self._file, checkpoint.digest)
            held = np.zeros(int(ids.max(initial=0)) + 1, np.uint8)
            held[ids] = _HELD
            held[list(checkpoint.removed)] = _REMOVED
        except (OSError, RuntimeError, ValueError, TypeError, IndexError, MemoryError) as error:
            log.info("the vector index %s cannot be loaded: %s", self._file, error)
            return
        with self._lock:
            self._saved, self._changed = checkpoint, False
            self._graph, self._held, self._count = graph, held, int(np.count_nonzero(held == _HELD))

    def checkpoint(self, position: IndexPosition) -> None:
        assert self._writable
        self._loaded()
        with storage_faults():
            with self._lock:
                removed = tuple(np.flatnonzero(self._held == _REMOVED).tolist())
            unchanged = self._saved is not None and not self._changed
            digest = self._saved.digest if self._saved is not None and unchanged else self._write_graph(removed)
            checkpoint = Checkpoint(self._format, position, digest, removed)
            checkpoint.write(self._checkpoint_path)
        self._saved, self._changed = checkpoint, False

    def _write_graph(self, removed: Sequence[int]) -> str:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._file.with_name(f"{self._file.name}.new")
        with index_faults(_NAME):
            self._graph.save(temporary, removed)  # which whoever searches does not hinder; who writes is busy here
        sync_file(temporary)
        digest = sha256_of(temporary)
        # The old checkpoint names the old file's digest: a kill between the two steps is seen and costs a rebuild.
        replace_durably(temporary, self._file)
        return digest

    def clear(self) -> None:
        self._loaded()
        if self._writable:
            with storage_faults():
                self._checkpoint_path.unlink(missing_ok=True)
        with self._lock:
            self._saved, self._changed = None, True
            self._graph, self._held, self._count = self._empty()

    def refresh(self) -> None:
        if not self._writable:
            self._loaded()
            self._load()

    def close(self) -> None:
        self._loaded()
        with self._lock:
            self._graph, self._held, self._count = self._empty()

    # ---- what it holds

    def add(self, ids: Ids, vectors: Vector) -> None:
        if not len(ids):
            return
        self._loaded()
        with self._lock:
            self._graph.add(ids, vectors)
            if ids[-1] >= len(self._held):
                self._held = np.concatenate([self._held, np.zeros(int(ids[-1]) + 1 - len(self._held), np.uint8)])
            self._count += int(np.count_nonzero(self._held[ids] != _HELD))
            self._held[ids] = _HELD
            self._changed = True

    def remove(self, ids: Ids) -> None:
        self._loaded()
        with self._lock:
            held = self._of_these(ids)
            self._graph.remove(held)
            self._held[held] = _REMOVED
            self._count -= len(held)
            self._changed = self._changed or bool(len(held))

    def _of_these(self, ids: Ids) -> Ids:
        ids = ids[ids < len(self._held)]
        held: Ids = ids[self._held[ids] == _HELD]
        return held

    # ---- searching

    def search(self, vector: Vector, k: int, allowed: Ids | None = None) -> list[tuple[VectorId, float]]:
        vector = vector.astype(np.float32)
        self._loaded()
        with self._lock:
            exact = self._graph.exact
            ids, scores = self._candidates(vector, k if exact or k <= 0 else k + max(_SPARE, k // 2), allowed)
        if len(ids) and not exact and self._full_vectors is not None:
            ids, scores = _compared(self._full_vectors, vector, ids, scores)
        return [(VectorId(id_), score) for id_, score in zip(ids[:k].tolist(), scores[:k].tolist(), strict=True)]

    def _candidates(self, vector: Vector, k: int, allowed: Ids | None) -> tuple[Ids, Vector]:
        """The `k` nearest by what the graph holds, best first."""
        count = self._count
        allowed = None if allowed is None else self._of_these(allowed)
        k = min(k, count if allowed is None else len(allowed))
        if k <= 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        if allowed is None:
            return self._graph.nearest(vector, k)
        # The graph passes by all that is nearer than the k nearest that are allowed; with few, by nearly all.
        passed_by = search_breadth(count, k) * count / len(allowed)
        if len(allowed) * self._graph.reading > passed_by and k < len(allowed):
            mask = np.zeros(len(self._held), np.uint8)
            mask[allowed] = 1
            ids, scores = self._graph.nearest(vector, k, mask)
            if len(ids) == k:
                return ids, scores
        scores = self._graph.scores(vector, allowed)
        first = np.sort(np.argpartition(-scores, k - 1)[:k])
        best = first[np.argsort(-scores[first], kind="stable")]
        return allowed[best], scores[best]


def _compared(full_vectors: FullVectors, vector: Vector, ids: Ids, scores: Vector) -> tuple[Ids, Vector]:
    """The candidates in the order of their vectors; without those that have gone meanwhile."""
    there, vectors = full_vectors(np.sort(ids[:_COMPARED]))
    true = vectors @ vector
    best = np.argsort(-true, kind="stable")
    rest = np.minimum(scores[_COMPARED:], true.min(initial=1.0))
    return np.concatenate([there[best], ids[_COMPARED:]]), np.concatenate([true[best], rest])
