"""Two small models as a person would describe and bring their own: an embedder with three heads and a reranker."""

from __future__ import annotations

from pathlib import Path

from reference_models import MODELS

from app.models.manager import ModelManager

EMBEDDER, RERANKER = "tiny-m3", "tiny-reranker"
_FOLDERS = {EMBEDDER: "xlmr-m3", RERANKER: "xlmr-reranker"}
_TABLE = """
[{id}]
role = "{role}"
title = "{id}"
model = "model_int8.onnx"
tokenizer = "tokenizer.json"
max_tokens = 512
licence = "Apache-2.0"
languages = "none"
{more}
"""


def describe(models_dir: Path, *, embedder: str = "", reranker: str = "") -> None:
    """Puts their tables into a folder of models, with more lines in each."""
    models_dir.mkdir(parents=True, exist_ok=True)
    heads = 'heads = ["dense", "sparse", "colbert"]\n'
    tables = _TABLE.format(id=EMBEDDER, role="embedder", more=heads + embedder)
    (models_dir / "mine.toml").write_text(tables + _TABLE.format(id=RERANKER, role="reranker", more=reranker))


def source(id_: str) -> Path:
    """The folder that one is imported from."""
    return MODELS / _FOLDERS[id_]


def bring(models: ModelManager, *ids: str) -> None:
    """Imports them."""
    for id_ in ids:
        models.import_(id_, source(id_), lambda transfer: None)
