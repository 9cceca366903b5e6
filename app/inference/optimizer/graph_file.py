"""ONNX files without their weights: big tensors are left in their file, and stand in the graph as places in it.

What this gives is an ordinary model with external data, as long as it is written into the folder of the original.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.inference.optimizer.wire import (
    GRAPH_INITIALIZER,
    MODEL_GRAPH,
    TENSOR_RAW_DATA,
    bytes_field,
    read_bytes,
    wanted_fields,
)

if TYPE_CHECKING:
    import onnx

_BIG = 1024  # bytes: smaller tensors stay in the graph


@dataclass(frozen=True, slots=True)
class ExternalTensor:
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
            for start, end in wanted_fields(file, 0, size, rest, frozenset({MODEL_GRAPH})):
                graph = bytearray()
                for first, last in wanted_fields(file, start, end, graph, frozenset({GRAPH_INITIALIZER})):
                    tensors.append(_tensor(file, first, last, path.name))
                rest += bytes_field(MODEL_GRAPH, bytes(graph))
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
    for first, last in wanted_fields(file, start, end, head, frozenset({TENSOR_RAW_DATA})):
        if last - first >= _BIG:
            place = ExternalTensor(name, first, last - first)
        else:
            head += bytes_field(TENSOR_RAW_DATA, read_bytes(file, first, last))
    tensor: onnx.TensorProto = onnx.TensorProto.FromString(bytes(head))
    if place is not None:
        set_external(tensor, place)
    return tensor


def external_tensor(tensor: onnx.TensorProto) -> ExternalTensor | None:
    """Where a tensor's bytes lie; None when they are in the graph."""
    if tensor.data_location != tensor.EXTERNAL:
        return None
    entries = {entry.key: entry.value for entry in tensor.external_data}
    return ExternalTensor(entries["location"], int(entries.get("offset", 0)), int(entries.get("length", 0)))


def set_external(tensor: onnx.TensorProto, place: ExternalTensor) -> None:
    """Makes a tensor one whose bytes lie outside."""
    for field in ("raw_data", "int32_data", "external_data"):
        tensor.ClearField(field)
    tensor.data_location = tensor.EXTERNAL
    for key, value in (("location", place.file), ("offset", place.offset), ("length", place.length)):
        tensor.external_data.add(key=key, value=str(value))
