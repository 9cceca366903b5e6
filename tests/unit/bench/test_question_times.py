"""The benchmark of questions in its short form: a small library, one question of each kind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench"))
try:
    from made_library import make_library
    from question_times import PARTS, measure
    from record import Record
finally:
    del sys.path[0]


def test_every_kind_of_question_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_SHARED", str(tmp_path / "none"))  # the sample questions are its sentences
    make_library(tmp_path / "library", 150, sentences=2)
    record = Record("questions", "Times of answers.", seed=1)
    before = [getattr(owner, name) for owner, name, _ in PARTS]
    measure(tmp_path / "library", 1, 0, "", record)
    assert [getattr(owner, name) for owner, name, _ in PARTS] == before
    names = {figure.name for figure in record.figures}
    assert {
        "short",
        "phrase of common words",
        "as typed",
        "filters alone",
        "lang: 50%",
        "counts",
        "completion",
    } <= names
    assert all(min(figure.samples) > 0 for figure in record.figures)
