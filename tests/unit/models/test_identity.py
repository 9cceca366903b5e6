"""What names a model's vectors. Catalogues that people have hold these digests: they must never become others."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hub_stand_in import make_spec
from reference_models import M3

from app.common.paths import resources_dir
from app.domain.errors import ModelFault
from app.domain.models import BUILT_IN, ModelFile, ModelSpec
from app.models.identity import identified, resolve
from app.models.manifest import InstalledModel
from app.models.registry import load_models
from app.models.store import ModelStore

BUILT_IN_DIGEST = "cb6d01e87251"  # as the libraries that people have hold it


@pytest.fixture
def built_in() -> ModelSpec:
    return load_models(resources_dir())[BUILT_IN]


def _digest(*files: bytes) -> str:
    """As it was computed from the first release on."""
    joined = hashlib.sha256()
    for data in files:
        joined.update(hashlib.sha256(data).digest())
    return joined.hexdigest()


def test_the_built_in_model_s_is_the_one_in_every_catalogue(built_in: ModelSpec) -> None:
    digest = identified(built_in).digest
    assert digest.startswith(BUILT_IN_DIGEST)
    assert built_in.no_match is not None and digest.startswith(built_in.no_match.measured_on)
    assert digest == _digest(built_in.model_file.read_bytes(), built_in.tokenizer_file.read_bytes())


def test_its_files_are_those_that_the_table_pins(built_in: ModelSpec) -> None:
    found = {path: hashlib.sha256((built_in.folder / path).read_bytes()).hexdigest() for path in built_in.digests}
    assert built_in.digests == found and set(found) == {"model.onnx", "tokenizer.json", "projections.npz"}


def test_the_built_in_model_s_files_are_not_read(built_in: ModelSpec, tmp_path: Path) -> None:
    assert identified(replace(built_in, folder=tmp_path)).digest == identified(built_in).digest


def test_an_installed_model_s_is_over_all_its_files_by_path(models_dir: Path) -> None:
    spec = make_spec(models_dir)
    store = ModelStore(models_dir)
    data = {"tokenizer.json": b"t", "onnx/model.onnx": b"m", "a.bin": b"a"}
    with store.assembling(spec) as staging:
        for path, content in data.items():
            (staging / path).parent.mkdir(exist_ok=True)
            (staging / path).write_bytes(content)
        digests = {path: hashlib.sha256(content).hexdigest() for path, content in data.items()}
        installed: InstalledModel = store.adopt(spec, staging, "here", None, digests)
    assert resolve(spec, installed.digests).digest == _digest(b"a", b"m", b"t")


def test_projections_have_no_part_in_it() -> None:
    spec = replace(M3, projections="projections.npz")
    digests = {path: hashlib.sha256(path.encode()).hexdigest() for path in ("m", "projections.npz", "t")}
    assert resolve(spec, digests).digest == _digest(b"m", b"t")


def test_files_without_a_manifest_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(M3.folder, folder)
    spec = replace(M3, folder=folder)
    digest = identified(spec).digest
    assert digest == identified(M3).digest == _digest(M3.model_file.read_bytes(), M3.tokenizer_file.read_bytes())
    with spec.tokenizer_file.open("ab") as file:
        file.write(b"\n")
    assert identified(spec).digest != digest
    (folder / "model.onnx_data").write_bytes(b"weights outside")
    assert identified(spec).digest == _digest(
        spec.model_file.read_bytes(), b"weights outside", spec.tokenizer_file.read_bytes()
    )
    only = replace(spec, files=(ModelFile("model.onnx"), ModelFile("tokenizer.json")))
    assert identified(only).digest == _digest(spec.model_file.read_bytes(), spec.tokenizer_file.read_bytes())


def test_a_file_that_is_not_there(models_dir: Path) -> None:
    with pytest.raises(ModelFault) as caught:
        identified(make_spec(models_dir))
    assert caught.value.message.code == "models.file_cannot_be_read"
