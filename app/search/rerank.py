"""The first candidates in a better order: quickly by the built-in embedder, then by a model that reads closely.

Close reading takes a tenth of a second and more for each passage. How many fit into its time is learnt from what
the last ones took on this machine; where fewer than a few do, it is left alone.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.ports import Reranker

log = logging.getLogger(__name__)

_FEWEST = 3  # passages: to read fewer closely puts nothing in order
_DOUBT = 0.9
_MEMORY = 0.7  # what the past counts in the pace, beside the newest passage


class LatencyEstimator:
    """Seconds that a scorer takes for a byte of text, learnt from what it has read. Shared by several threads."""

    def __init__(self) -> None:
        self._s_per_byte: float | None = None

    def learn(self, text: str, seconds: float) -> None:
        pace = seconds / _bytes(text)
        known = self._s_per_byte
        self._s_per_byte = pace if known is None else _MEMORY * known + (1 - _MEMORY) * pace

    def doubt(self) -> None:
        """What is known kept the scorer from being used: it may have been a busy moment, so that it is tried again."""
        if self._s_per_byte is not None:
            self._s_per_byte *= _DOUBT

    def expected_s(self, text: str) -> float:
        """0 while nothing is known."""
        return (self._s_per_byte or 0.0) * _bytes(text)


@dataclass(frozen=True, slots=True)
class TimedReranker:
    """A scorer that is loaded when it is needed, its time for a search in milliseconds, and its pace."""

    scorer: Callable[[], Reranker]
    budget_ms: float
    pace: LatencyEstimator
    clock: Callable[[], float] = time.monotonic

    @property
    def lexical_weight(self) -> float:
        return self.scorer().lexical_weight

    def score(self, question: str, passages: Sequence[str], check: Callable[[], None] = lambda: None) -> list[float]:
        """Scores of the first passages, as many as there is time for; of none where those are too few.

        Raises `ModelFault` if the scorer cannot be loaded, and what `check` raises between two passages.
        """
        scorer = self.scorer()
        deadline = self.clock() + self.budget_ms / 1000
        expected_s = sum(self.pace.expected_s(question + passage) for passage in passages[:_FEWEST])
        if expected_s * 1000 > self.budget_ms:
            self.pace.doubt()
            return []
        scores: list[float] = []
        found = scorer.score(question, passages)
        for passage in passages:
            check()
            began = self.clock()
            if len(scores) >= _FEWEST and began + self.pace.expected_s(question + passage) > deadline:
                break
            scores.append(next(found))
            self.pace.learn(question + passage, self.clock() - began)
        return scores


def _bytes(text: str) -> int:
    # The special tokens, and what does not depend on the length.
    return len(text.encode("utf-8", "replace")) + 100
