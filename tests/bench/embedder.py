"""Measures the built-in embedder alone: loading, one text at a time, all cores at work, and beside it the bare int8
matrix products of the same shapes, turn by turn in the same process.

    make bench-embedder [ARGS="--short --json FOLDER"]

A caller is a thread; all of them share a session that works in the thread which asks, as when documents are embedded.
Wall-clock time is what a person waits for, the best of each turn since other programs run; the share of the peak is of
processor time, which they disturb less. The machine should be left alone meanwhile all the same.
"""

from __future__ import annotations

import argparse
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort
import psutil
from matrix_peak import MatrixPeak, products_billions
from record import Record, add_options

from app.inference.tokenizer import load_tokenizer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "e5-small"
LENGTHS = (16, 64, 128, 300, 450)  # tokens
CHUNK = 300  # tokens of a chunk
LAYERS, HIDDEN, INNER, VOCABULARY = 12, 384, 1536, 250_002
SHAPES = [(HIDDEN, 3 * HIDDEN), (HIDDEN, HIDDEN), (HIDDEN, INNER), (INNER, HIDDEN)] * LAYERS


@dataclass(frozen=True)
class Effort:
    """How long to measure: seconds for each turn of a contestant, and turns."""

    turn_s: float
    turns: int


FULL, SHORT = Effort(1.0, 5), Effort(0.1, 1)


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one run, and runs a second of all callers together."""

    best_ms: float
    processor_ms: float
    rate: float


def timed(callers: Sequence[Callable[[], object]], seconds: float) -> Timing:
    """Runs them side by side, each again and again for so long."""
    samples: list[tuple[float, float, int]] = []

    def call(run: Callable[[], object]) -> None:
        best, count = float("inf"), 0
        busy, end = time.thread_time(), time.perf_counter() + seconds
        while count == 0 or time.perf_counter() < end:
            started = time.perf_counter()
            run()
            best, count = min(best, time.perf_counter() - started), count + 1
        samples.append((best, (time.thread_time() - busy) / count, count))

    for run in callers:
        run()  # what it allocates
    threads = [threading.Thread(target=call, args=(run,)) for run in callers]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = time.perf_counter() - started
    best, busy, _count = np.mean(samples, axis=0) * 1000
    return Timing(float(best), float(busy), sum(count for *_, count in samples) / taken)


def open_session() -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # lengths change from text to text
    return ort.InferenceSession(str(FOLDER / "model.onnx"), options, providers=["CPUExecutionProvider"])


def embedding(session: ort.InferenceSession, tokens: int, seed: int) -> Callable[[], object]:
    ids = np.random.default_rng((seed, tokens)).integers(4, VOCABULARY, (1, tokens))
    return lambda: session.run(None, {"input_ids": ids})


def measure_loading(record: Record) -> tuple[object, ort.InferenceSession]:
    """Records the seconds and megabytes of tokenizer and session, and returns them: they count as long as they live."""
    me = psutil.Process()
    loaded = []
    for name, load in (
        ("tokenizer", lambda: load_tokenizer(FOLDER / "tokenizer.json")),
        ("session", open_session),
    ):
        before, started = me.memory_info().rss, time.perf_counter()
        loaded.append(load())
        record.add(f"loading the {name}", "s", time.perf_counter() - started)
        record.add(f"memory of the {name}", "MB", (me.memory_info().rss - before) / 1e6)
    return loaded[0], loaded[1]


def compare(
    session: ort.InferenceSession, callers: int, tokens: int, effort: Effort, seed: int
) -> tuple[list[Timing], list[Timing]]:
    """The embedder and the bare products by as many callers, in turn."""
    peaks = [MatrixPeak(SHAPES, threads=1) for _ in range(callers)]
    ours, bare = [], []
    for _ in range(effort.turns):
        bare.append(timed([lambda peak=peak: peak.run(tokens) for peak in peaks], effort.turn_s))  # type: ignore[misc]  # of a default mypy knows no type
        ours.append(timed([embedding(session, tokens, seed)] * callers, effort.turn_s))
    return ours, bare


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--short", action="store_true", help="a few seconds, to see that it runs")
    add_options(arguments)
    options = arguments.parse_args()
    effort = SHORT if options.short else FULL
    record = Record("embedder", __doc__, seed=options.seed)
    before = psutil.Process().memory_info().rss
    _tokenizer, session = measure_loading(record)
    cores = os.cpu_count() or 1
    for callers, lengths in ((1, LENGTHS), (cores, (CHUNK,))):
        for tokens in lengths:
            ours, bare = compare(session, callers, tokens, effort, options.seed)
            least, peak = (min(each.processor_ms for each in timings) for timings in (ours, bare))
            at = {"callers": callers, "tokens": tokens}
            record.add("a text", "ms", [each.best_ms for each in ours], **at)
            record.add("a text, processor", "ms", [each.processor_ms for each in ours], **at)
            record.add("texts", "a second", [each.rate for each in ours], **at)
            record.add("bare products, processor", "ms", [each.processor_ms for each in bare], **at)
            record.add("share of the peak", "of 1", peak / least, **at)
    record.add("bare int8 products", "billion a second", products_billions(SHAPES, CHUNK) / peak * 1000, tokens=CHUNK)
    record.add("memory in all", "MB", (psutil.Process().memory_info().rss - before) / 1e6)
    record.finish(options.json)


if __name__ == "__main__":
    main()
