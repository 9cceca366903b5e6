"""An encoder of which our own compiled code runs the layers, and onnxruntime what stands before and behind them.

It is made by optimizer/optimize.py for processors that multiply bytes in 512 bits (native/encoder.h), and is asked as
a session of onnxruntime is. The layers' weights are mapped into memory, so that all sessions, and all programs, have
them once. Right for texts that are run one at a time and unpadded.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import psutil
from numpy.typing import NDArray

from app.text.compiled import native

RESULT = "layers/result"  # what the layers give: the input of what stands behind them
MARK = "dragoman_layers"  # by which a file says of itself that it is but what stands before them


def runs_here() -> bool:
    """Whether layers can be run on this processor."""
    return native is not None and bool(native.ENCODER_RUNS_HERE)


def layers_file(file: Path) -> Path:
    """The layers of the encoder that begins with `file`."""
    return file.with_suffix(".layers")


def heads_file(file: Path) -> Path:
    """What stands behind the layers."""
    return file.with_suffix(".heads.onnx")


def is_start(opened: ort.InferenceSession) -> bool:
    """Whether an opened file is but the beginning of an encoder in parts."""
    return MARK in opened.get_modelmeta().custom_metadata_map


class LayeredSession:
    """An encoder in parts, ready to run, also by several threads. Raises OSError where there is no file `layers`,
    ValueError where it holds none."""

    def __init__(self, start: ort.InferenceSession, heads: ort.InferenceSession, layers: Path, threads: int) -> None:
        assert native is not None
        self._start, self._heads = start, heads
        self._encoder = native.Encoder(np.memmap(layers, np.uint8, mode="r"))
        self._threads = threads or psutil.cpu_count(logical=False) or os.cpu_count() or 1

    def get_inputs(self) -> list[Any]:
        return list(self._start.get_inputs())

    def get_outputs(self) -> list[Any]:
        return list(self._heads.get_outputs())

    def get_modelmeta(self) -> Any:
        return self._start.get_modelmeta()

    def run(self, outputs: Sequence[str] | None, feed: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
        """The named outputs, or all, for one text. Raises what onnxruntime raises, and MemoryError."""
        (states,) = self._start.run(None, feed)
        states = np.ascontiguousarray(states, np.float32)
        self._encoder.run(states, self._threads)
        found: list[NDArray[Any]] = self._heads.run(outputs, {**feed, RESULT: states})
        return found
