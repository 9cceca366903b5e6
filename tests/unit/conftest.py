"""The built-in embedder, loaded once, and parts of a library that are opened and closed around a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import Workshop
from hypothesis import HealthCheck, settings

from app.common.paths import resources_dir
from app.domain.models import BUILT_IN, ModelSpec
from app.inference.embedder import OnnxEmbedder
from app.inference.token_counter import TokenCounter
from app.models.identity import identified
from app.models.registry import load_models
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

# A busy machine is no failure: no deadlines. The same examples in every run: a red build is always one's own doing.
settings.register_profile(
    "dragoman", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("dragoman")


@pytest.fixture(scope="session")
def spec() -> ModelSpec:
    return load_models(resources_dir())[BUILT_IN]


@pytest.fixture(scope="session")
def embedder(spec: ModelSpec) -> OnnxEmbedder:
    return OnnxEmbedder(identified(spec))


@pytest.fixture(scope="session")
def ruler(spec: ModelSpec) -> TokenCounter:
    return TokenCounter(spec)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue(tmp_path / "catalogue.sqlite3")
    opened._connection.execute("PRAGMA synchronous = OFF")  # nobody cuts the power of a test
    yield opened
    opened.close()


@pytest.fixture
def reader(tmp_path: Path, catalogue: Catalogue) -> Iterator[CatalogueReader]:
    opened = CatalogueReader(tmp_path / "catalogue.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def open_workshop(tmp_path: Path, embedder: OnnxEmbedder, ruler: TokenCounter) -> Iterator[Callable[..., Workshop]]:
    """Opens the library in the test's folder, closing the one that was open before."""
    opened: list[Workshop] = []

    def make(**options: int) -> Workshop:
        while opened:
            opened.pop().close()
        opened.append(Workshop(tmp_path, embedder, ruler, **options))
        return opened[-1]

    yield make
    while opened:
        opened.pop().close()


@pytest.fixture
def workshop(open_workshop: Callable[..., Workshop]) -> Workshop:
    return open_workshop()
