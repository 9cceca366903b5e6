import json
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.common import paths
from app.common.paths import DataDir, default_data_dir, resources_dir
from app.common.settings import Settings, SettingsStore
from app.domain.errors import StorageFault
from app.domain.messages import message


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


def _codes(path: Path) -> list[str]:
    return [problem.code for problem in SettingsStore(path).problems]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"no_such_setting": 1}, "unknown"),
        ({"load": 3}, "unknown"),
        ({"worker_count": 3}, "unknown"),
        ({"extraction_workers": "many"}, "odd_value"),
        ({"extraction_workers": 1.5}, "odd_value"),
        ({"extraction_workers": float("nan")}, "odd_value"),
        ({"largest_file": True}, "odd_value"),
        ({"quiet_period_s": None}, "odd_value"),
        ({"quiet_period_s": float("nan")}, "odd_value"),
        ({"quiet_period_s": float("inf")}, "odd_value"),
        ({"quiet_period_s": [[[]]]}, "odd_value"),
        ({"embedder": {"id": "bge-m3"}}, "odd_value"),
        ({"embedder": 3}, "odd_value"),
    ],
    ids=str,
)
def test_what_makes_no_sense_keeps_its_default(path: Path, wrong: dict[str, object], code: str) -> None:
    """And is told with its place; the others count."""
    assert _load(path, json.dumps({**wrong, "rerank_candidates": 7}, indent=1)) == Settings(rerank_candidates=7)
    (problem,) = SettingsStore(path).problems
    assert problem.code == f"settings.{code}"
    assert (problem.params["path"], problem.params["line"]) == (path, 2)
    assert str(problem.params["name"]).strip("'") == next(iter(wrong))


@pytest.mark.parametrize(
    ("name", "given", "used"),
    [
        ("extraction_workers", "-1", 0),
        ("extraction_workers", "1000000000", 32),
        ("extraction_time_limit_s", "0", 10.0),
        ("extraction_time_limit_s", "1e308", 86_400.0),
        ("extraction_memory_limit", "1", 256 << 20),
        ("largest_file", "0", 1),
        ("longest_text", "1" + "0" * 300, 1_000_000_000),
        ("rerank_candidates", "99999999", 1_000),
        ("model_idle_s", "-0.5", 1.0),
        ("rescan_interval_s", "0", 1.0),
        ("quiet_period_s", "1" + "0" * 400, 3_600.0),
    ],
)
def test_what_goes_too_far_is_brought_to_where_it_makes_sense(
    path: Path, name: str, given: str, used: int | float
) -> None:
    found = getattr(_load(path, f'{{\n"{name}": {given}}}'), name)
    assert (found, type(found)) == (used, type(used))
    (problem,) = SettingsStore(path).problems
    assert problem.code == "settings.odd_value"
    assert (problem.params["line"], problem.params["name"], problem.params["used"]) == (2, name, used)
    assert len(str(problem.params["value"])) < 70


def test_a_number_of_more_digits_than_python_reads(path: Path) -> None:
    loaded = _load(path, '{"rerank_candidates": 7, "largest_file": ' + "9" * 10_000 + "}")
    assert loaded == Settings(rerank_candidates=7) and _codes(path) == ["settings.odd_value"]


@pytest.mark.parametrize("text", ["{", '{"a": 1', "[1, 2]", '"x"', "[" * 100_000], ids=lambda text: text[:5])
def test_a_file_that_holds_no_settings(path: Path, text: str) -> None:
    assert _load(path, text) == Settings()
    assert _codes(path) in (["settings.no_json"], ["settings.no_names"])


def test_an_empty_file(path: Path) -> None:
    assert _load(path, "") == _load(path, " \n") == Settings() and _codes(path) == []


@pytest.mark.parametrize(
    "text",
    [
        '{\n"rerank_candidates": 7,\n"embedder": "bge-m3"\n"reranker": "off"\n',
        '{\n"rerank_candidates": 7, "embedder": "bge-m3", "reranker": "off", // mine\n}',
        '{\n"rerank_candidates": 7, "embedder": "bge-m3", "reranker": "off", "load": ' + "[" * 100_000,
    ],
    ids=["comma", "comment", "deep"],
)
def test_a_slip_costs_only_what_it_is_in(path: Path, text: str) -> None:
    assert _load(path, text) == Settings(rerank_candidates=7, embedder="bge-m3", reranker="off")
    (problem,) = SettingsStore(path).problems
    assert problem.params["path"] == path


