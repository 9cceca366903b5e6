"""How many texts of 300 tokens the embedder reads in a second on this machine, as indexing runs it."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import pairwise

from app.chunking import TARGET
from app.inference.embedder import Embedder
from app.inference.ruler import Ruler

_SECONDS = 5.0
_TEXTS = 200


def texts_of_300_tokens(passages: Iterable[str], ruler: Ruler, count: int = _TEXTS) -> list[str]:
    """Running text cut after every 300 tokens."""
    text = "\n".join(passages)
    ends = [0, *ruler.token_ends(text)[TARGET - 1 :: TARGET]]
    return [text[start:end] for start, end in pairwise(ends)][:count]


def measure_speed(texts: list[str], embedder: Embedder) -> dict[str, float]:
    """Texts per second over about five seconds, the dense vector alone; what else the machine does slows it."""
    for _ in embedder.iter_embed(texts[:20]):
        pass
    done, started = 0, time.perf_counter()
    while time.perf_counter() - started < _SECONDS:
        done += len(embedder.embed(texts))
    seconds = time.perf_counter() - started
    return {
        "texts per second": done / seconds,
        "tokens per text": TARGET,
        "threads": embedder.spec.threads,
        "side by side": embedder.spec.side_by_side,
    }
