"""How vectors and token weights lie in the catalogue's blobs.

A number of a vector takes eight bits: a share of the largest of them, in steps of a 127th. How long the vector is need
not be kept: it is 1 or 0. As versions before wrote them they have nine bits, the size as a byte and the sign, or are
half floats: to rewrite all that there are would keep waiting who opens a large library.

Of the ten nearest of 6,470 real passages nine bits keep 99.5 %, eight 99.3, seven 98.8; of a million made of them,
which lie much nearer to each other, 99.0, 98.1, 96.6. A random rotation before, which would spread a number that is far
larger than the others, loses more: embeddings have none. Of what vectors differ by from the mean of all, seven bits
keep 98.9 and 97.1: less than eight do. What a whole search finds is told by tests/bench/scale_vectors.py.

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
_MARK, _NINE = b"\x08", b"\x09"  # of what has eight bits a number, and nine
_LARGEST = 127
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
    """Vectors [n, dimension], of length 1 or 0, as they are kept: a mark, and of each number its share of the largest
    as a whole number from -127 to 127."""
    import numpy as np

    largest = np.max(np.abs(vectors), axis=1, keepdims=True)
    codes = np.rint(vectors * (_LARGEST / np.where(largest == 0, 1, largest))).astype(np.int8)
    return [_MARK + row.tobytes() for row in codes]


def unpack_dense(blobs: Sequence[bytes], dimension: int) -> Vector:
    """Vectors [n, dimension] of what is kept of each; 0 for what has no form of theirs."""
    import numpy as np

    if blobs and set(map(len, blobs)) == {1 + dimension}:  # as nearly all are, unless all are half floats of that size
        rows = np.frombuffer(b"".join(blobs), np.uint8).reshape(len(blobs), -1)
        if (rows[:, 0] == _MARK[0]).all():
            return _decoded(rows, dimension)
    found = np.zeros((len(blobs), dimension), np.float32)
    coded: dict[int, list[int]] = {}  # by how many bytes they have, which are decoded together
    for number, blob in enumerate(blobs):
        if _is_coded(blob, dimension):
            coded.setdefault(len(blob), []).append(number)
        elif len(blob) == _HALF * dimension:
            found[number] = np.frombuffer(blob, np.float16)
    for numbers in coded.values():
        rows = np.frombuffer(b"".join([blobs[number] for number in numbers]), np.uint8).reshape(len(numbers), -1)
        found[numbers] = _decoded(rows, dimension)
    return found


def _decoded(rows: NDArray[np.uint8], dimension: int) -> Vector:
    """Of codes [n, bytes] of one form, the mark included."""
    import numpy as np

    codes = rows[:, 1 : 1 + dimension]
    if rows.shape[1] == 1 + dimension:
        vectors = codes.view(np.int8).astype(np.float32)
    else:
        vectors = codes * _signs().take(rows[:, 1 + dimension :], axis=0).reshape(len(rows), -1)[:, :dimension]
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
    eight, nine = 1 + dimension, 1 + dimension + -(-dimension // 8)
    return (len(blob) == eight and blob.startswith(_MARK)) or (len(blob) == nine and blob.startswith(_NINE))


def dimension_of(stored: Any) -> int | None:
    """How many numbers the vector has that is kept so; None where it is none. Half floats may look like codes, but of
    several vectors few do."""
    if not isinstance(stored, bytes) or not stored:
        return None
    for dimension in (len(stored) - 1, (len(stored) - 1) * 8 // 9):
        if _is_coded(stored, dimension):
            return dimension
    return len(stored) // _HALF if len(stored) % _HALF == 0 else None


def comparable(vectors: Vector) -> NDArray[np.bool_]:
    """Which of the vectors [n, dimension] an index holds: those that have a direction. A text without words has none:
    all its values are 0, some of them below it."""
    import numpy as np

    mask: NDArray[np.bool_] = np.logical_and(np.any(vectors, axis=1), np.all(np.isfinite(vectors), axis=1))
    return mask
