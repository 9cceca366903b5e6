"""The large models at full size beside every other way to run them: texts a second, and the wait for one text.

    make bench-models [ARGS="--model bge-m3 --rounds 9 --json FOLDER"]

Weights are random, which changes no time. Each contestant (`model_contestants`) is a process of its own that waits
while another is asked; those of other packages run in an environment that is made here once. In a round each is asked
in turn, in an order drawn anew, so that ratios are of neighbours in time: their median and its bounds say who is ahead.
Shares are of the bare int8 products of the same shapes, side by side. Where other programs run beside it, what several
texts take of the processor's time is steadier than the clock's. It takes about a quarter of an hour.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from paired import Ratio, paired_ratio
from record import Record, add_options

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "models")]
from full_size import SIZES, Size, make  # noqa: E402
from model_contestants import CONTESTANTS, OF_OTHERS, layer_shapes, peak_layers  # noqa: E402

HERE = Path(__file__).resolve().parent
MODELS = ROOT / "build" / "models"
OTHERS_VENV = ROOT / ".venv-bench"
OTHERS = (
    "torch==2.13.0",
    "transformers==5.24.0",
    "sentence-transformers==6.2.0",
    "bge-m3-lite==0.6.2",
    "openvino==2026.4.1",
    "onnxruntime==1.31.0",
    "onnx==1.23.2",
    "psutil",
)
LENGTHS = (128, 256, 512)
TURN_TOKENS = 512  # of the texts in one turn together, which are two at least
MANY, BUSY, ONE = "texts/s", "texts/CPU s", "ms"  # several at a time, by the clock and by the processor's; one text
Samples = dict[tuple[str, str, int], list[float]]  # contestant, unit, tokens


def billions(size: Size, tokens: int) -> float:
    """Operations of the products in one text, a multiplication and an addition being two."""
    linear = size.layers * sum(rows * columns for rows, columns in layer_shapes(size))
    linear += size.hidden**2 if size.retriever else 0
    return 2 * tokens * (linear + size.layers * 2 * tokens * size.hidden) / 1e9


def peak_billions(size: Size, tokens: int) -> float:
    """Operations of what the peak does for one text."""
    return 2 * tokens * peak_layers(size) * sum(rows * columns for rows, columns in layer_shapes(size)) / 1e9


class Worker:
    """The process of a contestant."""

    def __init__(self, contestant: str, model: str, folder: Path) -> None:
        self._process = subprocess.Popen(
            command("model_contestants.py", contestant, model, folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._ask, self._answer = _pipe(self._process.stdin), _pipe(self._process.stdout)
        if self._answer.readline() != "ready\n":
            raise SystemExit(f"{contestant} did not begin.")

    def seconds(self, tokens: int, texts: int) -> tuple[float, float]:
        """Of the clock, and of the processor."""
        self._ask.write(f"{tokens} {texts}\n")
        self._ask.flush()
        taken, busy = json.loads(self._answer.readline())
        return taken, busy

    def close(self) -> None:
        self._process.communicate()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def command(script: str, contestant: str, model: str = "", folder: Path = MODELS) -> list[str]:
    python = sys.executable
    if contestant in OF_OTHERS:
        python = str(OTHERS_VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    return [python, str(HERE / script), contestant, model, str(folder)]


# ---- speed


def measure_speed(
    model: str, folder: Path, contestants: list[str], lengths: Sequence[int], rounds: int, seed: int
) -> Samples:
    workers = {each: Worker(each, model, folder) for each in contestants}
    samples: Samples = defaultdict(list)
    order = random.Random(seed)
    for tokens in lengths:
        count = max(2, TURN_TOKENS // tokens)
        for round_ in range(-1, rounds):
            for each in order.sample(contestants, len(contestants)):
                time.sleep(0.2)  # until the threads of the one before have come to rest
                (many, busy), (one, _) = workers[each].seconds(tokens, count), workers[each].seconds(tokens, 1)
                if round_ >= 0:  # the first one is for the caches, and for what a length needs
                    samples[each, MANY, tokens].append(count / many)
                    samples[each, BUSY, tokens].append(count / busy)
                    samples[each, ONE, tokens].append(one * 1000)
    for worker in workers.values():
        worker.close()
    return samples


def report_speed(record: Record, model: str, samples: Samples) -> None:
    size = SIZES[model]
    names = {MANY: "several", BUSY: "several, by processor time", ONE: "one text"}
    for (each, unit, tokens), values in sorted(samples.items()):
        if each != "peak":
            record.add(f"{each}, {names[unit]}", unit, values, tokens=tokens)
    for tokens in sorted({tokens for *_, tokens in samples}):
        taking_part = [name for name in CONTESTANTS if (name, ONE, tokens) in samples]
        for each in taking_part:
            if each not in ("ours", "peak"):
                for unit, name in names.items():
                    ours, theirs = samples["ours", unit, tokens], samples[each, unit, tokens]
                    ratio = paired_ratio(theirs, ours) if unit == ONE else paired_ratio(ours, theirs)
                    add_ratio(record, f"{model}: ours over {each}, {name}", ratio, tokens)
        if "peak" in taking_part:
            whole, bare = billions(size, tokens), peak_billions(size, tokens)
            record.add("peak", "GOPS", [value * bare for value in samples["peak", MANY, tokens]], tokens=tokens)
            for each in taking_part[:-1]:
                for unit in (MANY, BUSY):
                    rates = [value * whole for value in samples[each, unit, tokens]]
                    most = [value * bare for value in samples["peak", unit, tokens]]
                    name = f"{model}: {each}, share of the peak, {names[unit]}"
                    add_ratio(record, name, paired_ratio(rates, most), tokens, False)


def add_ratio(record: Record, name: str, ratio: Ratio, tokens: int, verdict: bool = True) -> None:
    record.add(name, "times", (ratio.low, ratio.median, ratio.high), tokens=tokens)
    if verdict:
        print(f"    {ratio.verdict}", flush=True)


# ---- weight


def forget(folder: Path) -> bool:
    """Makes the system read a model's files anew; False where it cannot be told to."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in folder.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def measure_weight(record: Record, model: str, folder: Path, contestants: list[str]) -> None:
    for path in (folder / model).glob("*.dragoman-*"):
        path.unlink()
    for each, state in (("ours", "first"), ("ours", "cold"), ("ours", "warm"), ("plain", "warm"), ("torch", "warm")):
        if each not in contestants or (state == "cold" and not forget(folder / model)):
            continue
        done = subprocess.run(
            command("model_weight.py", each, model, folder), capture_output=True, check=True, cwd=HERE
        )
        found: dict[str, Any] = json.loads(done.stdout)
        record.add(f"{each}, loaded", "s", found["load"], state=state)
        record.add(f"{each}, memory at most", "MB", found["most"] / 1e6, state=state)
        record.add(f"{each}, memory after", "MB", found["after"] / 1e6, state=state)
        record.add(f"{each}, processor in 5 s of rest", "s", found["idle"], state=state)


