import json
import sys
import threading
from pathlib import Path

import pytest

from app.common.paths import DataDir, default_data_dir, resources_dir
from app.common.settings import Settings, SettingsStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def _load(path: Path, text: str) -> Settings:
    path.write_text(text, encoding="utf-8")
    return SettingsStore(path).current


def test_defaults_and_differences(path: Path) -> None:
    assert SettingsStore(path).current == Settings()
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
def test_what_makes_no_sense_keeps_its_default(path: Path, wrong: dict[str, object]) -> None:
    assert _load(path, json.dumps({**wrong, "rerank_candidates": 7})) == Settings(rerank_candidates=7)


@pytest.mark.expected_log("cannot be read")
@pytest.mark.parametrize("text", ["", "{", '{"a": 1', "[1, 2]", '"x"', "[" * 100_000], ids=lambda text: text[:5])
def test_a_file_that_holds_no_settings(path: Path, text: str) -> None:
    assert _load(path, text) == Settings()


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
def test_a_change_leaves_what_else_the_file_holds(path: Path) -> None:
    path.write_text('{"rerank_candidates": 7, "of_a_later_version": 1}')
    store = SettingsStore(path)
    before = store.current
    changed = store.change(embedder="bge-m3")
    assert changed == store.current == SettingsStore(path).current == Settings(rerank_candidates=7, embedder="bge-m3")
    assert before == Settings(rerank_candidates=7)  # a snapshot stays what it was
    assert json.loads(path.read_text())["of_a_later_version"] == 1


@pytest.mark.expected_log("cannot be read")
@pytest.mark.parametrize("text", ['{"embedder": "with a slip",', '[{"embedder": "with a slip"}]'])
def test_a_file_with_a_slip_in_it_is_kept_for_its_author(path: Path, text: str) -> None:
    path.write_text(text)
    store = SettingsStore(path)
    assert store.current == Settings()
    assert store.change(reranker="off") == Settings(reranker="off") == SettingsStore(path).current
    assert "with a slip" in path.with_name("settings.json.broken").read_text()


def test_what_another_process_changes_is_seen(path: Path) -> None:
    one, other = SettingsStore(path), SettingsStore(path)
    assert one.current == other.current == Settings()
    other.change(embedder="bge-m3")
    assert one.current.embedder == "bge-m3"
    one.change(reranker="off")
    assert other.current == Settings(embedder="bge-m3", reranker="off")
    path.unlink()
    assert one.current == Settings()


def test_the_file_is_read_only_where_it_has_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SettingsStore(path)
    store.change(rerank_candidates=7)
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: pytest.fail("it was read again"))
    assert store.current.rerank_candidates == 7


def test_changes_of_several_threads_are_all_kept(path: Path) -> None:
    store = SettingsStore(path)
    names = ("rerank_candidates", "extraction_workers", "largest_file", "longest_text")
    threads = [threading.Thread(target=store.change, kwargs={name: 5}) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {getattr(store.current, name) for name in names} == {5}


def test_what_former_versions_wrote(path: Path) -> None:
    loaded = _load(path, json.dumps({"embedder": "starter", "reranker": "starter", "close_reading_budget_ms": 100}))
    assert (loaded.embedder, loaded.reranker, loaded.refine_budget_ms) == ("e5-small", "e5-small", 100)
    store = SettingsStore(path)
    assert store.change(refine_budget_ms=200).refine_budget_ms == 200
    assert "close_reading_budget_ms" not in json.loads(path.read_text())
