"""A small model on a stand-in of the hub, and a store for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hub_stand_in import FILES, REPOSITORY, HubStandIn, make_spec

from app.domain.models import ModelSpec
from app.models.manifest import InstalledModel
from app.models.store import ModelStore


@pytest.fixture(autouse=True)
def _own_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of this machine decides where a test connects to, and pauses are short."""
    for name in ("HF_ENDPOINT", "HF_TOKEN", "HF_HUB_OFFLINE", "ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setattr("app.models.retrying_hub.PAUSES_S", (0.01, 0.01, 0.01))


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def small(models_dir: Path) -> ModelSpec:
    return make_spec(models_dir)


@pytest.fixture
def store(models_dir: Path) -> ModelStore:
    return ModelStore(models_dir)


@pytest.fixture
def install(store: ModelStore, small: ModelSpec) -> Callable[..., InstalledModel]:
    """Installs the two files, without a hub; what lies beside them does not belong to the model."""

    def run(data: bytes = b"bytes") -> InstalledModel:
        digest = hashlib.sha256(data).hexdigest()
        with store.assembling(small) as staging:
            for path in (small.model, small.tokenizer, "more/of/it.txt"):
                (staging / path).parent.mkdir(parents=True, exist_ok=True)
                (staging / path).write_bytes(data)
            return store.adopt(small, staging, "here", "r1", {small.model: digest, small.tokenizer: digest})

    return run


@pytest.fixture
def hub() -> Iterator[HubStandIn]:
    with HubStandIn() as started:
        started.add(REPOSITORY, FILES, large=("onnx/model.onnx",))
        yield started
