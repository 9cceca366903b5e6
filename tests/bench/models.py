"""Measures the large models in full size: speed, memory, time to load, and whether they rest when nothing is asked.

    make bench-models [ARGS="--model bge-m3"]

Weights are random, which changes none of these. One unpadded text at a time goes to four contestants in turn: ours (the
optimised graph, our options), plain onnxruntime on the downloaded graph, torch in float32 (in a virtual environment of
its own, made here), and the bare int8 products of the same shapes, whose rate is the peak that shares are given of.
Every contestant is a process of its own that waits while another is asked. It takes about ten minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from matrix_peak import MatrixPeak, products_billions

ROOT = Path(__file__).resolve().parent.parent.parent
MODELS = ROOT / "build" / "models"
TORCH_VENV = ROOT / ".venv-bench"
TORCH_PACKAGES = ("torch==2.13.0", "transformers", "numpy", "psutil")
LENGTHS = (16, 64, 128, 256, 512)
CONTESTANTS = ("ours", "plain", "torch", "peak")
# layers, hidden, heads, inner, positions
SIZES = {"bge-m3": (24, 1024, 16, 4096, 8194), "bge-reranker-base": (12, 768, 12, 3072, 514)}
IDLE_S = 5.0
SAMPLES = 6  # one after the other, as when documents are read
Ask = Callable[[int], None]


def billions(model: str, tokens: int) -> float:
    """Operations of the products in one text, a multiplication and an addition being two."""
    layers, hidden, _, inner, _ = SIZES[model]
    linear = layers * (4 * hidden * hidden + 2 * hidden * inner) + (hidden * hidden if model == "bge-m3" else 0)
    return 2 * tokens * (linear + layers * 2 * tokens * hidden) / 1e9


def ids_of(tokens: int) -> np.ndarray:
    return np.random.default_rng(tokens).integers(4, 250000, (1, tokens))


# ---- contestants: each gives what runs one text, or for the peak one pass of products


def ours(model: str) -> Ask:
    from app.domain.models import ModelSpec, Role
    from app.inference.optimizer.optimize import prepare
    from app.inference.session import session_options

    file = MODELS / model / "model_quantized.onnx"
    spec = ModelSpec(model, Role.EMBEDDER, "", file.parent, file.name, "", "", "", 512)
    prepared = prepare(file)
    return _asks(prepared, session_options(spec, prepared != file))


def plain(model: str) -> Ask:
    return _asks(MODELS / model / "model_quantized.onnx", None)


def _asks(file: Path, options: Any) -> Ask:
    import onnxruntime as ort

    session = ort.InferenceSession(str(file), sess_options=options, providers=["CPUExecutionProvider"])

    def ask(tokens: int) -> None:
        ids = ids_of(tokens)
        session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})

    return ask


def torch(model: str) -> Ask:
    import torch
    from transformers import XLMRobertaConfig, XLMRobertaForSequenceClassification, XLMRobertaModel

    layers, hidden, heads, inner, positions = SIZES[model]
    config = XLMRobertaConfig(
        vocab_size=250002,
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        intermediate_size=inner,
        max_position_embeddings=positions,
        type_vocab_size=1,
        num_labels=1,
    )
    network = (XLMRobertaModel if model == "bge-m3" else XLMRobertaForSequenceClassification)(config).eval()

    def ask(tokens: int) -> None:
        ids = torch.from_numpy(ids_of(tokens))
        with torch.inference_mode():
            network(input_ids=ids, attention_mask=torch.ones_like(ids))

    return ask


def peak(model: str) -> Ask:
    """All int8 products of the layers."""
    return MatrixPeak(layer_products(model)).run


def layer_products(model: str) -> list[tuple[int, int]]:
    layers, hidden, _, inner, _ = SIZES[model]
    return ([(hidden, hidden)] * 4 + [(hidden, inner), (inner, hidden)]) * layers


# ---- in the process of a contestant


class Peak(threading.Thread):
    """The greatest resident memory of this process in bytes, mapped files included."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.bytes = 0
        self._ended = threading.Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self._ended.wait(0.005):
            self.bytes = max(self.bytes, me.memory_info().rss)

    def stop(self) -> None:
        self._ended.set()
        self.join()


def work(contestant: str, model: str) -> None:
    """Answers each number of tokens that comes in with the milliseconds that a text of so many took."""
    sys.path.insert(0, str(ROOT))
    ask: Ask = globals()[contestant](model)
    print("ready", flush=True)
    for line in sys.stdin:
        tokens = int(line)
        ask(tokens)  # for the caches, which others have used
        samples = []
        for _ in range(SAMPLES):
            started = time.perf_counter()
            ask(tokens)
            samples.append((time.perf_counter() - started) * 1000)
        print(json.dumps(samples), flush=True)


