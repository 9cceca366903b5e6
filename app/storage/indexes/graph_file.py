"""A graph's file: its state without what says nothing, compressed. Of the room for links only the links are written,
and numbers byte by byte, the highest of all of them first: these are nearly all alike.

A file is a line of JSON with the settings, then one zstandard frame: heads, links, vectors and labels of a portion of
the elements at a time, the highest levels of all, the links above the lowest.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import zstandard
from numpy.typing import NDArray

from app.common.regular_files import open_regular_file
from app.storage.indexes.graph_layout import HEAD_BYTES, LABEL_BYTES, Settings, labels_of, links_of
from app.storage.indexes.graph_state import GraphState

_PORTION = 1 << 15  # elements
_LEVEL = 1  # codes and links have few repetitions: higher ones find nothing more
_LINK_BYTES = 4
_LONGEST_LINE = 1 << 16


def write_graph(state: GraphState, file: Path) -> None:
    """Raises OSError."""
    settings = {**state.settings, "upper_bytes": len(state.upper)}
    with file.open("wb") as target:
        target.write(json.dumps(settings).encode() + b"\n")
        with zstandard.ZstdCompressor(level=_LEVEL).stream_writer(target, closefd=False) as packed:
            for begin in range(0, len(state.elements), _PORTION):
                for part in _parts(state, state.elements[begin : begin + _PORTION]):
                    packed.write(part)
            packed.write(state.levels.astype(np.uint8).tobytes())
            packed.write(state.upper.tobytes())


def _parts(state: GraphState, elements: NDArray[np.uint8]) -> tuple[bytes, ...]:
    heads, links, there = links_of(elements[:, : state.vector_at])
    steps = np.diff(labels_of(elements[:, state.label_at :]), prepend=0)  # ids mostly follow each other
    return (
        heads.tobytes(),
        _by_byte(links[there]),
        np.ascontiguousarray(elements[:, state.vector_at : state.label_at]).tobytes(),
        _by_byte(steps),
    )


def _by_byte(numbers: NDArray[Any]) -> bytes:
    return np.ascontiguousarray(numbers).view(np.uint8).reshape(len(numbers), numbers.itemsize).T[::-1].tobytes()


def read_graph(file: Path) -> GraphState:
    """What was written. Raises OSError, ValueError where it is no such file."""
    try:
        with open_regular_file(file) as source:
            settings = json.loads(source.readline(_LONGEST_LINE))
            with zstandard.ZstdDecompressor().stream_reader(source, closefd=False) as packed:
                return _read(settings, packed)
    except (zstandard.ZstdError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("it is no graph's file") from error


def _read(settings: Settings, packed: zstandard.ZstdDecompressionReader) -> GraphState:
    upper_bytes = int(settings.pop("upper_bytes"))
    count, size = int(settings["cur_element_count"]), int(settings["size_data_per_element"])
    state = GraphState(settings, np.zeros((count, size), np.uint8), np.zeros(count, np.int32), np.zeros(0, np.uint8))
    for begin in range(0, count, _PORTION):
        _fill(state, state.elements[begin : begin + _PORTION], packed)
    state.levels[:] = np.frombuffer(_exactly(packed, count), np.uint8)
    state = replace(state, upper=np.frombuffer(_exactly(packed, upper_bytes), np.uint8))
    if packed.read(1):
        raise ValueError("the graph's file is too long")
    return state


def _fill(state: GraphState, elements: NDArray[np.uint8], packed: zstandard.ZstdDecompressionReader) -> None:
    count, at, label_at = len(elements), state.vector_at, state.label_at
    elements[:, :HEAD_BYTES] = np.frombuffer(_exactly(packed, count * HEAD_BYTES), np.uint8).reshape(count, -1)
    _, links, there = links_of(elements[:, :at])
    links[there] = _from_bytes(packed, int(np.count_nonzero(there)), _LINK_BYTES, np.uint32)
    elements[:, HEAD_BYTES:at] = links.view(np.uint8)
    vectors = _exactly(packed, count * (label_at - at))
    elements[:, at:label_at] = np.frombuffer(vectors, np.uint8).reshape(count, -1)
    labels = np.cumsum(_from_bytes(packed, count, LABEL_BYTES, np.int64))
    elements[:, label_at:] = labels[:, np.newaxis].view(np.uint8)


def _from_bytes(packed: zstandard.ZstdDecompressionReader, count: int, size: int, kind: Any) -> NDArray[Any]:
    rows = np.frombuffer(_exactly(packed, count * size), np.uint8).reshape(size, count)
    numbers: NDArray[Any] = np.ascontiguousarray(rows[::-1].T).view(kind)
    return numbers[:, 0]


def _exactly(packed: zstandard.ZstdDecompressionReader, size: int) -> bytes:
    parts, left = [], size
    while left:
        part = packed.read(left)
        if not part:
            raise ValueError("the graph's file is too short")
        parts.append(part)
        left -= len(part)
    return b"".join(parts)
