"""The ONNX graph of multilingual-e5-small: int64 `input_ids` [batch, tokens], texts of one length and unpadded, to
float32 `last_hidden_state` [batch, tokens, hidden].

The matrices are int8, attention and the rest float32. A text's numbers depend on nothing but its own tokens: what the
matrices are multiplied with has constant scales (`activation_ranges`), or one for each token. The forms were chosen by
time on a processor with AVX512-VNNI, onnxruntime 1.31, at 300 tokens:

- MatMulIntegerToFloat, its bias within, takes 16 ms for all matrices; MatMulNBits in 4 or 8 bits 45 to 60.
- Gelu takes 2.3 ms, BiasGelu 4.2. Sum and LayerNormalization take .8, SkipLayerNormalization 5.8; Add in place of Sum
  would be made into it. GatherBlockQuantized takes 1.3, the same out of plain operators .2.
- A scale measured for each token (Abs, ReduceMax, two Mul, Add, BiasGelu) takes 3 ms more in all than constant ones.
- MultiHeadAttention takes 12. The Attention of opset 23 takes 11, but more from 450 tokens on and room with the square.

U8 activations with S8 weights are the fast pair. Without VNNI the products of two neighbours are added in 16 bits, and
what does not fit is cut. Weights up to 81 and activations up to 200 fit (2 · 81 · 200 < 2¹⁵); as an unusual text can
exceed what was measured, the weights of neighbours are kept so small that activations of 255 fit as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from activation_ranges import ATTENTION_LIMIT, FEED_FORWARD_LIMIT, LayerRanges, divisors
from graph_writer import MICROSOFT, GraphWriter
from numpy.typing import NDArray
from onnx import TensorProto, helper
from weights_blob import BLOCK, Floats, WeightsBlob

WEIGHT_MAX = 81
PAIR_MAX = 128  # of two neighbours' weights together: 128 · 255 < 2¹⁵
MIDDLE = 100  # of the activations that have a sign: 0…200
# GELU gives nothing below -.17: it gets 16 of its 200 steps for that.
GELU_ZERO, GELU_STEPS, GELU_DEPTH = 16, 184, 0.17


def build_graph(blob: WeightsBlob, ranges: Sequence[LayerRanges]) -> onnx.ModelProto:
    """The model, with `vocabulary` and `max_tokens` in its metadata; ids out of range are taken for the nearest."""
    return _Encoder(blob, ranges).model()


class _Encoder:
    def __init__(self, blob: WeightsBlob, ranges: Sequence[LayerRanges]) -> None:
        if len(ranges) != blob.layers:
            raise ValueError(f"ranges of {len(ranges)} layers for a model of {blob.layers}")
        self._blob = blob
        self._ranges = ranges
        self._graph = GraphWriter()
        self._rows = self._graph.ints(-1, blob.hidden)  # [batch · tokens, hidden], as the matrices want it

    def model(self) -> onnx.ModelProto:
        graph, blob = self._graph, self._blob
        self._shape = graph.op("Concat", graph.op("Shape", "input_ids"), graph.ints(-1), axis=0)
        summed = graph.op("Reshape", self._embeddings(), self._rows)
        # GELU's zero point for each row.
        rows = graph.op("Shape", summed, start=0, end=1)
        self._zeros = graph.op("Expand", graph.scalar(np.uint8(GELU_ZERO)), rows)
        name = "emb.ln"
        for layer, ranges in enumerate(self._ranges):
            summed = self._attention(f"l{layer}", self._normalized(summed, name), ranges)
            summed = self._feed_forward(f"l{layer}", self._normalized(summed, f"l{layer}.aln"), ranges)
            name = f"l{layer}.oln"
        hidden = graph.op("Reshape", self._normalized(summed, name), self._shape)
        info = helper.make_tensor_value_info
        return graph.model(
            "multilingual-e5-small",
            [info("input_ids", TensorProto.INT64, ["batch", "tokens"])],
            {hidden: info("last_hidden_state", TensorProto.FLOAT, ["batch", "tokens", blob.hidden])},
            vocabulary=str(len(blob.pieces)),
            max_tokens=str(blob.positions),
        )

    def _embeddings(self) -> str:
        """Word, position and type, [batch, tokens, hidden]. The table stays in its 4 bits, which are exact."""
        graph, blob = self._graph, self._blob
        values, scales = blob.quantized("emb.word", blob.hidden)
        known, half = len(blob.pieces), blob.hidden // 2  # the table may have more rows than there are pieces
        table = graph.constant("word", values[:known, :half] | values[:known, half:] << 4)
        ids = graph.op("Clip", "input_ids", graph.scalar(np.int64(0)), graph.scalar(np.int64(known - 1)))
        packed = graph.op("Gather", table, ids)
        low = graph.op("BitwiseAnd", packed, graph.scalar(np.uint8(15)))
        high = graph.op("BitShift", packed, graph.scalar(np.uint8(4)), direction="RIGHT")
        whole = graph.op("Cast", graph.op("Concat", low, high, axis=-1), to=TensorProto.FLOAT)
        signed = graph.op("Sub", whole, graph.scalar(np.float32(8)))
        blocks = graph.op("Reshape", signed, graph.ints(0, 0, blob.hidden // BLOCK, BLOCK))
        scale = graph.op("Gather", graph.constant("word.scale", scales[:known]), ids)
        scale = graph.op("Unsqueeze", graph.op("Cast", scale, to=TensorProto.FLOAT), graph.ints(-1))
        words = graph.op("Reshape", graph.op("Mul", blocks, scale), graph.ints(0, 0, blob.hidden))
        types = blob.vector("emb.type").reshape(-1, blob.hidden)
        positions = graph.constant("position", blob.vector("emb.pos").reshape(-1, blob.hidden) + types[0])
        length = graph.op("Shape", "input_ids", start=1, end=2)
        return graph.op("Add", words, graph.op("Slice", positions, graph.ints(0), length, graph.ints(0)))

    def _attention(self, layer: str, rows: str, ranges: LayerRanges) -> str:
        """What the layer's first half adds to the rows, and the rows, [rows, hidden]."""
        graph, blob = self._graph, self._blob
        projected = self._constant_scale(rows, [f"{layer}.{each}" for each in "qkv"], ATTENTION_LIMIT, ranges.attention)
        projected = graph.op("Reshape", projected, self._shape)
        split = graph.ops("Split", 3, projected, graph.ints(*[blob.hidden] * 3), axis=-1)
        context = graph.op("MultiHeadAttention", *split, domain=MICROSOFT, num_heads=blob.heads)
        context = graph.op("Reshape", context, self._rows)
        return graph.op("Sum", rows, self._constant_scale(context, [f"{layer}.ao"], ranges.context))

    def _feed_forward(self, layer: str, rows: str, ranges: LayerRanges) -> str:
        graph = self._graph
        inner = self._constant_scale(rows, [f"{layer}.fi"], FEED_FORWARD_LIMIT, ranges.feed_forward)
        return graph.op("Sum", rows, self._token_scale(graph.op("Gelu", inner, domain=MICROSOFT), f"{layer}.fo"))

    def _normalized(self, rows: str, name: str) -> str:
        graph, blob = self._graph, self._blob
        weight = graph.constant(f"{name}.w", blob.vector(f"{name}.w"))
        bias = graph.constant(f"{name}.b", blob.vector(f"{name}.b"))
        return graph.op("LayerNormalization", rows, weight, bias, axis=-1, epsilon=blob.epsilon)

    def _constant_scale(
        self, rows: str, names: Sequence[str], limit: float, outliers: Mapping[int, float] | None = None
    ) -> str:
        """`rows` times the named matrices side by side, plus their biases.

        Channels that exceed `limit` are brought down to it, and their weights are the greater for it.
        """
        graph, blob = self._graph, self._blob
        weights = np.concatenate([blob.matrix(f"{name}.w", blob.hidden) for name in names])
        bias = graph.constant(f"{names[0]}.b", np.concatenate([blob.vector(f"{name}.b") for name in names]))
        if outliers:
            shares = divisors(outliers, limit, blob.hidden)
            rows = graph.op("Mul", rows, graph.constant(f"{names[0]}.shares", 1 / shares))
            weights = weights * shares
        matrix, scales = self._int8(names[0], weights)
        step = graph.scalar(np.float32(limit / MIDDLE))
        middle = graph.scalar(np.uint8(MIDDLE))
        whole = graph.op("QuantizeLinear", rows, step, middle)
        return graph.op("MatMulIntegerToFloat", whole, matrix, step, scales, middle, "", bias, domain=MICROSOFT)

    def _token_scale(self, rows: str, name: str) -> str:
        """GELU's `rows` times the named matrix, plus its bias, with a scale for each row."""
        graph, blob = self._graph, self._blob
        matrix, scales = self._int8(name, blob.matrix(f"{name}.w", blob.inner))
        greatest = graph.op("ReduceMax", rows, graph.ints(1), keepdims=1)
        step = graph.op("Mul", greatest, graph.scalar(np.float32(1 / GELU_STEPS)))
        step = graph.op("Max", step, graph.scalar(np.float32(GELU_DEPTH / GELU_ZERO)))
        zero = graph.scalar(np.uint8(GELU_ZERO))
        whole = graph.op("QuantizeLinear", rows, graph.op("Reshape", step, graph.ints(-1)), self._zeros, axis=0)
        one = graph.scalar(np.float32(1))
        product = graph.op("MatMulIntegerToFloat", whole, matrix, one, scales, zero, domain=MICROSOFT)
        bias = graph.constant(f"{name}.b", blob.vector(f"{name}.b"))
        return graph.op("Add", graph.op("Mul", product, step), bias)

    def _int8(self, name: str, weights: Floats) -> tuple[str, str]:
        """Weights [out, in] as int8 [in, out] with a scale for each output."""
        whole, scales = int8_rows(weights)
        return self._graph.constant(f"{name}.w", whole.T), self._graph.constant(f"{name}.scale", scales)


def int8_rows(weights: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Weights [out, in] as whole numbers and what they are times, [out]; neighbours within `PAIR_MAX`."""
    single = np.abs(weights).max(axis=1) / np.float32(WEIGHT_MAX)
    first, second = weights[:, 0::2], weights[:, 1::2]
    # Of opposite signs they take from each other; each can be rounded up by a half.
    pair = np.abs(first + second).max(axis=1) / np.float32(PAIR_MAX - 1)
    scales: Floats = np.maximum(np.maximum(single, pair), np.finfo(np.float32).tiny)
    return np.rint(weights / scales[:, None]).astype(np.int8), scales
