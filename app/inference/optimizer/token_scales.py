"""Dynamic int8 products with a scale for each token in place of one for the whole text, and fewer passes around them.

A token with one large number in it then costs the others nothing, and a text's numbers no longer depend on what stands
beside it: what is left of the vectors' exactness on long texts depends on this. It costs about one part in twenty of a
product's time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.inference.optimizer.attention import MICROSOFT, GraphIndex
from app.inference.optimizer.narrow_weights import NarrowWeights
from app.inference.optimizer.products import Product, replace_nodes, tensor_values

if TYPE_CHECKING:
    import onnx

_MIDDLE, _STEPS = 128, 127  # of activations that have a sign
# GELU gives nothing below -.17: it gets 16 of the 256 steps for that.
_GELU_ZERO, _GELU_STEPS, _GELU_DEPTH = 16, 239, 0.1701
_SMALLEST, _LARGEST = 1e-30, 1e30  # a step for a token of nothing but noughts; one that no number reaches
_NEAR = 4  # steps from a result back to what makes it a GELU
Shown = Mapping[str, tuple[int, float]]
"""Of tensors the number of dimensions, and the lowest number in some runs."""


def scale_by_token(
    model: onnx.ModelProto, folder: Path, products: Sequence[Product], shown: Shown, narrow: NarrowWeights | None
) -> int:
    """Changes the model in place; how many products now have a scale for each token. `shown` is of all their sources.

    `narrow`, where this processor needs it, makes the weights such that no sum is cut off. Right for texts that are
    alone.
    """
    chosen = {product.result: product for product in products if shown[product.source][0] == 3}
    if not chosen:
        return 0
    index = GraphIndex(model.graph)
    keys = {node.input[1] for node in model.graph.node if node.op_type == "MultiHeadAttention"}
    gelu = {each.source for each in chosen.values() if _is_gelu(index, each.source, shown[each.source][1])}
    writer = _Writer(model, folder, narrow)
    nodes: list[onnx.NodeProto] = []
    for node in model.graph.node:
        product = chosen.get(node.output[0]) if node.output else None
        if product is None:
            nodes.append(node)
        else:
            # What a question's product with every key has in common, softmax takes out: keys need no bias.
            is_key = product.result in keys and len(index.consumers[product.result]) == 1
            nodes += writer.scaled(replace(product, bias="") if is_key else product, product.source in gelu)
    replace_nodes(model.graph, nodes)
    if all(opset.domain != MICROSOFT for opset in model.opset_import):
        model.opset_import.add(domain=MICROSOFT, version=1)
    return len(chosen)


def _is_gelu(index: GraphIndex, name: str, lowest: float) -> bool:
    """Whether a tensor is what GELU gives: made with Erf just before, and in no run less than that can be."""
    ahead = [name]
    for _ in range(_NEAR):
        makers = [maker for each in ahead if (maker := index.producers.get(each)) is not None]
        if any(maker.op_type in ("Erf", "Gelu") for maker in makers):
            return lowest >= -_GELU_DEPTH
        ahead = [source for maker in makers if maker.op_type in ("Mul", "Add", "Div") for source in maker.input]
    return False


class _Writer:
    """Writes products anew; what several are multiplied with is rounded once."""

    def __init__(self, model: onnx.ModelProto, folder: Path, narrow: NarrowWeights | None) -> None:
        self._graph = model.graph
        self._folder = folder
        self._narrow = narrow
        self._stored = {tensor.name: tensor for tensor in model.graph.initializer}
        # The axes of a reduction became an input with version 18.
        self._axes_given = any(each.domain in ("", "ai.onnx") and each.version >= 18 for each in model.opset_import)
        self._rounded: set[str] = set()

    def scaled(self, product: Product, gelu: bool) -> list[onnx.NodeProto]:
        from onnx import helper

        source, name = product.source, f"{product.result}/token"
        nodes = [] if source in self._rounded else self._round(source, gelu)
        self._rounded.add(source)
        weights, scales, point = self._weights(product)
        zero = self._constant(np.uint8(_GELU_ZERO if gelu else _MIDDLE))
        inputs = [f"{source}/whole", weights, self._constant(np.float32(1)), scales, zero, *([point] if point else [])]
        scaled = f"{name}/scaled" if product.bias else product.result
        nodes += [
            helper.make_node("MatMulIntegerToFloat", inputs, [f"{name}/product"], domain=MICROSOFT),
            helper.make_node("Mul", [f"{name}/product", f"{source}/step"], [scaled]),
        ]
        if product.bias:
            nodes.append(helper.make_node("Add", [scaled, product.bias], [product.result]))
        return nodes

    def _round(self, source: str, gelu: bool) -> list[onnx.NodeProto]:
        """`source` in whole steps from 0 to 255, as {source}/whole, and the steps [1, tokens, 1], as {source}/step."""
        from onnx import helper

        steps, least = (_GELU_STEPS, _GELU_DEPTH / _GELU_ZERO) if gelu else (_STEPS, _SMALLEST)
        zero = self._constant(np.uint8(_GELU_ZERO if gelu else _MIDDLE))
        nodes = [] if gelu else [helper.make_node("Abs", [source], [f"{source}/size"])]
        sizes = source if gelu else f"{source}/size"
        axes: dict[str, Any] = {} if self._axes_given else {"axes": [-1]}
        given = [self._constant(np.array([-1]))] if self._axes_given else []
        return [
            *nodes,
            helper.make_node("ReduceMax", [sizes, *given], [f"{source}/most"], keepdims=1, **axes),
            helper.make_node("Mul", [f"{source}/most", self._constant(np.float32(1 / steps))], [f"{source}/share"]),
            helper.make_node("Max", [f"{source}/share", self._constant(np.float32(least))], [f"{source}/step"]),
            helper.make_node("Reshape", [f"{source}/step", self._constant(np.array([-1]))], [f"{source}/steps"]),
            # As many zero points as steps: none of them is anything in steps of this size.
            helper.make_node(
                "QuantizeLinear", [f"{source}/steps", self._constant(np.float32(_LARGEST)), zero], [f"{source}/zeros"]
            ),
            # Microsoft's, as the standard's takes no scale for each token before version 13.
            helper.make_node(
                "QuantizeLinear",
                [source, f"{source}/steps", f"{source}/zeros"],
                [f"{source}/whole"],
                domain=MICROSOFT,
                axis=1,
            ),
        ]

    def _weights(self, product: Product) -> tuple[str, str, str]:
        """Weights, scales, and zero points where they are needed."""
        point = product.point
        if point and not tensor_values(self._stored[point], self._folder).any():
            point = ""
        if self._narrow is None:
            return product.weights, product.scales, point
        return self._narrow.put(product, self._stored, self._graph)

    def _constant(self, value: Any) -> str:
        from onnx import numpy_helper

        array = np.asarray(value)
        name = f"token/{array.dtype}/{'_'.join(map(str, array.ravel()))}"
        if name not in self._stored:
            self._stored[name] = numpy_helper.from_array(array, name)
            self._graph.initializer.append(self._stored[name])
        return name
