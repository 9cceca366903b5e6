"""ONNX files without their weights: big tensors are left in their file, and stand in the graph as places in it.

What this gives is an ordinary model with external data, as long as it is written into the folder of the original.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

if TYPE_CHECKING:
    import onnx

BIG = 1024  # bytes: smaller tensors stay in the graph
_PAGE = 4096  # what is written here can be mapped into memory as it is
_PIECE = 1 << 22
_LARGEST_GRAPH = 256 << 20  # bytes: weights that cannot be left where they are
# Field numbers of onnx.proto.
_GRAPH, _INITIALIZER, _RAW_DATA = 7, 5, 9
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes of a tensor lie; `file` is a name in the folder of the model."""

    file: str
    offset: int
    length: int


def read_graph(path: Path) -> onnx.ModelProto:
    """The model in `path`, its big tensors as places in their file.

    Raises OSError, and ValueError where the file is no ONNX model.
    """
    import onnx

    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        rest = bytearray()  # of the model, then of its graph: all but the tensors
        tensors: list[onnx.TensorProto] = []
        try:
            for number, start, end in _fields(file, 0, size, rest, {_GRAPH}):
                graph = bytearray()
                for _, first, last in _fields(file, start, end, graph, {_INITIALIZER}):
                    tensors.append(_tensor(file, first, last, path.name))
                rest += _tag(number) + _varint(len(graph)) + graph
            model: onnx.ModelProto = onnx.ModelProto.FromString(bytes(rest))
        except ValueError:
            raise
        except Exception as error:  # protobuf's own
            raise ValueError(f"{path.name} is no ONNX model") from error
    if not model.graph.node:
        raise ValueError(f"{path.name} is no ONNX model")
    model.graph.initializer.extend(tensors)
    return model


def _tensor(file: BinaryIO, start: int, end: int, name: str) -> onnx.TensorProto:
    import onnx

    head = bytearray()
    place = None
    for _, first, last in _fields(file, start, end, head, {_RAW_DATA}):
        if last - first >= BIG:
            place = Place(name, first, last - first)
        else:
            head += _tag(_RAW_DATA) + _varint(last - first) + _read(file, first, last)
    tensor: onnx.TensorProto = onnx.TensorProto.FromString(bytes(head))
    if place is not None:
        put_at(tensor, place)
    return tensor


def place_of(tensor: onnx.TensorProto) -> Place | None:
    """Where a tensor's bytes lie; None when they are in the graph."""
    if tensor.data_location != tensor.EXTERNAL:
        return None
    entries = {entry.key: entry.value for entry in tensor.external_data}
    return Place(entries["location"], int(entries.get("offset", 0)), int(entries.get("length", 0)))


def put_at(tensor: onnx.TensorProto, place: Place) -> None:
    """Makes a tensor one whose bytes lie outside."""
    for field in ("raw_data", "int32_data", "external_data"):
        tensor.ClearField(field)
    tensor.data_location = tensor.EXTERNAL
    for key, value in (("location", place.file), ("offset", place.offset), ("length", place.length)):
        tensor.external_data.add(key=key, value=str(value))


class SideFile:
    """Tensors that had to be changed, beside the file of the others. Made when the first one is written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None

    def put(self, folder: Path, name: str, source: Place) -> Place:
        """Copies unsigned bytes as the signed ones that are 128 less, to be found in a file called `name`."""
        if self._file is None:
            self._file = self.path.open("wb")
        self._file.write(bytes(-self._file.tell() % _PAGE))
        offset = self._file.tell()
        with (folder / source.file).open("rb") as file:
            for start in range(0, source.length, _PIECE):
                piece = _read(file, source.offset + start, source.offset + min(start + _PIECE, source.length))
                self._file.write((np.frombuffer(piece, np.uint8) ^ 0x80).tobytes())
        return Place(name, offset, source.length)

    def close(self) -> bool:
        """Whether there is such a file."""
        if self._file is None:
            return False
        self._file.close()
        return True


# ---- protobuf's wire format


def _fields(file: BinaryIO, start: int, end: int, rest: bytearray, wanted: set[int]) -> Iterator[tuple[int, int, int]]:
    """Number, start and end of the wanted fields of a message; all others are added to `rest` as they are."""
    position = start
    while position < end:
        key, content = _read_varint(file, position, end)
        number, kind = key >> 3, key & 7
        if kind == _BYTES:
            length, content = _read_varint(file, content, end)
            after = content + length
        elif kind == _VARINT:
            _, after = _read_varint(file, content, end)
        elif kind in (_FIXED_64, _FIXED_32):
            after = content + (8 if kind == _FIXED_64 else 4)
        else:
            raise ValueError(f"not an ONNX model: field of kind {kind} at byte {position}")
        if after > end or number == 0:
            raise ValueError(f"not a whole ONNX model: a field at byte {position} does not fit")
        if number in wanted and kind == _BYTES:
            yield number, content, after
        elif after - position + len(rest) > _LARGEST_GRAPH:
            raise ValueError("weights are not where they can be left")
        else:
            rest += _read(file, position, after)
        position = after


def _read(file: BinaryIO, start: int, end: int) -> bytes:
    file.seek(start)
    data = file.read(end - start)
    if len(data) != end - start:
        raise ValueError(f"not a whole ONNX model: it ends before byte {end}")
    return data


def _read_varint(file: BinaryIO, start: int, end: int) -> tuple[int, int]:
    """A number and the place behind it."""
    file.seek(start)
    value = 0
    for count, byte in enumerate(file.read(min(10, end - start))):
        value |= (byte & 127) << 7 * count
        if byte < 128:
            return value, start + count + 1
    raise ValueError(f"not a whole ONNX model: no number at byte {start}")


def _tag(number: int) -> bytes:
    return _varint(number << 3 | _BYTES)


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])
