"""How fast this computer is, as the work has shown: the newest counts most, and it outlasts the program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.indexing.speeds import ReadingMeter, SpeedLog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "measured.json"


def test_nothing_is_said_before_enough_was_measured() -> None:
    speeds = SpeedLog()
    speeds.note_embedded("E5", 30, 1.0)
    assert speeds.passages_per_s("E5") is None and speeds.bytes_per_s() is None
    speeds.note_embedded("E5", 30, 1.5)
    assert speeds.passages_per_s("E5") == pytest.approx(24, rel=0.01)
    assert speeds.passages_per_s("another") is None


def test_the_newest_work_counts_most() -> None:
    speeds = SpeedLog()
    for _ in range(60):
        speeds.note_embedded("E5", 300, 10.0)
    for _ in range(60):
        speeds.note_embedded("E5", 100, 10.0)
    found = speeds.passages_per_s("E5")
    assert found is not None and 10 < found < 13


def test_files_are_measured_by_bytes_and_passages() -> None:
    speeds = SpeedLog()
    speeds.note_read(4_000_000, 2_000, 4.0)
    assert speeds.bytes_per_s() == pytest.approx(1_000_000)
    assert speeds.passages_per_byte() == pytest.approx(1 / 2_000)


def test_what_went_aside_is_not_the_files_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("app.indexing.speeds.time.monotonic", lambda: now[0])
    speeds = SpeedLog()
    meter = ReadingMeter(speeds)
    now[0] += 4
    with meter.aside():
        now[0] += 600  # a pause, or what others wanted written
    meter.note(8_000, 8)
    assert speeds.bytes_per_s() == pytest.approx(2_000)


def test_it_outlasts_the_program(path: Path) -> None:
    speeds = SpeedLog(path)
    speeds.note_embedded("E5", 90, 3.0)
    speeds.note_cut("E5", 7)
    speeds.save()
    again = SpeedLog(path)
    assert again.passages_per_s("E5") == pytest.approx(30) and again.cut("E5") == 7
    again.start_anew("E5")
    assert again.cut("E5") == 0 and again.passages_per_s("E5") is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"E5": 3}',
        '{"E5": {"passages": 1, "size": 0, "seconds": -1, "cut": 0}}',
        f'{{"E5": {{"passages": {"9" * 400}, "size": 0, "seconds": 1, "cut": 0}}}}',
        '{"E5": {"passages": 1, "size": 0, "seconds": 1, "cut": Infinity}}',
        '{"E5": {}}',
    ],
)
def test_what_cannot_be_read_counts_as_nothing(path: Path, text: str) -> None:
    path.write_text(text)
    assert SpeedLog(path).passages_per_s("E5") is None


def test_what_cannot_be_kept_stops_nothing(tmp_path: Path) -> None:
    speeds = SpeedLog(tmp_path / "no such folder" / "measured.json")
    speeds.note_embedded("E5", 90, 3.0)
    speeds.save()
    assert speeds.passages_per_s("E5") is not None


def test_it_names_no_document(path: Path) -> None:
    speeds = SpeedLog(path)
    speeds.note_read(4_000_000, 2_000, 4.0)
    speeds.note_embedded("E5", 90, 3.0)
    speeds.save()
    assert set(json.loads(path.read_text())) == {"", "E5"}
