"""Weights for processors that add the products of two neighbours in 16 bits (AVX2, AVX-512 without VNNI).

There 255 times a weight of 127, twice, is cut off, and the sum is wrong. Unsigned weights are exact and take a third
longer. So weights become a little coarser, each column by itself, until no two neighbours can exceed 16 bits, whatever
they are multiplied with: 128 together, in place of 254. About a hundred steps of 127 are left to a column.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.inference.optimizer.graph_file import set_external
from app.inference.optimizer.products import Product, tensor_values
from app.inference.optimizer.signed_weights import SideFile

if TYPE_CHECKING:
    import onnx

MOST = 127
PAIR_MOST = 128  # of two neighbours together: 128 · 255 < 2¹⁵


def narrowed(weights: NDArray[Any]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Whole numbers [in, out] as int8 that fit, and by what each column is to be multiplied to be what it was."""
    pairs = weights[: len(weights) // 2 * 2].astype(np.int16).reshape(-1, 2, weights.shape[1])
    # The largest sum and the smallest: of opposite signs two neighbours take from each other.
    together = np.maximum(pairs, 0).sum(axis=1).max(axis=0, initial=0)
    below = np.minimum(pairs, 0).sum(axis=1).min(axis=0, initial=0)
    pair = np.maximum(together, -below)
    single = np.abs(weights.astype(np.int16)).max(axis=0, initial=0)
    # Each of two that are rounded may be rounded up by a half.
    fits = np.where(pair <= PAIR_MOST, 1, pair / (PAIR_MOST - 1))
    factor = np.maximum(fits, single / MOST).astype(np.float32)
    return np.rint(weights / factor).astype(np.int8), factor


class NarrowWeights:
    """Puts narrow weights into a file of their own, of which `name` is the name in the end."""

    def __init__(self, folder: Path, side: SideFile, name: str) -> None:
        self._folder, self._side, self._name = folder, side, name

    def put(
        self, product: Product, stored: dict[str, onnx.TensorProto], graph: onnx.GraphProto
    ) -> tuple[str, str, str]:
        """The names of weights, of scales, and of no zero points."""
        from onnx import TensorProto, numpy_helper

        weights = tensor_values(stored[product.weights], self._folder).astype(np.int16)
        if product.point:
            weights = weights - tensor_values(stored[product.point], self._folder).astype(np.int16)
        values, factor = narrowed(weights)
        scales = tensor_values(stored[product.scales], self._folder) * factor
        names = f"{product.weights}/narrow", f"{product.scales}/{product.weights}/narrow"
        tensor = TensorProto(name=names[0], dims=values.shape, data_type=TensorProto.INT8)
        set_external(tensor, self._side.write(self._name, values.tobytes()))
        graph.initializer.extend([tensor, numpy_helper.from_array(scales.astype(np.float32), names[1])])
        return (*names, "")
