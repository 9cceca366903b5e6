import pytest

from app.domain.messages import message
from app.domain.progress import Activity, Banner
from app.indexing.tracker import Tracker


def test_snapshots_do_not_change() -> None:
    tracker = Tracker()
    before = tracker.snapshot()
    tracker.begin(Activity.INDEXING, 10)
    tracker.advance(3, "a.txt")
    taken = tracker.snapshot()
    tracker.advance(4)
    assert (before.activity, before.done) == (Activity.IDLE, 0)
    assert (taken.activity, taken.done, taken.total, taken.current) == (Activity.INDEXING, 3, 10, "a.txt")
    assert (tracker.snapshot().done, tracker.snapshot().current) == (4, "a.txt")
    tracker.begin(Activity.EMBEDDING, 5)
    assert (tracker.snapshot().done, tracker.snapshot().current) == (0, None)


def test_a_stretch_can_become_longer() -> None:
    tracker = Tracker()
    tracker.begin(Activity.INDEXING, 10)
    tracker.advance(3, "a.txt")
    tracker.resize(20)
    taken = tracker.snapshot()
    assert (taken.done, taken.total, taken.current) == (3, 20, "a.txt")


def test_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("app.indexing.tracker.time.monotonic", lambda: now[0])
    tracker = Tracker()
    tracker.begin(Activity.INDEXING, 100)
    now[0] += 1
    tracker.advance(10)
    assert tracker.snapshot().eta_s is None  # too early to tell
    now[0] += 9
    tracker.advance(50)
    assert tracker.snapshot().eta_s == pytest.approx(10)
    tracker.advance(100)
    assert tracker.snapshot().eta_s is None


def test_paused_generation_and_banner() -> None:
    tracker = Tracker()
    tracker.begin(Activity.INDEXING, 3)
    tracker.set_paused(True)
    assert tracker.snapshot().activity is Activity.PAUSED
    tracker.set_paused(False)
    assert tracker.snapshot().activity is Activity.INDEXING
    tracker.found_more()
    tracker.show(Banner(message("m"), message("r")))
    tracker.begin(Activity.IDLE)
    assert tracker.snapshot().generation == 1 and tracker.snapshot().banner == Banner(message("m"), message("r"))
    tracker.show(None)
    tracker.begin(Activity.READING_ONLY)
    tracker.set_paused(True)
    assert tracker.snapshot().activity is Activity.READING_ONLY and tracker.snapshot().banner is None


def test_what_stays_to_be_told_is_told_of_each_thing_by_itself() -> None:
    tracker = Tracker()
    one, other, passing = (Banner(message(code)) for code in ("one", "other", "passing"))
    tracker.show_lasting("models", one)
    tracker.show_lasting("embedding", other)
    tracker.show(passing)
    assert tracker.snapshot().banner == passing
    tracker.show(None)
    assert tracker.snapshot().banner == one
    tracker.show_lasting("embedding", None)
    assert tracker.snapshot().banner == one
    tracker.show_lasting("models", None)
    assert tracker.snapshot().banner is None
