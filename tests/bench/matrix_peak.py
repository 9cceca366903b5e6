"""The bare int8 matrix products of a model: the rate that no form of it in onnxruntime can exceed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper


def products_billions(shapes: Sequence[tuple[int, int]], tokens: int) -> float:
    """Operations in products of `tokens` rows with matrices [in, out], a multiplication and an addition being two."""
    return 2 * tokens * sum(rows * columns for rows, columns in shapes) / 1e9


class MatrixPeak:
    """Products with signed weights, packed when loaded; results are written where others were before.

    `shapes` are the matrices [in, out] of one pass, `threads` as in onnxruntime, 0 for all cores. For one thread at a
    time: each has its own.
    """

    def __init__(self, shapes: Sequence[tuple[int, int]], threads: int = 0) -> None:
        self._random = np.random.default_rng(0)
        self._widths = sorted({rows for rows, _columns in shapes})
        nodes, outputs, weights = [], [], [numpy_helper.from_array(np.array(128, np.uint8), "point")]
        for number, (rows, columns) in enumerate(shapes):
            matrix = self._random.integers(-127, 128, (rows, columns), np.int8)
            weights.append(numpy_helper.from_array(matrix, f"w{number}"))
            nodes.append(helper.make_node("MatMulInteger", [f"x{rows}", f"w{number}", "point"], [f"y{number}"]))
            outputs.append(helper.make_tensor_value_info(f"y{number}", TensorProto.INT32, ["tokens", columns]))
        inputs = [
            helper.make_tensor_value_info(f"x{size}", TensorProto.UINT8, ["tokens", size]) for size in self._widths
        ]
        graph = helper.make_graph(nodes, "peak", inputs, outputs, weights)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = ort.InferenceSession(made.SerializeToString(), options, providers=["CPUExecutionProvider"])
        self._bound: tuple[int, Any] = (0, None)

    def run(self, tokens: int) -> None:
        """One pass."""
        if self._bound[0] != tokens:
            self._bound = (tokens, self._binding(tokens))
        self._session.run_with_iobinding(self._bound[1])

    def _binding(self, tokens: int) -> Any:
        binding = self._session.io_binding()
        for size in self._widths:
            binding.bind_cpu_input(f"x{size}", self._random.integers(0, 256, (tokens, size), np.uint8))
        places = {
            size: ort.OrtValue.ortvalue_from_shape_and_type([tokens, size], np.int32, "cpu")
            for size in {output.shape[1] for output in self._session.get_outputs()}
        }
        for output in self._session.get_outputs():
            binding.bind_ortvalue_output(output.name, places[output.shape[1]])
        return binding
