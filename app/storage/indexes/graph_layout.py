"""How hnswlib (0.8) lays out a graph in memory, and whether arrays are laid out so: it trusts what it is given, and a
link to nothing ends the process.

Of an element there are its head, its links on the lowest level, its vector and its label; of each level above the
lowest that it is on, a head and links.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Settings = dict[str, int | float | str | bool]
LABEL_BYTES = 8
HEAD_BYTES = 4  # how many links there are, in two of them, and whether the element is removed
REMOVED_AT = 2  # the byte of the head that says so
_AT_ONCE = 1 << 15  # elements


def links_of(rows: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint32], NDArray[np.bool_]]:
    """Of rows that begin with a head, links behind it, the heads, the places for links, and which of these hold one."""
    heads = np.ascontiguousarray(rows[:, :HEAD_BYTES])
    links = np.ascontiguousarray(rows[:, HEAD_BYTES:]).view(np.uint32)
    return heads, links, np.arange(links.shape[1]) < heads.view(np.uint16)[:, :1]


def labels_of(rows: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Labels as they lie in elements, [n, 8], as numbers."""
    return np.ascontiguousarray(rows).view(np.int64)[:, 0]


def check_graph(
    settings: Settings, elements: NDArray[np.uint8], levels: NDArray[np.int32], upper: NDArray[np.uint8]
) -> None:
    """Raises ValueError unless these, of `settings` with sizes as hnswlib has them, are a graph in which every link
    leads to an element that is on the level of the link."""
    count, record = len(elements), int(settings["size_links_per_element"])
    _must(elements.shape == (count, settings["size_data_per_element"]) and levels.shape == (count,))
    _must(len(upper) == int(levels.sum(dtype=np.int64)) * record)
    if not count:
        return
    entry, highest = settings.get("enterpoint_node"), settings.get("max_level")
    if type(entry) is not int or not 0 <= entry < count:
        raise ValueError("there is no beginning")
    _must(int(levels.min()) >= 0 and int(levels[entry]) == int(levels.max()) == highest)
    labels = np.sort(labels_of(elements[:, int(settings["label_offset"]) :]))
    _must(int(labels[0]) >= 0 and bool(np.all(labels[1:] > labels[:-1])))
    at = int(settings["offset_data"])
    for begin in range(0, count, _AT_ONCE):
        part = elements[begin : begin + _AT_ONCE, :at]
        _check_links(part, np.zeros(len(part), np.int32), levels)
    there = levels[levels > 0]
    first = np.cumsum(there) - there
    _check_links(upper.reshape(-1, record), np.arange(1, there.sum() + 1) - np.repeat(first, there), levels)


def _check_links(rows: NDArray[np.uint8], on: NDArray[Any], levels: NDArray[np.int32]) -> None:
    """Of rows with a head and links, each on a level."""
    heads, links, there = links_of(rows)
    _must(bool(np.all(heads.view(np.uint16)[:, 0] <= links.shape[1])))
    beyond = links >= len(levels)  # in room that no link takes there may be anything
    _must(not np.any(beyond) or not np.any(beyond & there))
    if np.any(on):
        level = np.broadcast_to(on[:, np.newaxis], there.shape)[there]
        _must(bool(np.all(levels[links[there]] >= level)))


def _must(is_so: bool) -> None:
    if not is_so:
        raise ValueError("it is no whole graph")
