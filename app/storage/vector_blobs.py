"""How vectors and token weights lie in the catalogue's blobs.

numpy is loaded by the first of them: the catalogue is opened before the window is shown, which waits for nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.ports import Vector
from app.storage.checksums import vector_checksum

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of `v` (vectors) and its embedder `e`; as `StoredVector` takes them.
VECTOR_COLUMNS = "v.embedder_id, v.text_hash, v.dense, v.sparse, v.checksum, e.dimension"
_WEIGHT_BYTES = 6  # of one token: its id and its weight


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
        if not isinstance(self.dense, bytes) or len(self.dense) != 2 * self.dimension:
            return False
        if self.sparse is not None and (not isinstance(self.sparse, bytes) or len(self.sparse) % _WEIGHT_BYTES):
            return False
        return self.checksum is None or self.checksum == self.written_checksum()

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


def unpack_dense(blob: bytes) -> Vector:
    """A vector [dimension] as float32."""
    import numpy as np

    return np.frombuffer(blob, dtype=np.float16).astype(np.float32)


def comparable(vectors: Vector) -> NDArray[np.bool_]:
    """Which of the vectors [n, dimension] an index holds: those that have a direction. A text without words has none:
    all its values are 0, some of them below it."""
    import numpy as np

    mask: NDArray[np.bool_] = np.logical_and(np.any(vectors, axis=1), np.all(np.isfinite(vectors), axis=1))
    return mask
