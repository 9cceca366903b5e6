"""What every embedder keeps to (`ports.Embedder`), shown on each kind of export that can be loaded."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np
import pytest
from reference_models import BERT, GEMMA, HIDDEN, M3, SENTENCE, loaded

from app.common.paths import resources_dir
from app.domain.embedding import HEADS, Embedding
from app.domain.models import BUILT_IN, ModelSpec
from app.models.registry import load_models
from app.ports import Embedder

TEXTS = ["Wo schläft der Igel?", "hedgehog", "彼は本を読む。", "", "x" * 3000, "word " * 2000, "\x00 \t"]
SPECS = {
    "built in": load_models(resources_dir())[BUILT_IN],
    "three heads": M3,
    "hidden states": HIDDEN,
    "sentence embedding": SENTENCE,
    "BERT": BERT,
    "decoder": GEMMA,
}


@cache
def _embedder(name: str) -> Embedder:
    return loaded(SPECS[name])


@pytest.fixture(params=SPECS)
def embedder(request: pytest.FixtureRequest) -> Embedder:
    return _embedder(request.param)


@pytest.fixture
def spec(request: pytest.FixtureRequest) -> ModelSpec:
    name: str = request.node.callspec.params["embedder"]
    return SPECS[name]


def _same(one: Embedding, other: Embedding) -> bool:
    vectors = ((one.dense, other.dense), (one.colbert, other.colbert))
    return one.sparse == other.sparse and all(
        (a is None and b is None) or (a is not None and b is not None and np.array_equal(a, b)) for a, b in vectors
    )


def test_it_says_what_it_is(embedder: Embedder, spec: ModelSpec) -> None:
    assert embedder.name == spec.id and len(bytes.fromhex(embedder.digest)) == 32
    assert embedder.heads and set(embedder.heads) <= set(HEADS) and "dense" in embedder.heads
    assert embedder.dimension > 0


def test_an_embedding_has_the_heads_that_it_gives_and_is_asked_for(embedder: Embedder) -> None:
    for asked in ((), ("dense",), ("sparse", "colbert"), HEADS):
        (passage,) = embedder.embed(["hedgehog"], asked)
        for embedding in (passage, embedder.embed_query("hedgehog", asked)):
            for head in HEADS:
                assert (getattr(embedding, head) is not None) == (head in asked and head in embedder.heads)


def test_vectors_have_length_1(embedder: Embedder) -> None:
    for embedding in embedder.embed(TEXTS, HEADS):
        assert embedding.dense is not None and embedding.dense.dtype == np.float32
        assert embedding.dense.shape == (embedder.dimension,)
        assert np.linalg.norm(embedding.dense) == pytest.approx(1, abs=1e-3)
        if "colbert" in embedder.heads:
            assert embedding.colbert is not None and embedding.colbert.ndim == 2
            assert np.linalg.norm(embedding.colbert, axis=1) == pytest.approx(1, abs=1e-3)
        if "sparse" in embedder.heads:
            assert embedding.sparse is not None and all(weight > 0 for weight in embedding.sparse.values())


def test_an_embedding_is_a_pure_function_of_its_text(embedder: Embedder) -> None:
    alone = [next(embedder.embed([text], HEADS)) for text in TEXTS]
    for order in (range(len(TEXTS)), reversed(range(len(TEXTS)))):
        places = list(order)
        together = embedder.embed([TEXTS[place] for place in places], HEADS)
        assert all(_same(found, alone[place]) for place, found in zip(places, together, strict=True))


def test_several_threads_get_the_same(embedder: Embedder) -> None:
    wanted = embedder.embed_query("Wo schläft der Igel?", HEADS)
    with ThreadPoolExecutor(4) as pool:
        found = pool.map(lambda _: embedder.embed_query("Wo schläft der Igel?", HEADS), range(8))
        assert all(_same(each, wanted) for each in found)


def test_passages_are_read_as_they_are_asked_for(embedder: Embedder, spec: ModelSpec) -> None:
    given: list[str] = []

    def texts() -> Iterator[str]:
        for number in range(100):
            given.append(f"number {number}")
            yield given[-1]

    found = embedder.embed(texts())
    assert not given
    next(found)
    assert len(given) <= spec.texts_at_a_time
    assert list(embedder.embed([])) == []


def test_a_text_that_is_too_long_is_cut_and_says_so(embedder: Embedder) -> None:
    short, long, longer = embedder.embed(["word", "word " * 5000, "word " * 6000], HEADS)
    assert (short.truncated, long.truncated, longer.truncated) == (False, True, True)
    assert _same(long, longer)
    assert embedder.embed_query("word " * 5000).truncated and not embedder.embed_query("word").truncated
