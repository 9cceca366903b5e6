"""The first candidates in a better order, by a model that reads them with the question, within the time there is.

A passage takes from a hundredth of a second to several tenths. How many fit into the time is learnt from what the last
ones took on this machine; where fewer than a few do, the model is left alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.domain.search import SearchStage
from app.ports import CancelCheck, Reranker, never_cancelled

_FEWEST = 3  # passages: to score fewer puts nothing in order
_DOUBT = 0.9
_MEMORY = 0.7  # what the past counts in the latency, beside the newest passage


class LatencyEstimator:
    """Seconds that a reranker takes for a byte of text, learnt from what it has scored. Shared by several threads."""

    def __init__(self) -> None:
        self._s_per_byte: float | None = None

    def learn(self, text: str, seconds: float) -> None:
        newest = seconds / _bytes(text)
        known = self._s_per_byte
        self._s_per_byte = newest if known is None else _MEMORY * known + (1 - _MEMORY) * newest

    def doubt(self) -> None:
        """What is known kept it from being used: that may have been a busy moment, so that it is tried again."""
        if self._s_per_byte is not None:
            self._s_per_byte *= _DOUBT

    def expected_s(self, text: str) -> float:
        """0 while nothing is known."""
        return (self._s_per_byte or 0.0) * _bytes(text)


@dataclass(frozen=True, slots=True)
class TimedReranker:
    """A reranker that `load` gives, its time for a search in milliseconds, and the stage that it brings an answer
    to."""

    load: Callable[[], Reranker]
    stage: SearchStage
    budget_ms: float
    latency: LatencyEstimator = field(default_factory=LatencyEstimator)
    clock: Callable[[], float] = time.monotonic

    def rerank(
        self, question: str, passages: Sequence[str], check: CancelCheck = never_cancelled, *, timed: bool = True
    ) -> tuple[list[float], float]:
        """Scores of the first passages, as many as there is time for, of none where those are too few, or where not
        `timed` of all; and the reranker's `lexical_weight`.

        Raises `ModelFault` if the reranker cannot be loaded, and what `check` raises between two passages.
        """
        reranker = self.load()
        deadline = self.clock() + self.budget_ms / 1000
        expected_s = sum(self.latency.expected_s(question + passage) for passage in passages[:_FEWEST])
        if timed and expected_s * 1000 > self.budget_ms:
            self.latency.doubt()
            return [], reranker.lexical_weight
        scores: list[float] = []
        found = reranker.score(question, passages)
        for passage in passages:
            check()
            began = self.clock()
            expected_s = self.latency.expected_s(question + passage)
            if timed and len(scores) >= _FEWEST and began + expected_s > deadline:
                break
            scores.append(next(found))
            self.latency.learn(question + passage, self.clock() - began)
        return scores, reranker.lexical_weight


def _bytes(text: str) -> int:
    # The special tokens, and what does not depend on the length.
    return len(text.encode("utf-8", "replace")) + 100
