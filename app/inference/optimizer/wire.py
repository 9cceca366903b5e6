"""ONNX files byte by byte: protobuf's wire format, for files that are too large to be taken in or made as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

# Numbers of fields in onnx.proto.
MODEL_GRAPH, GRAPH_INITIALIZER, TENSOR_RAW_DATA = 7, 5, 9
_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5
_MOST_KEPT = 256 << 20  # bytes that a message may have beside the wanted fields


# ---- writing


def varint(number: int) -> bytes:
    """A whole number from 0 on."""
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def bytes_field(field: int, value: bytes | str) -> bytes:
    """A field that holds bytes, a text, or a message as its bytes."""
    data = value.encode() if isinstance(value, str) else value
    return bytes_head(field, len(data)) + data


def bytes_head(field: int, length: int) -> bytes:
    """What stands before the bytes of such a field."""
    return varint(field << 3 | _BYTES) + varint(length)


# ---- reading


def wanted_fields(
    file: BinaryIO, start: int, end: int, rest: bytearray, wanted: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Where in the file the bytes of the wanted fields of a message [start, end) begin and end; all other fields are
    added to `rest` as they are.

    Raises ValueError where it is no message, not whole, or too much of it is not wanted.
    """
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
            yield content, after
        elif after - position + len(rest) > _MOST_KEPT:
            raise ValueError("weights are not where they can be left")
        else:
            rest += read_bytes(file, position, after)
        position = after


def read_bytes(file: BinaryIO, start: int, end: int) -> bytes:
    """The bytes [start, end) of a file. Raises ValueError where it has not so many."""
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
