"""Everything a developer or a newcomer types: python packaging/tasks.py TASK.

setup, system, run, test, lint, lock, exec, translations, screenshots, bench, bench-start, bench-window, bench-embedder,
bench-idle, bench-peers, bench-documents, bench-models, bench-scale, bench-backfill, bench-questions, bench-ocr, e5,
embedder-eval, torture, wheel, sizes, bundle, test-bundle, test-installer, sbom, clean; `make TASK` is the same.

Needs nothing but Python 3.11; the same on Linux, macOS and Windows. What a fresh machine lacks is installed where we
are root on Debian or Ubuntu; elsewhere the exact line to type is printed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import bundling
import distributions
import environments
import translations
from environments import ROOT, make, must, prepare, python_of, say, tool
from steps import Command, Step, call, first_failure, side_by_side

WINDOW_VENV = ROOT / ".venv"
ENGINE_VENV = ROOT / ".venv-engine"  # has no Qt: proof that the engine needs none
BUNDLE_VENV = ROOT / ".venv-bundle"  # what goes into the bundle, and no tests
E5_VENV = ROOT / ".venv-e5"  # has sentencepiece, which nothing else needs
BUILD_VENV = ROOT / ".venv-build"  # has what compiles, and nothing of what is built
# What is installed beside the engine where the code is worked on.
DEVELOPER = ("window", "test", "develop")
CORES = os.cpu_count() or 1
# Files of tests run side by side, not tests: what a file shares is made once. They begin in this order, so that what is
# left over at the end is short: the longest files, the others from end to end, all others.
BY_FILES = ("--dist", "loadfile", "--no-loadscope-reorder")
# A test that ran out of patience is run once more, and the end of the run says which and why: the machine may have been
# busy. One that fails twice fails, and whatever else goes wrong fails at once.
_IMPATIENT = "^(Timeout(Error|Expired):|AssertionError: it did not happen in time)"
SECOND_CHANCE = ("--reruns", "1", "--only-rerun", _IMPATIENT, "--rerun-show-tracebacks")
LONGEST = tuple(f"tests/end_to_end/test_{name}.py" for name in ("shared_documents", "torture_kills", "hostile_files"))


def main(arguments: Sequence[str]) -> int:
    tasks: dict[str, Callable[[Sequence[str]], int]] = {
        "setup": setup,
        "system": system,
        "run": run,
        "test": test,
        "lint": lint,
        "lock": lock,
        "exec": execute,
        "translations": translate,
        "screenshots": screenshots,
        "bench": bench,
        "bench-start": bench_start,
        "bench-window": bench_window,
        "bench-embedder": bench_embedder,
        "bench-idle": bench_idle,
        "bench-documents": bench_documents,
        "bench-peers": bench_peers,
        "bench-models": bench_models,
        "bench-scale": bench_scale,
        "bench-backfill": bench_backfill,
        "bench-questions": bench_questions,
        "bench-ocr": bench_ocr,
        "e5": e5,
        "embedder-eval": embedder_eval,
        "torture": torture,
        "wheel": wheel,
        "sizes": sizes,
        "bundle": bundle,
        "test-bundle": try_bundle,
        "test-installer": try_installer,
        "sbom": bill_of_materials,
        "clean": clean,
    }
    name = arguments[0] if arguments else ""
    if name not in tasks:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    # Scripts that load onnxruntime or numpy before our package have them as it has them: see app/__init__.py.
    os.environ["ORT_DISABLE_TELEMETRY"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    return tasks[name](arguments[1:])


# ---- tasks


def setup(_: Sequence[str]) -> int:
    """Everything that `run` needs; afterwards .venv/bin/dragoman is the command."""
    prepare_window()
    return 0


def system(_: Sequence[str]) -> int:
    """The packages of the system that the others need, as root: Debian and Ubuntu. Where they are there: nothing."""
    environments.install_system_packages(qt=True)
    return 0


def run(arguments: Sequence[str]) -> int:
    """The window; where there is no display, the same job in the terminal."""
    prepare_window()
    return call([tool(WINDOW_VENV, "dragoman"), *arguments])


def lint(_: Sequence[str]) -> int:
    """Style, formatting, types, the architecture and the project's own rules."""
    prepare(WINDOW_VENV, *DEVELOPER)
    return side_by_side(*checks_of_code())


