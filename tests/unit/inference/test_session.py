"""Models that cannot be used: one clear line each."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from reference_models import BERT, HIDDEN, M3, RERANKER, SENTENCE, loaded

from app.cli.messages import render
from app.domain.errors import ModelFault
from app.domain.models import ModelSpec, ResolvedModel, Role
from app.inference.cross_encoder import CrossEncoder
from app.inference.embedder import OnnxEmbedder
from app.inference.multi_vector import MultiVectorReranker


def refused(spec: ModelSpec) -> str:
    with pytest.raises(ModelFault) as caught:
        CrossEncoder(spec) if spec.role is Role.RERANKER else OnnxEmbedder(ResolvedModel(spec, ""))
    said = render(caught.value.message)
    assert "\n" not in said and caught.value.remedy
    return said


def test_not_enough_memory() -> None:
    said = refused(replace(M3, memory=1 << 60))
    assert "GB of memory" in said and "are free" in said


@pytest.mark.parametrize("spec", [M3, RERANKER], ids=lambda spec: spec.id)
def test_a_tokenizer_of_another_model(spec: ModelSpec, tmp_path: Path) -> None:
    for path in spec.folder.glob("model.onnx"):
        shutil.copy(path, tmp_path)
    content = json.loads(spec.tokenizer_file.read_text(encoding="utf-8"))
    content["model"]["vocab"] += [[f"piece{number}", -20.0] for number in range(500)]
    (tmp_path / "tokenizer.json").write_text(json.dumps(content), encoding="utf-8")
    assert "which do not fit the model" in refused(replace(spec, folder=tmp_path))


def test_outputs_that_are_missing() -> None:
    assert "outputs" in refused(replace(HIDDEN, pooling=None, heads=("dense",)))
    assert "outputs" in refused(replace(RERANKER, role=Role.EMBEDDER, heads=("dense",)))
    assert "outputs" in refused(replace(BERT, role=Role.RERANKER))


def test_no_vectors_of_single_tokens_to_reorder_by() -> None:
    with pytest.raises(ModelFault) as caught:
        MultiVectorReranker(loaded(SENTENCE))
    assert caught.value.message.code == "inference.no_token_vectors"


@pytest.mark.parametrize("cut", [0, 1000, 100_000])
def test_files_cut_short(cut: int, tmp_path: Path) -> None:
    data = (RERANKER.folder / "model.onnx").read_bytes()
    (tmp_path / "model.onnx").write_bytes(data[:cut])
    shutil.copy(RERANKER.tokenizer_file, tmp_path)
    assert "cannot be used" in refused(replace(RERANKER, folder=tmp_path))


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, name: str) -> None:
    for file in ("model.onnx", "tokenizer.json"):
        if file != name:
            shutil.copy(RERANKER.folder / file, tmp_path)
    os.mkfifo(tmp_path / name)
    said = refused(replace(RERANKER, folder=tmp_path))
    assert f"{tmp_path / name}: it is no regular file" in said


def test_external_data_that_is_missing(tmp_path: Path) -> None:
    for name in ("sentence.onnx", "tokenizer.json"):
        shutil.copy(M3.folder / name, tmp_path)
    assert "cannot be used" in refused(replace(M3, folder=tmp_path, model="sentence.onnx", heads=("dense",)))
