"""`dragoman --self-test` as a program: every step on a few of the samples, the real window among them. What is said of
a step that fails: tests/unit/cli/test_self_test.py."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from app.common.samples import sample_folder

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 280  # only a program that hangs is waited for as long
_FEW = ("Heron 5 bicycle - owner's manual.pdf", "Last will of Margaret Ashdown.docx", "Ozymandias.txt")
# The same program with less to read.
_PROGRAM = """
import sys
from pathlib import Path
from app.cli import main, self_test
from app.common.samples import SampleAnswer
folder = Path(sys.argv[1])
self_test.sample_folder = lambda: folder
self_test.sample_answers = lambda: (
    SampleAnswer("Who should receive the violin?", folder / "Last will of Margaret Ashdown.docx"),
    SampleAnswer("Quelle pression faut-il dans les pneus ?", folder / "Heron 5 bicycle - owner's manual.pdf"),
)
sys.exit(main.run(["--self-test", "--json"]))
"""


def _tried(folder: Path) -> tuple[int, dict[str, tuple[bool, str]]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_LIMIT_S,
        check=False,
    )
    told = json.loads(done.stdout)
    assert told["passed"] is (done.returncode == 0)
    return done.returncode, {each["step"]: (each["passed"], each["said"]) for each in told["steps"]}


def test_every_step_is_tried(tmp_path: Path) -> None:
    for path in sample_folder().rglob("*"):
        if path.name in _FEW:
            shutil.copy(path, tmp_path)
    code, steps = _tried(tmp_path)
    assert code == 0 and all(passed for passed, _ in steps.values()), steps
    assert steps["documents are read"][1].startswith("3 documents, ")
    assert steps["questions are answered"][1] == "2 of 2 by their document"
    assert steps["the window opens and closes"][1].endswith("with Qt's platform offscreen")
