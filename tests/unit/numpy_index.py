"""The plainest vector index there is: all vectors in an array, compared one by one. It shows that the port can be
implemented in one module, and what the answer should be."""

from __future__ import annotations

import io
import json
import threading
from dataclasses import asdict
from pathlib import Path

import numpy as np

from app.common.durable import write_atomically
from app.domain.ids import VectorId
from app.ports import Ids, IndexPosition, Vector
from app.storage.faults import storage_faults


class NumpyIndex:
    """The index in the file `path`.npz."""

    worn_out = False

    def __init__(self, path: Path, dimension: int, *, writable: bool) -> None:
        self._file = path.with_name(f"{path.name}.npz")
        self.dimension = dimension
        self._writable = writable
        self._lock = threading.Lock()
        self._load()

    def _load(self) -> None:
        self.saved: IndexPosition | None = None
        self._ids, self._vectors = np.zeros(0, np.int64), np.zeros((0, self.dimension), np.float32)
        if self._file.exists():
            with np.load(self._file) as stored:
                if stored["vectors"].shape[1] == self.dimension:
                    self._ids, self._vectors = stored["ids"], stored["vectors"]
                    self.saved = IndexPosition(**json.loads(str(stored["position"])))

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, ids: Ids, vectors: Vector) -> None:
        with self._lock:
            kept = ~np.isin(self._ids, ids)
            self._ids = np.concatenate([self._ids[kept], ids])
            self._vectors = np.concatenate([self._vectors[kept], vectors.astype(np.float32)])

    @property
    def unusable(self) -> bool:
        return False

    def held_ids(self) -> Ids:
        with self._lock:
            return self._ids

    def remove(self, ids: Ids) -> None:
        with self._lock:
            kept = ~np.isin(self._ids, ids)
            self._ids, self._vectors = self._ids[kept], self._vectors[kept]

    def search(self, vector: Vector, k: int, allowed: Ids | None = None) -> list[tuple[VectorId, float]]:
        with self._lock:
            kept = slice(None) if allowed is None else np.isin(self._ids, allowed)
            ids, scores = self._ids[kept], self._vectors[kept] @ vector.astype(np.float32)
        best = np.argsort(-scores, kind="stable")[:k]
        return [(VectorId(int(ids[place])), float(scores[place])) for place in best]

    def clear(self) -> None:
        if self._writable:
            self._file.unlink(missing_ok=True)
        with self._lock:
            self.saved = None
            self._ids, self._vectors = np.zeros(0, np.int64), np.zeros((0, self.dimension), np.float32)

    def checkpoint(self, position: IndexPosition) -> None:
        written = io.BytesIO()
        np.savez(written, ids=self._ids, vectors=self._vectors, position=np.array(json.dumps(asdict(position))))
        with storage_faults():
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, written.getvalue())
        self.saved = position

    def refresh(self) -> None:
        if not self._writable:
            with self._lock:
                self._load()

    def close(self) -> None:
        pass
