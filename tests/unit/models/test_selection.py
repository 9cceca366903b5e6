"""Which models serve: what the settings ask for, and what is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_models import EMBEDDER, RERANKER, bring, describe

from app.common.paths import resources_dir
from app.common.settings import Settings, SettingsStore
from app.domain.messages import Message
from app.domain.models import ModelSelection
from app.inference.model_pool import ModelPool
from app.models.known_models import KnownModels
from app.models.manager import ModelManager
from app.models.selection import select_models


def known_models(models_dir: Path) -> KnownModels:
    """With both installed."""
    pool = ModelPool(600.0)
    bring(
        ModelManager(resources_dir(), models_dir, SettingsStore(models_dir / "s"), lambda: pool, print),
        EMBEDDER,
        RERANKER,
    )
    pool.close()
    return KnownModels(resources_dir(), models_dir)


def _ids(selection: ModelSelection) -> tuple[str | None, str | None]:
    embedder, reranker = (
        None if model is None else model.spec.id for model in (selection.embedder, selection.reranker)
    )
    return embedder, reranker


def test_nothing_but_the_built_in_model(models_dir: Path) -> None:
    selected = select_models(Settings(), KnownModels(resources_dir(), models_dir))
    assert selected.selection == ModelSelection() and selected.fault is None


def test_what_the_settings_ask_for(models_dir: Path) -> None:
    describe(models_dir)
    known = known_models(models_dir)
    selected = select_models(Settings(embedder=EMBEDDER, reranker=RERANKER), known)
    assert _ids(selected.selection) == (EMBEDDER, RERANKER) and selected.fault is None
    assert selected.selection.embedder == known.resolved(known.spec(EMBEDDER))
    assert (
        select_models(Settings(), known).selection == ModelSelection()
    )  # what nobody prefers serves only when it is named
    for reranker, (late_interaction, rerank) in {"multi-vector": (True, True), "off": (False, False)}.items():
        selection = select_models(Settings(embedder=EMBEDDER, reranker=reranker), known).selection
        assert (selection.late_interaction, selection.rerank) == (late_interaction, rerank)
        assert _ids(selection) == (EMBEDDER, None)


def test_auto_means_the_most_preferred_that_is_installed(models_dir: Path) -> None:
    describe(models_dir, embedder="preferred = 7", reranker="preferred = 7")
    known = known_models(models_dir)
    assert _ids(select_models(Settings(), known).selection) == (EMBEDDER, RERANKER)
    assert _ids(select_models(Settings(embedder="e5-small", reranker="off"), known).selection) == (None, None)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (EMBEDDER, "models.not_installed"),
        ("bge-m3", "models.not_installed"),
        (RERANKER, "models.settings_ask_for_no_embedder"),
        ("nobody-knows-it", "models.settings_ask_for_no_embedder"),
    ],
)
def test_what_cannot_be_had_is_left_out_and_told(models_dir: Path, wanted: str, code: str) -> None:
    describe(models_dir)
    selected = select_models(Settings(embedder=wanted, reranker="bge-m3"), KnownModels(resources_dir(), models_dir))
    assert selected.selection == ModelSelection() and selected.fault is not None
    what, remedy = selected.fault
    assert what == Message(code, {"id": wanted}) and remedy.code.startswith("models.")
    only_reranker = select_models(Settings(reranker="bge-m3"), KnownModels(resources_dir(), models_dir))
    assert only_reranker.fault is not None
    assert only_reranker.fault[0].code == "models.settings_ask_for_no_reranker"


def test_one_that_is_damaged_is_left_out(models_dir: Path) -> None:
    describe(models_dir, embedder="preferred = 1")
    known = known_models(models_dir)
    (models_dir / EMBEDDER / "tokenizer.json").write_bytes(b"")
    selected = select_models(Settings(embedder=EMBEDDER), known)
    assert selected.fault is not None and selected.fault[0].code == "models.is_damaged"
    assert select_models(Settings(), known).fault is None  # "auto" asks for none in particular
