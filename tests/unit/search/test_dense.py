"""Two embedders in one search: as far as the larger one has read, and where it cannot be used."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from asking import asked, filters
from builders import Workshop

from app.domain.documents import embedder_input
from app.domain.embedding import Embedding
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId
from app.domain.messages import message
from app.domain.search import SearchStage
from app.inference.lazy_model import LazyModel
from app.inference.multi_vector import rerank_by_tokens
from app.inference.passage_cache import PassageCache
from app.ports import Embedder
from app.search.dense import DenseRetriever, DenseScores, calibrate_scores, embed_question, search_dense
from app.search.rerank import TimedReranker
from app.search.scope import Scope

ANIMALS = ["hedgehog", "cow", "bee", "horse", "dog", "cat", "fox", "owl", "trout", "beetle"]
PLACES = ["in winter", "in the garden", "on the farm"]
QUESTION = "Wo schläft der Igel im Winter?"


@pytest.fixture
def library(workshop: Workshop) -> Workshop:
    for animal, place in itertools.product(ANIMALS, PLACES):
        workshop.write(f"{animal} {place}.txt", f"The {animal} lives and sleeps {place}, where it eats.")
    workshop.run()
    return workshop


class Weighing(Embedder):
    """The built-in model with made-up token weights, which it does not give."""

    name = "weighing"
    digest = "digest"
    heads = ("dense", "sparse")

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def embed_query(self, text: str, heads: Collection[str] = ("dense",)) -> Embedding:
        return replace(self._embedder.embed_query(text), sparse={7: 1.0})

    def embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        for text in texts:
            yield replace(next(self._embedder.embed([text])), sparse={7: len(text) / 100})


def weighing(library: Workshop) -> LazyModel[Embedder]:
    return LazyModel.of(Weighing(library.embedder))


def add_larger(library: Workshop, model: LazyModel[Embedder], share: float) -> DenseRetriever:
    """The built-in model once more, as the larger one that has read this share of the library."""
    embedder = Weighing(library.embedder)
    embedder_id = library.catalogue.register_embedder("larger", "digest", embedder.dimension)
    chunks = library.reader.chunks_after(0, 1000)
    chunks = chunks[: int(share * len(chunks))]
    if chunks:
        texts = [embedder_input(chunk.context, chunk.text) for chunk in chunks]
        embeddings = embedder.embed(texts, ["dense", "sparse"])
        with library.catalogue.transaction():
            for chunk, embedding in zip(chunks, embeddings, strict=True):
                assert embedding.dense is not None and embedding.sparse is not None
                hashes, dense = [chunk.text_hash], embedding.dense[None]
                library.catalogue.add_vectors(embedder_id, hashes, dense, [embedding.sparse])
    retriever, _ = library.make_retriever(embedder, embedder_id, library.retriever.projection)
    return replace(retriever, embedder=model)


def dense(library: Workshop, *more: DenseRetriever, scope: Scope = Scope()) -> DenseScores:  # noqa: B008  # immutable
    return search_dense(library.reader, embed_question([library.retriever, *more], QUESTION), scope, 100)


@pytest.mark.parametrize("share", [0.8, 1.0])
def test_the_same_model_twice_changes_no_cosine(library: Workshop, share: float) -> None:
    alone = dense(library)
    both = dense(library, add_larger(library, weighing(library), share))
    assert set(both.cosines) == set(alone.cosines) and len(both.cosines) == 30
    assert both.cosines == pytest.approx(alone.cosines, abs=5e-3)
    assert next(iter(both.cosines)) == next(iter(alone.cosines))
    assert len(both.sparse) == int(share * 30)
    for id_, value in both.fusable.items():
        above = max(0.0, both.cosines[id_] - min(alone.cosines.values()))
        assert value == pytest.approx(above + 0.3 * both.sparse.get(id_, 0.0), abs=2e-2)


def test_one_that_has_hardly_begun_does_not_count(library: Workshop) -> None:
    assert dense(library, add_larger(library, weighing(library), 0.2)) == dense(library)


def test_words_answer_while_models_are_loaded(library: Workshop) -> None:
    loaded: list[bool] = []

    def load() -> Embedder:
        loaded.append(True)
        return weighing(library).get()

    library.more_retrievers = [add_larger(library, LazyModel(load), 1.0)]
    stages = library.search(asked("where does the hedgehog live"))
    first = next(stages)
    assert first.stage is SearchStage.WORDS and "hedgehog" in first.hits[0].path.name and not loaded
    assert all(hit.scores.vector is None for hit in first.hits) and not first.final
    merged = next(stages)
    assert merged.stage is SearchStage.MERGED and loaded == [True]
    assert merged.hits[0].scores.sparse is not None
    assert next(stages).stage is SearchStage.RERANKED
    (only,) = library.search(asked(QUESTION, rerank=False))
    assert only.hits[0].scores.sparse is not None and loaded == [True]


def broken() -> Embedder:
    raise ModelFault(message("broken"), message("get_it_again"))


TOLD = message("search.model_fault", what=message("broken"), remedy=message("get_it_again"))


def test_words_answer_where_the_built_in_model_is_broken(library: Workshop) -> None:
    library.retriever = replace(library.retriever, embedder=LazyModel(broken))
    load = partial(rerank_by_tokens, library.retriever.embedder, PassageCache())
    reranker = TimedReranker(load, SearchStage.RERANKED, 1000)
    *_, last = library.search(asked("where does the hedgehog live"), rerankers=(reranker,))
    assert "hedgehog" in last.hits[0].path.name and last.notices == (TOLD,)


def test_one_that_cannot_be_loaded_is_told_and_left_out(library: Workshop) -> None:
    library.more_retrievers = [add_larger(library, LazyModel(broken), 1.0)]
    *_, last = library.search(asked(QUESTION))
    assert last.notices == (TOLD,)
    library.more_retrievers = []
    *_, alone = library.search(asked(QUESTION))
    assert [hit.chunk_id for hit in last.hits] == [hit.chunk_id for hit in alone.hits]


def test_calibration() -> None:
    scores = {ChunkId(n): n / 10 for n in range(40)}
    known = {ChunkId(n): 0.5 + n / 50 for n in range(20)}
    found = calibrate_scores(scores, known)
    assert found == pytest.approx({ChunkId(n): 0.5 + n / 50 for n in range(40)})
    assert calibrate_scores(scores, dict(list(known.items())[:19])) is None
    flat = calibrate_scores({ChunkId(n): 0.3 for n in range(30)}, known)
    assert flat == pytest.approx({ChunkId(n): 0.69 for n in range(30)})


def test_a_filter_holds_for_both(library: Workshop) -> None:
    larger = add_larger(library, weighing(library), 1.0)
    for kind, found in (("text", 30), ("pdf", 0)):
        admitted = library.reader.admit(filters(kinds=[kind]))
        assert admitted is not None and len(admitted.chunks) == found
        assert len(dense(library, larger, scope=Scope(admitted.documents, admitted.chunks)).cosines) == found


def test_one_vector_may_stand_for_many_copies(library: Workshop) -> None:
    for number in range(150):
        library.write(f"copy {number}.txt", f"\fThe same words.\fThese are of number {number}.")
    library.run()
    found = dense(library)
    assert len(found.cosines) == 100 and not found.complete
