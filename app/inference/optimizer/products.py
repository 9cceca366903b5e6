"""Dynamic int8 products as exporters write them: found, and written as the float products that they stand for.

One is DynamicQuantizeLinear, MatMulInteger, Cast, the two scales, and mostly a bias. `exact_form` gives what the stored
weights mean without any rounding of what they are multiplied with: the measure for every faster form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.inference.optimizer.attention import GraphIndex, node_inputs, remove_dead
from app.inference.optimizer.graph_file import ExternalTensor, external_tensor
from app.inference.optimizer.wire import read_bytes

if TYPE_CHECKING:
    import onnx


@dataclass(frozen=True, slots=True)
class Product:
    """Names of tensors: `result` is `source` times (`weights` - `point`) · `scales`, plus `bias`.

    `point` and `bias` are empty where there is none.
    """

    source: str
    weights: str
    point: str
    scales: str
    bias: str
    result: str


def find_products(model: onnx.ModelProto) -> list[Product]:
    """Those with constant weights [in, out] that nothing else uses."""
    index = GraphIndex(model.graph)
    stored = {tensor.name: tensor for tensor in model.graph.initializer}
    uses = Counter(name for node in model.graph.node for name in node_inputs(node))
    found = []
    for node in model.graph.node:
        if node.op_type == "MatMulInteger" and len(node.input) > 2:
            weights = stored.get(node.input[1])
            point = node.input[3] if len(node.input) > 3 else ""
            product = _from_product(index, stored, node, point)
            if weights is None or len(weights.dims) != 2 or uses[weights.name] > 1 or product is None:
                continue
            if not point or point in stored:
                found.append(product)
    return found


def _from_product(
    index: GraphIndex, stored: dict[str, onnx.TensorProto], node: onnx.NodeProto, point: str
) -> Product | None:
    quantize = index.producers.get(node.input[0])
    if quantize is None or quantize.op_type != "DynamicQuantizeLinear":
        return None
    if node.input[0] != quantize.output[0] or node.input[2] != quantize.output[2]:
        return None
    cast = _only(index, node.output[0], "Cast")
    scaled = None if cast is None else _only(index, cast.output[0], "Mul")
    if cast is None or scaled is None:
        return None
    factor = index.producers.get(_other(scaled, cast.output[0]))
    if factor is None or factor.op_type != "Mul" or quantize.output[1] not in factor.input:
        return None
    scales = _other(factor, quantize.output[1])
    columns = stored[node.input[1]].dims[-1] if node.input[1] in stored else 0
    if not _fits(stored, scales, columns) or len(stored[scales].dims) > 1:
        return None
    source, result = quantize.input[0], scaled.output[0]
    added = _only(index, result, "Add")
    bias = "" if added is None else _other(added, result)
    if added is not None and bias in stored and list(stored[bias].dims) == [columns]:
        return Product(source, node.input[1], point, scales, bias, added.output[0])
    return Product(source, node.input[1], point, scales, "", result)


def _only(index: GraphIndex, name: str, kind: str) -> onnx.NodeProto | None:
    """What alone uses a tensor, if it is of a kind."""
    users = index.consumers.get(name, [])
    return users[0] if len(users) == 1 and users[0].op_type == kind else None


def _other(node: onnx.NodeProto, name: str) -> str:
    first, second = node.input
    return str(second if first == name else first)


def _fits(stored: dict[str, onnx.TensorProto], name: str, columns: int) -> bool:
    return name in stored and int(np.prod(stored[name].dims)) in (1, columns)


# ---- what is stored


def tensor_values(tensor: onnx.TensorProto, folder: Path) -> NDArray[Any]:
    """The numbers of a tensor of a model in `folder`, wherever they lie."""
    from onnx import helper, numpy_helper

    place = external_tensor(tensor)
    if place is None:
        return np.asarray(numpy_helper.to_array(tensor))
    kind = np.dtype(helper.tensor_dtype_to_np_dtype(tensor.data_type))
    length = int(np.prod(tensor.dims)) * kind.itemsize
    return np.frombuffer(_bytes_at(folder, place, length), kind).reshape(tuple(tensor.dims))


def _bytes_at(folder: Path, place: ExternalTensor, length: int) -> bytes:
    with (folder / place.file).open("rb") as file:
        return read_bytes(file, place.offset, place.offset + length)


# ---- what it means


def exact_form(model: onnx.ModelProto, products: Sequence[Product]) -> onnx.ModelProto:
    """The model with float products of the same weights; they stay where they are stored, and are made float one by
    one while it runs."""
    import onnx
    from onnx import TensorProto, helper

    exact = onnx.ModelProto()
    exact.CopyFrom(model)
    nodes = {product.result: product for product in products}
    made: list[onnx.NodeProto] = []
    for node in exact.graph.node:
        product = nodes.get(node.output[0]) if node.output else None
        if product is None:
            made.append(node)
            continue
        name = f"{product.result}/exact"
        values = f"{name}/whole"
        made.append(helper.make_node("Cast", [product.weights], [values], to=TensorProto.FLOAT))
        if product.point:
            made.append(helper.make_node("Cast", [product.point], [f"{name}/point"], to=TensorProto.FLOAT))
            made.append(helper.make_node("Sub", [values, f"{name}/point"], [f"{name}/centred"]))
            values = f"{name}/centred"
        made.append(helper.make_node("Mul", [values, product.scales], [f"{name}/weights"]))
        plain = f"{name}/product" if product.bias else product.result
        made.append(helper.make_node("MatMul", [product.source, f"{name}/weights"], [plain]))
        if product.bias:
            made.append(helper.make_node("Add", [plain, product.bias], [product.result]))
    replace_nodes(exact.graph, made)
    return exact


def replace_nodes(graph: onnx.GraphProto, nodes: Sequence[onnx.NodeProto]) -> None:
    """Gives a graph these nodes, less those that no output needs."""
    copies = [type(node).FromString(node.SerializeToString()) for node in nodes]
    del graph.node[:]
    graph.node.extend(copies)
    remove_dead(graph)
