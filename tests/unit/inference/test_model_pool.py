"""One of each model for all who ask, and none that nobody wants any more."""

from __future__ import annotations

import time
import weakref
from collections.abc import Iterator
from dataclasses import replace

import pytest
from reference_models import M3, RERANKER, SENTENCE

from app.common.paths import resources_dir
from app.domain.errors import ModelFault
from app.domain.models import BUILT_IN, ResolvedModel
from app.inference.cross_encoder import CrossEncoder
from app.inference.model_pool import ModelPool
from app.inference.multi_vector import MultiVectorReranker
from app.models.identity import identified
from app.models.registry import load_models

EMBEDDER, OTHER = identified(M3), identified(replace(SENTENCE, id="other"))
SCORER = identified(RERANKER)


@pytest.fixture
def pool() -> Iterator[ModelPool]:
    made = ModelPool(idle_s=600.0)
    yield made
    made.close()


def test_all_get_the_same(pool: ModelPool) -> None:
    lazy = pool.lazy_embedder(EMBEDDER)
    assert not lazy.loaded
    assert pool.embedder(EMBEDDER) is pool.embedder(EMBEDDER) is lazy.get()
    assert pool.lazy_embedder(EMBEDDER) is lazy and pool.embedder(OTHER) is not lazy.get()
    assert pool.embedder(EMBEDDER).digest == EMBEDDER.digest


def test_a_reranker_of_each_kind(pool: ModelPool) -> None:
    assert isinstance(pool.reranker(SCORER), CrossEncoder)
    assert pool.reranker(SCORER) is pool.lazy_reranker(SCORER).get()
    assert isinstance(pool.reranker(EMBEDDER), MultiVectorReranker)
    with pytest.raises(ModelFault):
        pool.reranker(OTHER)  # it gives no token vectors


def test_what_is_no_longer_wanted_is_let_go_of(pool: ModelPool) -> None:
    wanted, unwanted = pool.lazy_embedder(EMBEDDER), pool.lazy_reranker(SCORER)
    wanted.get()
    freed = weakref.ref(unwanted.get())
    pool.keep_only([EMBEDDER])
    assert wanted.loaded and not unwanted.loaded and freed() is None
    assert pool.lazy_reranker(SCORER) is not unwanted  # who wants it again gets another
    pool.keep_only([SCORER])
    assert not wanted.loaded


def test_whoever_uses_a_model_keeps_it(pool: ModelPool) -> None:
    scores = pool.reranker(SCORER).score("bees", ["The neighbour keeps bees.", "The tax is paid."])
    next(scores)
    pool.keep_only([])
    assert isinstance(next(scores), float)


def test_idle_ones_are_unloaded_but_the_built_in_stays() -> None:
    pool = ModelPool(idle_s=0.1)
    built_in: ResolvedModel = identified(load_models(resources_dir())[BUILT_IN])
    pool.embedder(built_in)
    pool.embedder(EMBEDDER)
    deadline = time.monotonic() + 60
    while pool.lazy_embedder(EMBEDDER).loaded:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    pool.keep_only([])
    assert pool.lazy_embedder(built_in).loaded
    pool.close()


def test_the_self_check_is_of_the_files_as_they_are(pool: ModelPool) -> None:
    assert pool.self_check(EMBEDDER) is None
    failure = pool.self_check(identified(replace(M3, heads=("dense",), dimension=7)))
    assert failure is not None and failure.code == "inference.unusable"
