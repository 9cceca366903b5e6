"""Unsigned int8 weights made signed: processors multiply those two to ten times as fast."""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from app.inference.optimizer.attention import node_inputs
from app.inference.optimizer.graph_file import ExternalTensor, external_tensor, set_external
from app.inference.optimizer.runner import open_session
from app.inference.optimizer.wire import read_bytes

if TYPE_CHECKING:
    import onnx

# Where the weights of a product and their zero point stand among its inputs.
_WEIGHTS = {"MatMulInteger": (1, 3), "MatMulIntegerToFloat": (1, 5), "DynamicQuantizeMatMul": (1, 3)}
_PAGE = 4096  # what is written here can be mapped into memory as it is
_PIECE = 1 << 22


@cache
def signed_is_exact() -> bool:
    """Whether this processor multiplies unsigned by signed bytes without cutting sums off at 16 bits."""
    from onnx import TensorProto, helper, numpy_helper

    size = 64
    weights = numpy_helper.from_array(np.full((size, size), 127, np.int8), "weights")
    source = helper.make_tensor_value_info("source", TensorProto.UINT8, [size, size])
    result = helper.make_tensor_value_info("result", TensorProto.INT32, [size, size])
    node = helper.make_node("MatMulInteger", ["source", "weights"], ["result"])
    graph = helper.make_graph([node], "exact", [source], [result], [weights])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    (product,) = open_session(model.SerializeToString(), prepack=True).run(
        None, {"source": np.full((size, size), 255, np.uint8)}
    )
    return bool(np.all(product == 255 * 127 * size))


class SideFile:
    """Tensors that had to be changed, beside the file of the others. Made when the first one is written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None

    def put(self, folder: Path, name: str, source: ExternalTensor) -> ExternalTensor:
        """Copies unsigned bytes as the signed ones that are 128 less, to be found in a file called `name`."""
        out, offset = self._begun()
        with (folder / source.file).open("rb") as file:
            for start in range(0, source.length, _PIECE):
                end = min(start + _PIECE, source.length)
                piece = read_bytes(file, source.offset + start, source.offset + end)
                out.write((np.frombuffer(piece, np.uint8) ^ 0x80).tobytes())
        return ExternalTensor(name, offset, source.length)

    def write(self, name: str, data: bytes) -> ExternalTensor:
        """Adds bytes, to be found in a file called `name`."""
        out, offset = self._begun()
        out.write(data)
        return ExternalTensor(name, offset, len(data))

    def _begun(self) -> tuple[BinaryIO, int]:
        """The file, and where in it the next tensor begins."""
        if self._file is None:
            self._file = self.path.open("wb")
        self._file.write(bytes(-self._file.tell() % _PAGE))
        return self._file, self._file.tell()

    def close(self) -> bool:
        """Whether there is such a file."""
        if self._file is None:
            return False
        self._file.close()
        return True


def sign_weights(model: onnx.ModelProto, folder: Path, side: SideFile, name: str) -> int:
    """Makes unsigned weights signed, which must be exact here; those that lie outside the graph go to a file called
    `name`. How many."""
    from onnx import numpy_helper

    pairs = _unsigned_pairs(model)
    changed = {name for pair in pairs for name in pair}
    for tensor in model.graph.initializer:
        if tensor.name not in changed:
            continue
        place = external_tensor(tensor)
        if place is None:
            values = np.asarray(numpy_helper.to_array(tensor)) ^ 0x80
            tensor.CopyFrom(numpy_helper.from_array(values.view(np.int8), tensor.name))
        else:
            whole = ExternalTensor(place.file, place.offset, math.prod(tensor.dims))
            set_external(tensor, side.put(folder, name, whole))
            tensor.data_type = tensor.INT8
    return len({weights for weights, _ in pairs})


def _unsigned_pairs(model: onnx.ModelProto) -> list[tuple[str, str]]:
    """Unsigned weights with their zero points that products take and nothing else does."""
    unsigned = {tensor.name for tensor in model.graph.initializer if tensor.data_type == tensor.UINT8}
    uses = Counter(name for node in model.graph.node for name in node_inputs(node))
    pairs = []
    for node in model.graph.node:
        at = _WEIGHTS.get(node.op_type, ())
        pair = tuple(node.input[n] for n in at if n < len(node.input))
        if len(pair) == 2 and unsigned.issuperset(pair):
            pairs.append(pair)
    while True:
        known = Counter(name for pair in pairs for name in pair)
        good = [pair for pair in pairs if all(known[name] == uses[name] for name in pair)]
        if len(good) == len(pairs):
            return good
        pairs = good
