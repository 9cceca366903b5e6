"""`make bench-embedder` runs and prints what it is for."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / "bench" / "embedder.py"


def test_the_short_form_prints_every_figure() -> None:
    done = subprocess.run([sys.executable, str(BENCH), "--short"], capture_output=True, text=True, check=True)
    rows = [line.split() for line in done.stdout.splitlines() if re.fullmatch(r"[\d. ]+", line) and line.strip()]
    assert [row[1] for row in rows] == ["16", "64", "128", "300", "450", "300"]
    assert all(float(number) > 0 for row in rows for number in row)
    for figure in (
        r"load tokenizer +[\d.]+ s +\d+ MB",
        r"load session +[\d.]+ s",
        r"chunks a second with all cores: [\d.]+",
    ):
        assert re.search(figure, done.stdout), done.stdout
