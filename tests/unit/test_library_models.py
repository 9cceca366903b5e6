"""How a library follows its models: chosen, brought and removed while it is open, here or by another process."""

from __future__ import annotations

import gc
import json
import threading
import weakref
from pathlib import Path

import pytest
from asking import asked
from builders import eventually
from tiny_models import EMBEDDER, RERANKER, bring, describe

from app.domain.errors import UsageError
from app.domain.progress import Activity
from app.domain.search import SearchResults, SearchStage
from app.inference.cross_encoder import CrossEncoder
from app.library import Library


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A library with thirty passages, and two small models installed that nobody has chosen yet."""
    docs, data_dir = tmp_path / "docs", tmp_path / "data"
    docs.mkdir()
    describe(data_dir / "models")
    for number in range(30):
        (docs / f"{number}.txt").write_text(f"The neighbour keeps {number} bees under the old pear tree.")
    with Library.open(data_dir) as opened:
        opened.add_folder(docs)
        opened.index_now()
        bring(opened.models, EMBEDDER, RERANKER)
    return data_dir


def last(library: Library) -> SearchResults:
    *_, results = library.search(asked("who keeps bees?", timed=False))
    return results


def vectors(library: Library) -> dict[str, int]:
    return {each.name: each.vectors for each in library.status().embedders}


def test_chosen_while_the_library_is_open(data_dir: Path) -> None:
    with Library.open(data_dir) as opened:
        before = last(opened)
        assert before.backfill is None
        opened.models.use(EMBEDDER)
        assert last(opened).backfill == 0.0
        assert opened.index_now().embedded == 30
        opened.models.use(RERANKER)
        refined = last(opened)
        assert refined.hits[0].scores.sparse is not None and refined.stage is SearchStage.REFINED
        opened.models.use("e5-small")
        opened.models.use("multi-vector")
        after = last(opened)
        assert after.backfill is None and after.hits == before.hits
        assert vectors(opened) == {"e5-small": 30, EMBEDDER: 30}
        with pytest.raises(UsageError):
            opened.models.use("nobody-knows-it")
    kept = json.loads((data_dir / "settings.json").read_text())
    assert kept == {"embedder": "e5-small", "reranker": "multi-vector"}


def test_chosen_while_it_follows_the_folders(data_dir: Path) -> None:
    with Library.open(data_dir) as opened:
        opened.start()
        opened.models.use(EMBEDDER)
        last(opened)
        eventually(lambda: vectors(opened).get(EMBEDDER) == 30)
        eventually(lambda: opened.progress().activity is Activity.IDLE)
        assert last(opened).hits[0].scores.sparse is not None
    with Library.open(data_dir, read_only=True) as reading:
        assert last(reading).hits[0].scores.sparse is not None


def test_what_was_embedded_once_is_not_embedded_again(data_dir: Path) -> None:
    """Whatever names a model's vectors must stay the same from one version to the next."""
    with Library.open(data_dir) as opened:
        opened.models.use(EMBEDDER)
        assert opened.index_now().embedded == 30
        opened.models.use("e5-small")
    with Library.open(data_dir) as opened:
        opened.models.use(EMBEDDER)
        assert opened.index_now().embedded == 0 and last(opened).backfill == 1.0


def test_a_chosen_model_that_is_damaged(data_dir: Path) -> None:
    with Library.open(data_dir) as opened:
        opened.models.use(EMBEDDER)
    (data_dir / "models" / EMBEDDER / "model_int8.onnx").write_bytes(b"")
    with Library.open(data_dir) as opened:
        assert last(opened).hits
        banner = opened.progress().banner
        assert banner is not None and banner.message.code == "models.is_damaged"
        assert opened.models.fault is not None and opened.models.fault.message == banner.message
        assert opened.index_now().unchanged == 30 and opened.progress().banner == banner
        opened.models.use("e5-small")
        assert opened.progress().banner is None and opened.models.fault is None


def test_one_that_is_damaged_while_it_serves_stays_to_be_told(data_dir: Path, tmp_path: Path) -> None:
    """The embedding that goes on without it takes back its own complaint, not that."""
    with Library.open(data_dir) as opened:

        def told() -> str | None:
            banner = opened.progress().banner
            return None if banner is None else banner.message.code

        opened.start()
        opened.models.use(EMBEDDER)
        last(opened)
        eventually(lambda: vectors(opened).get(EMBEDDER) == 30)
        embedder = opened._model_pool().lazy_embedder(opened.models._installed(EMBEDDER))
        (data_dir / "models" / EMBEDDER / "model_int8.onnx").unlink()
        eventually(embedder.release)
        (tmp_path / "docs" / "new.txt").write_text("A kingfisher.")
        eventually(lambda: told() == "inference.unusable")
        last(opened)
        eventually(lambda: opened.models.fault is not None and told() == "models.is_damaged")
        threading.Event().wait(1.0)  # a step of the embedders that are left
        assert told() == "models.is_damaged"


def test_what_another_process_does_is_followed(data_dir: Path) -> None:
    with Library.open(data_dir) as window, Library.open(data_dir, read_only=True) as command:
        assert last(window).backfill is None
        command.models.use(EMBEDDER)
        assert last(window).backfill == 0.0
        command.models.remove(EMBEDDER)
        assert last(window).backfill is None and window.models.fault is None


def test_removing_one_that_serves(data_dir: Path) -> None:
    with Library.open(data_dir) as opened:
        opened.models.use(EMBEDDER)
        opened.models.use(RERANKER)
        assert opened.index_now().embedded == 30
        for model in (EMBEDDER, RERANKER):
            opened.models.remove(model)
        results = last(opened)
        assert results.hits and results.notices == () and opened.progress().banner is None
        with pytest.raises(UsageError):
            opened.models.forget_vectors("e5-small")
        opened.models.forget_vectors(EMBEDDER)
        assert vectors(opened) == {"e5-small": 30}


@pytest.mark.parametrize(("stages", "follows"), [(1, False), (3, True)])
def test_removing_those_that_a_search_is_busy_with(data_dir: Path, stages: int, follows: bool) -> None:
    """The search ends with an answer, whatever it has come to, and so does the next."""
    with Library.open(data_dir) as opened:
        opened.models.use(EMBEDDER)
        opened.models.use(RERANKER)
        assert opened.index_now().embedded == 30
        if follows:
            opened.start()
        last(opened)
        answers = opened.search(asked("who keeps bees under the tree?"))
        seen = [next(answers) for _ in range(stages)]
        for model in (EMBEDDER, RERANKER):
            opened.models.remove(model)
        seen += answers
        assert seen[-1].final and len(seen[-1].hits) == 30
        again = last(opened)
        assert again.hits and again.notices == () and opened.models.fault is None
        assert opened.progress().banner is None


def test_a_reranker_that_is_no_longer_chosen_is_let_go_of(data_dir: Path) -> None:
    loaded: list[weakref.ref[CrossEncoder]] = []
    init = CrossEncoder.__init__

    def remember(self: CrossEncoder, *arguments: object) -> None:
        init(self, *arguments)  # type: ignore[arg-type]  # whatever it is given
        loaded.append(weakref.ref(self))

    with pytest.MonkeyPatch.context() as patch, Library.open(data_dir) as opened:
        patch.setattr(CrossEncoder, "__init__", remember)
        for _ in range(3):
            opened.models.use(RERANKER)
            assert last(opened).stage is SearchStage.REFINED
            opened.models.use("off")
            assert last(opened).stage is SearchStage.MERGED
        gc.collect()
        assert len(loaded) == 3 and not any(each() for each in loaded)
