from pathlib import Path

import pytest

from app.errors import ModelFault
from app.inference.models import BUILT_IN, load_models
from app.paths import resources_dir


def test_the_built_in_embedder_is_there() -> None:
    spec = load_models(resources_dir())[BUILT_IN]
    assert spec.installed and spec.size_bytes > 1_000_000 and spec.licence and spec.role == "embedder"
    assert spec.model_file.parent == resources_dir() / "starter"


def test_a_model_that_is_not_installed(tmp_path: Path) -> None:
    text = (resources_dir() / "models.toml").read_text(encoding="utf-8")
    (tmp_path / "models.toml").write_text(text, encoding="utf-8")
    spec = load_models(tmp_path)[BUILT_IN]
    assert not spec.installed and spec.size_bytes == 0


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "[",
        "[starter]\nfolder = 'x'",
        "[starter]\nheads = []",
        "[starter]\nfolder = 'x'\nheads = []\nno = 1",
        "[starter]\nfolder = 'x'\nheads = []\n[starter.no_match]\nwords = 1",
    ],
)
def test_a_list_that_cannot_be_used(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "models.toml").write_text(text)
    with pytest.raises(ModelFault, match="list of models"):
        load_models(tmp_path)
