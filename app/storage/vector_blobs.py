"""How vectors and token weights lie in the catalogue's blobs.

numpy is loaded by the first of them: the catalogue is opened before the window is shown, which waits for nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.ports import Vector


def pack_sparse(weights: Mapping[int, float]) -> bytes:
    """A text's token weights: all token ids as uint32, then their weights as float16."""
    import numpy as np

    ids = np.fromiter(weights.keys(), dtype="<u4", count=len(weights))
    values = np.fromiter(weights.values(), dtype="<f2", count=len(weights))
    return ids.tobytes() + values.tobytes()


def unpack_sparse(blob: bytes) -> dict[int, float]:
    """What `pack_sparse` was given, to the precision of float16."""
    import numpy as np

    count = len(blob) // 6
    ids = np.frombuffer(blob, dtype="<u4", count=count)
    values = np.frombuffer(blob, dtype="<f2", offset=4 * count)
    return dict(zip(ids.tolist(), values.tolist(), strict=True))


def unpack_dense(blob: bytes) -> Vector:
    """A vector [dimension] as float32."""
    import numpy as np

    return np.frombuffer(blob, dtype=np.float16).astype(np.float32)
