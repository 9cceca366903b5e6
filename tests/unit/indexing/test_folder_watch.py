"""What is due, with time and the clock in the test's hand."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from builders import Workshop, eventually

from app.indexing import folder_watch as folder_watch_module
from app.indexing.folder_watch import Due, FolderWatch
from app.watching.mounts import Mount


class Time:
    """Stands for the module `time`."""

    def __init__(self) -> None:
        self.now, self.wall = 1000.0, 5000.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.wall

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.wall += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    made = Time()
    monkeypatch.setattr(folder_watch_module, "time", made)
    return made


@pytest.fixture
def mounted(monkeypatch: pytest.MonkeyPatch) -> list[Mount]:
    found: list[Mount] = []
    monkeypatch.setattr(folder_watch_module, "mounts", lambda: tuple(found))
    return found


@pytest.fixture
def watch(workshop: Workshop, clock: Time, mounted: list[Mount]) -> Iterator[FolderWatch]:
    made = FolderWatch(
        workshop.reader,
        lambda: None,
        quiet_period_s=0.05,
        rescan_interval_s=600.0,
        full_scan_interval_s=3600.0,
        poll_interval_s=30.0,
    )
    made.update()
    made.looked(frozenset(), everywhere=True)
    yield made
    made.close()


def test_nothing_is_due_while_nothing_happens(watch: FolderWatch, clock: Time) -> None:
    for _ in range(20):
        assert 0 < watch.due_in_s() <= 30
        clock.passes(watch.due_in_s())
        assert watch.due(idle=True) is None and watch.is_quiet


def test_an_event_is_due_when_it_is_quiet(watch: FolderWatch, workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common words")
    due: list[Due] = []

    def is_due() -> bool:
        found = watch.due(idle=False)
        due.extend([found] if found else [])
        return bool(found)

    eventually(is_due)
    assert due == [Due((path,))]


@pytest.mark.parametrize(("monotonic", "wall", "jumped"), [(1, 3600, True), (1, -3600, True), (300, 310, False)])
def test_after_sleep_or_a_jump_of_the_clock_everything_is_looked_at(
    watch: FolderWatch, clock: Time, monotonic: float, wall: float, jumped: bool
) -> None:
    assert watch.due(idle=False) is None
    clock.now += monotonic
    clock.wall += wall
    assert watch.due(idle=False) == (Due(None) if jumped else None)
    assert watch.due(idle=False) is None  # once


def test_from_time_to_time_everything_is_looked_at_when_the_program_is_idle(watch: FolderWatch, clock: Time) -> None:
    clock.passes(3599)
    assert watch.due(idle=True) is None
    clock.passes(2)
    assert watch.due(idle=False) is None
    clock.passes(31)
    assert watch.due(idle=True) == Due(None)
    watch.looked(frozenset(), everywhere=True)
    assert watch.due(idle=True) is None


def test_a_program_that_is_never_idle_looks_at_everything_in_the_end(watch: FolderWatch, clock: Time) -> None:
    due, passed = None, 0.0
    while due is None and passed < 10 * 3600:
        clock.passes(60)
        passed += 60
        due = watch.due(idle=False)
    assert due == Due(None) and 3600 < passed <= 5 * 3600 + 60


def test_a_place_that_cannot_be_looked_at_is_tried_again_less_and_less_often(watch: FolderWatch, clock: Time) -> None:
    places = frozenset({Path("/locked/a"), Path("/locked")})
    watch.looked(places, everywhere=False)
    started = clock.now
    tried: list[float] = []
    while len(tried) < 5:
        clock.passes(10)
        if watch.due(idle=False) == Due((Path("/locked"),)):
            tried.append(clock.now - started)
            watch.looked(places, everywhere=False)
    waits = [later - earlier for earlier, later in pairwise([0.0, *tried])]
    assert waits[0] == 30 and all(later > earlier for earlier, later in pairwise(waits[1:]))
    watch.looked(frozenset({Path("/other")}), everywhere=False)  # it is another: soon again
    clock.passes(30)
    assert watch.due(idle=False) == Due((Path("/other"),))
    watch.looked(frozenset(), everywhere=False)
    clock.passes(900)
    assert watch.due(idle=False) is None


def test_folders_and_drives_that_come_or_go_are_due_without_an_event(
    watch: FolderWatch, clock: Time, workshop: Workshop, mounted: list[Mount]
) -> None:
    mounted.append(Mount(workshop.docs / "stick", 7))
    mounted.append(Mount(Path("/elsewhere"), 8))
    clock.passes(30)
    assert watch.due(idle=False) == Due((workshop.docs / "stick",))
    mounted.clear()
    clock.passes(30)
    assert watch.due(idle=False) == Due((workshop.docs / "stick",))
    workshop.docs.rename(workshop.root / "gone")
    eventually(lambda: not watch.is_quiet)
    watch.forget_events()
    clock.passes(30)
    assert watch.due(idle=False) == Due((workshop.docs,))
    (workshop.root / "gone").rename(workshop.docs)
    clock.passes(30)
    assert watch.due(idle=False) == Due((workshop.docs,))
