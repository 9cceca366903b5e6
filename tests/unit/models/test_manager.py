"""The models as one service, on small models; how the library follows it stands in test_library_models.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from tiny_models import EMBEDDER, RERANKER, bring, describe, source

from app.cli.messages import render
from app.common.paths import resources_dir
from app.common.settings import SettingsStore
from app.domain.errors import Cancelled, ModelFault, StorageFault, UsageError
from app.domain.messages import message
from app.domain.models import BUILT_IN, ModelSelection, ModelState, TransferProgress
from app.inference.model_pool import ModelPool
from app.models.manager import ModelManager


def ignore(_: TransferProgress) -> None:
    pass


class Service:
    """A manager with what it was made of, and what it has told others."""

    def __init__(self, models_dir: Path) -> None:
        self.settings = SettingsStore(models_dir.parent / "settings.json")
        self.pool = ModelPool(600.0)
        self.forgotten: list[str] = []
        self.told: list[ModelSelection] = []
        self.models = ModelManager(resources_dir(), models_dir, self.settings, lambda: self.pool, self.forgotten.append)
        self.models.subscribe(lambda: self.told.append(self.models.selection))


@pytest.fixture
def open_service(models_dir: Path) -> Iterator[Callable[[], Service]]:
    describe(models_dir)
    opened: list[Service] = []

    def run() -> Service:
        opened.append(Service(models_dir))
        return opened[-1]

    yield run
    for each in opened:
        each.pool.close()


@pytest.fixture
def service(open_service: Callable[[], Service]) -> Service:
    return open_service()


@pytest.fixture
def models(service: Service) -> ModelManager:
    return service.models


def test_what_is_known(models: ModelManager) -> None:
    found = models.list()
    assert found[0].id == BUILT_IN and found[0].built_in and {EMBEDDER, RERANKER} <= {each.id for each in found}
    assert [each.id for each in found if each.active] == [BUILT_IN]
    assert (found[0].dimension, models.get("bge-m3").dimension) == (384, 1024)
    assert models.get("bge-m3").golden_source and models.get(EMBEDDER).golden_source is None
    assert models.problems == () and models.reranking == "auto"
    with pytest.raises(UsageError) as caught:
        models.get("bge-m9")
    assert caught.value.message.code == "models.unknown"


def test_what_is_brought_and_used_is_told_to_who_listens(service: Service, models: ModelManager) -> None:
    bring(models, EMBEDDER, RERANKER)
    assert service.told == [ModelSelection()] * 2 and not models.get(EMBEDDER).active
    models.use(EMBEDDER)
    embedder = service.told[-1].embedder
    assert embedder is not None and embedder.spec.id == EMBEDDER and models.get(EMBEDDER).active
    models.use(RERANKER)
    assert service.told[-1].reranker is not None and models.reranking == RERANKER
    models.use("multi-vector")
    assert service.told[-1] == ModelSelection(embedder, None, late_interaction=True)
    models.use("off")
    assert service.told[-1] == ModelSelection(embedder, None, rerank=False)
    models.use(BUILT_IN)
    models.use("auto")
    assert service.told[-1] == ModelSelection() == models.selection
    assert (service.settings.current.embedder, service.settings.current.reranker) == (BUILT_IN, "auto")


def test_one_that_is_not_there_cannot_be_used(service: Service, models: ModelManager) -> None:
    with pytest.raises(ModelFault) as caught:
        models.use(EMBEDDER)
    assert caught.value.message == message("models.not_installed", id=EMBEDDER)
    assert caught.value.remedy == message("models.import_it", id=EMBEDDER)  # it has no repository
    with pytest.raises(ModelFault) as caught:
        models.use("bge-m3")
    assert caught.value.remedy == message("models.get_it", id="bge-m3")
    with pytest.raises(UsageError):
        models.use("nobody-knows-it")
    assert service.told == [] and service.settings.current.embedder == "auto"


def test_what_another_process_does_is_noticed(open_service: Callable[[], Service]) -> None:
    window, command = open_service(), open_service()
    bring(command.models, EMBEDDER)
    window.models.refresh()
    assert window.told == []  # it is there, but nobody has chosen it
    command.models.use(EMBEDDER)
    for _ in range(2):
        window.models.refresh()
    assert [each.embedder is not None for each in window.told] == [True]
    command.models.remove(EMBEDDER)
    window.models.refresh()
    assert window.told[-1] == ModelSelection() and window.models.fault is None


def test_a_model_goes_through_its_states(models: ModelManager, models_dir: Path) -> None:
    def state() -> ModelState:
        return models.get(EMBEDDER).state

    assert state() is ModelState.ABSENT
    bring(models, EMBEDDER)
    assert state() is ModelState.INSTALLED and models.verify(EMBEDDER, ignore) == ()
    models.use(EMBEDDER)
    (models_dir / EMBEDDER / "tokenizer.json").unlink()
    info = models.get(EMBEDDER)
    assert info.state is ModelState.BROKEN and not info.active
    assert info.problem is not None and info.problem.code == "models.is_damaged"
    assert models.verify(EMBEDDER, ignore) == (message("models.file_is_missing", file="tokenizer.json"),)
    assert models.fault is not None and models.fault.message.code == "models.is_damaged"
    models.remove(EMBEDDER)
    assert state() is ModelState.ABSENT and models.fault is None
    with pytest.raises(UsageError):
        models.remove(BUILT_IN)


def test_the_built_in_one_can_be_verified(models: ModelManager) -> None:
    assert models.verify(BUILT_IN, ignore) == ()
    assert models.get(BUILT_IN).digests == {}


def test_one_that_does_not_run_is_kept_but_not_used(
    open_service: Callable[[], Service], models: ModelManager, tmp_path: Path
) -> None:
    folder = tmp_path / "no model"
    folder.mkdir()
    for name, data in {"model_int8.onnx": b"no model", "tokenizer.json": b"{}"}.items():
        (folder / name).write_bytes(data)
    with pytest.raises(ModelFault) as caught:
        models.import_(EMBEDDER, folder, ignore)
    assert caught.value.remedy.code == "models.kept_but_not_used"
    for each in (models, open_service().models):
        info = each.get(EMBEDDER)
        assert info.state is ModelState.BROKEN and info.problem is not None
        assert render(info.problem) == render(caught.value.message)
        with pytest.raises(ModelFault):
            each.use(EMBEDDER)
    bring(models, EMBEDDER)
    assert models.get(EMBEDDER).state is ModelState.INSTALLED


def test_what_turns_out_not_to_be_usable_stands_until_the_next_change(models: ModelManager) -> None:
    fault = ModelFault(message("inference.memory_is_short", needed=1), message("inference.free_memory"))
    models.report(fault)
    models.refresh()
    assert models.fault is fault
    models.use("off")
    assert models.fault is None


def test_vectors_of_one_that_serves_are_kept(service: Service, models: ModelManager) -> None:
    bring(models, EMBEDDER)
    models.use(EMBEDDER)
    for id_ in (BUILT_IN, EMBEDDER):
        with pytest.raises(UsageError) as caught:
            models.forget_vectors(id_)
        assert caught.value.message == message("models.in_use", id=id_)
    models.use(BUILT_IN)
    models.forget_vectors(EMBEDDER)
    assert service.forgotten == [EMBEDDER]


def test_models_by_themselves(models: ModelManager) -> None:
    (passage,) = models.embed(["hedgehog"], ["dense"])
    (question,) = models.embed(["hedgehog"], ["dense", "colbert"], as_query=True)
    assert passage.dense is not None and passage.colbert is None and not passage.truncated
    assert question.dense is not None and question.colbert is not None
    assert not np.array_equal(passage.dense, question.dense)  # each has its prompt
    near, far = models.rerank("Where does the hedgehog sleep?", ["The hedgehog sleeps in leaves.", "Tax is due."])
    assert near > far
    bring(models, EMBEDDER, RERANKER)
    (weighed,) = models.embed(["hedgehog"], ["sparse"], EMBEDDER)
    assert weighed.sparse
    assert len(list(models.rerank("bees?", ["Bees.", "Tax."], RERANKER))) == 2


@pytest.mark.parametrize(
    ("id_", "heads", "code"),
    [("bge-m9", ["dense"], "unknown"), (RERANKER, ["dense"], "is_no_embedder"), (BUILT_IN, ["sparse"], "lacks_heads")],
)
def test_what_a_model_does_not_give(models: ModelManager, id_: str, heads: list[str], code: str) -> None:
    bring(models, RERANKER)
    with pytest.raises(UsageError) as caught:
        models.embed(["x"], heads, id_)
    assert caught.value.message.code == f"models.{code}"


def test_each_text_is_answered_before_the_next_is_asked_for(models: ModelManager) -> None:
    asked = []

    def texts() -> Iterator[str]:
        for text in ("one", "two", "three"):
            asked.append(text)
            yield text

    answers = models.embed(texts(), ["dense"])
    for count in (1, 2, 3):
        next(answers)
        assert len(asked) == count


def test_an_import_that_is_stopped_changes_nothing(service: Service, models: ModelManager) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        models.import_(EMBEDDER, source(EMBEDDER), ignore, stop)
    assert models.get(EMBEDDER).state is ModelState.ABSENT and service.told == []


def test_a_wish_that_cannot_be_kept(models: ModelManager, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.common.settings.write_atomically", refuse)
    with pytest.raises(StorageFault) as caught:
        models.use("off")
    assert caught.value.message.code == "disk.settings_cannot_be_written" and models.reranking == "auto"
