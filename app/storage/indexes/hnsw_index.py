"""The vector index in hnswlib: a graph in memory, whose checkpoint is one file that is replaced whole, with a digest
beside it. In that file nothing is left of the vectors that were removed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path

import hnswlib
import numpy as np
from numpy.typing import NDArray

from app.common.digests import sha256_of
from app.common.durable import replace_durably, sync_file
from app.common.true_paths import for_narrow_calls
from app.domain.ids import VectorId
from app.domain.messages import message
from app.ports import Ids, IndexPosition, Vector
from app.storage.faults import index_faults, storage_faults
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.hnsw_file import overwrite_vectors

log = logging.getLogger(__name__)

_FORMAT = "hnsw 3 dimension {}"
_NAME = message("storage.vector_index")
_LINKS = 16
_BUILD_BREADTH = 120
_SEARCH_BREADTH = 128
_FEW = 1000
# To read a vector out of the graph takes about as long as to pass by so many others (18 and 1.3 µs at 384 numbers).
_READING = 13
_READ_AT_ONCE = 1024  # vectors, which hnswlib hands out as lists of Python's numbers


class HnswIndex:
    """The index whose files are `path` with the endings ".hnsw" and ".json".

    One that is not `writable` lives in memory alone once it is loaded: another process writes the files.
    """

    def __init__(self, path: Path, dimension: int, *, writable: bool) -> None:
        self._file = path.with_name(f"{path.name}.hnsw")
        self._checkpoint_path = path.with_name(f"{path.name}.json")
        self._dimension = dimension
        self._format = format_of(dimension)
        self._writable = writable
        # hnswlib may be searched or added to, not both at once; batches are short.
        self._lock = threading.Lock()
        self._saved: Checkpoint | None = None
        self._changed = False  # since it was saved
        self._index, self._held = self._empty()
        self._load()

    @property
    def dimension(self) -> int:
        return self._dimension

    @property
    def saved(self) -> IndexPosition | None:
        return None if self._saved is None else self._saved.position

    def __len__(self) -> int:
        return int(np.count_nonzero(self._held))

    @property
    def worn_out(self) -> bool:
        # The places of removed vectors are not given to new ones: hnswlib then loses ways to some of the rest (seen: a
        # vector that was not among its own ten nearest).
        return int(self._index.get_current_count()) > 2 * len(self) + _FEW

    @property
    def unusable(self) -> bool:
        return False  # its digest is compared before it is used

    def held_ids(self) -> Ids:
        with self._lock:
            return np.flatnonzero(self._held)

    def _empty(self) -> tuple[hnswlib.Index, NDArray[np.bool_]]:
        index = hnswlib.Index(space="ip", dim=self._dimension)
        index.init_index(max_elements=1024, M=_LINKS, ef_construction=_BUILD_BREADTH, random_seed=1)
        return index, np.zeros(0, np.bool_)

    # ---- what is on the disk

    def _load(self) -> None:
        checkpoint = Checkpoint.read(self._checkpoint_path, self._format)
        if checkpoint is None:
            return
        try:
            # hnswlib trusts what it reads: a damaged file must never reach it.
            if sha256_of(self._file) != checkpoint.digest:
                log.info("the vector index %s is not the one that was written", self._file)
                return
            index = hnswlib.Index(space="ip", dim=self._dimension)
            index.load_index(for_narrow_calls(self._file))
            ids = np.array(index.get_ids_list(), dtype=np.int64)
            held = np.zeros(int(ids.max(initial=0)) + 1, np.bool_)
            held[ids] = True
            held[list(checkpoint.removed)] = False
        except (OSError, RuntimeError, ValueError, TypeError, IndexError, MemoryError) as error:
            log.info("the vector index %s cannot be loaded: %s", self._file, error)
            return
        with self._lock:
            self._saved, self._changed = checkpoint, False
            self._index, self._held = index, held

    def checkpoint(self, position: IndexPosition) -> None:
        assert self._writable
        with storage_faults():
            with self._lock:
                ids = np.array(self._index.get_ids_list(), dtype=np.int64)
                removed = tuple(ids[~self._held[ids]].tolist())
            unchanged = self._saved is not None and not self._changed
            digest = self._saved.digest if self._saved is not None and unchanged else self._write_graph(removed)
            checkpoint = Checkpoint(self._format, position, digest, removed)
            checkpoint.write(self._checkpoint_path)
        self._saved, self._changed = checkpoint, False

    def _write_graph(self, removed: Sequence[int]) -> str:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._file.with_name(f"{self._file.name}.new")
        with self._lock, index_faults(_NAME):
            self._index.save_index(for_narrow_calls(temporary))
        with index_faults(_NAME):
            overwrite_vectors(temporary, self._dimension, removed)
        sync_file(temporary)
        digest = sha256_of(temporary)
        # The old checkpoint names the old file's digest: a kill between the two steps is seen and costs a rebuild.
        replace_durably(temporary, self._file)
        return digest

    def clear(self) -> None:
        if self._writable:
            with storage_faults():
                self._checkpoint_path.unlink(missing_ok=True)
        with self._lock:
            self._saved, self._changed = None, True
            self._index, self._held = self._empty()

    def refresh(self) -> None:
        if not self._writable:
            self._load()

    def close(self) -> None:
        with self._lock:
            self._index, self._held = self._empty()

    # ---- what it holds

    def add(self, ids: Ids, vectors: Vector) -> None:
        if not len(ids):
            return
        with self._lock:
            wanted = int(self._index.get_current_count()) + len(ids)
            if wanted > self._index.get_max_elements():
                self._index.resize_index(max(wanted, 2 * int(self._index.get_max_elements())))
            self._index.add_items(vectors.astype(np.float32), ids)
            if ids[-1] >= len(self._held):
                self._held = np.concatenate([self._held, np.zeros(int(ids[-1]) + 1, np.bool_)])
            self._held[ids] = True
            self._changed = True

    def remove(self, ids: Ids) -> None:
        with self._lock:
            held = self._of_these(ids)
            for id_ in held:
                self._index.mark_deleted(int(id_))
            self._held[held] = False
            self._changed = self._changed or bool(len(held))

    def _of_these(self, ids: Ids) -> Ids:
        ids = ids[ids < len(self._held)]
        return ids[self._held[ids]]

    # ---- searching

    def search(self, vector: Vector, k: int, allowed: Ids | None = None) -> list[tuple[VectorId, float]]:
        vector = vector.astype(np.float32)
        with self._lock:
            count = len(self)
            if allowed is None:
                return self._as_many_as_there_are(vector, min(k, count))
            allowed = self._of_these(allowed)
            k = min(k, len(allowed))
            # The graph passes by all that is nearer than the k nearest that are allowed; with few, by nearly all.
            if len(allowed) * _READING * len(allowed) > max(k, _SEARCH_BREADTH) * count and k < len(allowed):
                mask = np.zeros(len(self._held), np.uint8)
                mask[allowed] = 1
                found = self._nearest(vector, k, mask.tobytes())
                if found is not None:
                    return found
            return self._exact(vector, k, allowed)

    def _as_many_as_there_are(self, vector: Vector, k: int) -> list[tuple[VectorId, float]]:
        found = self._nearest(vector, k)
        if found is not None:
            return found
        # Fewer can be reached than there are.
        found, too_many = [], k
        while too_many - len(found) > 1:
            some = self._nearest(vector, (len(found) + too_many) // 2)
            if some is None:
                too_many = (len(found) + too_many) // 2
            else:
                found = some
        return found

    def _nearest(self, vector: Vector, k: int, mask: bytes | None = None) -> list[tuple[VectorId, float]] | None:
        """None where fewer than `k` can be reached. `mask` says of each id whether it is allowed."""
        if k <= 0:
            return []
        self._index.set_ef(max(_SEARCH_BREADTH, k))
        try:
            if mask is None:
                labels, distances = self._index.knn_query(vector, k=k)
            else:  # on this thread alone: for the mask threads of hnswlib's would wait for each other
                labels, distances = self._index.knn_query(vector, k=k, num_threads=1, filter=mask.__getitem__)
        except RuntimeError:
            return None
        return _pairs(labels[0], 1.0 - distances[0])

    def _exact(self, vector: Vector, k: int, allowed: Ids) -> list[tuple[VectorId, float]]:
        scores = np.empty(len(allowed), np.float32)
        for start in range(0, len(allowed), _READ_AT_ONCE):
            part = slice(start, start + _READ_AT_ONCE)
            scores[part] = self._index.get_items(allowed[part]) @ vector
        best = np.argsort(-scores, kind="stable")[:k]
        return [
            (VectorId(id_), score) for id_, score in zip(allowed[best].tolist(), scores[best].tolist(), strict=True)
        ]


def format_of(dimension: int) -> str:
    """The name that checkpoints give to how such an index lays out its file."""
    return _FORMAT.format(dimension)


def removed_ids(file: Path, dimension: int) -> tuple[int, ...]:
    """The ids that a whole graph has marked as removed, which only marking them once more brings to light."""
    index = hnswlib.Index(space="ip", dim=dimension)
    index.load_index(for_narrow_calls(file))
    removed = []
    for id_ in index.get_ids_list():
        try:
            index.mark_deleted(id_)
        except RuntimeError:
            removed.append(int(id_))
    return tuple(removed)


def _pairs(ids: NDArray[np.integer], scores: Vector) -> list[tuple[VectorId, float]]:
    return [(VectorId(id_), score) for id_, score in zip(ids.tolist(), scores.tolist(), strict=True)]
