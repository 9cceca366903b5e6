"""Makes a downloaded encoder fast on this machine, without touching it: what to open in its place.

Attention that is written out becomes one node (graph_attention.py), unsigned int8 weights become signed ones, which
processors multiply two to ten times as fast. The outcome is a small graph beside the model that points into the
model's own file, so weights are mapped into memory and never copied. It is kept, and made anew when the model,
onnxruntime or this code changes. It is used only if it was seen to give what the model gives.
"""

from __future__ import annotations

import hashlib
import logging
import math
import os
import platform
import time
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime as ort

from app.inference.optimizer.attention import fuse, taken
from app.inference.optimizer.graph_file import Place, SideFile, place_of, put_at, read_graph
from app.inference.optimizer.runner import Runner, open_session

if TYPE_CHECKING:
    import onnx

log = logging.getLogger(__name__)

_LARGE = 64 << 20
LAYOUT = 2  # to be raised when the outcome for the same model becomes another one
_MARK = ".dragoman-"
_AT_WORK_S = 3600
# Where the weights of a product and their zero point stand among its inputs.
_WEIGHTS = {"MatMulInteger": (1, 3), "MatMulIntegerToFloat": (1, 5), "DynamicQuantizeMatMul": (1, 3)}


@dataclass(frozen=True, slots=True)
class Optimised:
    """A graph that is to be opened in place of a model's file, and what was done to it."""

    file: Path
    attentions: int
    signed_weights: int


def prepare(model_file: Path) -> Path:
    """The file to open: an optimised graph beside `model_file`, made when there is none, or `model_file` itself.

    Right for texts that are run one at a time and unpadded, and for them alone. Never raises. The first call takes
    seconds, later ones none.
    """
    try:
        target = _target(model_file)
        refusal = target.with_suffix(".refused")
        if target.is_file():
            return target
        if refusal.is_file():
            return model_file
        _remove_stale(model_file, target.stem)
        made = optimise(model_file, target)
        if made is not None:
            log.info("%s: %d attentions fused, %d weights signed", target, made.attentions, made.signed_weights)
            return target
        refusal.touch()  # so as not to try at every start
    except OSError as error:  # a folder that cannot be written to, or a full disk
        log.info("%s is used as it is: %s", model_file, error)
    except Exception as error:  # no model at all, short memory: onnxruntime raises plain Exceptions of its own
        log.info("%s is used as it is: %s", model_file, (str(error).splitlines() or [type(error).__name__])[0])
    return model_file


def optimise(model_file: Path, target: Path) -> Optimised | None:
    """Writes the optimised graph of a model to `target` in the same folder.

    None if there is nothing to be gained; also, with a warning in the log, if it would give something else than the
    model. Raises OSError if the folder cannot be written to, ValueError if the file is no encoder in ONNX, and what
    onnxruntime raises.
    """
    weights, unfinished = target.with_suffix(".weights"), target.with_suffix(f".{os.getpid()}.part")
    side = SideFile(weights.with_suffix(f".{os.getpid()}.weights.part"))
    try:
        unfinished.touch()  # before the work: it may be that nothing can be kept
        model = read_graph(model_file)
        runner = Runner(model, model_file.parent)
        fused = fuse(model, runner.run)
        signed = _sign_weights(model, model_file.parent, side, weights.name)
        # Weights inside a large file would be copied into memory; from outside the graph they are mapped.
        if not fused and not signed and model_file.stat().st_size < _LARGE:
            return None
        if side.close():
            side.path.replace(weights)
        unfinished.write_bytes(model.SerializeToString())
        if not runner.agrees(unfinished):
            log.warning("%s is used as it is: optimised, it would give something else", model_file)
            weights.unlink(missing_ok=True)
            return None
        unfinished.replace(target)
        return Optimised(target, fused, signed)
    finally:
        side.close()
        side.path.unlink(missing_ok=True)
        unfinished.unlink(missing_ok=True)


# ---- the kept outcome


def _target(model_file: Path) -> Path:
    status = model_file.stat()
    known = (LAYOUT, status.st_size, status.st_mtime_ns, ort.__version__, platform.machine(), signed_is_exact())
    return model_file.with_name(f"{model_file.stem}{_MARK}{hashlib.sha256(repr(known).encode()).hexdigest()[:12]}.onnx")


def _remove_stale(model_file: Path, current: str) -> None:
    """Removes what was made of other versions, and what a process that was killed left behind."""
    for path in model_file.parent.glob(f"{model_file.stem}{_MARK}*"):
        # Another process may be at work on the same just now.
        if path.name.startswith(current) and time.time() - path.stat().st_mtime < _AT_WORK_S:
            continue
        try:
            path.unlink()
        except OSError:  # in use: Windows keeps it
            continue


# ---- signed weights


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


def _sign_weights(model: onnx.ModelProto, folder: Path, side: SideFile, name: str) -> int:
    """Makes unsigned weights signed; those that lie outside the graph go to a file called `name`. How many."""
    from onnx import numpy_helper

    if not signed_is_exact():
        return 0
    pairs = _unsigned(model)
    changed = {name for pair in pairs for name in pair}
    for tensor in model.graph.initializer:
        if tensor.name not in changed:
            continue
        place = place_of(tensor)
        if place is None:
            values = np.asarray(numpy_helper.to_array(tensor)) ^ 0x80
            tensor.CopyFrom(numpy_helper.from_array(values.view(np.int8), tensor.name))
        else:
            put_at(tensor, side.put(folder, name, Place(place.file, place.offset, math.prod(tensor.dims))))
            tensor.data_type = tensor.INT8
    return len({weights for weights, _ in pairs})


def _unsigned(model: onnx.ModelProto) -> list[tuple[str, str]]:
    """Unsigned weights with their zero points that products take and nothing else does."""
    unsigned = {tensor.name for tensor in model.graph.initializer if tensor.data_type == tensor.UINT8}
    uses = Counter(name for node in model.graph.node for name in taken(node))
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
