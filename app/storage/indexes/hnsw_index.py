"""The vector index (hnswlib) of one embedder: a cache of the catalogue's vectors that follows it by replay.

It lives in memory; its checkpoint on disk is a file that is replaced whole, with a digest beside it. What the
checkpoint lacks is read from the catalogue, so a missing or torn one costs time, never results.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol

import hnswlib
import numpy as np
from numpy.typing import NDArray

from app.common.durable import replace_durably
from app.domain.ids import EmbedderId, VectorId
from app.storage.faults import index_faults
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.reader import CatalogueReader

log = logging.getLogger(__name__)

LAYOUT = "hnsw 2"
_BATCH = 4096
_LINKS = 16
_BUILD_BREADTH = 120
_SEARCH_BREADTH = 128
_FEW = 1000


class Projection(Protocol):
    """What vectors go through on their way into the index; its `digest` changes with what it does."""

    @property
    def digest(self) -> str: ...

    def passage(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Vectors [n, dimension] as they are compared, of length 1."""
        ...


class VectorIndex:
    """Nearest neighbours by inner product among an embedder's vectors, whose length is 1.

    With a `projection` the vectors are held as it makes them, and are to be asked for with vectors of its making; the
    catalogue keeps them as the embedder made them.
    """

    def __init__(
        self,
        folder: Path,
        embedder_id: EmbedderId,
        dimension: int,
        catalogue_id: str,
        projection: Projection | None = None,
    ) -> None:
        self._embedder_id = embedder_id
        self._dimension = dimension
        self._projection = projection
        self._layout = f"{LAYOUT} embedder {embedder_id} dimension {dimension}"
        if projection is not None:
            self._layout += f" projection {projection.digest}"
        self._catalogue_id = catalogue_id
        self._file = folder / f"{embedder_id}.hnsw"
        self._checkpoint_path = folder / f"{embedder_id}.json"
        # hnswlib may be searched or added to, not both at once; batches are short.
        self._lock = threading.Lock()
        self._saved = Checkpoint(catalogue_id, self._layout, 0, 0, {})
        self._last_added = self._last_removed = 0
        self._index = self._load() or self._empty()

    @property
    def saved(self) -> Checkpoint:
        """How far the checkpoint on disk has followed the catalogue."""
        return self._saved

    def __len__(self) -> int:
        return int(self._index.get_current_count())

    def _empty(self) -> hnswlib.Index:
        index = hnswlib.Index(space="ip", dim=self._dimension)
        index.init_index(max_elements=1024, M=_LINKS, ef_construction=_BUILD_BREADTH, random_seed=1)
        self._last_added = self._last_removed = 0
        return index

    def _load(self) -> hnswlib.Index | None:
        checkpoint = Checkpoint.read(self._checkpoint_path)
        if checkpoint is None or (checkpoint.catalogue_id, checkpoint.layout) != (self._catalogue_id, self._layout):
            return None
        try:
            # hnswlib trusts what it reads: a damaged file must never reach it.
            if checkpoint.files != {_digest(self._file): self._file.stat().st_size}:
                log.info("the vector index %s is not the one that was written; it is built anew", self._file)
                return None
            index = hnswlib.Index(space="ip", dim=self._dimension)
            index.load_index(str(self._file))
        except (OSError, RuntimeError) as error:
            log.info("the vector index %s cannot be loaded: %s", self._file, error)
            return None
        self._saved = checkpoint
        self._last_added, self._last_removed = checkpoint.last_added, checkpoint.last_removed
        return index

    def catch_up(self, reader: CatalogueReader, check: Callable[[], None] = lambda: None) -> int:
        """Adds and removes what the catalogue has gained and lost; returns the vectors added."""
        _, _, last_vector, last_removed = reader.last_ids()
        if self._last_added > last_vector or self._last_removed > last_removed:
            log.info("the vector index is ahead of the catalogue (restored from a copy?) and is built anew")
            # Ids will be given again: a checkpoint of the old ones must not be there when they are.
            with contextlib.suppress(OSError):
                self._checkpoint_path.unlink()
            self._saved = Checkpoint(self._catalogue_id, self._layout, 0, 0, {})
            with self._lock:
                self._index = self._empty()
        added = 0
        anything_removed = False
        while True:
            check()
            rows = reader.vectors_after(self._embedder_id, self._last_added, _BATCH)
            removed = reader.removed_vectors_after(self._last_removed)
            if not rows and not removed:
                if not (anything_removed and self._is_mostly_dead(reader)):
                    return added
                anything_removed = False
                with self._lock:
                    self._index = self._empty()
                continue
            anything_removed = anything_removed or bool(removed)
            with self._lock:
                if rows:
                    self._add(rows)
                for seq, vector_id in removed:
                    self._remove(vector_id)
                    self._last_removed = seq
            added += len(rows)

    def _add(self, rows: list[tuple[VectorId, bytes]]) -> None:
        ids = np.array([id_ for id_, _ in rows], dtype=np.int64)
        dense = np.frombuffer(b"".join(blob for _, blob in rows), dtype=np.float16).reshape(-1, self._dimension)
        wanted = self._index.get_current_count() + len(rows)
        if wanted > self._index.get_max_elements():
            self._index.resize_index(max(wanted, 2 * self._index.get_max_elements()))
        vectors = dense.astype(np.float32)
        near = vectors.any(axis=1)  # a text in which there is nothing to embed has the vector 0, and is near to none
        if near.any():
            vectors = vectors[near] if self._projection is None else self._projection.passage(vectors[near])
            self._index.add_items(vectors, ids[near])
        self._last_added = int(ids[-1])

    def _is_mostly_dead(self, reader: CatalogueReader) -> bool:
        """Whether removed vectors outweigh the others. Their places are not given to new ones: hnswlib then loses
        ways to some of the rest (seen: a vector that was not among its own ten nearest); it is built anew instead."""
        live = reader.vector_count(self._embedder_id)
        return int(self._index.get_current_count()) > 2 * live + _FEW

    def _remove(self, vector_id: VectorId) -> None:
        # It may be another embedder's vector, or one that was removed before this index saw it.
        with contextlib.suppress(RuntimeError):
            self._index.mark_deleted(vector_id)

    def save(self) -> None:
        """Writes the checkpoint if the index has moved on since the last one."""
        with self._lock:
            if (self._last_added, self._last_removed) == (self._saved.last_added, self._saved.last_removed):
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._file.with_name(self._file.name + ".new")
            with index_faults("vector index"):
                self._index.save_index(str(temporary))
            last_added, last_removed = self._last_added, self._last_removed
        with temporary.open("r+b") as file:
            os.fsync(file.fileno())
        files = {_digest(temporary): temporary.stat().st_size}
        # The old checkpoint names the old file's digest: a kill between the two steps is seen and costs a rebuild.
        replace_durably(temporary, self._file)
        checkpoint = Checkpoint(self._catalogue_id, self._layout, last_added, last_removed, files)
        checkpoint.write(self._checkpoint_path)
        self._saved = checkpoint

    def search(self, vector: np.ndarray, limit: int) -> list[tuple[VectorId, float]]:
        """The nearest vectors to `vector` [dimension] with their cosines, best first."""
        with self._lock:
            limit = min(limit, self._index.get_current_count())
            if limit <= 0:
                return []
            self._index.set_ef(max(_SEARCH_BREADTH, limit))
            found = self._nearest(vector, limit)
            if found is not None:
                return found
            # Fewer can be reached, some being marked as removed: as many as there are.
            found, too_many = [], limit
            while too_many - len(found) > 1:
                some = self._nearest(vector, (len(found) + too_many) // 2)
                if some is None:
                    too_many = (len(found) + too_many) // 2
                else:
                    found = some
            return found

    def _nearest(self, vector: np.ndarray, count: int) -> list[tuple[VectorId, float]] | None:
        try:
            labels, distances = self._index.knn_query(vector.astype(np.float32), k=count)
        except RuntimeError:
            return None
        return [(VectorId(int(id_)), 1.0 - float(d)) for id_, d in zip(labels[0], distances[0], strict=True)]


def remove_orphaned(folder: Path, known: Collection[EmbedderId]) -> None:
    """Removes the files of embedders that the catalogue does not have any more."""
    for file in folder.glob("*"):
        id_ = file.name.partition(".")[0]
        if id_.isdecimal() and int(id_) not in known:
            log.info("%s belongs to no embedder any more and is removed", file)
            with contextlib.suppress(OSError):  # open elsewhere: the next start tries again
                file.unlink()


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=32)).hexdigest()
