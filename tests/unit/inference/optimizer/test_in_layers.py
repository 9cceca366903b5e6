"""Encoders of which our own compiled code runs the layers: they give what the weights mean, whoever wrote them out."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from small_encoders import HIDDEN, WORDS, Encoder, beside

from app.inference.layered import heads_file, layers_file, runs_here
from app.inference.optimizer import optimize
from app.inference.optimizer.attention import fuse, with_outputs
from app.inference.optimizer.graph_file import read_graph
from app.inference.optimizer.layers import Constants, are_so, find_layers
from app.inference.optimizer.optimize import prepare
from app.inference.optimizer.products import exact_form, find_products
from app.inference.optimizer.runner import Runner
from app.inference.session import open_model, session_options
from app.text.compiled import native

EXPORTS = Path(__file__).parents[3] / "data" / "models"
pytestmark = pytest.mark.skipif(not runs_here(), reason="this processor multiplies no bytes in 512 bits")
Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def onnxruntime_alone() -> None:
    """Not here."""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(unsigned: bool | None = False, inner: str = "gelu", opset: int = 17, **options: Any) -> Path:
        path = tmp_path / "model.onnx"
        onnx.save(Encoder("eager", unsigned, opset, inner, **options).model(), path)
        return path

    return write


def feed(length: int, words: int = WORDS) -> dict[str, np.ndarray]:
    ids = np.random.default_rng(length).integers(4, words, (1, length))
    return {"input_ids": ids, "attention_mask": np.ones_like(ids)}


def given(path: Path, length: int, threads: int = 1) -> list[np.ndarray]:
    found: list[np.ndarray] = open_model(path, session_options(threads, fused=True)).run(None, feed(length))
    return found


def meant(path: Path, length: int) -> list[np.ndarray]:
    """What a model would give without any rounding of what its weights are multiplied with."""
    model = onnx.load(path)
    exact = exact_form(model, find_products(model)).SerializeToString()
    found: list[np.ndarray] = ort.InferenceSession(exact, providers=["CPUExecutionProvider"]).run(None, feed(length))
    return found


def is_in_layers(path: Path) -> bool:
    return layers_file(path).is_file() and heads_file(path).is_file()


def apart(ours: np.ndarray, theirs: np.ndarray) -> float:
    assert ours.shape == theirs.shape
    return float(np.linalg.norm(ours - theirs) / np.linalg.norm(theirs))


@pytest.mark.parametrize("unsigned", [False, True])
@pytest.mark.parametrize("written_out", [False, True])
def test_it_is_nearer_to_what_the_weights_mean(write: Write, unsigned: bool, written_out: bool) -> None:
    path = write(unsigned, written_out=written_out)
    made = prepare(path)
    assert is_in_layers(made)
    theirs = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"]).run(None, feed(40))
    for exact, ours, their in zip(meant(path, 40), given(made, 40), theirs, strict=True):
        assert apart(ours, exact) < apart(their, exact) < 0.03


@pytest.mark.parametrize("length", [1, 2, 3, 5, 6, 7, 63, 64, 65, 95, 97, 128, 130, 257, 515])
def test_texts_of_any_length(write: Write, length: int) -> None:
    path = write()
    made = prepare(path)
    for exact, ours in zip(meant(path, length), given(made, length), strict=True):
        assert apart(ours, exact) < 0.02


def test_threads_change_nothing(write: Write) -> None:
    made = prepare(write())
    for length in (1, 20, 300):
        for alone, together in zip(given(made, length), given(made, length, threads=3), strict=True):
            assert np.array_equal(alone, together)


def test_of_the_last_layer_no_more_is_made_than_is_needed(write: Write) -> None:
    whole = given(prepare(write()), 70)[0]
    path = write(outputs=["dense_vecs"])
    made = prepare(path)
    assert is_in_layers(made)
    assert np.fromfile(layers_file(made), np.uint32, 6)[5] == 1
    (first,) = given(made, 70)
    assert np.array_equal(first, whole)


def test_other_kinds_are_left_to_onnxruntime(write: Write) -> None:
    for path in (write(inner="relu"), write(inner="another"), write(outputs=["dense_vecs", "between"])):
        made = prepare(path)
        assert made != path and not is_in_layers(made)
    path = write(None)  # no int8 products
    assert not is_in_layers(prepare(path))


def test_one_that_is_further_off_is_not_used(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Runner, "is_nearer", lambda *_: False)
    monkeypatch.setattr(Runner, "agrees", lambda *_: True)
    path = write()
    made = prepare(path)
    assert made != path and not is_in_layers(made)
    assert not [name for name in beside(path) if "layers" in name or "heads" in name or "part" in name]


def test_another_processor_makes_its_own(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write()
    here = prepare(path)
    monkeypatch.setattr(optimize, "runs_here", lambda: False)
    elsewhere = prepare(path)
    assert elsewhere != here and not is_in_layers(elsewhere)


def test_parts_that_are_not_whole_are_refused(write: Write) -> None:
    made = prepare(write())
    layers = layers_file(made)
    data = layers.read_bytes()
    for broken in (data[: len(data) // 2], data[:10], b"", b"\0" * len(data)):
        layers.write_bytes(broken)
        with pytest.raises(ValueError):
            open_model(made, session_options(1, fused=True))
    layers.unlink()
    with pytest.raises(OSError):
        open_model(made, session_options(1, fused=True))


def test_states_must_fit(write: Write) -> None:
    assert native is not None
    encoder = native.Encoder(layers_file(prepare(write())).read_bytes() + bytes(64))
    for states, threads in ((np.zeros((3, HIDDEN - 1), np.float32), 1), (np.zeros((3, HIDDEN), np.float32), 0)):
        with pytest.raises(ValueError):
            encoder.run(states, threads)
    encoder.run(np.zeros((0, HIDDEN), np.float32), 1)


@pytest.mark.parametrize("name", ["xlmr-m3", "xlmr-reranker", "bert-en"])
def test_layers_of_real_exports_are_found(tmp_path: Path, name: str) -> None:
    shutil.copytree(EXPORTS / name, tmp_path / name)
    for path in sorted((tmp_path / name).glob("*int8.onnx")):
        model = read_graph(path)
        runner = Runner(model, path.parent)
        assert fuse(model, runner.run) == 2
        constants = Constants(model.graph, path.parent)
        layers = find_layers(model.graph, find_products(model), constants)
        shown = runner.run(with_outputs(model, [name for each in layers for name in each.shown]), 17)
        assert len(layers) == 2 and are_so(layers, constants, shown)
        # The others' hidden states are no panel of 64.
        assert is_in_layers(prepare(path)) == (name == "xlmr-m3")
