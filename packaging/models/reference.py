"""Makes the small models and the reference outputs that the program's inference is tested against.

    python3.11 -m venv .venv-models
    .venv-models/bin/pip install -r packaging/models/reference-requirements.txt
    .venv-models/bin/python packaging/models/reference.py --target tests/data/models

The weights are random and the same each time. A folder for each model: its exports, tokenizer.json, reference.json.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import copy

os.environ["HF_HUB_OFFLINE"] = "1"  # all that is loaded lies in a folder

import agreement
import golden
import small_models
import small_tokenizers
import torch

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Recipe:
    """The steps of one model; all work in a folder where it lies as transformers saves it."""

    name: str
    tokenizers: Callable[[Path], small_tokenizers.Tokenizers]
    model: Callable[[int, Path], None]
    export: Callable[[Path, Path], None]
    outputs: Callable[[Path], golden.Json]
    check: Callable[[Path, golden.Json], None]
    place: int = 0  # of the token whose vector is the text's


RECIPES = (
    Recipe(
        "xlmr-m3",
        small_tokenizers.xlmr_tokenizer,
        small_models.xlmr_m3,
        small_models.export_m3,
        golden.m3,
        agreement.check_m3,
    ),
    Recipe(
        "xlmr-reranker",
        small_tokenizers.xlmr_tokenizer,
        small_models.xlmr_reranker,
        small_models.export_reranker,
        golden.reranker,
        agreement.check_reranker,
    ),
    Recipe(
        "bert-en",
        small_tokenizers.bert_tokenizer,
        small_models.bert,
        small_models.export_bert,
        golden.bert,
        lambda target, reference: agreement.check_dense(target, reference, 0),
    ),
    Recipe(
        "gemma2",
        small_tokenizers.gemma_tokenizer,
        small_models.gemma2,
        small_models.export_gemma2,
        golden.gemma2,
        lambda target, reference: agreement.check_dense(target, reference, -1),
        place=-1,
    ),
)


def make(recipe: Recipe, target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        tokenizers = recipe.tokenizers(folder)
        recipe.model(len(tokenizers.fast), folder)
        recipe.export(folder, target)
        copy(folder / "tokenizer.json", target)
        reference = {"model": recipe.name, **recipe.outputs(folder), **tokenizers.all_ids()}
    (target / "reference.json").write_text(json.dumps(reference, separators=(",", ":")) + "\n", encoding="utf-8")
    agreement.check_ids(target, reference)
    recipe.check(target, reference)
    for file in sorted(target.glob("model_*.onnx")):
        what, found = agreement.of_int8(target, file.name, reference, recipe.place)
        middle = found[len(found) // 2]
        print(f"{recipe.name} {file.name}: {what} {found[0]:.4f} to {found[-1]:.4f}, median {middle:.4f}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--target", type=Path, default=ROOT / "tests" / "data" / "models")
    chosen = options.parse_args()
    torch.set_num_threads(1)  # so that sums are taken in the same order everywhere
    logging.getLogger().setLevel(logging.ERROR)  # quantize_dynamic advises to optimise first: not here
    warnings.filterwarnings("ignore", category=torch.jit.TracerWarning)  # the exports are compared with the model
    for recipe in RECIPES:
        make(recipe, chosen.target / recipe.name)
    size = sum(file.stat().st_size for file in chosen.target.rglob("*") if file.is_file())
    print(f"{size / 1e6:.2f} MB in all")


if __name__ == "__main__":
    main()
