"""Unsigned weights become signed ones, wherever they lie."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, numpy_helper
from small_encoders import beside, outputs

from app.inference.optimizer.graph_file import external_tensor, read_graph
from app.inference.optimizer.optimize import optimise, prepare
from app.inference.optimizer.signed_weights import signed_is_exact

Write = Callable[..., Path]


@pytest.mark.skipif(not signed_is_exact(), reason="this processor cuts sums of signed products off")
def test_unsigned_weights_become_signed_ones_exactly(write: Write) -> None:
    path = write("capped", unsigned=True)
    target = path.with_name("target.onnx")
    made = optimise(path, target)
    assert made is not None and (made.attentions, made.signed_weights) == (0, 12)
    tensors = {tensor.name: tensor for tensor in read_graph(target).graph.initializer}
    for node in read_graph(target).graph.node:
        if node.op_type == "MatMulInteger":
            assert {tensors[node.input[n]].data_type for n in (1, 3)} == {TensorProto.INT8}
    for ours, theirs in zip(outputs(target), outputs(path), strict=True):
        assert np.array_equal(ours, theirs)


@pytest.mark.skipif(not signed_is_exact(), reason="this processor cuts sums of signed products off")
def test_signed_weights_stay_in_their_file(write: Write) -> None:
    path = write("eager", unsigned=False)
    made = prepare(path)
    assert beside(path) == [made.name]
    raw = path.read_bytes()
    ours = {tensor.name: tensor for tensor in read_graph(made).graph.initializer}
    originals = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    places = {name: place for name, tensor in ours.items() if (place := external_tensor(tensor)) is not None}
    assert len(places) == 13
    for name, place in places.items():
        assert place.file == path.name
        assert raw[place.offset : place.offset + place.length] == originals[name].tobytes()


def test_external_data_stay_where_they_are(write: Write) -> None:
    path = write("sdpa", external=True)
    made = prepare(path)
    places = [place for each in read_graph(made).graph.initializer if (place := external_tensor(each)) is not None]
    assert made != path and {place.file for place in places} == {"model.onnx_data"}
    for ours, theirs in zip(outputs(made), outputs(path), strict=True):
        assert np.allclose(ours, theirs, atol=1e-4)


@pytest.mark.skipif(not signed_is_exact(), reason="this processor cuts sums of signed products off")
def test_unsigned_external_data_become_signed(write: Write) -> None:
    path = write("eager", unsigned=True, external=True)
    made = prepare(path)
    places = [place for each in read_graph(made).graph.initializer if (place := external_tensor(each)) is not None]
    weights = [place for place in places if place.file.endswith(".weights")]
    assert len(weights) == 12 and all(place.offset % 4096 == 0 for place in weights)
    assert {place.file for place in places} == {"model.onnx_data", weights[0].file}
