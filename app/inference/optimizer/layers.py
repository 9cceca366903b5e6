"""Finds the layers of an encoder of BERT's kind: those that native/encoder.cpp can run in onnxruntime's place.

A layer is attention whose query, key and value are int8 products of the same tensor, a product, the sum of both and
LayerNormalization, then two products with GELU between them, a sum and LayerNormalization. The graph says which tensors
these may be; what they hold in a run must be what they are taken for. One layer must begin with what the one before
it gives, and there may be no attention beside them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.inference.optimizer.attention import GraphIndex
from app.inference.optimizer.products import Product, tensor_values

if TYPE_CHECKING:
    import onnx

ATTENTION = "MultiHeadAttention"
_GELU = {"Add", "Div", "Erf", "Gelu", "Mul"}
_NORM = {"Add", "Div", "LayerNormalization", "Mul", "Pow", "ReduceMean", "Sqrt", "Sub"}
_FAR = 8  # steps
_SAME = 1e-3  # of the largest number


@dataclass(frozen=True, slots=True)
class Norm:
    """LayerNormalization of `source`. `weight` and `bias` are names."""

    source: str
    weight: str
    bias: str
    epsilon: float
    result: str


@dataclass(frozen=True, slots=True)
class Layer:
    source: str
    query: Product
    key: Product
    value: Product
    mixed: Product  # of what attention gives
    wide: Product
    narrow: Product  # of what GELU gives
    after_attention: Norm
    after_products: Norm
    heads: int
    scale: float

    @property
    def result(self) -> str:
        return self.after_products.result

    @property
    def products(self) -> list[Product]:
        return [self.query, self.key, self.value, self.mixed, self.wide, self.narrow]

    @property
    def shown(self) -> list[str]:
        """Tensors that a run must show."""
        norms = [name for norm in (self.after_attention, self.after_products) for name in (norm.source, norm.result)]
        return [self.source, self.wide.result, self.narrow.source, *norms]


class Constants:
    """The tensors of a model that are given, by name."""

    def __init__(self, graph: onnx.GraphProto, folder: Path) -> None:
        self._tensors = {node.output[0]: node.attribute[0].t for node in graph.node if node.op_type == "Constant"}
        self._tensors |= {tensor.name: tensor for tensor in graph.initializer}
        self._folder = folder

    def shape(self, name: str) -> list[int] | None:
        """None where it is not given."""
        tensor = self._tensors.get(name)
        return None if tensor is None else list(tensor.dims)

    def values(self, name: str) -> NDArray[Any]:
        return tensor_values(self._tensors[name], self._folder)


# ---- what the graph says


def find_layers(graph: onnx.GraphProto, products: Sequence[Product], constants: Constants) -> list[Layer]:
    """All layers, the first one first; none where not all attention is in a layer, or they are no chain."""
    finder = _Finder(graph, products, constants)
    found = [finder.layer(node) for node in graph.node if node.op_type == ATTENTION]
    layers = [layer for layer in found if layer is not None]
    chained = all(one.result == other.source for one, other in pairwise(layers))
    return layers if chained and len(layers) == len(found) else []


class _Finder:
    def __init__(self, graph: onnx.GraphProto, products: Sequence[Product], constants: Constants) -> None:
        self._index = GraphIndex(graph)
        self._constants = constants
        self._by_result = {product.result: product for product in products}
        self._by_source: dict[str, list[Product]] = {}
        for product in products:
            self._by_source.setdefault(product.source, []).append(product)

    def layer(self, attention: onnx.NodeProto) -> Layer | None:
        from onnx import helper

        parts = [self._by_result.get(name) for name in attention.input]
        query, key, value = parts if len(parts) == 3 else (None, None, None)
        if query is None or key is None or value is None or len({query.source, key.source, value.source}) > 1:
            return None
        source = query.source
        mixed = self._product_of(attention.output[0])
        first = None if mixed is None else self._norm(self._sum(mixed.result, source))
        wide = None if first is None else self._product_of(first.result)
        narrow = None if wide is None else self._behind_gelu(wide.result)
        if mixed is None or first is None or wide is None or narrow is None:
            return None
        second = self._norm(self._sum(narrow.result, first.result))
        if second is None:
            return None
        settings = {each.name: helper.get_attribute_value(each) for each in attention.attribute}
        heads, scale = settings["num_heads"], settings["scale"]
        return Layer(source, query, key, value, mixed, wide, narrow, first, second, heads, scale)

    def _product_of(self, source: str) -> Product | None:
        """The only one that a tensor is multiplied in."""
        found = self._by_source.get(source, [])
        return found[0] if len(found) == 1 else None

    def _sum(self, one: str, other: str) -> str:
        """Of two tensors; empty where there is none."""
        nodes = self._index.consumers.get(one, ())
        return next((node.output[0] for node in nodes if node.op_type == "Add" and other in node.input), "")

    def _behind_gelu(self, name: str) -> Product | None:
        for each in self._ahead(name, _GELU):
            if each != name and each in self._by_source:
                return self._product_of(each)
        return None

    def _norm(self, source: str) -> Norm | None:
        """LayerNormalization of a tensor, as one node or written out."""
        weight = bias = result = ""
        epsilon = math.nan
        for name in self._ahead(source, _NORM) if source else ():
            node = self._index.producers.get(name)
            if node is None or name == source:
                continue
            if node.op_type == "LayerNormalization" and node.input[0] == source and len(node.input) == 3:
                given = [each.f for each in node.attribute if each.name == "epsilon"]
                return Norm(source, node.input[1], node.input[2], given[0] if given else 1e-5, name)
            for each in node.input:
                shape = self._constants.shape(each)
                if shape is None or node.op_type not in ("Add", "Mul"):
                    continue
                if len(shape) == 1 and shape[0] > 1:
                    if node.op_type == "Mul":
                        weight = weight or each
                    elif not result:
                        bias, result = each, name
                elif math.prod(shape) == 1 and node.op_type == "Add" and math.isnan(epsilon):
                    epsilon = float(self._constants.values(each).item())
        return None if not (weight and result) or math.isnan(epsilon) else Norm(source, weight, bias, epsilon, result)

    def _ahead(self, name: str, kinds: set[str]) -> list[str]:
        """`name` and what is made of it by such nodes, the nearest first."""
        found, ahead = [name], [name]
        for _ in range(_FAR):
            ahead = [
                node.output[0]
                for each in ahead
                for node in self._index.consumers.get(each, ())
                if node.op_type in kinds and node.output[0] not in found
            ]
            found += dict.fromkeys(ahead)
        return found


# ---- what a run says


def are_so(layers: Sequence[Layer], constants: Constants, shown: Mapping[str, NDArray[Any]]) -> bool:
    """Whether tensors hold in a run what they are taken for."""
    return all(_is_so(layer, constants, shown) for layer in layers)


def _is_so(layer: Layer, constants: Constants, shown: Mapping[str, NDArray[Any]]) -> bool:
    if any(shown[name].ndim != 3 or shown[name].dtype != np.float32 for name in layer.shown):
        return False
    wide = shown[layer.wide.result].astype(np.float64)
    meant = wide / 2 * (1 + np.vectorize(math.erf)(wide / math.sqrt(2)))
    return _same(shown[layer.narrow.source], meant) and all(
        _same(shown[norm.result], _normalized(shown[norm.source], norm, constants))
        for norm in (layer.after_attention, layer.after_products)
    )


def _normalized(values: NDArray[Any], norm: Norm, constants: Constants) -> NDArray[Any]:
    centred = values - values.mean(-1, keepdims=True)
    unit = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + norm.epsilon)
    result: NDArray[Any] = unit * constants.values(norm.weight) + constants.values(norm.bias)
    return result


def _same(ours: NDArray[Any], meant: NDArray[Any]) -> bool:
    return ours.shape == meant.shape and bool(np.abs(ours - meant).max() <= _SAME * np.abs(meant).max())
