"""Small encoders with random weights, as several exporters write them, and what they give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

from app.inference.optimizer.graph_file import read_graph

WORDS, HIDDEN, HEADS = 90, 64, 4
EACH = HIDDEN // HEADS


class Encoder:
    """Writes small encoders: tables, and layers of attention and an inner product, in several exporters' hands."""

    def __init__(
        self,
        attention: str,
        unsigned: bool | None = None,
        opset: int = 17,
        inner: str = "relu",
        written_out: bool = False,
        outputs: Sequence[str] = ("dense_vecs", "colbert_vecs"),
    ) -> None:
        self.attention, self.unsigned, self.opset = attention, unsigned, opset
        self.inner, self.written_out, self.outputs = inner, written_out, outputs
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.random = np.random.default_rng(5)

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> str:
        names = [f"{kind}{len(self.nodes)}.{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0]

    def store(self, value: object, kind: type = np.float32) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(value, kind), name))
        return name

    def linear(self, source: str, rows: int = HIDDEN, columns: int = HIDDEN) -> str:
        weight = self.random.standard_normal((rows, columns)) / rows**0.5
        bias = self.store(self.random.standard_normal(columns) / 10)
        if self.unsigned is None:
            return self.op("Add", self.op("MatMul", source, self.store(weight)), bias)
        point, kind = (128, np.uint8) if self.unsigned else (0, np.int8)
        scale = np.abs(weight).max() / 127
        values = self.op("DynamicQuantizeLinear", source, outputs=3)
        first = values[:-1]
        product = self.op(
            "MatMulInteger",
            values,
            self.store(np.round(weight / scale) + point, kind),
            f"{first}2",
            self.store(point, kind),
        )
        scales = self.op("Mul", f"{first}1", self.store(scale))
        return self.op("Add", self.op("Mul", self.op("Cast", product, to=TensorProto.FLOAT), scales), bias)

    def split(self, source: str, *orders: list[int], heads: int = HEADS) -> str:
        shape = self.op("Shape", source)
        ends = [self.op("Gather", shape, self.store([n], np.int64)) for n in (0, 1)]
        target = self.op("Concat", *ends, self.store([heads, EACH], np.int64), axis=0)
        split = self.op("Reshape", source, target)
        for order in orders:
            split = self.op("Transpose", split, perm=order)
        return split

    def square(self, source: str, kind: str) -> str:
        """[length, length]: 0 where a token is seen, -1000 where it is not."""
        length = self.op("Gather", self.op("Shape", "input_ids"), self.store(1, np.int64))
        places = self.op("Range", self.store(0, np.int64), length, self.store(1, np.int64))
        down, along = (self.op("Unsqueeze", places, self.store([n], np.int64)) for n in (1, 0))
        apart = self.op("Sub", along, down)
        if kind == "window":
            apart = self.op("Sub", self.op("Abs", apart), self.store(70, np.int64))
        hidden = self.op("Cast", self.op("Greater", apart, self.store(0, np.int64)), to=TensorProto.FLOAT)
        return self.op("Add", source, self.op("Mul", hidden, self.store(-1000.0)))

    def mask(self, source: str) -> str:
        wide = self.op("Unsqueeze", "attention_mask", self.store([1, 2], np.int64))
        hidden = self.op("Sub", self.store(1.0), self.op("Cast", wide, to=TensorProto.FLOAT))
        return self.op("Add", source, self.op("Mul", hidden, self.store(-1e30)))

    def scores(self, query: str, key: str) -> str:
        if self.attention == "sdpa":
            width = self.op("Gather", self.op("Shape", query), self.store(-1, np.int64))
            root = self.op("Sqrt", self.op("Sqrt", self.op("Cast", width, to=TensorProto.FLOAT)))
            root = self.op("Div", self.store(1.0), root)
            key = self.op("Mul", self.op("Transpose", key, perm=[0, 1, 3, 2]), root)
            return self.mask(self.op("MatMul", self.op("Mul", query, root), key))
        scores = self.op("Div", self.op("MatMul", query, key), self.store(EACH**0.5))
        if self.attention == "capped":
            cap = self.store(50.0)
            scores = self.op("Mul", self.op("Tanh", self.op("Div", scores, cap)), cap)
        if self.attention in ("causal", "window"):
            return self.square(scores, self.attention)
        return self.mask(scores)

    def repeated(self, source: str) -> str:
        """Two heads of keys or values as four."""
        half = self.op("Unsqueeze", self.split(self.linear(source, columns=HIDDEN // 2), [0, 2, 1, 3], heads=2),
                       self.store([2], np.int64))  # fmt: skip
        both = self.op("Concat", half, half, axis=2)
        shape = self.op("Shape", "input_ids")
        ends = [self.op("Gather", shape, self.store([n], np.int64)) for n in (0, 1)]
        target = self.op(
            "Concat", ends[0], self.store([HEADS], np.int64), ends[1], self.store([EACH], np.int64), axis=0
        )
        return self.op("Reshape", both, target)

    def layer(self, source: str) -> str:
        query = self.split(self.linear(source), [0, 2, 1, 3])
        if self.attention == "grouped":
            key, value = self.op("Transpose", self.repeated(source), perm=[0, 1, 3, 2]), self.repeated(source)
        else:
            swaps = {"eager": [[0, 2, 3, 1]], "sdpa": [[0, 2, 1, 3]]}.get(self.attention, [[0, 2, 1, 3], [0, 1, 3, 2]])
            key, value = self.split(self.linear(source), *swaps), self.split(self.linear(source), [0, 2, 1, 3])
        weights = self.op("Softmax", self.scores(query, key), axis=-1)
        if self.attention == "sdpa":
            weights = self.op("Where", self.op("IsNaN", weights), self.store(0.0), weights)
        mixed = self.op("Transpose", self.op("MatMul", weights, value), perm=[0, 2, 1, 3])
        mixed = self.op("Reshape", mixed, self.store([0, 0, HIDDEN], np.int64))
        source = self.norm(self.op("Add", source, self.linear(mixed)))
        inner = self.linear(source, columns=2 * HIDDEN)
        inner = self.op("Relu", inner) if self.inner == "relu" else self.gelu(inner)
        return self.norm(self.op("Add", source, self.linear(inner, rows=2 * HIDDEN)))

    def gelu(self, source: str) -> str:
        width = 2**0.5 if self.inner == "gelu" else 1.0  # of another function otherwise
        share = self.op("Add", self.op("Erf", self.op("Div", source, self.store(width))), self.store(1.0))
        return self.op("Mul", self.op("Mul", source, share), self.store(0.5))

    def norm(self, source: str) -> str:
        if not self.written_out:
            return self.op("LayerNormalization", source, self.store(np.ones(HIDDEN)), self.store(np.zeros(HIDDEN)))
        centred = self.op("Sub", source, self.op("ReduceMean", source, axes=[-1]))
        variance = self.op("ReduceMean", self.op("Pow", centred, self.store(2.0)), axes=[-1])
        unit = self.op("Div", centred, self.op("Sqrt", self.op("Add", variance, self.store(1e-5))))
        weight, bias = self.random.uniform(0.5, 1.5, HIDDEN), self.random.standard_normal(HIDDEN) / 10
        return self.op("Add", self.op("Mul", unit, self.store(weight)), self.store(bias))

    def model(self) -> onnx.ModelProto:
        states = self.op("Gather", self.store(self.random.standard_normal((WORDS, HIDDEN))), "input_ids")
        between = [states := self.layer(states) for _ in range(2)]
        first = self.op("Gather", states, self.store(0, np.int64), axis=1)
        given = {"dense_vecs": first, "colbert_vecs": states, "between": between[0]}
        for name in self.outputs:
            self.nodes.append(helper.make_node("Identity", [given[name]], [name]))
        made = helper.make_graph(
            self.nodes,
            "encoder",
            [helper.make_tensor_value_info(n, TensorProto.INT64, ["b", "l"]) for n in ("input_ids", "attention_mask")],
            [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in self.outputs],
            self.weights,
        )
        return helper.make_model(made, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)


def outputs(path: Path, length: int = 40) -> list[np.ndarray]:
    ids = np.random.default_rng(0).integers(4, WORDS, (1, length))
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    found: list[np.ndarray] = session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})
    return found


def kinds(path: Path) -> Counter[str]:
    return Counter(node.op_type for node in read_graph(path).graph.node)


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each != path)
