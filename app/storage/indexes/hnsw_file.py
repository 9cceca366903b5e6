"""The file of an hnswlib graph (hnswlib 0.8), in which the vectors of what was removed are overwritten.

hnswlib only marks what is removed and goes on using it as a way to the rest. In the file its place gets the vector of
one of its neighbours: the ways stay as good as they were, and nothing is left of the vector that has gone.
"""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

# Where the elements begin, how many there is room for and are, the bytes of one, where in it its label and its vector
# are; then the highest level, the entry, three numbers of links, two settings.
_HEADER = struct.Struct("<6QiI3QdQ")
_LABEL_BYTES = 8
_LINK_BYTES = 4
_AT_ONCE = 512  # elements


@dataclass(frozen=True, slots=True)
class Layout:
    """Of a file: how many elements it has, the bytes of one, and where in it its vector and its label are."""

    count: int
    size: int
    vector_at: int
    label_at: int

    @classmethod
    def of(cls, file: Path, vector_bytes: int) -> Layout:
        """Raises RuntimeError where the file is not laid out as this module knows it."""
        with file.open("rb") as stream:
            header = stream.read(_HEADER.size)
        if len(header) < _HEADER.size:
            raise RuntimeError("the graph's file is too short")
        _, _, count, size, label_at, vector_at, *_ = _HEADER.unpack(header)
        fits = vector_at + vector_bytes == label_at and label_at + _LABEL_BYTES == size
        if not fits or _HEADER.size + count * size > file.stat().st_size:
            raise RuntimeError("the graph's file is laid out in another way")
        return cls(count, size, vector_at, label_at)

    def elements(self, file: Path, mode: Literal["r", "r+"] = "r") -> NDArray[np.uint8]:
        """The elements [count, size] as they lie there."""
        if not self.count:
            return np.zeros((0, self.size), np.uint8)
        return np.memmap(file, np.uint8, mode, _HEADER.size, (self.count, self.size))

    def labels(self, elements: NDArray[np.uint8]) -> NDArray[np.int64]:
        """The ids of these elements."""
        return np.ascontiguousarray(elements[:, self.label_at :]).view(np.int64)[:, 0]


def held_labels(file: Path, vector_bytes: int) -> NDArray[np.int64]:
    """Every id in a saved graph, those that are removed included. Raises RuntimeError, OSError."""
    layout = Layout.of(file, vector_bytes)
    return layout.labels(layout.elements(file))


def overwrite_vectors(file: Path, vector_bytes: int, removed: Collection[int]) -> int:
    """Overwrites the vectors of these ids in a saved graph; returns how many.

    Raises RuntimeError where the file is not laid out as this module knows it.
    """
    if not removed:
        return 0
    layout = Layout.of(file, vector_bytes)
    elements = layout.elements(file, "r+")
    labels = layout.labels(elements)
    gone = np.isin(labels, np.fromiter(removed, np.int64, len(removed)))
    if int(np.count_nonzero(gone)) != len(removed):
        raise RuntimeError("the graph's file does not hold what was removed")
    places = np.flatnonzero(gone)
    for begin in range(0, len(places), _AT_ONCE):
        _overwrite(elements, layout, gone, places[begin : begin + _AT_ONCE])
    if isinstance(elements, np.memmap):
        elements.flush()
    return len(removed)


def _overwrite(
    elements: NDArray[np.uint8], layout: Layout, gone: NDArray[np.bool_], places: NDArray[np.integer]
) -> None:
    """Gives the elements at these places the vector of their first neighbour that is not gone; without one, zeros."""
    heads = elements[places, : layout.vector_at]
    counts = np.ascontiguousarray(heads[:, :2]).view(np.uint16).astype(np.int64)
    links = np.ascontiguousarray(heads[:, _LINK_BYTES:]).view(np.uint32).astype(np.int64)
    is_link = (np.arange(links.shape[1]) < counts) & (links < layout.count)
    links = np.minimum(links, layout.count - 1)
    kept = is_link & ~gone[links]
    vectors = elements[links[np.arange(len(places)), kept.argmax(axis=1)], layout.vector_at : layout.label_at]
    vectors[~kept.any(axis=1)] = 0
    elements[places, layout.vector_at : layout.label_at] = vectors


def recode(file: Path, into: Path, held_bytes: int, encode: Callable[[NDArray[np.uint8]], NDArray[np.uint8]]) -> None:
    """Writes the graph in `file`, where a vector takes `held_bytes`, again with what `encode` makes of vectors
    [n, held_bytes]; the links stay. Raises RuntimeError, OSError."""
    before = Layout.of(file, held_bytes)
    label_at = before.vector_at + encode(np.zeros((1, held_bytes), np.uint8)).shape[1]
    with file.open("rb") as source, into.open("wb") as target:
        fields = list(_HEADER.unpack(source.read(_HEADER.size)))
        fields[3:5] = label_at + _LABEL_BYTES, label_at
        target.write(_HEADER.pack(*fields))
        elements = before.elements(file)
        for begin in range(0, before.count, _AT_ONCE):
            part = np.array(elements[begin : begin + _AT_ONCE])
            codes = encode(np.ascontiguousarray(part[:, before.vector_at : before.label_at]))
            both = np.concatenate([part[:, : before.vector_at], codes, part[:, before.label_at :]], axis=1)
            target.write(both.tobytes())
        source.seek(_HEADER.size + before.count * before.size)
        shutil.copyfileobj(source, target)
