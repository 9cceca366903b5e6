"""A hand-made ONNX file, byte by byte as protobuf: one input is passed on, cast to float, under another name.

Enough of the format for the tests that want a model which is not ours, without a library that can write one.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.inference.optimizer.wire import bytes_field, varint

INT64, FLOAT = 7, 1


def number_field(field: int, value: int) -> bytes:
    """A field that holds a whole number."""
    return varint(field << 3) + varint(value)


def _tensor(name: str, kind: int, dimensions: int) -> bytes:
    shape = b"".join(bytes_field(1, bytes_field(2, f"d{n}")) for n in range(dimensions))
    return bytes_field(1, name) + bytes_field(2, bytes_field(1, number_field(1, kind) + bytes_field(2, shape)))


def metadata(values: Mapping[str, str]) -> bytes:
    """What a model file says of itself; put after any whole model's bytes, it adds to what stands there."""
    return b"".join(bytes_field(14, bytes_field(1, key) + bytes_field(2, value)) for key, value in values.items())


def tiny_onnx(source: str = "input_ids", target: str = "dense_vecs", kind: int = INT64) -> bytes:
    """A model whose output `target` [1, tokens] is its input `source` as floats."""
    to_float = bytes_field(5, bytes_field(1, "to") + number_field(3, FLOAT) + number_field(20, 2))
    node = bytes_field(1, source) + bytes_field(2, target) + bytes_field(4, "Cast") + to_float
    graph = (
        bytes_field(1, node)
        + bytes_field(2, "g")
        + bytes_field(11, _tensor(source, kind, 2))
        + bytes_field(12, _tensor(target, FLOAT, 2))
    )
    return number_field(1, 8) + bytes_field(7, graph) + bytes_field(8, number_field(2, 13))
