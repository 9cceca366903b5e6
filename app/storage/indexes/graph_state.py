"""The state of an hnswlib graph (hnswlib 0.8) as arrays: what it hands out to be pickled, and takes again.

hnswlib only marks what is removed and goes on using it as a way to the rest. Before a state is written, its place gets
the vector of one of its neighbours: the ways stay as good, and nothing is left of the vector that has gone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np
from numpy.typing import NDArray

from app.common.true_paths import for_narrow_calls
from app.storage.indexes.graph_layout import REMOVED_AT, Settings, check_graph, labels_of, links_of

_FLOAT = 4  # bytes
_AT_ONCE = 512  # elements
_MOST_DIMENSIONS, _MOST_LINKS, _MOST_BREADTH = 1 << 16, 256, 4096  # that any version may have asked for
# Which follow from the space, the number of dimensions and that of links.
_SIZES = ("max_M", "max_M0", "offset_data", "label_offset", "size_data_per_element", "size_links_per_element")
_WHERE_IT_BEGINS = ("enterpoint_node", "max_level")  # a search


@dataclass(frozen=True, slots=True)
class GraphState:
    """`elements` [n, size]: of each its head, its links on the lowest level, its vector, its label. `levels` [n]: its
    highest level. `upper`: the links above the lowest, of those that have any, one after the other."""

    settings: Settings
    elements: NDArray[np.uint8]
    levels: NDArray[np.int32]
    upper: NDArray[np.uint8]

    @classmethod
    def of(cls, index: Any) -> GraphState:
        """A copy of what an index holds. Raises MemoryError."""
        np.empty(index.index_file_size(), np.uint8)  # hnswlib does not ask whether it was given the room
        (fields,) = index.__getstate__()
        settings = _settings_of(fields)
        count = settings["cur_element_count"]
        elements = fields["data_level0"].view(np.uint8).reshape(count, settings["size_data_per_element"])
        return cls(settings, elements, fields["element_levels"][:count], fields["link_lists"].view(np.uint8))

    @classmethod
    def of_file(cls, file: Path, vector_bytes: int) -> GraphState:
        """Of a whole file as hnswlib writes it, in which a vector takes so many bytes."""
        index = hnswlib.Index(space="ip", dim=vector_bytes // _FLOAT)
        index.load_index(for_narrow_calls(file))
        return cls.of(index)

    def index(self, room: int) -> Any:
        """An index of hnswlib that holds this, with room for so many elements beside. Raises ValueError where it is no
        graph that hnswlib can use."""
        count = len(self.elements)
        settings = _own_settings(self.settings)
        if count:
            settings.update({name: self.settings.get(name, -1) for name in _WHERE_IT_BEGINS})
        check_graph(settings, self.elements, self.levels, self.upper)
        fields: dict[str, Any] = {
            **settings,
            "ep_added": count > 0,
            "cur_element_count": count,
            "max_elements": count + room,
            "has_deletions": bool(np.any(self.elements[:, REMOVED_AT])),
            "label_lookup_external": self.labels.astype(np.uint64),
            "label_lookup_internal": np.arange(count, dtype=np.uint32),
            "element_levels": self.levels,
            "data_level0": self.elements.reshape(-1).view(np.int8),
            "link_lists": self.upper.view(np.int8),
        }
        index = hnswlib.Index.__new__(hnswlib.Index)
        index.__setstate__((fields,))
        return index

    @property
    def vector_at(self) -> int:
        return int(self.settings["offset_data"])

    @property
    def label_at(self) -> int:
        return int(self.settings["label_offset"])

    @property
    def labels(self) -> NDArray[np.int64]:
        """The ids of the elements, those that are removed included."""
        return labels_of(self.elements[:, self.label_at :])

    def recoded(self, kind: Settings, encode: Callable[[NDArray[np.uint8]], NDArray[np.uint8]]) -> GraphState:
        """The same with what `encode` makes of the vectors [n, bytes]; `kind` are the settings that say what these are.
        The links stay."""
        vectors = self.elements[:, self.vector_at : self.label_at]
        parts = [encode(np.ascontiguousarray(vectors[at : at + _AT_ONCE])) for at in range(0, len(vectors), _AT_ONCE)]
        codes = np.concatenate(parts) if parts else encode(vectors)
        label_at = self.vector_at + codes.shape[1]
        elements = np.concatenate(
            [self.elements[:, : self.vector_at], codes, self.elements[:, self.label_at :]], axis=1
        )
        sizes: Settings = {"label_offset": label_at, "size_data_per_element": elements.shape[1]}
        return GraphState({**self.settings, **kind, **sizes}, elements, self.levels, self.upper)

    def overwrite_vectors(self, removed: Collection[int]) -> None:
        """Overwrites the vectors of these ids. Raises RuntimeError where they are not all there."""
        if not removed:
            return
        gone = np.isin(self.labels, np.fromiter(removed, np.int64, len(removed)))
        if int(np.count_nonzero(gone)) != len(removed):
            raise RuntimeError("the graph does not hold what was removed")
        places = np.flatnonzero(gone)
        for begin in range(0, len(places), _AT_ONCE):
            self._overwrite(gone, places[begin : begin + _AT_ONCE])

    def _overwrite(self, gone: NDArray[np.bool_], places: NDArray[np.integer]) -> None:
        """Gives the elements at these places the vector of their first neighbour that is not gone; without one,
        zeros."""
        _, uints, there = links_of(self.elements[places, : self.vector_at])
        links = uints.astype(np.int64)
        is_link = there & (links < len(self.elements))
        links = np.minimum(links, len(self.elements) - 1)
        kept = is_link & ~gone[links]
        first = links[np.arange(len(places)), kept.argmax(axis=1)]
        vectors = self.elements[first, self.vector_at : self.label_at]
        vectors[~kept.any(axis=1)] = 0
        self.elements[places, self.vector_at : self.label_at] = vectors


def _settings_of(fields: dict[str, Any]) -> Settings:
    """What hnswlib hands out, without the arrays."""
    return {name: value for name, value in fields.items() if not isinstance(value, np.ndarray)}


def _own_settings(settings: Settings) -> Settings:
    """Those of an empty graph of the same kind that this hnswlib makes on this machine. Raises ValueError where it
    would be another, RuntimeError where it knows no such space."""
    numbers = (settings.get(name) for name in ("dim", "M", "ef_construction"))
    dimension, links, breadth = (each if type(each) is int else -1 for each in numbers)
    if not 1 <= dimension <= _MOST_DIMENSIONS or not 2 <= links <= _MOST_LINKS or not 1 <= breadth <= _MOST_BREADTH:
        raise ValueError("no graph is built so")
    empty = hnswlib.Index(space=str(settings.get("space")), dim=dimension)
    empty.init_index(max_elements=1, M=links, ef_construction=breadth, random_seed=1)
    own = _settings_of(empty.__getstate__()[0])
    if any(settings.get(name) != own[name] for name in _SIZES):
        raise ValueError("the graph is laid out in another way")
    return own
