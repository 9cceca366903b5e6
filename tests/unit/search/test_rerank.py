"""Reranking within its time, on a clock that the reranker moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from asking import asked
from builders import Workshop

from app.domain.errors import Cancelled, ModelFault
from app.domain.messages import message
from app.domain.search import SearchStage
from app.ports import Reranker
from app.search.rerank import TimedReranker

PASSAGES = ["x" * 400 for _ in range(40)]


class Clocked:
    """A reranker that takes `seconds` for each passage and prefers the last."""

    name = "clocked"
    lexical_weight = 2.0

    def __init__(self, seconds: float) -> None:
        self.now = 0.0
        self.seconds = seconds

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        for number, _ in enumerate(passages):
            self.now += self.seconds
            yield float(number)

    def timed(self, budget_ms: float) -> TimedReranker:
        return TimedReranker(lambda: self, SearchStage.REFINED, budget_ms, clock=lambda: self.now)


def scores(reranker: TimedReranker, passages: Sequence[str] = PASSAGES, **options: Any) -> list[float]:
    return reranker.rerank("q", passages, **options)[0]


def test_as_many_as_there_is_time_for() -> None:
    reranker = Clocked(0.1).timed(1050)
    assert len(scores(reranker)) == 10
    assert len(scores(reranker)) == 10
    assert scores(reranker, PASSAGES[:2]) == [0.0, 1.0]
    assert len(scores(reranker, timed=False)) == 40


def test_longer_passages_are_known_to_take_longer() -> None:
    clocked = Clocked(0.1)
    reranker = clocked.timed(1550)
    assert len(scores(reranker)) == 15
    clocked.seconds = 0.4
    assert len(scores(reranker, ["x" * 1900 for _ in PASSAGES])) == 3
    assert scores(reranker, ["x" * 3000 for _ in PASSAGES]) == []


def test_too_slow_a_reranker_is_left_alone_and_tried_again() -> None:
    clocked = Clocked(2.0)
    reranker = clocked.timed(1050)
    assert len(scores(reranker)) == 3  # nothing is known of it yet
    assert scores(reranker) == []
    clocked.seconds = 0.1  # the machine was busy
    scored = [len(scores(reranker)) for _ in range(40)]
    assert scored[0] == 0 and max(scored) == 10 and scored[-1] == 10


def test_it_can_be_stopped() -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Cancelled

    clocked = Clocked(0.1)
    with pytest.raises(Cancelled):
        scores(clocked.timed(1000), check=check)
    assert clocked.now == pytest.approx(0.2)


def two(workshop: Workshop, second: TimedReranker) -> tuple[TimedReranker, ...]:
    return *workshop.stack().rerankers, second


def test_in_a_search(workshop: Workshop) -> None:
    for number in range(8):
        workshop.write(f"{number}.txt", f"The hedgehog sleeps here, says number {number}.")
    workshop.run()
    rerankers = two(workshop, Clocked(0.1).timed(450))
    merged, reranked, refined = workshop.search(asked("where does the hedgehog sleep?"), rerankers=rerankers)
    assert [merged.stage, reranked.stage, refined.stage] == ["merged", "reranked", "refined"]
    assert [merged.final, reranked.final, refined.final] == [False, False, True]
    before = [hit.chunk_id for hit in reranked.hits]
    assert [hit.chunk_id for hit in refined.hits] == [*before[3::-1], *before[4:]]


def test_one_that_cannot_be_loaded_is_told(workshop: Workshop) -> None:
    def load() -> Reranker:
        raise ModelFault(message("broken"), message("get_it_again"))

    workshop.write("a.txt", "The hedgehog sleeps here.")
    workshop.run()
    rerankers = two(workshop, TimedReranker(load, SearchStage.REFINED, 1000))
    *_, reranked, refined = workshop.search(asked("hedgehog"), rerankers=rerankers)
    assert refined.hits == reranked.hits and reranked.notices == ()
    assert refined.notices == (message("search.model_fault", what=message("broken"), remedy=message("get_it_again")),)
