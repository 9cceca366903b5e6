"""Passages a second that the running program embeds, beside the bare model on the very same passages.

    make bench-backfill [ARGS="--model bge-m3 --passages 60 --json FOLDER"]

A library in a new folder embeds documents made by chance. Whenever a step of it is through, the same passages, already
cut into tokens, go straight to the model's session, as many side by side as in the program: so both are measured turn
by turn, and the ratio says what tokens, vectors, catalogue, index and progress cost. The time of a step is counted from
the end of the one before. bge-m3 has its full size with random weights, which changes no time.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: a worker that has threads cannot shut itself off

import numpy as np
from paired import paired_ratio
from record import Record, add_options

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "models")]  # this checkout's, whichever one is installed
from full_size import SIZES, make  # noqa: E402

from app.common.paths import resources_dir  # noqa: E402
from app.domain.models import BUILT_IN  # noqa: E402
from app.indexing.embedding import EmbeddingStage  # noqa: E402
from app.inference.session import Session  # noqa: E402
from app.library import Library  # noqa: E402

MODELS = ROOT / "build" / "models"
LARGE = "bge-m3"
WORDS = 190  # of a passage; about 300 tokens
OWN_TABLE = """[{id}]
role = "embedder"
title = "Full size"
model = "model_quantized.onnx"
tokenizer = "tokenizer.json"
heads = ["dense", "sparse", "colbert"]
max_tokens = 512
dimension = {dimension}
licence = "none"
languages = "none"
preferred = 1
files = [{{ path = "model_quantized.onnx" }}, {{ path = "tokenizer.json" }}]
"""


@dataclass
class Turns:
    """What the program and the bare model took for the same passages, step by step."""

    title: str
    passages: list[int] = field(default_factory=list)
    program_s: list[float] = field(default_factory=list)
    bare_s: list[float] = field(default_factory=list)
    texts: list[tuple[Any, bool, dict[str, np.ndarray], list[str]]] = field(default_factory=list)
    ended_at: float | None = None

    def watch(self) -> None:
        """From now on each step of the embedder of this title is a turn; the first one, which loads it, is none."""
        step: Callable[..., int] = EmbeddingStage.step
        run: Callable[..., Any] = Session.run
        turns = self

        def noted(session: Any, ids: Any, outputs: list[str], *, beside_others: bool = False) -> Any:
            tokens = np.array([ids], np.int64)
            feed = {"input_ids": tokens, "attention_mask": np.ones_like(tokens)}
            turns.texts.append((session.used, beside_others, {name: feed[name] for name in session._inputs}, outputs))
            return run(session, ids, outputs, beside_others=beside_others)

        def stepped(stage: EmbeddingStage, *rest: Any) -> int:
            if stage.title != turns.title:
                return step(stage, *rest)
            turns.texts.clear()
            began = time.perf_counter() if turns.ended_at is None else turns.ended_at
            count = step(stage, *rest)
            taken = time.perf_counter() - began
            if turns.ended_at is not None and count > 1:
                turns.passages.append(count)
                turns.program_s.append(taken)
                turns.bare_s.append(bare(list(turns.texts), stage._embedder().spec.texts_at_a_time))  # type: ignore[attr-defined]  # an OnnxEmbedder
            turns.ended_at = time.perf_counter()
            return count

        Session.run = noted  # type: ignore[method-assign,assignment]  # watched
        EmbeddingStage.step = stepped  # type: ignore[method-assign,assignment]  # watched


def bare(texts: list[tuple[Any, bool, dict[str, np.ndarray], list[str]]], callers: int) -> float:
    """Seconds that the sessions take for these texts, so many side by side."""
    left = texts[::-1]

    def call() -> None:
        while left:
            try:
                used, beside_others, feed, outputs = left.pop()
            except IndexError:  # another was faster
                return
            with used(beside_others) as session:
                session.run(outputs, feed)

    threads = [threading.Thread(target=call) for _ in range(callers)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began


def write_documents(folder: Path, passages: int, seed: int) -> None:
    """Documents of words of the samples, of one to twenty passages each."""
    samples = resources_dir() / "sample" / "documents"
    words = sorted({word for path in samples.rglob("*.md") for word in path.read_text(encoding="utf-8").split()})
    chance = random.Random(seed)
    folder.mkdir()
    number = 0
    while passages > 0:
        size = min(passages, chance.randint(1, 20))
        sentences = (" ".join(chance.choices(words, k=chance.randint(6, 24))) for _ in range(size * WORDS // 15))
        (folder / f"{number}.txt").write_text(". ".join(sentences), encoding="utf-8")
        passages, number = passages - size, number + 1


def describe_large(data_dir: Path, large: str, models: Path) -> None:
    """Makes the model of full size one of the person's own, with the built-in tokenizer, whose words it has."""
    source = make(large, models).parent
    tokenizer = source / "tokenizer.json"
    if not tokenizer.exists():
        tokenizer.write_bytes((resources_dir() / "e5-small" / "tokenizer.json").read_bytes())
    own = data_dir / "models"
    own.mkdir(parents=True, exist_ok=True)
    (own / "full.toml").write_text(OWN_TABLE.format(id="full-size", dimension=SIZES[large].hidden), encoding="utf-8")


def measure(model: str, models: Path, passages: int, seed: int) -> Turns:
    with tempfile.TemporaryDirectory() as temporary:
        folder, data_dir = Path(temporary) / "documents", Path(temporary) / "library"
        write_documents(folder, passages, seed)
        if model != BUILT_IN:
            describe_large(data_dir, model, models)
        with Library.open(data_dir) as library:
            if model != BUILT_IN:
                library.models.import_("full-size", models / model, lambda *_: None)
                library.models.use("full-size")
            used = BUILT_IN if model == BUILT_IN else "full-size"
            turns = Turns(next(each.title for each in library.models.list() if each.id == used))
            turns.watch()
            library.add_folder(folder)
            library.index_now()
    return turns


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", choices=(BUILT_IN, LARGE, "tiny"), nargs="+", default=[BUILT_IN, LARGE])
    arguments.add_argument("--passages", type=int, help="default: 600 for the built-in one, 60 for the larger")
    arguments.add_argument("--models", type=Path, default=MODELS, metavar="FOLDER", help="where they are built")
    add_options(arguments)
    options = arguments.parse_args()
    record = Record("backfill", __doc__, seed=options.seed)
    for model in options.model:
        turns = measure(model, options.models, options.passages or (600 if model == BUILT_IN else 60), options.seed)
        inside = [count / taken for count, taken in zip(turns.passages, turns.program_s, strict=True)]
        alone = [count / taken for count, taken in zip(turns.passages, turns.bare_s, strict=True)]
        record.add("in the program", "passages/s", inside, model=model)
        record.add("bare", "passages/s", alone, model=model)
        ratio = paired_ratio(inside, alone, options.seed)
        record.add("program over bare", "times", (ratio.low, ratio.median, ratio.high), model=model)
    record.finish(options.json)


if __name__ == "__main__":
    main()
