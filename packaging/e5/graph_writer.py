"""Writes down an ONNX graph, node by node, under names that are the same each time."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

MICROSOFT = "com.microsoft"
OPSET = 21
IR_VERSION = 10


class GraphWriter:
    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: Any) -> str:
        """The name of a tensor of the file."""
        self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def ints(self, *values: int) -> str:
        """int64 [len(values)], once in the file."""
        return self.constant("ints_" + "_".join(map(str, values)), np.array(values, np.int64))

    def scalar(self, value: Any) -> str:
        """A NumPy number, once in the file."""
        return self.constant(f"{value.dtype}_{value}", value)

    def op(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        """Adds a node of one output and returns its name."""
        return self.ops(kind, 1, *inputs, domain=domain, **attributes)[0]

    def ops(self, kind: str, outputs: int, *inputs: str, domain: str = "", **attributes: Any) -> list[str]:
        name = f"{kind}_{len(self._nodes)}"
        made = [f"{name}:{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(kind, inputs, made, name, domain=domain, **attributes))
        return made

    def model(
        self, name: str, inputs: list[onnx.ValueInfoProto], outputs: dict[str, onnx.ValueInfoProto], **metadata: str
    ) -> onnx.ModelProto:
        """The whole; `outputs` names what `op` returned."""
        for found, info in outputs.items():
            self._nodes.append(helper.make_node("Identity", [found], [info.name], info.name))
        graph = helper.make_graph(self._nodes, name, inputs, list(outputs.values()), list(self._constants.values()))
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
        helper.set_model_props(model, metadata)
        return model
