"""What is loaded before the window is shown and before the first answer, and what waits until it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {"hnswlib", "numpy", "onnxruntime", "tantivy", "tokenizers"}
# What reads files, and what puts together how they are read and indexed.
READING = {"app.extraction", "app.indexing.assembly", "app.indexing.indexer"}


def run(*arguments: str) -> str:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True, cwd=ROOT).stdout


@pytest.mark.parametrize("entry", ["app.cli.main", "app.upkeep"])
def test_entering_loads_nothing_that_computes(entry: str) -> None:
    assert not HEAVY & set(run("-c", f"import sys, {entry}; print(*sys.modules)").split())


def test_opening_a_library_loads_nothing_that_computes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library: library.status(); library.folders()\n"
        "print(*sys.modules)"
    )
    assert not HEAVY & set(run("-c", script, str(tmp_path / "data")).split())


def test_an_answer_needs_nothing_that_reads_files(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "roof.txt").write_text("The roof is mended in spring.")
    run("-m", "app", "--data-dir", str(tmp_path / "data"), "index", str(notes))
    script = (
        "import sys; from pathlib import Path\n"
        "from app.library import Library; from app.domain.search import SearchRequest\n"
        "from app.search.query.parser import parse\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    answers = list(library.search(SearchRequest(parse('when is the roof mended'))))\n"
        "    print(answers[-1].hits[0].path.name, *sys.modules)"
    )
    first, *loaded = run("-c", script, str(tmp_path / "data")).split()
    assert first == "roof.txt" and set(loaded) >= HEAVY
    assert not READING & set(loaded)
