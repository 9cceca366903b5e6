"""Close reading within its time, on a clock that the scorer moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from asking import asked
from builders import Workshop

from app.domain.errors import Cancelled, ModelFault
from app.domain.search import SearchStage
from app.ports import Reranker
from app.search.rerank import LatencyEstimator, TimedReranker

PASSAGES = ["x" * 400 for _ in range(40)]


class Reader:
    """A scorer that takes `seconds` for each passage and prefers the last."""

    name = "reader"
    lexical_weight = 2.0

    def __init__(self, seconds: float) -> None:
        self.now = 0.0
        self.seconds = seconds

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        for number, _ in enumerate(passages):
            self.now += self.seconds
            yield float(number)

    def reading(self, budget_ms: float, pace: LatencyEstimator | None = None) -> TimedReranker:
        def scorer() -> Reranker:
            return self

        return TimedReranker(scorer, budget_ms, pace or LatencyEstimator(), clock=lambda: self.now)


def go_on() -> None:
    pass


def test_as_many_as_there_is_time_for() -> None:
    reader = Reader(0.1)
    reading = reader.reading(1050)
    assert len(reading.score("q", PASSAGES)) == 10
    assert len(reading.score("q", PASSAGES)) == 10
    assert reading.score("q", PASSAGES[:2]) == [0.0, 1.0]


def test_longer_passages_are_known_to_take_longer() -> None:
    reader = Reader(0.1)
    reading = reader.reading(1550)
    assert len(reading.score("q", PASSAGES)) == 15
    reader.seconds = 0.4
    assert len(reading.score("q", ["x" * 1900 for _ in PASSAGES])) == 3
    assert reading.score("q", ["x" * 3000 for _ in PASSAGES]) == []


def test_too_slow_a_reader_is_left_alone_and_tried_again() -> None:
    reader = Reader(2.0)
    reading = reader.reading(1050)
    assert len(reading.score("q", PASSAGES)) == 3  # nothing is known of it yet
    assert reading.score("q", PASSAGES) == []
    reader.seconds = 0.1  # the machine was busy
    read = [len(reading.score("q", PASSAGES)) for _ in range(40)]
    assert read[0] == 0 and max(read) == 10 and read[-1] == 10


def test_it_can_be_stopped() -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Cancelled

    reader = Reader(0.1)
    with pytest.raises(Cancelled):
        reader.reading(1000).score("q", PASSAGES, check)
    assert reader.now == pytest.approx(0.2)


def test_in_a_search(workshop: Workshop) -> None:
    for number in range(8):
        workshop.write(f"{number}.txt", f"The hedgehog sleeps here, says number {number}.")
    workshop.run()
    reader = Reader(0.1)
    searcher = workshop.searcher(close_reading=reader.reading(450))
    fused, quick, close = searcher.search(asked("where does the hedgehog sleep?"))
    assert [fused.stage, quick.stage, close.stage] == [SearchStage.MERGED, SearchStage.RERANKED, SearchStage.RERANKED]
    before = [hit.chunk_id for hit in quick.hits]
    assert [hit.chunk_id for hit in close.hits] == [*before[3::-1], *before[4:]]


def test_one_that_cannot_be_loaded_is_told(workshop: Workshop) -> None:
    def scorer() -> Reranker:
        raise ModelFault("The reranker is broken.", "Get it again.")

    workshop.write("a.txt", "The hedgehog sleeps here.")
    workshop.run()
    searcher = workshop.searcher(close_reading=TimedReranker(scorer, 1000, LatencyEstimator()))
    *_, quick, close = searcher.search(asked("hedgehog"))
    assert close.notice == "The reranker is broken. Get it again." and close.hits == quick.hits
