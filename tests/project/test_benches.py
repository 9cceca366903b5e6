"""Every benchmark and measure can be started as its recipe starts it, without what pytest puts on the path."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_STARTS = 'if __name__ == "__main__":'
SCRIPTS = sorted(
    path
    for folder in ("bench", "measure")
    for path in (ROOT / "tests" / folder).glob("*.py")
    if _STARTS in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_it_finds_what_it_imports(script: Path) -> None:
    load = "import runpy, sys; sys.path[0] = sys.argv[1]; runpy.run_path(sys.argv[2], run_name='looked at')"
    command = [sys.executable, "-c", load, str(script.parent), str(script)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
