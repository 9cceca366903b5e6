"""`make bench-embedder` runs, and keeps what it is for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / "bench" / "embedder.py"


def test_the_short_form_keeps_every_figure(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(BENCH), "--short", "--json", str(tmp_path)], capture_output=True, check=True)
    figures = json.loads((tmp_path / "embedder.json").read_text(encoding="utf-8"))["figures"]
    assert [each["tokens"] for each in figures if each["name"] == "a text"] == [16, 64, 128, 300, 450, 300]
    assert {"loading the tokenizer", "loading the session", "texts", "memory in all"} <= {
        each["name"] for each in figures
    }
    assert all(each["median"] > 0 for each in figures if not each["name"].startswith("memory of"))
