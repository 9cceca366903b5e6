"""Everything a developer or a newcomer types: python packaging/tasks.py TASK.

setup, run, test, lint, bench, bench-start, bench-embedder, bench-models, e5, embedder-eval, torture, clean; `make TASK`
is the same.

Needs nothing but Python 3.11; the same on Linux, macOS and Windows. What a fresh
machine lacks is installed where we are root on Debian or Ubuntu; elsewhere the exact line to type is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW_VENV = ROOT / ".venv"
ENGINE_VENV = ROOT / ".venv-engine"  # has no Qt: proof that the engine needs none
E5_VENV = ROOT / ".venv-e5"  # has sentencepiece, which nothing else needs
ENVIRONMENT = 3
# Files of tests run side by side, not tests: what a file shares is made once. The window's tests are left alone: they
# look at how fast it answers.
SIDE_BY_SIDE = ("--numprocesses", "auto", "--maxprocesses", "4", "--dist", "loadfile")

# What PySide6 loads at run time and its wheels do not bring: (library, Debian package).
QT_LIBRARIES = (
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
)


def main(arguments: Sequence[str]) -> int:
    tasks: dict[str, Callable[[Sequence[str]], int]] = {
        "setup": setup,
        "run": run,
        "test": test,
        "lint": lint,
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
    prepare(WINDOW_VENV, "window", qt=True)
    return 0


def run(arguments: Sequence[str]) -> int:
    """The window; where there is no display, the same job in the terminal."""
    prepare(WINDOW_VENV, "window", qt=True)
    return call([tool(WINDOW_VENV, "dragoman"), *arguments])


def lint(_: Sequence[str]) -> int:
    """Style, formatting, types and the architecture."""
    prepare(WINDOW_VENV, "window,test,test-window", qt=True)
    return check_code()


def check_code() -> int:
    return first_failure(
        [tool(WINDOW_VENV, "ruff"), "check", "."],
        [tool(WINDOW_VENV, "ruff"), "format", "--check", "."],
        [tool(WINDOW_VENV, "mypy")],
        [tool(WINDOW_VENV, "lint-imports"), "--no-cache"],
    )


def test(arguments: Sequence[str]) -> int:
    """All that continuous integration runs. Arguments go to pytest."""
    prepare(WINDOW_VENV, "window,test,test-window", qt=True)
    prepare(ENGINE_VENV, "test", qt=False)
    return first_failure(
        check_code,
        [python_of(ENGINE_VENV), "-m", "pytest", "tests/unit", "tests/end_to_end", *SIDE_BY_SIDE, *arguments],
        [python_of(WINDOW_VENV), "-m", "pytest", "tests/gui", *arguments],
    )


def bench(arguments: Sequence[str]) -> int:
    """Indexing and search measured: bench [FOLDER]."""
    prepare(WINDOW_VENV, "window", qt=True)
    return call([python_of(WINDOW_VENV), "tests/bench/pipeline.py", *arguments])


def bench_start(_: Sequence[str]) -> int:
    """From the start of the program to the first and the last answer, in the terminal and in the window."""
    prepare(WINDOW_VENV, "window", qt=True)
    return call([python_of(WINDOW_VENV), "tests/bench/start.py"])


def bench_embedder(arguments: Sequence[str]) -> int:
    """The built-in embedder beside the bare matrix products in it: bench-embedder [--short]."""
    prepare(WINDOW_VENV, "window", qt=True)
    return call([python_of(WINDOW_VENV), "tests/bench/embedder.py", *arguments])


def bench_models(arguments: Sequence[str]) -> int:
    """The larger models at full size with random weights: bench-models [--help]."""
    prepare(WINDOW_VENV, "window", qt=True)
    return call([python_of(WINDOW_VENV), "tests/bench/models.py", *arguments])


def e5(arguments: Sequence[str]) -> int:
    """Makes the built-in embedder, resources/e5-small, the same to the byte each time: e5 [--check] [--wheel FILE]."""
    python = python_of(E5_VENV)
    if not python.exists():
        say(f"Making {E5_VENV.name}")
        must([sys.executable, "-m", "venv", str(E5_VENV)])
    must([str(python), "-m", "pip", "install", "--quiet", "--requirement", "packaging/e5/requirements.txt"])
    return call([python, "packaging/e5/build_e5.py", *arguments])


def embedder_eval(arguments: Sequence[str]) -> int:
    """Search with the built-in embedder measured on the shared sets: embedder-eval [--only PARTS] [--card] …"""
    prepare(WINDOW_VENV, "window", qt=True)
    return call([python_of(WINDOW_VENV), "tests/measure/embedder_eval.py", *arguments])


def torture(arguments: Sequence[str]) -> int:
    """The long form of the tests that kill, fill and break things."""
    prepare(ENGINE_VENV, "test", qt=False)
    os.environ["DRAGOMAN_TORTURE"] = "1"
    return call([python_of(ENGINE_VENV), "-m", "pytest", "tests/end_to_end", "-k", "torture", *arguments])


def clean(_: Sequence[str]) -> int:
    """Removes the virtual environments."""
    for folder in (WINDOW_VENV, ENGINE_VENV, E5_VENV):
        shutil.rmtree(folder, ignore_errors=True)
    return 0


# ---- set-up


def prepare(venv: Path, extras: str, *, qt: bool) -> None:
    """A virtual environment with Dragoman and these extras in it; does nothing when it is there already."""
    if sys.version_info < (3, 11):
        stop("Dragoman needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    stamp = venv / "set-up.txt"
    wanted = fingerprint()
    have = stamp.read_text().splitlines() if stamp.exists() else []
    if have[:1] == [wanted] and set(extras.split(",")) <= set(have[1:]):
        return
    install_system_packages(qt=qt)
    if not python_of(venv).exists():
        say(f"Making {venv.name}")
        must([sys.executable, "-m", "venv", str(venv)])
    every = sorted(set(extras.split(",")) | set(have[1:]))
    say(f"Installing the Python packages into {venv.name} (a few minutes the first time)")
    pip = [str(python_of(venv)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    must([*pip, "--constraint", "packaging/constraints.txt", "--editable", f".[{','.join(every)}]"])
    stamp.write_text("\n".join([wanted, *every]))


def fingerprint() -> str:
    """Changes when the environment must be made anew."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "packaging/constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def install_system_packages(*, qt: bool) -> None:
    missing = missing_packages(qt=qt)
    if not missing:
        return
    if sys.platform == "darwin":
        stop("hnswlib is compiled while it is installed and needs Apple's C++ compiler. Type: xcode-select --install")
    if sys.platform == "win32":
        stop(
            "hnswlib is compiled while it is installed and needs Microsoft's C++ compiler. Type: winget install"
            ' Microsoft.VisualStudio.2022.BuildTools --override "--wait --passive --add'
            ' Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
        )
    install = f"apt-get install --yes --no-install-recommends {' '.join(missing)}"
    if shutil.which("apt-get") is None:
        stop(
            "These are needed (hnswlib is compiled, the window loads the others), here by their Debian names; install"
            f" your system's packages of them: {' '.join(missing)}"
        )
    if os.geteuid() != 0:
        stop(f"System packages are missing (a C++ compiler for hnswlib, Qt's libraries). Type: sudo {install}")
    say(f"Installing system packages: {' '.join(missing)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must(["apt-get", "update", "--quiet"], quiet=True)
    must(install.split(), quiet=True)


def missing_packages(*, qt: bool) -> list[str]:
    """Debian's names of what is not there; on macOS and Windows only the compiler counts."""
    missing = []
    if sys.platform == "win32":
        return [] if has_windows_compiler() else ["compiler"]
    if not any(shutil.which(name) for name in ("c++", "g++", "clang++")):
        missing.append("g++")
    if sys.platform == "darwin":
        return missing
    if not (Path(sysconfig.get_paths()["include"]) / "Python.h").exists():
        missing.append("python3-dev")
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing.append("python3-venv")
    if qt:
        missing += [package for library, package in QT_LIBRARIES if not can_load(library)]
        if not any(Path(folder).is_dir() for folder in ("/usr/share/fonts", "/usr/local/share/fonts")):
            missing.append("fonts-dejavu-core")
    return missing


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_windows_compiler() -> bool:
    if shutil.which("cl"):
        return True
    where = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not where.exists():
        return False
    asked = [str(where), "-products", "*", "-requires", "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"]
    return bool(subprocess.run([*asked, "-property", "installationPath"], capture_output=True, check=False).stdout)


# ---- small things


def python_of(venv: Path) -> Path:
    return tool(venv, "python")


def tool(venv: Path, name: str) -> Path:
    return venv / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else ""))


def say(text: str) -> None:
    print(f"» {text}", flush=True)


def stop(text: str) -> None:
    print(text, file=sys.stderr)
    sys.exit(ENVIRONMENT)


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


def must(command: Sequence[str | Path], *, quiet: bool = False) -> None:
    output = subprocess.PIPE if quiet else None
    done = subprocess.run([str(part) for part in command], check=False, stdout=output, stderr=output, text=True)
    if done.returncode:
        stop(f"{(done.stdout or '') + (done.stderr or '')}\nThis failed: {' '.join(map(str, command))}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
