"""The ways to run a large model, each in a process of its own: it answers how long some texts took.

    python tests/bench/model_contestants.py CONTESTANT MODEL FOLDER

A line `TOKENS COUNT` is answered with the seconds, and the processor's, that so many texts of so many tokens took. One
is what a person waits for, several are done the way in which that contestant is fastest. The packages of other ways are
in an environment of their own, so nothing of the program is imported but by ours.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT), str(ROOT / "packaging" / "models")]

CORES = os.cpu_count() or 1
IDS = 12_000  # the fewest words that a contestant has
Ask = Callable[[int, int], object]  # tokens, texts


def texts(model: str, tokens: int, count: int) -> np.ndarray:
    from full_size import SIZES

    return np.random.default_rng(tokens).integers(4, min(IDS, SIZES[model].words), (count, tokens))


def feed(rows: np.ndarray) -> dict[str, np.ndarray]:
    return {"input_ids": rows, "attention_mask": np.ones_like(rows)}


def side_by_side(run: Callable[[np.ndarray], object], rows: np.ndarray, callers: int) -> None:
    """Each text by itself, so many at a time."""
    left = list(rows)

    def call() -> None:
        while left:
            try:
                row = left.pop()
            except IndexError:  # another was faster
                return
            run(row[None])

    threads = [threading.Thread(target=call) for _ in range(min(callers, len(rows)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def session(file: Path) -> Any:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.log_severity_level = 3
    return ort.InferenceSession(str(file), sess_options=options, providers=["CPUExecutionProvider"])


# ---- contestants


def ours(model: str, folder: Path) -> Ask:
    """The optimised graph with the program's options, and as many texts at a time as the program has."""
    from full_size import SIZES, make

    from app.domain.models import ModelSpec, Role
    from app.inference.optimizer.optimize import prepare
    from app.inference.session import open_model, session_options
    from app.inference.session_pool import SessionPool

    file, size = make(model, folder), SIZES[model]
    role = Role.EMBEDDER if size.retriever else Role.RERANKER
    spec = ModelSpec(model, role, "", file.parent, file.name, "", "", "", 512)
    prepared = prepare(file)
    one = open_model(prepared, session_options(0, prepared != file))
    several = session_options(spec.threads_of_several, prepared != file)
    pool = SessionPool(open_model(prepared, several), lambda: open_model(prepared, several), spec.texts_at_a_time)

    def run(row: np.ndarray) -> None:
        with pool.session() as free:
            free.run(None, feed(row))

    def ask(tokens: int, count: int) -> None:
        if count == 1:
            one.run(None, feed(texts(model, tokens, 1)))
        else:
            side_by_side(run, texts(model, tokens, count), spec.texts_at_a_time)

    return ask


def plain(model: str, folder: Path) -> Ask:
    """onnxruntime on the published file; several as one batch."""
    from full_size import make

    opened = session(make(model, folder))
    return lambda tokens, count: opened.run(None, feed(texts(model, tokens, count)))


def lite(model: str, folder: Path) -> Ask:
    """bge-m3-lite's int8 form in its own runner; several side by side, as its documents advise."""
    from bge_m3_lite.model import OnnxBackbone
    from model_rivals import lite_file

    file = lite_file(model, folder)
    one, many = OnnxBackbone(file), OnnxBackbone(file, num_threads=1)

    def ask(tokens: int, count: int) -> None:
        if count == 1:
            one(*feed(texts(model, tokens, 1)).values())
        else:
            side_by_side(lambda row: many(*feed(row).values()), texts(model, tokens, count), CORES)

    return ask


def torch(model: str, folder: Path) -> Ask:
    """sentence-transformers around transformers' own model in float32; several as one batch."""
    import torch
    from full_size import SIZES
    from model_rivals import small_table
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer import modules as parts
    from transformers import XLMRobertaConfig, XLMRobertaModel

    size = small_table(SIZES[model])
    config = XLMRobertaConfig(
        vocab_size=size.words,
        hidden_size=size.hidden,
        num_hidden_layers=size.layers,
        num_attention_heads=size.heads,
        intermediate_size=size.inner,
        max_position_embeddings=size.positions,
        type_vocab_size=1,
    )
    network = XLMRobertaModel(config, add_pooling_layer=False).eval()

    class Encoder(torch.nn.Module):  # type: ignore[misc]  # torch is not in this environment
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, features: dict[str, Any], **_: Any) -> dict[str, Any]:
            states = self.network(**features).last_hidden_state
            return features | {"token_embeddings": states}

    whole = SentenceTransformer(
        modules=[Encoder(), parts.Pooling(size.hidden, "cls"), parts.Normalize()], device="cpu"
    ).eval()

    def ask(tokens: int, count: int) -> None:
        with torch.inference_mode():
            whole.forward({key: torch.from_numpy(value) for key, value in feed(texts(model, tokens, count)).items()})

    return ask


def openvino(model: str, folder: Path) -> Ask:
    """OpenVINO on the static int8 form, with its hints: one text for latency, several for throughput. The published
    file it runs slower, and takes 8 GB for it."""
    import openvino as ov
    from model_rivals import static_file

    core = ov.Core()
    read = core.read_model(static_file(model, folder))
    one = core.compile_model(read, "CPU", {"PERFORMANCE_HINT": "LATENCY"}).create_infer_request()
    queue = ov.AsyncInferQueue(core.compile_model(read, "CPU", {"PERFORMANCE_HINT": "THROUGHPUT"}))

    def ask(tokens: int, count: int) -> None:
        if count == 1:
            one.infer(feed(texts(model, tokens, 1)))
            return
        for row in texts(model, tokens, count):
            queue.start_async(feed(row[None]))
        queue.wait_all()

    return ask


def peak(model: str, _folder: Path) -> Ask:
    """The bare int8 products of a part of the layers for each text: one with all cores, several side by side."""
    from full_size import SIZES
    from matrix_peak import MatrixPeak

    size = SIZES[model]
    shapes = layer_shapes(size) * peak_layers(size)
    one, many = MatrixPeak(shapes), [MatrixPeak(shapes, threads=1) for _ in range(CORES)]

    def ask(tokens: int, count: int) -> None:
        if count == 1:
            one.run(tokens)
            return
        left, free = list(range(count)), list(many)

        def call() -> None:
            mine = free.pop()
            while left:
                try:
                    left.pop()
                except IndexError:  # another was faster
                    return
                mine.run(tokens)

        threads = [threading.Thread(target=call) for _ in many]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    return ask


def layer_shapes(size: Any) -> list[tuple[int, int]]:
    return [(size.hidden, size.hidden)] * 4 + [(size.hidden, size.inner), (size.inner, size.hidden)]


def peak_layers(size: Any) -> int:
    """A part, so that the processes fit into memory; more weights than any cache holds all the same."""
    return max(1, int(size.layers) // 4)


CONTESTANTS: dict[str, Callable[[str, Path], Ask]] = {
    each.__name__: each for each in (ours, plain, torch, lite, openvino, peak)
}
OF_OTHERS = ("torch", "lite", "openvino")  # which need packages that the program has not


def main() -> None:
    contestant, model, folder = sys.argv[1:]
    ask = CONTESTANTS[contestant](model, Path(folder))
    ask(16, 1)
    ask(16, CORES)
    print("ready", flush=True)
    for line in sys.stdin:
        tokens, count = map(int, line.split())
        started, busy = time.perf_counter(), time.process_time()
        ask(tokens, count)
        print(json.dumps([time.perf_counter() - started, time.process_time() - busy]), flush=True)


if __name__ == "__main__":
    main()
