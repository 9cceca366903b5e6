"""Products with a scale for each token: nearer to what the weights mean, and no text depends on its loudest token."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from small_encoders import WORDS, kinds, outputs

from app.inference.optimizer import optimize as graph
from app.inference.optimizer.graph_file import read_graph
from app.inference.optimizer.narrow_weights import narrowed
from app.inference.optimizer.optimize import optimise
from app.inference.optimizer.products import exact_form, find_products
from app.inference.optimizer.runner import Runner
from app.inference.optimizer.signed_weights import signed_is_exact

Write = Callable[..., Path]


def exact_outputs(path: Path) -> list[np.ndarray]:
    model = onnx.load(path)
    exact = exact_form(model, find_products(model))
    target = path.with_name("exact.onnx")
    onnx.save(exact, target)
    return outputs(target)


@pytest.mark.parametrize("unsigned", [False, True])
@pytest.mark.parametrize("exact_here", [False, True])
def test_it_is_nearer_to_what_the_weights_mean(
    write: Write, monkeypatch: pytest.MonkeyPatch, unsigned: bool, exact_here: bool
) -> None:
    if exact_here and not signed_is_exact():
        pytest.skip("this processor cuts sums of signed products off")
    monkeypatch.setattr(graph, "signed_is_exact", lambda: exact_here)
    path = write("eager", unsigned=unsigned)
    made = optimise(path, path.with_name("target.onnx"))
    assert made is not None and made.products == 12
    found = kinds(made.file)
    assert found["MatMulIntegerToFloat"] == 12 and not found["MatMulInteger"] and not found["DynamicQuantizeLinear"]
    # What query, key and value are made of is rounded once, and each has zero points.
    assert found["QuantizeLinear"] == 2 * 8
    for meant, ours, theirs in zip(exact_outputs(path), outputs(made.file), outputs(path), strict=True):
        # Where the weights had to become coarser, a little of it is lost where nothing stood out.
        limit = 1.0 if exact_here else 1.5
        assert np.linalg.norm(ours - meant) < limit * np.linalg.norm(theirs - meant) < 0.03 * np.linalg.norm(meant)


def test_a_loud_token_costs_the_others_nothing(write: Write) -> None:
    path = write("eager", unsigned=False)
    model = onnx.load(path)
    words = next(each for each in model.graph.initializer if each.dims and each.dims[0] == WORDS)
    table = onnx.numpy_helper.to_array(words).copy()
    table[WORDS - 1, 0] = 200
    words.CopyFrom(onnx.numpy_helper.from_array(table, words.name))
    onnx.save(model, path)
    made = optimise(path, path.with_name("target.onnx"))
    assert made is not None
    exact = path.with_name("exact.onnx")
    onnx.save(exact_form(model, find_products(model)), exact)
    quiet = np.random.default_rng(1).integers(4, WORDS - 1, (1, 30))
    quiet[0, 7] = WORDS - 1

    def others(file: Path) -> np.ndarray:
        session = ort.InferenceSession(str(file), providers=["CPUExecutionProvider"])
        states = session.run(["colbert_vecs"], {"input_ids": quiet, "attention_mask": np.ones_like(quiet)})[0]
        return np.asarray(np.delete(states[0], 7, axis=0))

    meant = others(exact)
    ours, theirs = (np.linalg.norm(others(file) - meant) / np.linalg.norm(meant) for file in (made.file, path))
    assert ours < 0.1 and ours < theirs / 2, (ours, theirs)


def test_one_that_is_further_off_is_not_used(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("eager", unsigned=False)
    monkeypatch.setattr(Runner, "is_nearer", lambda *_: False)
    made = optimise(path, path.with_name("target.onnx"))
    assert made is not None and (made.attentions, made.products) == (2, 0)
    assert not made.file.with_suffix(".weights").exists() or made.signed_weights


def test_products_of_other_forms_are_left_alone(write: Write) -> None:
    model = read_graph(write("eager", unsigned=False))
    (cast, *_) = [node for node in model.graph.node if node.op_type == "Cast" and node.input[0].startswith("MatMulInt")]
    shared = onnx.helper.make_node("Identity", [cast.input[0]], ["seen"])  # the whole numbers are used otherwise too
    model.graph.node.append(shared)
    assert len(find_products(model)) == 11


def test_no_sum_of_two_narrow_weights_exceeds_16_bits() -> None:
    random = np.random.default_rng(0)
    weights = random.integers(-255, 256, (64, 40)).astype(np.int16)
    weights[:, 0] = 127
    weights[:, 1] = np.tile([127, -127], 32)
    weights[:, 2] = 3
    values, factor = narrowed(weights)
    pairs = values.astype(int).reshape(32, 2, 40)
    for sign in (1, -1):
        assert (np.maximum(sign * pairs, 0).sum(axis=1) * 255 < 2**15).all()
    assert np.abs(values * factor - weights).max() <= factor.max() / 2 + 1e-3
    assert factor[1] == factor[2] == 1  # what fits stays as it is
