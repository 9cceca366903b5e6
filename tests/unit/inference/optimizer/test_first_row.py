"""Of the last layer no more than the first token needs, where nothing else is asked for; and all of it where it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper
from small_encoders import kinds, outputs

from app.inference.optimizer import optimize as graph
from app.inference.optimizer.optimize import optimise
from app.inference.optimizer.signed_weights import signed_is_exact

Write = Callable[..., Path]


def only(path: Path, output: str) -> Path:
    """The model with one of its outputs alone."""
    model = onnx.load(path)
    for other in [each for each in model.graph.output if each.name != output]:
        model.graph.output.remove(other)
        model.graph.node.remove(next(node for node in model.graph.node if other.name in node.output))
    onnx.save(model, path)
    return path


def optimised(path: Path, name: str) -> Path:
    made = optimise(path, path.with_name(name))
    assert made is not None and made.products == 12
    return made.file


@pytest.mark.parametrize("exact", [False, True])
def test_the_first_token_is_what_it_was(write: Write, monkeypatch: pytest.MonkeyPatch, exact: bool) -> None:
    if exact and not signed_is_exact():
        pytest.skip("this processor cuts sums of signed products off")
    monkeypatch.setattr(graph, "signed_is_exact", lambda: exact)
    path = only(write("eager", unsigned=False), "dense_vecs")
    ours = optimised(path, "first.onnx")
    monkeypatch.setattr(graph, "keep_first_row", lambda _: 0)
    whole = optimised(path, "whole.onnx")
    # What the query is made of, its step, and what is added to the attention's result.
    assert kinds(ours)["Slice"] == 3 and not kinds(whole)["Slice"]
    for length in (1, 2, 40):
        for one, other in zip(outputs(ours, length), outputs(whole, length), strict=True):
            assert one.shape == other.shape
            np.testing.assert_allclose(one, other, atol=1e-4)


def test_where_every_token_is_asked_for_nothing_is_left_out(write: Write) -> None:
    assert not kinds(optimised(write("eager", unsigned=False), "both.onnx"))["Slice"]
    assert not kinds(optimised(only(write("eager", unsigned=False), "colbert_vecs"), "all.onnx"))["Slice"]


def test_another_token_is_not_the_first(write: Write) -> None:
    path = only(write("eager", unsigned=False), "dense_vecs")
    model = onnx.load(path)
    (taken,) = [node for node in model.graph.node if node.op_type == "Gather" and node.attribute and node.output]
    model.graph.initializer.append(helper.make_tensor("second", onnx.TensorProto.INT64, [], [1]))
    taken.input[1] = "second"
    onnx.save(model, path)
    assert not kinds(optimised(path, "second.onnx"))["Slice"]
