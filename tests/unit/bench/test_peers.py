"""The benchmark beside other programs in its short form: Dragoman alone, on a few made texts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))

from made_texts import write_texts
from peers import compare, dragoman
from record import Record


def test_made_texts_are_the_same_each_time(tmp_path: Path) -> None:
    written = [write_texts(tmp_path / name, files=8, size=20_000, seed=3) for name in ("one", "two")]
    assert written[0] == written[1] > 15_000
    for path in (tmp_path / "one").rglob("*.txt"):
        assert path.read_bytes() == (tmp_path / "two" / path.relative_to(tmp_path / "one")).read_bytes()


def test_a_folder_is_indexed_as_a_whole_program_does(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = write_texts(tmp_path / "texts", files=6, size=20_000, seed=3)
    record = Record("peers", "Peers.", seed=3)
    compare(record, {"dragoman": lambda: dragoman(tmp_path / "texts", tmp_path / "data", 1, False)}, size, rounds=1)
    found = {each.name: each.median for each in record.figures}
    assert set(found) == {"pace", "processor time", "memory at the most", "on the disk"}
    assert all(value > 0 for value in found.values()), capsys.readouterr().out
