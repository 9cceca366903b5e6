"""What holds the work back, as another process is told."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.domain.progress import Restraint
from app.indexing.held_back import HeldBack


def test_it_is_there_for_as_long_as_something_does(tmp_path: Path) -> None:
    writer, reader = HeldBack(tmp_path / "held_back"), HeldBack(tmp_path / "held_back")
    assert reader.now is None
    for restraint in Restraint:
        writer.note(restraint)
        assert reader.now is restraint
    writer.note(None)
    writer.note(None)
    assert reader.now is None and list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="rights are the folder's on Windows")
def test_it_is_its_owners_alone(tmp_path: Path) -> None:
    HeldBack(tmp_path / "held_back").note(Restraint.PERSON)
    assert stat.S_IMODE((tmp_path / "held_back").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"batt", b"\xff\xfe", b"battery" * 100])
def test_whatever_else_lies_there_says_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "held_back").write_bytes(content)
    assert HeldBack(tmp_path / "held_back").now is None


def test_where_nothing_can_be_written_the_work_goes_on(tmp_path: Path) -> None:
    HeldBack(tmp_path / "none" / "held_back").note(Restraint.OTHERS)
    (tmp_path / "held_back").mkdir()
    HeldBack(tmp_path / "held_back").note(None)
    assert HeldBack(tmp_path / "held_back").now is None
