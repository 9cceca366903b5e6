"""Attention that is written out becomes one node, and only where it is just that."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from small_encoders import beside, kinds, outputs

from app.inference.optimizer.optimize import optimise, prepare

Write = Callable[..., Path]


EXPORTS = Path(__file__).parents[3] / "data" / "models"


@pytest.mark.parametrize("attention", ["eager", "sdpa", "swapped twice"])
@pytest.mark.parametrize("unsigned", [None, False, True])
def test_the_outcome_gives_the_same_with_attention_in_one_node(
    write: Write, attention: str, unsigned: bool | None
) -> None:
    path = write(attention, unsigned)
    made = prepare(path)
    assert made != path and made.parent == path.parent
    assert kinds(made)["MultiHeadAttention"] == 2 and not kinds(made)["Softmax"] and not kinds(made)["Transpose"]
    for ours, theirs in zip(outputs(made), outputs(path), strict=True):
        assert np.linalg.norm(ours - theirs) <= (1e-5 if unsigned is None else 0.03) * np.linalg.norm(theirs)


@pytest.mark.parametrize("attention", ["capped", "causal", "window", "grouped"])
def test_other_attention_is_left_alone(write: Write, attention: str) -> None:
    path = write(attention)
    assert optimise(path, path.with_name("target.onnx")) is None
    assert beside(path) == []
    assert prepare(path) == path
    assert [Path(name).suffix for name in beside(path)] == [".refused"]
    assert prepare(path) == path


@pytest.mark.parametrize("name", ["xlmr-m3", "xlmr-reranker", "bert-en", "gemma2"])
def test_real_exports(tmp_path: Path, name: str) -> None:
    shutil.copytree(EXPORTS / name, tmp_path / name)
    for path in sorted((tmp_path / name).glob("*.onnx")):
        made = prepare(path)
        if name == "gemma2":  # grouped, causal and capped
            assert made == path
        else:
            assert kinds(made)["MultiHeadAttention"] == kinds(path)["Softmax"] > 0 == kinds(made)["Softmax"]