def weigh(contestant: str, model: str) -> None:
    """Prints the time to load, the memory that it took at most, and the processor's time while idle."""
    sys.path.insert(0, str(ROOT))
    if contestant == "torch":
        import torch  # noqa: F401
        import transformers  # noqa: F401
    else:
        import app.inference.optimizer.optimize
        import app.inference.session  # noqa: F401
    before = psutil.Process().memory_info().rss
    memory = Peak()
    memory.start()
    started = time.perf_counter()
    ask: Ask = globals()[contestant](model)
    loaded = time.perf_counter() - started
    for tokens in (*LENGTHS, *LENGTHS):
        ask(tokens)
    memory.stop()
    busy = time.process_time()
    time.sleep(IDLE_S)
    idle = time.process_time() - busy
    resident = psutil.Process().memory_info().rss
    result = {"load": loaded, "memory": memory.bytes - before, "after": resident - before, "idle": idle}
    print(json.dumps(result))


# ---- in the process that asks them all


def command(contestant: str, model: str, task: str) -> list[str]:
    python = sys.executable
    if contestant == "torch":
        python = str(TORCH_VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    return [python, str(Path(__file__).resolve()), "--task", task, "--contestant", contestant, "--model", model]


def measure_speed(model: str, contestants: list[str], rounds: int) -> None:
    workers = {
        each: subprocess.Popen(command(each, model, "work"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for each in contestants
    }
    samples: dict[tuple[str, int], list[float]] = defaultdict(list)
    for worker in workers.values():
        assert worker.stdout is not None
        worker.stdout.readline()
    for tokens in LENGTHS:
        for _ in range(rounds):
            for each, worker in workers.items():
                assert worker.stdin is not None and worker.stdout is not None
                time.sleep(0.3)  # until the threads of the one before have come to rest
                worker.stdin.write(f"{tokens}\n")
                worker.stdin.flush()
                samples[each, tokens] += json.loads(worker.stdout.readline())
    for worker in workers.values():
        worker.communicate()
    print(f"\n{model}, medians of {SAMPLES * rounds}")
    print(f"{'tokens':>6}  {'':8} {'ms':>8} {'GOPS':>7} {'of peak':>8} {'× torch':>8}")
    for tokens in LENGTHS:
        ms = {each: statistics.median(samples[each, tokens]) for each in contestants}
        most = products_billions(layer_products(model), tokens) / ms["peak"] * 1000
        for each in contestants:
            rate = most if each == "peak" else billions(model, tokens) / ms[each] * 1000
            speed_up = f"{ms['torch'] / ms[each]:8.2f}" if "torch" in ms and each != "peak" else f"{'–':>8}"
            print(f"{tokens:6}  {each:8} {ms[each]:8.1f} {rate:7.0f} {rate / most:8.2f} {speed_up}")


def forget(model: str) -> bool:
    """Makes the system read a model's files anew; False where it cannot be told to."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in (MODELS / model).iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def measure_weight(model: str, contestants: list[str]) -> None:
    print(f"\n{model}{'':22} {'load s':>7} {'peak MB':>8} {'after MB':>9} {'idle CPU s':>11}")
    for path in (MODELS / model).glob("*.dragoman-*"):
        path.unlink()
    for each, state in (("ours", "first"), ("ours", "cold"), ("ours", "warm"), ("plain", "warm"), ("torch", "warm")):
        if each not in contestants or (state == "cold" and not forget(model)):
            continue
        found = json.loads(subprocess.run(command(each, model, "weigh"), capture_output=True, check=True).stdout)
        print(
            f"  {each:8} {state:{20 + len(model) - 9}} {found['load']:7.2f} {found['memory'] / 1e6:8.0f}"
            f" {found['after'] / 1e6:9.0f} {found['idle']:11.3f}"
        )


def have_torch() -> bool:
    """Whether there is an environment with torch; it is made when there is none."""
    python = command("torch", "", "")[0]
    try:
        if not Path(python).is_file():
            subprocess.run([sys.executable, "-m", "venv", str(TORCH_VENV)], check=True)
        if subprocess.run([python, "-c", "import torch, transformers, psutil"], capture_output=True).returncode:
            print("installing torch, once", flush=True)
            subprocess.run([python, "-m", "pip", "install", "-q", *TORCH_PACKAGES], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"torch is left out, it cannot be installed: {error}")
        return False
    return True


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", choices=SIZES, help="both, when not given")
    arguments.add_argument("--rounds", type=int, default=3, help="turns of each contestant at each length")
    arguments.add_argument("--task", choices=("work", "weigh"), help=argparse.SUPPRESS)
    arguments.add_argument("--contestant", choices=CONTESTANTS, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.task:
        {"work": work, "weigh": weigh}[options.task](options.contestant, options.model)
        return
    subprocess.run([sys.executable, str(ROOT / "packaging/models/full_size.py"), "--target", str(MODELS)], check=True)
    contestants = [each for each in CONTESTANTS if each != "torch" or have_torch()]
    print(f"{os.cpu_count()} cores, load of the machine before: {psutil.getloadavg()[0]:.2f}", flush=True)
    for model in [options.model] if options.model else SIZES:
        measure_weight(model, contestants)
        measure_speed(model, contestants, options.rounds)


if __name__ == "__main__":
    main()
