"""The forms in which other ways run the large models, built at full size with random weights as `full_size` does.

- OpenVINO's best on x86 is static int8: a constant scale before each product (what NNCF writes), here as an ONNX file
  of QuantizeLinear and DequantizeLinear, which OpenVINO takes together.
- bge-m3-lite's int8 form is made by that package's own code out of a float32 graph of the fused operators that it
  looks for. Its SmoothQuant, which needs real texts, is left out: one multiplication the less for each product.

Their tables of words are cut to a few thousand, of which no time depends. This runs where those packages are.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from full_size import SIZES, Builder, Size, write
from onnx import TensorProto, helper, numpy_helper

WORDS = 12_000  # above what bge-m3-lite takes for a table of words
_STEP = 0.03
MICROSOFT = "com.microsoft"


class StaticBuilder(Builder):
    """Products with constant scales."""

    def linear(self, source: str, name: str, rows: int, columns: int, bias: float = 0.01) -> str:
        if source not in self._quantized:
            step = self._filled(f"{source}.step", (), _STEP)
            zero = self.weight(f"{source}.zero", (), np.uint8, lambda: np.array(128, np.uint8))
            whole = self.op("QuantizeLinear", source, step, zero)
            self._quantized[source] = (self.op("DequantizeLinear", whole, step, zero), step, zero)
        matrix = self._int8(f"{name}.weight_quantized", (rows, columns))
        steps = self._filled(f"{name}.weight_scale", (columns,), 1 / 73 / rows**0.5)
        zeros = self.weight(f"{name}.weight_zero", (columns,), np.int8, lambda: np.zeros(columns, np.int8))
        weights = self.op("DequantizeLinear", matrix, steps, zeros, axis=1)
        product = self.op("MatMul", self._quantized[source][0], weights)
        return self.op("Add", product, self._filled(f"{name}.bias", (columns,), bias))


def small_table(size: Size) -> Size:
    return Size(
        size.layers, size.hidden, size.heads, size.inner, size.positions, size.retriever, min(WORDS, size.words)
    )


def static_file(model: str, folder: Path) -> Path:
    """A model with constant scales, built when it is not there yet."""
    path = folder / f"{model}-static" / "model.onnx"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        with unfinished.open("wb") as file:
            write(StaticBuilder(small_table(SIZES[model]), unsigned=False), file)
        unfinished.replace(path)
    return path


def lite_file(model: str, folder: Path) -> Path:
    """bge-m3-lite's int8 form, built when it is not there yet."""
    path = folder / f"{model}-lite" / "model.onnx"
    if not path.is_file():
        from bge_m3_lite.quantize import ATTENTION_CHUNK, TAIL_ROWS, _quantize_rowwise

        path.parent.mkdir(parents=True, exist_ok=True)
        made = _fused(small_table(SIZES[model]))
        _quantize_rowwise(
            made, quantize_embeddings=True, attention_chunk=ATTENTION_CHUNK, tail="rows", tail_rows=TAIL_ROWS["int8"]
        )
        onnx.save_model(made, path, save_as_external_data=True, location="model.onnx_data", size_threshold=1024)
    return path


def _fused(size: Size) -> onnx.ModelProto:
    """The float32 graph of Attention, SkipLayerNormalization and BiasGelu."""
    random = np.random.default_rng(1)
    nodes: list[onnx.NodeProto] = []
    weights: list[onnx.TensorProto] = []
    hidden = size.hidden

    def tensor(name: str, value: np.ndarray) -> str:
        weights.append(numpy_helper.from_array(value, name))
        return name

    def matrix(name: str, rows: int, columns: int) -> str:
        return tensor(name, random.standard_normal((rows, columns), np.float32) / np.float32(rows**0.5))

    def vector(name: str, value: float, length: int = hidden) -> str:
        return tensor(name, np.full(length, value, np.float32))

    def node(kind: str, inputs: list[str], name: str, domain: str = "", **attributes: Any) -> str:
        nodes.append(helper.make_node(kind, inputs, [f"{name}:0"], name, domain=domain, **attributes))
        return f"{name}:0"

    mask = node("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    words = node("Gather", [matrix("words", size.words, hidden), "input_ids"], "embeddings/Gather")
    states = node("LayerNormalization", [words, vector("e.g", 1), vector("e.b", 0)], "embeddings/norm", axis=-1)
    for layer in range(size.layers):
        at = f"encoder/layer.{layer}"
        projections = [matrix(f"{at}.qkv", hidden, 3 * hidden), vector(f"{at}.qkv.b", 0.01, 3 * hidden)]
        mixed = node("Attention", [states, *projections, mask], f"Attention_{layer}", MICROSOFT, num_heads=size.heads)
        out = node("MatMul", [mixed, matrix(f"{at}.out", hidden, hidden)], f"{at}/attention/output/dense/MatMul")
        ends = [vector(f"{at}.g1", 1), vector(f"{at}.b1", 0), vector(f"{at}.out.b", 0.01)]
        states = node("SkipLayerNormalization", [out, states, *ends], f"{at}/norm1", MICROSOFT, epsilon=1e-5)
        wide = node("MatMul", [states, matrix(f"{at}.up", hidden, size.inner)], f"{at}/intermediate/dense/MatMul")
        wide = node("BiasGelu", [wide, vector(f"{at}.up.b", 0.01, size.inner)], f"{at}/gelu", MICROSOFT)
        down = node("MatMul", [wide, matrix(f"{at}.down", size.inner, hidden)], f"{at}/output/dense/MatMul")
        ends = [vector(f"{at}.g2", 1), vector(f"{at}.b2", 0), vector(f"{at}.down.b", 0.01)]
        states = node("SkipLayerNormalization", [down, states, *ends], f"{at}/norm2", MICROSOFT, epsilon=1e-5)
    nodes.append(helper.make_node("Identity", [states], ["token_embeddings"]))
    ids = [helper.make_tensor_value_info(n, TensorProto.INT64, ["b", "l"]) for n in ("input_ids", "attention_mask")]
    result = helper.make_tensor_value_info("token_embeddings", TensorProto.FLOAT, ["b", "l", hidden])
    graph = helper.make_graph(nodes, "fused", ids, [result], weights)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=8)