def checks_of_code() -> tuple[Sequence[Step], ...]:
    """Lanes of steps: each takes one core."""
    mypy = tool(WINDOW_VENV, "mypy")
    return (
        [[mypy]],
        [[mypy, "--platform", "win32", "--cache-dir", ".mypy_cache/win32", "app", "packaging"]],
        [
            [tool(WINDOW_VENV, "ruff"), "check", "."],
            [tool(WINDOW_VENV, "ruff"), "format", "--check", "."],
            [tool(WINDOW_VENV, "lint-imports"), "--no-cache"],
            [python_of(WINDOW_VENV), "-m", "pytest", "--quiet", "tests/project"],
        ],
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
    """All that continuous integration runs. Arguments go to pytest; without any, what the tests reach is measured from
    Python 3.12 on, where that costs little."""
    prepare(WINDOW_VENV, *DEVELOPER)
    os.environ["COVERAGE_CORE"] = "sysmon"
    # One process more than there are cores, since many tests of the engine wait for a process or a clock.
    engine = [*LONGEST, "tests/end_to_end", "tests/unit", "-n", str(min(4, CORES + 1)), *BY_FILES]
    window = ["tests/gui"]
    measured = arguments or (("--cov", "--cov-report=term:skip-covered") if sys.version_info >= (3, 12) else ())
    return side_by_side([prepare_engine], *checks_of_code()) or first_failure(
        tests(ENGINE_VENV, *engine, *measured),
        tests(WINDOW_VENV, *window, "-m", "not alone", "-n", str(min(4, CORES)), *BY_FILES, *arguments),
        tests(WINDOW_VENV, *window, "-m", "alone", *arguments),
    )


def translate(arguments: Sequence[str]) -> int:
    """The files of the languages brought up to date with the code, and what Qt loads made of them: translations [XX …]
    (a language that is not there yet is begun)."""
    prepare_window()
    for language in arguments or translations.languages():
        count, missing = translations.update(language)
        say(f"{language}: {count} sentences, {missing} to be translated")
    translations.build(WINDOW_VENV)
    return 0


def screenshots(arguments: Sequence[str]) -> int:
    """Pictures of the window in the ten tasks, kept or compared with those kept: screenshots [--compare] [--help]."""
    prepare_window()
    environments.install_screen_packages()
    return call([python_of(WINDOW_VENV), "tests/screens/take.py", *arguments])


def bench(arguments: Sequence[str]) -> int:
    """Indexing and search measured: bench [FOLDER]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/pipeline.py", *arguments])


def bench_start(arguments: Sequence[str]) -> int:
    """From the start of the program to the first and the last answer, in the terminal and in the window; of a program
    in one piece, to its window: bench-start [dist/dragoman/dragoman] [--help]."""
    prepare(WINDOW_VENV, "window")
    of_a_program = bool(arguments) and not arguments[0].startswith("-")
    script = "tests/bench/bundle_start.py" if of_a_program else "tests/bench/start.py"
    return call([python_of(WINDOW_VENV), script, *arguments])


def bench_window(arguments: Sequence[str]) -> int:
    """The longest time the window stands still while 2,000 documents are read and pages are drawn: bench-window
    [--help]."""
    prepare_window()
    return call([python_of(WINDOW_VENV), "tests/bench/window.py", *arguments])


def bench_idle(arguments: Sequence[str]) -> int:
    """What the program costs while nobody uses it, at 100,000 passages: bench-idle [--help]."""
    prepare_window()
    return call([python_of(WINDOW_VENV), "tests/bench/idle.py", *arguments])


def bench_embedder(arguments: Sequence[str]) -> int:
    """The built-in embedder beside the bare matrix products in it: bench-embedder [--short]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/embedder.py", *arguments])


def bench_peers(arguments: Sequence[str]) -> int:
    """From files to findable by words, beside Recoll: bench-peers [FOLDER] [--megabytes N --files N]."""
    prepare(WINDOW_VENV, "window")
    environments.install_peers()
    return call([python_of(WINDOW_VENV), "tests/bench/peers.py", *arguments])


def bench_documents(arguments: Sequence[str]) -> int:
    """How many real documents are found by a phrase of theirs, by format: bench-documents [FOLDER]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/documents.py", *arguments])


def bench_models(arguments: Sequence[str]) -> int:
    """The larger models at full size with random weights: bench-models [--help]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/models.py", *arguments])


def bench_backfill(arguments: Sequence[str]) -> int:
    """Passages a second that the running program embeds, beside the bare models: bench-backfill [--help]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/backfill.py", *arguments])


def bench_questions(arguments: Sequence[str]) -> int:
    """Every kind of question in a library of any size, part by part: bench-questions [--library FOLDER] [--help]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/question_times.py", *arguments])


def bench_scale(arguments: Sequence[str]) -> int:
    """What a library costs that is there, at three sizes: bench-scale [--sizes 10000,100000] [--help]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/scale.py", *arguments])


def bench_ocr(arguments: Sequence[str]) -> int:
    """Characters read wrong on printed pages in 32 languages; Debian alone, as root: bench-ocr [--short]."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "tests/bench/ocr.py", *arguments])


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
    """The long form of the tests that kill, fill, mutate and break things; says how often, and with which seeds."""
    prepare(ENGINE_VENV, "test")
    os.environ["DRAGOMAN_TORTURE"] = "1"
    command: list[str | Path] = [
        python_of(ENGINE_VENV),
        "-m",
        "pytest",
        "--capture=no",
        "tests/end_to_end",
        "-k",
        "torture",
        *arguments,
    ]
    return call(command)


def wheel(_: Sequence[str]) -> int:
    """What pip and pipx install, in dist: the sdist, the wheel; in dist/wheels what is compiled for this system."""
    prepare_window()
    for path in distributions.build(WINDOW_VENV, BUILD_VENV, ROOT / "dist"):
        say(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def sizes(_: Sequence[str]) -> int:
    """What an installation weighs, package by package."""
    prepare(WINDOW_VENV, "window")
    return call([python_of(WINDOW_VENV), "packaging/package_sizes.py"])


def bundle(arguments: Sequence[str]) -> int:
    """The program in one folder, dist/dragoman, and what is installed of it here: bundle [--folder-only]."""
    prepare(BUNDLE_VENV, "window", "bundle")
    translations.build(BUNDLE_VENV)
    return bundling.build(python_of(BUNDLE_VENV), folder_only="--folder-only" in arguments)


def try_bundle(_: Sequence[str]) -> int:
    """Installs the package that `bundle` has made on a fresh system without a network, and uses it there."""
    prepare(BUNDLE_VENV, "window", "bundle")
    return bundling.try_out(python_of(BUNDLE_VENV))


def try_installer(arguments: Sequence[str]) -> int:
    """The installer for Windows made by NSIS of a stand-in for the bundle, and tried under wine."""
    prepare(WINDOW_VENV, *DEVELOPER)
    environments.install_installer_trial()
    os.environ.update({"DRAGOMAN_WINE": "1", "QT_QPA_PLATFORM": "offscreen"})
    return call([python_of(WINDOW_VENV), "-m", "pytest", "tests/unit/windows/test_installer_under_wine.py", *arguments])


def bill_of_materials(arguments: Sequence[str]) -> int:
    """What a release is made of, as a CycloneDX list in dist/: sbom [--out FILE]."""
    prepare(BUNDLE_VENV, "window", "bundle")
    return call([python_of(BUNDLE_VENV), "packaging/sbom.py", *arguments])


def clean(_: Sequence[str]) -> int:
    """Removes the virtual environments."""
    for folder in (WINDOW_VENV, ENGINE_VENV, BUNDLE_VENV, BUILD_VENV, E5_VENV):
        shutil.rmtree(folder, ignore_errors=True)
    return 0


# ---- small things


def prepare_window() -> None:
    """The environment of the window, with its languages."""
    prepare(WINDOW_VENV, "window")
    translations.build(WINDOW_VENV)


def prepare_engine() -> int:
    prepare(ENGINE_VENV, "test")
    return 0


def tests(venv: Path, *arguments: str) -> Step:
    """Runs them. Where there are none, as with `-k`, that is no failure."""
    none_of_them = 5  # pytest's exit code
    command: Command = [python_of(venv), "-m", "pytest", *SECOND_CHANCE, *arguments]
    return lambda: 0 if (code := first_failure(command)) == none_of_them else code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
