"""Two embedders in one search: as far as the larger one has read, and where it cannot be used."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from asking import asked, filters
from builders import Workshop

from app.domain.documents import embedder_input
from app.domain.embedding import Embedding
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId
from app.domain.search import SearchStage
from app.inference.embedder import Embedder
from app.inference.lazy_model import LazyModel
from app.inference.multi_vector import MultiVectorReranker
from app.search.dense import DenseRetriever, translate
from app.search.retrieval import Retriever

ANIMALS = ["hedgehog", "cow", "bee", "horse", "dog", "cat", "fox", "owl", "trout", "beetle"]
PLACES = ["in winter", "in the garden", "on the farm"]
QUESTION = "Wo schläft der Igel im Winter?"


@pytest.fixture
def library(workshop: Workshop) -> Workshop:
    for animal, place in itertools.product(ANIMALS, PLACES):
        workshop.write(f"{animal} {place}.txt", f"The {animal} lives and sleeps {place}, where it eats.")
    workshop.run()
    return workshop


class Weighing:
    """The built-in model with made-up token weights, which it does not give."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self.dimension = embedder.dimension

    def embed_query(self, text: str, heads: object) -> Embedding:
        return replace(self._embedder.embed_query(text), sparse={7: 1.0})

    def embed(self, texts: list[str], heads: object) -> list[Embedding]:
        return [
            replace(embedding, sparse={7: len(text) / 100})
            for text, embedding in zip(texts, self._embedder.embed(texts), strict=True)
        ]


def weighing(library: Workshop) -> LazyModel[Embedder]:
    return LazyModel.of(Weighing(library.embedder))  # type: ignore[type-var]


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
    leg = library.make_leg(embedder, embedder_id, library.leg.projection)
    return replace(leg, embedder=model)


def retriever(library: Workshop, *more: DenseRetriever) -> Retriever:
    return Retriever(library.reader, library.full_text, [library.leg, *more])


@pytest.mark.parametrize("share", [0.8, 1.0])
def test_the_same_model_twice_changes_no_cosine(library: Workshop, share: float) -> None:
    query = retriever(library).understand(QUESTION)
    alone = retriever(library).search_dense(query, (), 100)
    leg = add_larger(library, weighing(library), share)
    both = retriever(library, leg).search_dense(query, (), 100)
    assert set(both.cosines) == set(alone.cosines) and len(both.cosines) == 30
    assert both.cosines == pytest.approx(alone.cosines, abs=5e-3)
    assert next(iter(both.cosines)) == next(iter(alone.cosines))
    assert len(both.sparse) == int(share * 30)
    for id_, value in both.fusable.items():
        above = max(0.0, both.cosines[id_] - min(alone.cosines.values()))
        assert value == pytest.approx(above + 0.3 * both.sparse.get(id_, 0.0), abs=2e-2)


def test_one_that_has_hardly_begun_does_not_count(library: Workshop) -> None:
    query = retriever(library).understand(QUESTION)
    leg = add_larger(library, weighing(library), 0.2)
    assert retriever(library, leg).search_dense(query, (), 100) == retriever(library).search_dense(query, (), 100)


def test_the_first_answer_does_not_wait_for_a_model_to_be_loaded(library: Workshop) -> None:
    loaded: list[bool] = []

    def load() -> Embedder:
        loaded.append(True)
        return weighing(library).get()

    library.more_legs = [add_larger(library, LazyModel(load), 1.0)]
    stages = library.searcher().search(asked(QUESTION))
    first = next(stages)
    assert first.stage is SearchStage.MERGED and first.hits and not loaded
    last = next(stages)
    assert last.stage is SearchStage.RERANKED and loaded == [True]
    assert last.hits[0].scores.sparse is not None and first.hits[0].scores.sparse is None
    (only,) = library.searcher().search(asked(QUESTION, rerank=False))
    assert only.hits[0].scores.sparse is not None and loaded == [True]


def test_words_answer_before_any_model_is_loaded(library: Workshop) -> None:
    library.leg = replace(library.leg, embedder=LazyModel(lambda: library.embedder))
    first, last = library.searcher().search(asked("where does the hedgehog live"))
    assert first.stage is SearchStage.MERGED and "hedgehog" in first.hits[0].path.name
    assert all(hit.scores.vector is None for hit in first.hits)
    assert last.stage is SearchStage.RERANKED and last.hits[0].scores.vector is not None
    library.leg = replace(library.leg, embedder=LazyModel(lambda: library.embedder))
    (only,) = library.searcher().search(asked(QUESTION, rerank=False))  # no better one is to follow
    assert only.hits[0].scores.vector is not None


def test_words_answer_where_the_built_in_model_is_broken(library: Workshop) -> None:
    def load() -> Embedder:
        raise ModelFault("The model is broken.", "Install Dragoman again.")

    library.leg = replace(library.leg, embedder=LazyModel(load))
    searcher = library.searcher(scorer=lambda: MultiVectorReranker(library.leg.embedder.get()))
    *_, last = searcher.search(asked("where does the hedgehog live"))
    assert "hedgehog" in last.hits[0].path.name and last.notice == "The model is broken. Install Dragoman again."


def test_one_that_cannot_be_loaded_is_told_and_left_out(library: Workshop) -> None:
    def load() -> Embedder:
        raise ModelFault("The larger model is broken.", "Get it again.")

    library.more_legs = [add_larger(library, LazyModel(load), 1.0)]
    *_, last = library.searcher().search(asked(QUESTION))
    assert last.notice == "The larger model is broken. Get it again."
    library.more_legs = []
    *_, alone = library.searcher().search(asked(QUESTION))
    assert [hit.chunk_id for hit in last.hits] == [hit.chunk_id for hit in alone.hits]


def test_translate() -> None:
    scores = {ChunkId(n): n / 10 for n in range(40)}
    known = {ChunkId(n): 0.5 + n / 50 for n in range(20)}
    found = translate(scores, known)
    assert found == pytest.approx({ChunkId(n): 0.5 + n / 50 for n in range(40)})
    assert translate(scores, dict(list(known.items())[:19])) is None
    flat = translate({ChunkId(n): 0.3 for n in range(30)}, known)
    assert flat == pytest.approx({ChunkId(n): 0.69 for n in range(30)})


def test_a_filter_holds_for_both(library: Workshop) -> None:
    leg = add_larger(library, weighing(library), 1.0)
    query = retriever(library, leg).understand(QUESTION)
    assert retriever(library, leg).search_dense(query, filters(kinds=frozenset({"text"})), 100).cosines
    assert not retriever(library, leg).search_dense(query, filters(kinds=frozenset({"pdf"})), 100).cosines
