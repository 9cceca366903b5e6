"""Which models serve: what the settings ask for, and what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from asking import asked
from builders import eventually
from reference_models import MODELS

from app.common.paths import resources_dir
from app.common.settings import Settings
from app.domain.errors import ModelFault, UsageError
from app.domain.models import ModelState
from app.domain.progress import Activity
from app.domain.search import SearchResults
from app.library import Library
from app.models.manager import ModelManager

TABLE = """
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
M3 = TABLE.format(id="tiny-m3", role="embedder", more='heads = ["dense", "sparse", "colbert"]')
RERANKER = TABLE.format(id="tiny-reranker", role="reranker", more="")


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "models"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text(M3 + RERANKER)
    return folder


@pytest.fixture
def shelf(models_dir: Path) -> ModelManager:
    return ModelManager(resources_dir(), models_dir)


def bring(shelf: ModelManager, id_: str, folder: str) -> None:
    shelf.import_(id_, MODELS / folder, lambda transfer: None)


def test_nothing_but_the_built_in_model(shelf: ModelManager) -> None:
    choice, fault = shelf.choice(Settings())
    assert (choice.embedder, choice.reranker, choice.reorder, fault) == (None, None, True, None)
    active = [info.id for info in shelf.infos(Settings()) if info.active]
    assert active == ["e5-small"] and shelf.infos(Settings())[0].built_in


def test_what_the_settings_ask_for(shelf: ModelManager) -> None:
    bring(shelf, "tiny-m3", "xlmr-m3")
    bring(shelf, "tiny-reranker", "xlmr-reranker")
    choice, fault = shelf.choice(Settings(embedder="tiny-m3", reranker="tiny-reranker"))
    assert choice.embedder is not None and choice.reranker is not None and fault is None
    assert choice.embedder.digest == shelf.ready("tiny-m3").digest != choice.reranker.digest
    for reranker, expected in {"multi-vector": (True, True), "off": (False, False)}.items():
        choice, _ = shelf.choice(Settings(embedder="tiny-m3", reranker=reranker))
        assert (choice.by_tokens, choice.reorder) == expected and choice.reranker is None


@pytest.mark.parametrize("wanted", ["tiny-m3", "bge-m3", "tiny-reranker", "nobody-knows-it"])
def test_what_cannot_be_had_is_left_out_and_told(shelf: ModelManager, wanted: str) -> None:
    choice, fault = shelf.choice(Settings(embedder=wanted))
    assert choice.embedder is None and fault is not None and wanted in fault.message


def test_a_model_goes_through_its_states(shelf: ModelManager, models_dir: Path) -> None:
    def state() -> ModelState:
        return shelf.info("tiny-m3", Settings()).state

    assert state() is ModelState.ABSENT
    bring(shelf, "tiny-m3", "xlmr-m3")
    assert state() is ModelState.INSTALLED and shelf.verify("tiny-m3", lambda transfer: None) == ()
    (models_dir / "tiny-m3" / "tokenizer.json").unlink()
    info = shelf.info("tiny-m3", Settings(embedder="tiny-m3"))
    assert info.state is ModelState.BROKEN and info.problem and not info.active
    with pytest.raises(ModelFault, match="damaged"):
        shelf.ready("tiny-m3")
    assert shelf.verify("tiny-m3", lambda transfer: None)
    shelf.remove("tiny-m3")
    assert state() is ModelState.ABSENT
    with pytest.raises(ModelFault, match="not installed"):
        shelf.ready("tiny-m3")
    with pytest.raises(UsageError):
        shelf.remove("e5-small")


def test_one_that_does_not_run_is_kept_but_not_used(shelf: ModelManager, models_dir: Path, tmp_path: Path) -> None:
    for name, data in {"model_int8.onnx": b"no model", "tokenizer.json": b"{}"}.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(ModelFault):
        shelf.import_("tiny-m3", tmp_path, lambda transfer: None)
    info = shelf.info("tiny-m3", Settings())
    assert info.state is ModelState.BROKEN and "cannot be used" in str(info.problem)
    assert ModelManager(resources_dir(), models_dir).choice(Settings(embedder="tiny-m3"))[1] is not None


