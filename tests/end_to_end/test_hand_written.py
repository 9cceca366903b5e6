"""What a person writes by hand, with slips in it: what can be understood of it counts, and the rest is told with its
place. And what takes the place of such a file keeps nobody waiting."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

# Lines that git accepts, and that stopped everything; none is to be written as a real ignore file into a repository.
LINES = {
    "bang": "!",
    "backslash": "\\",
    "drafts": "drafts\\",
    "bracket": "[a-\\]]",
    "range": "[z-a]",
    "mark": "\ufeff*.skip",
    "exponential": "*a" * 20 + "*b",
    "deep": "**/" * 1000 + "b",
    "open": "[",
    "class": "[[:nope:]]",
    "long": "x" * 100_000,
    "dots": "../*",
}
TOLD = {"bang", "backslash", "drafts", "bracket", "range", "open", "class", "long", "dots"}


def test_ignore_files(dragoman: Any, documents: Path) -> None:
    wanted = set()
    for name, line in LINES.items():
        folder = documents / name
        folder.mkdir()
        (folder / ".gitignore").write_text(f"{line}\n*.skip\n", encoding="utf-8")
        for file in ("n.txt", "a" * 200 + ".txt", "left out.skip"):
            (folder / file).write_text(f"The lighthouse keeper counts herons in {name}, {file[:4]}.")
        wanted |= {folder / "n.txt", folder / ("a" * 200 + ".txt")}
    if os.name == "posix":
        for name in ("fifo", "zero"):
            (documents / name).mkdir()
            (documents / name / "n.txt").write_text(f"The lighthouse keeper counts herons at {name}.")
            wanted.add(documents / name / "n.txt")
        os.mkfifo(documents / "fifo" / ".gitignore")
        (documents / "zero" / ".dragomanignore").symlink_to("/dev/zero")
    assert dragoman.index(documents)["indexed"] == len(wanted)
    assert set(dragoman.found('"lighthouse keeper counts herons"', limit=100)) == wanted
    told = {path.parent.name: row["reason"] for path, row in dragoman.failures().items() if path.name[0] == "."}
    assert set(told) == TOLD | ({"fifo", "zero"} if os.name == "posix" else set())
    assert all("line 1 (" in told[name] for name in TOLD), told
    assert any("ignore files have lines" in mistake for mistake in dragoman.status()["mistakes"])
    explained = dragoman("explain", documents / "drafts" / "n.txt", "--json").json
    assert explained["found"] and any("line 1 (drafts\\)" in detail for detail in explained["details"])
    (documents / "bang" / ".gitignore").write_text("*.skip\n")
    dragoman.index(documents)
    assert documents / "bang" / ".gitignore" not in dragoman.failures()


@pytest.mark.timeout(240)
def test_settings_and_models(dragoman: Any, documents: Path) -> None:
    (documents / "a.txt").write_text("The lighthouse keeper counts seventeen herons.")
    (dragoman.data_dir / "models").mkdir(parents=True)
    (dragoman.data_dir / "models" / "mine.toml").write_text("[mine]\nrole = oracle\n[other]\nrole = 'oracle'\n")
    settings = {"extraction_workers": 10**9, "extraction_time_limit_s": 0, "longest_text": "all", "model_idle_s": 1e308}
    (dragoman.data_dir / "settings.json").write_text(json.dumps({**settings, "quiet_period_s": float("nan")}))
    assert dragoman.index(documents)["indexed"] == 1
    mistakes = dragoman.status()["mistakes"]
    for name in (*settings, "quiet_period_s"):
        assert any(f"settings.json, line 1: {name} cannot be" in mistake for mistake in mistakes), name
    assert any("'mine' in" in each and "line 2" in each for each in mistakes)
    assert any("The model other in" in each for each in mistakes)
    assert "Mistake: " in dragoman("status").out
    (dragoman.data_dir / "settings.json").write_text("{" * 100_000)
    assert dragoman.found("seventeen herons") == [documents / "a.txt"]
    if os.name == "posix":
        (dragoman.data_dir / "settings.json").unlink()
        os.mkfifo(dragoman.data_dir / "settings.json")
        assert dragoman.found("seventeen herons") == [documents / "a.txt"]
        assert "is no regular file" in dragoman.status()["mistakes"][0]
