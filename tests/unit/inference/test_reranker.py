import numpy as np
import pytest

from app.inference import scores
from app.inference.embedder import Embedder
from app.inference.reranker import MultiVectorReranker
from app.inference.scores import hidden_score
from app.records import Embedding


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
def test_the_answer_comes_first(embedder: Embedder, question: str, answer: str, others: list[str]) -> None:
    reranker = MultiVectorReranker(embedder)
    for place in range(len(others) + 1):
        passages = [*others[:place], answer, *others[place:]]
        found = list(reranker.score(question, passages))
        assert int(np.argmax(found)) == place
    assert reranker.name == embedder.name


def test_scores_are_made_as_they_are_asked_for(embedder: Embedder) -> None:
    asked: list[int] = []

    class Passages(list[str]):
        def __iter__(self):  # type: ignore[no-untyped-def]
            for number, passage in enumerate(super().__iter__()):
                asked.append(number)
                yield passage

    at_a_time = embedder.spec.texts_at_a_time
    found = MultiVectorReranker(embedder).score("question", Passages(["passage"] * (at_a_time + 1)))
    next(found)
    assert asked == list(range(at_a_time))


def test_the_score_of_hidden_states_by_hand() -> None:
    axes = np.eye(2, dtype=np.float32)
    query = Embedding(dense=axes[0], colbert=axes)
    passage = Embedding(dense=axes[0], colbert=np.array([[1.0, 0.0], [0.0, 0.5]]))
    assert hidden_score(query, passage) == pytest.approx(1 + scores._TOKENS * (1 + 0.5) / 2)
    assert hidden_score(query, Embedding(dense=axes[1], colbert=np.zeros((0, 2)))) == 0


@pytest.mark.parametrize(("question", "passage"), [("", ""), ("?", "x"), ("x", "?")])
def test_nothing_to_compare(embedder: Embedder, question: str, passage: str) -> None:
    (score,) = MultiVectorReranker(embedder).score(question, [passage])
    assert np.isfinite(score)
    assert list(MultiVectorReranker(embedder).score(question, [])) == []
