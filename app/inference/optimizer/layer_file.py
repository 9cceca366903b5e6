"""Writes the layers of an encoder as native/encoder.cpp reads them, and cuts them out of the graph.

The file is a few numbers, then array after array, each at a multiple of 64 bytes, in the order in which `write_layers`
has them. Weights lie as they are multiplied: in panels of 64 columns, of each four rows the four numbers of a column
side by side. Heads of fewer than 64 numbers are filled up with noughts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from app.inference.layered import MARK, RESULT
from app.inference.optimizer.attention import remove_dead, with_outputs
from app.inference.optimizer.first_row import first_row_is_enough
from app.inference.optimizer.layers import ATTENTION, Constants, Layer
from app.inference.optimizer.products import Product

if TYPE_CHECKING:
    import onnx

PANEL = 64
_FORM = 0x314C4744  # DGL1
_LEAST, _MOST = -128, 127
# What stands for nought among what products are multiplied with: in numbers with a sign, and in what GELU gives.
_MIDDLE, _GELU_ZERO = 128, 16


def fits(layers: Sequence[Layer], constants: Constants) -> bool:
    """Whether layers are all of one size, and of one that can be run."""
    hidden, inner = constants.shape(layers[0].wide.weights) or [1, 1]
    heads = layers[0].heads
    wanted = [*[[hidden, hidden]] * 4, [hidden, inner], [inner, hidden]]
    return not (hidden % PANEL or inner % PANEL or hidden % heads or hidden // heads > PANEL) and all(
        layer.heads == heads and [constants.shape(product.weights) for product in layer.products] == wanted
        for layer in layers
    )


# ---- the graph


def cut(model: onnx.ModelProto, layers: Sequence[Layer]) -> tuple[onnx.ModelProto, onnx.ModelProto] | None:
    """What stands before the layers, and behind them; None if something else needs what is within them."""
    import onnx
    from onnx import helper

    start = with_outputs(model, [layers[0].source])
    start.metadata_props.add(key=MARK, value=str(len(layers)))
    heads = onnx.ModelProto()
    heads.CopyFrom(model)
    last = layers[-1].result
    for node in heads.graph.node:
        if last in node.output:
            node.CopyFrom(helper.make_node("Identity", [RESULT], [last]))
    hidden = ["batch", "length", "hidden"]
    heads.graph.input.append(helper.make_tensor_value_info(RESULT, onnx.TensorProto.FLOAT, hidden))
    remove_dead(heads.graph)
    if any(node.op_type == ATTENTION for each in (start, heads) for node in each.graph.node):
        return None
    return start, heads


# ---- the file


def write_layers(file: BinaryIO, layers: Sequence[Layer], constants: Constants, heads: onnx.GraphProto) -> None:
    """Raises OSError."""
    first = layers[0]
    hidden, inner = constants.shape(first.wide.weights) or (0, 0)
    alone = first_row_is_enough(heads, layers[-1].result)
    _put(file, np.array([_FORM, len(layers), hidden, inner, first.heads, alone], np.uint32))
    for layer in layers:
        norms = layer.after_attention, layer.after_products
        _put(file, np.array([layer.scale, *(norm.epsilon for norm in norms)], np.float32))
        _put_heads(file, layer, constants)
        values, scales, bias = _weights(layer.mixed, constants)
        _put_matrix(file, _filled_up(values.T, layer.heads).T, scales, bias, _MIDDLE)
        _put_matrix(file, *_weights(layer.wide, constants), _MIDDLE)
        _put_matrix(file, *_weights(layer.narrow, constants), _GELU_ZERO)
        for norm in norms:
            _put(file, constants.values(norm.weight).astype(np.float32))
            _put(file, constants.values(norm.bias).astype(np.float32))


def _put(file: BinaryIO, values: NDArray[np.generic]) -> None:
    file.write(bytes(-file.tell() % PANEL))
    file.write(values.tobytes())


def _put_heads(file: BinaryIO, layer: Layer, constants: Constants) -> None:
    """Queries, keys and values as one matrix."""
    parts = [_weights(product, constants) for product in (layer.query, layer.key, layer.value)]
    values, scales, bias = (
        np.concatenate([_filled_up(part, layer.heads) for part in each], axis=-1) for each in zip(*parts, strict=True)
    )
    _put_matrix(file, values, scales, bias, _MIDDLE)


def _filled_up(values: NDArray[np.generic], heads: int) -> NDArray[np.generic]:
    """Along the last axis, each head up to a panel."""
    each = values.reshape(*values.shape[:-1], heads, -1)
    around = [(0, 0)] * (each.ndim - 1) + [(0, PANEL - each.shape[-1])]
    return np.pad(each, around).reshape(*values.shape[:-1], -1)


def _put_matrix(
    file: BinaryIO,
    values: NDArray[np.generic],
    scales: NDArray[np.generic],
    bias: NDArray[np.generic],
    zero: int,
) -> None:
    rows, columns = values.shape
    _put(file, values.reshape(rows // 4, 4, columns // PANEL, PANEL).transpose(2, 0, 3, 1))
    _put(file, -zero * values.sum(axis=0, dtype=np.int32))
    _put(file, scales)
    _put(file, bias)


def _weights(
    product: Product, constants: Constants
) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32]]:
    """Whole numbers [in, out], the scale of each column, and its bias."""
    values = constants.values(product.weights).astype(np.int16)
    if product.point:
        values = values - constants.values(product.point).astype(np.int16)
    columns = values.shape[1]
    scales = np.broadcast_to(constants.values(product.scales).ravel().astype(np.float32), columns)
    if values.min() < _LEAST or values.max() > _MOST:  # unsigned ones around a zero point far from the middle
        factor = np.maximum(np.abs(values).max(axis=0) / _MOST, 1).astype(np.float32)
        values, scales = np.rint(values / factor).astype(np.int16), scales * factor
    bias = constants.values(product.bias).astype(np.float32) if product.bias else np.zeros(columns, np.float32)
    return values.astype(np.int8), scales.astype(np.float32), bias
