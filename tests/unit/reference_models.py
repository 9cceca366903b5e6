"""Small models with random weights in the place of the large ones (see tests/data/models/ORIGIN.md)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models import ModelSpec, Pooling, Role

MODELS = Path(__file__).parents[1] / "data" / "models"


def made(name: str, **fields: Any) -> ModelSpec:
    """The model in the folder `name` as the catalogue would describe it."""
    values: dict[str, Any] = {
        "id": name,
        "role": Role.EMBEDDER,
        "title": name,
        "folder": MODELS / name,
        "model": "model.onnx",
        "tokenizer": "tokenizer.json",
        "licence": "Apache-2.0",
        "languages": "none",
        "max_tokens": 512,
        "threads": 1,
    }
    return ModelSpec(**{**values, **fields})


M3 = made("xlmr-m3", heads=("dense", "sparse", "colbert"))
HIDDEN = made("xlmr-m3", model="hidden.onnx", pooling=Pooling.CLS)
SENTENCE = made("xlmr-m3", model="sentence.onnx", heads=("dense",))
BERT = made("bert-en", pooling=Pooling.CLS)
GEMMA = made("gemma2", pooling=Pooling.LAST)
RERANKER = made("xlmr-reranker", role=Role.RERANKER)
