"""What every reranker keeps to (`ports.Reranker`): the cross-encoder, and token vectors of each kind of embedder."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from reference_models import GEMMA, HIDDEN, M3, RERANKER, loaded

from app.common.paths import resources_dir
from app.domain.models import BUILT_IN
from app.inference.cross_encoder import CrossEncoder
from app.inference.multi_vector import MultiVectorReranker
from app.models.registry import load_models
from app.ports import Reranker

QUESTION = "Who keeps bees?"
PASSAGES = ["The neighbour keeps bees.", "The tax is paid in May.", "", "bees " * 3000, "彼は本を読む。"]
RERANKERS: dict[str, Callable[[], Reranker]] = {
    "cross-encoder": lambda: CrossEncoder(RERANKER),
    "built in": lambda: MultiVectorReranker(loaded(load_models(resources_dir())[BUILT_IN])),
    "three heads": lambda: MultiVectorReranker(loaded(M3)),
    "hidden states": lambda: MultiVectorReranker(loaded(HIDDEN)),
    "decoder": lambda: MultiVectorReranker(loaded(GEMMA)),
}


@cache
def _reranker(name: str) -> Reranker:
    return RERANKERS[name]()


@pytest.fixture(params=RERANKERS)
def reranker(request: pytest.FixtureRequest) -> Reranker:
    return _reranker(request.param)


def test_it_says_what_it_is(reranker: Reranker) -> None:
    assert reranker.name and reranker.lexical_weight > 0


def test_one_finite_score_for_each_passage_in_order(reranker: Reranker) -> None:
    scores = list(reranker.score(QUESTION, PASSAGES))
    assert len(scores) == len(PASSAGES) and all(isinstance(each, float) and math.isfinite(each) for each in scores)
    assert list(reranker.score(QUESTION, PASSAGES[::-1])) == pytest.approx(scores[::-1], abs=1e-6)
    assert list(reranker.score(QUESTION, [])) == []


def test_a_score_depends_on_question_and_passage_alone(reranker: Reranker) -> None:
    scores = list(reranker.score(QUESTION, PASSAGES))
    for passage, score in zip(PASSAGES, scores, strict=True):
        (alone,) = reranker.score(QUESTION, [passage])
        assert alone == pytest.approx(score, abs=1e-6)
    (other,) = reranker.score("When is the tax paid?", PASSAGES[:1])
    assert other != pytest.approx(scores[0], abs=1e-6)


def test_scores_are_made_as_they_are_asked_for(reranker: Reranker) -> None:
    found = reranker.score(QUESTION, PASSAGES)
    assert isinstance(found, Iterator)
    first = next(found)
    found.close()  # type: ignore[attr-defined]  # they are generators: no more than was asked for is made
    assert first == pytest.approx(next(reranker.score(QUESTION, PASSAGES)), abs=1e-6)


@pytest.mark.parametrize(("question", "passage"), [("", ""), ("?", "x"), ("x", "?")])
def test_nothing_to_compare(reranker: Reranker, question: str, passage: str) -> None:
    (score,) = reranker.score(question, [passage])
    assert math.isfinite(score)
