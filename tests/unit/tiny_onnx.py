"""A hand-made ONNX file, byte by byte as protobuf: one input is passed on, cast to float, under another name.

Enough of the format for the tests that want a model which is not ours, without a library that can write one.
"""

from __future__ import annotations

from collections.abc import Mapping

INT64, FLOAT = 7, 1


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _tensor(name: str, kind: int, dimensions: int) -> bytes:
    shape = b"".join(_bytes(1, _bytes(2, f"d{n}")) for n in range(dimensions))
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, shape)))


def metadata(values: Mapping[str, str]) -> bytes:
    """What a model file says of itself; put after any whole model's bytes, it adds to what stands there."""
    return b"".join(_bytes(14, _bytes(1, key) + _bytes(2, value)) for key, value in values.items())


def tiny_onnx(source: str = "input_ids", target: str = "dense_vecs", kind: int = INT64) -> bytes:
    """A model whose output `target` [1, tokens] is its input `source` as floats."""
    to_float = _bytes(5, _bytes(1, "to") + _number(3, FLOAT) + _number(20, 2))
    node = _bytes(1, source) + _bytes(2, target) + _bytes(4, "Cast") + to_float
    graph = (
        _bytes(1, node) + _bytes(2, "g") + _bytes(11, _tensor(source, kind, 2)) + _bytes(12, _tensor(target, FLOAT, 2))
    )
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _number(2, 13))
