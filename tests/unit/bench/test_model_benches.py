"""The benchmarks of models run, with a model that is small."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(ROOT / "tests" / "bench" / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_ours_is_compared_turn_by_turn(tmp_path: Path) -> None:
    small = ("--model", "tiny", "--only", "ours", "plain", "peak", "--rounds", "2", "--tokens", "16")
    run("models.py", *small, "--json", str(tmp_path), "--models", str(tmp_path / "models"))
    figures = json.loads((tmp_path / "models-tiny.json").read_text(encoding="utf-8"))["figures"]
    names = {figure["name"] for figure in figures}
    assert {"tiny: ours over plain, several", "tiny: ours over plain, one text", "peak"} <= names
    assert "tiny: ours, share of the peak, several" in names
    assert all(sample > 0 for figure in figures for sample in figure["samples"])


def test_the_program_is_compared_with_the_bare_model(tmp_path: Path) -> None:
    run("backfill.py", "--model", "e5-small", "--passages", "24", "--json", str(tmp_path))
    figures = {each["name"]: each for each in json.loads((tmp_path / "backfill.json").read_text())["figures"]}
    assert {"in the program", "bare", "program over bare"} <= set(figures)
    assert figures["bare"]["median"] > 0
