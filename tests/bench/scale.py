"""What a library costs that is there, and how each cost grows with its passages: memory at rest and after questions,
disk, an answer, a changed file, a restart after a kill, the deletion of a tenth, compaction.

    make bench-scale [ARGS="--sizes 10000,100000,1000000 --json FOLDER"]

Texts are generated and lie in real files; vectors are made of real ones (see `large_library.py`), for to embed a
million passages takes a day. All else is the program's own, each step in a process of its own. Memory is without files
that are mapped, and is told for each passage over that of a library of one. `--keep FOLDER` leaves the libraries.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from installed import as_installed
from large_library import TextMaker, VectorMaker, write_library
from real_vectors import PARAGRAPHS, built_in, passage_vectors
from record import Record, add_options
from scale_steps import STEPS

ROOT = Path(__file__).resolve().parents[2]
PARTS = {"catalogue": ("catalogue.sqlite3",), "words": ("full_text",), "vectors": ("vectors",)}
UNITS = {"memory at rest": "MB", "memory after questions": "MB", "an answer": "ms"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000", help="passages (default: %(default)s)")
    parser.add_argument(
        "--real", type=Path, help="vectors [n, 384] of the built-in embedder, an .npy, to make others of"
    )
    parser.add_argument("--paragraphs", type=int, default=PARAGRAPHS, help="to embed, without them")
    parser.add_argument("--vocabulary", type=int, default=200_000, help="words (default: %(default)s)")
    parser.add_argument("--keep", type=Path, help="folder for the libraries")
    add_options(parser)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    record = Record("scale", __doc__, seed=options.seed)
    real = passage_vectors(options.real, options.paragraphs).raw
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        place = options.keep or Path(temporary)
        base = _base_memory(place)
        for size in sizes:
            folder = place / f"{size} passages"
            (folder / "data").mkdir(parents=True)
            (folder / "documents").mkdir()
            text = TextMaker(options.seed, options.vocabulary)
            made = write_library(
                folder / "data", folder / "documents", size, built_in(), text, VectorMaker(real, options.seed)
            )
            _measure(record, folder, made.passages, made.text_bytes, base)
            if options.keep is None:
                for path in sorted(folder.rglob("*"), reverse=True):
                    path.rmdir() if path.is_dir() else path.unlink()
    print(_table(record))
    for unit in ("s", "bytes a passage"):
        record.picture("passages", unit)
    record.finish(options.json)
    return 0


def _base_memory(place: Path) -> float:
    """What the program takes with a library of one file, in MB."""
    folder = place / "base"
    (folder / "data").mkdir(parents=True)
    (folder / "documents").mkdir()
    (folder / "documents" / "one.txt").write_text("One passage of six words and one more than that.", encoding="utf-8")
    code = "import sys; from pathlib import Path; from app.library import Library\n"
    code += "with Library.open(Path(sys.argv[1])) as library:\n"
    code += "    library.add_folder(Path(sys.argv[2])); library.index_now()\n"
    _python("-c", code, str(folder / "data"), str(folder / "documents"))
    return _step("search", folder)["memory after questions"][0]


def _measure(record: Record, folder: Path, passages: int, text_bytes: int, base: float) -> None:
    for name in STEPS:
        for label, samples in _step(name, folder).items():
            record.add(label, UNITS.get(label, "s"), samples, passages=passages)
            if label.startswith("memory"):
                each = (samples[0] - base) * 1e6 / passages
                record.add(f"{label}, over the base", "bytes a passage", each, passages=passages)
        if name == "fill":
            total = 0
            for part, names in PARTS.items():
                size = sum(_size(folder / "data" / each) for each in names)
                total += size
                record.add(f"disk, {part}", "bytes a passage", size / passages, passages=passages)
            record.add("disk beside the text", "times", total / text_bytes, passages=passages)


def _step(name: str, folder: Path) -> dict[str, list[float]]:
    script = Path(__file__).with_name("scale_steps.py")
    out = _python(str(script), name, str(folder / "data"), str(folder / "documents"), dies=name == "kill")
    found: dict[str, list[float]] = json.loads(out.splitlines()[-1]) if out else {}
    return found


def _python(*arguments: str, dies: bool = False) -> str:
    """What a Python process of this environment prints. One that is to die on the way may."""
    paths = [str(ROOT), str(ROOT / "tests" / "unit"), os.environ.get("PYTHONPATH", "")]
    environment = {**as_installed(), "PYTHONPATH": os.pathsep.join(each for each in paths if each)}
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment)
    if done.returncode and not dies:
        raise RuntimeError(f"{arguments}: {done.stderr}")
    return done.stdout


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(each.stat().st_size for each in path.rglob("*") if each.is_file())
    return path.stat().st_size


def _table(record: Record) -> str:
    """A row for each cost, a column for each size, and by which factor it grows from one size to the next."""
    sizes = sorted({int(dict(each.at)["passages"]) for each in record.figures})
    rows = [f"{'':44}{'':>16}" + "".join(f"{size:>14,}" for size in sizes) + "   growth"]
    for name, unit in dict.fromkeys((each.name, each.unit) for each in record.figures):
        by_size = {dict(each.at)["passages"]: each.median for each in record.figures if each.name == name}
        values = [by_size[size] for size in sizes]
        growth = ", ".join(f"x {after / before:.1f}" if before > 0 else "-" for before, after in pairwise(values))
        rows.append(f"{name:44}{unit:>16}" + "".join(f"{value:>14.4g}" for value in values) + f"   {growth}")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