# ---- the whole


def have_others() -> bool:
    """Whether there is an environment with the others' packages; it is made when there is none."""
    python = command("", "torch")[0]
    try:
        if not Path(python).is_file():
            subprocess.run([sys.executable, "-m", "venv", str(OTHERS_VENV)], check=True)
        needed = "import torch, sentence_transformers, bge_m3_lite, openvino, onnx, psutil"
        if subprocess.run([python, "-c", needed], capture_output=True).returncode:
            print("installing the other ways to run a model, once", flush=True)
            subprocess.run([python, "-m", "pip", "install", "-q", *OTHERS], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"The others are left out, they cannot be installed: {error}")
        return False
    return True


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--model", choices=SIZES, default="bge-m3")
    arguments.add_argument("--rounds", type=int, default=9, help="turns of each contestant at each length")
    arguments.add_argument("--tokens", type=int, nargs="+", default=LENGTHS, help="of a text (default: %(default)s)")
    arguments.add_argument("--only", choices=CONTESTANTS, nargs="+", help="these contestants alone")
    arguments.add_argument("--models", type=Path, default=MODELS, metavar="FOLDER", help="where they are built")
    arguments.add_argument("--weight", action="store_true", help="measure loading, memory and rest instead")
    add_options(arguments)
    options = arguments.parse_args()
    record = Record(f"models-{options.model}", __doc__, seed=options.seed)
    make(options.model, options.models)
    wanted = options.only or [each for each in CONTESTANTS if each != "lite" or SIZES[options.model].retriever]
    contestants = [each for each in wanted if each not in OF_OTHERS]
    if len(contestants) < len(wanted) and have_others():
        contestants = wanted
    if options.weight:
        measure_weight(record, options.model, options.models, contestants)
    else:
        samples = measure_speed(
            options.model, options.models, contestants, options.tokens, options.rounds, options.seed
        )
        report_speed(record, options.model, samples)
    record.finish(options.json)


if __name__ == "__main__":
    main()
