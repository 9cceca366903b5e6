"""Protobuf's wire format beside the library that ONNX is made with."""

from __future__ import annotations

import io

import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper
from tiny_onnx import number_field, tiny_onnx

from app.inference.optimizer.wire import (
    GRAPH_INITIALIZER,
    MODEL_GRAPH,
    TENSOR_RAW_DATA,
    bytes_field,
    bytes_head,
    read_bytes,
    varint,
    wanted_fields,
)


def test_the_numbers_of_fields_are_those_of_onnx() -> None:
    numbers = {
        (kind.DESCRIPTOR.name, field.name): field.number
        for kind in (onnx.ModelProto, onnx.GraphProto, onnx.TensorProto)
        for field in kind.DESCRIPTOR.fields
    }
    assert numbers["ModelProto", "graph"] == MODEL_GRAPH
    assert numbers["GraphProto", "initializer"] == GRAPH_INITIALIZER
    assert numbers["TensorProto", "raw_data"] == TENSOR_RAW_DATA


@given(st.integers(0, 2**63 - 1), st.binary(max_size=300), st.text(max_size=20))
def test_what_is_written_is_what_the_library_reads(number: int, data: bytes, name: str) -> None:
    written = number_field(1, number) + bytes_field(TENSOR_RAW_DATA, data) + bytes_field(8, name)
    tensor = TensorProto.FromString(written)
    assert (list(tensor.dims), tensor.raw_data, tensor.name) == ([number], data, name)
    assert bytes_field(9, data) == bytes_head(9, len(data)) + data


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_wanted_fields_are_found_and_the_rest_is_kept(one: bytes, other: bytes) -> None:
    message = number_field(1, 7) + bytes_field(5, one) + bytes_field(2, "kept") + bytes_field(5, other)
    rest = bytearray()
    file = io.BytesIO(b"before" + message)
    places = list(wanted_fields(file, 6, 6 + len(message), rest, frozenset({5})))
    assert [read_bytes(file, start, end) for start, end in places] == [one, other]
    assert bytes(rest) == number_field(1, 7) + bytes_field(2, "kept")


def test_a_hand_made_model_is_one() -> None:
    onnx.checker.check_model(onnx.ModelProto.FromString(tiny_onnx()))


@pytest.mark.parametrize("end", [1, 3, 20])
def test_a_message_cut_short_is_refused(end: int) -> None:
    data = bytes_field(5, b"x" * 40)[:end]
    with pytest.raises(ValueError, match="not a whole ONNX model"):
        list(wanted_fields(io.BytesIO(data), 0, len(data), bytearray(), frozenset({5})))


@pytest.mark.parametrize("data", [b"\x07", b"\x00\x01", varint(2**70)[:9] * 2])
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="ONNX model"):
        list(wanted_fields(io.BytesIO(data), 0, len(data), bytearray(), frozenset({5})))


def test_the_library_s_own_messages_are_read() -> None:
    model = helper.make_model(helper.make_graph([], "g", [], []))
    data = model.SerializeToString()
    rest = bytearray()
    ((start, end),) = wanted_fields(io.BytesIO(data), 0, len(data), rest, frozenset({MODEL_GRAPH}))
    assert onnx.GraphProto.FromString(data[start:end]) == model.graph
