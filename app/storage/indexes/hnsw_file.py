"""The file of an hnswlib graph (hnswlib 0.8), in which the vectors of what was removed are overwritten.

hnswlib only marks what is removed and goes on using it as a way to the rest. In the file its place gets the vector of
one of its neighbours: the ways stay as good as they were, and nothing is left of the vector that has gone.
"""

from __future__ import annotations

import struct
from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

# Where the elements begin, how many there is room for and are, the bytes of one, where in it its label and its vector
# are; then the highest level, the entry, three numbers of links, two settings.
_HEADER = struct.Struct("<6QiI3QdQ")
_LABEL_BYTES = 8
_LINK_BYTES = 4


def overwrite_vectors(file: Path, dimension: int, removed: Collection[int]) -> int:
    """Overwrites the vectors of these ids in a saved graph of float32 vectors; returns how many.

    Raises RuntimeError where the file is not laid out as this module knows it.
    """
    if not removed:
        return 0
    with file.open("rb") as stream:
        header = stream.read(_HEADER.size)
    if len(header) < _HEADER.size:
        raise RuntimeError("the graph's file is too short")
    _, _, count, size, label_at, vector_at, *_ = _HEADER.unpack(header)
    fits = vector_at + 4 * dimension == label_at and label_at + _LABEL_BYTES == size
    if not fits or _HEADER.size + count * size > file.stat().st_size:
        raise RuntimeError("the graph's file is laid out in another way")
    elements = np.memmap(file, np.uint8, "r+", _HEADER.size, (count, size))
    try:
        return _overwrite(elements, int(label_at), int(vector_at), removed)
    finally:
        elements.flush()
        del elements


def _overwrite(elements: NDArray[np.uint8], label_at: int, vector_at: int, removed: Collection[int]) -> int:
    labels = np.ascontiguousarray(elements[:, label_at:]).view(np.uint64)[:, 0].astype(np.int64)
    gone = np.isin(labels, np.fromiter(removed, np.int64, len(removed)))
    if int(np.count_nonzero(gone)) != len(removed):
        raise RuntimeError("the graph's file does not hold what was removed")
    for place in np.flatnonzero(gone).tolist():
        count = int(elements[place, :2].copy().view(np.uint16)[0])
        links = elements[place, _LINK_BYTES : _LINK_BYTES * (1 + count)].copy().view(np.uint32).astype(np.int64)
        kept = links[(links < len(gone)) & ~gone[np.minimum(links, len(gone) - 1)]]
        neighbour = elements[int(kept[0]), vector_at:label_at].copy() if len(kept) else np.uint8(0)
        elements[place, vector_at:label_at] = neighbour
    return len(removed)
