"""Runs encoders on random texts, to see what they hold and whether two of them give the same.

Texts are unpadded and alone, as everywhere here. Weights stay in their files, mapped into memory, unless asked for.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from app.inference.optimizer.attention import LENGTHS, with_outputs

if TYPE_CHECKING:
    import onnx

log = logging.getLogger(__name__)

_CHECKED_LENGTHS = (3, 17, 64)
_FURTHEST_INT8, _FURTHEST = 1e-3, 1e-5  # cosine distance; rounding is all that may differ
_OWN_NOISE = 4.0  # times
_FIRST_ID = 4  # below are special tokens
# What onnxruntime would make of sums, and takes longer for than for the parts: of a sum and LayerNormalization five
# times, of a sum and Gelu up to twice (version 1.31).
SLOW_FUSIONS = ("SkipLayerNormFusion", "BiasGeluFusion")
_NONE, _ALL = ort.GraphOptimizationLevel.ORT_DISABLE_ALL, ort.GraphOptimizationLevel.ORT_ENABLE_ALL


class Session(Protocol):
    """What a model is run with."""

    def run(self, outputs: Sequence[str] | None, feed: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]: ...


class Runner:
    """Runs a model and what is made of it on random texts."""

    def __init__(self, model: onnx.ModelProto, folder: Path) -> None:
        self._folder = folder
        self._original = model.SerializeToString()
        self._int8 = any(node.op_type == "DynamicQuantizeLinear" for node in model.graph.node)
        stored = {tensor.name: tensor for tensor in model.graph.initializer}
        self._inputs = [each.name for each in model.graph.input if each.name not in stored]
        if unknown := set(self._inputs) - {"input_ids", "attention_mask", "token_type_ids", "position_ids"}:
            raise ValueError(f"it takes {', '.join(sorted(unknown))}")
        self._ids = min(
            (
                stored[node.input[0]].dims[0]
                for node in model.graph.node
                if node.op_type == "Gather" and node.input[0] in stored and node.input[1] == "input_ids"
            ),
            default=_FIRST_ID + 16,
        )

    def run(self, model: onnx.ModelProto, length: int) -> dict[str, NDArray[Any]]:
        """All outputs of a model that takes what the original takes."""
        session = open_session(model.SerializeToString(), self._folder)
        return dict(zip([each.name for each in model.graph.output], session.run(None, self._feed(length)), strict=True))

    def shown(self, model: onnx.ModelProto, names: Sequence[str]) -> dict[str, tuple[int, float]]:
        """Of these tensors the number of dimensions, and the lowest number that they held."""
        runs = [self.run(with_outputs(model, names), length) for length in LENGTHS]
        return {name: (runs[0][name].ndim, min(float(run[name].min(initial=0)) for run in runs)) for name in names}

    def is_nearer(self, optimised: Session, exact: onnx.ModelProto) -> bool:
        """Whether a session is at least as near to the exact form of the original's products as the original is, which
        rounds what they are multiplied with, and on some processors cuts sums off."""
        meant = self._outputs(open_session(exact.SerializeToString(), self._folder))
        ours = _distances(meant, self._outputs(optimised))
        theirs = _distances(meant, self._outputs(open_session(self._original, self._folder, level=_ALL)))
        log.debug("it is %s from what is meant, as it came %s", ours, theirs)
        return bool(ours) and max(ours) <= max(_FURTHEST_INT8, *theirs)

    def agrees(self, optimised: Session) -> bool:
        """Whether a session gives what the original gives, but for rounding.

        In int8 rounding goes far: a number in the seventh place tips a step, and the steps add up from layer to
        layer. How far it goes in this model is seen from what onnxruntime's own optimisations change.
        """
        plain = self._outputs(open_session(self._original, self._folder))
        ours = self._outputs(optimised)
        apart = _distances(plain, ours)
        if not apart:
            return False
        limit = _FURTHEST_INT8 if self._int8 else _FURTHEST
        if max(apart) <= limit:
            return True
        theirs = _distances(plain, self._outputs(open_session(self._original, self._folder, level=_ALL)))
        log.debug("it differs by %s, and by onnxruntime's own doing by %s", apart, theirs)
        return max(apart) <= _OWN_NOISE * max(theirs, default=0.0)

    def _outputs(self, session: Session) -> list[NDArray[Any]]:
        """Each output for several texts, one after the other."""
        runs = []
        for length in _CHECKED_LENGTHS:
            try:
                runs.append(session.run(None, self._feed(length)))
            except Exception:  # onnxruntime's own: the model has not so many positions
                break
        return [np.concatenate(values, axis=None) for values in zip(*runs, strict=True)]

    def _feed(self, length: int) -> dict[str, NDArray[Any]]:
        ids = np.random.default_rng(length).integers(min(_FIRST_ID, self._ids - 1), self._ids, (1, length))
        feed = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
            "position_ids": np.arange(length, dtype=np.int64)[None],
        }
        return {name: feed[name] for name in self._inputs}


def open_as_used(file: Path) -> ort.InferenceSession:
    """Fast, with its weights copied into memory."""
    return open_session(str(file), level=_ALL, prepack=True)


def _distances(theirs: list[NDArray[Any]], ours: list[NDArray[Any]]) -> list[float]:
    """Of each output the cosine distance, if the vectors are of equal length; more where the lengths differ too."""
    found = []
    for one, other in zip(theirs, ours, strict=True):
        if one.shape != other.shape:
            return []
        apart, length = float(np.linalg.norm(one - other)), float(np.linalg.norm(one))
        found.append((apart / length) ** 2 / 2 if length else apart)
    return found


def open_session(
    model: str | bytes,
    folder: Path | None = None,
    level: ort.GraphOptimizationLevel = _NONE,
    prepack: bool = False,
) -> ort.InferenceSession:
    """`prepack` copies the weights, for speed; else they are mapped into memory and take none."""
    options = ort.SessionOptions()
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    options.graph_optimization_level = level
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.disable_prepacking", "0" if prepack else "1")
    if folder is not None:
        options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(folder))
    return ort.InferenceSession(
        model, sess_options=options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOW_FUSIONS
    )
