"""What a folder would cost: files that are read, their size, and the time by what was measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import Cancelled
from app.indexing import estimate
from app.indexing.estimate import estimate_folder
from app.indexing.speeds import SpeedLog
from app.ports import never_cancelled


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    for name in ("a.txt", "b.pdf", "deep/er/c.md", "photo.raw", "node_modules/x.txt", ".hidden.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 1000)
    return folder


def test_what_would_be_read_is_counted_by_the_rules(folder: Path, tmp_path: Path) -> None:
    (folder / ".gitignore").write_text("b.pdf\n")
    found = estimate_folder(folder, tmp_path / "data", SpeedLog(), ["E5"], never_cancelled)
    assert (found.files, found.size, found.complete) == (2, 2000, True)
    assert found.others == 4, "a picture, what is hidden, an ignore file and what it names"
    assert found.words_s is None and found.meaning_s is None, "nothing was measured yet"


def test_time_is_told_by_what_was_measured(folder: Path, tmp_path: Path) -> None:
    speeds = SpeedLog()
    speeds.note_read(10_000, 20, 10.0)  # 1,000 bytes a second, a passage in 500 bytes
    words_only = estimate_folder(folder, tmp_path, speeds, ["E5"], never_cancelled)
    assert words_only.words_s == pytest.approx(3.0) and words_only.meaning_s is None
    speeds.note_embedded("E5", 6, 3.0)
    found = estimate_folder(folder, tmp_path, speeds, ["E5"], never_cancelled)
    assert found.meaning_s == pytest.approx(3.0 + 3.0)
    both = estimate_folder(folder, tmp_path, speeds, ["E5", "BGE"], never_cancelled)
    assert both.words_s is not None and both.meaning_s is None, "one of them was never measured"


def test_a_look_ends_however_much_there_is(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(300):
        (folder / f"{number}.txt").write_text("x")
    monkeypatch.setattr(estimate, "_MOST_FILES", 128)
    found = estimate_folder(folder, tmp_path, SpeedLog(), ["E5"], never_cancelled)
    assert not found.complete and 0 < found.files <= 128


def test_it_can_be_stopped(folder: Path, tmp_path: Path) -> None:
    for number in range(100):
        (folder / f"{number}.txt").write_text("x")

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        estimate_folder(folder, tmp_path, SpeedLog(), ["E5"], stop)


def test_most_of_a_picture_is_no_text(folder: Path, tmp_path: Path) -> None:
    speeds = SpeedLog()
    speeds.note_read(1_000_000, 100, 10.0)
    before = estimate_folder(folder, tmp_path, speeds, [], never_cancelled)
    (folder / "photo.jpg").write_bytes(b"x" * 1_000_000)
    after = estimate_folder(folder, tmp_path, speeds, [], never_cancelled)
    assert after.size == before.size + 1_000_000
    assert before.words_s is not None and after.words_s == pytest.approx(before.words_s + 0.01)
