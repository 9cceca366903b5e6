import json
import sys
from pathlib import Path

import pytest

from app.common.paths import DataDir, default_data_dir, resources_dir
from app.common.settings import Settings


def _load(path: Path, text: str) -> Settings:
    path.write_text(text, encoding="utf-8")
    return Settings.load(path)


def test_defaults_and_differences(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert Settings.load(path) == Settings()
    loaded = _load(path, json.dumps({"extraction_workers": 3, "quiet_period_s": 2, "rerank_budget_ms": 0.5}))
    assert loaded == Settings(extraction_workers=3, quiet_period_s=2, rerank_budget_ms=0.5)
    assert loaded.worker_count == 3 and Settings().worker_count in range(1, 5)


@pytest.mark.expected_log("is ignored")
@pytest.mark.parametrize(
    "wrong",
    [
        {"no_such_setting": 1},
        {"extraction_workers": "many"},
        {"extraction_workers": 1.5},
        {"extraction_workers": -1},
        {"largest_file": True},
        {"quiet_period_s": None},
        {"load": 3},
        {"worker_count": 3},
    ],
    ids=str,
)
def test_what_makes_no_sense_keeps_its_default(tmp_path: Path, wrong: dict[str, object]) -> None:
    loaded = _load(tmp_path / "settings.json", json.dumps({**wrong, "rerank_candidates": 7}))
    assert loaded == Settings(rerank_candidates=7)


@pytest.mark.expected_log("cannot be read")
@pytest.mark.parametrize("text", ["", "{", '{"a": 1'])
def test_a_file_that_is_not_json(tmp_path: Path, text: str) -> None:
    assert _load(tmp_path / "settings.json", text) == Settings()


def test_another_json(tmp_path: Path) -> None:
    assert _load(tmp_path / "settings.json", "[1, 2]") == Settings()


def test_data_dir(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DRAGOMAN_DATA_DIR", "~/elsewhere")
    monkeypatch.setenv("HOME" if sys.platform != "win32" else "USERPROFILE", str(tmp_path))
    assert default_data_dir() == tmp_path / "elsewhere"
    monkeypatch.setenv("DRAGOMAN_DATA_DIR", "")
    assert default_data_dir().name == "dragoman"
    layout = DataDir(tmp_path)
    places = [
        layout.catalogue,
        layout.full_text,
        layout.vectors,
        layout.models,
        layout.settings,
        layout.lock,
        layout.log,
    ]
    assert len(set(places)) == 7 and all(place.parent == tmp_path for place in places)


def test_resources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert (resources_dir() / "models.toml").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_dir() == tmp_path / "resources"


@pytest.mark.expected_log("of_a_later_version")
def test_changed(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"rerank_candidates": 7, "of_a_later_version": 1}')
    settings = Settings.load(path).changed(path, embedder="bge-m3")
    assert settings == Settings.load(path) and (settings.embedder, settings.rerank_candidates) == ("bge-m3", 7)
    assert "of_a_later_version" in path.read_text()
    path.write_text('{"embedder": "with a slip",')
    assert Settings().changed(path, reranker="off") == Settings.load(path)
    assert "with a slip" in (tmp_path / "settings.json.broken").read_text()


def test_the_former_built_in_model_is_the_present_one(tmp_path: Path) -> None:
    loaded = _load(tmp_path / "settings.json", json.dumps({"embedder": "starter", "reranker": "starter"}))
    assert (loaded.embedder, loaded.reranker) == ("e5-small", "e5-small")