@pytest.fixture
def library(models_dir: Path, tmp_path: Path) -> Library:
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(30):
        (docs / f"{number}.txt").write_text(f"The neighbour keeps {number} bees under the old pear tree.")
    with Library.open(models_dir.parent) as opened:
        opened.add_folder(docs)
        opened.index_now()
        bring(opened.shelf, "tiny-m3", "xlmr-m3")
        bring(opened.shelf, "tiny-reranker", "xlmr-reranker")
    return opened


def last(library: Library, **options: bool) -> SearchResults:
    *_, results = library.search(asked("who keeps bees?", **options))  # type: ignore[arg-type]
    return results


def test_chosen_while_the_library_is_open(models_dir: Path, library: Library) -> None:
    with Library.open(models_dir.parent) as opened:
        before = last(opened)
        assert before.backfill is None
        opened.use_model("tiny-m3")
        assert last(opened).backfill == 0.0
        assert opened.index_now().embedded == 30
        opened.use_model("tiny-reranker")
        assert last(opened).hits[0].scores.sparse is not None
        opened.use_model("e5-small")
        opened.use_model("multi-vector")
        after = last(opened)
        assert after.backfill is None and after.hits == before.hits
        stored = {each.name: each.vectors for each in opened.status().embedders}
        assert stored == {"e5-small": 30, "tiny-m3": 30}
        with pytest.raises(UsageError):
            opened.use_model("nobody-knows-it")
    kept = json.loads((models_dir.parent / "settings.json").read_text())
    assert kept == {"embedder": "e5-small", "reranker": "multi-vector"}


def test_chosen_while_it_follows_the_folders(models_dir: Path, library: Library) -> None:
    with Library.open(models_dir.parent) as opened:
        opened.start()
        opened.use_model("tiny-m3")
        last(opened)
        eventually(lambda: {each.name: each.vectors for each in opened.status().embedders}.get("tiny-m3") == 30)
        eventually(lambda: opened.progress().activity is Activity.IDLE)
        assert last(opened).hits[0].scores.sparse is not None
    with Library.open(models_dir.parent, read_only=True) as reading:
        assert last(reading).hits[0].scores.sparse is not None


def test_a_chosen_model_that_is_damaged(models_dir: Path, library: Library) -> None:
    with Library.open(models_dir.parent) as opened:
        opened.use_model("tiny-m3")
    (models_dir / "tiny-m3" / "model_int8.onnx").write_bytes(b"")
    with Library.open(models_dir.parent) as opened:
        assert last(opened).hits
        banner = opened.progress().banner
        assert banner is not None and "damaged" in banner.message
        assert opened.index_now().unchanged == 30 and opened.progress().banner == banner


def test_what_another_process_chooses_is_noticed(models_dir: Path, library: Library) -> None:
    with Library.open(models_dir.parent) as window, Library.open(models_dir.parent, read_only=True) as command:
        assert last(window).backfill is None
        command.use_model("tiny-m3")
        assert last(window).backfill == 0.0
        command.remove_model("tiny-m3")
        assert last(window).backfill is None and window.model_fault is None


def test_removing_one_that_serves(models_dir: Path, library: Library) -> None:
    with Library.open(models_dir.parent) as opened:
        opened.use_model("tiny-m3")
        opened.use_model("tiny-reranker")
        assert opened.index_now().embedded == 30
        for model in ("tiny-m3", "tiny-reranker"):
            opened.remove_model(model)
        results = last(opened)
        assert results.hits and results.notice is None and opened.progress().banner is None
        with pytest.raises(UsageError):
            opened.forget_vectors("e5-small")
        opened.forget_vectors("tiny-m3")
        assert [each.name for each in opened.status().embedders] == ["e5-small"]
