"""What gives a text a dense vector: the embedder as the product runs it, and two to set it beside.

All of them read one unpadded text at a time, so that a vector is a pure function of its text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer

from app.inference.embedder import Embedder

_MINILM_TOKENS = 256  # the length that all-MiniLM-L6-v2 was published with


class Encoder(Protocol):
    """Texts into vectors [texts, dimension] of length 1."""

    def passages(self, texts: Sequence[str]) -> np.ndarray: ...

    def questions(self, texts: Sequence[str]) -> np.ndarray: ...


class ProductEncoder:
    """The product's own embedder."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def passages(self, texts: Sequence[str]) -> np.ndarray:
        return np.stack([_float32(embedding.dense) for embedding in self._embedder.iter_embed(texts)])

    def questions(self, texts: Sequence[str]) -> np.ndarray:
        return np.stack([_float32(self._embedder.embed_query(text).dense) for text in texts])


class RandomEncoder:
    """The floor: to each text a random direction of its own, the same whenever it is asked for."""

    def __init__(self, dimension: int = 256) -> None:
        self._dimension = dimension

    def passages(self, texts: Sequence[str]) -> np.ndarray:
        return _unit(np.stack([self._direction(text) for text in texts]))

    questions = passages

    def _direction(self, text: str) -> np.ndarray:
        seed = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")
        return np.random.default_rng(seed).standard_normal(self._dimension, dtype=np.float32)


class MiniLm:
    """all-MiniLM-L6-v2 from a folder that holds its tokenizer.json and, there or in onnx/, its model.onnx.

    Raises FileNotFoundError where they are not there.
    """

    def __init__(self, folder: Path | None) -> None:
        if folder is None:
            raise FileNotFoundError("--minilm FOLDER names where its tokenizer.json and model.onnx lie")
        model = next((path for path in (folder / "model.onnx", folder / "onnx" / "model.onnx") if path.is_file()), None)
        if model is None or not (folder / "tokenizer.json").is_file():
            raise FileNotFoundError(f"{folder} lacks tokenizer.json or model.onnx")
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MINILM_TOKENS)
        self._session = ort.InferenceSession(str(model), providers=["CPUExecutionProvider"])
        self._inputs = [tensor.name for tensor in self._session.get_inputs()]

    def passages(self, texts: Sequence[str]) -> np.ndarray:
        return _unit(np.stack([self._mean(text) for text in texts]))

    questions = passages

    def _mean(self, text: str) -> np.ndarray:
        ids = np.array([self._tokenizer.encode(text).ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        # The first output is the hidden states [1, tokens, dimension].
        hidden: np.ndarray = self._session.run(None, {name: feed[name] for name in self._inputs})[0]
        mean: np.ndarray = hidden[0].mean(axis=0)
        return mean


def _float32(vector: np.ndarray | None) -> np.ndarray:
    assert vector is not None
    return vector.astype(np.float32)


def _unit(vectors: np.ndarray) -> np.ndarray:
    unit: np.ndarray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit
