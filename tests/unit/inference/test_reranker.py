import numpy as np
import pytest

from app.inference.embedder import Embedder
from app.inference.reranker import MultiVectorReranker
from app.inference.scores import interaction
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
def test_the_answer_comes_first(starter: Embedder, question: str, answer: str, others: list[str]) -> None:
    reranker = MultiVectorReranker(starter)
    for place in range(len(others) + 1):
        passages = [*others[:place], answer, *others[place:]]
        scores = list(reranker.score(question, passages))
        assert int(np.argmax(scores)) == place
    assert reranker.name == starter.name


def test_scores_are_made_as_they_are_asked_for(starter: Embedder) -> None:
    asked: list[int] = []

    class Passages(list[str]):
        def __iter__(self):  # type: ignore[no-untyped-def]
            for number, passage in enumerate(super().__iter__()):
                asked.append(number)
                yield passage

    scores = MultiVectorReranker(starter).score("question", Passages(["one", "two", "three"]))
    next(scores)
    assert asked == list(range(starter.spec.side_by_side))
    assert len(asked) < 3


def test_interaction_by_hand() -> None:
    axes = np.eye(2, dtype=np.float32)
    query = Embedding(dense=axes[0], colbert=axes, token_weights=np.array([3.0, 1.0]))
    passage = Embedding(dense=axes[0], colbert=np.array([[1.0, 0.0], [0.0, 0.5]]))
    assert interaction(query, passage) == pytest.approx(1 + 2 * (3 * 1 + 1 * 0.5) / 4)
    assert interaction(query, Embedding(dense=axes[1], colbert=np.zeros((0, 2)))) == 0
    weightless = Embedding(dense=axes[0], colbert=axes, token_weights=np.zeros(2))
    assert interaction(weightless, passage) == 1


@pytest.mark.parametrize(("question", "passage"), [("", ""), ("?", "x"), ("x", "?")])
def test_nothing_to_compare(starter: Embedder, question: str, passage: str) -> None:
    (score,) = MultiVectorReranker(starter).score(question, [passage])
    assert np.isfinite(score)
    assert list(MultiVectorReranker(starter).score(question, [])) == []