def test_what_stands_there_twice_is_told(path: Path) -> None:
    assert _load(path, '{"embedder": "a",\n"embedder": "b"}').embedder == "b"
    (problem,) = SettingsStore(path).problems
    assert problem == message("settings.twice", path=path, line=2, name="'embedder'")


def test_marks_and_encodings_of_editors(path: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        path.write_bytes('{"embedder": "bge-m3"}'.encode(encoding))
        assert SettingsStore(path).current.embedder == "bge-m3" and _codes(path) == []


def test_bytes_that_are_no_text(path: Path) -> None:
    path.write_bytes(b'{"name": "\xe9", "rerank_candidates": 7}')
    assert SettingsStore(path).current.rerank_candidates == 7
    assert _codes(path) == ["settings.no_text", "settings.unknown"]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("kind", ["fifo", "zero", "folder", "large"])
def test_what_is_no_file_of_settings_is_neither_waited_for_nor_replaced(path: Path, kind: str) -> None:
    if kind in ("fifo", "zero") and os.name != "posix":
        pytest.skip("the system has no such files")
    match kind:
        case "fifo":
            os.mkfifo(path)
        case "zero":
            path.symlink_to("/dev/zero")
        case "folder":
            path.mkdir()
        case "large":
            path.write_text(f'{{"a": "{"x" * (1 << 20)}"}}')
    before = path.lstat()
    store = SettingsStore(path)
    assert store.current == Settings()
    (problem,) = store.problems
    assert (problem.code, problem.params["path"]) == ("settings.not_read", path)
    with pytest.raises(StorageFault):
        store.change(embedder="bge-m3")
    assert path.lstat().st_ino == before.st_ino


def test_what_is_nested_deep_and_unknown_is_written_back(path: Path) -> None:
    path.write_text('{"load": ' + "[" * 900 + "]" * 900 + ', "rerank_candidates": 7}')
    assert SettingsStore(path).change(embedder="bge-m3") == Settings(rerank_candidates=7, embedder="bge-m3")


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


def test_resources_of_a_wheel_lie_within_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "app" / "common" / "paths.py"))
    assert resources_dir() == tmp_path / "resources"
    (tmp_path / "app" / "resources").mkdir(parents=True)
    assert resources_dir() == tmp_path / "app" / "resources"


def test_a_change_leaves_what_else_the_file_holds(path: Path) -> None:
    path.write_text('{"rerank_candidates": 7, "of_a_later_version": 1}')
    store = SettingsStore(path)
    before = store.current
    changed = store.change(embedder="bge-m3")
    assert changed == store.current == SettingsStore(path).current == Settings(rerank_candidates=7, embedder="bge-m3")
    assert before == Settings(rerank_candidates=7)  # a snapshot stays what it was
    assert json.loads(path.read_text())["of_a_later_version"] == 1


@pytest.mark.parametrize(
    ("text", "embedder"), [('{"embedder": "with a slip",', "with a slip"), ('[{"embedder": "with a slip"}]', "auto")]
)
def test_a_file_with_a_slip_in_it_is_kept_for_its_author(path: Path, text: str, embedder: str) -> None:
    path.write_text(text)
    store = SettingsStore(path)
    wanted = Settings(embedder=embedder)
    assert store.current == wanted
    assert store.change(reranker="off") == replace(wanted, reranker="off") == SettingsStore(path).current
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
    monkeypatch.setattr("app.common.settings.read_settings", lambda *_: pytest.fail("it was read again"))
    assert store.current.rerank_candidates == 7 and store.problems == ()


def test_changes_of_several_threads_are_all_kept(path: Path) -> None:
    store = SettingsStore(path)
    names = ("refine_budget_ms", "rerank_budget_ms", "largest_file", "longest_text")
    threads = [threading.Thread(target=store.change, kwargs={name: 5_000}) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {getattr(store.current, name) for name in names} == {5_000}


def test_what_former_versions_wrote(path: Path) -> None:
    loaded = _load(path, json.dumps({"embedder": "starter", "reranker": "starter", "close_reading_budget_ms": 100}))
    assert (loaded.embedder, loaded.reranker, loaded.refine_budget_ms) == ("e5-small", "e5-small", 100)
    store = SettingsStore(path)
    assert store.change(refine_budget_ms=200).refine_budget_ms == 200
    assert "close_reading_budget_ms" not in json.loads(path.read_text())
