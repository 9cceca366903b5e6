"""Makes a model one of which our own compiled code runs the layers (app/inference/layered.py).

Beside the file that the model begins with, which is opened in the model's place, lie the one that it ends with and the
layers' weights, which are all that is copied: tables of words stay where they are.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.inference.layered import LayeredSession, heads_file, layers_file
from app.inference.optimizer.attention import LENGTHS, fuse, with_outputs
from app.inference.optimizer.graph_file import read_graph
from app.inference.optimizer.layer_file import cut, fits, write_layers
from app.inference.optimizer.layers import Constants, are_so, find_layers
from app.inference.optimizer.products import exact_form, find_products
from app.inference.optimizer.runner import Runner, open_as_used
from app.inference.optimizer.signed_weights import SideFile, sign_weights
from app.inference.optimizer.token_scales import scale_by_token

if TYPE_CHECKING:
    import onnx


def put_in_layers(model_file: Path, target: Path) -> int:
    """Writes `target` in the folder of a model and what belongs to it. How many layers there are; none if the model has
    no such ones, or if it would give something that is further from the model's exact products than the model itself.

    Raises OSError, ValueError where the file is no encoder in ONNX, and what onnxruntime raises.
    """
    folder = model_file.parent
    model = read_graph(model_file)
    runner = Runner(model, folder)
    meant = exact_form(model, find_products(model))
    if not fuse(model, runner.run):
        return 0
    constants = Constants(model.graph, folder)
    layers = find_layers(model.graph, find_products(model), constants)
    if not layers or not fits(layers, constants):
        return 0
    names = dict.fromkeys(name for layer in layers for name in layer.shown)
    if not are_so(layers, constants, runner.run(with_outputs(model, names), LENGTHS[0])):
        return 0
    parts = cut(model, layers)
    if parts is None:
        return 0
    files = _Files(target)
    try:
        files.unfinished.touch()  # before the work: it may be that nothing can be kept
        start, heads = parts
        with files.part.open("wb") as file:
            write_layers(file, layers, constants, heads.graph)
        files.part.replace(layers_file(target))
        _write_heads(runner, model, heads, target)
        files.unfinished.write_bytes(start.SerializeToString())
        if not runner.is_nearer(_opened(files.unfinished, target), meant):  # and closed again: Windows keeps open files
            return 0
        files.unfinished.replace(target)
        return len(layers)
    finally:
        files.clear()


def _opened(start: Path, target: Path) -> LayeredSession:
    return LayeredSession(open_as_used(start), open_as_used(heads_file(target)), layers_file(target), threads=1)


def _write_heads(runner: Runner, model: onnx.ModelProto, heads: onnx.ModelProto, target: Path) -> None:
    """What stands behind the layers, its products with a scale for each token too."""
    weights = target.with_suffix(".weights")
    side = SideFile(weights.with_suffix(f".{os.getpid()}.weights.part"))
    try:
        products = find_products(heads)
        shown = runner.shown(model, list(dict.fromkeys(each.source for each in products))) if products else {}
        sign_weights(heads, target.parent, side, weights.name)
        scale_by_token(heads, target.parent, products, shown, None)
        if side.close():
            side.path.replace(weights)
        heads_file(target).write_bytes(heads.SerializeToString())
    finally:
        side.close()
        side.path.unlink(missing_ok=True)


class _Files:
    """Those that are written, and go again where there is no `target` in the end."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.unfinished = target.with_suffix(f".{os.getpid()}.part")
        self.part = target.with_suffix(f".{os.getpid()}.layers.part")

    def clear(self) -> None:
        self.unfinished.unlink(missing_ok=True)
        self.part.unlink(missing_ok=True)
        if not self._target.is_file():
            for path in (layers_file(self._target), heads_file(self._target), self._target.with_suffix(".weights")):
                path.unlink(missing_ok=True)
