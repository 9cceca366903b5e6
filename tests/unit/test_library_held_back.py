"""What holds the work of a library back, as any process tells it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import eventually

from app.domain.progress import Restraint
from app.indexing import pace, surroundings
from app.library import Library


@pytest.fixture
def library(data_dir: Path) -> Iterator[Library]:
    with Library.open(data_dir) as opened:
        yield opened


def test_another_process_is_told_what_holds_the_work_back(
    library: Library, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "_GRACE_S", 0.0)
    monkeypatch.setattr(surroundings, "on_battery", lambda: True)
    library.start()

    def told_at_the_next_file() -> Restraint | None:
        library._control.workers(4)
        return other.status().held_back

    with Library.open(data_dir, read_only=True) as other:
        assert (other.status().paused, other.status().held_back) == (False, None)
        # The run that the start begins may end in between, and say that nothing is held back any more.
        eventually(lambda: told_at_the_next_file() is Restraint.BATTERY)
        library.pause()
        assert (other.status().paused, other.status().held_back) == (True, None)


def test_what_held_back_a_process_that_was_killed_is_told_of_nobody(library: Library, data_dir: Path) -> None:
    library._hold_back(Restraint.PERSON)
    assert library.status().held_back is None, "nobody follows the folders"
    library.close()
    with Library.open(data_dir) as library:
        library.start()
        assert library.status().writer_running and library.status().held_back is None
