"""What is loaded before the window is shown, and what waits until it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = {"hnswlib", "numpy", "onnxruntime", "tantivy", "tokenizers"}


def test_opening_a_library_loads_nothing_that_computes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.library import Library\n"
        "with Library.open(Path(sys.argv[1])) as library: library.status(); library.folders()\n"
        "print(*sys.modules)"
    )
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "data")], capture_output=True, text=True, check=True, cwd=root
    )
    assert not HEAVY & set(ran.stdout.split())
