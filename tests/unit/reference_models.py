"""Small models with random weights in the place of the large ones (see tests/data/models/ORIGIN.md)."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path
from typing import Any

from app.domain.models import ModelSpec, Pooling, Role
from app.inference.embedder import OnnxEmbedder
from app.models.identity import identified

# A copy: what is made of a model lies beside it, and tests write nothing into the source tree.
MODELS = Path(tempfile.mkdtemp(prefix="dragoman-models-"))
atexit.register(shutil.rmtree, MODELS, ignore_errors=True)
shutil.copytree(Path(__file__).parents[1] / "data" / "models", MODELS, dirs_exist_ok=True)


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


def loaded(spec: ModelSpec) -> OnnxEmbedder:
    """An embedder of these, loaded."""
    return OnnxEmbedder(identified(spec))


M3 = made("xlmr-m3", heads=("dense", "sparse", "colbert"))
HIDDEN = made("xlmr-m3", model="hidden.onnx", pooling=Pooling.CLS)
SENTENCE = made("xlmr-m3", model="sentence.onnx", heads=("dense",))
BERT = made("bert-en", pooling=Pooling.CLS)
GEMMA = made("gemma2", pooling=Pooling.LAST)
RERANKER = made("xlmr-reranker", role=Role.RERANKER)
