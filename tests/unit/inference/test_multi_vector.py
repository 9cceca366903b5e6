"""Reranking by token vectors: what is read for it, and what comes first."""

from collections.abc import Collection, Iterable, Iterator

import numpy as np
import pytest

from app.domain.embedding import Embedding
from app.inference.embedder import OnnxEmbedder
from app.inference.multi_vector import MultiVectorReranker
from app.inference.passage_cache import PassageCache


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
