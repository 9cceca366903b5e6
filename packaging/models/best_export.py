"""Makes our own export of bge-m3, or of a reranker, from its authors' weights: int8, signed, attention fused.

    python3.11 -m venv .venv-models
    .venv-models/bin/pip install -r packaging/models/reference-requirements.txt
    .venv-models/bin/python packaging/models/best_export.py BAAI/bge-m3 build/models/bge-m3-export

The first argument is a repository of the hub, or a folder in which one lies. Beside the model and its tokenizer it
writes `model.toml`, a table for the folder `models` of a data folder; then `dragoman models import` takes it. The
export reads one unpadded text at a time, as Dragoman does: it looks at no mask.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import sys
import tempfile
import warnings
from pathlib import Path

import onnx
import torch
from exports import OneOutput, ThreeHeads, export, quantise
from huggingface_hub import snapshot_download
from onnxruntime.quantization import QuantType
from transformers import AutoModel, AutoModelForSequenceClassification

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the program's own
from app.common.digests import sha256_of  # noqa: E402
from app.inference.optimizer.optimize import optimise  # noqa: E402

WANTED = ["*.json", "*.safetensors", "pytorch_model.bin", "*_linear.pt", "sentencepiece.bpe.model"]
TABLE = """[{id}]
role = "{role}"
title = "{id}"
model = "model.onnx"
tokenizer = "tokenizer.json"
{heads}max_tokens = 512
memory = {memory}
licence = "{licence}"
languages = "as those of {origin}"
files = [
    {{ path = "model.onnx", bytes = {bytes}, sha256 = "{model}" }},
    {{ path = "tokenizer.json", sha256 = "{tokenizer}" }},
]
"""


def make(source: Path, target: Path) -> bool:
    """Writes model.onnx and tokenizer.json; returns whether it is an embedder with bge-m3's heads."""
    embedder = (source / "colbert_linear.pt").exists()
    with tempfile.TemporaryDirectory(dir=target) as work:
        exact, small = Path(work) / "fp32.onnx", Path(work) / "int8.onnx"
        if embedder:
            encoder = AutoModel.from_pretrained(source, attn_implementation="eager", dtype=torch.float32)
            export(ThreeHeads(encoder, source), exact, ["dense_vecs", "sparse_vecs", "colbert_vecs"])
        else:
            model = AutoModelForSequenceClassification.from_pretrained(
                source, attn_implementation="eager", dtype=torch.float32
            )
            export(OneOutput(model, "logits"), exact, ["logits"])
        quantise(exact, small, QuantType.QInt8)
        fused = small.with_name("fused.onnx")
        if optimise(small, fused, for_any_processor=True) is None:
            raise SystemExit(f"The attention of {source} is of a form that is not known.")
        onnx.save_model(onnx.load(fused), target / "model.onnx")  # with the weights that `fused` only points to
    shutil.copy(source / "tokenizer.json", target)
    return embedder


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("source", help="a repository of the hub, or a folder")
    options.add_argument("target", type=Path)
    options.add_argument("--revision")
    options.add_argument("--licence", default="MIT")
    chosen = options.parse_args()
    warnings.filterwarnings("ignore", category=torch.jit.TracerWarning)
    logging.getLogger().setLevel(logging.ERROR)
    folder = Path(chosen.source)
    if not folder.is_dir():
        folder = Path(snapshot_download(chosen.source, revision=chosen.revision, allow_patterns=WANTED))
    chosen.target.mkdir(parents=True, exist_ok=True)
    embedder = make(folder, chosen.target)
    size = (chosen.target / "model.onnx").stat().st_size
    table = TABLE.format(
        id=chosen.target.name.lower(),
        role="embedder" if embedder else "reranker",
        heads='heads = ["dense", "sparse", "colbert"]\n' if embedder else "",
        memory=round(1.5 * size / 1e6) * 1_000_000,
        licence=chosen.licence,
        origin=chosen.source,
        bytes=size,
        model=sha256_of(chosen.target / "model.onnx"),
        tokenizer=sha256_of(chosen.target / "tokenizer.json"),
    )
    (chosen.target / "model.toml").write_text(table, encoding="utf-8")
    print(f"{chosen.target}: {size / 1e6:.1f} MB. Copy model.toml into the folder models of your data folder, then:")
    print(f"dragoman models import {chosen.target.name.lower()} {chosen.target}")


if __name__ == "__main__":
    main()
