"""How vectors and token weights lie in the catalogue's blobs.

A number of a vector takes nine bits: its size as a byte, 255 for the largest of them, and its sign. How long the vector
is need not be kept: it is 1 or 0. As versions before wrote them they are half floats: to rewrite all that there are
would keep waiting who opens a large library. Eight bits lose twice as many of the ten nearest, and take the same share
of a page at 1,024 numbers; what a whole search finds is told by tests/bench/scale_vectors.py.

numpy is loaded by the first of them: the catalogue is opened before the window is shown, which waits for nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from app.ports import Vector
from app.storage.checksums import vector_checksum

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of `v` (vectors) and its embedder `e`; as `StoredVector` takes them.
VECTOR_COLUMNS = "v.embedder_id, v.text_hash, v.dense, v.sparse, v.checksum, e.dimension"
_WEIGHT_BYTES = 6  # of one token: its id and its weight
_MARK = b"\x09"  # of what has nine bits a number
_LARGEST = 255
_HALF = 2  # bytes


@dataclass(frozen=True, slots=True)
class StoredVector:
    """A row as it lies there, whatever that is."""

    embedder_id: Any
    text_hash: Any
    dense: Any
    sparse: Any
    checksum: Any
    dimension: Any

    def is_whole(self) -> bool:
        """Whether it is what was written, as far as its form and its checksum, where it has one, can tell."""
        if not isinstance(self.dense, bytes) or not _has_form(self.dense, self.dimension):
            return False
        if self.sparse is not None and (not isinstance(self.sparse, bytes) or len(self.sparse) % _WEIGHT_BYTES):
            return False
        return self.checksum is None or self.checksum == self.written_checksum()

    def numbers(self) -> Vector:
        """[dimension], of one that is whole."""
        vector: Vector = unpack_dense([self.dense], self.dimension)[0]
        return vector

    def written_checksum(self) -> int:
        """The checksum that such a row is written with."""
        return vector_checksum(self.embedder_id, self.text_hash, self.dense, self.sparse)


def pack_sparse(weights: Mapping[int, float]) -> bytes:
    """A text's token weights: all token ids as uint32, then their weights as float16."""
    import numpy as np

    ids = np.fromiter(weights.keys(), dtype="<u4", count=len(weights))
    values = np.fromiter(weights.values(), dtype="<f2", count=len(weights))
    return ids.tobytes() + values.tobytes()


def unpack_sparse(blob: bytes) -> dict[int, float]:
    """What `pack_sparse` was given, to the precision of float16."""
    import numpy as np

    count = len(blob) // _WEIGHT_BYTES
    ids = np.frombuffer(blob, dtype="<u4", count=count)
    values = np.frombuffer(blob, dtype="<f2", offset=4 * count)
    return dict(zip(ids.tolist(), values.tolist(), strict=True))


def pack_dense(vectors: Vector) -> list[bytes]:
    """Vectors [n, dimension], of length 1 or 0, as they are kept: a mark, the size of each number, and a bit for each
    that is set where it is below 0."""
    import numpy as np

    sizes = np.abs(vectors)
    largest = np.max(sizes, axis=1, keepdims=True)
    codes = np.rint(sizes * (_LARGEST / np.where(largest == 0, 1, largest))).astype(np.uint8)
    rows = np.concatenate([codes, np.packbits(vectors < 0, axis=1)], axis=1)
    return [_MARK + row.tobytes() for row in rows]


def unpack_dense(blobs: Sequence[bytes], dimension: int) -> Vector:
    """Vectors [n, dimension] of what is kept of each; 0 for what has no form of theirs."""
    import numpy as np

    if blobs and set(map(len, blobs)) == {_coded_bytes(dimension)}:  # as all are but for older ones, and quickly told
        rows = np.frombuffer(b"".join(blobs), np.uint8).reshape(len(blobs), -1)
        if np.all(rows[:, 0] == _MARK[0]):
            return _decoded(rows, dimension)
    found = np.zeros((len(blobs), dimension), np.float32)
    for number, blob in enumerate(blobs):
        if _is_coded(blob, dimension):
            found[number] = _decoded(np.frombuffer(blob, np.uint8)[np.newaxis], dimension)
        elif len(blob) == _HALF * dimension:
            found[number] = np.frombuffer(blob, np.float16)
    return found


def _decoded(rows: NDArray[np.uint8], dimension: int) -> Vector:
    """Of codes [n, bytes], the mark included."""
    import numpy as np

    vectors = rows[:, 1 : 1 + dimension].astype(np.float32)
    vectors *= _signs().take(rows[:, 1 + dimension :], axis=0).reshape(len(rows), -1)[:, :dimension]
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    vectors /= np.maximum(lengths, 1)[:, np.newaxis]
    return vectors


@cache
def _signs() -> Vector:
    """The signs that the bits of each byte stand for, [256, 8]."""
    import numpy as np

    bits = np.unpackbits(np.arange(256, dtype=np.uint8)[:, np.newaxis], axis=1)
    return np.where(bits == 1, np.float32(-1), np.float32(1))


def _has_form(blob: bytes, dimension: int) -> bool:
    return _is_coded(blob, dimension) or len(blob) == _HALF * dimension


def _is_coded(blob: bytes, dimension: int) -> bool:
    return len(blob) == _coded_bytes(dimension) and blob.startswith(_MARK)


def _coded_bytes(dimension: int) -> int:
    return len(_MARK) + dimension + -(-dimension // 8)


def dimension_of(stored: Any) -> int | None:
    """How many numbers the vector has that is kept so; None where it is none. Half floats may look like codes, but of
    several vectors few do."""
    if not isinstance(stored, bytes) or not stored:
        return None
    if _is_coded(stored, dimension := (len(stored) - len(_MARK)) * 8 // 9):
        return dimension
    return len(stored) // _HALF if len(stored) % _HALF == 0 else None


def comparable(vectors: Vector) -> NDArray[np.bool_]:
    """Which of the vectors [n, dimension] an index holds: those that have a direction. A text without words has none:
    all its values are 0, some of them below it."""
    import numpy as np

    mask: NDArray[np.bool_] = np.logical_and(np.any(vectors, axis=1), np.all(np.isfinite(vectors), axis=1))
    return mask
