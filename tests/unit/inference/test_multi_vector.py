"""Reranking by token vectors: what is read for it, what comes first, and which sentence of a passage answers."""

from collections.abc import Collection, Iterable, Iterator

import numpy as np
import pytest

from app.domain.embedding import Embedding
from app.inference.embedder import OnnxEmbedder
from app.inference.lazy_model import LazyModel
from app.inference.multi_vector import MultiVectorReranker, TokenSentenceScorer
from app.inference.passage_cache import PassageCache

PASSAGE = "The choir\nThe fee rises in May. Who sings tenor is welcome. 新しい指揮者が来ます。"
SPANS = [(10, 31), (32, 58), (59, len(PASSAGE))]


@pytest.mark.parametrize(
    ("question", "answer", "others"),
    [
        (
            "Where does the hedgehog sleep in winter?",
            "In winter the hedgehog sleeps in a nest of leaves under a hedge.",
            [
                "The tax is paid in May.",
                "A recipe for apple cake with cinnamon.",
                "The train to Vienna leaves at noon.",
            ],
        ),
        (
            "Wann fährt der Zug nach Wien?",
            "Der Zug nach Wien fährt um zwölf Uhr ab.",
            ["Der Igel schläft im Laub.", "Die Steuer wird im Mai bezahlt.", "Ein Rezept für Apfelkuchen."],
        ),
    ],
)
def test_the_answer_comes_first(embedder: OnnxEmbedder, question: str, answer: str, others: list[str]) -> None:
    reranker = MultiVectorReranker(embedder)
    for place in range(len(others) + 1):
        passages = [*others[:place], answer, *others[place:]]
        found = list(reranker.score(question, passages))
        assert int(np.argmax(found)) == place
    assert reranker.name == embedder.name


class Counting:
    """An embedder that says which passages it was asked for."""

    def __init__(self, embedder: OnnxEmbedder) -> None:
        self._embedder = embedder
        self.read: list[str] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._embedder, name)

    def embed(self, texts: Iterable[str], heads: Collection[str]) -> Iterator[Embedding]:
        def counted() -> Iterator[str]:
            for text in texts:
                self.read.append(text)
                yield text

        return self._embedder.embed(counted(), heads)


def test_scores_are_made_as_they_are_asked_for(embedder: OnnxEmbedder) -> None:
    counting = Counting(embedder)
    at_a_time = embedder.spec.texts_at_a_time
    found = MultiVectorReranker(counting).score("question", ["passage"] * (at_a_time + 1))  # type: ignore[arg-type]  # a stand-in
    next(found)
    assert len(counting.read) == at_a_time


def test_a_passage_is_read_once_and_scored_alike(embedder: OnnxEmbedder) -> None:
    counting, cache = Counting(embedder), PassageCache()
    passages = ["The hedgehog sleeps.", "The tax is paid in May."]
    first = list(MultiVectorReranker(counting, cache).score("sleep", passages))  # type: ignore[arg-type]  # a stand-in
    again = list(MultiVectorReranker(counting, cache).score("sleep", [*passages[::-1], "New."]))  # type: ignore[arg-type]  # a stand-in
    assert counting.read == [*passages, "New."]
    assert again[:2] == first[::-1]


def test_each_token_stands_for_the_characters_it_is_made_of(embedder: OnnxEmbedder) -> None:
    (embedding,) = embedder.embed([PASSAGE], ("colbert",))
    assert embedding.places is not None and embedding.colbert is not None
    assert len(embedding.places) == len(embedding.colbert)
    read = "".join("".join(PASSAGE[start:end].split()) for start, end in embedding.places.tolist())
    assert read == "".join(PASSAGE.split())


@pytest.mark.parametrize(
    ("question", "best"),
    [("How much do members pay?", 0), ("Wann steigt der Beitrag?", 0), ("Which voices are wanted?", 1),
     ("Quién es el nuevo director?", 2)],
)  # fmt: skip
def test_sentences_are_told_apart_in_any_language(embedder: OnnxEmbedder, question: str, best: int) -> None:
    scorer = TokenSentenceScorer(LazyModel.of(embedder), PassageCache())
    scores = scorer.score_sentences(question, PASSAGE, SPANS, known_only=False)
    assert scores is not None and scores.index(max(scores)) == best


def test_what_was_reranked_is_known(embedder: OnnxEmbedder) -> None:
    cache = PassageCache()
    scorer = TokenSentenceScorer(LazyModel.of(embedder), cache)
    assert scorer.score_sentences("the fee", PASSAGE, SPANS, known_only=True) is None
    (before,) = MultiVectorReranker(embedder, cache).score("the fee", [PASSAGE])
    known = scorer.score_sentences("the fee", PASSAGE, SPANS, known_only=True)
    assert known is not None and max(known) <= before
    assert known == TokenSentenceScorer(LazyModel.of(embedder), PassageCache()).score_sentences(
        "the fee", PASSAGE, SPANS, known_only=False
    )
    (again,) = MultiVectorReranker(embedder, cache).score("the fee", [PASSAGE])
    assert again == before


def test_nobody_waits_for_the_model(embedder: OnnxEmbedder) -> None:
    scorer = TokenSentenceScorer(LazyModel(lambda: pytest.fail("it is loaded")), PassageCache())
    assert scorer.score_sentences("the fee", PASSAGE, SPANS, known_only=False) is None
