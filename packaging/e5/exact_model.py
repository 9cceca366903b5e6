"""The whole model in NumPy and float32, from the blob's exact weights: what the graph is measured against."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from weights_blob import Floats, WeightsBlob

_erf = np.vectorize(math.erf, otypes=[np.float32])


class ExactModel:
    def __init__(self, blob: WeightsBlob) -> None:
        self._blob = blob
        self._kept: dict[str, Floats] = {}

    def run(self, ids: Sequence[int]) -> tuple[Floats, list[tuple[Floats, Floats, Floats]]]:
        """Hidden states [tokens, hidden], and of each layer what goes into q, k and v, out of the attention, and into
        the first large matrix, all [tokens, hidden]."""
        blob = self._blob
        positions = blob.vector("emb.pos").reshape(-1, blob.hidden)[: len(ids)]
        words = self._weights("emb.word", blob.hidden)[list(ids)]
        hidden = self._norm(words + positions + blob.vector("emb.type")[: blob.hidden], "emb.ln")
        inputs = []
        for layer in (f"l{number}" for number in range(blob.layers)):
            context = self._context(layer, hidden)
            middle = self._norm(hidden + self._linear(context, f"{layer}.ao"), f"{layer}.aln")
            inputs.append((hidden, context, middle))
            inner = self._linear(middle, f"{layer}.fi")
            inner = inner * (1 + _erf(inner / math.sqrt(2))) / 2
            hidden = self._norm(middle + self._linear(inner, f"{layer}.fo"), f"{layer}.oln")
        return hidden, inputs

    def _context(self, layer: str, hidden: Floats) -> Floats:
        heads = self._blob.heads
        query, key, value = (
            self._linear(hidden, f"{layer}.{each}").reshape(len(hidden), heads, -1).swapaxes(0, 1) for each in "qkv"
        )
        scores = query @ key.swapaxes(1, 2) / np.float32(math.sqrt(query.shape[-1]))
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        context: Floats = (shares @ value).swapaxes(0, 1).reshape(len(hidden), -1)
        return context

    def _linear(self, rows: Floats, name: str) -> Floats:
        product: Floats = rows @ self._weights(f"{name}.w", rows.shape[1]).T + self._blob.vector(f"{name}.b")
        return product

    def _norm(self, rows: Floats, name: str) -> Floats:
        centred = rows - rows.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(self._blob.epsilon))
        normalized: Floats = centred / spread * self._blob.vector(f"{name}.w") + self._blob.vector(f"{name}.b")
        return normalized

    def _weights(self, name: str, columns: int) -> Floats:
        if name not in self._kept:
            self._kept[name] = self._blob.matrix(name, columns)
        return self._kept[name]
