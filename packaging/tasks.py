"""Everything a developer or a newcomer types: python packaging/tasks.py TASK.

setup, system, run, test, lint, lock, exec, bench, bench-start, bench-embedder, bench-models, e5, embedder-eval,
torture, clean; `make TASK` is the same.

Needs nothing but Python 3.11; the same on Linux, macOS and Windows. What a fresh machine lacks is installed where we
are root on Debian or Ubuntu; elsewhere the exact line to type is printed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import environments
from environments import ROOT, make, must, prepare, python_of, say, tool

WINDOW_VENV = ROOT / ".venv"
ENGINE_VENV = ROOT / ".venv-engine"  # has no Qt: proof that the engine needs none
E5_VENV = ROOT / ".venv-e5"  # has sentencepiece, which nothing else needs
# What is installed beside the engine where the code is worked on.
DEVELOPER = ("window", "test", "develop")
# Files of tests run side by side, not tests: what a file shares is made once. One more than there are cores, since many
# wait for a process or a clock. The window's tests are left alone: they look at how fast it answers. Those from end to
# end come first: they take longest, and what is left over at the end is short.
SIDE_BY_SIDE = ("--numprocesses", str(min(4, (os.cpu_count() or 1) + 1)), "--dist", "loadfile")


def main(arguments: Sequence[str]) -> int:
    tasks: dict[str, Callable[[Sequence[str]], int]] = {
        "setup": setup,
        "system": system,
        "run": run,
        "test": test,
        "lint": lint,
        "lock": lock,
        "exec": execute,
        "bench": bench,
        "bench-start": bench_start,
        "bench-embedder": bench_embedder,
        "bench-models": bench_models,
        "e5": e5,
        "embedder-eval": embedder_eval,
        "torture": torture,
        "clean": clean,
    }
    name = arguments[0] if arguments else ""
    if name not in tasks:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # scripts that load onnxruntime without our package are as quiet as it is
    return tasks[name](arguments[1:])


# ---- tasks


def setup(_: Sequence[str]) -> int:
    """Everything that `run` needs; afterwards .venv/bin/dragoman is the command."""
    prepare(WINDOW_VENV, "window")
    return 0


def system(_: Sequence[str]) -> int:
    """The packages of the system that the others need, as root: Debian and Ubuntu. Where they are there: nothing."""
    environments.install_system_packages(qt=True)
    return 0


def run(arguments: Sequence[str]) -> int:
    """The window; where there is no display, the same job in the terminal."""
    prepare(WINDOW_VENV, "window")
    return call([tool(WINDOW_VENV, "dragoman"), *arguments])


def lint(_: Sequence[str]) -> int:
    """Style, formatting, types, the architecture and the project's own rules."""
    prepare(WINDOW_VENV, *DEVELOPER)
    return check_code()


def check_code() -> int:
    return first_failure(
        [tool(WINDOW_VENV, "ruff"), "check", "."],
        [tool(WINDOW_VENV, "ruff"), "format", "--check", "."],
        [tool(WINDOW_VENV, "mypy")],
        [tool(WINDOW_VENV, "mypy"), "--platform", "win32", "--cache-dir", ".mypy_cache/win32", "app", "packaging"],
        [tool(WINDOW_VENV, "lint-imports"), "--no-cache"],
        [python_of(WINDOW_VENV), "-m", "pytest", "--quiet", "tests/project"],
    )


def lock(options: Sequence[str]) -> int:
    """packaging/lock anew from pyproject.toml; what is pinned stays: lock [--upgrade] [--upgrade-package NAME]."""
    prepare(WINDOW_VENV, *DEVELOPER)
    environments.lock(tool(WINDOW_VENV, "uv"), options)
    return 0


def execute(arguments: Sequence[str]) -> int:
    """A command of the environment in which the code is worked on: exec ruff check."""
    prepare(WINDOW_VENV, *DEVELOPER)
    return call([tool(WINDOW_VENV, arguments[0]), *arguments[1:]])


def test(arguments: Sequence[str]) -> int:
    """All that continuous integration runs. Arguments go to pytest; without any, what the tests reach is measured."""
    prepare(WINDOW_VENV, *DEVELOPER)
    prepare(ENGINE_VENV, "test")
    if sys.version_info >= (3, 12):
        os.environ["COVERAGE_CORE"] = "sysmon"  # counts at a fraction of the cost
    engine: list[str | Path] = [python_of(ENGINE_VENV), "-m", "pytest", "tests/end_to_end", "tests/unit", *SIDE_BY_SIDE]
    return first_failure(
        check_code,
        [*engine, *(arguments or ("--cov", "--cov-report=term:skip-covered"))],
        [python_of(WINDOW_VENV), "-m", "pytest", "tests/gui", *arguments],
    )


def bench(arguments: Sequence[str]) -> int:
    """Indexing and search measured: bench [FOLDER]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/pipeline.py", *arguments])


def bench_start(_: Sequence[str]) -> int:
    """From the start of the program to the first and the last answer, in the terminal and in the window."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/start.py"])


def bench_embedder(arguments: Sequence[str]) -> int:
    """The built-in embedder beside the bare matrix products in it: bench-embedder [--short]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/embedder.py", *arguments])


def bench_models(arguments: Sequence[str]) -> int:
    """The larger models at full size with random weights: bench-models [--help]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/models.py", *arguments])


def e5(arguments: Sequence[str]) -> int:
    """Makes the built-in embedder, resources/e5-small, the same to the byte each time: e5 [--check] [--wheel FILE]."""
    python = python_of(E5_VENV)
    make(E5_VENV)
    must([str(python), "-m", "pip", "install", "--quiet", "--requirement", "packaging/e5/requirements.txt"])
    return call([python, "packaging/e5/build_e5.py", *arguments])


def embedder_eval(arguments: Sequence[str]) -> int:
    """Search with the built-in embedder measured on the shared sets: embedder-eval [--only PARTS] [--card] …"""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/measure/embedder_eval.py", *arguments])


def torture(arguments: Sequence[str]) -> int:
    """The long form of the tests that kill, fill and break things."""
    prepare(ENGINE_VENV, "test")
    os.environ["DRAGOMAN_TORTURE"] = "1"
    return call([python_of(ENGINE_VENV), "-m", "pytest", "tests/end_to_end", "-k", "torture", *arguments])


def clean(_: Sequence[str]) -> int:
    """Removes the virtual environments."""
    for folder in (WINDOW_VENV, ENGINE_VENV, E5_VENV):
        shutil.rmtree(folder, ignore_errors=True)
    return 0


# ---- small things


def call(command: Sequence[str | Path]) -> int:
    return subprocess.run([str(part) for part in command], check=False).returncode


def first_failure(*steps: Sequence[str | Path] | Callable[[], int]) -> int:
    """Runs the steps until one fails; returns its exit code."""
    for step in steps:
        if not callable(step):
            say(" ".join(Path(part).name if part is step[0] else str(part) for part in step))
        code = step() if callable(step) else call(step)
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
