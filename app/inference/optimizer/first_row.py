"""Does no more of a model's last layer than its first token needs, where nothing else of it is asked for.

So it is with rerankers, and with embedders that take the first token for the text: every token gives a key and a value
to the last attention, but only the first asks there. From where its row is taken the graph is followed back through
what treats each token by itself; of what is needed for the others too, the first row is taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.inference.optimizer.attention import GraphIndex
from app.inference.optimizer.products import replace_nodes

if TYPE_CHECKING:
    import onnx

_ATTENTION = "MultiHeadAttention"
# Of [1, tokens, numbers] these give each token what it would be given alone; products and reductions on conditions.
_BY_TOKEN = {
    *("Abs", "Add", "Cast", "Div", "Erf", "Gelu", "Max", "Mul", "Pow", "QuantizeLinear", "Relu"),
    *("Sqrt", "Sub", "Tanh"),
}
_PRODUCTS = {"MatMul", "MatMulIntegerToFloat"}
_ALONG_NUMBERS = {"LayerNormalization", "ReduceMax", "ReduceMean"}


def keep_first_row(model: onnx.ModelProto) -> int:
    """Changes the model in place, in which attention is fused; how many nodes now see the first token alone."""
    from onnx import helper, numpy_helper

    graph = model.graph
    constants = {tensor.name: tensor for tensor in graph.initializer}
    constants |= {node.output[0]: node.attribute[0].t for node in graph.node if node.op_type == "Constant"}
    region = _region(graph, constants)
    if not any(node.op_type == _ATTENTION for node in region):
        return 0
    inside = {name for node in region for name in node.output}
    zero, one = "first_row/0", "first_row/1"
    firsts: dict[str, onnx.NodeProto] = {}
    for node in region:
        for number, name in enumerate(node.input):
            if name and name not in inside and name not in constants and _asks(node, number):
                firsts[name] = helper.make_node("Slice", [name, zero, one, one], [f"{name}/first_row"])
                node.input[number] = f"{name}/first_row"
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        nodes += [node, *(firsts[name] for name in node.output if name in firsts)]
    graph.initializer.extend(numpy_helper.from_array(np.array([n], np.int64), f"first_row/{n}") for n in (0, 1))
    replace_nodes(graph, nodes)
    return len(region)


def first_row_is_enough(graph: onnx.GraphProto, name: str) -> bool:
    """Whether of a tensor the first token's row is needed and nothing else."""
    constants = {tensor.name: tensor for tensor in graph.initializer}
    constants |= {node.output[0]: node.attribute[0].t for node in graph.node if node.op_type == "Constant"}
    uses = GraphIndex(graph).consumers.get(name, ())
    is_output = any(output.name == name for output in graph.output)
    return bool(uses) and not is_output and all(_needs_first(user, name, [], constants) for user in uses)


def _region(graph: onnx.GraphProto, constants: dict[str, onnx.TensorProto]) -> list[onnx.NodeProto]:
    """The nodes of which nothing but the first token's row is needed, from the last one on."""
    index = GraphIndex(graph)
    outputs = {output.name for output in graph.output}
    first_alone: set[str] = set()  # tensors that are needed only so
    region = []
    for node in reversed(graph.node):
        needed = {name for name in node.output if name in index.consumers or name in outputs}
        if needed and needed <= first_alone and _by_token(node, constants):
            region.append(node)
        for name in node.input:
            uses = index.consumers.get(name, ())
            if name not in outputs and all(_needs_first(user, name, region, constants) for user in uses):
                first_alone.add(name)
    return region


def _needs_first(
    user: onnx.NodeProto, name: str, region: list[onnx.NodeProto], constants: dict[str, onnx.TensorProto]
) -> bool:
    """Whether a node needs no more of a tensor than its first row."""
    if user.op_type == "Gather":
        return name == user.input[0] and _attribute(user, "axis") == 1 and _is(constants.get(user.input[1]), 0)
    return any(user is node for node in region) and all(
        _asks(user, number) for number, each in enumerate(user.input) if each == name
    )


def _asks(node: onnx.NodeProto, number: int) -> bool:
    """Whether an input is a row for each row of the result: of an attention the query alone is."""
    return node.op_type != _ATTENTION or number == 0


def _by_token(node: onnx.NodeProto, constants: dict[str, onnx.TensorProto]) -> bool:
    if node.op_type in _PRODUCTS:
        return node.input[0] not in constants and all(name in constants for name in node.input[1:] if name)
    if node.op_type in _ALONG_NUMBERS:
        axes = _attribute(node, "axes" if node.op_type.startswith("Reduce") else "axis")
        given = node.input[1] if node.op_type.startswith("Reduce") and len(node.input) > 1 else ""
        return (
            axes in (-1, [-1])
            or (axes is None and not given and node.op_type == "LayerNormalization")
            or _is(constants.get(given), -1)
        )
    if node.op_type == "Reshape":  # all of them in one row
        return _is(constants.get(node.input[1]), -1)
    return node.op_type in _BY_TOKEN or node.op_type == _ATTENTION


def _attribute(node: onnx.NodeProto, name: str) -> object:
    from onnx import helper

    return next((helper.get_attribute_value(each) for each in node.attribute if each.name == name), None)


def _is(tensor: onnx.TensorProto | None, number: int) -> bool:
    """Whether a constant is this one number."""
    from onnx import numpy_helper

    if tensor is None or tensor.data_location == tensor.EXTERNAL or int(np.prod(tensor.dims)) != 1:
        return False
    return int(numpy_helper.to_array(tensor).item()) == number
