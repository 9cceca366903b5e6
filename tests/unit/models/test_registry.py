from dataclasses import replace
from pathlib import Path

import pytest

from app.common.paths import resources_dir
from app.domain.errors import ModelFault
from app.domain.models import BUILT_IN
from app.models.registry import load_models


def test_the_built_in_embedder_is_there() -> None:
    spec = load_models(resources_dir())[BUILT_IN]
    assert spec.built_in and spec.licence and spec.role == "embedder"
    assert spec.model_file.is_file() and spec.tokenizer_file.is_file()
    assert spec.model_file.parent == resources_dir() / "e5-small"


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "[",
        "[e5-small]\nfolder = 'x'",
        "[e5-small]\nheads = []",
        "[e5-small]\nfolder = 'x'\nheads = []\nno = 1",
        "[e5-small]\nfolder = 'x'\nheads = []\n[e5-small.no_match]\nwords = 1",
    ],
)
def test_a_list_that_cannot_be_used(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "models.toml").write_text(text)
    with pytest.raises(ModelFault, match="list of models"):
        load_models(tmp_path)


def test_texts_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = load_models(resources_dir())[BUILT_IN]
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    found = {threads: replace(spec, threads=threads).texts_at_a_time for threads in (0, 1, 3, 16)}
    assert found == {0: 1, 1: 8, 3: 2, 16: 1}
