"""Builds bge-m3 and bge-reranker-base in full size with random weights, for measuring speed and memory.

    python packaging/models/full_size.py [--model NAME] [--u8] [--target FOLDER]

The graphs are what torch's legacy exporter writes of eager attention and onnxruntime's `quantize_dynamic` makes of it:
LayerNormalization and GELU in single steps, int8 products as DynamicQuantizeLinear, MatMulInteger, Cast, Mul, Add.
Weights go to the file as they are drawn, so no more than one of them is in memory. Needs numpy and onnx alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # wire.py is the program's own
from app.inference.optimizer.wire import (
    GRAPH_INITIALIZER,
    MODEL_GRAPH,
    TENSOR_RAW_DATA,
    bytes_head,
)

LOWEST = float(np.finfo(np.float32).min)
Draw = Callable[[], np.ndarray]


@dataclass(frozen=True, slots=True)
class Size:
    layers: int
    hidden: int
    heads: int
    inner: int
    positions: int
    retriever: bool  # three heads of bge-m3; else one logit
    words: int = 250002


SIZES = {
    "bge-m3": Size(24, 1024, 16, 4096, 8194, retriever=True),
    "bge-reranker-base": Size(12, 768, 12, 3072, 514, retriever=False),
    "tiny": Size(2, 64, 4, 128, 514, retriever=True),  # to see that what measures them runs
}


class Builder:
    """Collects nodes, and weights as recipes that are drawn one at a time while the file is written."""

    def __init__(self, size: Size, unsigned: bool, seed: int = 1) -> None:
        self.size = size
        self.unsigned = unsigned
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, tuple[np.dtype, tuple[int, ...], Draw]] = {}
        self._random = np.random.default_rng(seed)
        self._quantized: dict[str, tuple[str, str, str]] = {}
        self._count = 0

    # ---- parts

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> str:
        """Adds a node; the name of its first output."""
        self._count += 1
        names = [f"{kind}_{self._count}_{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=f"{kind}_{self._count}", **attributes))
        return names[0]

    def constant(self, value: object, kind: type = np.float32) -> str:
        return self.op("Constant", value=numpy_helper.from_array(np.array(value, kind)))

    def weight(self, name: str, shape: tuple[int, ...], kind: type, draw: Draw) -> str:
        self.weights[name] = (np.dtype(kind), shape, draw)
        return name

    def _filled(self, name: str, shape: tuple[int, ...], value: float) -> str:
        return self.weight(name, shape, np.float32, lambda: np.full(shape, value, np.float32))

    def _int8(self, name: str, shape: tuple[int, ...]) -> str:
        if self.unsigned:
            return self.weight(name, shape, np.uint8, lambda: self._random.integers(1, 256, shape, np.uint8))
        return self.weight(name, shape, np.int8, lambda: self._random.integers(-127, 128, shape, np.int8))

    def table(self, name: str, rows: int, ids: str) -> str:
        """Rows of an int8 table, as floats."""
        table = self._int8(f"{name}_quantized", (rows, self.size.hidden))
        scale = self._filled(f"{name}_scale", (), 0.02 / 73)
        kind, zero = (np.uint8, 128) if self.unsigned else (np.int8, 0)
        point = self.weight(f"{name}_zero_point", (), kind, lambda: np.array(zero, kind))
        return self.op("DequantizeLinear", self.op("Gather", table, ids), scale, point)

    def linear(self, source: str, name: str, rows: int, columns: int, bias: float = 0.01) -> str:
        """`source` times a quantized matrix plus a bias. What was quantized for one product serves the next too."""
        if source not in self._quantized:
            first = self.op("DynamicQuantizeLinear", source, outputs=3)
            self._quantized[source] = (first, f"{first[:-1]}1", f"{first[:-1]}2")
        values, scale, point = self._quantized[source]
        kind, zero, shape = (np.uint8, 128, ()) if self.unsigned else (np.int8, 0, (columns,))
        matrix = self._int8(f"{name}.weight_quantized", (rows, columns))
        zeros = self.weight(f"{name}.weight_zero_point", shape, kind, lambda: np.full(shape, zero, kind))
        steps = self._filled(f"{name}.weight_scale", shape, 1 / 73 / rows**0.5)
        product = self.op("Cast", self.op("MatMulInteger", values, matrix, point, zeros), to=TensorProto.FLOAT)
        return self.op("Add", self._filled(f"{name}.bias", (columns,), bias), self.op(
            "Mul", product, self.op("Mul", scale, steps)
        ))  # fmt: skip

    def norm(self, source: str, name: str) -> str:
        centred = self.op("Sub", source, self.op("ReduceMean", source, axes=[-1]))
        variance = self.op("ReduceMean", self.op("Pow", centred, self.constant(2)), axes=[-1])
        unit = self.op("Div", centred, self.op("Sqrt", self.op("Add", variance, self.constant(1e-5))))
        shape = (self.size.hidden,)
        scaled = self.op("Mul", unit, self._filled(f"{name}.weight", shape, 1.0))
        return self.op("Add", scaled, self._filled(f"{name}.bias", shape, 0.0))

    def gelu(self, source: str) -> str:
        share = self.op("Erf", self.op("Div", source, self.constant(2**0.5)))
        doubled = self.op("Mul", source, self.op("Add", share, self.constant(1)))
        return self.op("Mul", doubled, self.constant(0.5))

    def unit(self, source: str) -> str:
        length = self.op("ReduceL2", source, axes=[-1], keepdims=1)
        return self.op("Div", source, self.op("Clip", length, self.constant(1e-12)))

    # ---- the whole

    def embeddings(self) -> str:
        real = self.op("Cast", self.op("Not", self.op("Equal", "input_ids", self.constant(1, np.int64))), to=6)
        places = self.op("Mul", self.op("CumSum", real, self.constant(1, np.int32)), real)
        positions = self.op("Add", self.op("Cast", places, to=7), self.constant(1, np.int64))
        zeros = self.op("ConstantOfShape", self.op("Shape", "input_ids"), value=helper.make_tensor("zero", 7, [1], [0]))
        words = self.table("embeddings.word", self.size.words, "input_ids")
        both = self.op("Add", words, self.table("embeddings.kind", 1, zeros))
        return self.norm(
            self.op("Add", both, self.table("embeddings.position", self.size.positions, positions)), "norm"
        )

    def mask(self) -> str:
        wide = self.op("Unsqueeze", "attention_mask", self.constant([1], np.int64))
        wide = self.op("Unsqueeze", wide, self.constant([2], np.int64))
        hidden = self.op("Sub", self.constant(1), self.op("Cast", wide, to=TensorProto.FLOAT))
        return self.op("Mul", hidden, self.constant(LOWEST))

    def _split(self, source: str, order: list[int]) -> str:
        shape = self.op("Shape", source)
        parts = [
            self.op("Unsqueeze", self.op("Gather", shape, self.constant(n, np.int64)), self.constant([0], np.int64))
            for n in (0, 1)
        ]
        each = self.size.hidden // self.size.heads
        sizes = [self.constant([n], np.int64) for n in (self.size.heads, each)]
        target = self.op("Concat", *parts, *sizes, axis=0)
        return self.op("Transpose", self.op("Reshape", source, target), perm=order)

    def attention(self, source: str, mask: str, name: str) -> str:
        hidden = self.size.hidden
        query, key, value = (
            self.linear(source, f"{name}.{part}", hidden, hidden) for part in ("query", "key", "value")
        )
        value = self._split(value, [0, 2, 1, 3])
        scores = self.op("MatMul", self._split(query, [0, 2, 1, 3]), self._split(key, [0, 2, 3, 1]))
        scores = self.op("Add", self.op("Div", scores, self.constant((hidden / self.size.heads) ** 0.5)), mask)
        mixed = self.op("MatMul", self.op("Softmax", scores, axis=-1), value)
        joined = self.op("Transpose", mixed, perm=[0, 2, 1, 3])
        return self.op("Reshape", joined, self.constant([0, 0, hidden], np.int64))

    def layer(self, source: str, mask: str, name: str) -> str:
        hidden, inner = self.size.hidden, self.size.inner
        mixed = self.linear(self.attention(source, mask, name), f"{name}.output", hidden, hidden)
        source = self.norm(self.op("Add", mixed, source), f"{name}.norm1")
        wide = self.gelu(self.linear(source, f"{name}.up", hidden, inner))
        return self.norm(self.op("Add", self.linear(wide, f"{name}.down", inner, hidden), source), f"{name}.norm2")

    def heads(self, states: str) -> dict[str, str]:
        hidden = self.size.hidden
        first = self.op("Gather", states, self.constant(0, np.int64), axis=1)
        if not self.size.retriever:
            inner = self.op("Tanh", self.linear(first, "classifier.dense", hidden, hidden))
            return {"logits": self.linear(inner, "classifier.out", hidden, 1)}
        ends = [self.constant([n], np.int64) for n in (1, 2**31, 1)]
        rest = self.op("Slice", states, *ends)
        real = self.op("Cast", self.op("Slice", "attention_mask", *ends), to=TensorProto.FLOAT)
        real = self.op("Unsqueeze", real, self.constant([2], np.int64))
        return {
            "dense_vecs": self.unit(first),
            "sparse_vecs": self.op("Relu", self.linear(states, "sparse", hidden, 1, bias=3.0)),
            "colbert_vecs": self.unit(self.op("Mul", self.linear(rest, "colbert", hidden, hidden), real)),
        }

    def build(self) -> onnx.ModelProto:
        """The whole graph, still without its weights."""
        states, mask = self.embeddings(), self.mask()
        for number in range(self.size.layers):
            states = self.layer(states, mask, f"layer.{number}")
        outputs = []
        for name, source in self.heads(states).items():
            self.nodes.append(helper.make_node("Identity", [source], [name]))
            outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
            for name in ("input_ids", "attention_mask")
        ]
        graph = helper.make_graph(self.nodes, "full_size", inputs, outputs)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 14)], ir_version=8)


def write(builder: Builder, file: BinaryIO) -> None:
    """The model as one file, as a person downloads it."""
    model = builder.build()
    graph = model.graph.SerializeToString()
    model.ClearField("graph")
    file.write(model.SerializeToString())
    heads = {name: _tensor_head(name, kind, shape) for name, (kind, shape, _) in builder.weights.items()}
    sizes = {name: len(heads[name]) + _bytes_of(kind, shape) for name, (kind, shape, _) in builder.weights.items()}
    starts = {name: bytes_head(GRAPH_INITIALIZER, sizes[name]) + heads[name] for name in heads}
    length = len(graph) + sum(len(start) - len(heads[name]) + sizes[name] for name, start in starts.items())
    file.write(bytes_head(MODEL_GRAPH, length) + graph)
    for name, (kind, _, draw) in builder.weights.items():
        file.write(starts[name])
        file.write(np.ascontiguousarray(draw(), kind).tobytes())


def _bytes_of(kind: np.dtype, shape: tuple[int, ...]) -> int:
    return int(np.prod(shape, dtype=np.int64)) * kind.itemsize


def _tensor_head(name: str, kind: np.dtype, shape: tuple[int, ...]) -> bytes:
    """All of a TensorProto but the bytes of its raw_data, which come last."""
    tensor = TensorProto(name=name, dims=shape, data_type=helper.np_dtype_to_tensor_dtype(kind))
    return bytes(tensor.SerializeToString() + bytes_head(TENSOR_RAW_DATA, _bytes_of(kind, shape)))


def make(name: str, target: Path, unsigned: bool = False) -> Path:
    """The file of a model, built when it is not there yet."""
    path = target / (f"{name}-u8" if unsigned else name) / "model_quantized.onnx"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        with unfinished.open("wb") as file:
            write(Builder(SIZES[name], unsigned), file)
        unfinished.replace(path)
    return path


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", choices=SIZES, action="append", help="both, when not given")
    arguments.add_argument("--u8", action="store_true", help="unsigned weights, one scale for a whole matrix")
    arguments.add_argument("--target", type=Path, default=Path("build/models"))
    options = arguments.parse_args()
    for name in options.model or SIZES:
        path = make(name, options.target, options.u8)
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
